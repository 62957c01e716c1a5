"""Judgements of runs: what people said about the answer, and other signs, such as an override. One row for each.

A row contains no text of the task. `features` are numbers from the task that `kimi-stack tune` learns from. `note` is a
text that the person wrote with the judgement, in order to keep it.
"""

from __future__ import annotations

import os
import time

from kimi_stack.base.classes import PUBLIC
from kimi_stack.money.ledger import calls

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
# The calls whose answer a person saw.
_MARKS = ", ".join("?" * len(calls.MEASURING))
_SEEN = f"outcome <> 'discarded' AND COALESCE(rule, '') <> 'judge' AND source NOT IN ({_MARKS})"
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
    """The run with this id, or the only one whose id begins with it; `last` is the latest. None if there is none.

    Of several calls it is the one whose answer a person saw: no judge's, none that a climb discarded, no failed one if
    another answered. Our own measurements are no runs. `task` is None if its words are not kept, or are not public.
    """
    run = _latest(store) if name == "last" else _beginning(store, name)
    if run is None:
        return None
    task = f"CASE WHEN COALESCE(class, '{PUBLIC}') = '{PUBLIC}' THEN task END"
    columns = f"COALESCE(run, id), tier, score, scored_by, {task}, session, sender, model"
    answered = "CASE WHEN outcome IN ('ok', 'poor') THEN 0 ELSE 1 END"
    found = store.execute(
        f"SELECT {columns} FROM calls WHERE (run = ? OR id = ?) AND {_SEEN} "
        f"ORDER BY {answered}, time_ms DESC, id DESC LIMIT 1",
        (run, run, *calls.MEASURING),
    )
    names = ("run", "tier", "score", "scored_by", "task", "session", "sender", "model")
    return dict(zip(names, found[0])) if found else None  # noqa: B905


def _latest(store: Store) -> str | None:
    latest = f"SELECT COALESCE(run, id) FROM calls WHERE {_SEEN} ORDER BY time_ms DESC, id DESC LIMIT 1"
    found = store.execute(latest, calls.MEASURING)
    return found[0][0] if found else None


def _beginning(store: Store, name: str) -> str | None:
    for column in ("run", "id"):
        like = f"SELECT DISTINCT COALESCE(run, id) FROM calls WHERE {column} >= ? AND {column} < ? AND {_SEEN}"
        runs = [
            row[0] for row in store.execute(f"{like} ORDER BY 1 LIMIT 2", (name, f"{name}\U0010ffff", *calls.MEASURING))
        ]
        if name in runs:
            return name
        if len(runs) == 1:
            return str(runs[0])
    return None


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
