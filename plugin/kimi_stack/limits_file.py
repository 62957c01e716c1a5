"""The limits in settings.toml, changed in place: comments, order and all else that the person wrote stay."""

from __future__ import annotations

from typing import Any

import tomlkit

from kimi_stack import files, paths, settings, settings_file
from kimi_stack.errors import StackError
from kimi_stack.limits import Limit, build


def put(row: dict[str, Any], *, dry_run: bool = False) -> tuple[Limit, bool]:
    """Write one `[[limits]]` row, in place of the one for the same period and scope; whether it was there.

    Raises StackError with what is wrong with the row or the file; nothing is changed then.
    """
    with files.locked(paths.settings_file()):
        return _put(row, dry_run)


def _put(row: dict[str, Any], dry_run: bool) -> tuple[Limit, bool]:
    document = settings_file.read()
    rows = document.get("limits")
    if rows is None:
        rows = tomlkit.aot()
        document["limits"] = rows
    (limit,) = build([row]) if not settings.validate({"limits": [row]}) else _refuse(row)
    row = {**row, "usd": tomlkit.value(_plain(row["usd"]))}
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


def drop(keys: set[str], *, dry_run: bool = False) -> None:
    """Take the limits with these keys out. Raises StackError."""
    with files.locked(paths.settings_file()):
        _drop(keys, dry_run)


def _drop(keys: set[str], dry_run: bool) -> None:
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


def _plain(amount: str) -> str:
    """An amount as a person writes it in TOML: 20, not 20.00."""
    whole, _, fraction = amount.partition(".")
    return f"{whole}.{fraction}" if fraction.strip("0") else whole


def _refuse(row: dict[str, Any]) -> list[Limit]:
    raise StackError("\n".join(settings.validate({"limits": [row]})).replace("limits[0].", "--"))


def _limits(document: Any) -> tuple[Limit, ...]:
    return build(settings.parse(tomlkit.dumps(document)).get("limits", []))
