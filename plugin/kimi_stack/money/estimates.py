"""How good the estimates were that runs reserve by: what a hard limit may be overspent by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.money.ledger import Ledger

LATEST = 1_000  # calls that are looked at
_EVER = 2**62  # milliseconds


@dataclass(frozen=True)
class Estimates:
    """How far the estimates of the latest calls were off, in nano-dollars: in the mean, and too low at worst."""

    calls: int
    mean_nano: int
    worst_nano: int

    def as_dict(self) -> dict[str, Any]:
        return {
            "calls": self.calls,
            "mean_error": dollars.row(self.mean_nano),
            "worst_error": dollars.row(self.worst_nano),
        }

    def line(self) -> str:
        """One line for people."""
        mean, worst = dollars.text(self.mean_nano), dollars.text(self.worst_nano)
        return f"Estimates were off by {mean} in the mean, and too low by {worst} at most ({self.calls:,} calls)."


def read(ledger: Ledger, since_ms: int = 0, until_ms: int = _EVER) -> Estimates | None:
    """The estimates of the latest calls that began from `since_ms` and before `until_ms`; None without any."""
    recent = (
        "SELECT cost_nano - estimate_nano AS off FROM calls WHERE estimate_nano IS NOT NULL AND cost_nano IS NOT NULL "
        "AND time_ms >= ? AND time_ms < ? ORDER BY time_ms DESC LIMIT ?"
    )
    sql = f"SELECT COUNT(*), CAST(SUM(ABS(off)) AS BIGINT), MAX(off) FROM ({recent}) AS recent"
    ((calls, total, worst),) = ledger.store.execute(sql, (since_ms, until_ms, LATEST))
    return Estimates(calls, total // calls, max(worst, 0)) if calls else None
