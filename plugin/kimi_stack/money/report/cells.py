"""A report as CSV: one line a group, figures exact."""

from __future__ import annotations

import csv
import io

from kimi_stack.base import visible
from kimi_stack.money.report.report import Report
from kimi_stack.money.report.sums import NAMES

_FORMULA = ("=", "+", "-", "@")  # how a cell begins that a spreadsheet would run


def text(report: Report) -> str:
    """The rows with a head; the cost of what is unpriced is empty, and lines end as RFC 4180 has it."""
    columns = [name for name in NAMES if name != "cost_nano"]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([report.by, *columns, "cost_usd"])
    for row in report.rows:
        figures = [getattr(row.sums, name) for name in columns]
        writer.writerow([_harmless(row.name or ""), *figures, row.sums.cost_usd or ""])
    return out.getvalue()


def _harmless(name: str) -> str:
    """The name as a terminal, a spreadsheet and a line-wise reader may show it."""
    name = visible.line(name)
    return f"'{name}" if name.startswith(_FORMULA) else name
