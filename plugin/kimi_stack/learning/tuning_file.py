"""tuning.json: the corrections in force and, for each tuning, what was there before it."""

from __future__ import annotations

import time
from typing import Any

from kimi_stack.base import fastjson, files, paths
from kimi_stack.reading import difficulty, refined

MOST = 5  # tunings that can be taken back one by one; of older ones, two become one
# What was before a tuning: the corrections with the model that they were `made` for, `shares` (each with `was` and
# `is`), and the keywords that the tuning `added` and `dropped`.
Record = dict[str, Any]


def rows() -> dict[str, Any]:
    """The corrections in force, by their keys in the file; each None if there is none."""
    document = _document()
    return {key: document.get(key) for key in refined.KEYS.values()}


def records() -> list[Record]:
    """What was before each tuning, the oldest first. An earlier version kept only the last, as `before`."""
    document = _document()
    found = document.get("undo")
    if not isinstance(found, list):
        found = [document.get("before")]
    return [{"made": document.get("made"), **each} for each in found if isinstance(each, dict)]


def keep(rows: dict[str, Any], records: list[Record], made: str | None = None) -> None:
    """Write the file. `made` is the model that `rows` are for; None: the present one. Raises StackError, OSError."""
    while len(records) > MOST:
        records = [joined(*records[:2]), *records[2:]]
    document = {"made": made or difficulty.made(), "at": int(time.time()), **rows, "undo": records}
    files.write_atomic(paths.locate("tuning"), fastjson.dumps(document) + "\n", mode=0o600)


def joined(first: Record, second: Record) -> Record:
    """What was before two tunings, as if they had been one."""
    both: Record = {key: first.get(key) for key in ("made", *refined.KEYS.values())}
    older, newer = first.get("shares") or {}, second.get("shares") or {}
    both["shares"] = {
        name: {"was": {**newer, **older}[name]["was"], "is": row["is"]} for name, row in {**older, **newer}.items()
    }
    for mine, others in (("added", "dropped"), ("dropped", "added")):
        early, late = (list(map(list, record.get(mine) or [])) for record in (first, second))
        undone = list(map(list, second.get(others) or []))
        back = list(map(list, first.get(others) or []))
        both[mine] = [*(each for each in early if each not in undone), *(each for each in late if each not in back)]
    return both


def _document() -> dict[str, Any]:
    try:
        with open(paths.locate("tuning"), encoding="utf-8") as file:
            found = fastjson.loads(file.read())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
