"""JSON without the import cost of the `json` module.

`import json` compiles several regular expressions. That takes 8 ms, as much as starting Python, and the hook starts
cold before a chat turn. The C scanner and encoder of the standard library work without it. If this Python lacks
them, or a text is invalid, the `json` module takes over, so error messages are the usual ones. NaN and infinite
numbers are never written: JSON has none and JavaScript cannot read them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

try:
    import _json as c_json
except ImportError:  # not CPython
    c_json = None  # type: ignore[assignment]

_WHITESPACE = " \t\n\r"
_INFINITE = (float("inf"), float("-inf"))


class NoNumber(ValueError):
    """A number that JSON cannot hold: NaN, Infinity, or one that is too large, such as 1e999."""

    def __init__(self, written: str) -> None:
        super().__init__(f"{written[:40]} is not a number that JSON can hold")


class _Context:
    """The attributes that the C scanner reads from its caller; `json.JSONDecoder` has the same ones."""

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
    """Same result and errors as `json.loads(text, object_pairs_hook=pairs_hook)`; NoNumber with `finite`."""
    if c_json is not None:
        stripped = text.strip(_WHITESPACE)
        try:
            value, end = c_json.make_scanner(_Context(pairs_hook, finite))(stripped, 0)  # type: ignore[arg-type]
            if end == len(stripped):
                return value
        except (StopIteration, SystemError):
            # In Python 3.10 and 3.11 the scanner takes its error class from the `json` module. If that is not
            # imported yet, the scanner returns "NULL without setting an exception" instead of a JSON error.
            pass
    import json

    more: dict[str, Any] = {"parse_float": _finite, "parse_constant": _refused} if finite else {}
    return json.loads(text, object_pairs_hook=pairs_hook, **more)


def dumps(value: Any) -> str:
    """One line of ASCII JSON. Dictionary keys must be strings. Raises ValueError for NaN and infinite numbers."""
    if c_json is None:
        import json

        return json.dumps(value, allow_nan=False)
    encode = c_json.make_encoder(None, _refuse, c_json.encode_basestring_ascii, None, ": ", ", ", False, False, False)
    return "".join(encode(value, 0))


def _refuse(value: object) -> object:
    raise TypeError(f"{type(value).__name__} is not JSON")
