"""A task, the stack and the policy in; one decision with the trace of why out. Pure: no files, clock or network.

`RULES` are asked in order and the first that answers names the tier; those in `constraints` may then move the choice.
Each function says why, and a new idea is a new function in one of the two lists.
"""

from __future__ import annotations

from kimi_stack import catalog, constraints, prices, profiles
from kimi_stack.choice import cuts
from kimi_stack.reading import difficulty, envelope, keywords, override
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP
from kimi_stack.stack import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kimi_stack.budget import Standing
    from kimi_stack.reading.verdict import Read, Verdict
    from kimi_stack.session import State
    from kimi_stack.settings import Policy
    from kimi_stack.stack import Stack

MODES = ("auto", *TIERS, *profiles.PROFILES, "off")
# Where these decide, the person or the trigger named the tier: a warm cache does not hold it back.
_NAMED = ("pinned", "override", "trigger", "session", "profile", "budget")


class Request:
    """One task and its circumstances.

    `prompt` is the text as the person typed it, or, `enveloped`, as OpenClaw hands it to a hook, with what channels
    and OpenClaw put around it. `attachments` are the kinds of what is attached ("image" ...), `tier` and `model` what
    the person pinned for this run (model: a reference or an alias), `mode` the session's standing choice,
    `context_tokens` what the session already holds, `standing` what the sender may spend (None: no limits), `day` the
    ISO date whose prices hold (today), `profile` the one of the session or shell (None: that of the policy), `state`
    what the session stands on (None: a new one, or no session) at `now` in unix seconds, `read` who reads it.
    """

    def __init__(
        self,
        prompt: str,
        *,
        enveloped: bool = False,
        attachments: Iterable[str] = (),
        tier: str | None = None,
        model: str | None = None,
        trigger: str | None = None,
        mode: str = "auto",
        context_tokens: int = 0,
        standing: Standing | None = None,
        day: str | None = None,
        profile: str | None = None,
        state: State | None = None,
        now: int = 0,
        read: Read = difficulty.read,
    ) -> None:
        self.prompt = prompt
        self.attachments = tuple(attachments)
        self.tier = tier
        self.model = model
        self.trigger = trigger
        self.mode = mode
        self.context_tokens = context_tokens
        self.standing = standing
        self.day = day or catalog.today()
        self.profile = profile
        self.state = state
        self.now = now
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


class Decision:
    """One tier (None for a pinned model outside the stack), its model and alias, and the trace of why.

    `refused` is the one line that says why it may not run at all, or None; `score` the difficulty in ten-thousandths
    where that was asked for; `raised` whether a complaint holds the session's tier up.
    """

    def __init__(self, tier: str | None, model: str, alias: str | None, rule: str) -> None:
        self.tier = tier
        self.model = model
        self.alias = alias
        self.rule = rule
        self.refused: str | None = None
        self.score: int | None = None
        self.raised = False
        self.trace: list[dict[str, Any]] = []
        self.estimate: dict[str, Any] = {}

    def refuse(self, because: str) -> None:
        """Say that it may not run, and why."""
        self.trace.append({"rule": "budget", "says": "refuse", "because": because})
        self.refused = because

    @property
    def because(self) -> str:
        """The reason of the last step that settled where the task goes."""
        return next((row["because"] for row in reversed(self.trace) if row["says"] not in ("pass", "warn")), "")

    @property
    def keyword(self) -> str | None:
        """The keyword that decided, if one did: what reports take for the type of the task."""
        rows = [row for row in self.trace if row["rule"] == "keywords" and row["says"] != "pass"]
        return rows[0]["because"].partition('"')[2].rpartition('"')[0] if rows else None

    def as_dict(self) -> dict[str, Any]:
        """The decision as JSON: the contract of `kimi-stack select --json` and of the hook."""
        more: dict[str, Any] = {} if self.refused is None else {"refused": self.refused}
        if self.score is not None:
            more["score"] = self.score
        if self.raised:
            more["raised"] = True
        return {
            "tier": self.tier,
            "model": self.model,
            "alias": self.alias,
            "rule": self.rule,
            "trace": self.trace,
            "estimate": self.estimate,
            **more,
        }


def decide(request: Request, stack: Stack, policy: Policy) -> Decision:
    """Where the task goes, and why; or why it may not go anywhere (`refused`).

    Never raises on a valid stack; an unknown pinned model is taken as it is.
    """
    trace: list[dict[str, Any]] = []
    if request.model is not None:
        decision = _pinned_model(request.model, stack)
        trace.append({"rule": "pinned", "says": decision.model, "because": "the person named this model"})
    else:
        tier, rule = _choose(request, stack, policy, trace)
        if rule != "pinned":
            for constraint, move in constraints.CONSTRAINTS:
                moved = move(request, stack, tier, trace)
                if moved != tier:
                    tier, rule = moved, constraint
            if rule not in _NAMED and policy.mode == "auto" and _stays(request, stack, policy, tier, trace):
                tier, rule = request.state.tier, "cache"  # type: ignore[union-attr]
        chosen = stack.tiers[tier]
        decision = Decision(tier, chosen.model, chosen.alias, rule)
        decision.score = next((row["score"] for row in trace if "score" in row), None)
        before = request.state is not None and request.state.raised
        decision.raised = rule == "complaint" or (before and rule in ("follow_up", "cache"))
    decision.trace = trace
    problem = constraints.problem(request, decision.tier, decision.model)
    if problem is not None:  # what could not move; what the person pinned never does, and costs money all the same
        decision.refuse(problem.line)
    decision.estimate = _estimate(request, decision.model, policy)
    return decision


