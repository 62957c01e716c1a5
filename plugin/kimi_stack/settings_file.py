"""settings.toml, changed in place: comments, order and all else that the person wrote stay."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kimi_stack import files, paths, prices, profiles, settings
from kimi_stack.errors import StackError

KEYS = tuple(f"{section}.{key}" for section, keys in settings.DEFAULTS.items() for key in keys)
_YES = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_QUOTES = "\"'"
_PASSWORD = re.compile(r"(?<=:)[^:@/]+(?=@)")


@dataclass(frozen=True)
class Value:
    """A setting: its value as JSON has it, and whether the file says it; else it is the default."""

    key: str
    value: Any
    written: bool


def put(section: str, key: str, value: str, *, dry_run: bool = False) -> None:
    """Set one plain key. Raises StackError with what is wrong with the value or the file; nothing is changed then."""
    with files.locked(paths.settings_file()):
        document = read()
        document.setdefault(section, tomlkit.table())[key] = value
        _check(document)
        if not dry_run:
            write(document)


def change(parts: Sequence[str], text: str, *, dry_run: bool = False) -> tuple[Any, Any]:
    """Set what `parts` names to what `text` says; the value before (None: none) and after.

    Raises StackError with what is wrong with the value or the file; nothing is changed then.
    """
    with files.locked(paths.settings_file()):
        document = read()
        before = _plain(_found(document, parts))
        row = document
        for part in parts[:-1]:
            row = row.setdefault(part, tomlkit.table()) if part in row else _added(row, part)
        row[parts[-1]] = _value(parts, text)
        _check(document)
        if not dry_run:
            write(document)
        return before, _plain(_found(document, parts))


def drop(parts: Sequence[str], *, dry_run: bool = False) -> Any:
    """Take out what `parts` names; its value (None: it was not there). Raises StackError."""
    with files.locked(paths.settings_file()):
        document = read()
        before = _found(document, parts)
        if before is None:
            return None
        was, row = _plain(before), document
        for part in parts[:-1]:
            row = row[part]
        del row[parts[-1]]
        _check(document)
        if not dry_run:
            write(document)
        return was


def get(parts: Sequence[str]) -> Value:
    """What `parts` names, or its default. Raises StackError where the file is broken."""
    found = _found(read(), parts)
    if found is not None:
        return Value(".".join(parts), _plain(found), True)
    return Value(".".join(parts), _default(parts), False)


def listed() -> list[Value]:
    """Every plain setting; passwords are left out. Raises StackError where the file is broken."""
    document, rows = read(), []
    for key in KEYS:
        parts = key.split(".")
        found = _found(document, parts)
        value = _default(parts) if found is None else _plain(found)
        shown = _PASSWORD.sub("***", value) if key == "ledger.url" and value else value
        rows.append(Value(key, shown, found is not None))
    return rows


def counted() -> list[str]:
    """A line for each section that is no list of plain settings."""
    document = read()
    limits, users, own = (document.get(name) for name in ("limits", "users", "prices"))
    lines = [f"limits: {len(limits)} (`kimi-stack budget`)"] if limits else []
    lines += [f"users: {len(users.get('senders', {}))} senders (`kimi-stack users`)"] if users else []
    lines += [f"prices: {', '.join(own)}"] if own else []
    return lines


def split(key: str) -> list[str]:
    """The parts of a dotted key. Models and senders may hold dots and need no quotes."""
    if key.startswith("users.senders."):
        return ["users", "senders", key.removeprefix("users.senders.").strip(_QUOTES)]
    if key.startswith("prices."):
        ref, _, last = key.removeprefix("prices.").rpartition(".")
        if last not in (*prices.KINDS, "long_context", "changes"):
            ref, last = key.removeprefix("prices."), ""
        return ["prices", ref.strip(_QUOTES), *([last] if last else [])]
    return [part.strip(_QUOTES) for part in key.split(".")]


def unknown(parts: Sequence[str]) -> str | None:
    """What is wrong with the name of a setting, or None."""
    key = ".".join(parts)
    if parts[0] == "limits":
        return "limits are set with `kimi-stack budget set`, and taken out with `kimi-stack budget clear`"
    if key in KEYS or (parts[0] in ("users", "prices") and len(parts) > 1 and all(parts)):
        return None
    return f"there is no setting {key!r}"


def read() -> Any:
    """The document, for `write`. Raises StackError where the file is broken."""
    path = paths.settings_file()
    settings.load(path)  # says what is wrong with it; then nothing is changed
    try:
        return tomlkit.parse(files.read_text(path)) if path.exists() else tomlkit.document()
    except TOMLKitError as error:
        raise StackError(f"{path}: {error}; mend the TOML there") from None


def write(document: Any) -> None:
    """Write it whole, with the old file kept as `.bak`. Raises StackError where that would not read as it was meant."""
    _check(document)  # what we made of it must read as what was meant
    _save(tomlkit.dumps(document))


def mistakes(text: str) -> list[str]:
    """What is wrong with a settings.toml of this text, one line each."""
    try:
        return settings.validate(settings.parse(text))
    except ValueError as error:
        return [f"not TOML: {error}"]


def put_text(text: str, old: str) -> None:
    """Write a whole text that has no mistakes, in place of `old`. Raises StackError where another has changed it."""
    path = paths.settings_file()
    with files.locked(path):
        now = files.read_text(path) if path.exists() else ""
        if now != old:
            draft = keep_draft(text)
            raise StackError(f"{path} was changed by another meanwhile; what you wrote is in {draft}")
        _save(text)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(_draft())


def keep_draft(text: str) -> str:
    """Keep a text that cannot be written, for its user alone; returns where."""
    files.write_atomic(_draft(), text, mode=0o600)
    return _draft()


def _draft() -> str:
    return f"{paths.locate('settings')}.draft"


def _save(text: str) -> None:
    files.write_atomic(paths.settings_file(), text, backup=True, mode=0o600)  # it may hold a password


def _check(document: Any) -> None:
    found = settings.validate(settings.parse(tomlkit.dumps(document)))
    if found:
        raise StackError("\n".join(found))


def _added(row: Any, part: str) -> Any:
    row[part] = tomlkit.table()
    return row[part]


def _found(document: Any, parts: Sequence[str]) -> Any:
    row = document
    for part in parts:
        if not isinstance(row, dict) or part not in row:
            return None
        row = row[part]
    return row


def _plain(found: Any) -> Any:
    """A value of TOML as JSON has it."""
    value = found.unwrap() if hasattr(found, "unwrap") else found
    return json.loads(json.dumps(value, default=str))


def _default(parts: Sequence[str]) -> Any:
    if len(parts) != 2 or parts[0] not in settings.DEFAULTS:
        return None
    allowed, default = settings.DEFAULTS[parts[0]].get(parts[1], (None, None))
    return float(default) if allowed is profiles.share and default is not None else default


def _value(parts: Sequence[str], text: str) -> Any:
    """`text` as TOML: as text where the setting is text, else as the number, list or table that it looks like."""
    allowed = settings.DEFAULTS.get(parts[0], {}).get(parts[1], ("", None))[0]
    if allowed is bool:
        return _YES.get(text.lower(), text)
    if allowed is None or isinstance(allowed, tuple):
        return text
    try:
        return tomlkit.value(text)
    except (TOMLKitError, ValueError):
        return text
