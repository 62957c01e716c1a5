"""Rewrites the ledger after deletions, because deleted data stays in the free space of its file."""

from __future__ import annotations

import os
import shutil
import tempfile

from kimi_stack.base.errors import StackError
from kimi_stack.money.ledger.store import Store

PATIENCE = 0.9  # seconds that other writers wait for it: a turn under limits waits 1.5
_MARGIN = 16 << 20  # bytes
_HOPELESS = 100_000_000  # bytes; rewriting a larger ledger would take too long, so it is not tried
_PER_SECOND = 10_000_000  # bytes that are rewritten on a slow disk


def lacks(store: Store) -> str | None:
    """Why a disk has too little space for the rewriting; None if it has enough. SQLite writes a copy, then the WAL."""
    size = _size(store)
    if not size:
        return None
    folder = os.path.dirname(os.path.abspath(store.name))
    temporary = os.environ.get("SQLITE_TMPDIR") or tempfile.gettempdir()
    needs = {folder: size}
    if os.stat(folder).st_dev == os.stat(temporary).st_dev:
        needs[folder] += size
    else:
        needs[temporary] = size
    for place, need in needs.items():
        free = shutil.disk_usage(place).free
        if free < need + _MARGIN:
            return (
                f"rewriting the ledger needs {(need + _MARGIN) / 1e6:,.0f} MB in {place}, "
                f"and {free / 1e6:,.0f} MB are free"
            )
    return None


def check(store: Store) -> None:
    """Raise StackError if there is too little space, before anything is deleted."""
    short = lacks(store)
    if short is not None:
        raise StackError(f"{short}; make room and try again; nothing was changed")


def compact(store: Store, *, whole: bool) -> bool:
    """Rewrite the ledger; False if it takes longer than others may wait, and not `whole`. Raises LedgerError."""
    if not whole and _size(store) > _HOPELESS:
        store.compact(0.0)  # empties the WAL
        return False
    return store.compact(None if whole else PATIENCE)


def outlook(store: Store, *, whole: bool) -> str:
    """The line about the rewriting that follows, and how long others may wait."""
    size = _size(store)
    if not size:
        return "giving back the space of deleted rows"
    if whole:
        longest = max(1, round(size / _PER_SECOND))
        return f"rewriting the ledger ({size / 1e6:,.0f} MB, up to about {longest:,} s, in which others wait)"
    if size > _HOPELESS:
        return f"emptying the ledger's WAL (its {size / 1e6:,.0f} MB are too many to be rewritten while others wait)"
    return f"rewriting the ledger ({size / 1e6:,.0f} MB, {PATIENCE} s at most, in which others wait)"


def _size(store: Store) -> int:
    return sum(os.path.getsize(name) for name in store.files())
