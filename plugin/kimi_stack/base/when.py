"""A day or an instant as the user writes it, for all options that take one."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from kimi_stack.base import periods
from kimi_stack.base.errors import StackError

_BACK = {"h": 3600, "d": periods.DAY, "w": 7 * periods.DAY}
_AGO = re.compile(r"(\d{1,5})\s*(h|hours?|d|days?|w|weeks?)(?:\s+ago)?")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_INSTANT = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})[tT ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(?:([zZ])|([+-]\d{2}):?(\d{2})?)?"
)
FORMS = "write a date (2026-11-01 or 20261101), yesterday, 7d, or an instant (2026-11-01T14:30+01:00)"


def read(text: str, option: str, now: float, where: tzinfo | None, *, last: bool = False) -> int:
    """The Unix second that `text` means at `now`, in the zone `where` (None: the machine's zone).

    A day or a month means its beginning, with `last` its end. `7d` and `12h` mean that long before `now`. Raises
    StackError, which names the `option`.
    """
    try:
        at = _read(text.strip().lower(), now, where, last)
        if at < 0:
            raise ValueError("before 1970, when there were no calls")
        return at
    except (ValueError, TypeError, OverflowError, OSError):
        raise StackError(f"{option} {text!r} is not a time; {FORMS}") from None


def _read(text: str, now: float, where: tzinfo | None, last: bool) -> int:
    if text == "now":
        return int(now)
    if ago := _AGO.fullmatch(text):
        return int(now) - int(ago[1]) * _BACK[ago[2][0]]
    if found := _INSTANT.fullmatch(text.upper()):
        year, month, day, hour, minute, second, utc, hours, minutes = found.groups()
        zone = "+00:00" if utc else f"{hours}:{minutes or '00'}" if hours else ""
        then = datetime.fromisoformat(f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone}")
        return int((then if then.tzinfo else then.replace(tzinfo=where)).timestamp())
    if found := _MONTH.fullmatch(text):
        first = date(int(found[1]), int(found[2]), 1)
        return periods.midnight((first + timedelta(days=31)).replace(day=1) if last else first, where)
    return periods.midnight(_day(text, now, where) + timedelta(days=int(last)), where)


def _day(text: str, now: float, where: tzinfo | None) -> date:
    today = datetime.fromtimestamp(now, where).date()
    if text in ("today", "yesterday"):
        return today - timedelta(days=int(text == "yesterday"))
    if text in periods.DAYS:  # the latest such weekday, which may be today
        return today - timedelta(days=(today.weekday() - periods.DAYS.index(text)) % 7)
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return date(*(int(part) for part in found.groups() if part))
