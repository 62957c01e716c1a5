"""Spending and limits in a few words, for a shell prompt."""

from __future__ import annotations

import os
import time

from kimi_stack.base import dollars, paths, periods
from kimi_stack.config import settings, users
from kimi_stack.money import reserving
from kimi_stack.money.ledger import calls, open_ledger

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kimi_stack.config.settings import Policy
    from kimi_stack.money.ledger import Ledger
    from kimi_stack.money.standing import State

_WAIT = 0.2  # seconds to wait for other writers: a prompt must not hang
_MARKS = ", ".join("?" * len(calls.MEASURING))
_LAST = f"SELECT tier, model FROM calls WHERE source NOT IN ({_MARKS}) ORDER BY time_ms DESC LIMIT 1"


class Line:
    """Spent nano-dollars and unpriced calls by period, the limits, and the tier and model of the last call ("": none).

    `nearest` is the limit of which most is spent.
    """

    def __init__(
        self,
        spent: dict[str, tuple[int, int]],
        nearest: State | None,
        tier: str,
        model: str,
        states: Sequence[State] = (),
    ) -> None:
        self.spent = spent
        self.nearest = nearest
        self.tier = tier
        self.model = model
        self.states = states

    @property
    def percent(self) -> int:
        """The spent percentage of the nearest limit; 0 without limits."""
        return 0 if self.nearest is None else self.nearest.percent

    @property
    def fields(self) -> dict[str, str]:
        """The names that a format string may use, with their values."""
        day, week, month = (_said(*self.spent[per]) for per in ("day", "week", "month"))
        limit = f"{month} this month"
        if self.nearest is not None:
            nearest = self.nearest.limit
            name = nearest.per if nearest.scope == "all" else f"{nearest.per}, {nearest.scope}"
            limit = f"{self.percent} % of {nearest.text(self.nearest.total)} ({name})"
        percent = f"{self.percent} %" if self.nearest is not None else ""
        named = {"tier": self.tier, "model": self.model.rpartition("/")[2]}
        return {"today": day, "week": week, "month": month, "limit": limit, "percent": percent, **named}

    def as_dict(self) -> dict[str, Any]:
        spent = {
            per: {"cost": dollars.row(nano), "unpriced_calls": unpriced} for per, (nano, unpriced) in self.spent.items()
        }
        return {
            "spent": spent,
            "nearest_limit": None if self.nearest is None else self.nearest.as_dict(),
            "tier": self.tier or None,
            "model": self.model or None,
        }


def read(now: float | None = None) -> Line:
    """The present line. Does not create a missing ledger. Raises StackError."""
    policy, now = settings.load(), time.time() if now is None else now
    if policy.ledger_url is None and not policy.limited and not os.path.exists(paths.locate("ledger")):
        return Line(dict.fromkeys(("day", "week", "month"), (0, 0)), None, "", "")
    with open_ledger(policy, wait=_WAIT) as ledger:
        return of(ledger, users.local(), now)


def of(ledger: Ledger, sender: str, now: float | None = None) -> Line:
    """The present line of an open ledger, with the limits of `sender`. Raises StackError."""
    now = time.time() if now is None else now
    last = ledger.store.execute(_LAST, calls.MEASURING)
    tier, model = last[0] if last else ("", "")
    states = reserving.standing(ledger, sender, [], now).states
    nearest = max(states, key=lambda each: each.percent, default=None)
    return Line(_spent(ledger, ledger.policy, now), nearest, tier, model, states)


def _spent(ledger: Ledger, policy: Policy, now: float) -> dict[str, tuple[int, int]]:
    where, found = periods.zone(policy.timezone), {}
    for per in ("day", "week", "month"):
        rows = ledger.totals(periods.bounds(per, now, where, policy.week_starts)[0])
        # As the limits count: broken-off calls with their estimate.
        cost = sum(row.nano + row.assumed_nano for row in rows)
        found[per] = cost, sum(row.unpriced - row.assumed_calls for row in rows)
    return found


def _said(nano: int, unpriced: int) -> str:
    (cost,) = dollars.column([nano])
    return f"{cost} + {unpriced} unpriced" if unpriced else cost
