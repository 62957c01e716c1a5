"""The time span of a report in the user's time zone, and its hours, days, weeks or months."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import datetime, timezone, tzinfo

from kimi_stack.base import periods, when
from kimi_stack.base.errors import StackError

BUCKETS = ("hour", "day", "week", "month")
_HOUR, _DAY = 3600, periods.DAY


@dataclass(frozen=True)
class Bucket:
    """A part of a span, [`start`, `end`) in Unix seconds; `name` is its first day or hour in ISO form."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class Span:
    """The Unix seconds [`since`, `until`), in the zone `where` (None: the machine's zone)."""

    since: int
    until: int
    name: str
    where: tzinfo | None = None
    week_starts: int = 0

    def buckets(self, per: str) -> list[Bucket]:
        """Its hours, days, weeks or months by the local clock; the first and the last may be cut short."""
        found, at = [], self.since
        while at < self.until:
            start, end = self._bounds(per, at)
            found.append(Bucket(at, min(end, self.until), self._named(per, start)))
            at = end
        return found

    def utc_days(self) -> list[tuple[int, int]]:
        """The span cut at each midnight UTC, because prices are valid for a day in UTC."""
        cuts = range(self.since // _DAY * _DAY, self.until, _DAY)
        return [(max(self.since, day), min(self.until, day + _DAY)) for day in cuts]

    def within(self, first: int, last: int) -> Span:
        """The part of the span from `first` to `last`, rounded outwards to quarter hours."""
        since = max(self.since, first // 900 * 900)
        until = max(since, min(self.until, (last // 900 + 1) * 900))
        return replace(self, since=since, until=until)

    def best(self) -> str:
        """The bucket length that makes a readable chart of this span."""
        days = (self.until - self.since) / _DAY
        for name, most in (("hour", 2.1), ("day", 93), ("week", 750)):
            if days <= most:
                return name
        return "month"

    def _bounds(self, per: str, at: int) -> tuple[int, int]:
        if per != "hour":
            return periods.bounds(per, at, self.where, self.week_starts)
        then = _local(at, self.where)
        start = at - then.minute * 60 - then.second
        return start, start + _HOUR

    def _named(self, per: str, start: int) -> str:
        then = _local(start, self.where)
        # With the UTC offset: the hour that autumn repeats makes two buckets.
        forms = {"hour": then.isoformat(timespec="minutes"), "month": f"{then:%Y-%m}"}
        return forms.get(per, f"{then:%Y-%m-%d}")


def present(per: str, now: float, where: tzinfo | None, week_starts: int) -> Span:
    """The day, week or month that contains `now` (Unix seconds)."""
    since, until = periods.bounds(per, now, where, week_starts)
    first = _local(since, where)
    names = {"day": f"{first:%a} {_day(first)}", "week": f"The week from {first:%a} {_day(first)}"}
    return Span(since, until, names.get(per, f"{first:%B %Y}"), where, week_starts)


def between(
    since: str | None, until: str | None, first: int, now: float, where: tzinfo | None, week_starts: int
) -> Span:
    """The span between two days (`until` is included) or instants as the user writes them; see `when`.

    Without `since` it begins at `first`, the ledger's first call. Without `until` it ends with today.
    """
    begins = when.read(since, "--since", now, where) if since is not None else first // 900 * 900
    ends = (
        when.read(until, "--until", now, where, last=True)
        if until is not None
        else periods.bounds("day", now, where)[1]
    )
    if begins >= ends:
        given = " ".join(
            f"{name} {value}" for name, value in (("--since", since), ("--until", until)) if value is not None
        )
        raise StackError(f"{given}: the span ends before it begins; --since must be the earlier one")
    head, tail = _local(begins, where), _local(ends - 1, where)
    name = f"{_day(head)} to {_day(tail)}" if head.date() != tail.date() else _day(head)
    return Span(begins, ends, name, where, week_starts)


def offset_name(where: tzinfo | None) -> str:
    """The zone's IANA name, or the machine's abbreviation."""
    return str(where) if where not in (None, timezone.utc) else "UTC" if where else time.strftime("%Z")


def _local(at: int, where: tzinfo | None) -> datetime:
    then = datetime.fromtimestamp(at, where)
    return then if where else then.astimezone()


def _day(then: datetime) -> str:
    return f"{then.day} {then:%b %Y}"
