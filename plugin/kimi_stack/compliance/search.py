"""Searches every file of ours, and the ledger's rows, for one person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimi_stack.base import paths
from kimi_stack.compliance import bytes_left, own_files, places, traces
from kimi_stack.compliance.person import Person
from kimi_stack.money.ledger import erasing
from kimi_stack.money.ledger.store import Store

NOT_PROVEN = (
    "the ledger is a PostgreSQL server's: its rows are searched; what its files, its WAL, its replicas and its backups "
    "still hold until they are overwritten cannot be seen from here"
)


@dataclass(frozen=True)
class Place:
    """A place that names the person: `setting` if it is the person's line in settings.toml, which stays until asked."""

    where: str
    says: str
    setting: bool = False

    def as_dict(self) -> dict[str, Any]:
        return {"where": self.where, "says": self.says, "setting": self.setting}


def places_in_rows(store: Store, person: Person) -> list[Place]:
    """Rows of the ledger that name the person."""
    found = []
    number = traces.count(store, person, set())
    if number:
        found.append(Place(store.name, f"{number:,} rows of calls"))
    if [name for name in erasing.senders(store) if person.is_name(name)] and not number:
        found.append(Place(store.name, "sums, reservations or top-ups"))
    return found


def places_in_files(store: Store, person: Person) -> list[Place]:
    """Files that have the person's name in their bytes."""
    settings, cache = (Path(paths.locate(name)) for name in ("settings", "settings_cache"))
    ledgers = {Path(name) for name in store.files()}
    found = []
    for path in list(dict.fromkeys([*places.searched(), *ledgers])):
        packed = path in ledgers or own_files.is_database(path)
        try:
            there = bytes_left.found(person.in_bytes(packed=packed), path)
        except FileNotFoundError:
            continue  # replaced meanwhile, or a temporary file
        except OSError as error:
            found.append(Place(str(path), f"cannot be read: {error.strerror}"))
            continue
        if there:
            says = "in its bytes" if packed else "in its text"
            found.append(Place(str(path), says, setting=path in (settings, cache)))
    return found


def everywhere(store: Store, person: Person) -> list[Place]:
    """The places in the ledger, then those in files."""
    return [*places_in_rows(store, person), *places_in_files(store, person)]
