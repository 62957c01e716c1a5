"""How accurate the estimates were that runs reserve. A hard limit can be exceeded by an estimate's error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.money.ledger import Ledger

LATEST = 1_000  # the number of latest calls to check
_EVER = 2**62  # milliseconds


@dataclass(frozen=True)
class Estimates:
    """The errors of the estimates of the latest calls, in nano-dollars: the mean, and the worst underestimate."""

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
    """The estimates of the latest calls that began in [`since_ms`, `until_ms`); None if there are none."""
    recent = (
        "SELECT cost_nano - estimate_nano AS off FROM calls WHERE estimate_nano IS NOT NULL AND cost_nano IS NOT NULL "
        "AND time_ms >= ? AND time_ms < ? ORDER BY time_ms DESC LIMIT ?"
    )
    sql = f"SELECT COUNT(*), CAST(SUM(ABS(off)) AS BIGINT), MAX(off) FROM ({recent}) AS recent"
    ((calls, total, worst),) = ledger.store.execute(sql, (since_ms, until_ms, LATEST))
    return Estimates(calls, total // calls, max(worst, 0)) if calls else None
