"""The charts of the HTML page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo

from kimi_stack.base import dollars, periods, visible
from kimi_stack.base.table import shorten
from kimi_stack.base.tiers import TIERS
from kimi_stack.money.report import svg
from kimi_stack.money.report.outlook import Outlook
from kimi_stack.money.report.report import OTHER, Report
from kimi_stack.money.report.svg import WIDTH, Drawing

COLOURS = {"premium": "#8659c9", "standard": "#4a7fc1", "budget": "#3fa37a", OTHER: "#9aa3ad"}
_BAR = "#4a7fc1"
_OVER = "#d0574b"
_GROUPS = 12
_GAP = 10.0  # units between a label and its bar or line
_ROW = 28.0  # units for the row of a group
_LABELS = 12  # on a time axis, at most


def over_time(report: Report) -> str | None:
    """Stacked bars: the cost of each tier in each bucket of time; None if there is nothing to draw."""
    points = report.series
    if len(points) < 2 or not any(point.sums.cost_nano for point in points):
        return None
    most = max(sum(point.tiers.values()) for point in points)
    drawing = Drawing("time", f"Cost each {report.per}, by tier", 270)
    used = [tier for tier in (*TIERS, OTHER) if any(point.tiers.get(tier) for point in points)]
    _legend(drawing, used)
    marks = svg.ticks(most)
    top, bottom = 40.0, drawing.height - 30
    left = _axis(drawing, marks, svg.labels(marks), most, top, bottom)
    each = (WIDTH - left) / len(points)
    for number, point in enumerate(points):
        name, y = _short(point.bucket.start, report.per, report.span.where), bottom
        for tier in used:
            if cost := point.tiers.get(tier, 0):
                height = (bottom - top) * cost / most
                y -= height
                drawing.bar(left + (number + 0.1) * each, y, 0.8 * each, height, COLOURS[tier], _tip(name, tier, cost))
        if number % -(-len(points) // _LABELS) == 0:
            drawing.label(left + (number + 0.5) * each, bottom + 16, name, "middle")
    return drawing.text()


def groups(report: Report) -> str | None:
    """A bar for each of the most expensive groups; None if the groups are buckets of time (see the other chart)."""
    rows = [row for row in report.rows if row.sums.cost_nano > 0][:_GROUPS]
    if len(rows) < 2 or report.by == report.per:
        return None
    names = [shorten(visible.line(row.name or "(none)"), 40) for row in rows]
    costs = dollars.column([row.sums.cost_nano for row in rows])
    drawing = Drawing("groups", f"Cost by {report.by}", 8 + _ROW * len(rows))
    left, most = svg.wide(names) + _GAP, max(row.sums.cost_nano for row in rows)
    room = WIDTH - left - svg.wide(costs) - _GAP
    for number, (row, name, cost) in enumerate(zip(rows, names, costs, strict=True)):
        y, length = 4 + _ROW * number, room * row.sums.cost_nano / most
        drawing.label(left - _GAP, y + _ROW / 2, name, "end")
        drawing.bar(left, y + 4, length, _ROW - 8, COLOURS.get(row.name or "", _BAR), f"{name}: {cost}")
        drawing.label(left + length + _GAP, y + _ROW / 2, cost)
    return drawing.text()


def burn_down(outlook: Outlook, where: tzinfo | None) -> str | None:
    """What is left of a limit day by day, with the forecast at the present pace; None if nothing was spent."""
    state = outlook.state
    if not state.spent or not state.total:
        return None
    left, times = [state.total], [state.start]
    for bucket, amount in outlook.spent_on:
        times.append(bucket.end)
        left.append(left[-1] - amount)
    key = state.limit.key
    drawing = Drawing("limit-" + re.sub(r"\W", "-", key), f"What is left of the limit {key}", 190)
    least, most = min(0, *left), max(left)
    marks = svg.ticks(most)
    named = svg.labels(marks) if state.limit.unit == "usd" else [f"{mark:,}" for mark in marks]
    top, bottom = 12.0, drawing.height - 30
    edge = _axis(drawing, marks, named, most, top, bottom, least=least)

    def place(at: float, amount: float) -> tuple[float, float]:
        across = (at - state.start) / (state.end - state.start)
        return edge + (WIDTH - edge - 6) * across, bottom - (bottom - top) * (amount - least) / (most - least)

    drawing.line([place(*point) for point in zip(times, left, strict=True)], _BAR, 2)
    for at, amount in zip(times, left, strict=True):
        drawing.dot(*place(at, amount), _BAR, f"{_short(at, 'day', where)}: {state.limit.text(amount)} left")
    if outlook.reached is not None and state.left > 0:
        drawing.line([place(times[-1], left[-1]), place(max(outlook.reached, times[-1]), 0)], _OVER, 1.5, dashed=True)
    days = (state.end - state.start) // periods.DAY
    for day in range(0, days, max(1, days // 8)):
        at = state.start + day * periods.DAY
        drawing.label(place(at, 0)[0], bottom + 16, _short(at, "day", where), "start" if day == 0 else "middle")
    return drawing.text()


def _axis(
    drawing: Drawing,
    marks: Sequence[int],
    names: Sequence[str],
    most: int,
    top: float,
    bottom: float,
    *,
    least: int = 0,
) -> float:
    """Draw a line with its name at each mark; returns the left edge of the chart area."""
    left = svg.wide(names) + _GAP
    for mark, name in zip(marks, names, strict=True):
        y = bottom - (bottom - top) * (mark - least) / (most - least)
        drawing.rule(y, left, strong=mark == 0)
        drawing.label(left - _GAP, y, name, "end")
    return left


def _legend(drawing: Drawing, tiers: Sequence[str]) -> None:
    at = 0.0
    for tier in tiers:
        drawing.bar(at, 6, 11, 11, COLOURS[tier], tier)
        drawing.label(at + 17, 11.5, tier)
        at += 17 + svg.wide([tier]) + 20


def _tip(name: str, tier: str, cost: int) -> str:
    return f"{name}, {tier}: {dollars.text(cost)}"


def _short(at: int, per: str, where: tzinfo | None) -> str:
    then = datetime.fromtimestamp(at, where)
    return {"hour": f"{then:%H:%M}", "month": f"{then:%b %y}"}.get(per, f"{then.day} {then:%b}")
