"""A report as CSV: one line for each group, with exact figures."""

from __future__ import annotations

import csv
import io

from kimi_stack.base import dollars, visible
from kimi_stack.money.report.report import Report
from kimi_stack.money.report.sums import NAMES

_AFTER = ("assumed_calls", "assumed_nano")  # columns that came later, and so stand last
_FORMULA = ("=", "+", "-", "@")  # a cell that begins with one of these would be run as a formula


def text(report: Report) -> str:
    """The rows with a header. The cost of an unpriced group is empty. Lines end with CRLF, as in RFC 4180."""
    columns = [name for name in NAMES if name not in ("cost_nano", *_AFTER)]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([report.by, *columns, "cost_usd", "assumed_calls", "assumed_usd"])
    for row in report.rows:
        figures = [getattr(row.sums, name) for name in columns]
        after = [row.sums.cost_usd or "", row.sums.assumed_calls, dollars.usd(row.sums.assumed_nano)]
        writer.writerow([_harmless(row.name or ""), *figures, *after])
    return out.getvalue()


def _harmless(name: str) -> str:
    """The name without control characters, and quoted if a spreadsheet would run it as a formula."""
    name = visible.line(name)
    return f"'{name}" if name.startswith(_FORMULA) else name
