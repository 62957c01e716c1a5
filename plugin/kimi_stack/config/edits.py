"""Edits settings.toml key by key and limit by limit. Comments, order and everything else stay as they were."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import prices, privacy, profiles, settings, settings_file
from kimi_stack.config.limits import Limit, build

KEYS = tuple(f"{section}.{key}" for section, keys in settings.DEFAULTS.items() for key in keys)
_PRIVACY = (*privacy.OWN, *(f"{cls}.{key}" for cls in privacy.GIVEN for key in (*privacy.RULE, *privacy.OWN)))
_YES = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_QUOTES = "\"'"
_PASSWORD = re.compile(r"(?<=:)[^:@/]+(?=@)")


@dataclass(frozen=True)
class Value:
    """A setting: its value in JSON types, and whether the file sets it or it is the default."""

    key: str
    value: Any
    written: bool


def put(section: str, key: str, value: str, *, dry_run: bool = False) -> None:
    """Set one plain key. If the value or the file is invalid, raises StackError and changes nothing."""
    with files.locked(paths.settings_file()):
        document = settings_file.read()
        document.setdefault(section, tomlkit.table())[key] = value
        settings_file.check(document)
        if not dry_run:
            settings_file.write(document)


def change(parts: Sequence[str], text: str, *, dry_run: bool = False) -> tuple[Any, Any]:
    """Set the key `parts` to the value in `text`; returns the values before (None: not set) and after.

    If the value or the file is invalid, raises StackError and changes nothing.
    """
    with files.locked(paths.settings_file()):
        document = settings_file.read()
        before = _plain(_found(document, parts))
        row = document
        for part in parts[:-1]:
            row = row.setdefault(part, tomlkit.table()) if part in row else _added(row, part)
        row[parts[-1]] = _value(parts, text)
        settings_file.check(document)
        if not dry_run:
            settings_file.write(document)
        return before, _plain(_found(document, parts))


def drop(parts: Sequence[str], *, dry_run: bool = False) -> Any:
    """Remove the key `parts`, and the tables that are empty without it; returns its value (None: it was not set).

    A table with a comment stays. Raises StackError.
    """
    with files.locked(paths.settings_file()):
        document = settings_file.read()
        before = _found(document, parts)
        if before is None:
            return None
        was, rows = _plain(before), [document]
        for part in parts[:-1]:
            rows.append(rows[-1][part])
        del rows[-1][parts[-1]]
        for at in range(len(rows) - 1, 0, -1):
            if rows[at] or _has_comment(rows[at]):
                break
            del rows[at - 1][parts[at - 1]]
        settings_file.check(document)
        if not dry_run:
            settings_file.write(document)
        return was


def get(parts: Sequence[str]) -> Value:
    """The value of the key `parts`, or its default. Raises StackError if the file is invalid."""
    found = _found(settings_file.read(), parts)
    if found is not None:
        return Value(".".join(parts), _plain(found), True)
    return Value(".".join(parts), _default(parts), False)


def listed() -> list[Value]:
    """Every plain setting, without passwords. Raises StackError if the file is invalid."""
    document, rows = settings_file.read(), []
    for key in KEYS:
        parts = key.split(".")
        found = _found(document, parts)
        value = _default(parts) if found is None else _plain(found)
        shown = _PASSWORD.sub("***", value) if key == "ledger.url" and value else value
        rows.append(Value(key, shown, found is not None))
    return rows


def counted() -> list[str]:
    """One line for each section that is not a list of plain settings."""
    document = settings_file.read()
    limits, users, own = (document.get(name) for name in ("limits", "users", "prices"))
    lines = [f"limits: {len(limits)} (`kimi-stack budget`)"] if limits else []
    lines += [f"users: {len(users.get('senders', {}))} senders (`kimi-stack users`)"] if users else []
    lines += [f"prices: {', '.join(own)}"] if own else []
    lines += ["privacy: `kimi-stack privacy` shows it"] if "privacy" in document else []
    regions = document.get("regions", {})
    lines += [
        f"regions.{name}.{vendor} = {provider}" for name, row in regions.items() for vendor, provider in row.items()
    ]
    return lines


def split(key: str) -> list[str]:
    """The parts of a dotted key. Models and senders may contain dots and need no quotes."""
    if key.startswith("users.senders."):
        return ["users", "senders", key.removeprefix("users.senders.").strip(_QUOTES)]
    if key.startswith("prices."):
        ref, _, last = key.removeprefix("prices.").rpartition(".")
        if last not in (*prices.KINDS, "long_context", "changes"):
            ref, last = key.removeprefix("prices."), ""
        return ["prices", ref.strip(_QUOTES), *([last] if last else [])]
    return [part.strip(_QUOTES) for part in key.split(".")]


def unknown(parts: Sequence[str]) -> str | None:
    """Why the name of a setting is not known, or None if it is."""
    key = ".".join(parts)
    if parts[0] == "limits":
        return "limits are set with `kimi-stack budget set`, and taken out with `kimi-stack budget clear`"
    if parts[0] == "privacy":
        known = ".".join(parts[1:]) in _PRIVACY
        return None if known else f"there is no setting {key!r}; known are {', '.join(_PRIVACY)}"
    if key in KEYS or (parts[0] in ("users", "prices") and len(parts) > 1 and all(parts)):
        return None
    if parts[0] == "regions":
        return (
            None if len(parts) == 3 and all(parts) else "a region is set vendor by vendor: regions.NAME.VENDOR PROVIDER"
        )
    return f"there is no setting {key!r}"


def _added(row: Any, part: str) -> Any:
    row[part] = tomlkit.table()
    return row[part]


def _has_comment(table: Any) -> bool:
    """Whether an empty table has a comment, in its header or below. True too if that cannot be told."""
    return not isinstance(table, Table) or bool(table.trivia.comment or table.as_string().strip())


def _found(document: Any, parts: Sequence[str]) -> Any:
    row = document
    for part in parts:
        if not isinstance(row, dict) or part not in row:
            return None
        row = row[part]
    return row


def _plain(found: Any) -> Any:
    """A TOML value in JSON types."""
    value = found.unwrap() if hasattr(found, "unwrap") else found
    return json.loads(json.dumps(value, default=str))


def _default(parts: Sequence[str]) -> Any:
    if len(parts) != 2 or parts[0] not in settings.DEFAULTS:
        return None
    allowed, default = settings.DEFAULTS[parts[0]].get(parts[1], (None, None))
    return float(default) if allowed is profiles.share and default is not None else default


def _value(parts: Sequence[str], text: str) -> Any:
    """`text` as a TOML value: a string for a text setting, otherwise the number, list or table that it parses as."""
    if parts[0] == "privacy":
        return _of_privacy(parts[-1], text)
    if parts[0] == "regions":
        return text
    allowed = settings.DEFAULTS.get(parts[0], {}).get(parts[1], ("", None))[0]
    if allowed is bool:
        return _YES.get(text.lower(), text)
    if allowed is None or isinstance(allowed, tuple):
        return text
    try:
        return tomlkit.value(text)
    except (TOMLKitError, ValueError):
        return text


def _of_privacy(key: str, text: str) -> Any:
    """A rule's value is text; all else is a list, and text that is no list is its one entry."""
    if key in ("otherwise", "model"):
        return text
    try:
        value = tomlkit.value(text)
    except (TOMLKitError, ValueError):
        return [text]
    return value if isinstance(value, list) else [text]


