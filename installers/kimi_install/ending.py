"""The end of an installation: what is still missing, and commands that work in the user's shell."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

from kimi_install.steps import short
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import stack
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.running import needs

_TRY = '"Review this design"'


def missing(openclaw: OpenClaw) -> list[str]:
    """What OpenClaw lacks to use the stack's models, with the commands that add it; empty if nothing is missing."""
    models = needs.models_of(stack.load(paths.stack_file()))
    try:
        found = needs.ask(openclaw, models)
    except StackError as error:
        return [f"Whether OpenClaw has a key for each model is not known: {error}"]
    if not found:
        return []
    ready = [tier for tier in models if not any(tier in need.tiers for need in found)]
    head = f"only {' and '.join(ready)} can serve" if ready else "no tier can serve"
    lines = [f"  {line}" for line in needs.lines(found, needs.program_of(openclaw))]
    return [f"Not ready yet, {head}:", *lines, f"`{command()} setup` walks through it."]


def first_try(*, modify_path: bool) -> str:
    """The next command to try. Without ~/.local/bin on PATH, neither the shell functions nor our command are found."""
    if _found_by_new_shells(modify_path=modify_path):
        return f"Open a new shell and try: kimi-smart --dry-run {_TRY}"
    return (
        f"Open a new shell and try: {command()} run --dry-run {_TRY}\n"
        f"(kimi-smart and the others need the folder of {command()} on PATH.)"
    )


def command() -> str:
    """Our command for this shell: its name if it is on PATH, else its path."""
    if shutil.which("kimi-stack"):
        return "kimi-stack"
    for path in (paths.local_bin() / "kimi-stack", Path(sys.executable).with_name("kimi-stack")):
        if os.access(path, os.X_OK):
            return _word(short(path))
    return f"{shlex.quote(sys.executable)} -m kimi_stack"


def _word(path: str) -> str:
    """A path as one shell word in which `~` is still expanded."""
    return f"~/{shlex.quote(path[2:])}" if path.startswith("~/") else shlex.quote(path)


def _found_by_new_shells(*, modify_path: bool) -> bool:
    if modify_path and os.access(paths.local_bin() / "kimi-stack", os.X_OK):
        return True
    found, virtual = shutil.which("kimi-stack"), os.environ.get("VIRTUAL_ENV", "").strip()
    # An activated virtual environment is on PATH only in this shell.
    return found is not None and not (virtual and os.path.dirname(found) == os.path.join(virtual, "bin"))
