"""Judgements of runs: what people said about the answer, and other signs, such as an override. One row for each.

A row contains no text of the task. `features` are numbers from the task that `kimi-stack tune` learns from. `note` is a
text that the person wrote with the judgement, in order to keep it.
"""

from __future__ import annotations

import os
import time

from kimi_stack.base.classes import PUBLIC

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from kimi_stack.money.ledger.store import Store

COLUMNS = (
    "id",
    "time_ms",
    "run",
    "sender",
    "source",
    "verdict",
    "tier",
    "wanted",
    "weight",
    "score",
    "scored_by",
    "features",
    "note",
)
_INSERT = f"INSERT INTO feedback ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"


def add(store: Store, row: dict[str, Any]) -> dict[str, Any]:
    """Write a judgement, and return its row. It replaces an earlier one by the same sender, run and source."""
    whole = {"id": os.urandom(8).hex(), "time_ms": time.time_ns() // 1_000_000, **row}
    with store.writing():
        store.execute(
            "DELETE FROM feedback WHERE run = ? AND sender = ? AND source = ?",
            (whole["run"], whole["sender"], whole["source"]),
        )
        store.execute(_INSERT, [whole.get(name) for name in COLUMNS])
    return {name: whole.get(name) for name in COLUMNS}


def read(store: Store, senders: Sequence[str] | None = None, limit: int | None = None) -> list[dict[str, Any]]:
    """The judgements by these senders (None: by all), the latest first."""
    where = "" if senders is None else f" WHERE sender IN ({', '.join('?' * len(senders))})"
    if senders is not None and not senders:
        return []
    many = "" if limit is None else f" LIMIT {int(limit)}"
    sql = f"SELECT {', '.join(COLUMNS)} FROM feedback{where} ORDER BY time_ms DESC, id{many}"
    return [dict(zip(COLUMNS, row)) for row in store.execute(sql, senders or ())]  # noqa: B905


def run_of(store: Store, name: str) -> dict[str, Any] | None:
    """The run with this id, or the only one whose id begins with it; `last` is the latest. None if there is none."""
    columns = "COALESCE(run, id), tier, score, scored_by, task, session, sender, model"
    order = "ORDER BY time_ms DESC, id DESC LIMIT 1"
    if name == "last":
        found = store.execute(
            f"SELECT {columns} FROM calls WHERE outcome <> 'discarded' AND source <> 'shadow' {order}"
        )
    else:
        found = []
        for column in ("run", "id"):
            like = f"{column} >= ? AND {column} < ?"
            runs = store.execute(
                f"SELECT DISTINCT COALESCE(run, id) FROM calls WHERE {like} LIMIT 2", (name, f"{name}\U0010ffff")
            )
            exact = [row for row in runs if row[0] == name]
            if len(exact or runs) == 1:
                run = (exact or runs)[0][0]
                # Of a run that climbed, a person saw only the attempt that was not discarded.
                found = store.execute(
                    f"SELECT {columns} FROM calls WHERE (run = ? OR id = ?) AND outcome <> 'discarded' {order}",
                    (run, run),
                )
                break
    names = ("run", "tier", "score", "scored_by", "task", "session", "sender", "model")
    return dict(zip(names, found[0])) if found else None  # noqa: B905


def climbed(store: Store, senders: Sequence[str] | None = None) -> list[tuple[str, str, str, str, int | None, Any]]:
    """(run, sender, tier, outcome, score, scored_by) of each attempt of runs that climbed, oldest first."""
    rows = store.execute(
        "SELECT COALESCE(run, id), sender, tier, outcome, score, scored_by FROM calls WHERE rule = 'escalation'"
        " ORDER BY time_ms, id"
    )
    return [row for row in rows if senders is None or row[1] in senders]


def tasks(store: Store) -> Iterator[tuple[str, str]]:
    """(run, task) of each run whose words are kept, is of a tier and is not known to be internal or confidential."""
    sql = (
        "SELECT COALESCE(run, id), task FROM calls WHERE task IS NOT NULL AND tier IS NOT NULL"
        f" AND COALESCE(class, '{PUBLIC}') = '{PUBLIC}' ORDER BY time_ms, id"
    )
    yield from store.stream(sql, ())


def delete(store: Store, names: Sequence[str], *, dry_run: bool = False) -> int:
    """Delete the judgements by these senders, and those of their runs, whose numbers come from their tasks.

    Returns how many. Call it before the senders are removed from the ledger: it finds their runs by their names.
    """
    if not names:
        return 0
    marks = ", ".join("?" * len(names))
    where = f"sender IN ({marks}) OR run IN (SELECT COALESCE(run, id) FROM calls WHERE sender IN ({marks}))"
    return _delete(store, where, [*names, *names], dry_run)


def delete_before(store: Store, time_ms: int, *, dry_run: bool = False) -> int:
    """Delete the judgements from before a time; returns how many."""
    return _delete(store, "time_ms < ?", [time_ms], dry_run)


def _delete(store: Store, where: str, values: list[Any], dry_run: bool) -> int:
    if dry_run:
        return int(store.execute(f"SELECT COUNT(*) FROM feedback WHERE {where}", values)[0][0])
    with store.writing():
        return store.changed(f"DELETE FROM feedback WHERE {where}", values)
