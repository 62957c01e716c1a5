"""Private files of ours with a JSON object a line."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import files


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file; other lines are passed over, and a missing file has none."""
    with contextlib.suppress(FileNotFoundError), open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(row, dict):
                yield row


def drop(path: Path, wanted: Callable[[dict[str, Any]], bool], *, dry_run: bool = False) -> int:
    """Delete the objects that are `wanted`, and the file with its last one; how many. Raises StackError."""
    rows = list(read(path))
    kept = [row for row in rows if not wanted(row)]
    if len(kept) < len(rows) and not dry_run:
        if kept:
            files.write_atomic(path, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept), mode=0o600)
        else:
            os.unlink(path)
    return len(rows) - len(kept)
