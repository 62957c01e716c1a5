"""The charts of a page: matplotlib's SVG, in the page's own ink so that they follow its light and dark."""

from __future__ import annotations

import io
import re
import warnings
from datetime import datetime, tzinfo
from typing import Any

from kimi_stack import extras, money, visible
from kimi_stack.report.outlook import Outlook
from kimi_stack.report.report import OTHER, Report
from kimi_stack.stack import TIERS
from kimi_stack.table import shorten

COLOURS = {"premium": "#8659c9", "standard": "#4a7fc1", "budget": "#3fa37a", OTHER: "#9aa3ad"}
_BAR = "#4a7fc1"
_OVER = "#d0574b"
_INK = "#010203"  # stands for currentColor, which matplotlib does not know
_WIDTH = 9.2  # inches, at which its 10-point text looks like the page's
_GROUPS = 12


def over_time(report: Report) -> str | None:
    """Stacked bars of what each tier cost in each bucket; None where there is nothing to draw."""
    points = report.series
    if len(points) < 2 or not any(point.sums.cost_nano for point in points):
        return None
    figure, axes = _figure(2.8)
    places = range(len(points))
    below = [0.0] * len(points)
    for tier in (*TIERS, OTHER):
        heights = [point.tiers.get(tier, 0) / money.NANO for point in points]
        if any(heights):
            axes.bar(places, heights, 0.78, bottom=below, color=COLOURS[tier], label=tier)
            below = [a + b for a, b in zip(below, heights, strict=True)]
    step = max(1, -(-len(points) // 12))
    axes.set_xticks(
        places[::step], [_short(point.bucket.start, report.per, report.span.where) for point in points[::step]]
    )
    axes.set_xlim(-0.6, len(points) - 0.4)
    _dollars(axes.yaxis)
    axes.legend(loc="upper left", frameon=False, ncols=4, fontsize=9, bbox_to_anchor=(0, 1.14), handlelength=1)
    return _svg(figure, "time", f"Cost each {report.per}, by tier")


def groups(report: Report) -> str | None:
    """A bar for each of the dearest groups; none for the buckets of time, which the other chart shows."""
    rows = [row for row in report.rows if row.sums.cost_nano > 0][:_GROUPS]
    if len(rows) < 2 or report.by == report.per:
        return None
    figure, axes = _figure(0.5 + 0.32 * len(rows))
    names = [shorten(visible.line(row.name or "(none)"), 40) for row in rows]
    costs = [row.sums.cost_nano / money.NANO for row in rows]
    bars = axes.barh(range(len(rows)), costs, 0.62, color=[COLOURS.get(row.name or "", _BAR) for row in rows])
    axes.bar_label(bars, [money.text(row.sums.cost_nano) for row in rows], padding=4, color=_INK, fontsize=9)
    axes.set_yticks(range(len(rows)), names)
    axes.invert_yaxis()
    axes.set_xlim(0, max(costs) * 1.15)
    axes.xaxis.set_visible(False)
    axes.grid(False)
    axes.spines["bottom"].set_visible(False)
    return _svg(figure, "groups", f"Cost by {report.by}")


def burn_down(outlook: Outlook, where: tzinfo | None) -> str | None:
    """What is left of a limit day by day, and the way it goes at this pace."""
    state = outlook.state
    if not state.spent or not state.total:
        return None
    unit = money.NANO if state.limit.unit == "usd" else 1
    left, times = [state.total / unit], [float(state.start)]
    for bucket, amount in outlook.spent_on:
        times.append(float(bucket.end))
        left.append(left[-1] - amount / unit)
    figure, axes = _figure(1.9)
    axes.plot(times, left, color=_BAR, linewidth=2, marker="o", markersize=3)
    if outlook.reached is not None and state.left > 0:
        axes.plot(
            [times[-1], max(outlook.reached, times[-1])], [left[-1], 0], color=_OVER, linewidth=1.5, linestyle="--"
        )
    axes.axhline(0, color=_INK, linewidth=0.8)
    axes.set_xlim(state.start, state.end)
    axes.set_ylim(min(0, *left) * 1.05, max(left) * 1.08)
    days = (state.end - state.start) // 86_400
    marks = [state.start + day * 86_400 for day in range(0, days, max(1, days // 8))]
    axes.set_xticks(marks, [_short(mark, "day", where) for mark in marks])
    if unit == money.NANO:
        _dollars(axes.yaxis)
    return _svg(figure, re.sub(r"\W", "-", state.limit.key), f"What is left of the limit {state.limit.key}")


def _figure(height: float) -> tuple[Any, Any]:
    matplotlib = extras.need("matplotlib", "html", "report --html")
    from matplotlib.figure import Figure

    # parse_math off: a name with "$" in it is a name.
    style = {"svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10, "text.parse_math": False}
    inks = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color", "grid.color")
    matplotlib.rcParams.update(style | dict.fromkeys(inks, _INK))
    figure = Figure(figsize=(_WIDTH, height), layout="constrained")
    axes = figure.subplots()
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0, pad=6)
    axes.grid(axis="y", alpha=0.15)
    axes.set_axisbelow(True)
    return figure, axes


def _svg(figure: Any, name: str, title: str) -> str:
    """The drawing as an element of a page; `name` keeps its ids apart from those of the others."""
    import matplotlib

    out = io.StringIO()
    with warnings.catch_warnings(), matplotlib.rc_context({"svg.hashsalt": name}):
        warnings.simplefilter("ignore")  # of characters that our font for measuring lacks; the reader's may have them
        empty = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        figure.savefig(out, format="svg", transparent=True, metadata=empty)
    drawing = out.getvalue()
    drawing = re.sub(r"<metadata>.*?</metadata>", "", drawing[drawing.index("<svg") :], flags=re.DOTALL)
    drawing = drawing.replace(_INK, "currentColor").replace('id="', f'id="{name}-').replace('"#', f'"#{name}-')
    drawing = drawing.replace("url(#", f"url(#{name}-")
    return drawing.replace("<svg ", f'<svg role="img" aria-label="{_escaped(visible.line(title))}" ', 1)


def _short(at: int, per: str, where: tzinfo | None) -> str:
    then = datetime.fromtimestamp(at, where)
    return {"hour": f"{then:%H:%M}", "month": f"{then:%b %y}"}.get(per, f"{then.day} {then:%b}")


def _dollars(axis: Any) -> None:
    """Label the ticks of an axis in dollars, all with as many decimals as one of them needs."""

    def label(value: float, _: int) -> str:
        places = [len(money.usd(round(tick * money.NANO)).partition(".")[2]) for tick in axis.get_majorticklocs()]
        return f"{'-' if value < 0 else ''}${abs(value):,.{max(places)}f}"

    axis.set_major_formatter(label)


def _escaped(text: str) -> str:
    import html

    return html.escape(text, quote=True)