def count_tokens(text: str) -> int:
    """An estimate of the tokens in `text`: four ASCII characters a token, one of any other script."""
    plain = len(text.encode("ascii", "ignore"))
    return (plain + 4 * (len(text) - plain) + 3) // 4


def _pinned_model(named: str, stack: Stack) -> Decision:
    for tier in stack.tiers.values():
        if named in (tier.alias, tier.model, tier.written):
            return Decision(tier.name, tier.model if named != tier.written else named, tier.alias, "pinned")
    return Decision(None, named, None, "pinned")


def _choose(request: Request, stack: Stack, policy: Policy, trace: list[dict[str, Any]]) -> tuple[str, str]:
    for rule, ask in RULES:
        answer = ask(request, stack, policy, trace)
        if answer is not None:
            tier, because, *values = answer
            trace.append({"rule": rule, "says": tier, "because": because, **(values[0] if values else {})})
            return tier, rule
    raise AssertionError("the default rule always answers")


def _pinned(request: Request, *_: Any) -> tuple[str, str] | None:
    return None if request.tier is None else (request.tier, "the person named this tier")


def _override(request: Request, stack: Stack, policy: Policy, trace: list[dict[str, Any]]) -> tuple[str, str] | None:
    """`!tier` at the start of the message. One that there is not is named, and the task goes on as what it is."""
    if request.override is not None:
        return request.override, f"the message begins with !{request.override}"
    if request.unknown is not None:
        known = ", ".join(f"!{tier}" for tier in TIERS)
        because = f"!{request.unknown} is no override ({known} are): it stays part of the task"
        trace.append({"rule": "override", "says": "warn", "because": because})
    return None


def _trigger(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    tier = policy.triggers.get(request.trigger or "", "auto")
    return None if tier == "auto" else (tier, f"{request.trigger} turns stay on {tier}")


def _session(request: Request, *_: Any) -> tuple[str, str] | None:
    return (request.mode, f"/kimi {request.mode} holds for this session") if request.mode in TIERS else None


def _profile(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    name = request.profile or policy.profile
    return ("budget", f"the profile {name} keeps everything there") if name == profiles.ALL_BUDGET else None


def _complaint(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    """A turn is read in its session: one that only complains of the last answer needs a better one."""
    if _kind(request, policy) != COMPLAINT:
        return None
    tier = request.state.tier  # type: ignore[union-attr]
    return TIERS[max(0, TIERS.index(tier) - 1)], f"a complaint about the answer of {tier}"


def _follow_up(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    """One that has no task of its own goes on with the last one."""
    if _kind(request, policy) != FOLLOW_UP:
        return None
    return request.state.tier, "a follow-up stays where its session is"  # type: ignore[union-attr]


def _kind(request: Request, policy: Policy) -> str | None:
    """What a turn is in its session."""
    if request.state is None or policy.mode != "auto" or not request.text:
        return None
    return request.verdict.kind


def _keywords(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    if policy.mode == "difficulty":
        return None
    found = keywords.find(request.text, stack.keywords if policy.mode == "keywords" else stack.own_keywords)
    return None if found is None else (found[0], f'the task says "{found[1]}"')


def _difficulty(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str, dict[str, object]] | None:
    if policy.mode == "keywords" or not request.text:
        return None
    verdict = request.verdict
    premium, standard = cuts.cuts(policy.shares_of(request.profile or policy.profile))
    tier = cuts.tier_of(verdict.score, premium, standard)
    return tier, cuts.describe(verdict, premium, standard), verdict.as_row()


def _default(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    return (
        policy.default_tier,
        "nothing in the task asks for more" if request.text else "there are no words to go by",
    )


RULES = (
    ("pinned", _pinned),
    ("override", _override),
    ("trigger", _trigger),
    ("session", _session),
    ("profile", _profile),
    ("complaint", _complaint),
    ("follow_up", _follow_up),
    ("keywords", _keywords),
    ("difficulty", _difficulty),
    ("default", _default),
)


def _stays(request: Request, stack: Stack, policy: Policy, tier: str, trace: list[dict[str, Any]]) -> bool:
    """Whether the session keeps a higher tier than the turn needs, because its cache is warm."""
    state = request.state
    if state is None or TIERS.index(tier) <= TIERS.index(state.tier) or stack.tiers[state.tier].model != state.model:
        return False
    from kimi_stack import session

    stays, because = session.stay(
        state,
        tier,
        stack.tiers[tier].model,
        request.day,
        policy.prices,
        request.now,
        session.cache_seconds(state.model) if policy.cache_seconds is None else policy.cache_seconds,
        count_tokens(request.prompt),
    )
    if stays and not constraints.allows(request, stack, state.tier):
        return False
    trace.append({"rule": "cache", "says": state.tier if stays else "pass", "because": because})
    return stays


def _estimate(request: Request, ref: str, policy: Policy) -> dict[str, Any]:
    price = prices.find(ref, request.day, policy.prices)
    cost = None if price is None else price.cost(prices.Tokens(request.tokens))
    estimate = {"input_tokens": request.tokens, "input_nanousd": cost}
    if request.standing is not None:
        run = request.standing.estimate(ref, request.tokens)
        estimate["run_nanousd"] = None if run is None else run[0]
    return estimate
