"""A report on a span: totals, groups, a time series, savings, and the present limits."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

from kimi_stack.base import dollars, periods
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import users
from kimi_stack.config.stack import Stack
from kimi_stack.money import estimates
from kimi_stack.money.estimates import Estimates
from kimi_stack.money.ledger import Ledger, keeping
from kimi_stack.money.ledger.rollup import SLOT
from kimi_stack.money.report import baseline, outlook, sums
from kimi_stack.money.report.baseline import Saved
from kimi_stack.money.report.outlook import Outlook
from kimi_stack.money.report.span import BUCKETS, Bucket, Span, offset_name
from kimi_stack.money.report.sums import Sums
from kimi_stack.money.report.utility_calls import UtilityCalls

COLUMNS = ("tier", "model", "session", "sender", "agent", "source", "task_type", "rule", "outcome")
GROUPS = (*COLUMNS[:2], *BUCKETS, *COLUMNS[2:])
OTHER = "other"  # calls outside all tiers
DELETED = "deleted"  # calls that retention deleted: only sums are left, by the keys of the rollup


@dataclass(frozen=True)
class Row:
    """One group; `name` is None if its calls have no such value."""

    name: str | None
    sums: Sums


@dataclass(frozen=True)
class Point:
    """One bucket of the time series: nano-dollars by tier (`other`: outside all tiers), and tiers of unknown cost."""

    bucket: Bucket
    sums: Sums
    tiers: dict[str, int]
    unpriced: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Report:
    """The data of `kimi-stack report`. `per` is the length of the series' buckets; `last_call` Unix seconds or None.

    `thrown_away`, `from_cache` and `shadows` are pairs of a number and nano-dollars (None: unpriced): escalation
    attempts whose answer was not used, answers taken from the cache with what they saved, and shadow runs. `totals`
    includes the first and the last. `saved` is None if no call has a price. `reported_nano` is the cost that OpenClaw
    itself computed, and `utility` is about the calls that the ledger does not have; both are None unless requested.
    """

    span: Span
    by: str
    totals: Sums
    rows: tuple[Row, ...]
    per: str
    series: tuple[Point, ...]
    saved: Saved | None
    estimates: Estimates | None
    limits: tuple[Outlook, ...]
    last_call: int | None
    reported_nano: int | None = None
    thrown_away: tuple[int, int | None] = (0, 0)
    from_cache: tuple[int, int] = (0, 0)
    shadows: tuple[int, int | None] = (0, 0)
    utility: UtilityCalls | None = None

    @property
    def zone(self) -> str:
        return offset_name(self.span.where)

    def as_dict(self) -> dict[str, Any]:
        span = self.span
        return {
            "span": {
                "name": span.name,
                "since": periods.iso(span.since),
                "until": periods.iso(span.until),
                "timezone": self.zone,
            },
            "by": self.by,
            "totals": self.totals.as_dict(),
            "rows": [{"name": row.name, **row.sums.as_dict()} for row in self.rows],
            "series": {"per": self.per, "points": [_point(point) for point in self.series]},
            "saved": self.saved and self.saved.as_dict(),
            "estimates": self.estimates and self.estimates.as_dict(),
            "limits": [limit.as_dict() for limit in self.limits],
            "thrown_away": {"attempts": self.thrown_away[0], "cost": dollars.row(self.thrown_away[1])},
            "from_cache": {"calls": self.from_cache[0], "saved": dollars.row(self.from_cache[1])},
            "shadows": {"runs": self.shadows[0], "cost": dollars.row(self.shadows[1])},
            "openclaw_reported": dollars.row(self.reported_nano),
            "utility_calls": self.utility and self.utility.as_dict(),
        }


def build(
    ledger: Ledger,
    stack: Stack,
    span: Span,
    by: str = "tier",
    *,
    against: str = "premium",
    reported: bool = False,
    utility: UtilityCalls | None = None,
    now: float | None = None,
) -> Report:
    """The report on `span`, grouped `by` one of GROUPS, compared with the baseline `against` (a tier or model).

    `reported` adds the cost that OpenClaw computed; this reads every call of the span.
    """
    now = time.time() if now is None else now
    tier, model = baseline.model_of(against, stack)
    first, last = extent(ledger)
    held = span.within(first, last) if first is not None and last is not None else span.within(span.since, span.since)
    totals = sums.read(ledger.store, [(span.since, span.until)]).get((0,), Sums())
    saved = baseline.saved(ledger, held, tier, model) if totals.calls > totals.unpriced_calls else None
    # A chart normally ends at the present. For a span of many years it covers only the time that has calls.
    charted = span if span.until - span.since < 400 * periods.DAY else held
    charted = replace(charted, until=min(charted.until, max(int(now) // 900 * 900 + 900, held.until)))
    per = charted.best()
    series = _series(ledger, charted.buckets(per)) if totals.calls else ()
    return Report(
        span,
        by,
        totals,
        _rows(ledger, span if span.until - span.since < 400 * periods.DAY else held, by, totals),
        per,
        series,
        saved,
        estimates.read(ledger, span.since * 1000, span.until * 1000),
        tuple(outlook.outlooks(ledger, users.local(), now)),
        last,
        _reported(ledger, span) if reported else None,
        _thrown_away(ledger, span),
        ledger.from_cache(span.since, span.until),
        _shadows(ledger, span),
        utility,
    )


def groups(ledger: Ledger, span: Span, by: str) -> tuple[Row, ...]:
    """The groups of a span `by` one of GROUPS, highest cost first; tiers and buckets of time in their own order."""
    totals = sums.read(ledger.store, [(span.since, span.until)]).get((0,), Sums())
    return _rows(ledger, span, by, totals)


def extent(ledger: Ledger) -> tuple[int | None, int | None]:
    """The Unix seconds of the ledger's first and last call, including deleted ones of which sums are kept; or None."""
    sql = "SELECT (SELECT MIN(time_ms) FROM calls), (SELECT MAX(time_ms) FROM calls)"
    first, last = ledger.store.execute(sql)[0]
    ends = [] if first is None else [first // 1000, last // 1000]
    if keeping.kept_from(ledger.store):
        low, high = ledger.store.execute("SELECT MIN(start), MAX(start) FROM rollup WHERE grain = 'q'")[0]
        ends += [] if low is None else [low * SLOT] if ends else [low * SLOT, high * SLOT + SLOT - 1]
    return (min(ends), max(ends)) if ends else (None, None)


def _rows(ledger: Ledger, span: Span, by: str, totals: Sums) -> tuple[Row, ...]:
    if by in BUCKETS:
        buckets = span.buckets(by)
        found = sums.read(ledger.store, [(bucket.start, bucket.end) for bucket in buckets])
        return tuple(Row(bucket.name, found[number,]) for number, bucket in enumerate(buckets) if (number,) in found)
    groups = sums.read(ledger.store, [(span.since, span.until)], [by])
    rows = [Row(name or (OTHER if by == "tier" else None), each) for (_, name), each in groups.items()]
    if by not in sums.ROLLED and span.since * 1000 < keeping.kept_from(ledger.store):
        rest = totals.without(sum(groups.values(), Sums()))
        rows += [Row(DELETED, rest)] if rest.calls else []
    if by == "tier":
        return tuple(sorted(rows, key=lambda row: (TIERS.index(row.name) if row.name in TIERS else 9, row.name)))
    return tuple(sorted(rows, key=lambda row: (-row.sums.cost_nano, -row.sums.calls, row.name or "")))


def _series(ledger: Ledger, buckets: list[Bucket]) -> tuple[Point, ...]:
    parts = [(bucket.start, bucket.end) for bucket in buckets]
    totals: list[Sums] = [Sums()] * len(buckets)
    tiers: list[dict[str, int]] = [{} for _ in buckets]
    unpriced: list[set[str]] = [set() for _ in buckets]
    for (number, tier), each in sums.read(ledger.store, parts, ["tier"]).items():
        totals[number] += each
        tiers[number][tier or OTHER] = each.cost_nano
        if each.cost_usd is None:
            unpriced[number].add(tier or OTHER)
    return tuple(map(Point, buckets, totals, tiers, map(frozenset, unpriced)))


def _thrown_away(ledger: Ledger, span: Span) -> tuple[int, int | None]:
    rows = [row for row in ledger.climbed(span.since, span.until) if row[1] == "discarded"]
    priced = [nano for *_, nano in rows if nano is not None]
    return sum(count for _, _, count, _ in rows), sum(priced) if priced or not rows else None


def _shadows(ledger: Ledger, span: Span) -> tuple[int, int | None]:
    found = ledger.shadows(span.since, span.until)
    unpriced = found and all(row.unpriced and not row.nano for row in found)
    return sum(row.runs for row in found), None if unpriced else sum(row.nano for row in found)


def _reported(ledger: Ledger, span: Span) -> int:
    sql = "SELECT CAST(COALESCE(SUM(reported_nano), 0) AS BIGINT) FROM calls WHERE time_ms >= ? AND time_ms < ?"
    return int(ledger.store.execute(sql, (span.since * 1000, span.until * 1000))[0][0])


def _point(point: Point) -> dict[str, Any]:
    return {
        "name": point.bucket.name,
        "start": periods.iso(point.bucket.start),
        "calls": point.sums.calls,
        "tokens": point.sums.tokens,
        "cost": point.sums.cost,
        "unpriced_calls": point.sums.unpriced_calls,
        "tiers": {tier: None if tier in point.unpriced else dollars.row(nano) for tier, nano in point.tiers.items()},
    }
