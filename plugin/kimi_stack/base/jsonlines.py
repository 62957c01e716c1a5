"""Private files of ours with a JSON object a line."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from kimi_stack.base import files
from kimi_stack.base.errors import StackError


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


def append(path: Path, row: dict[str, Any]) -> None:
    """Add an object; several processes may do so at a time, also while another drops some. Raises StackError."""
    line = (json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace")
    try:
        os.makedirs(path.parent, files.PRIVATE, exist_ok=True)
        while True:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            with open(handle, "wb") as file, _locked(file) as whole:
                if whole(path):
                    file.write(line)
                    return
    except OSError as error:
        raise StackError(f"{path} cannot be written: {error.strerror}") from error


def drop(path: Path, wanted: Callable[[dict[str, Any]], bool], *, dry_run: bool = False) -> int:
    """Delete the objects that are `wanted`, and the file with its last one; how many. Raises StackError."""
    while True:
        if not path.exists():
            return 0
        with open(path, "rb") as file, _locked(file) as whole:
            if not whole(path):
                continue
            rows = list(read(path))
            kept = [row for row in rows if not wanted(row)]
            if len(kept) < len(rows) and not dry_run:
                if kept:
                    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in kept)
                    files.write_atomic(path, "".join(lines), mode=0o600)
                else:
                    os.unlink(path)
            return len(rows) - len(kept)


@contextlib.contextmanager
def _locked(file: IO[bytes]) -> Iterator[Callable[[Path], bool]]:
    """Lock an open file. Gives a function that tells whether the path still leads to it: else it was replaced."""
    fcntl.flock(file, fcntl.LOCK_EX)

    def whole(path: Path) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), os.stat(path))
        except FileNotFoundError:
            return False

    yield whole
