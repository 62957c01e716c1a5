"""A report as a self-contained HTML page: no network, no script, charts as inline SVG.

The page in the Control UI's tab has more tables, and a script that keeps it up to date.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from typing import Any

from kimi_stack.base import dollars, periods, target, visible
from kimi_stack.money import journal, statement
from kimi_stack.money.report import charts, svg
from kimi_stack.money.report.outlook import Outlook
from kimi_stack.money.report.panel import Panel
from kimi_stack.money.report.report import Report
from kimi_stack.money.report.span import BUCKETS
from kimi_stack.money.report.sums import Sums
from kimi_stack.money.report.text import count

_ROWS = 50  # groups in the table; the others are summed in one line


def write(report: Report, path: str) -> None:
    """Write the page to `path`. Raises StackError if it cannot be written."""
    page = render(report)
    with target.writing(path) as put:
        put(page)


def render(report: Report, panel: Panel | None = None, poll: str | None = None) -> str:
    """The page as text, with the tables of `panel`, if it is given.

    With `poll` the page requests that URL every 15 seconds, which returns `{"data": {"page": ...}}`, and shows the new
    one. The server must replace `%KEY%` in the page with the key for that URL.
    """
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("kimi_stack.money", "report"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    shown = report.rows if report.by in BUCKETS else report.rows[:_ROWS]
    rest = report.rows[len(shown) :]
    others = sum((row.sums for row in rest), Sums())
    listed = [*(row.sums for row in shown), others, report.totals]
    costs = dict(zip(map(id, listed), _costs(listed), strict=True))
    for group in (panel.models, panel.sessions, panel.senders) if panel is not None else ():
        costs.update(zip((id(row.sums) for row in group), _costs([row.sums for row in group]), strict=True))
    page: str = environment.get_template("page.html.j2").render(
        report=report,
        by=report.by.replace("_", " "),
        rows=shown,
        rest=len(rest),
        others=others,
        cached=report.totals.cache_read * 100 // report.totals.prompt if report.totals.prompt else 0,
        money=dollars.text,
        count=count,
        counted=_counted,
        figures=lambda name, sums: [name, costs[id(sums)], *_figures(sums)],
        over_time=_drawn(charts.over_time, report),
        groups=_drawn(charts.groups, report),
        limits=[_limit(limit, report) for limit in report.limits],
        made=periods.moment(time.time(), report.span.where),
        panel=panel,
        moment=lambda call: journal.moment(call, report.span.where),
        live=poll and {"poll": poll, "nonce": secrets.token_urlsafe(16)},
    )
    return page


def _shown(value: object) -> object:
    """A value for the template. Drawings are our own markup, whose names are already escaped."""
    return visible.line(value) if type(value) is str else value


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _figures(sums: Sums) -> list[str]:
    """The numbers of the table of usage, after the cost."""
    numbers = (sums.runs, sums.calls, sums.tokens_in, sums.cache_read, sums.cache_write, sums.tokens_out)
    return [f"{number:,}" for number in numbers]


def _drawn(draw: Callable[..., str | None], *of: Any) -> tuple[str, str] | None:
    """A chart for a wide screen and one for a narrow screen; None if there is nothing to draw."""
    wide, narrow = draw(*of), draw(*of, width=svg.NARROW)
    return (wide, narrow) if wide and narrow else None


def _costs(listed: Sequence[Sums]) -> list[str]:
    """The cost of each, formatted as one column."""
    paid = dollars.column(
        [None if each.calls and each.calls == each.unpriced_calls else each.cost_nano for each in listed]
    )
    besides = [f" + {each.without_price:,} unpriced" if each.without_price else "" for each in listed]
    return [cost if cost == "unpriced" else cost + more for cost, more in zip(paid, besides, strict=True)]


def _limit(outlook: Outlook, report: Report) -> dict[str, Any]:
    state = outlook.state
    limit = state.limit
    return {
        "name": f"{limit.per}, {limit.scope}",
        "used": f"{limit.text(state.spent)} of {limit.text(state.total)} ({state.percent} %){outlook.besides}",
        "percent": state.percent,
        "kind": statement.kind(state),
        "forecast": outlook.text,
        "charts": _drawn(charts.burn_down, outlook, report.span.where),
    }
