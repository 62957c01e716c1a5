"""settings.toml as a file: reads, checks and replaces it; the old version is kept as `.bak`."""

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
    """The document, for editing and `write`. Raises StackError if the file is invalid."""
    path = paths.settings_file()
    settings.load(path)  # raises StackError if the file is invalid, before anything is changed
    try:
        return tomlkit.parse(files.read_text(path)) if path.exists() else tomlkit.document()
    except TOMLKitError as error:
        raise StackError(f"{path}: {error}; fix the TOML there") from None


def write(document: Any) -> None:
    """Replace the file; the old one is kept as `.bak`. Raises StackError if the document is invalid."""
    check(document)  # our edit must be valid too
    _save(tomlkit.dumps(document))


def mistakes(text: str) -> list[str]:
    """The mistakes in the text of a settings.toml, one line each."""
    try:
        return settings.validate(settings.parse(text))
    except ValueError as error:
        return [f"not TOML: {error}"]


def put_text(text: str, old: str) -> None:
    """Replace the file's text `old` by a valid `text` of an editor, whose copy goes.

    Raises StackError if the file was changed meanwhile; then the copy is set aside.
    """
    path = paths.settings_file()
    with files.locked(path):
        now = files.read_text(path) if path.exists() else ""
        if now != old:
            raise StackError(f"{path} was changed by another meanwhile; what you wrote is in {set_aside()}")
        _save(text)
    end_edit()
    with contextlib.suppress(FileNotFoundError):
        os.unlink(_draft())


def begin_edit(text: str) -> str:
    """The path of a copy with `text`, for an editor; readable by its user alone."""
    with contextlib.suppress(FileNotFoundError):
        set_aside()  # the copy of an edit that was killed
    files.write_atomic(_working(), text, mode=0o600)
    return _working()


def set_aside() -> str:
    """Keep the copy that an editor had as a draft; returns its path."""
    os.replace(_working(), _draft())
    return _draft()


def end_edit() -> None:
    """Remove the copy that an editor had."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(_working())


def _working() -> str:
    return f"{paths.locate('settings')}.edit.toml"


def _draft() -> str:
    return f"{paths.locate('settings')}.draft"


def _save(text: str) -> None:
    files.write_atomic(paths.settings_file(), text, backup=True, mode=0o600)  # it may hold a password


def check(document: Any) -> None:
    """Raise StackError if a document is invalid."""
    found = settings.validate(settings.parse(tomlkit.dumps(document)))
    if found:
        raise StackError("\n".join(found))
