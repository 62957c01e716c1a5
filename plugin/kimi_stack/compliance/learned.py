"""The data that comparisons, shadow runs and audits keep: files of JSON lines, each with its time and sender.

Only pairs of shadow runs have words, and only where `ledger.keep_tasks` was set. A comparison that did not end leaves a
journal beside its file, with the hashes of the tasks that it had begun.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import jsonlines, paths, periods
from kimi_stack.config import users
from kimi_stack.running.batch import journal

GLOBS = ("comparison-*.jsonl", "shadow-*.jsonl", "audit-*.jsonl")
_JOURNAL = "comparison-*.jsonl.journal"


def each() -> list[Path]:
    """The files, in our data folder."""
    return [path for glob in (*GLOBS, f"{_JOURNAL}*") for path in sorted(paths.data_dir().glob(glob))]


def everything() -> list[Path]:
    """The files and what lies beside them: locks, backups, and temporary files of a killed process."""
    return [path for glob in GLOBS for path in sorted(paths.data_dir().glob(f"{glob}*"))]


def rows() -> Iterator[dict[str, Any]]:
    """The lines of all files, and the tasks in journals."""
    for path in _lines():
        yield from jsonlines.read(path)
    for path in _journals():
        yield from _begun(path)


def delete(wanted: Callable[[dict[str, Any]], bool], *, dry_run: bool = False) -> int:
    """Delete the rows that `wanted` selects, and a file that is then empty; returns how many.

    A journal goes as a whole: its tasks are of one person. Raises StackError, also if its comparison runs now.
    """
    count = 0
    for path in _journals():
        if wanted(_about(path)):
            count += len(_begun(path))
            if not dry_run:
                journal.Journal(str(path.with_suffix(""))).close(remove=True)
    for path in _lines():
        count += jsonlines.drop(path, wanted, dry_run=dry_run)
    return count


def _lines() -> list[Path]:
    return [path for path in each() if path.suffix == ".jsonl"]


def _journals() -> list[Path]:
    return [path for path in each() if path.suffix == ".journal"]


def _about(path: Path) -> dict[str, Any]:
    """Whose tasks are in a journal, and since when: only the person at this machine compares."""
    return {"time": periods.iso(path.stat().st_mtime), "sender": users.local()}


def _begun(path: Path) -> list[dict[str, Any]]:
    return [{**_about(path), "id": id, "state": "begun"} for id in journal.begun(str(path))]
