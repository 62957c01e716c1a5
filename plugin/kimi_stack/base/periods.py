"""Days, weeks and months in the user's time zone and calendar.

`datetime` is imported inside the functions: a cold hook without limits needs only `day`, and saves a millisecond.
"""

from __future__ import annotations

import time

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, tzinfo

DAY = 86_400  # seconds
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PERIODS = ("day", "week", "month")  # what limits and quotas count by
FOREVER = "forever"
_MOST_KEPT = 36_500  # days


def kept(value: object) -> int | None:
    """A number of days for which something is kept; None for FOREVER, for no value, and for what is not valid."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if isinstance(value, int) and whole and 1 <= value <= _MOST_KEPT else None


def zone(name: str | None) -> tzinfo | None:
    """The time zone `name` (IANA, such as Europe/Berlin); None is the machine's zone. Raises StackError if unknown."""
    if name is None:
        return None
    if name.upper() in ("UTC", "Z"):
        from datetime import timezone

        return timezone.utc
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # costs a cold hook 3 ms

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        hint = "use an IANA name such as Europe/Berlin (the package tzdata brings them where the system has none)"
        raise StackError(f"time zone {name!r} is not known here;\n{hint}") from None


def bounds(per: str, at: float, where: tzinfo | None = None, week_starts: int = 0) -> tuple[int, int]:
    """The period that contains `at` (Unix seconds): its first second, and the first second of the next period.

    `per` is day, week or month. `week_starts` is 0 for Monday to 6 for Sunday. Days are calendar days in `where`, so
    they have 23 or 25 hours when the clocks change.
    """
    from datetime import datetime, timedelta

    today = datetime.fromtimestamp(at, where).date()
    if midnight(today + timedelta(days=1), where) <= at:
        today += timedelta(days=1)  # the clocks went back over midnight: stay in the new day
    if per == "day":
        first, following = today, today + timedelta(days=1)
    elif per == "week":
        first = today - timedelta(days=(today.weekday() - week_starts) % 7)
        following = first + timedelta(days=7)
    else:
        first = today.replace(day=1)
        following = (first + timedelta(days=31)).replace(day=1)
    return midnight(first, where), midnight(following, where)


def midnight(day: date, where: tzinfo | None = None) -> int:
    """The first second of a day. If the clocks skip midnight, the first second after the gap."""
    from datetime import datetime

    return int(datetime(day.year, day.month, day.day, tzinfo=where).timestamp())


def moment(at: float, where: tzinfo | None = None) -> str:
    """An instant for people: `Tue 1 Dec 00:00`."""
    from datetime import datetime

    then = datetime.fromtimestamp(at, where)
    return f"{then:%a} {then.day} {then:%b %H:%M}"


def iso(at: float) -> str:
    """An instant as in every `--json` output: ISO 8601 in UTC, to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(at)))


def day(seconds: float) -> str:
    """The ISO date of a Unix second, in UTC."""
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))
