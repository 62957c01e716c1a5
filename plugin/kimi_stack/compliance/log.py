"""The log of deletions: when, what, by which rule, how many. It names no person and no session."""

from __future__ import annotations

import json
import os
import time
from typing import Any

from kimi_stack.base import files, paths, periods
from kimi_stack.base.errors import StackError

BEGUN, DONE = "begun", "done"


def append(
    by: str,
    what: str,
    rule: str,
    count: int,
    *,
    state: str = DONE,
    before: str | None = None,
    proven: bool | None = None,
) -> None:
    """Add a line. `by` is the command, `rule` why, `before` the time (ISO) up to which data went.

    `proven` tells whether the bytes are gone from the files (None: cannot be told). Raises StackError.
    """
    row = {
        "time": periods.iso(time.time()),
        "by": by,
        "what": what,
        "rule": rule,
        "before": before,
        "count": count,
        "state": state,
        "proven": proven,
    }
    path = paths.locate("erasures")
    with files.locked(path):
        try:
            handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            with open(handle, "ab") as file:
                file.write(json.dumps(row).encode("ascii") + b"\n")
        except OSError as error:
            raise StackError(f"{path} cannot be written: {error.strerror}; make room or fix its permissions") from None


def read() -> list[dict[str, Any]]:
    """All lines, the oldest first. Lines that cannot be read are skipped. Raises StackError."""
    path = paths.locate("erasures")
    if not os.path.exists(path):
        return []
    rows = []
    for line in files.read_text(path).splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            continue  # cut off by a full disk or a kill
        if isinstance(row, dict) and isinstance(row.get("what"), str):
            rows.append(row)
    return rows


def unfinished(what: str) -> bool:
    """Whether the last deletion of this kind was interrupted, or its bytes may still be in the files."""
    last = next((row for row in reversed(read()) if row["what"] == what), None)
    return last is not None and (last.get("state") == BEGUN or last.get("proven") is False)
