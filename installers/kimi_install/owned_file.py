"""Step: one complete file of ours in a folder of someone else: written, updated, and removed again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from kimi_install.receipt import Change, Section
from kimi_install.steps import Undoing, short
from kimi_stack.base import files
from kimi_stack.base.errors import StackError

KIND = "file"


class OwnedFile:
    """The step: `content` at `path`. Someone else's file there is kept as `.bak` and restored at uninstall."""

    def __init__(
        self,
        section: Section,
        name: str,
        path: Path,
        content: bytes,
        *,
        keep: bool = False,
        replaceable: Callable[[bytes], bool] = lambda _: False,
    ) -> None:
        """`keep`: the file belongs to the user from now on; only a purge removes it, edited or not.

        `replaceable` recognizes contents that need no backup.
        """
        self.name = name
        self.notes: list[str] = []
        self._section = section
        self._path = path
        self._content = content
        self._keep = keep
        self._recorded = section.find(KIND, path)
        self._found = files.read_bytes(path)
        self._foreign = self._found is not None and self._recorded is None
        self._edited = (
            self._found not in (None, content)
            and self._recorded is not None
            and _digest(self._found or b"") != self._recorded["sha256"]
        )
        if self._edited:
            self.notes.append(f"{short(path)} was edited since it was installed; left as it is (delete it to get ours)")
        elif self._foreign and self._found != content and not replaceable(self._found or b""):
            self.notes.append(f"{short(path)} was there before; {_backup_name(path).name} keeps it until uninstall")

    def plan(self) -> str:
        if self._edited or self._found == self._content:
            return ""
        verb = "write" if self._found is None else "replace" if self._foreign else "update"
        return f"{verb} {short(self._path)}"

    def state(self) -> str:
        return f"{short(self._path)} is {'as you edited it' if self._edited else 'there'}"

    def apply(self) -> str:
        change: Change = {
            "kind": KIND,
            "path": str(self._path),
            "sha256": _digest(self._content),
            "was": self._recorded["sha256"] if self._recorded else None,
            "keep": self._keep,
            "backup": None,
            "folders": [str(folder) for folder in _missing_folders(self._path.parent)],
        }
        if self._recorded is not None:
            change.update({key: self._recorded[key] for key in ("backup", "folders")})
        elif self._foreign:
            change["backup"] = str(_backup_name(self._path))
        self._section.record(change)
        if self._foreign:
            shutil.copy2(self._path, change["backup"])
        files.write_atomic(self._path, self._content)
        if files.read_bytes(self._path) != self._content:
            raise StackError(f"{self._path} does not hold what was just written to it; is its disk full?")
        return "written, and it reads back the same"


def undo(change: Change, undoing: Undoing) -> None:
    path = Path(change["path"])
    backup = Path(change["backup"]) if change["backup"] else None
    found, original = files.read_bytes(path), files.read_bytes(backup) if backup else None
    ours = found is not None and _digest(found) in (change["sha256"], change["was"])
    if found is None or ours or found == original or change["keep"]:
        _put_back(path, backup if original is not None else None)
        for folder in change["folders"]:
            with contextlib.suppress(OSError):  # rmdir removes only empty folders
                Path(folder).rmdir()
    elif backup is None or original is not None:
        aside = f"; what was there before it is {backup.name}" if backup else ""
        undoing.notes.append(f"{short(path)} was edited since it was installed, so it stays{aside}")
    # else: it was recorded, but the installation ended before it replaced the file


def _put_back(path: Path, backup: Path | None) -> None:
    if backup is None:
        Path(os.path.realpath(path)).unlink(missing_ok=True)
    else:
        files.write_atomic(path, backup.read_bytes(), mode=backup.stat().st_mode & 0o7777)
        backup.unlink()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _backup_name(path: Path) -> Path:
    number = 0
    while (backup := path.with_name(f"{path.name}.bak{number or ''}")).exists():
        number += 1
    return backup


def _missing_folders(folder: Path) -> list[Path]:
    """The folders that must be created for the file, innermost first."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    return missing
