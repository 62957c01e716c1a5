"""Deletes old calls, and removes senders from calls and sums. Its transactions are small: other writers wait briefly.

Every function can be repeated: the next call finishes the work of a killed process. No sum is lost: the sums of a
removed sender are added to those of the sender that replaces it.
"""

from __future__ import annotations

import itertools
import os
import time

from kimi_stack.base.periods import DAY
from kimi_stack.money.ledger import keeping, schema
from kimi_stack.money.ledger.rollup import ADD_SUMS, GRAINS, SLOT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from kimi_stack.money.ledger.store import Store

    Progress = Callable[[int], object]

BATCH, _PAUSE = 500, 0.05  # rows in a transaction, and the longest pause between two (seconds)
TABLES = ("calls", "rollup", "reservations", "top_ups", "feedback")  # the tables that name senders
_KEYS = ("grain", "start", "sender", "tier", "model")
_SUMS = ", ".join(schema.ROLLUP_COLUMNS)
_IS_KEY = " AND ".join(f"{key} = ?" for key in _KEYS)
_MOVE = (
    f"INSERT INTO rollup (grain, start, sender, tier, model, {_SUMS}) "
    f"SELECT grain, start, CAST(? AS TEXT), tier, model, {_SUMS} FROM rollup WHERE {_IS_KEY} "
    f"ON CONFLICT (grain, start, sender, tier, model) DO UPDATE SET {ADD_SUMS}"
)
_OF_SENDERS = f"grain IN ({', '.join(map(repr, GRAINS))})"


def senders(store: Store) -> list[str]:
    """Every sender in the ledger, once."""
    where = {"rollup": f" WHERE {_OF_SENDERS}"}
    both = " UNION ".join(f"SELECT DISTINCT sender FROM {table}{where.get(table, '')}" for table in TABLES)
    return sorted(row[0] for row in store.execute(both))


def count_before(store: Store, time_ms: int) -> int:
    """The number of calls before a time."""
    return int(store.execute("SELECT COUNT(*) FROM calls WHERE time_ms < ?", (time_ms,))[0][0])


def delete_calls(store: Store, time_ms: int, progress: Progress = lambda rows: None) -> int:
    """Delete the calls before a time; their sums stay. Returns how many."""
    some = f"SELECT id FROM calls WHERE time_ms < ? ORDER BY time_ms LIMIT {BATCH}"
    done = 0
    while count := _in_turn(store, lambda: store.changed(f"DELETE FROM calls WHERE id IN ({some})", (time_ms,))):
        done += count
        progress(done)
    return done


