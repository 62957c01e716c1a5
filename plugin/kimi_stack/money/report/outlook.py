"""Forecast of a limit: the spending on each day or hour of its period, and when it will be reached at this pace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kimi_stack.base import dollars, periods
from kimi_stack.money import reserving, shadowing, standing
from kimi_stack.money.ledger import Ledger
from kimi_stack.money.ledger.rollup import SLOT
from kimi_stack.money.report import sums
from kimi_stack.money.report.span import Bucket, Span
from kimi_stack.money.standing import State

_THIS = {"day": "today", "week": "this week", "month": "this month"}


@dataclass(frozen=True)
class Outlook:
    """A limit, with the spending in each part of its period in `spent_on`, in its unit: `each` day, or hour of a day.

    `reached` is the Unix second at which it will be used up at the present pace; None if that is after this period.
    """

    state: State
    spent_on: tuple[tuple[Bucket, int], ...]
    reached: int | None
    text: str

    @property
    def each(self) -> str:
        """The length of the parts in `spent_on`: `day` or `hour`."""
        return _each(self.state)

    @property
    def besides(self) -> str:
        """A note on costs that the sum does not include; "" if there are none."""
        return f" + {self.state.unpriced:,} unpriced" if self.state.unpriced and self.state.limit.unit == "usd" else ""

    def as_dict(self) -> dict[str, Any]:
        unit = self.state.limit.unit
        burned = {bucket.name: dollars.row(amount) if unit == "usd" else amount for bucket, amount in self.spent_on}
        return {
            **self.state.as_dict(),
            "spent_on": burned,
            "reached": None if self.reached is None else periods.iso(self.reached),
            "forecast": self.text,
        }


def outlooks(ledger: Ledger, sender: str, now: float) -> list[Outlook]:
    """One outlook for each limit and quota of `sender`, and for that of shadow runs if they are in use."""
    states = [*reserving.standing(ledger, sender, [], now).states, *shadowing.shown(ledger, sender, now)]
    return [_outlook(ledger, sender, state, now) for state in states]


def _outlook(ledger: Ledger, sender: str, state: State, now: float) -> Outlook:
    where = periods.zone(ledger.policy.timezone)
    until = min(state.end, (int(now) // SLOT + 1) * SLOT)
    parts = Span(state.start, until, "", where).buckets(_each(state))
    if state.limit.source is not None:
        spent = [sum(row.nano + row.assumed_nano for row in ledger.shadows(part.start, part.end)) for part in parts]
        return _of(ledger, state, parts, spent, now)
    amounts = [0] * len(parts)
    for (number, tier, model, who), each in sums.read(
        ledger.store, [(part.start, part.end) for part in parts], ["tier", "model", "sender"]
    ).items():
        if state.limit.covers(tier or None, model) and (state.limit.user_type is None or who == sender):
            amounts[number] += {"usd": each.cost_nano, "tokens": each.tokens, "runs": each.runs}[state.limit.unit]
    if state.assumed:  # the limit counts these estimates too
        for row in ledger.assumed(state.start):
            if state.limit.covers(row.tier, row.model) and (state.limit.user_type is None or row.sender == sender):
                at = next((number for number, part in enumerate(parts) if row.at < part.end), len(parts) - 1)
                amounts[at] += row.nano or 0
    return _of(ledger, state, parts, amounts, now)


def _each(state: State) -> str:
    return "hour" if state.limit.per == "day" else "day"


def _of(ledger: Ledger, state: State, parts: list[Bucket], amounts: list[int], now: float) -> Outlook:
    reached = forecast(state, now)
    return Outlook(
        state, tuple(zip(parts, amounts, strict=True)), reached, _text(state, reached, ledger.policy.timezone)
    )


def forecast(state: State, now: float) -> int | None:
    """The Unix second at which the limit is used up at the average pace of this period; None if that is later."""
    elapsed = now - state.start
    if state.left <= 0:
        return int(now)
    if state.spent <= 0 or elapsed <= 0:
        return None
    at = state.start + int(elapsed * state.total / state.spent)
    return at if at < state.end else None


def _text(state: State, reached: int | None, timezone: str | None) -> str:
    if state.left <= 0:
        return f"reached; {standing.resets(state, timezone)}"
    if reached is None:
        return f"not reached {_THIS[state.limit.per]} at this pace" if state.spent else "nothing spent yet"
    then = datetime.fromtimestamp(reached, periods.zone(timezone))
    when = f"at {then:%H:%M}" if state.limit.per == "day" else f"on {then:%a} {then.day} {then:%b}"
    return f"at this pace reached {when}"
