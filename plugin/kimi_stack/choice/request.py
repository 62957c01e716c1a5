"""One task with its context, as values. A decision depends only on this, the stack and the policy."""

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
    from kimi_stack.choice.pressure import Calls, Pressure
    from kimi_stack.choice.sensitivity import Sensitivity
    from kimi_stack.choice.switching import State
    from kimi_stack.config.settings import Policy
    from kimi_stack.privacy.own import Around
    from kimi_stack.reading.verdict import Read, Verdict

MODES = ("auto", *TIERS, *profiles.PROFILES, "off")


class Request:
    """One task with its context.

    `prompt` is the text as the user typed it or, if `enveloped`, as OpenClaw hands it to a hook, with the text that
    channels and OpenClaw add; `channel` is the one that it came through. `day` is the ISO date of the prices.
    `attachments` are kinds ("image" ...). `tier` and `model` are pinned for this run (model: a reference or an
    alias). `mode` is the session's `/kimi` mode. `context_tokens` is the size of the session. `standing` is what the
    sender may spend (None: no limits). `profile` is that of the session or shell (None: the policy's). `state` is the
    session's state after its last model call (None: a new session, or none) and `now` the present in Unix seconds.
    `read` is the reader, `cuts` are the cut points for its score. `around` is what else gives a class (channel,
    agent, names of files), `session_class` the class of what the session holds (None: not known), and `consented` the
    model that the person allowed although the rule of the class does not. `tool_calls` are those of the session's last
    turn, as `choice.pressure` describes them.
    """

    def __init__(
        self,
        prompt: str,
        *,
        day: str,
        enveloped: bool = False,
        channel: str | None = None,
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
        around: Around | None = None,
        session_class: str | None = None,
        consented: str | None = None,
        tool_calls: Calls = (),
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
        self.around = around
        self.session_class = session_class
        self.consented = consented
        self.tool_calls = tool_calls
        self.sensitivity: Sensitivity | None = None  # None: no rule is set, or not looked at yet
        own = envelope.person(prompt, channel) if enveloped else prompt
        self.override, rest = override.split(own)
        self.unknown = override.unknown(own)  # the word of an unknown override, such as !fast
        # `task` is sent to the model: the prompt without its override, otherwise unchanged. `text` is what is scored.
        self.task = prompt if self.override is None else rest
        self.text = envelope.plain(rest)
        self._read = read
        self._verdict: Verdict | None = None

    @property
    def verdict(self) -> Verdict:
        """The reader's verdict on the text. The text is read once, on first use."""
        if self._verdict is None:
            self._verdict = self._read(self.text)
        return self._verdict

    @property
    def pressure(self) -> Pressure | None:
        """What the tool calls of the turn before show; None if they went well."""
        if not self.tool_calls:
            return None
        from kimi_stack.choice import pressure  # lazy: a turn after one without tools does not need it

        return pressure.found(self.tool_calls)

    def look(self, policy: Policy) -> Sensitivity | None:
        """The class of the task with its rule, kept as `sensitivity`; None if the policy has no rule for any class."""
        privacy = policy.privacy
        if privacy is None or not privacy.enforces:
            self.sensitivity = None
        elif self.sensitivity is None or self.sensitivity.privacy is not privacy:
            from kimi_stack.choice.sensitivity import Sensitivity  # not loaded if no rule is set

            self.sensitivity = Sensitivity(
                self.prompt, privacy, self.around, before=self.session_class, consented=self.consented
            )
        return self.sensitivity

    def consent(self, model: str) -> None:
        """Record that the person allows this task to go to this model, after the rule of its class asked."""
        self.consented, self.sensitivity = model, None

    @property
    def tokens(self) -> int:
        """Estimated tokens of the task and the session, without OpenClaw's own prompt."""
        return count_tokens(self.prompt) + self.context_tokens


def count_tokens(text: str) -> int:
    """Estimated tokens in `text`: one for each four ASCII characters, and one for each other character."""
    plain = len(text.encode("ascii", "ignore"))
    return (plain + 4 * (len(text) - plain) + 3) // 4
