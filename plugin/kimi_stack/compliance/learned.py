"""The data that comparisons, shadow runs and audits keep: files of JSON lines, each with its time and sender.

Only pairs of shadow runs have words, and only where `ledger.keep_tasks` was set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import jsonlines, paths

GLOBS = ("comparison-*.jsonl", "shadow-*.jsonl", "audit-*.jsonl")


def each() -> list[Path]:
    """The files, in our data folder."""
    return [path for glob in GLOBS for path in sorted(paths.data_dir().glob(glob))]


def rows() -> Iterator[dict[str, Any]]:
    for path in each():
        yield from jsonlines.read(path)


def delete(wanted: Callable[[dict[str, Any]], bool], *, dry_run: bool = False) -> int:
    """Delete the rows that `wanted` selects, and a file that is then empty; returns how many. Raises StackError."""
    count = 0
    for path in each():
        count += jsonlines.drop(path, wanted, dry_run=dry_run)
    return count
