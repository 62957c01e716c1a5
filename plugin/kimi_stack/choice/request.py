"""One task and its circumstances, as values: all that a decision depends on beside the stack and the policy."""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import SHIPPED
from kimi_stack.config import profiles
from kimi_stack.reading import difficulty, envelope, override

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from kimi_stack.choice.cuts import Cuts
    from kimi_stack.choice.funds import Funds
    from kimi_stack.choice.switching import State
    from kimi_stack.reading.verdict import Read, Verdict

MODES = ("auto", *TIERS, *profiles.PROFILES, "off")


class Request:
    """One task and its circumstances.

    `prompt` is the text as the person typed it, or, `enveloped`, as OpenClaw hands it to a hook, with what channels
    and OpenClaw put around it. `day` is the ISO date whose prices hold, `attachments` the kinds of what is attached
    ("image" ...), `tier` and `model` what the person pinned for this run (model: a reference or an alias), `mode` the
    session's standing choice, `context_tokens` what the session already holds, `standing` what the sender may spend
    (None: no limits), `profile` the one of the session or shell (None: that of the policy), `state` what the session
    stands on (None: a new one, or no session) at `now` in unix seconds, `read` who reads the task, `cuts` the cut
    points of its score.
    """

    def __init__(
        self,
        prompt: str,
        *,
        day: str,
        enveloped: bool = False,
        attachments: Iterable[str] = (),
        tier: str | None = None,
        model: str | None = None,
        trigger: str | None = None,
        mode: str = "auto",
        context_tokens: int = 0,
        standing: Funds | None = None,
        profile: str | None = None,
        state: State | None = None,
        now: int = 0,
        read: Read = difficulty.read,
        cuts: Cuts = SHIPPED,
    ) -> None:
        self.prompt = prompt
        self.day = day
        self.attachments = tuple(attachments)
        self.tier = tier
        self.model = model
        self.trigger = trigger
        self.mode = mode
        self.context_tokens = context_tokens
        self.standing = standing
        self.profile = profile
        self.state = state
        self.now = now
        self.cuts = cuts
        own = envelope.person(prompt) if enveloped else prompt
        self.override, rest = override.split(own)
        self.unknown = override.unknown(own)  # the word of an override that there is not
        # What is sent on: the prompt as it is but for its override, to the last byte; `text` is what is read of it.
        self.task = prompt if self.override is None else rest
        self.text = envelope.plain(rest)
        self._read = read
        self._verdict: Verdict | None = None

    @property
    def verdict(self) -> Verdict:
        """What reading the text gives; it is read once."""
        if self._verdict is None:
            self._verdict = self._read(self.text)
        return self._verdict

    @property
    def tokens(self) -> int:
        """An estimate of what the task adds to OpenClaw's own prompt."""
        return count_tokens(self.prompt) + self.context_tokens


def count_tokens(text: str) -> int:
    """An estimate of the tokens in `text`: four ASCII characters a token, one of any other script."""
    plain = len(text.encode("ascii", "ignore"))
    return (plain + 4 * (len(text) - plain) + 3) // 4
