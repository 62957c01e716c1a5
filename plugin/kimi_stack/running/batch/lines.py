"""Reads the tasks of a batch, one by one: JSON lines, CSV with a header, or plain text with one task per line."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import itertools
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS

KEYS = ("id", "task", "tier", "model", "cwd", "files")
_LONGEST = 8 << 20  # characters of a line; OpenClaw takes tasks of up to 4 MiB
_LONGEST_ID = 200


@dataclass(frozen=True)
class Line:
    """One task. `id` is its own or the number of its line; `files` are the files that it is about."""

    number: int
    id: str
    task: str
    tier: str | None = None
    model: str | None = None
    cwd: str | None = None
    files: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text that is sent: the task, and the names of its files."""
        return "\n".join([self.task, "", "Files:", *self.files]) if self.files else self.task

    @property
    def digest(self) -> str:
        """A hash of the line: it shows whether the line has changed since the batch began."""
        parts = [self.text, self.tier, self.model, self.cwd]
        return hashlib.sha256(json.dumps(parts).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True)
class Bad:
    """A line that is not a task, with the reason."""

    number: int
    because: str


def read(source: Iterable[str], name: str) -> Iterator[Line | Bad]:
    """The lines of a file called `name`, read one by one. A repeated id makes a line bad.

    The ending of the name gives the format. Without a known ending, it is JSON lines if the first line begins with {,
    else plain text. Raises StackError if a CSV file has no column `task`.
    """
    with contextlib.closing(_Ids()) as ids:
        for each in _rows(source, name):
            if isinstance(each, Line) and not ids.add(each.id):
                each = Bad(each.number, f"the id {each.id} is there twice")
            yield each


class _Ids:
    """The ids so far, in a temporary file of SQLite's: in a set, memory would grow with each line of a long batch."""

    def __init__(self) -> None:
        self._store = sqlite3.connect("", isolation_level=None)
        self._store.execute("PRAGMA journal_mode = OFF")
        self._store.execute("CREATE TABLE ids (id BLOB PRIMARY KEY) WITHOUT ROWID")

    def add(self, id: str) -> bool:
        """Whether the id is new. Raises StackError where the temporary folder cannot be written."""
        try:
            row = (id.encode("utf-8", "surrogatepass"),)
            return bool(self._store.execute("INSERT OR IGNORE INTO ids VALUES (?)", row).rowcount)
        except sqlite3.Error as error:
            raise StackError(f"the ids of the batch cannot be kept in the temporary folder: {error}") from None

    def close(self) -> None:
        self._store.close()


def _rows(source: Iterable[str], name: str) -> Iterator[Line | Bad]:
    ending = os.path.splitext(name)[1].lower()
    if ending == ".csv":
        yield from _csv(source, name)
        return
    lines = iter(source)
    first = next((line for line in lines if line.strip()), None) if ending not in (".jsonl", ".ndjson", ".txt") else ""
    if first:
        # Blank lines before the first task are not counted: an ending that says the format keeps all numbers right.
        lines = itertools.chain([first], lines)
    as_json = ending in (".jsonl", ".ndjson") or (first or "").lstrip("\ufeff \t").startswith("{")
    for number, line in enumerate(lines, 1):
        line = line.removeprefix("\ufeff") if number == 1 else line
        if line.strip():
            yield _json(number, line) if as_json else _checked(number, {"task": line.strip("\r\n")})


def _json(number: int, line: str) -> Line | Bad:
    if len(line) > _LONGEST:
        return Bad(number, f"the line has more than {_LONGEST:,} characters")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Bad(number, f"not JSON: {error}")
    if not isinstance(row, dict):
        return Bad(number, 'a line is one object, such as {"id": "a1", "task": "..."}')
    return _checked(number, row)


def _csv(source: Iterable[str], name: str) -> Iterator[Line | Bad]:
    limit = csv.field_size_limit(_LONGEST)
    try:
        rows = csv.DictReader(source)
        if "task" not in (rows.fieldnames or ()):
            raise StackError(f"{name}: the first line names no column `task`; known columns are {', '.join(KEYS)}")
        for number, row in enumerate(rows, 1):
            given: dict[str, Any] = {key: value for key, value in row.items() if key is not None and value}
            if "files" in given:
                given["files"] = [part for part in given["files"].split(";") if part.strip()]
            yield _checked(number, given)
    except csv.Error as error:
        raise StackError(f"{name}: {error}") from None
    finally:
        csv.field_size_limit(limit)


def _checked(number: int, row: dict[str, Any]) -> Line | Bad:
    unknown = [key for key in row if key not in KEYS]
    if unknown:
        return Bad(number, f"{unknown[0]} is not known; known are {', '.join(KEYS)}")
    id, task, files = row.get("id", number), row.get("task"), row.get("files") or []
    if isinstance(id, bool) or not isinstance(id, (str, int)) or not 0 < len(str(id)) <= _LONGEST_ID:
        return Bad(number, f"id must be a text of 1 to {_LONGEST_ID} characters or a whole number")
    if not isinstance(task, str) or not task.strip() or "\0" in task:
        return Bad(number, "task must be a text with words")
    if row.get("tier") not in (None, *TIERS):
        return Bad(number, f"tier must be one of {', '.join(TIERS)}")
    for key in ("model", "cwd"):
        if row.get(key) is not None and not (isinstance(row[key], str) and row[key].strip()):
            return Bad(number, f"{key} must be text")
    if row.get("tier") and row.get("model"):
        return Bad(number, "tier and model exclude each other")
    if not isinstance(files, list) or not all(isinstance(file, str) and file.strip() for file in files):
        return Bad(number, "files must be a list of file names")
    cwd = row.get("cwd")
    if cwd is not None and not os.path.isdir(cwd):
        return Bad(number, f"{cwd} is no folder")
    found = tuple(os.path.abspath(os.path.join(cwd or "", file)) for file in files)
    missing = next((file for file in found if not os.path.isfile(file)), None)
    if missing is not None:
        return Bad(number, f"{missing} is no file")
    return Line(number, str(id), task, row.get("tier"), row.get("model"), cwd, found)
