"""What a step of the installation is, and what its undo is given."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

from kimi_install.receipt import Change
from kimi_stack.base import paths
from kimi_stack.openclaw.door import OpenClaw

Say = Callable[[str], None]


class Step(Protocol):
    """One step. Making it reads what it needs; `apply` records in the receipt first, then changes, then proves.

    `plan` is the line before the step, empty where there is nothing to do; `state` is how it stands then.
    `notes` are things that the person should know, such as an edit of theirs that was left alone.
    """

    name: str
    notes: list[str]

    def plan(self) -> str: ...

    def state(self) -> str: ...

    def apply(self) -> str:
        """Do it and prove it; returns the line that says so. Raises StackError."""
        ...


@dataclass
class Undoing:
    """What an undo may use, and what it has to tell."""

    openclaw_path: str | None = None
    notes: list[str] = field(default_factory=list)

    @cached_property
    def openclaw(self) -> OpenClaw:
        """The one that was installed into, or the one there is now. Raises OpenClawMissing where it is gone."""
        recorded = self.openclaw_path
        return OpenClaw.find(recorded if recorded and os.access(recorded, os.X_OK) else None)


def short(path: Path | str) -> str:
    """A path as people write it, with `~` for their home."""
    text, home = str(path), f"{paths.home()}/"
    return f"~/{text[len(home) :]}" if text.startswith(home) else text


Undo = Callable[[Change, Undoing], None]
