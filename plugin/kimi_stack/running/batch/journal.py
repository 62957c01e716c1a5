"""The journal of a batch: the tasks that were started, their runs, and the tasks that are done. A SQLite file."""

from __future__ import annotations

import contextlib
import fcntl
import os
import sqlite3
import threading
from typing import IO

from kimi_stack.base.errors import StackError

STARTED, DONE, FAILED = "started", "done", "failed"
_SCHEMA = """CREATE TABLE IF NOT EXISTS tasks (
    id TEXT PRIMARY KEY, digest TEXT NOT NULL, state TEXT NOT NULL, run TEXT, cost_nano INTEGER) WITHOUT ROWID"""


class Journal:
    """The journal of the batch that writes to `results`. It is written before each call, and after each answer.

    Raises StackError if another batch has it open.
    """

    def __init__(self, results: str) -> None:
        self.path = f"{results}.journal"
        self._guard = threading.Lock()
        try:
            self._lock: IO[bytes] = open(f"{self.path}.lock", "ab")  # noqa: SIM115 (held until `close`)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._store = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, timeout=30)
            self._store.execute("PRAGMA synchronous = FULL")
            self._store.execute(_SCHEMA)
        except BlockingIOError:
            raise StackError(f"another process writes to {results} now; wait for it, or name another file") from None
        except OSError as error:
            raise StackError(f"{self.path} cannot be written: {error.strerror}") from None
        except sqlite3.Error as error:
            raise StackError(f"{self.path} cannot be used: {error}") from None

    def state(self, id: str) -> tuple[str, str, str | None] | None:
        """State, digest and run of a task; None if it was never started."""
        with self._guard:
            row = self._store.execute("SELECT state, digest, run FROM tasks WHERE id = ?", (id,)).fetchone()
        return None if row is None else (row[0], row[1], row[2])

    def put(self, id: str, digest: str, state: str, run: str | None = None, cost: int | None = None) -> None:
        """Write the state of a task. Raises StackError."""
        row = (id, digest, state, run, cost)
        try:
            with self._guard:
                self._store.execute("INSERT OR REPLACE INTO tasks VALUES (?, ?, ?, ?, ?)", row)
        except sqlite3.Error as error:
            raise StackError(f"{self.path} cannot be written: {error}; the batch stops; --resume continues") from None

    def mark_done(self, ids: list[str]) -> None:
        """Record these tasks as done: their answers are in the results."""
        with self._guard:
            self._store.executemany("UPDATE tasks SET state = ? WHERE id = ?", [(DONE, id) for id in ids])

    def spent(self) -> int:
        """The cost of all answers so far, in nano-dollars."""
        with self._guard:
            ((total,),) = self._store.execute("SELECT COALESCE(SUM(cost_nano), 0) FROM tasks")
        return int(total)

    def close(self, *, remove: bool = False) -> None:
        """Close it. With `remove`, delete it, because there is nothing to resume."""
        with self._guard:
            self._store.close()
        if remove:
            for name in (self.path, f"{self.path}-journal", f"{self.path}.lock"):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(name)
        self._lock.close()


def begun(path: str) -> list[str]:
    """The ids of the tasks in a journal that are not done, also while its batch runs; none of a damaged one."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path, timeout=30)) as store:
        return [row[0] for row in store.execute("SELECT id FROM tasks WHERE state <> ? ORDER BY id", (DONE,))]
    return []
