"""The data of the Control UI's tab: this month by tier and model, calls, sessions, senders, incidents, an audit."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import periods
from kimi_stack.config.stack import Stack
from kimi_stack.money import journal
from kimi_stack.money.journal import Entry
from kimi_stack.money.ledger import Ledger
from kimi_stack.money.report import report as reports
from kimi_stack.money.report import span as spans
from kimi_stack.money.report.report import Report, Row
from kimi_stack.money.report.utility_calls import UtilityCalls

_CALLS = 50
_GROUPS = 10
_INCIDENTS = 20


@dataclass(frozen=True)
class Panel:
    """`calls` and `incidents` are sorted by time, newest first; `models` (all of the month),
    `sessions` and `senders` by cost, highest first.

    `audit` is the line of sums of the last audit's file (None: there was none).
    """

    report: Report
    models: tuple[Row, ...]
    calls: tuple[Entry, ...]
    sessions: tuple[Row, ...]
    senders: tuple[Row, ...]
    incidents: tuple[dict[str, Any], ...]
    audit: dict[str, Any] | None

    def as_dict(self) -> dict[str, Any]:
        return {
            "report": self.report.as_dict(),
            "models": _rows(self.models),
            "calls": [call.as_dict() for call in self.calls],
            "sessions": _rows(self.sessions),
            "senders": _rows(self.senders),
            "incidents": list(self.incidents),
            "audit": self.audit,
        }


def build(
    ledger: Ledger,
    stack: Stack,
    incidents: list[dict[str, Any]],
    audit: dict[str, Any] | None = None,
    utility: UtilityCalls | None = None,
    now: float | None = None,
) -> Panel:
    """The panel of this month. `incidents` are those on record, the oldest first. Raises StackError."""
    now, policy = time.time() if now is None else now, ledger.policy
    month = spans.present("month", now, periods.zone(policy.timezone), policy.week_starts)
    return Panel(
        reports.build(ledger, stack, month, utility=utility, now=now),
        reports.groups(ledger, month, "model"),
        tuple(reversed(journal.latest(ledger, _CALLS))),
        reports.groups(ledger, month, "session")[:_GROUPS],
        reports.groups(ledger, month, "sender")[:_GROUPS],
        tuple(reversed(incidents[-_INCIDENTS:])),
        audit,
    )


def _rows(rows: tuple[Row, ...]) -> list[dict[str, Any]]:
    return [{"name": row.name, **row.sums.as_dict()} for row in rows]
