"""What a task of a batch would cost, before it runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, prices, users
from kimi_stack.config.prices import OPENCLAW_TOKENS, Tokens
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import LedgerError
from kimi_stack.money.standing import Standing


@dataclass(frozen=True)
class Foreseen:
    """A decision and the cost of its run in nano-dollars: of the input alone, the estimate, the highest likely cost.

    The costs are None for a model without a known price.
    """

    decision: Decision
    low: int | None
    expected: int | None
    high: int | None


class Foresight:
    """Estimates from the latest calls in the ledger, read once; without a ledger, from the prices alone."""

    def __init__(self, accounting: Accounting) -> None:
        self._day = catalog.today()
        models = [tier.model for tier in accounting.stack.tiers.values()]
        try:
            recent = {model: accounting.ledger.recent_costs(model) for model in models}
        except LedgerError:
            recent = {}
        self._standing = Standing(accounting.policy, users.local(), [], recent, self._day)

    def estimate(self, model: str, tokens: int) -> int | None:
        """The expected nano-dollars of a run on `model` with a task of so many tokens; None without a known price."""
        found = self._standing.estimate(model, tokens)
        return None if found is None else found[0]

    def of(self, accounting: Accounting, request: Request, tiers: Sequence[str] = ()) -> Foreseen:
        """What the task would cost. `tiers` are all that a climb may try: `high` then is the sum of all of them.

        `accounting` is that of the calling thread.
        """
        decision = accounting.admit(request, users.local())
        price = prices.find(decision.model, self._day, accounting.policy.prices)
        expected = self._standing.estimate(decision.model, request.tokens)
        if price is None or expected is None:
            return Foreseen(decision, None, None, None)
        low, high = price.cost(Tokens(request.tokens + OPENCLAW_TOKENS)), expected[1]
        for tier in tiers:
            more = self._standing.estimate(accounting.stack.tiers[tier].model, request.tokens)
            if more is None:
                return Foreseen(decision, None, None, None)
            high += 0 if tier == decision.tier else more[1]
        return Foreseen(decision, min(low, expected[0]), expected[0], high)


def by_tier(found: dict[str, int]) -> str:
    """Counts by tier for people, the highest first."""
    return ", ".join(f"{found[tier]:,} {tier}" for tier in (*TIERS, "pinned") if found.get(tier))
