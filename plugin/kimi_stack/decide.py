"""A task, the stack and the policy in; one decision with the trace of why out. Pure: no files, clock or network.

`RULES` are asked in order and the first that answers names the tier; `CONSTRAINTS` may then move the choice.
Each function says why, and a new idea is a new function in one of the two lists.
"""

from __future__ import annotations

from kimi_stack import catalog, keywords, words
from kimi_stack.stack import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kimi_stack.settings import Policy
    from kimi_stack.stack import Stack, Tier

MODES = ("auto", *TIERS, "off")
# OpenClaw's own prompt and tools, seen as 8,300 tokens in `agent exec` and 17,000 in a Gateway turn, rounded up.
OPENCLAW_TOKENS = 20_000


class Request:
    """One task and its circumstances.

    `prompt` is the text as OpenClaw has it, `attachments` the kinds of what is attached ("image" ...), `tier` and
    `model` what the person pinned for this run (model: a reference or an alias), `mode` the session's standing
    choice, `context_tokens` what the session already holds.
    """

    def __init__(
        self,
        prompt: str,
        *,
        attachments: Iterable[str] = (),
        tier: str | None = None,
        model: str | None = None,
        trigger: str | None = None,
        mode: str = "auto",
        context_tokens: int = 0,
    ) -> None:
        self.prompt = prompt
        self.attachments = tuple(attachments)
        self.tier = tier
        self.model = model
        self.trigger = trigger
        self.mode = mode
        self.context_tokens = context_tokens
        self.override, self.text = split_override(words.person(prompt))

    @property
    def task(self) -> str:
        """What is sent on: the prompt as it is, or without the override that it begins with."""
        return self.prompt if self.override is None else self.text


class Decision:
    """One tier (None for a pinned model outside the stack), its model and alias, and the trace of why."""

    def __init__(self, tier: str | None, model: str, alias: str | None, rule: str) -> None:
        self.tier = tier
        self.model = model
        self.alias = alias
        self.rule = rule
        self.trace: list[dict[str, str]] = []
        self.estimate: dict[str, Any] = {}

    @property
    def because(self) -> str:
        """The reason of the last step that settled where the task goes."""
        return next((row["because"] for row in reversed(self.trace) if row["says"] not in ("pass", "warn")), "")

    def as_dict(self) -> dict[str, Any]:
        """The decision as JSON: the contract of `kimi-stack select --json` and of the hook."""
        return {
            "tier": self.tier,
            "model": self.model,
            "alias": self.alias,
            "rule": self.rule,
            "trace": self.trace,
            "estimate": self.estimate,
        }


def decide(request: Request, stack: Stack, policy: Policy) -> Decision:
    """Where the task goes, and why. Never raises on a valid stack; an unknown pinned model is taken as it is."""
    trace: list[dict[str, str]] = []
    if request.model is not None:
        decision = _pinned_model(request.model, stack)
        trace.append({"rule": "pinned", "says": decision.model, "because": "the person named this model"})
    else:
        tier, rule = _choose(request, stack, policy, trace)
        if rule != "pinned":
            for constraint, move in CONSTRAINTS:
                moved = move(request, stack, tier, trace)
                if moved != tier:
                    tier, rule = moved, constraint
        chosen = stack.tiers[tier]
        decision = Decision(tier, chosen.model, chosen.alias, rule)
    decision.trace = trace
    decision.estimate = _estimate(request, decision.model)
    return decision


def split_override(text: str) -> tuple[str | None, str]:
    """A leading `!premium`, `!standard` or `!budget` as its tier, and the text without it."""
    if text.startswith("!"):
        for tier in TIERS:
            rest = text[1 + len(tier) :]
            if text[1 : 1 + len(tier)].lower() == tier and (not rest or rest[0] in " \t\n:,"):
                return tier, rest.lstrip(" \t\n:,")
    return None, text


def count_tokens(text: str) -> int:
    """An estimate of the tokens in `text`: four ASCII characters a token, one of any other script."""
    plain = len(text) if text.isascii() else sum(map(str.isascii, text))
    return (plain + 4 * (len(text) - plain) + 3) // 4


def _pinned_model(named: str, stack: Stack) -> Decision:
    for tier in stack.tiers.values():
        if named in (tier.alias, tier.model, tier.written):
            return Decision(tier.name, tier.model if named != tier.written else named, tier.alias, "pinned")
    return Decision(None, named, None, "pinned")