def put_rule(cls: str, rule: dict[str, Any]) -> None:
    """Write the rule of a class of data; what is the person's own stays. Raises StackError."""
    with files.locked(paths.settings_file()):
        document = settings_file.read()
        section = document["privacy"] if "privacy" in document else _added(document, "privacy")
        table = section[cls] if cls in section else _added(section, cls)
        for key in [key for key in privacy.RULE if key in table and key not in rule]:
            del table[key]
        for key, value in rule.items():
            table[key] = value
        settings_file.write(document)


def put_limit(row: dict[str, Any], *, dry_run: bool = False) -> tuple[Limit, bool]:
    """Write one `[[limits]]` row, replacing the one with the same period and scope. Returns whether there was one.

    If the row or the file is invalid, raises StackError and changes nothing.
    """
    with files.locked(paths.settings_file()):
        return _write_limit(row, dry_run)


def _write_limit(row: dict[str, Any], dry_run: bool) -> tuple[Limit, bool]:
    document = settings_file.read()
    rows = document.get("limits")
    if rows is None:
        rows = tomlkit.aot()
        document["limits"] = rows
    (limit,) = build([row]) if not settings.validate({"limits": [row]}) else _refuse(row)
    row = {**row, "usd": tomlkit.value(_amount(row["usd"]))}
    at = next((n for n, old in enumerate(_limits(document)) if old.key == limit.key), None)
    if at is None:
        table = tomlkit.table()
        for key, value in row.items():
            table[key] = value
        table.add(tomlkit.nl())
        rows.append(table)
    else:
        old = rows[at]
        for key in [key for key in old if key not in row]:
            del old[key]
        for key, value in row.items():
            old[key] = value
    if not dry_run:
        settings_file.write(document)
    return limit, at is not None


def drop_limits(keys: set[str], *, dry_run: bool = False) -> None:
    """Remove the limits with these keys. Raises StackError."""
    with files.locked(paths.settings_file()):
        _take_out(keys, dry_run)


def _take_out(keys: set[str], dry_run: bool) -> None:
    document = settings_file.read()
    keep = [n for n, limit in enumerate(_limits(document)) if limit.key not in keys]
    rows = document["limits"]
    if keep:
        for number in reversed(range(len(rows))):
            if number not in keep:
                del rows[number]
    else:
        del document["limits"]
    if not dry_run:
        settings_file.write(document)


def _amount(amount: str) -> str:
    """An amount as people write it in TOML: 20, not 20.00."""
    whole, _, fraction = amount.partition(".")
    return f"{whole}.{fraction}" if fraction.strip("0") else whole


def _refuse(row: dict[str, Any]) -> list[Limit]:
    raise StackError("\n".join(settings.validate({"limits": [row]})).replace("limits[0].", "--"))


def _limits(document: Any) -> tuple[Limit, ...]:
    return build(settings.parse(tomlkit.dumps(document)).get("limits", []))
