"""All data about one person, as one JSON document."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import paths, periods, target
from kimi_stack.compliance import chats, incidents, learned, search, traces
from kimi_stack.compliance.person import Person
from kimi_stack.money.ledger import Ledger, calls, feedback, keeping
from kimi_stack.money.ledger.schema import ROLLUP_COLUMNS
from kimi_stack.running.cache.answers import Answers

VERSION = 1
STEP = 10_000  # calls between two progress reports


def write(ledger: Ledger, sender: str, file: str, progress: Callable[[int], object] = lambda rows: None) -> int:
    """Write the document to `file` (- is stdout), readable by its user alone; returns the number of calls."""
    with target.writing(file, private=True) as put:
        return write_to(ledger, sender, put, progress)


def write_to(
    ledger: Ledger, sender: str, put: Callable[[str], object], progress: Callable[[int], object] = lambda rows: None
) -> int:
    """Pass the document to `put`, piece by piece: there may be millions of calls."""
    store = ledger.store
    person = traces.person_in(store, sender)
    names = traces.names(store, person)
    own = traces.own_sessions(store, person)
    alias = keeping.alias(store, person.sender)
    count = 0
    put(f'{{"version": {VERSION}, "sender": {json.dumps(person.sender)}, "made": "{periods.iso(time.time())}",\n')
    put('"calls": [')
    for row in _calls(ledger, names):
        put(f"{',' if count else ''}\n{json.dumps(row, ensure_ascii=False)}")
        count += 1
        if count % STEP == 0:
            progress(count)
    put("],\n")
    rest = {
        "sums": _rows(ledger, "rollup", ("grain", "start", "sender", "tier", "model", *ROLLUP_COLUMNS), names),
        "reservations": _rows(ledger, "reservations", ("id", "created", "expires", "sender", "tier", "model"), names),
        "top_ups": _rows(ledger, "top_ups", ("id", "created", "expires", "scope", "nano", "sender"), names),
        "feedback": [{**row, "time": calls.iso(row["time_ms"])} for row in feedback.read(store, names)],
        "quota_alias": alias if _counts(ledger, alias) else None,
        "sessions": _sessions(person, own),
        "incidents": [row for row in incidents.read() if person.in_value(row) or row.get("session") in own],
        "spool": _lines(person),
        "answers": _answers(person),
        "comparisons": [row for row in learned.rows() if person.in_value(row)],
        "user_type": ledger.policy.users.type_of(person.sender),
        "named_in_settings": ledger.policy.users.named(person.sender) is not None,
        "also_in": [place.where for place in search.places_in_files(store, person)],
    }
    put(json.dumps(rest, ensure_ascii=False, indent=1)[1:].lstrip("\n") + "\n")
    return count


def _calls(ledger: Ledger, names: list[str]) -> Iterator[dict[str, Any]]:
    if not names:
        return
    marks = ", ".join("?" * len(names))
    sql = f"SELECT {', '.join(calls.COLUMNS)} FROM calls WHERE sender IN ({marks}) ORDER BY time_ms, id"
    for values in ledger.store.stream(sql, names):
        row = dict(zip(calls.COLUMNS, values, strict=True))
        yield {"time": calls.iso(row["time_ms"]), **row}


def _rows(ledger: Ledger, table: str, columns: tuple[str, ...], names: list[str]) -> list[dict[str, Any]]:
    if not names:
        return []
    marks = ", ".join("?" * len(names))
    found = ledger.store.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE sender IN ({marks})", names)
    return [dict(zip(columns, row, strict=True)) for row in found]


def _counts(ledger: Ledger, alias: str | None) -> bool:
    return alias is not None and bool(ledger.store.execute("SELECT 1 FROM rollup WHERE sender = ? LIMIT 1", (alias,)))


def _sessions(person: Person, own: set[str]) -> dict[str, Any]:
    return {key: row for key, row in chats.read().items() if key in own or person.in_text(key) or person.in_value(row)}


def _answers(person: Person) -> list[dict[str, Any]]:
    """Answers that the cache keeps for the person, or that name the person."""
    kept = Answers(paths.locate("answers"))
    try:
        mine = [each for each in kept.each() if person.is_name(each.sender) or person.in_text(each.text)]
    finally:
        kept.close()
    return [{"made": periods.iso(each.made), "model": each.model, "text": each.text} for each in mine]


def _lines(person: Person) -> list[str]:
    """Incomplete lines of usage that were set aside."""
    path = Path(f"{paths.locate('spool')}.bad")
    if not path.exists():
        return []
    return [line for line in path.read_text("utf-8", "replace").splitlines() if person.in_text(line)]
