"""Checks that may change the tier after the rules: sensitivity, attachments, context size, money.

`CONSTRAINTS` are called in order, each with the tier so far. Each returns a step that names another tier or warns, or
None if it has no objection.
"""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import MONEY, PASS, WARN, Step
from kimi_stack.config.prices import OPENCLAW_TOKENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.choice.funds import Problem
    from kimi_stack.choice.request import Request
    from kimi_stack.config.stack import Stack, Tier


def nearest(tier: str) -> list[str]:
    """The other tiers: first those above, the nearest first; then those below, the nearest first."""
    at = TIERS.index(tier)
    return [*reversed(TIERS[:at]), *TIERS[at + 1 :]]


def _sensitivity(request: Request, stack: Stack, tier: str) -> Step | None:
    """The rule for the class of the task: the nearest tier whose model may get it. Otherwise `decide` refuses."""
    found = request.sensitivity
    if found is None or found.rule is None:
        return None
    model, values = stack.tiers[tier].model, found.as_values()
    if found.permits(model):
        return Step("sensitivity", PASS, f"the task is {found.what}, {model} may get it", values)
    if found.redacts(model):
        return Step("sensitivity", PASS, f"the task is {found.what}, {model} gets placeholders", values)
    for other in nearest(tier) if found.moves else ():
        if found.takes(stack.tiers[other].model):
            because = f"the task is {found.what}, {stack.tiers[other].model} may get it, {model} may not"
            return Step("sensitivity", other, because, values)
    return None


def _attachments(request: Request, stack: Stack, tier: str) -> Step | None:
    kinds = _kinds(request)
    if not kinds or _reads(stack.tiers[tier], kinds):
        return None
    what, values = " and ".join(kinds), {"kinds": kinds}
    for other in _others(request, stack, tier):
        if _reads(stack.tiers[other], kinds):
            because = f"{stack.tiers[tier].model} cannot read {what}, {stack.tiers[other].model} can"
            return Step("attachments", other, because, values)
    return Step("attachments", WARN, f"no model of the stack can read {what}", values)


def _kinds(request: Request) -> list[str]:
    """The kinds of attachments that not every model can read."""
    return sorted({kind for kind in request.attachments if kind in ("image", "video")})


def _reads(tier: Tier, kinds: list[str]) -> bool:
    return tier.inputs is None or all(kind in tier.inputs for kind in kinds)


def _context(request: Request, stack: Stack, tier: str) -> Step | None:
    needed, rooms = request.tokens + OPENCLAW_TOKENS, {name: stack.tiers[name].room for name in TIERS}
    if needed <= rooms[tier]:
        return None
    what, values = f"about {needed:,} tokens of context", {"needed_tokens": needed, "room_tokens": rooms[tier]}
    others = _others(request, stack, tier)
    fitting = next((name for name in others if needed <= rooms[name]), None)
    if fitting is not None:
        return Step("context", fitting, f"{what} do not fit {tier}", values)
    roomiest = max(others, key=rooms.__getitem__, default=tier)
    if rooms[roomiest] <= rooms[tier]:
        return Step("context", WARN, f"{what} fit no tier of the stack", values)
    return Step("context", roomiest, f"{what} do not fit {tier} nor any tier; {roomiest} has the most room", values)


def _budget(request: Request, stack: Stack, tier: str) -> Step | None:
    """Limits and quotas: move to another tier if the settings allow it. Otherwise `decide` refuses."""
    found = problem(request, tier, stack.tiers[tier].model)
    if found is None or not found.moves:
        return None
    at = TIERS.index(tier)
    below, above = TIERS[at + 1 :], TIERS[:at]
    for other in (*below, *(reversed(above) if found.up else ())):
        if allows(request, stack, other):
            return Step(MONEY, other, found.text)
    return None


def _others(request: Request, stack: Stack, tier: str) -> list[str]:
    """The other tiers whose model may get the task, the nearest first."""
    return [name for name in nearest(tier) if serves(request, stack.tiers[name].model)]


def serves(request: Request, model: str) -> bool:
    """Whether the rule for the class of the task lets this model have it, as it is or with placeholders."""
    return request.sensitivity is None or request.sensitivity.serves(model)


def problem(request: Request, tier: str | None, model: str) -> Problem | None:
    """The limit or quota that forbids this tier and model, or None."""
    return None if request.standing is None else request.standing.problem(tier, model, request.tokens)


def allows(request: Request, stack: Stack, tier: str) -> bool:
    """Whether no constraint would move the request away from this tier."""
    chosen = stack.tiers[tier]
    fits = request.tokens + OPENCLAW_TOKENS <= chosen.room
    can = fits and _reads(chosen, _kinds(request)) and serves(request, chosen.model)
    return can and problem(request, tier, chosen.model) is None


CONSTRAINTS = (_sensitivity, _attachments, _context, _budget)
