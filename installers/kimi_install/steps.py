"""The interfaces of an installation step and of its undo."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from kimi_install import leaves
from kimi_install.receipt import Change
from kimi_stack.base import paths
from kimi_stack.openclaw.door import OpenClaw

Say = Callable[[str], None]


class Step(Protocol):
    """One step. Creating it reads what it needs. `apply` writes the receipt, makes the change, and verifies it.

    `plan` is the line in the plan, empty if there is nothing to do; `state` is the line for that case.
    `notes` are for the user, such as an edit of theirs that was kept.
    """

    name: str
    notes: list[str]

    def plan(self) -> str: ...

    def state(self) -> str: ...

    def apply(self) -> str:
        """Do and verify it; returns a line with the result. Raises StackError."""
        ...


@dataclass
class Undoing:
    """What an undo needs, and the notes that it adds."""

    openclaw_path: str | None = None
    notes: list[str] = field(default_factory=list)
    # What is to be written into OpenClaw's config, by path: collected, because each write starts OpenClaw.
    writes: dict[leaves.Path, Any] = field(default_factory=dict)

    @cached_property
    def openclaw(self) -> OpenClaw:
        """The OpenClaw that was installed into, or the present one. Raises OpenClawMissing if there is none."""
        recorded = self.openclaw_path
        return OpenClaw.find(recorded if recorded and os.access(recorded, os.X_OK) else None)


def short(path: Path | str) -> str:
    """A path with `~` for the user's home."""
    text, home = str(path), f"{paths.home()}/"
    return f"~/{text[len(home) :]}" if text.startswith(home) else text


Undo = Callable[[Change, Undoing], None]
