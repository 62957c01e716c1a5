"""A database behind the ledger: what the two kinds have in common."""

from __future__ import annotations

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any


class LedgerError(StackError):
    """The ledger cannot be read or written. Under a hard limit, that refuses."""


class Store:
    """One connection. Statements use `?` for values; `writing()` is a transaction that no other writer is in."""

    name = ""  # for errors: a path, or a URL without its password

    def execute(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a statement. Raises LedgerError."""
        raise NotImplementedError

    def changed(self, sql: str, values: Sequence[Any] = ()) -> int:
        """How many rows a statement changed. Raises LedgerError."""
        raise NotImplementedError

    def stream(self, sql: str, values: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
        """The rows, without holding all of them in memory."""
        raise NotImplementedError

    def version(self) -> int:
        """The number of the last migration, 0 in an empty database."""
        raise NotImplementedError

    def record_version(self, number: int, name: str) -> None:
        raise NotImplementedError

    def dialect(self, statement: str) -> str:
        """A statement of the schema as this database writes it."""
        raise NotImplementedError

    def check(self) -> list[str]:
        """What the database itself finds wrong with its files."""
        raise NotImplementedError

    def begin(self) -> None:
        raise NotImplementedError

    def end(self, good: bool) -> None:
        raise NotImplementedError

    def stale(self) -> bool:
        """Whether this connection no longer leads to the database of that name."""
        return False

    def close(self) -> None:
        raise NotImplementedError

    def writing(self) -> Writing:
        return Writing(self)


class Writing:
    """`with store.writing():` all of the block or nothing of it."""

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
            pass  # what went wrong first is what the person is told
