"""JSON without the cold start of the `json` module.

`import json` compiles a handful of regular expressions and costs 8 ms, as much as starting Python does; the hook
starts cold before a chat turn. The standard library's own C scanner and encoder need none of that. Where this
Python lacks them, or a text is wrong, the `json` module itself takes over, so errors read as everywhere.
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


class _Context:
    """What the C scanner asks of its caller, as `json.JSONDecoder` would answer."""

    strict = True
    object_hook = None
    parse_float = float
    parse_int = int

    def __init__(self, pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None) -> None:
        self.object_pairs_hook = pairs_hook
        self.memo: dict[str, str] = {}

    def parse_constant(self, name: str) -> float:
        return float(name.replace("Infinity", "inf"))


def loads(text: str, pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None) -> Any:
    """What `json.loads(text, object_pairs_hook=pairs_hook)` returns, and raises."""
    if c_json is not None:
        stripped = text.strip(_WHITESPACE)
        try:
            value, end = c_json.make_scanner(_Context(pairs_hook))(stripped, 0)  # type: ignore[arg-type]
            if end == len(stripped):
                return value
        except StopIteration:
            pass
    import json

    return json.loads(text, object_pairs_hook=pairs_hook)


def dumps(value: Any) -> str:
    """One line of ASCII JSON. Dictionaries need string keys."""
    if c_json is None:
        import json

        return json.dumps(value)
    encode = c_json.make_encoder(None, _refuse, c_json.encode_basestring_ascii, None, ": ", ", ", False, False, True)
    return "".join(encode(value, 0))


def _refuse(value: object) -> object:
    raise TypeError(f"{type(value).__name__} is not JSON")
