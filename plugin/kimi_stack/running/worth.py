"""Whether the first tier of a climb is worth trying, given its cost and its chance of a good answer."""

from __future__ import annotations

import time

from kimi_stack.base import dollars, periods
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import prices
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import LedgerError
from kimi_stack.reading import difficulty

_OWN_RECORD = 90 * periods.DAY  # how many seconds of the user's own history count
_BELIEF = 10  # the number of the user's own attempts that weigh as much as the benchmark's rate


def not_worth_it(accounting: Accounting, request: Request, decision: Decision, tier: str, above: str) -> str | None:
    """Why trying `tier` before `above` costs more than it saves; None if it is worth trying, or if that is unknown."""
    lower, higher = (_estimate(accounting, request, name) for name in (tier, above))
    if lower is None or not higher:
        return None
    chance, told = _chance(accounting, request, decision, tier)
    if lower <= chance * higher:
        return None
    return (
        f"it does {chance:.0%} of such tasks{told}, and trying it ({dollars.text(lower)}) would cost more than "
        f"it saves of {above} ({dollars.text(higher)})"
    )


def _estimate(accounting: Accounting, request: Request, tier: str) -> int | None:
    policy, model = accounting.policy, accounting.stack.tiers[tier].model
    price = prices.find(model, request.day, policy.prices)
    if price is None:
        return None
    return price.cost(prices.Tokens(request.tokens + prices.OPENCLAW_TOKENS, prices.ANSWER_TOKENS))


def _chance(accounting: Accounting, request: Request, decision: Decision, tier: str) -> tuple[float, str]:
    """The chance of a good answer from the tier: the benchmark's rate at this difficulty, and the user's history."""
    score = decision.score if decision.score is not None else request.verdict.score
    rate = difficulty.solved(score, tier)
    good = tried = 0
    try:
        for name, outcome, count, _ in accounting.ledger.climbed(int(time.time()) - _OWN_RECORD):
            if name == tier:
                tried += count
                good += count if outcome == "ok" else 0
    except LedgerError:
        pass  # no history: use only the benchmark's rate
    told = f", as {good} of your {tried} tries tell too" if tried else ""
    return (rate * _BELIEF + good) / (_BELIEF + tried), told
