"""The kept answers: an SQLite file for its user alone, bounded in age and size.

SQLite, as it stands, and not a cache library: diskcache keeps a lock whose holder was killed, reads its values with
pickle, and leaves what is deleted in the file, where `kimi-stack forget` must prove that nothing is left.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kimi_stack.base import files
from kimi_stack.base.errors import StackError

_SCHEMA = """CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, near TEXT NOT NULL, made INTEGER NOT NULL, used INTEGER NOT NULL, hits INTEGER NOT NULL,
    sender TEXT NOT NULL, tier TEXT NOT NULL, model TEXT NOT NULL, tokens TEXT NOT NULL, cost_nano INTEGER,
    text TEXT NOT NULL) WITHOUT ROWID"""
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS answers_near ON answers (near, made)",
    "CREATE INDEX IF NOT EXISTS answers_used ON answers (used)",
    "CREATE INDEX IF NOT EXISTS answers_made ON answers (made)",
)
_COLUMNS = "key, made, sender, tier, model, tokens, cost_nano, text"
_SHARE = 20  # the part of the answers that is deleted at a time, oldest first, while the file is too large
_LARGEST = 4  # an answer larger than this part of the bound is not kept
WAIT = 10.0  # seconds for other writers


@dataclass(frozen=True)
class Answer:
    """A kept answer: when it was made (Unix second), for whom, by which model, and what it cost then.

    `tokens` are those of its call, with OpenClaw's names; `cost` is nano-dollars (None: unpriced). `near`: the task
    was the same only up to case, spacing and courtesy.
    """

    key: str
    made: int
    sender: str
    tier: str
    model: str
    tokens: dict[str, int]
    cost: int | None
    text: str
    near: bool = False


@dataclass(frozen=True)
class Stats:
    """Figures of the answers that are kept now. `saved` is nano-dollars, `oldest` a Unix second."""

    count: int
    size: int
    hits: int
    saved: int
    oldest: int | None


class Answers:
    """The answers in the file at `path`, which is created with the first one. Thread-safe. Raises StackError."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._guard = threading.RLock()
        self._store: sqlite3.Connection | None = None

    def find(self, key: str, since: float) -> Answer | None:
        """The answer with this key that is not older than `since`."""
        return self._one("key = ? AND made >= ?", (key, int(since)))

    def find_near(self, near: str, since: float) -> Answer | None:
        """The latest answer to the same words."""
        found = self._one("near = ? AND made >= ? ORDER BY made DESC LIMIT 1", (near, int(since)))
        return None if found is None else Answer(**{**vars(found), "near": True})

    def taken(self, key: str) -> None:
        """Count a hit."""
        with self._opened() as store:
            if store is not None:
                store.execute("UPDATE answers SET hits = hits + 1, used = ? WHERE key = ?", (int(time.time()), key))

    def put(self, answer: Answer, near: str, most: int, since: float) -> bool:
        """Keep an answer; False if it is too large.

        Deletes answers older than `since`, and the least recently used while the file has more than `most` bytes.
        """
        raw = answer.text.encode("utf-8", "replace")
        if len(raw) > most // _LARGEST:
            return False
        row = (answer.key, near, answer.made, int(time.time()), 0, answer.sender, answer.tier, answer.model)
        with self._opened(make=True) as store:
            assert store is not None
            store.execute("DELETE FROM answers WHERE made < ?", (int(since),))
            store.execute(
                f"INSERT OR REPLACE INTO answers VALUES ({', '.join('?' * 11)})",
                (*row, json.dumps(answer.tokens), answer.cost, raw.decode()),
            )
            while self._bytes(store) > most and self._trim(store):
                pass
        return True

    def delete(self, condition: Callable[[Answer], bool] | None = None, *, before: float | None = None) -> int:
        """Delete answers: all, those made before a Unix second, or those that meet the condition; returns how many.

        The deleted data is overwritten, also in the log of SQLite.
        """
        with self._opened() as store:
            if store is None:
                return 0
            if condition is not None:
                keys = [answer.key for answer in self.each() if condition(answer)]
                done = sum(store.execute("DELETE FROM answers WHERE key = ?", (key,)).rowcount for key in keys)
            elif before is not None:
                done = store.execute("DELETE FROM answers WHERE made < ?", (int(before),)).rowcount
            else:
                done = store.execute("DELETE FROM answers").rowcount
            if done:
                store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                store.execute("VACUUM")
                store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return done

    def each(self) -> Iterator[Answer]:
        """All answers, the oldest first."""
        with self._opened() as store:
            rows = [] if store is None else store.execute(f"SELECT {_COLUMNS} FROM answers ORDER BY made, key")
            yield from map(_answer, rows)

    def stats(self) -> Stats:
        """What is kept."""
        with self._opened() as store:
            if store is None:
                return Stats(0, 0, 0, 0, None)
            sql = "SELECT COUNT(*), SUM(hits), SUM(hits * COALESCE(cost_nano, 0)), MIN(made) FROM answers"
            ((count, hits, saved, oldest),) = store.execute(sql).fetchall()
            return Stats(count, self._bytes(store), hits or 0, saved or 0, oldest)

    def close(self) -> None:
        with self._guard:
            if self._store is not None:
                self._store.close()
                self._store = None

    def _one(self, where: str, values: tuple[object, ...]) -> Answer | None:
        with self._opened() as store:
            if store is None:
                return None
            row = store.execute(f"SELECT {_COLUMNS} FROM answers WHERE {where}", values).fetchone()
            return None if row is None else _answer(row)

    def _trim(self, store: sqlite3.Connection) -> bool:
        """Delete the least recently used answers; False if only the last one is left."""
        ((count,),) = store.execute("SELECT COUNT(*) FROM answers").fetchall()
        if count < 2:
            return False
        sql = "DELETE FROM answers WHERE key IN (SELECT key FROM answers ORDER BY used, made LIMIT ?)"
        store.execute(sql, (max(1, count // _SHARE),))
        return True

    @staticmethod
    def _bytes(store: sqlite3.Connection) -> int:
        """The bytes in use, without counting rows."""
        pages, free, size = (
            int(store.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * size

    @contextlib.contextmanager
    def _opened(self, *, make: bool = False) -> Iterator[sqlite3.Connection | None]:
        """The open file; None if it does not exist and must not be created."""
        with self._guard:
            try:
                if self._store is not None and not os.path.exists(self.path):  # purged by another process
                    self.close()
                if self._store is None and (make or os.path.exists(self.path)):
                    self._store = self._connect()
                yield self._store
            except sqlite3.Error as error:
                mend = "`kimi-stack cache clear` makes it anew" if _broken(error) else "try again"
                raise StackError(f"{self.path} cannot be used: {error}; {mend}") from None
            except OSError as error:
                raise StackError(f"{self.path} cannot be used: {error.strerror}") from None

    def _connect(self) -> sqlite3.Connection:
        os.makedirs(os.path.dirname(self.path) or ".", files.PRIVATE, exist_ok=True)
        with contextlib.suppress(FileExistsError):  # SQLite gives its own files the mode of the database
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        store = sqlite3.connect(self.path, timeout=WAIT, isolation_level=None, check_same_thread=False)
        try:
            store.execute("PRAGMA secure_delete = ON")
            store.execute("PRAGMA synchronous = NORMAL")
            _use_wal(store)
            for statement in (_SCHEMA, *_INDEXES):
                store.execute(statement)
        except sqlite3.Error:
            store.close()
            raise
        return store


def clear_file(path: str) -> None:
    """Delete the file itself, for one that SQLite cannot read. Raises StackError."""
    for name in (path, f"{path}-wal", f"{path}-shm"):
        try:
            os.unlink(name)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StackError(f"{name} cannot be deleted: {error.strerror}") from None


def _broken(error: sqlite3.Error) -> bool:
    return isinstance(error, sqlite3.DatabaseError) and any(
        word in str(error) for word in ("malformed", "not a database", "no such column", "no such table")
    )


def _use_wal(store: sqlite3.Connection) -> None:
    """SQLite does not wait here if several processes open a new file at the same time."""
    end = time.monotonic() + WAIT
    while True:
        try:
            store.execute("PRAGMA journal_mode = WAL").fetchall()
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= end:
                raise
            time.sleep(0.01)


def _answer(row: tuple[object, ...]) -> Answer:
    key, made, sender, tier, model, tokens, cost, text = row
    assert isinstance(made, int)
    return Answer(
        str(key),
        made,
        str(sender),
        str(tier),
        str(model),
        json.loads(str(tokens)),
        cost if isinstance(cost, int) else None,
        str(text),
    )
