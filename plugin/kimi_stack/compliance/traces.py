"""One person's data in the ledger: the person's own sessions, and the calls to change."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from kimi_stack.compliance.person import Person
from kimi_stack.money.ledger import erasing, keeping
from kimi_stack.money.ledger.store import Store

# Text columns of calls that may contain a name. A name in `id` or `run` is replaced; other texts are removed.
_NAMED = ("id", "run", "session", "agent", "channel", "origin", "task_type", "task")
_COLUMNS = ("id", "time_ms", "sender", "session", "run", "agent", "channel", "origin", "task_type", "task", "task_hash")
_PASS = 20_000  # calls that are read before they are changed


def person_in(store: Store, sender: str) -> Person:
    return Person(sender, erasing.senders(store))


def names(store: Store, person: Person) -> list[str]:
    """The person's sender as it is written in the ledger: case makes no difference."""
    return [name for name in erasing.senders(store) if person.is_name(name)]


def own_sessions(store: Store, person: Person) -> set[str]:
    """The keys of the sessions in which nobody else wrote, or whose key names the person."""
    mine = names(store, person)
    marks = ", ".join("?" * len(mine))
    keys = {row[0] for row in store.execute("SELECT DISTINCT session FROM calls WHERE session IS NOT NULL")}
    named = {key for key in keys if person.in_text(key)}
    if not mine:
        return named
    by_me = f"SELECT DISTINCT session FROM calls WHERE session IS NOT NULL AND sender IN ({marks})"
    by_others = f"SELECT DISTINCT session FROM calls WHERE session IS NOT NULL AND sender NOT IN ({marks})"
    written = {row[0] for row in store.execute(by_me, mine)} - {row[0] for row in store.execute(by_others, mine)}
    return named | written


def changes(
    store: Store, person: Person, own: set[str], to: Callable[[int], str]
) -> Iterator[list[tuple[str, dict[str, Any]]]]:
    """The calls to change with their new values, in parts: write each list before you read the next.

    `to` gives the sender that comes in place of the person's for a Unix second.
    """
    while found := list(islice(_changes(store, person, own, to), _PASS)):
        yield found


def count(store: Store, person: Person, own: set[str]) -> int:
    """The number of calls that contain data of the person."""
    return sum(1 for _ in _changes(store, person, own, lambda second: keeping.ANYBODY))


def _changes(
    store: Store, person: Person, own: set[str], to: Callable[[int], str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    runs: dict[str, str] = {}
    for values in _looked_at(store, person, own):
        row = dict(zip(_COLUMNS, values, strict=True))
        new = _new_values(row, person, own, to, runs)
        if new:
            yield row["id"], new


def _looked_at(store: Store, person: Person, own: set[str]) -> Iterator[tuple[Any, ...]]:
    """The calls that may contain data of the person, preselected in SQL."""
    texts = [text for text in (person.sender, person.id) if text]
    likes = [f"LOWER({name}) LIKE ? ESCAPE '!'" for name in _NAMED for _ in texts]
    patterns = [f"%{_escaped(text.lower())}%" for _ in _NAMED for text in texts]
    mine = names(store, person)
    conditions = [*likes, *([f"sender IN ({', '.join('?' * len(mine))})"] if mine else [])]
    found = store.stream(f"SELECT {', '.join(_COLUMNS)} FROM calls WHERE {' OR '.join(conditions)}", (*patterns, *mine))
    yield from found


def _new_values(
    row: dict[str, Any], person: Person, own: set[str], to: Callable[[int], str], runs: dict[str, str]
) -> dict[str, Any]:
    new: dict[str, Any] = {}
    if person.is_name(row["sender"]):
        new["sender"] = to(row["time_ms"] // 1000)
        new.update({name: None for name in ("session", "task", "task_hash") if row[name] is not None})
    elif row["session"] in own:
        new["session"] = None
    for name in _NAMED:
        if name in new or not isinstance(row[name], str) or not person.in_text(row[name]):
            continue
        if name == "run":
            new[name] = runs.setdefault(row[name], _anonymous())
        else:
            new[name] = _anonymous() if name == "id" else None
    return new


def _anonymous() -> str:
    return f"{keeping.ANYBODY}:{os.urandom(16).hex()}"


def _escaped(text: str) -> str:
    return "".join(f"!{char}" if char in "!%_" else char for char in text)
