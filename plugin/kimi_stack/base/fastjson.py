"""JSON without the cold start of the `json` module.

`import json` compiles a handful of regular expressions and costs 8 ms, as much as starting Python does; the hook
starts cold before a chat turn. The standard library's own C scanner and encoder need none of that. Where this
Python lacks them, or a text is wrong, the `json` module itself takes over, so errors read as everywhere. NaN and
infinite numbers, which JSON does not have and JavaScript cannot read, are never written.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

try:
    import _json as c_json
except ImportError:  # another implementation of Python
    c_json = None  # type: ignore[assignment]

_WHITESPACE = " \t\n\r"
_INFINITE = (float("inf"), float("-inf"))


class NoNumber(ValueError):
    """A number that JSON does not have: NaN, Infinity, or one that is too large, such as 1e999."""

    def __init__(self, written: str) -> None:
        super().__init__(f"{written[:40]} is not a number that JSON can hold")


class _Context:
    """What the C scanner asks of its caller, as `json.JSONDecoder` would answer."""

    strict = True
    object_hook = None
    parse_int = int

    def __init__(self, pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None, finite: bool) -> None:
        self.object_pairs_hook = pairs_hook
        self.memo: dict[str, str] = {}
        self.parse_float = _finite if finite else float
        self.parse_constant = _refused if finite else _constant


def _finite(written: str) -> float:
    number = float(written)
    if number in _INFINITE:
        raise NoNumber(written)
    return number


def _constant(name: str) -> float:
    return float(name.replace("Infinity", "inf"))


def _refused(name: str) -> float:
    raise NoNumber(name)


def loads(text: str, pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, *, finite: bool = False) -> Any:
    """What `json.loads(text, object_pairs_hook=pairs_hook)` returns, and raises; NoNumber with `finite`."""
    if c_json is not None:
        stripped = text.strip(_WHITESPACE)
        try:
            value, end = c_json.make_scanner(_Context(pairs_hook, finite))(stripped, 0)  # type: ignore[arg-type]
            if end == len(stripped):
                return value
        except (StopIteration, SystemError):
            # The scanner of Python 3.10 and 3.11 takes the class of its errors from the `json` module if that is
            # there already, and without it returns "NULL without setting an exception".
            pass
    import json

    more: dict[str, Any] = {"parse_float": _finite, "parse_constant": _refused} if finite else {}
    return json.loads(text, object_pairs_hook=pairs_hook, **more)


def dumps(value: Any) -> str:
    """One line of ASCII JSON. Dictionaries need string keys. Raises ValueError for NaN and infinite numbers."""
    if c_json is None:
        import json

        return json.dumps(value, allow_nan=False)
    encode = c_json.make_encoder(None, _refuse, c_json.encode_basestring_ascii, None, ": ", ", ", False, False, False)
    return "".join(encode(value, 0))


def _refuse(value: object) -> object:
    raise TypeError(f"{type(value).__name__} is not JSON")
