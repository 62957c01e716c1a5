"""The money in `/kimi`: limits, what was spent, the report, the last decisions. Lines are short: chats are narrow."""

from __future__ import annotations

import time

from kimi_stack.base import dollars, periods, visible
from kimi_stack.base.errors import StackError
from kimi_stack.config import doubts
from kimi_stack.money import reserving, standing_line, statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from kimi_stack.brain.asker import Asker
    from kimi_stack.money.report.sums import Sums

SPANS = {"daily": "day", "weekly": "week", "monthly": "month"}
_LAST = 5  # calls
_WIDTH = 60  # characters, about as many as a phone shows


def limits(asker: Asker) -> str:
    """`/kimi budget show`: each limit with what is left of it, and what is odd about them."""
    try:
        lines = statement.lines(reserving.standing(asker.accounting.ledger, asker.sender, []))
        return narrow([*lines, *doubts.found(asker.accounting.policy, asker.accounting.stack)])
    except StackError as error:
        return f"/kimi budget: {error}"


def add(words: list[str], asker: Asker) -> str:
    """`/kimi budget add 2 today`."""
    from kimi_stack.money import top_up

    try:
        return top_up.add(asker.accounting.ledger, top_up.parse(words), asker.sender)
    except StackError as error:
        return f"/kimi budget: {error}"


def spent(asker: Asker) -> list[str]:
    """What was spent today and this month, and the limit of which most is spent."""
    try:
        line = standing_line.of(asker.accounting.ledger, asker.sender)
    except StackError as error:
        return [f"Spent: not known ({error})"]
    fields = line.fields
    found = [f"Spent: {fields['today']} today, {fields['month']} this month"]
    if line.nearest is not None:
        found.append(f"Next limit: {statement.line(line.nearest, asker.accounting.policy.timezone)}")
    return found


def report(words: list[str], asker: Asker) -> str:
    """`/kimi report [daily|weekly|monthly]`: the sums of the present day, week or month by tier."""
    from kimi_stack.money.report import report as reports
    from kimi_stack.money.report import span as spans
    from kimi_stack.money.report import utility_calls

    policy, books = asker.accounting.policy, asker.accounting
    per = SPANS[words[0]] if words else "month"
    span = spans.present(per, time.time(), periods.zone(policy.timezone), policy.week_starts)
    try:
        made = reports.build(books.ledger, books.stack, span, utility=utility_calls.read())
    except StackError as error:
        return f"/kimi report: {error}"
    if not made.totals.calls:
        return f"{span.name}: nothing was spent."
    lines = [f"{span.name}: {_sum(made.totals)}", *(f"{row.name}: {_sum(row.sums)}" for row in made.rows)]
    if made.saved:
        lines.append(made.saved.text)
    if made.utility:
        lines.append(made.utility.short)
    lines += statement.lines(reserving.standing(books.ledger, asker.sender, [])) if made.limits else []
    return narrow(lines)


def last(session: str, asker: Asker) -> str:
    """`/kimi last`: the last calls of this session, the newest first, with their costs for the owner."""
    from kimi_stack.money import journal

    try:
        found = journal.latest(asker.accounting.ledger, _LAST, session=session)
    except StackError as error:
        return f"/kimi last: {error}"
    if not found:
        return "Nothing is on record for this session yet."
    where = periods.zone(asker.accounting.policy.timezone)
    lines = []
    for each in reversed(found):
        parts = [each.tier, each.model.rpartition("/")[2]]
        if asker.owner:
            parts.append("unpriced" if each.cost is None else dollars.text(each.cost))
        because = f" ({each.why})" if each.why else ""
        lines.append(f"{journal.moment(each, where)}: {' · '.join(filter(None, parts))}{because}")
    return narrow(map(visible.line, lines))


def narrow(lines: Iterable[str]) -> str:
    """The lines, one below the other, each broken where it is too long for a chat: after a comma, or before ` · `."""
    return "\n".join("\n  ".join(_broken(line.split(" "))) for line in lines)


def _broken(words: list[str]) -> list[str]:
    rows: list[str] = []
    while words:
        room = _WIDTH - 2 * bool(rows)  # the further rows are indented
        ends = [len(" ".join(words[:count])) for count in range(1, len(words) + 1)]
        fits = sum(end <= room for end in ends) or 1
        good = [at for at in range(1, fits + 1) if ends[at - 1] > room // 2 and _parts(words, at)]
        cut = fits if fits == len(words) else max(good, default=fits)
        rows.append(" ".join(words[:cut]))
        words = words[cut:]
    return rows


def _parts(words: list[str], at: int) -> bool:
    """Whether a sentence can be broken before the word number `at`."""
    return words[at - 1].endswith((",", ";", ":")) or (at < len(words) and words[at][:1] in ("·", "("))


def _sum(sums: Sums) -> str:
    runs = "1 run" if sums.runs == 1 else f"{sums.runs:,} runs"
    if sums.calls and sums.calls == sums.unpriced_calls:
        return f"unpriced, {runs}"
    besides = f" + {sums.unpriced_calls:,} unpriced" if sums.unpriced_calls else ""
    return f"{dollars.text(sums.cost_nano)}{besides}, {runs}"
