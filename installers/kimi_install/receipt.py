"""The receipt: every change that an installation made. Each is written before the change itself.

So after a kill at any moment, everything can be undone: undoing a change that was not made does nothing. One receipt
holds every OpenClaw (state folder) that we are installed into, and the shells.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kimi_stack.base import files, paths
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.version import __version__

VERSION = 1
SHELLS = "shells"
Change = dict[str, Any]  # {"kind": ..., "path": ... for files, and the data that its undo needs}


class Receipt:
    """The loaded receipt.json. Each method that changes it writes the file at once."""

    def __init__(self, path: Path, document: dict[str, Any]) -> None:
        self.path = path
        self._document = document

    @classmethod
    def load(cls, path: Path | None = None) -> Receipt:
        """The receipt. Raises StackError if it is damaged or from a newer version."""
        path = path or paths.receipt_file()
        if not path.exists():
            return cls(path, {"version": VERSION, "sections": {}})
        try:
            document = json.loads(files.read_text(path))
            version = document["version"]
        except (ValueError, KeyError, TypeError):
            raise StackError(f"{path} is damaged; move it away, then run `kimi-stack install` again") from None
        if version > VERSION:
            raise StackError(f"{path} was written by a newer kimi-stack; update this one ({__version__}) first")
        return cls(path, document)

    def section(self, name: str, facts: dict[str, Any] | None = None) -> Section:
        """The changes to one OpenClaw state folder, or to the SHELLS. New `facts` are saved with its next change."""
        return Section(self, name, facts)

    def installations(self) -> list[str]:
        """The state folders that we are installed into."""
        return [name for name in self._sections if name != SHELLS]

    @property
    def _sections(self) -> dict[str, dict[str, Any]]:
        sections: dict[str, dict[str, Any]] = self._document["sections"]
        return sections

    def row(self, name: str) -> dict[str, Any]:
        return self._sections.get(name, {"changes": []})

    def write(self, name: str, row: dict[str, Any]) -> None:
        """Replace a section. A section without changes is removed; without sections, the file is removed."""
        if row["changes"]:
            self._sections[name] = row
        else:
            self._sections.pop(name, None)
        if self._sections:
            files.write_atomic(self.path, json.dumps(self._document, indent=2) + "\n", mode=0o600)
        else:
            self.path.unlink(missing_ok=True)


class Section:
    """The changes to one place, oldest first."""

    def __init__(self, receipt: Receipt, name: str, facts: dict[str, Any] | None) -> None:
        self._receipt = receipt
        self._facts = facts
        self.name = name

    @property
    def changes(self) -> list[Change]:
        return list(self._receipt.row(self.name)["changes"])

    @property
    def facts(self) -> dict[str, Any]:
        """Data for uninstall: the environment of the installation."""
        return dict(self._facts or self._receipt.row(self.name).get("facts", {}))

    def find(self, kind: str, path: Path | str = "") -> Change | None:
        return next((one for one in self.changes if _key(one) == (kind, str(path))), None)

    def record(self, change: Change) -> None:
        """Add a change, or replace the recorded change of the same thing."""
        changes = self.changes
        for number, known in enumerate(changes):
            if _key(known) == _key(change):
                changes[number] = change
                break
        else:
            changes.append(change)
        self._write(changes)

    def forget(self, change: Change) -> None:
        """Remove a change that has been undone."""
        self._write([known for known in self.changes if _key(known) != _key(change)])

    def _write(self, changes: list[Change]) -> None:
        self._receipt.write(self.name, {"facts": self.facts, "changes": changes})


def _key(change: Change) -> tuple[str, str]:
    return change["kind"], change.get("path", "")


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Hold the lock of installations during the block; raises StackError at once if another process has it."""
    path = lock_file()
    handle = _take(path)
    while not _still_there(path, handle):  # the process before us has just ended and removed the lock file
        os.close(handle)
        handle = _take(path)
    try:
        yield
    finally:
        if not paths.receipt_file().exists():  # nothing is installed: remove the lock file too
            path.unlink(missing_ok=True)
            files.prune(path.parent)
        os.close(handle)


def lock_file() -> Path:
    return paths.data_dir() / "install.lock"


def _take(path: Path) -> int:
    """The descriptor that holds the lock. The kernel releases it when the process ends, for any reason."""
    try:
        path.parent.mkdir(files.PRIVATE, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StackError(f"{path} cannot be written: {error.strerror}; nothing was changed") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        busy = "another kimi-stack install or uninstall is running; wait for it to end"
        raise StackError(busy, exit_code=RUN_FAILED) from None
    return handle


def _still_there(path: Path, handle: int) -> bool:
    try:
        return path.stat().st_ino == os.fstat(handle).st_ino
    except FileNotFoundError:
        return False
