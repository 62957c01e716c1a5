"""Checks of our own files: the stack file, the settings, the data folders, the spool."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path

from kimi_install.doctor.facts import Facts
from kimi_install.doctor.finding import Finding, fail, ok, warn
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import settings, stack


def stack_file(_: Facts) -> Iterator[Finding]:
    path = paths.stack_file()
    if not path.exists():
        yield fail(f"{path} is missing", "kimi-stack install")
        return
    try:
        stack.load(path)
    except StackError as error:
        for line in str(error).splitlines():
            yield fail(line, "fix that line; its last valid state may be in the .bak beside it")
    else:
        yield ok(f"{path} is valid")


def settings_file(_: Facts) -> Iterator[Finding]:
    path = paths.settings_file()
    try:
        settings.load(path)
    except StackError as error:
        for line in str(error).splitlines():
            yield fail(line, "fix or delete that line; every setting is optional")
    else:
        yield ok(f"{path} is valid" if path.exists() else f"no {path}: the defaults hold")


def folders(_: Facts) -> Iterator[Finding]:
    """The folders that we write to; a missing one must be possible to create."""
    wrong = False
    for folder in (paths.openclaw_dir(), paths.config_dir(), paths.data_dir()):
        standing = _standing(folder)
        if not standing.is_dir():
            wrong = True
            yield fail(f"{standing} is in the way of {folder}: it is not a folder", f"move {standing} away")
        elif not os.access(standing, os.W_OK | os.X_OK):
            wrong = True
            yield fail(f"{standing} is not writable", f"chmod u+wx {standing}, or see who owns it")
    if not wrong:
        yield ok("OpenClaw's folder, settings and data are writable")


def _standing(folder: Path) -> Path:
    """`folder`, or its nearest parent that exists."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def rights(_: Facts) -> Iterator[Finding]:
    """Whether only the owner can access our folders and files: settings.toml may contain a database password."""
    open_to_others = False
    for path in _private():
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            open_to_others = True
            wanted = "700" if path.is_dir() else "600"
            says = f"{path} is open to other users of this machine (mode {mode:o})"
            yield warn(says, f"chmod {wanted} {shlex.quote(str(path))}")
    if not open_to_others:
        yield ok("settings, data and their folders are yours alone")


def _private() -> Iterator[Path]:
    """Our existing private folders, then the files in them."""
    folders = dict.fromkeys((paths.config_dir(), paths.data_dir(), paths.cache_dir()))
    yield from (folder for folder in folders if folder.is_dir())
    for name in ("settings", "receipt", "ledger", "sessions", "spool", "settings_cache", "calibration", "routing"):
        path = Path(paths.locate(name))
        yield from (found for found in (path, *sorted(path.parent.glob(path.name + "[.-]*"))) if found.is_file())


def spool(_: Facts) -> Iterator[Finding]:
    """Spooled usage that the brain, which was just pinged, did not settle."""
    path = paths.spool_file()
    waiting = path.read_bytes().count(b"\n") if path.exists() else 0
    broken = path.with_name(path.name + ".bad")
    if waiting:
        yield warn(f"{waiting} calls wait in {path}", "fix the brain (above): it reads them when it starts")
    if broken.exists():
        yield warn(f"{broken} has usage lines that were cut off", f"look at them, then delete {broken}")
    if not waiting and not broken.exists():
        yield ok("no usage waits")
