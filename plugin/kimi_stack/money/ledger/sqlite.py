"""The ledger as an SQLite file for one machine and user. It uses WAL mode, so that readers never wait."""

from __future__ import annotations

import os
import sqlite3
import time

from kimi_stack.base import files
from kimi_stack.money.ledger.store import LedgerDamaged, LedgerError, Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

_MENDS = {
    "locked": "another process holds it; try again, or see who does (lsof)",
    "full": "make room on the disk",
    "readonly": "make the file and its folder writable",
    "unable to open": "make its folder exist and be writable",
    "not a database": "it is something else: move it away, and `kimi-stack ledger import` what you exported",
    "malformed": "`kimi-stack ledger verify` tells what to do",
}
_DAMAGED = ("not a database", "malformed")
_SPACE = 200_000  # bytes that the files beside a ledger may need
_CHECKPOINTS = 20  # attempts to empty the WAL, while readers end


class Sqlite(Store):
    """The file at `path`, created with access for its user alone. Waits up to `wait` seconds for other writers."""

    def __init__(self, path: str, wait: float) -> None:
        self.name = path
        try:
            os.makedirs(os.path.dirname(path) or ".", files.PRIVATE, exist_ok=True)
            # Only if the file does not exist (O_EXCL). In POSIX, closing a file drops all locks that the process has
            # on it. Another process could then delete the -wal file in use.
            # SQLite gives its -wal and -shm files the mode of the database file.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        except FileExistsError:
            pass
        except OSError as error:
            raise LedgerError(f"{path} cannot be opened: {error.strerror}; make it and its folder writable") from None
        try:
            self._connection = sqlite3.connect(path, timeout=wait, isolation_level=None, cached_statements=64)
            self._opened = self._inode()
            # NORMAL: a killed process loses nothing. A power cut may lose the last seconds, but does not corrupt the
            # file.
            self.execute("PRAGMA synchronous = NORMAL")
            self.execute("PRAGMA secure_delete = FAST")  # what is deleted is overwritten where that costs no writing
            self._use_wal(time.monotonic() + wait)
        except sqlite3.Error as error:
            raise self._error(error) from None

    def _use_wal(self, until: float) -> None:
        while self.execute("PRAGMA journal_mode")[0][0] != "wal":
            try:
                self._connection.execute("PRAGMA journal_mode = WAL").fetchall()
            except sqlite3.OperationalError as error:
                # SQLite does not wait here if several processes open a new file at the same time.
                if "locked" not in str(error) or time.monotonic() >= until:
                    raise
                time.sleep(0.01)

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except (sqlite3.Error, OverflowError) as error:
            raise self._error(error) from None

    def changed(self, sql: str, values: Sequence[Any] = ()) -> int:
        try:
            return self._connection.execute(sql, values).rowcount
        except (sqlite3.Error, OverflowError) as error:
            raise self._error(error) from None

    def stream(self, sql: str, values: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        try:
            yield from self._connection.execute(sql, values)
        except sqlite3.Error as error:
            raise self._error(error) from None

    def version(self) -> int:
        return int(self.execute("PRAGMA user_version")[0][0])

    def record_version(self, number: int, name: str) -> None:
        self.execute(f"PRAGMA user_version = {number}")

    def dialect(self, statement: str) -> str:
        return statement.replace("{without_rowid}", " WITHOUT ROWID")

    def stale(self) -> bool:
        return self._inode() != self._opened

    def _inode(self) -> int | None:
        try:
            return os.stat(self.name).st_ino
        except OSError:
            return None

    def check(self) -> list[str]:
        # integrity_check also looks up each row in each index, which takes a minute per million rows. quick_check still
        # reads all pages, and missing index entries show in the counts below.
        damage = [row[0] for row in self.execute("PRAGMA quick_check") if row[0] != "ok"]
        return damage or self._short_indexes()

    def _short_indexes(self) -> list[str]:
        """Indexes of the calls that have more or fewer entries than there are rows for them."""
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'calls'"
        conditions = {name: (made or "").partition(" WHERE ")[2] for name, made in self.execute(sql)}
        counts = [
            f"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)" if condition else "COUNT(*)"
            for condition in conditions.values()
        ]
        if not counts:
            return []
        (rows,) = self.execute(f"SELECT {', '.join(counts)} FROM calls NOT INDEXED")
        found = []
        for (name, condition), count in zip(conditions.items(), rows):  # noqa: B905 (equal lengths)
            where = f" WHERE {condition}" if condition else ""
            # SUM, because for COUNT alone SQLite may use another index, the smallest.
            ((held,),) = self.execute(f"SELECT COALESCE(SUM(1), 0) FROM calls INDEXED BY {name}{where}")
            if held != (count or 0):
                found.append(f"index {name} holds {held:,} entries for {count or 0:,} rows")
        return found

    def secure(self) -> None:
        self.execute("PRAGMA secure_delete = ON")

    def compact(self, seconds: float | None) -> bool:
        done = self._vacuum(None if seconds is None else time.monotonic() + seconds)
        return self._empty_wal() and done

    def _vacuum(self, until: float | None) -> bool:
        if until is not None:  # an interrupted VACUUM changes nothing
            self._connection.set_progress_handler(lambda: time.monotonic() > until, 10_000)
        try:
            self._connection.execute("VACUUM")
        except sqlite3.Error as error:
            if "interrupted" in str(error) or "locked" in str(error):
                return False
            raise self._error(error) from None
        finally:
            self._connection.set_progress_handler(None, 0)
        return True

    def _empty_wal(self) -> bool:
        """Write the WAL back and make it empty; False if a reader of another process holds it."""
        self.execute("PRAGMA wal_checkpoint(PASSIVE)")  # the long part, for which no writer waits
        for _ in range(_CHECKPOINTS):
            if self.execute("PRAGMA wal_checkpoint(TRUNCATE)")[0][0] == 0:
                return True
            time.sleep(0.05)
        return False

    def files(self) -> list[str]:
        return [name for name in (self.name, f"{self.name}-wal") if os.path.exists(name)]

    def begin(self) -> None:
        self.execute("BEGIN IMMEDIATE")

    def end(self, good: bool) -> None:
        self.execute("COMMIT" if good else "ROLLBACK")

    def close(self) -> None:
        self._connection.close()

    def _error(self, error: Exception) -> LedgerError:
        said = str(error)
        mend = next((mend for sign, mend in _MENDS.items() if sign in said), "see whether its disk is well")
        if "disk I/O" in said and _is_full(self.name):  # SQLite says so if it cannot make the files beside it
            mend = "no space is left on its disk; make room"
        message = f"the ledger {self.name} fails: {said}; {mend}"
        return LedgerDamaged(message, said) if any(sign in said for sign in _DAMAGED) else LedgerError(message)


def _is_full(path: str) -> bool:
    try:
        found = os.statvfs(os.path.dirname(path) or ".")
    except OSError:
        return False
    return found.f_bavail * found.f_frsize < _SPACE
