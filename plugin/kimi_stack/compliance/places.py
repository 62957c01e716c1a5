"""Our files on this machine: data files, their backups, and temporary files of killed processes."""

from __future__ import annotations

import os
import re
import time
from fnmatch import fnmatchcase
from pathlib import Path

from kimi_stack.base import paths
from kimi_stack.compliance import learned

NAMES = (*paths.own(), "stack")  # files with data of ours, by their name in `paths`; backups lie beside them
_NO_BACKUP = re.compile(r"(-wal|-shm|-journal|\.lock|\.bad|\.taken|\.schema\.json)$")
_LEFT = re.compile(r"\.(.+)\.\d+\.[0-9a-f]{8}\.tmp")
_ABANDONED = 600  # seconds after which no process still writes a temporary file


def backups() -> list[Path]:
    """Backups and copies: `<file>.bak`, `<file>.draft`, and other files whose name begins with that of our file."""
    found: list[Path] = []
    for name in NAMES:
        path = Path(paths.locate(name))
        for other in sorted(path.parent.glob(f"{path.name}[.-]*")):
            if other.is_file() and not other.is_symlink() and not _NO_BACKUP.search(other.name):
                found.append(other)
    return list(dict.fromkeys(found))


def leftovers(now: float | None = None) -> list[Path]:
    """Temporary files of ours whose process was killed: those that are old by `now` (Unix seconds)."""
    names = {Path(paths.locate(name)).name for name in NAMES}
    names |= {f"{name}.bak" for name in names}
    found = []
    for folder in _folders():
        for path in sorted(folder.glob(".*.tmp")):
            match = _LEFT.fullmatch(path.name)
            ours = match and (match[1] in names or any(fnmatchcase(match[1], f"{glob}*") for glob in learned.GLOBS))
            if ours and path.is_file() and _age(path, now) > _ABANDONED:
                found.append(path)
    return found


def searched() -> list[Path]:
    """Every file to look into for a person's data: all in our settings and data folders, and the stack file's."""
    folders = dict.fromkeys((paths.config_dir(), paths.data_dir()))
    each = (path for folder in folders for glob in ("*", ".*.tmp") for path in sorted(folder.glob(glob)))
    found = [path for path in each if path.is_file()]
    for name in NAMES:  # some may lie elsewhere
        path = Path(paths.locate(name))
        found += [path] if path.is_file() else []
    return list(dict.fromkeys([*found, *backups(), *leftovers()]))


def _folders() -> list[Path]:
    return list(dict.fromkeys((paths.config_dir(), paths.data_dir(), paths.stack_file().parent)))


def _age(path: Path, now: float | None) -> float:
    try:
        return (time.time() if now is None else now) - os.stat(path).st_mtime
    except OSError:
        return 0.0
