"""Days, weeks and months as people's clocks have them: where months end, and where clocks are changed."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimi_stack.base import periods
from kimi_stack.base.errors import StackError

UTC = timezone.utc


def at(text: str, zone: str = "UTC", fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp()


def bounds(per: str, when: float, zone: str = "UTC", week_starts: int = 0) -> tuple[str, str]:
    """The period's first seconds, in UTC."""
    found = periods.bounds(per, when, periods.zone(zone), week_starts)
    return tuple(datetime.fromtimestamp(edge, UTC).strftime("%Y-%m-%dT%H:%M:%S") for edge in found)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("when", "first", "following"),
    [
        ("2026-01-31T23:59:59", "2026-01-01", "2026-02-01"),
        ("2026-02-28T23:59:59", "2026-02-01", "2026-03-01"),
        ("2028-02-29T23:59:59", "2028-02-01", "2028-03-01"),
        ("2026-04-30T00:00:00", "2026-04-01", "2026-05-01"),
        ("2026-12-31T23:59:59", "2026-12-01", "2027-01-01"),
        ("2027-01-01T00:00:00", "2027-01-01", "2027-02-01"),
    ],
)
def test_a_month_ends_on_its_own_last_day(when: str, first: str, following: str) -> None:
    assert bounds("month", at(when)) == (f"{first}T00:00:00", f"{following}T00:00:00")


def test_the_leap_day_is_a_day_and_only_leap_years_have_one() -> None:
    assert bounds("day", at("2028-02-29T12:00:00")) == ("2028-02-29T00:00:00", "2028-03-01T00:00:00")
    assert bounds("day", at("2026-02-28T12:00:00")) == ("2026-02-28T00:00:00", "2026-03-01T00:00:00")
    assert bounds("day", at("2100-02-28T12:00:00"))[1] == "2100-03-01T00:00:00"


@pytest.mark.parametrize(("starts", "first"), list(enumerate(["23", "24", "25", "26", "27", "21", "22"])))
def test_a_week_begins_on_the_day_that_was_chosen(starts: int, first: str) -> None:
    friday = at("2026-11-27T18:00:00")
    begins = f"2026-11-{first}T00:00:00"
    assert bounds("week", friday, week_starts=starts)[0] == begins
    assert at(begins) + 7 * 86_400 == at(bounds("week", friday, week_starts=starts)[1])
    assert datetime.fromisoformat(begins).weekday() == starts


def test_the_last_and_the_first_second_of_a_week_are_in_two_weeks() -> None:
    sunday, monday = at("2026-11-29T23:59:59"), at("2026-11-30T00:00:00")
    assert bounds("week", sunday)[1] == bounds("week", monday)[0] == "2026-11-30T00:00:00"


@pytest.mark.parametrize(
    ("zone", "day", "begins", "hours"),
    [
        ("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00", 23),
        ("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00", 25),
        ("America/Havana", "2026-11-01", "2026-11-01T04:00:00", 25),  # 0:00 to 1:00 comes twice
        ("America/Havana", "2026-03-08", "2026-03-08T05:00:00", 23),  # and once there is none
        ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00", 23),
        ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00", 23),
        ("Africa/Cairo", "2026-10-29", "2026-10-28T21:00:00", 25),  # at 24:00 it is 23:00 again
        ("Asia/Kathmandu", "2026-05-05", "2026-05-04T18:15:00", 24),
        ("Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00", 23.5),
        ("Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00", 24.5),
    ],
)
def test_a_day_is_as_long_as_its_clock_makes_it(zone: str, day: str, begins: str, hours: float) -> None:
    first, following = (at(edge) for edge in bounds("day", at(f"{day}T12:00:00", zone), zone))
    assert bounds("day", at(f"{day}T12:00:00", zone), zone)[0] == begins
    assert (following - first) / 3600 == hours
    for when in (first, first + 3599, following - 3601, following - 1):
        assert bounds("day", when, zone)[0] == begins


def test_both_midnights_of_havana_are_on_the_same_day() -> None:
    once, again = (at("2026-11-01T00:30:00", "America/Havana", fold) for fold in (0, 1))
    assert again - once == 3600
    assert bounds("day", once, "America/Havana") == bounds("day", again, "America/Havana")


def test_a_day_that_apia_left_out_costs_nobody_a_second() -> None:
    before, after = at("2011-12-29T12:00:00", "Pacific/Apia"), at("2011-12-31T12:00:00", "Pacific/Apia")
    assert after - before == 86_400
    assert bounds("day", before, "Pacific/Apia") == ("2011-12-29T10:00:00", "2011-12-30T10:00:00")
    assert bounds("day", after, "Pacific/Apia") == ("2011-12-30T10:00:00", "2011-12-31T10:00:00")
    first, following = (at(edge) for edge in bounds("month", before, "Pacific/Apia"))
    assert (following - first) / 86_400 == 30
    first, following = (at(edge) for edge in bounds("week", before, "Pacific/Apia"))
    assert (following - first) / 86_400 == 6


