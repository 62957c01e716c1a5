"""settings.toml, changed in place: comments, order and all else that the person wrote stay."""

from __future__ import annotations

from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kimi_stack import files, paths, settings
from kimi_stack.errors import StackError


def put(section: str, key: str, value: str, *, dry_run: bool = False) -> None:
    """Set one plain key. Raises StackError with what is wrong with the value or the file; nothing is changed then."""
    with files.locked(paths.settings_file()):
        document = read()
        document.setdefault(section, tomlkit.table())[key] = value
        mistakes = settings.validate(settings.parse(tomlkit.dumps(document)))
        if mistakes:
            raise StackError("\n".join(mistakes))
        if not dry_run:
            write(document)


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
    text = tomlkit.dumps(document)
    mistakes = settings.validate(settings.parse(text))
    if mistakes:  # what we made of it must read as what was meant
        raise StackError("\n".join(mistakes))
    files.write_atomic(paths.settings_file(), text, backup=True, mode=0o600)  # it may hold a database's password
