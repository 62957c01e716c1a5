"""Uninstalling: undo the receipt's changes, newest first, and keep in it those that could not be undone."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kimi_install import aliases, environment, leaves, outline, owned_file, plugin, recap, shellrc
from kimi_install.receipt import SHELLS, Change, Receipt, Section, lock_file, only_one
from kimi_install.steps import Say, Undo, Undoing, short
from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.compliance import learned, places

_UNDO: dict[str, Undo] = {
    owned_file.KIND: owned_file.undo,
    shellrc.KIND: shellrc.undo,
    aliases.KIND: aliases.undo,
    plugin.KIND: plugin.undo,
    recap.KIND: recap.undo,
    outline.KIND: outline.undo,
}
_WHAT = {
    aliases.KIND: "put the aliases and allow lists in OpenClaw's config back",
    plugin.KIND: "uninstall the OpenClaw plugin",
    recap.KIND: "give OpenClaw its utility model back",
    outline.KIND: "tidy up openclaw.json",
    shellrc.KIND: "take the block out of {path}",
    owned_file.KIND: "remove {path}",
}
# These need OpenClaw, and are undone in this order. If one cannot be undone, the others are not tried.
_IN_OPENCLAW = (recap.KIND, aliases.KIND, plugin.KIND, outline.KIND)


@dataclass
class Removal:
    """What was (or would be) undone, what is kept on purpose, and notes for the user."""

    undone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return vars(self)


def undo_changes(section: Section, changes: Sequence[Change], undoing: Undoing) -> list[StackError]:
    """Undo changes, newest first; those that succeed are removed from the receipt. Returns the errors of the others."""
    failures: list[StackError] = []
    in_openclaw = [change for kind in _IN_OPENCLAW for change in changes if change["kind"] == kind]
    for change in reversed(changes):
        try:
            if change["kind"] not in _IN_OPENCLAW:
                _UNDO[change["kind"]](change, undoing)
                section.forget(change)
            elif in_openclaw:  # all of them, where the newest of them stands
                together, in_openclaw = in_openclaw, []
                _undo_in_openclaw(section, together, undoing)
        except StackError as error:
            failures.append(error)
    return failures


def _undo_in_openclaw(section: Section, changes: Sequence[Change], undoing: Undoing) -> None:
    """Undo changes in OpenClaw, in this order. Raises StackError at the first failure.

    The aliases wait for the last write of the config, to save a start of OpenClaw, unless that write would then take
    most of the file away: OpenClaw refuses to write a config that loses half its size at once.
    """
    waiting: list[Change] = []
    for change in changes:
        if paths.openclaw_dir().exists():  # without the folder there is nothing to undo
            _UNDO[change["kind"]](change, undoing)
            if change["kind"] == aliases.KIND and outline.is_mostly_others(undoing.writes):
                waiting.append(change)
                continue
            if change["kind"] != plugin.KIND:
                _write(undoing)
        section.forget(change)
    _write(undoing)
    for change in waiting:
        section.forget(change)


def _write(undoing: Undoing) -> None:
    if undoing.writes:
        undoing.openclaw.config_patch(leaves.patch(undoing.writes))
        undoing.writes.clear()


def uninstall(
    say: Say, accept: Callable[[], bool], *, only: str | None = None, purge: bool = False, dry_run: bool = False
) -> Removal:
    """Undo every installation in the receipt, or only the one in the state folder `only`.

    Raises StackError, after everything else was undone, if something could not be; that stays in the receipt.
    """
    if dry_run:
        return _planned(Receipt.load(), only, purge)
    with only_one(), environment.interruptible():
        receipt = Receipt.load()
        planned = _planned(receipt, only, purge)
        if not planned.undone:
            return planned
        for line in planned.undone:
            say(f"  - {line}")
        if not accept():
            raise StackError("nothing was changed, as you wished", exit_code=1)
        failures = _undo_all(receipt, only, purge, planned, say)
        if not any(_changes(receipt.section(name), False) for name in [*receipt.installations(), SHELLS]):
            _remove_cache()
        if purge and not receipt.installations():
            _purge_data()
    if failures:
        reasons = "\n".join(dict.fromkeys(str(error) for error in failures))
        message = f"{reasons}\nThe rest is undone; fix that and run the same command again"
        raise StackError(message, exit_code=failures[0].exit_code)
    return planned


def _undo_all(receipt: Receipt, only: str | None, purge: bool, planned: Removal, say: Say) -> list[StackError]:
    failures: list[StackError] = []
    for section in _sections(receipt, only):
        undoing = Undoing(section.facts.get("openclaw"))
        with environment.restored(section.facts.get("env", environment.current())):
            failures += undo_changes(section, _changes(section, purge), undoing)
            if purge:
                _remove(paths.stack_file().with_name(paths.stack_file().name + ".bak"))
        planned.notes += undoing.notes
    return failures


def _sections(receipt: Receipt, only: str | None) -> list[Section]:
    """The sections to undo. The shells are undone with the last OpenClaw that we are installed into."""
    names = [name for name in receipt.installations() if only in (None, name)]
    others = [name for name in receipt.installations() if name not in names and _changes(receipt.section(name), False)]
    return [receipt.section(name) for name in [*names, *([] if others else [SHELLS])]]


def _changes(section: Section, purge: bool) -> list[Change]:
    """The changes to undo: without a purge, all except files that belong to the user."""
    return [one for one in section.changes if purge or not (one.get("keep") and Path(one["path"]).exists())]


def _planned(receipt: Receipt, only: str | None, purge: bool) -> Removal:
    planned = Removal()
    for section in _sections(receipt, only):
        leaving = _changes(section, purge)
        planned.undone += [
            _WHAT[change["kind"]].format(path=short(change.get("path", ""))) for change in reversed(leaving)
        ]
        planned.kept += [short(change["path"]) for change in section.changes if change not in leaving]
    if purge:
        planned.undone += [f"delete {short(path)}" for path in _data_files()]
    return planned


def _data_files() -> list[Path]:
    """Settings and recorded data. Listed by name, because these folders may contain other files."""
    found: list[Path] = learned.everything()
    for path in (Path(paths.locate(name)) for name in paths.own() if name != "receipt"):
        found += [path] if path.exists() else []
        found += sorted(path.parent.glob(path.name + "[.-]*"))  # lock files, backups, SQLite's -wal and -shm
    return found + places.leftovers(math.inf)


def remains() -> list[str]:
    """Our files that an uninstall without a purge has kept, then the folders that are empty without them.

    For installers/uninstall.sh, which can delete them after this package is gone.
    """
    receipt = Receipt.load()
    found: list[Path] = []
    folders: list[Path] = [paths.config_dir(), paths.data_dir()]
    for name in receipt.installations():
        section = receipt.section(name)
        with environment.restored(section.facts.get("env", environment.current())):
            found.append(paths.stack_file().with_name(paths.stack_file().name + ".bak"))
        for change in section.changes:
            if change.get("keep") and not change["backup"]:  # a file with a backup must be restored, not deleted
                found.append(Path(change["path"]))
                folders += [Path(folder) for folder in change["folders"]]
    ledger = paths.ledger_file()
    found += [*_data_files(), ledger.with_name(ledger.name + "-wal"), ledger.with_name(ledger.name + "-shm")]
    found += [paths.receipt_file(), lock_file()]
    there = [str(path) for path in dict.fromkeys(found) if os.path.lexists(path)]
    lines = [*there, *(str(path) for path in dict.fromkeys(folders) if path.is_dir())] if there else []
    return [line for line in lines if "\n" not in line]


def _remove_cache() -> None:
    """Remove the unpacked weights of the reader: 42 MB that can be rebuilt."""
    for path in paths.cache_dir().glob("*reader-*"):
        _remove(path)
    files.prune(paths.cache_dir())


def _purge_data() -> None:
    for path in _data_files():
        _remove(path)
    for folder in (paths.config_dir(), paths.data_dir()):
        files.prune(folder)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StackError(f"{path} cannot be deleted: {error.strerror}") from None
