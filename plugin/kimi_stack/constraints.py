"""What may move a choice after it was made: attachments, context, money. Each is a function that says why.

`CONSTRAINTS` are asked in order, each with the tier so far, and answer with a tier: the same or another.
"""

from __future__ import annotations

from kimi_stack import inventory
from kimi_stack.prices import OPENCLAW_TOKENS
from kimi_stack.stack import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.budget import Problem
    from kimi_stack.decide import Request
    from kimi_stack.stack import Stack, Tier


def nearest(tier: str) -> list[str]:
    """The other tiers, those above first, the nearest of each side first."""
    at = TIERS.index(tier)
    return [*reversed(TIERS[:at]), *TIERS[at + 1 :]]


def _attachments(request: Request, stack: Stack, tier: str, trace: list[dict[str, Any]]) -> str:
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
    known = inputs(tier)
    return known is None or all(kind in known for kind in kinds)


def inputs(tier: Tier) -> list[str] | None:
    """The kinds of input that a tier's model reads; None where nobody says."""
    model = inventory.find(tier.model)
    return None if model is None or model.inputs is None else list(model.inputs)


def _context(request: Request, stack: Stack, tier: str, trace: list[dict[str, Any]]) -> str:
    needed = request.tokens + OPENCLAW_TOKENS
    if needed <= room(stack.tiers[tier]):
        return tier
    what = f"about {needed:,} tokens of context"
    roomiest = max(nearest(tier), key=lambda name: room(stack.tiers[name]))
    fitting = next((name for name in nearest(tier) if needed <= room(stack.tiers[name])), None)
    if fitting is None and room(stack.tiers[roomiest]) <= room(stack.tiers[tier]):
        trace.append({"rule": "context", "says": "warn", "because": f"{what} fit no tier of the stack"})
        return tier
    moved = fitting or roomiest
    because = f"{what} do not fit {tier}" + ("" if fitting else f" nor any tier; {moved} has the most room")
    trace.append({"rule": "context", "says": moved, "because": because})
    return moved


def room(tier: Tier) -> int:
    """The context that a tier takes, in tokens: the person's limit and the model's window, the smaller."""
    model = inventory.find(tier.model)
    limits = [limit for limit in (tier.max_tokens, model.context if model else None) if limit is not None]
    return min(limits, default=128_000)  # what small models of an unknown vendor commonly take


def _budget(request: Request, stack: Stack, tier: str, trace: list[dict[str, Any]]) -> str:
    """Money and quotas: down a tier where the person chose that. What cannot move stays, to be refused."""
    found = problem(request, tier, stack.tiers[tier].model)
    if found is None:
        return tier
    at = TIERS.index(tier)
    below, above = TIERS[at + 1 :], TIERS[:at]
    others: list[str] = [*below, *(reversed(above) if found.up else ())] if found.moves else []
    for other in others:
        if allows(request, stack, other):
            trace.append({"rule": "budget", "says": other, "because": found.text})
            return other
    return tier


def problem(request: Request, tier: str | None, model: str) -> Problem | None:
    """What of money or quotas is in the way of this tier and model, or None."""
    return None if request.standing is None else request.standing.problem(tier, model, request.tokens)


def allows(request: Request, stack: Stack, tier: str) -> bool:
    """Whether nothing here would move the request away from this tier."""
    chosen = stack.tiers[tier]
    return _serves(request, chosen) and problem(request, tier, chosen.model) is None


def _serves(request: Request, tier: Tier) -> bool:
    kinds = [kind for kind in request.attachments if kind in ("image", "video")]
    return _reads(tier, kinds) and request.tokens + OPENCLAW_TOKENS <= room(tier)


CONSTRAINTS = (("attachments", _attachments), ("context", _context), ("budget", _budget))