def _choose(request: Request, stack: Stack, policy: Policy, trace: list[dict[str, str]]) -> tuple[str, str]:
    for rule, ask in RULES:
        answer = ask(request, stack, policy, trace)
        if answer is not None:
            tier, because = answer
            trace.append({"rule": rule, "says": tier, "because": because})
            return tier, rule
    raise AssertionError("the default rule always answers")


def _pinned(request: Request, *_: Any) -> tuple[str, str] | None:
    return None if request.tier is None else (request.tier, "the person named this tier")


def _override(request: Request, *_: Any) -> tuple[str, str] | None:
    return None if request.override is None else (request.override, f"the message begins with !{request.override}")


def _trigger(request: Request, stack: Stack, policy: Policy, _: Any) -> tuple[str, str] | None:
    tier = policy.triggers.get(request.trigger or "", "auto")
    return None if tier == "auto" else (tier, f"{request.trigger} turns stay on {tier}")


def _session(request: Request, *_: Any) -> tuple[str, str] | None:
    return (request.mode, f"/kimi {request.mode} holds for this session") if request.mode in TIERS else None


def _keywords(request: Request, stack: Stack, policy: Policy, trace: list[dict[str, str]]) -> tuple[str, str] | None:
    found, mentioned = keywords.match(request.text, stack.keywords)
    if mentioned is not None and mentioned != found and (found is None or mentioned[0] != found[0]):
        because = f'"{mentioned[1]}" is only mentioned, so it does not ask for {mentioned[0]}'
        trace.append({"rule": "keywords", "says": "pass", "because": because})
    return None if found is None else (found[0], f'the task says "{found[1]}"')


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
    ("keywords", _keywords),
    ("default", _default),
)


def nearest(tier: str) -> list[str]:
    """The other tiers, those above first, the nearest of each side first."""
    at = TIERS.index(tier)
    return [*reversed(TIERS[:at]), *TIERS[at + 1 :]]


def _attachments(request: Request, stack: Stack, tier: str, trace: list[dict[str, str]]) -> str:
    kinds = [kind for kind in request.attachments if kind in ("image", "video")]
    if not kinds or _reads(stack.tiers[tier], kinds):
        return tier
    what = " and ".join(sorted(set(kinds)))
    for other in nearest(tier):
        if _reads(stack.tiers[other], kinds):
            because = f"{stack.tiers[tier].model} cannot read {what}, {stack.tiers[other].model} can"
            trace.append({"rule": "attachments", "says": other, "because": because})
            return other
    trace.append({"rule": "attachments", "says": "warn", "because": f"no model of the stack can read {what}"})
    return tier


def _reads(tier: Tier, kinds: list[str]) -> bool:
    model = catalog.lookup(tier.model)
    return model is None or all(kind in model.inputs for kind in kinds)


def _context(request: Request, stack: Stack, tier: str, trace: list[dict[str, str]]) -> str:
    needed = count_tokens(request.prompt) + request.context_tokens + OPENCLAW_TOKENS
    if needed <= _room(stack.tiers[tier]):
        return tier
    what = f"about {needed:,} tokens of context"
    roomiest = max(nearest(tier), key=lambda name: _room(stack.tiers[name]))
    fitting = next((name for name in nearest(tier) if needed <= _room(stack.tiers[name])), None)
    if fitting is None and _room(stack.tiers[roomiest]) <= _room(stack.tiers[tier]):
        trace.append({"rule": "context", "says": "warn", "because": f"{what} fit no tier of the stack"})
        return tier
    moved = fitting or roomiest
    because = f"{what} do not fit {tier}" + ("" if fitting else f" nor any tier; {moved} has the most room")
    trace.append({"rule": "context", "says": moved, "because": because})
    return moved


def _room(tier: Tier) -> int:
    """The context that a tier takes, in tokens: the person's limit and the model's window, the smaller."""
    model = catalog.lookup(tier.model)
    limits = [limit for limit in (tier.max_tokens, model.context if model else None) if limit is not None]
    return min(limits, default=128_000)  # what small models of an unknown vendor commonly take


CONSTRAINTS = (("attachments", _attachments), ("context", _context))


def _estimate(request: Request, ref: str) -> dict[str, Any]:
    model = catalog.lookup(ref)
    tokens = count_tokens(request.prompt) + request.context_tokens
    return {"input_tokens": tokens, "input_nanousd": None if model is None else tokens * model.input}
