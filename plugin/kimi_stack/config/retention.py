"""How long each kind of data is kept: the values of `[retention]` in settings.toml."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FOREVER = "forever"
_MOST = 36_500  # days


def days(value: Any) -> int | None:
    """A number of days; None for `forever`, for no value, and for what is not valid."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 1 <= value <= _MOST else None