def anonymise_sums(store: Store, second: int, progress: Progress = lambda rows: None) -> int:
    """Remove the senders from the sums of whole days before a Unix second; returns how many rows had one."""
    found = store.execute(
        f"SELECT {', '.join(_KEYS)} FROM rollup WHERE sender <> ? AND "
        "((grain = 'q' AND start < ?) OR (grain = 'd' AND start < ?))",
        (keeping.ANYBODY, second // SLOT, second // DAY),
    )
    return _move(store, [(row, keeping.ANYBODY) for row in found], progress)


def rename_in_sums(
    store: Store, names: Sequence[str], to: Callable[[int], str], progress: Progress = lambda rows: None
) -> int:
    """Move the sums of the senders `names` to the sender that `to` gives for a Unix second; returns how many rows."""
    sql = f"SELECT {', '.join(_KEYS)} FROM rollup WHERE sender IN ({_marks(names)}) AND {_OF_SENDERS}"
    return _move(store, [(row, to(row[1] * GRAINS[row[0]])) for row in store.execute(sql, names)], progress)


def update_calls(store: Store, changes: Iterable[tuple[str, dict[str, Any]]], progress: Progress) -> int:
    """Change calls. Each change is the id of a call and new values of its columns. Returns how many were found."""
    done = 0
    for batch in _batches(changes):

        def write(batch: Sequence[tuple[str, dict[str, Any]]] = batch) -> int:
            return sum(
                store.changed(
                    f"UPDATE calls SET {', '.join(f'{name} = ?' for name in values)} WHERE id = ?",
                    (*values.values(), id),
                )
                for id, values in batch
            )

        done += _in_turn(store, write)
        progress(done)
    return done


def rename_beside(store: Store, names: Sequence[str], to: str) -> dict[str, int]:
    """Rename the senders `names` in reservations and top-ups, and delete their warnings; returns how many of each."""
    done = {"reservations": 0, "top_ups": 0, "warnings": 0}
    marks = _marks(names)
    with store.writing():
        done["reservations"] = store.changed(
            f"UPDATE reservations SET sender = ? WHERE sender IN ({marks})", (to, *names)
        )
        for (id,) in store.execute(f"SELECT id FROM top_ups WHERE sender IN ({marks})", names):
            new = f"{str(id).partition(':')[0]}:{keeping.ANYBODY}:{os.urandom(4).hex()}"  # the id held the sender
            done["top_ups"] += store.changed("UPDATE top_ups SET id = ?, sender = ? WHERE id = ?", (new, to, id))
        for (key,) in store.execute("SELECT DISTINCT limit_key FROM warnings"):
            if any(str(key).endswith(f":{name}") for name in names):
                done["warnings"] += store.changed("DELETE FROM warnings WHERE limit_key = ?", (key,))
    return done


def delete_beside(store: Store, second: int, *, dry_run: bool = False) -> dict[str, int]:
    """Delete the top-ups and the warnings of periods that ended before a Unix second; returns how many."""
    done = {}
    for table, column in (("top_ups", "expires"), ("warnings", "period_start")):
        if dry_run:
            done[table] = int(store.execute(f"SELECT COUNT(*) FROM {table} WHERE {column} < ?", (second,))[0][0])
        else:
            done[table] = store.changed(f"DELETE FROM {table} WHERE {column} < ?", (second,))
    return done


def fold(store: Store, now: float | None = None) -> int:
    """Give all forgotten senders the same name once the periods of their quotas have ended; returns how many rows."""
    if not keeping.over(store, now):
        return 0
    store.secure()
    done = 0
    for table in ("calls", "reservations", "top_ups"):
        with store.writing():
            done += store.changed(
                f"UPDATE {table} SET sender = ? WHERE sender LIKE ?", (keeping.ANYBODY, f"{keeping.ANYBODY}:%")
            )
    found = store.execute(f"SELECT {', '.join(_KEYS)} FROM rollup WHERE sender LIKE ?", (f"{keeping.ANYBODY}:%",))
    done += _move(store, [(row, keeping.ANYBODY) for row in found], lambda rows: None)
    keeping.drop_aliases(store)
    return done


def _move(store: Store, rows: Iterable[tuple[Sequence[Any], str]], progress: Progress) -> int:
    """Give sums (by key) to other senders. A day and its quarter hours move together, so that they always agree."""
    done = 0
    days = itertools.groupby(sorted(rows, key=_day_of), _day_of)
    for batch in _batches_of_groups([*group] for _, group in days):

        def write(batch: Sequence[tuple[Sequence[Any], str]] = batch) -> int:
            moved = 0
            for key, to in batch:
                if key[2] != to:
                    moved += store.changed(_MOVE, (to, *key)) > 0
                    store.execute(f"DELETE FROM rollup WHERE {_IS_KEY}", key)
            return moved

        done += _in_turn(store, write)
        progress(done)
    return done


def _in_turn(store: Store, write: Callable[[], int]) -> int:
    """Run one transaction, then pause, so that other writers can take their turn."""
    began = time.monotonic()
    with store.writing():
        done = write()
    time.sleep(min(_PAUSE, (time.monotonic() - began) / 2))
    return done


def _batches(rows: Iterable[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _batches_of_groups(groups: Iterable[list[Any]]) -> Iterator[list[Any]]:
    """Batches of whole groups. A batch ends with the group that brings it to BATCH rows."""
    batch: list[Any] = []
    for group in groups:
        batch += group
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _day_of(row: tuple[Sequence[Any], str]) -> tuple[Any, ...]:
    (grain, start, *rest), _ = row
    return (start * GRAINS[grain] // DAY, *rest)


def _marks(names: Sequence[str]) -> str:
    return ", ".join("?" * len(names))
