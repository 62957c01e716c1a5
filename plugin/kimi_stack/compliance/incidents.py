"""Incidents: a model received data that the policy forbids. One JSON object a line, without secrets."""

from __future__ import annotations

import os
import time

from kimi_stack.base import fastjson, files, paths, periods
from kimi_stack.base.classes import CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_TEXT = ("what", "model", "session", "sender", "run")
_LONGEST = 1_000  # characters of a value
_MOST = 50  # entries of a list


def path() -> str:
    """The path of the file."""
    return paths.locate("incidents")


def append(given: dict[str, Any]) -> None:
    """Add an incident, as the plugin reports it. Values of the wrong type are dropped. Raises StackError, OSError.

    An incident has `time` (ISO, UTC), `what`, `class`, `kinds`, `model`, `allowed`, `session`, `sender` and `run`.
    """
    row: dict[str, Any] = {"time": periods.iso(time.time())}
    for name in _TEXT:
        value = given.get(name)
        row[name] = value[:_LONGEST] if isinstance(value, str) else None
    row["class"] = given.get("class") if given.get("class") in CLASSES else None
    for name in ("kinds", "allowed"):
        values = given.get(name)
        listed = values if isinstance(values, list) else []
        row[name] = [each[:_LONGEST] for each in listed[:_MOST] if isinstance(each, str)]
    path = paths.locate("incidents")
    with files.locked(path):
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        with open(handle, "ab") as file:
            file.write(fastjson.dumps(row).encode("ascii") + b"\n")


def read(since: str = "") -> list[dict[str, Any]]:
    """The incidents since an ISO time, the oldest first. Lines that cannot be read are skipped. Raises StackError."""
    path = paths.locate("incidents")
    if not os.path.exists(path):
        return []
    rows = map(_row, files.read_text(path).splitlines())  # {} stands for an incomplete line, such as after a full disk
    return [row for row in rows if isinstance(row.get("time"), str) and row["time"] >= since]


def delete(leaving: Callable[[dict[str, Any]], bool], *, dry_run: bool = False) -> int:
    """Delete the incidents for which `leaving` is true; returns how many. {} is a line that cannot be read.

    Raises StackError.
    """
    return _rewrite(lambda row: [] if leaving(row) else None, dry_run)


def change(new: Callable[[dict[str, Any]], dict[str, Any] | None], *, dry_run: bool = False) -> int:
    """Replace each incident for which `new` gives another; returns how many. Raises StackError."""

    def replaced(row: dict[str, Any]) -> list[dict[str, Any]] | None:
        made = new(row)
        return None if made is None else [made]

    return _rewrite(replaced, dry_run)


def _rewrite(instead: Callable[[dict[str, Any]], list[dict[str, Any]] | None], dry_run: bool) -> int:
    """Rewrite the file: `instead` returns the rows that replace a row, or None to keep it. Returns how many changed."""
    path = paths.locate("incidents")
    if not os.path.exists(path):
        return 0
    changed, lines = 0, []
    with files.locked(path):
        for line in files.read_text(path).splitlines():
            rows = instead(_row(line))
            changed += rows is not None
            lines += [line] if rows is None else [fastjson.dumps(row) for row in rows]
        if changed and not dry_run:
            files.write_atomic(path, "".join(f"{line}\n" for line in lines), mode=0o600)
    return changed


def _row(line: str) -> dict[str, Any]:
    try:
        row = fastjson.loads(line)
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}
