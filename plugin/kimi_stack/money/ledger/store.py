"""The interface to the ledger's database, for SQLite and PostgreSQL."""

from __future__ import annotations

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any


class LedgerError(StackError):
    """The ledger cannot be read or written. Under a hard limit, runs are then refused."""


class LedgerDamaged(LedgerError):
    """The file is no whole database. `what` is the database's own message."""

    def __init__(self, message: str, what: str) -> None:
        super().__init__(message)
        self.what = what


class Store:
    """One connection. Statements use `?` for values. `writing()` is a transaction with an exclusive write lock."""

    name = ""  # for error messages: a path, or a URL without its password

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The result rows of a statement. Raises LedgerError."""
        raise NotImplementedError

    def changed(self, sql: str, values: Sequence[Any] = ()) -> int:
        """The number of rows that a statement changed. Raises LedgerError."""
        raise NotImplementedError

    def stream(self, sql: str, values: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        """The result rows one by one, without holding all of them in memory."""
        raise NotImplementedError

    def version(self) -> int:
        """The number of the last migration; 0 in an empty database."""
        raise NotImplementedError

    def record_version(self, number: int, name: str) -> None:
        raise NotImplementedError

    def dialect(self, statement: str) -> str:
        """A statement of the schema in the dialect of this database."""
        raise NotImplementedError

    def check(self) -> list[str]:
        """The problems that the database itself finds in its files."""
        raise NotImplementedError

    def secure(self) -> None:
        """From now on this connection overwrites what it deletes, where the database can do that."""

    def compact(self, seconds: float | None) -> bool:
        """Rewrite the database without its free space; False if that takes more than `seconds` or others hold it.

        Other writers wait meanwhile, except in PostgreSQL. Raises LedgerError.
        """
        raise NotImplementedError

    def files(self) -> list[str]:
        """The database's files on this machine; none if it is a server's."""
        return []

    def begin(self) -> None:
        raise NotImplementedError

    def end(self, good: bool) -> None:
        raise NotImplementedError

    def stale(self) -> bool:
        """Whether this connection no longer belongs to the database of that name, because its file was replaced."""
        return False

    def close(self) -> None:
        raise NotImplementedError

    def writing(self) -> Writing:
        return Writing(self)


class Writing:
    """`with store.writing():` runs the block as one transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __enter__(self) -> None:
        self._store.begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._store.end(True)
            return
        try:  # noqa: SIM105 (contextlib costs a cold hook 2 ms)
            self._store.end(False)
        except LedgerError:
            pass  # the first error is the one to report