def test_clocks_that_go_back_over_midnight_do_not_bring_back_the_day_before() -> None:
    """St. John's did so at 0:01 until 2011: the second 23:01 belongs to the day that had begun."""
    again = at("2010-11-06T23:30:00", "America/St_Johns", 1)
    assert bounds("day", again, "America/St_Johns")[0] == "2010-11-07T02:30:00"
    assert bounds("day", at("2010-11-06T23:30:00", "America/St_Johns"), "America/St_Johns")[1] == "2010-11-07T02:30:00"


ZONES = sorted(name for name in available_timezones() if not name.startswith(("right/", "posix/", "Factory")))
# Before 1972 some zones were not a multiple of 15 minutes away from UTC; no ledger is as old as that.
INSTANTS = st.integers(int(at("1990-01-01")), int(at("2037-12-01")))


@settings(deadline=None, max_examples=400)
@given(
    zone=st.sampled_from(ZONES),
    when=INSTANTS,
    per=st.sampled_from(["day", "week", "month"]),
    week_starts=st.integers(0, 6),
)
def test_every_second_belongs_to_exactly_one_period(zone: str, when: int, per: str, week_starts: int) -> None:
    where = periods.zone(zone)
    first, following = periods.bounds(per, when, where, week_starts)
    assert first <= when < following
    assert periods.bounds(per, first, where, week_starts) == (first, following)
    assert periods.bounds(per, following - 1, where, week_starts) == (first, following)
    assert periods.bounds(per, following, where, week_starts)[0] == following
    assert periods.bounds(per, first - 1, where, week_starts)[1] == first
    assert (first % 900, following % 900) == (0, 0), "the ledger's sums are of quarters of an hour"


def changes_of(zone: str, year: int) -> list[date]:
    """The days of a year on which the zone's clocks change."""
    noons = [datetime(year, 1, 1, 12, tzinfo=ZoneInfo(zone)) + timedelta(days=number) for number in range(365)]
    return [after.date() for before, after in itertools.pairwise(noons) if before.utcoffset() != after.utcoffset()]


@settings(deadline=None, max_examples=200)
@given(zone=st.sampled_from(ZONES), year=st.integers(1990, 2036), off=st.integers(-7300, 93_700))
def test_every_second_about_a_change_of_clocks_belongs_to_one_day(zone: str, year: int, off: int) -> None:
    where = ZoneInfo(zone)
    for day in changes_of(zone, year):
        when = periods.midnight(day, where) + off
        first, following = periods.bounds("day", when, where)
        assert first <= when < following
        assert periods.bounds("day", following, where)[0] == following
        assert periods.bounds("day", first - 1, where)[1] == first


LOCAL = """
import sys, time
from kimi_stack.base import periods
time.tzset()
for per in ("day", "week", "month"):
    print(*periods.bounds(per, float(sys.argv[1])))
print(periods.moment(float(sys.argv[1])))
"""


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Havana", "Asia/Beirut", "Asia/Kathmandu", "Pacific/Apia"])
@pytest.mark.parametrize(
    "when", ["2026-11-01T04:30:00", "2026-03-28T22:00:00", "2028-02-29T18:14:59", "2011-12-30T10:00:00"]
)
def test_the_machines_own_zone_is_the_same_as_naming_it(zone: str, when: str) -> None:
    moment = at(when)
    done = subprocess.run(
        [sys.executable, "-c", LOCAL, str(moment)],
        env={**os.environ, "TZ": zone},
        check=True,
        capture_output=True,
        text=True,
    )
    where = periods.zone(zone)
    expected = [" ".join(map(str, periods.bounds(per, moment, where))) for per in ("day", "week", "month")]
    assert done.stdout.splitlines() == [*expected, periods.moment(moment, where)]


def test_a_zone_that_is_not_known_is_named() -> None:
    assert periods.zone(None) is None
    assert periods.zone("utc") is UTC
    for name in ("Europe/Atlantis", "../../etc/passwd", "/etc/passwd", "", "Europe"):
        with pytest.raises(
            StackError, match=r"time zone .* is not known here;\nuse an IANA name such as Europe/Berlin"
        ):
            periods.zone(name)


def test_a_moment_reads_as_people_say_it() -> None:
    assert (
        periods.moment(at("2026-12-01T00:00:00", "Europe/Berlin"), periods.zone("Europe/Berlin")) == "Tue 1 Dec 00:00"
    )
