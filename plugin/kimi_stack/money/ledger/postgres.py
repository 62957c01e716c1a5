"""The ledger in PostgreSQL, for several gateways that share one budget. Needs the extra `[postgres]` (psycopg 3)."""

from __future__ import annotations

import re
import time

from kimi_stack.base import extras
from kimi_stack.base.errors import StackError
from kimi_stack.money.ledger.store import LedgerError, Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

_LOCK = 5_318_008_263  # the number of our advisory lock: the ledger has one writer at a time
_CONNECT = 10  # seconds for connecting, at most


class Postgres(Store):
    """The database at `url`. Waits up to `wait` seconds for other writers. Reconnects if the connection is lost."""

    def __init__(self, url: str, wait: float) -> None:
        try:
            self._psycopg = extras.need("psycopg", "postgres", "a ledger in PostgreSQL")
        except StackError as error:
            raise LedgerError(str(error)) from None
        self._url, self._wait = url, wait
        self.name = _without_password(url)
        self._inside = False
        self._connection = self._connect()

    def _connect(self) -> Any:
        try:
            options = f"-c lock_timeout={int(self._wait * 1000)} -c statement_timeout=0"
            patience = min(_CONNECT, max(1, int(self._wait)))
            return self._psycopg.connect(self._url, autocommit=True, connect_timeout=patience, options=options)
        except self._psycopg.Error as error:
            raise self._error(error) from None

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        cursor = self._run(sql, values)
        return cursor.fetchall() if cursor.description else []

    def changed(self, sql: str, values: Sequence[Any] = ()) -> int:
        return int(self._run(sql, values).rowcount)

    def stream(self, sql: str, values: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        try:
            with self._connection.transaction(), self._connection.cursor(name="kimi_stack") as cursor:
                cursor.execute(sql.replace("?", "%s"), values)
                yield from cursor
        except self._psycopg.Error as error:
            raise self._error(error) from None

    def _run(self, sql: str, values: Sequence[Any]) -> Any:
        sql = sql.replace("?", "%s") if values else sql
        try:
            return self._connection.execute(sql, values or None)
        except self._psycopg.Error as error:
            # The server restarted or closed an idle connection. Reconnect; but within a transaction, all of it has
            # failed.
            if self._inside or not self._connection.closed:
                raise self._error(error) from None
        self._connection = self._connect()
        try:
            return self._connection.execute(sql, values or None)
        except self._psycopg.Error as error:
            raise self._error(error) from None

    def version(self) -> int:
        # Not to_regclass: it may return a cached answer from before another process's migration.
        here = (
            "SELECT 1 FROM pg_tables WHERE tablename = 'kimi_stack_schema' AND schemaname = ANY(current_schemas(false))"
        )
        if not self.execute(here):
            return 0
        return int(self.execute("SELECT COALESCE(MAX(number), 0) FROM kimi_stack_schema")[0][0])

    def record_version(self, number: int, name: str) -> None:
        self.execute(
            "CREATE TABLE IF NOT EXISTS kimi_stack_schema (number BIGINT PRIMARY KEY, name TEXT, applied BIGINT)"
        )
        self.execute("INSERT INTO kimi_stack_schema VALUES (?, ?, ?)", (number, name, int(time.time())))

    def dialect(self, statement: str) -> str:
        return statement.replace("{without_rowid}", "")

    def check(self) -> list[str]:
        return []  # PostgreSQL checks its own files

    def compact(self, seconds: float | None) -> bool:
        for table in ("calls", "rollup", "reservations", "top_ups", "warnings", "keeping"):
            self.execute(f"VACUUM {table}")
        return True

    def begin(self) -> None:
        # Independent of the database's default: we must see the rows that others wrote while we waited for the lock.
        self.execute("BEGIN ISOLATION LEVEL READ COMMITTED")
        self._inside = True
        try:
            self.execute("SELECT pg_advisory_xact_lock(?)", (_LOCK,))
        except LedgerError:
            self.end(False)
            raise

    def end(self, good: bool) -> None:
        try:
            self.execute("COMMIT" if good else "ROLLBACK")
        finally:
            self._inside = False

    def close(self) -> None:
        self._connection.close()

    def _error(self, error: Exception) -> LedgerError:
        said = " ".join(str(error).split()) or type(error).__name__
        if any(secret in said and secret not in self.name for secret in _secrets(self._url)):
            said = "its address cannot be read (a password needs %40 for @, %2F for /, %25 for %)"  # libpq quotes it
        mend = "try again" if "lock timeout" in said else "see ledger.url in settings.toml, and whether the server runs"
        return LedgerError(f"the ledger {self.name} fails: {said}; {mend}")


def _without_password(url: str) -> str:
    scheme, _, rest = re.sub("(password=)[^&]*", r"\1***", url).partition("://")
    account, at, place = rest.rpartition("@")
    user, colon, _ = account.partition(":")
    return f"{scheme}://{user}{':***' if colon else ''}{at}{place}" if rest else "PostgreSQL (ledger.url)"


def _secrets(url: str) -> list[str]:
    """The passwords in a URL, complete and in the parts into which libpq splits one that is not percent-encoded."""
    account = url.partition("://")[2].rpartition("@")[0].partition(":")[2]
    parts = [part for text in (account, *re.findall("password=([^&]*)", url)) for part in re.split("[/@?#:%]", text)]
    return [part for part in parts if len(part) > 2]
