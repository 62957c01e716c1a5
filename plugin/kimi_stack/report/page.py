"""A report as one HTML page that needs nothing else: no network, no script, charts as inline SVG."""

from __future__ import annotations

import time
from typing import Any

from kimi_stack import extras, files, money, periods, statement, visible
from kimi_stack.report import charts
from kimi_stack.report.outlook import Outlook
from kimi_stack.report.report import Report
from kimi_stack.report.span import BUCKETS
from kimi_stack.report.sums import Sums
from kimi_stack.report.text import count

_ROWS = 50  # groups in the table; the others are one line


def write(report: Report, path: str) -> None:
    """Write the page to `path`. Raises StackError where the extra [html] is not installed, or `path` not writable."""
    files.write_atomic(path, render(report))


def render(report: Report) -> str:
    """The page as text."""
    jinja2 = extras.need("jinja2", "html", "report --html")
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("kimi_stack", "report"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    shown = report.rows if report.by in BUCKETS else report.rows[:_ROWS]
    rest = report.rows[len(shown) :]
    page: str = environment.get_template("page.html.j2").render(
        report=report,
        by=report.by.replace("_", " "),
        rows=shown,
        rest=len(rest),
        others=sum((row.sums for row in rest), Sums()),
        cached=report.totals.cache_read * 100 // report.totals.prompt if report.totals.prompt else 0,
        money=money.text,
        count=count,
        cost=_cost,
        over_time=charts.over_time(report),
        groups=charts.groups(report),
        limits=[_limit(limit, report) for limit in report.limits],
        made=periods.moment(time.time(), report.span.where),
    )
    return page


def _shown(value: object) -> object:
    """A value as it stands in the page; a drawing is markup of ours, and has made its names visible."""
    return visible.line(value) if type(value) is str else value


def _cost(sums: Sums) -> str:
    if sums.calls and sums.calls == sums.unpriced_calls:
        return "unpriced"
    return money.text(sums.cost_nano) + (f" + {sums.unpriced_calls:,} unpriced" if sums.unpriced_calls else "")


def _limit(outlook: Outlook, report: Report) -> dict[str, Any]:
    state = outlook.state
    limit = state.limit
    return {
        "name": f"{limit.per}, {limit.scope}",
        "used": f"{limit.text(state.spent)} of {limit.text(state.total)} ({state.percent} %){outlook.besides}",
        "percent": state.percent,
        "kind": statement.kind(state),
        "forecast": outlook.text,
        "chart": charts.burn_down(outlook, report.span.where) if limit.per != "day" else None,
    }
