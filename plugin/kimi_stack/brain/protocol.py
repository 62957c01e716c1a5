"""The lines between OpenClaw's plugin and the brain: reads requests and writes answers, as in plugin/PROTOCOL.md.

Names in a request are checked: each one is valid text or None.
"""

from __future__ import annotations

from kimi_stack.base import fastjson
from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

VERSION = 1
MAX_REQUEST = 32 * 1024 * 1024  # bytes in a line; OpenClaw itself takes messages of up to 4 MiB
MAX_ANSWER = MAX_REQUEST  # bytes in a line; the plugin ends a brain that sends more
_LONGEST_ID = 1_000  # characters, as JSON
_LONGEST_NAME = 10_000  # characters of a session's key, a sender, a model ...
_MOST_CALLS = 64  # of a turn, the last ones
_LONGEST_MESSAGE = 4_000  # characters of an error
_NAMES = ("sessionKey", "sessionId", "agentId", "channel", "senderId", "runId", "model", "defaultModel")


class NotJson(Exception):
    """A line that is not JSON, with the reason."""


def lines(source: BinaryIO) -> Iterator[bytes | None]:
    """Each line that is not blank; None for a line that is too long, whose content is dropped."""
    while line := source.readline(MAX_REQUEST + 1):
        whole = line.endswith(b"\n") or len(line) <= MAX_REQUEST
        while not whole:
            rest = source.readline(MAX_REQUEST)
            whole = not rest or rest.endswith(b"\n")
            line = b""
        if not line:
            yield None
        elif line.strip():
            yield line


def parse(line: str) -> dict[str, Any]:
    """The request in a line. Raises NotJson, StackError."""
    try:
        request = fastjson.loads(line, finite=True)
    except fastjson.NoNumber as error:
        raise StackError(f"the request: {error}") from None
    except (ValueError, RecursionError) as error:
        raise NotJson(f"not JSON: {error}") from None
    if not isinstance(request, dict):
        raise StackError("a request must be one JSON object")
    return request


def id_of(request: dict[str, Any]) -> Any:
    """The request's id, which the answer repeats. Raises StackError."""
    id = request.get("id")
    try:
        size = len(fastjson.dumps(id))
    except RecursionError:
        size = _LONGEST_ID + 1
    if size > _LONGEST_ID:
        raise StackError(f"id must have at most {_LONGEST_ID:,} characters as JSON")
    return id


def op_of(request: dict[str, Any]) -> str:
    """The requested operation; "" if it is not text. Raises StackError."""
    if request.get("v", VERSION) != VERSION:
        raise StackError(f"protocol version {request['v']!r} is not known; this brain speaks {VERSION}")
    op = request.get("op", "decide")
    return op if isinstance(op, str) else ""


def prompt_of(request: dict[str, Any]) -> str:
    """The request's prompt. Raises StackError."""
    prompt = request.get("prompt")
    if not isinstance(prompt, str):
        raise StackError(f"{op_of(request)} needs a prompt, a string")
    return prompt


def context_of(request: dict[str, Any]) -> dict[str, Any]:
    """The request's context: sender, session, model. Its names are text that any database takes. Raises StackError."""
    context = request.get("context", {})
    if not isinstance(context, dict):
        raise StackError("context must be an object")
    for name in ("pinned", "owner"):
        if not isinstance(context.get(name, False), (bool, type(None))):
            raise StackError(f"context.{name} must be true or false")
    known = {name: name_in(context, name) for name in _NAMES}
    for name, value in known.items():
        if value is None and context.get(name) is not None:
            raise StackError(f"context.{name} must be a text of at most {_LONGEST_NAME:,} characters")
    trigger = context.get("trigger")
    return {**context, **known, "trigger": trigger if isinstance(trigger, str) else None}


def name_in(row: dict[str, Any], name: str) -> str | None:
    """A name in a row, or None. Halves of surrogate pairs are cleaned: JavaScript may cut an emoji in two."""
    value = row.get(name)
    if name == "senderId" and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)  # a chat id may be a number
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        return None
    return value if value.isprintable() else value.encode("utf-8", "replace").decode().replace("\0", "?")


def kinds_of(attachments: object) -> list[str]:
    """The kinds of the attachments ("image" ...); entries that cannot be read are skipped."""
    rows = attachments if isinstance(attachments, list) else []
    return [row["kind"] for row in rows if isinstance(row, dict) and isinstance(row.get("kind"), str)]


def tool_calls_of(rows: object) -> list[list[int]]:
    """The tool calls of the session's last turn, as choice/pressure.py describes them; [] if they cannot be read."""
    if not isinstance(rows, list):
        return []
    sound = all(isinstance(row, list) and len(row) == 4 and all(map(_is_number, row)) for row in rows)
    return rows[-_MOST_CALLS:] if sound else []


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**32


def files_of(attachments: object) -> list[str]:
    """The names of the attachments; entries that cannot be read are skipped."""
    rows = attachments if isinstance(attachments, list) else []
    names = ("name", "fileName", "filename", "path", "url")
    found = [row.get(name) for row in rows if isinstance(row, dict) for name in names]
    return [each for each in found if isinstance(each, str) and len(each) <= _LONGEST_NAME]


def failure(id: Any, code: str, message: str) -> dict[str, Any]:
    """The answer to a request that cannot be served."""
    message = shown(message)
    if len(message) > _LONGEST_MESSAGE:
        message = f"{message[: _LONGEST_MESSAGE - 1]}…"
    return {"v": VERSION, "id": id, "ok": False, "error": {"code": code, "message": message}}


def shown(text: str) -> str:
    """`text` as one line without characters that steer a terminal: names in it come from files and from OpenClaw."""
    from kimi_stack.base import visible  # lazy: most answers have no such text

    return visible.line(text)


def too_long() -> dict[str, Any]:
    """The answer to a line that `lines` dropped because of its length."""
    return failure(None, "bad_request", f"the line is longer than {MAX_REQUEST:,} bytes")


def written(answer: dict[str, Any]) -> bytes:
    """The answer as a line. If it is not JSON or too long, a line with an error instead."""
    try:
        raw = _line(answer)
    except Exception as error:
        why = f"the answer cannot be written: {type(error).__name__}: {error}"
        return _line(failure(answer["id"], "internal", why))
    if len(raw) > MAX_ANSWER:
        return _line(failure(answer["id"], "bad_request", f"the answer would have more than {MAX_ANSWER:,} bytes"))
    return raw


def _line(answer: dict[str, Any]) -> bytes:
    return fastjson.dumps(answer).encode("ascii") + b"\n"
