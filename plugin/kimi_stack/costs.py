"""CostTracker, the guide's class: logs the calls of one's own code, and sums costs by tier, over the ledger."""

from __future__ import annotations

import time
import uuid
import warnings
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from kimi_stack import money, paths, periods, settings, stack, users
from kimi_stack.accounting import Accounting
from kimi_stack.ledger import calls, spool, transfer
from kimi_stack.report import sums
from kimi_stack.settings import Policy
from kimi_stack.stack import TIERS

PERIODS = {"daily": "day", "weekly": "week", "monthly": "month", "all": ""}
_OTHER = "other"
_FLAT = Decimal("0.02")  # the guide's dollars per 1K tokens of a model that the caller's pricing lacks
_EVER = 2**36 // 86_400 * 86_400  # a Unix second, midnight UTC, beyond every call


class CostTracker:
    """Logs usage and reports costs. Nothing is opened before it is used, and nothing stays open.

    >>> tracker = CostTracker()
    >>> tracker.log_usage("moonshot/kimi-k2-0905-preview", 1500, 800, "strategic_analysis", 0.103)
    >>> tracker.generate_cost_report("monthly")["premium"]["usage"]

    `pricing`, here or in a report, are flat dollars per 1,000 tokens by model, as in the guide; without it a report has
    what the ledger reckoned at the vendors' prices.
    """

    def __init__(self, pricing: Mapping[str, float] | None = None) -> None:
        self.usage_log: list[dict[str, Any]] = []
        self._pricing = pricing

    def log_usage(
        self, model: str, tokens_in: int, tokens_out: int, task_type: str, cost_estimate: float | None
    ) -> None:
        """Put one call on record; `cost_estimate`, in dollars, is its cost where the model has no known price.

        Warns (UserWarning) when a limit is near. Raises StackError for what cannot be a call.
        """
        entry = {
            "timestamp": datetime.now().isoformat(),
            "model": model,
            "tokens_in": tokens_in,
            "tokens_out": tokens_out,
            "task_type": task_type,
            "cost_estimate": cost_estimate,
        }
        accounting = _accounting()
        tiers = {tier.model: tier.name for tier in reversed(accounting.stack.tiers.values())}
        call = transfer.call_of(entry, str(uuid.uuid4()), tiers)
        # The guide's timestamp has no zone, so it is not clear in the hour that comes twice in autumn.
        call |= {"time": calls.iso(time.time_ns() // 1_000_000), "sender": users.local()}
        try:
            for line in accounting.settle(call):
                warnings.warn(line, stacklevel=2)
        finally:
            # Opened for each call: a connection belongs to one thread, a tracker perhaps to several.
            accounting.close()
        self.usage_log.append(entry)

    def generate_cost_report(
        self, period: str = "daily", pricing: Mapping[str, float] | None = None
    ) -> dict[str, dict[str, Any]]:
        """`{tier: {"usage": calls, "cost": Decimal dollars}}` of the present day, week or month, or of `all` time.

        Premium, standard and budget are always there, `other` (calls in no tier) only where there are any; so too a
        tier's `unpriced`: the number of its calls that no sum of money holds. Raises ValueError for another period.
        """
        if period not in PERIODS:
            raise ValueError(f"period {period!r} is not known; known are {', '.join(PERIODS)}")
        pricing = self._pricing if pricing is None else pricing
        report: dict[str, dict[str, Any]] = {tier: {"usage": 0, "cost": Decimal(0)} for tier in TIERS}
        accounting = _accounting()
        with accounting.ledger as ledger:
            spool.take(ledger)
            found = sums.read(ledger.store, [_bounds(period, accounting.policy)], ["tier", "model"])
        for (_, name, model), each in found.items():
            row = report.setdefault(name or _OTHER, {"usage": 0, "cost": Decimal(0)})
            row["usage"] += each.calls
            if pricing is not None:
                per_thousand = Decimal(str(pricing[model])) if model in pricing else _FLAT
                row["cost"] += each.tokens * per_thousand / 1000
                continue
            row["cost"] += Decimal(each.cost_nano) / money.NANO
            if each.unpriced_calls:
                row["unpriced"] = row.get("unpriced", 0) + each.unpriced_calls
        return report


def _accounting() -> Accounting:
    path = paths.stack_file()
    return Accounting(
        settings.load(), stack.load(path) if path.exists() else stack.build(stack.default_document(), path)
    )


def _bounds(period: str, policy: Policy) -> tuple[int, int]:
    if period == "all":
        return 0, _EVER
    return periods.bounds(PERIODS[period], time.time(), periods.zone(policy.timezone), policy.week_starts)
