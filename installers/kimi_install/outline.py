"""The sections that openclaw.json itself has. Values are never kept, because they may be keys.

OpenClaw's CLI shows the config with all defaults, so it does not tell whether the user wrote a section. What
uninstall would leave empty can only be seen in the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kimi_install import leaves
from kimi_install.receipt import Change, Section
from kimi_install.steps import Undoing
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError

KIND = "config"
ENTRY = ("plugins", "entries", "kimi-stack")
# OpenClaw asks a plugin for its usage line only if a credential for it is set. Ours needs none: this stands for it.
USAGE = ("env", "vars", "KIMI_STACK_USAGE")
_PARENTS = (("agents",), ("agents", "defaults"), ENTRY[:1], ENTRY[:2], ("env",), ("env", "vars"))
# Sections that OpenClaw 2026.9.6 adds on its own to a new openclaw.json.
_FIRST_WRITE = tuple(("plugins", "entries", name, "config", "sessionCatalog") for name in ("anthropic", "codex"))

Outline = dict[str, Any]  # section: its outline; None for a value that is not an object


def read(path: Path) -> Outline | None:
    """The outline, {} for a missing file, None for a file that is not plain JSON (OpenClaw also reads JSON5)."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise StackError(f"{path} cannot be read: {error.strerror}") from None
    try:
        document = json.loads(text)
    except ValueError:
        return None
    return _outline(document) or {}


def _outline(value: Any) -> Outline | None:
    return {key: _outline(item) for key, item in value.items()} if isinstance(value, dict) else None


def missing(expected: Mapping[leaves.Path, Any]) -> list[leaves.Path]:
    """The paths at which the file does not have the expected values; all of them if it is not plain JSON."""
    path = paths.openclaw_config()
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError):
        document = {}
    return [at for at, value in expected.items() if leaves.at(document, at) != value]


def mentions_us(path: Path) -> bool:
    """Whether openclaw.json contains our plugin's name: as an entry, or in an allow or deny list."""
    try:
        return ENTRY[-1].encode() in path.read_bytes()
    except OSError:
        return False


def is_mostly_others(writes: Mapping[leaves.Path, Any]) -> bool:
    """Whether at least four fifths of openclaw.json without our plugin's entry remain after `writes`."""
    try:
        document = leaves.applied(json.loads(paths.openclaw_config().read_bytes()), {ENTRY: leaves.ABSENT})
    except (OSError, ValueError):
        return False
    before, after = (len(json.dumps(each, indent=2)) for each in (document, leaves.applied(document, writes)))
    return 5 * after >= 4 * before


def remember(section: Section) -> None:
    """Record the sections that exist before OpenClaw first writes, so that uninstall does not remove them."""
    if section.find(KIND) is not None:
        return
    path = paths.openclaw_config()
    written = read(path)
    section.record(
        {
            "kind": KIND,
            "created": not path.exists(),
            "empty": [list(parent) for parent in _PARENTS if leaves.at(written, parent) == {}],
            "entry": leaves.at(written, ENTRY) is not leaves.ABSENT,
        }
    )


def undo(change: Change, undoing: Undoing) -> None:
    """Clean up after the other undos: sections that we emptied, and a file that exists only because of us.

    What is to be written is in `undoing.writes`, with what the other undos have put there.
    """
    path = paths.openclaw_config()
    written = read(path)
    if not written:
        return
    rest, gone = tidied(leaves.applied(written, undoing.writes), change)
    undoing.writes.update(dict.fromkeys(gone, leaves.ABSENT))
    if change["created"] and not _beside_first_write(rest):
        path.unlink()
        undoing.writes.clear()


def tidied(written: Outline, change: Change) -> tuple[Outline, list[leaves.Path]]:
    """The outline after the clean-up, and the paths to delete for it."""
    gone: list[leaves.Path] = []
    marker = leaves.at(written, ENTRY)
    if isinstance(marker, Mapping) and set(marker) <= {"enabled"} and not change["entry"]:
        gone.append(ENTRY)  # `plugins uninstall` leaves {enabled: false} in it
    if leaves.at(written, USAGE) is not leaves.ABSENT:
        gone.append(USAGE)
    rest = leaves.applied(written, dict.fromkeys(gone, leaves.ABSENT))
    ours = [parent for parent in _PARENTS if list(parent) not in change["empty"]]
    empty = leaves.empty_now(rest, ours)
    gone = [path for path in gone if not any(path[: len(parent)] == parent for parent in empty)] + empty
    return leaves.applied(rest, dict.fromkeys(empty, leaves.ABSENT)), gone


def _beside_first_write(rest: Outline) -> Outline:
    without = leaves.applied(rest, {("meta",): leaves.ABSENT})
    for path in _FIRST_WRITE:
        if leaves.at(without, path) == {"enabled": None}:
            without = leaves.applied(without, {path: leaves.ABSENT})
    parents = [path[:length] for path in _FIRST_WRITE for length in range(1, len(path))]
    empty = leaves.empty_now(without, parents)
    return leaves.applied(without, dict.fromkeys(empty, leaves.ABSENT))


def legacy_allow(agents: Mapping[str, Any]) -> list[str]:
    """Models in an old-style allow list that OpenClaw's last write has just moved to modelPolicy.

    `agents` was read before that write. OpenClaw treats `agents.defaults.models` of a config that it has never written
    as an allow list, and copies its keys to modelPolicy on its first write.
    """
    models = leaves.at(agents, ("defaults", "models"))
    policy = ("agents", "defaults", "modelPolicy", "allow")
    if not models or models is leaves.ABSENT or leaves.at(agents, policy[1:]) is not leaves.ABSENT:
        return []
    written = read(paths.openclaw_config())
    return list(models) if leaves.at(written, policy) is not leaves.ABSENT else []
