"""settings.toml as a file: read, checked, and written whole, with the old one kept as `.bak`."""

from __future__ import annotations

import contextlib
import os
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import settings


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
    check(document)  # what we made of it must read as what was meant
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


def check(document: Any) -> None:
    """Raises StackError with what is wrong with a document."""
    found = settings.validate(settings.parse(tomlkit.dumps(document)))
    if found:
        raise StackError("\n".join(found))
