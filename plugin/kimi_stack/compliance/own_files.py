"""One person in our files: sessions.json, incidents, usage lines, backups, kept answers, settings and their cache."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.compliance import bytes_left, chats, incidents, learned, places
from kimi_stack.compliance.person import Person
from kimi_stack.config import settings_file
from kimi_stack.money.ledger import Ledger
from kimi_stack.money.ledger.sqlite import Sqlite
from kimi_stack.running.cache.answers import Answers

_MAGIC = b"SQLite format 3\0"


def forget(person: Person, own: set[str], *, dry_run: bool = False) -> dict[str, int]:
    """Remove the person; returns how many of each kind. `own` are the keys of their sessions. Raises StackError."""
    done = {
        "sessions": chats.delete(
            lambda key, row: key in own or person.in_text(key) or person.in_value(row), dry_run=dry_run, remember=True
        ),
        "incidents": _incidents(person, own, dry_run),
        "spool_lines": sum(_without_lines(path, person, dry_run) for path in _spools()),
        "backups": sum(_without_lines(path, person, dry_run) > 0 for path in _text_backups()),
        "leftovers": _leftovers(person, dry_run),
        "answers": _answers(person, dry_run),
        "comparisons": learned.delete(person.in_value, dry_run=dry_run),
    }
    if not dry_run:
        chats.mark([key for key in own if person.in_text(key)])
        _drop_cache(person)
    return done


def take_out_of_settings(person: Person) -> int:
    """Remove the lines that name the person from [users.senders]; returns how many. Raises StackError."""
    path = paths.settings_file()
    if not path.exists():
        return 0
    with files.locked(path):
        document = settings_file.read()
        senders = document.get("users", {}).get("senders", {})
        named = [name for name in senders if person.is_name(name)]
        for name in named:
            del senders[name]
        if named:
            settings_file.write(document)
    return len(named)


def forget_tuning() -> int:
    """Delete what `kimi-stack tune` learnt; whether there was something. Raises StackError."""
    path = Path(paths.locate("tuning"))
    if not path.exists():
        return 0
    path.unlink(missing_ok=True)
    return 1


def ledger_copies() -> list[Path]:
    """The backups that are SQLite ledgers."""
    return [path for path in places.backups() if is_database(path)]


@contextlib.contextmanager
def opened(path: Path, like: Ledger) -> Iterator[Ledger | None]:
    """A copy of a ledger; None if it is another database."""
    store = Sqlite(str(path), 2)
    try:
        tables = {row[0] for row in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        yield Ledger(store, like.policy, like.tiers) if {"calls", "rollup"} <= tables else None
    finally:
        store.close()


def is_database(path: str | Path) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def _incidents(person: Person, own: set[str], dry_run: bool) -> int:
    """The incident without the person: it stays on record."""

    def anonymous(row: dict[str, Any]) -> dict[str, Any] | None:
        if not (person.in_value(row) or row.get("session") in own):
            return None
        kept = {name: value for name, value in row.items() if not person.in_value(value)}
        return {**row, **dict.fromkeys(row.keys() - kept.keys()), "sender": None, "session": None, "run": None}

    return incidents.change(anonymous, dry_run=dry_run)


def _without_lines(path: Path, person: Person, dry_run: bool) -> int:
    """Remove the lines that name the person from a text file; returns how many."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise StackError(f"{path} cannot be read: {error.strerror}") from None
    named = person.in_bytes(packed=False)
    lines = raw.splitlines(keepends=True)
    kept = [line for line in lines if not named.search(line)]
    if len(kept) < len(lines) and not dry_run:
        if kept:
            files.write_atomic(path, b"".join(kept), mode=0o600)
        else:
            path.unlink(missing_ok=True)
    return len(lines) - len(kept)


def _answers(person: Person, dry_run: bool) -> int:
    """Kept answers that were made for the person, or that name the person."""
    kept = Answers(paths.locate("answers"))
    try:
        mine = [each for each in kept.each() if person.is_name(each.sender) or person.in_text(each.text)]
        keys = {each.key for each in mine}
        return len(mine) if dry_run or not mine else kept.delete(lambda each: each.key in keys)
    finally:
        kept.close()


def _spools() -> list[Path]:
    spool = paths.locate("spool")
    return [Path(f"{spool}.bad")]


def _text_backups() -> list[Path]:
    return [path for path in places.backups() if not is_database(path)]


def _leftovers(person: Person, dry_run: bool) -> int:
    found = 0
    for path in places.leftovers():
        with contextlib.suppress(OSError):
            if bytes_left.found(person.in_bytes(packed=True), path):
                found += 1
                if not dry_run:
                    path.unlink()
    return found


def _drop_cache(person: Person) -> None:
    """Delete the cache of the settings, which may still name the person. It is made again from the settings."""
    cache = paths.locate("settings_cache")
    named = person.in_bytes(packed=False)
    with contextlib.suppress(OSError):
        if bytes_left.found(named, cache):
            os.unlink(cache)
