"""Incidents: a model that got data which the policy does not allow it. One JSON object a line, without any secret."""

from __future__ import annotations

import os
import time

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.classes import CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TEXT = ("what", "model", "session", "sender", "run")
_LONGEST = 1_000  # characters of a value
_MOST = 50  # entries of a list


def path() -> str:
    """Where they are."""
    return paths.locate("incidents")


def append(given: dict[str, Any]) -> None:
    """Add an incident, as the plugin reports it. Values of the wrong type are dropped. Raises StackError, OSError.

    An incident has `time` (ISO, UTC), `what`, `class`, `kinds`, `model`, `allowed`, `session`, `sender` and `run`.
    """
    row: dict[str, Any] = {"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
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
    rows = []
    for line in files.read_text(path).splitlines():
        try:
            row = fastjson.loads(line)
        except (ValueError, RecursionError):
            continue  # cut off by a full disk
        if isinstance(row, dict) and isinstance(row.get("time"), str) and row["time"] >= since:
            rows.append(row)
    return rows
