"""The results of a batch: answers in one file, failures with their reasons in another, one JSON line each."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import threading
from typing import IO, Any

from kimi_stack.base import files
from kimi_stack.base.errors import StackError


class Results:
    """`path` gets the answers and `failed_path` the failures, each line written and flushed at once.

    Without `resume` neither file may exist. With it, an unfinished last line is cut off, `done` has the ids with an
    answer, and earlier failures are dropped, because those tasks are tried again. Raises StackError.
    """

    def __init__(self, path: str, *, resume: bool = False) -> None:
        self.path = path
        stem, ending = os.path.splitext(path)
        self.failed_path = f"{stem}.failed{ending or '.jsonl'}"
        self.done: list[str] = []
        self._guard = threading.Lock()
        self._failed: IO[bytes] | None = None
        for each in (path, self.failed_path):
            files.refuse_special(each, os.path.realpath(each))
        if not resume and (os.path.exists(path) or os.path.exists(f"{path}.journal")):
            raise StackError(f"{path} is there already; --resume continues it, or name another file")
        try:
            if resume and os.path.exists(path):
                self.done = _repaired(path)
            if os.path.exists(self.failed_path):
                os.unlink(self.failed_path)
            self._answers = _opened(path)
        except OSError as error:
            raise StackError(f"{path} cannot be written: {error.strerror}") from None

    def write(self, row: dict[str, Any]) -> None:
        """Add a result. Raises StackError if the disk is full; then only this answer is lost."""
        raw = (json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace")
        with self._guard:
            try:
                if row["ok"]:
                    _append(self._answers, raw)
                else:
                    if self._failed is None:
                        self._failed = _opened(self.failed_path)
                    _append(self._failed, raw)
            except OSError as error:
                raise StackError(f"{self.path} cannot be written: {error.strerror}; --resume continues") from None

    def close(self) -> None:
        self._answers.close()
        if self._failed is not None:
            self._failed.close()


def _opened(path: str) -> IO[bytes]:
    return open(path, "ab", buffering=0)


def _append(file: IO[bytes], raw: bytes) -> None:
    """Add a line, whole or not at all. Raises OSError."""
    before = os.fstat(file.fileno()).st_size
    try:
        if file.write(raw) != len(raw):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    except OSError:
        with contextlib.suppress(OSError):
            os.ftruncate(file.fileno(), before)
        raise


def _repaired(path: str) -> list[str]:
    """Cut off an unfinished last line, and return the ids in a file of results. Other invalid lines stay."""
    done, whole = [], 0
    with open(path, "rb+") as file:
        for line in file:
            if not line.endswith(b"\n"):
                file.truncate(whole)
                break
            whole += len(line)
            try:
                row = json.loads(line)
                done.append(str(row["id"]))
            except (ValueError, KeyError, TypeError, RecursionError):
                continue
    return done
