"""The charts of the HTML page, as wide as a page (`svg.WIDTH`) or as a phone (`svg.NARROW`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo

from kimi_stack.base import dollars, visible
from kimi_stack.base.table import shorten
from kimi_stack.base.tiers import TIERS
from kimi_stack.money.report import svg
from kimi_stack.money.report.outlook import Outlook
from kimi_stack.money.report.report import OTHER, Report
from kimi_stack.money.report.span import Span
from kimi_stack.money.report.svg import WIDTH, Drawing

COLOURS = {"premium": "#8659c9", "standard": "#4a7fc1", "budget": "#3fa37a", OTHER: "#9aa3ad"}
_BAR = "#4a7fc1"
_OVER = "#d0574b"
_GROUPS = 12
_GAP = 10.0  # units between a label and its bar or line
_ROW = 28.0  # units for the row of a group
_LABEL = 70.0  # units for a label on a time axis


def over_time(report: Report, width: int = WIDTH) -> str | None:
    """Stacked bars: the cost of each tier in each bucket of time; None if there is nothing to draw."""
    points = report.series
    if len(points) < 2 or not any(point.sums.cost_nano for point in points):
        return None
    most = max(sum(point.tiers.values()) for point in points)
    drawing = Drawing("time", f"Cost each {report.per}, by tier", 270, width)
    used = [tier for tier in (*TIERS, OTHER) if any(point.tiers.get(tier) for point in points)]
    _legend(drawing, used)
    marks = svg.ticks(most)
    top, bottom = 40.0, drawing.height - 30
    left = _axis(drawing, marks, svg.labels(marks), most, top, bottom)
    each = (width - left) / len(points)
    labelled = _every(len(points), width - left)
    for number, point in enumerate(points):
        name, y = _short(point.bucket.start, report.per, report.span.where), bottom
        for tier in used:
            if cost := point.tiers.get(tier, 0):
                height = (bottom - top) * cost / most
                y -= height
                drawing.bar(left + (number + 0.1) * each, y, 0.8 * each, height, COLOURS[tier], _tip(name, tier, cost))
        if number % labelled == 0:
            drawing.label(left + (number + 0.5) * each, bottom + 16, name, "middle")
    return drawing.text()


def groups(report: Report, width: int = WIDTH) -> str | None:
    """A bar for each of the most expensive groups; None if the groups are buckets of time (see the other chart)."""
    rows = [row for row in report.rows if row.sums.cost_nano > 0][:_GROUPS]
    if len(rows) < 2 or report.by == report.per:
        return None
    names = [shorten(visible.line(row.name or "(none)"), 40) for row in rows]
    costs = dollars.column([row.sums.cost_nano for row in rows])
    beside = width == WIDTH  # on a phone the name is above its bar
    each, above = (_ROW, 0.0) if beside else (2 * _ROW - 8, _ROW - 8)
    drawing = Drawing("groups", f"Cost by {report.by}", 8 + each * len(rows), width)
    left, most = svg.wide(names) + _GAP if beside else 0.0, max(row.sums.cost_nano for row in rows)
    room = width - left - svg.wide(costs) - _GAP
    for number, (row, name, cost) in enumerate(zip(rows, names, costs, strict=True)):
        y, length = 4 + each * number + above, room * row.sums.cost_nano / most
        drawing.label(max(0, left - _GAP), y - above + _ROW / 2, name, "end" if beside else "start")
        drawing.bar(left, y + 4, length, _ROW - 8, COLOURS.get(row.name or "", _BAR), f"{name}: {cost}")
        drawing.label(left + length + _GAP, y + _ROW / 2, cost)
    return drawing.text()


def burn_down(outlook: Outlook, where: tzinfo | None, width: int = WIDTH) -> str | None:
    """What is left of a limit each day (each hour of a day), with the forecast; None if nothing was spent."""
    state = outlook.state
    if not state.spent or not state.total:
        return None
    left, times = [state.total], [state.start]
    for bucket, amount in outlook.spent_on:
        times.append(bucket.end)
        left.append(left[-1] - amount)
    key = state.limit.key
    drawing = Drawing("limit-" + re.sub(r"\W", "-", key), f"What is left of the limit {key}", 190, width)
    least, most = min(0, *left), max(left)
    marks = svg.ticks(most)
    named = svg.labels(marks) if state.limit.unit == "usd" else [f"{mark:,}" for mark in marks]
    top, bottom = 12.0, drawing.height - 30
    edge = _axis(drawing, marks, named, most, top, bottom, least=least)

    def place(at: float, amount: float) -> tuple[float, float]:
        across = (at - state.start) / (state.end - state.start)
        return edge + (width - edge - 6) * across, bottom - (bottom - top) * (amount - least) / (most - least)

    drawing.line([place(*point) for point in zip(times, left, strict=True)], _BAR, 2)
    for at, amount in zip(times, left, strict=True):
        drawing.dot(*place(at, amount), _BAR, f"{_short(at, outlook.each, where)}: {state.limit.text(amount)} left")
    if outlook.reached is not None and state.left > 0:
        drawing.line([place(times[-1], left[-1]), place(max(outlook.reached, times[-1]), 0)], _OVER, 1.5, dashed=True)
    parts = Span(state.start, state.end, "", where).buckets(outlook.each)
    for part in parts[:: _every(len(parts), width - edge)]:
        anchor = "start" if part is parts[0] else "middle"
        drawing.label(place(part.start, 0)[0], bottom + 16, _short(part.start, outlook.each, where), anchor)
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


def _every(count: int, room: float) -> int:
    """At which step `count` labels of a time axis find room."""
    return -(-count // max(1, int(room / _LABEL)))


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
