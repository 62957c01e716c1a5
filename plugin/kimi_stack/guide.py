"""The names from the guide, KimiModelSelector, CostTracker and progressive_query, implemented by this package."""

from __future__ import annotations

import os
import time
import uuid
import warnings
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from kimi_stack.base import dollars, periods
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decide import decide
from kimi_stack.choice.decision import Decision
from kimi_stack.config import settings, stack, users
from kimi_stack.config.settings import Policy
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import calls, spool, transfer
from kimi_stack.money.report import sums
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances, climbing, escalation

PERIODS = {"daily": "day", "weekly": "week", "monthly": "month", "all": ""}
_OTHER = "other"
_FLAT = Decimal("0.02")  # dollars per 1K tokens, the guide's default for a model that is not in `pricing`
_EVER = 2**36 // periods.DAY * periods.DAY  # a Unix second, midnight UTC, later than every call


class KimiModelSelector:
    """The guide's class. Chooses the tier for a task by the stack file at `config_path` (`~` expands).

    >>> model, alias = KimiModelSelector("~/.openclaw/model-config.json").get_model_for_task("Analyze our market")

    Raises StackError if the file is missing or invalid.
    """

    def __init__(self, config_path: str | os.PathLike[str]) -> None:
        self._stack = stack.load(os.path.expanduser(config_path))
        self._policy = settings.load()
        self.config = self._stack.document

    def decide(self, task_description: str) -> Decision:
        """The complete decision, with its trace."""
        return decide(circumstances.request(task_description), self._stack, self._policy)

    def classify_task(self, task_description: str) -> dict[str, Any]:
        """The chosen tier's row of `model_stack`: model, alias, max_tokens, temperature, use_cases.

        The values are those for the model in use. A parameter that the vendor does not let anyone set has its fixed
        value.
        """
        tier = self.decide(task_description).tier
        assert tier is not None  # only a pinned model may be outside all tiers
        return dict(self._stack.tiers[tier].row)

    def get_model_for_task(self, task_description: str) -> tuple[str, str]:
        """The chosen model's reference and its alias."""
        tier = self.classify_task(task_description)
        return tier["model"], tier["alias"]


class CostTracker:
    """The guide's class. Records the calls of your own code, and reports costs by tier from the ledger.

    The ledger is opened on use and closed after each method.

    >>> tracker = CostTracker()
    >>> tracker.log_usage("moonshot/kimi-k2-0905-preview", 1500, 800, "strategic_analysis", 0.103)
    >>> tracker.generate_cost_report("monthly")["premium"]["usage"]

    `pricing`, here or in a report, has flat dollars per 1,000 tokens by model, as in the guide. Without it a report
    uses the costs in the ledger, at the vendors' prices.
    """

    def __init__(self, pricing: Mapping[str, float] | None = None) -> None:
        self.usage_log: list[dict[str, Any]] = []
        self._pricing = pricing

    def log_usage(
        self, model: str, tokens_in: int, tokens_out: int, task_type: str, cost_estimate: float | None
    ) -> None:
        """Record one call. `cost_estimate`, in dollars, is its cost if the model has no known price.

        Warns (UserWarning) when a limit is near. Raises StackError for invalid values.
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
        call = transfer.call_of(entry, str(uuid.uuid4()), accounting.stack.tiers_by_model())
        # Not the entry's timestamp: it has no time zone, so it is ambiguous in the hour that autumn repeats.
        call |= {"time": calls.iso(time.time_ns() // 1_000_000), "sender": users.local()}
        try:
            for line in accounting.settle(call):
                warnings.warn(line, stacklevel=2)
        finally:
            # Closed after each call: a connection belongs to one thread, but a tracker may be used by several.
            accounting.close()
        self.usage_log.append(entry)

    def generate_cost_report(
        self, period: str = "daily", pricing: Mapping[str, float] | None = None
    ) -> dict[str, dict[str, Any]]:
        """`{tier: {"usage": calls, "cost": Decimal dollars}}` of the present day, week or month, or of `all` time.

        Premium, standard and budget are always present; `other` (calls outside all tiers) only if there are any. A
        tier's `unpriced` is the number of its calls without a price, present if not zero. Raises ValueError for another
        period.
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
            row["cost"] += Decimal(each.cost_nano) / dollars.NANO
            if each.unpriced_calls:
                row["unpriced"] = row.get("unpriced", 0) + each.unpriced_calls
        return report


def progressive_query(task: str, max_escalations: int = 2) -> tuple[str, str, str]:
    """The guide's function: the cheapest model first, then better ones; returns (result, model, tier).

    Runs through OpenClaw with the user's stack and settings, and prints which tier is tried. Raises StackError if no
    model answers or a limit refuses.
    """
    loaded, policy = stack.of_person(), settings.load()
    plan = replace(climbing.planned(policy), escalations=max_escalations)
    done = escalation.run_climbing(
        OpenClaw.find(None), loaded, policy, circumstances.request(task), Options(), plan, print, source="api"
    )
    if not done.best.turn.ok:
        raise StackError(f"{done.best.model} failed: {done.best.turn.error or 'OpenClaw gave no reason'}")
    return done.best.turn.text, done.best.model, done.best.label


def _accounting() -> Accounting:
    return Accounting(settings.load(), stack.of_person())


def _bounds(period: str, policy: Policy) -> tuple[int, int]:
    if period == "all":
        return 0, _EVER
    return periods.bounds(PERIODS[period], time.time(), periods.zone(policy.timezone), policy.week_starts)
