"""Deletes sessions in sessions.json under its lock, because a brain may write it at the same time."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from typing import Any

from kimi_stack.base import files, marks, paths
from kimi_stack.base.errors import StackError


def read() -> dict[str, dict[str, Any]]:
    """The sessions by key; {} if there is no file or it is damaged, as for the brain."""
    found = _document().get("sessions")
    return {key: row for key, row in found.items() if isinstance(row, dict)} if isinstance(found, dict) else {}


def delete(leaving: Callable[[str, dict[str, Any]], bool], *, dry_run: bool = False, remember: bool = False) -> int:
    """Delete the sessions for which `leaving` is true; returns how many.

    With `remember` the file keeps marks of their keys, so that a running brain does not write them back.
    """
    if dry_run:
        return sum(leaving(key, row) for key, row in read().items())
    path = paths.locate("sessions")
    if not os.path.exists(path):
        return 0
    with files.locked(path):
        document, rows = _document(), read()
        gone = [key for key, row in rows.items() if leaving(key, row)]
        if gone:
            document["sessions"] = {key: row for key, row in rows.items() if key not in gone}
            if remember:
                _mark(document, gone)
            files.write_atomic(path, json.dumps({"version": 1, **document}) + "\n", mode=0o600)
    return len(gone)


def mark(keys: list[str]) -> None:
    """Prevent a running brain from writing these sessions. They may not be in the file yet."""
    path = paths.locate("sessions")
    if not keys or not os.path.exists(path):
        return
    with files.locked(path):
        document = _document()
        _mark(document, keys)
        files.write_atomic(path, json.dumps({"version": 1, "sessions": {}, **document}) + "\n", mode=0o600)


def _mark(document: dict[str, Any], keys: list[str]) -> None:
    held = document.get("deleted")
    if not isinstance(held, dict) or not isinstance(held.get("salt"), str) or not isinstance(held.get("marks"), dict):
        held = {"salt": os.urandom(16).hex(), "marks": {}}
    held["marks"].update({marks.made(held["salt"], key): int(time.time()) for key in keys})
    document["deleted"] = held


def _document() -> dict[str, Any]:
    try:
        document = json.loads(files.read_text(paths.locate("sessions")))
    except (StackError, ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
