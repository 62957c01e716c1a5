"""What comparisons keep: files of JSON lines without words, each line with its time and its sender."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import jsonlines, paths

GLOBS = ("comparison-*.jsonl",)


def each() -> list[Path]:
    """The files, in our data folder."""
    return [path for glob in GLOBS for path in sorted(paths.data_dir().glob(glob))]


def rows() -> Iterator[dict[str, Any]]:
    for path in each():
        yield from jsonlines.read(path)


def delete(wanted: Callable[[dict[str, Any]], bool], *, dry_run: bool = False) -> int:
    """Delete the rows that are wanted, and a file with its last one; how many. Raises StackError."""
    count = 0
    for path in each():
        count += jsonlines.drop(path, wanted, dry_run=dry_run)
    return count
