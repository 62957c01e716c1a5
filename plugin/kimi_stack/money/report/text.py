"""A report as text for the terminal: tables with bars, within 80 columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kimi_stack.base import dollars, table, visible
from kimi_stack.money.report.outlook import Outlook
from kimi_stack.money.report.report import Report, Row
from kimi_stack.money.report.span import BUCKETS
from kimi_stack.money.report.sums import Sums

WIDTH = 80
_ROWS = 20  # groups in the table; the others are summed in one line
_BAR, _SHORT_BAR = 10, 5
_LIMIT_BAR = 20
_EIGHTHS = " ▏▎▍▌▋▊▉"
_LEVELS = {True: "▁▂▃▄▅▆▇█", False: "_.-=+*%#"}
_NAMELESS = "(none)"
EMPTY = "No calls on record yet: run a task, or `kimi-stack ledger import FILE` a log."


def lines(
    report: Report,
    *,
    blocks: bool = True,
    heading: Callable[[str], str] = str,
    look_of: Callable[[int], Callable[[str], str]] = lambda percent: str,
    width: int = WIDTH,
) -> list[str]:
    """The report as lines of at most `width` columns; `blocks` allows block characters in bars.

    `heading` formats a heading. `look_of` returns the format of a limit's line, from its spent percentage.
    """
    if report.last_call is None:
        return [EMPTY]
    title = heading(f"{report.span.name}, by {report.by.replace('_', ' ')} ({report.zone})")
    if not report.totals.calls:
        found = [title, "No calls in this span; `kimi-stack report --since DATE` shows an earlier one."]
    else:
        found = [title, *_groups(report, blocks, width), "", *_over_time(report, blocks, width), *_below(report)]
    if report.limits:
        found += [
            "",
            heading("Limits"),
            *(line for limit in report.limits for line in _limit(limit, blocks, look_of, width)),
        ]
    return [line for each in found for line in table.fold(each, width)]


def _groups(report: Report, blocks: bool, width: int) -> list[str]:
    timed = report.by in BUCKETS
    shown = list(report.rows if timed else report.rows[:_ROWS])
    names = _names(report.by, shown)
    cells = [_cells(row.sums) for row in shown]
    if rest := report.rows[len(shown) :]:
        names.append(f"{len(rest):,} others")
        cells.append(_cells(sum((row.sums for row in rest), Sums())))
    names.append("total")
    cells.append(_cells(report.totals))
    for row, cost in zip(cells, _costs(report, shown, rest), strict=True):
        row[4] = cost
    head = ["calls", "in", "cached", "out", "cost", "unpriced"]
    if not report.totals.unpriced_calls:
        head, cells = head[:-1], [row[:-1] for row in cells]
    figures = sum(max(len(text) for text in column) for column in zip(head, *cells, strict=True))
    room = width - figures - len(table.GAP) * (len(head) + 1)
    columns = max(_SHORT_BAR, min(_BAR, room - max(map(table.width_of, names))))
    if room < 2 * _SHORT_BAR:  # a narrow terminal has no room for bars, a very narrow one none for columns
        plain_rows = [[name, *row] for name, row in zip(names, cells, strict=True)]
        return table.lines([report.by.replace("_", " "), *head], plain_rows, head, width)
    most = max((row.sums.cost_nano for row in shown), default=0)
    bars = [bar(row.sums.cost_nano, most, columns, blocks) for row in shown]
    bars += [""] * (len(names) - len(bars))
    rows = [[_fitted(name, room - columns), *row, each] for name, row, each in zip(names, cells, bars, strict=True)]
    return table.lines([report.by.replace("_", " "), *head, ""], rows, right=head)


def _names(by: str, rows: Sequence[Row]) -> list[str]:
    names = [visible.line(row.name or _NAMELESS) for row in rows]
    short = [name.rpartition("/")[2] for name in names]
    return short if by == "model" and len(set(short)) == len(names) else names


def _fitted(name: str, columns: int) -> str:
    """The name in `columns` columns. A longer name keeps its beginning and its end, where names usually differ."""
    if table.width_of(name) <= columns:
        return name
    end = name[-(columns // 3) :]
    while table.width_of(end) > columns // 3:
        end = end[1:]
    return table.shorten(name, columns - table.width_of(end)) + end


def _cells(each: Sums) -> list[str]:
    cost = "unpriced" if each.calls == each.unpriced_calls and each.calls else dollars.text(each.cost_nano)
    cached = each.cache_read + each.cache_write
    return [
        count(each.calls),
        count(each.tokens_in),
        count(cached),
        count(each.tokens_out),
        cost,
        count(each.unpriced_calls) if each.unpriced_calls else "",
    ]


def _costs(report: Report, shown: Sequence[Row], rest: Sequence[Row]) -> list[str]:
    """The costs as one column: the groups that are shown, the sum of the others, and the total."""
    sums = [*(row.sums for row in shown), *([sum((row.sums for row in rest), Sums())] if rest else []), report.totals]
    return dollars.column(
        [None if each.calls and each.calls == each.unpriced_calls else each.cost_nano for each in sums]
    )


def _over_time(report: Report, blocks: bool, width: int) -> list[str]:
    points = report.series
    if len(points) < 2 or (report.by == report.per and len(report.rows) > 1):
        return []
    # A longer series is shortened by summing neighbouring buckets.
    each = -(-len(points) // max(10, min(60, width - 20)))
    folded = [sum(point.sums.cost_nano for point in points[at : at + each]) for at in range(0, len(points), each)]
    dearest = max(points, key=lambda point: point.sums.cost_nano)
    most = f"most {dollars.text(dearest.sums.cost_nano)} in the {report.per} {dearest.bucket.name}"
    every = report.per if each == 1 else f"{each} {report.per}s"
    return [f"Each {every}: {sparkline(folded, blocks)}", f"  from {points[0].bucket.name}; {most}"]


def _below(report: Report) -> list[str]:
    found, totals, estimates = [], report.totals, report.estimates
    prompt = totals.prompt
    if totals.cache_read:
        found.append(f"{totals.cache_read * 100 // prompt} % of the input tokens were read from a prompt cache.")
    if report.saved:
        found.append(report.saved.text)
    if report.thrown_away[0]:
        count, nano = report.thrown_away
        tries = "1 answer that was" if count == 1 else f"{count:,} answers that were"
        cost = "An unpriced part" if nano is None else dollars.text(nano)
        found.append(f"{cost} of it went for {tries} thrown away in climbing.")
    if report.shadows[0]:
        count, nano = report.shadows
        runs = "1 shadow run" if count == 1 else f"{count:,} shadow runs"
        cost = "An unpriced part" if nano is None else dollars.text(nano)
        found.append(f"{cost} of it went for {runs}; `kimi-stack shadow` shows what they say.")
    if report.from_cache[0]:
        count, nano = report.from_cache
        kept = "1 kept answer was" if count == 1 else f"{count:,} kept answers were"
        found.append(f"{kept} taken from the cache, which saved {dollars.text(nano)}.")
    if totals.assumed_calls:
        calls = "1 call" if totals.assumed_calls == 1 else f"{totals.assumed_calls:,} calls"
        cost = dollars.text(totals.assumed_nano)
        found.append(f"Broken off, in no sum above: {calls}, {cost} by estimate; the limits count that.")
    if totals.without_price:
        calls = "1 call" if totals.without_price == 1 else f"{totals.without_price:,} calls"
        says = f"Unpriced, in no sum of money: {calls}, {totals.unpriced_tokens:,} tokens."
        found.append(says)
    if estimates:
        found.append(estimates.line())
    if report.utility:
        found.append(report.utility.text)
    return found


def _limit(outlook: Outlook, blocks: bool, look_of: Callable[[int], Callable[[str], str]], width: int) -> list[str]:
    state = outlook.state
    limit, long = state.limit, _LIMIT_BAR if width >= WIDTH else _BAR
    drawn = bar(min(state.spent, state.total), state.total, long, blocks)
    frame = f"[{drawn:<{long}}]" if not blocks else drawn + "░" * (long - len(drawn))
    used = f"{limit.text(state.spent)} of {limit.text(state.total)}{outlook.besides}"
    name = table.shorten(visible.line(f"{limit.per}, {limit.scope}"), 30)
    spent = [amount for _, amount in outlook.spent_on]
    trend = f"each {outlook.each} {sparkline(spent, blocks)}, " if len(spent) > 1 and any(spent) else ""
    hard = "hard" if limit.hard else "soft"
    start = f"{frame} {state.percent:>3} %  {name}"
    whole = f"{start}: {used} ({hard})"
    first = [whole] if table.width_of(whole) <= width else [f"{start} ({hard}):", f"  {used}"]
    look = look_of(state.percent)
    return [*map(look, first), f"  {trend}{outlook.text}"]


def bar(value: int, most: int, columns: int, blocks: bool) -> str:
    """`value` as a bar, where `most` is `columns` long. Any value above zero stays visible."""
    if value <= 0 or most <= 0:
        return ""
    eighths = max(1, value * columns * 8 // most)
    if not blocks:
        return "#" * max(1, eighths // 8)
    return "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()


def sparkline(values: Sequence[int], blocks: bool) -> str:
    """One character for each value; a dot or space is zero."""
    most, levels, none = max(values, default=0), _LEVELS[blocks], "·" if blocks else " "
    return "".join(levels[min(7, value * 8 // (most + 1))] if value > 0 else none for value in values)


def count(number: int) -> str:
    """A number in at most six characters: `99,999`, `123k`, `1.23M`."""
    if number < 100_000:
        return f"{number:,}"
    for unit, size in (("T", 10**12), ("B", 10**9), ("M", 10**6), ("k", 1000)):
        if number >= size:
            digits = 2 if number < 10 * size else 1 if number < 100 * size else 0
            return f"{number * 10**digits // size / 10**digits:,.{digits}f}{unit}"
    return str(number)
