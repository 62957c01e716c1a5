"""What an agent may not run: the commands that change what the person decided, and what to do instead.

An agent with a shell acts as the person, so this prevents mistakes; it is no sandbox.
"""

from __future__ import annotations

import copy
import functools
import os
from typing import Any

import click

from kimi_stack.base.errors import REFUSED, StackError

# OpenClaw sets it for what its agents run with the tool `exec`: docs/tools/exec.md of OpenClaw.
MARK = ("OPENCLAW_SHELL", "exec")

# Command -> the parameter without which it changes nothing, "" if there is none. --dry-run never changes anything.
# `install` and `upgrade` are not among them: they keep what was decided, and people ask their agent to install things.
WRITES = {
    "budget set": "",
    "budget add": "",
    "budget clear": "",
    "config set": "",
    "config unset": "",
    "config edit": "",
    "profile": "name",
    "calibrate": "",
    "feedback give": "",
    "tune": "",
    "models migrate": "",
    "models set": "",
    "models refresh": "",
    "ledger import": "",
    "ledger new": "",
    "ledger verify": "repair",
    "ledger reprice": "",
    "forget": "",
    "setup": "",
    "uninstall": "",
}
_IN_CHAT = {
    "budget add": "/kimi budget add 2 today",
    "profile": "/kimi eco",
    "feedback give": "/kimi good",
}


def is_one() -> bool:
    """Whether this process runs in an agent's tool call."""
    return os.environ.get(MARK[0]) == MARK[1]


def held(command: click.Command, name: str) -> click.Command:
    """The command, or in an agent's tool call one that refuses to change anything (StackError, exit code 3).

    `name` is that of the command with its group, such as "budget add".
    """
    if name not in WRITES or not is_one():
        return command
    run, needed = command.callback, WRITES[name]

    @functools.wraps(run or command.main)
    def refuse(*args: Any, **given: Any) -> Any:
        if run and (given.get("dry_run") or (needed and not given.get(needed))):
            return run(*args, **given)
        raise StackError(_refusal(name), exit_code=REFUSED)

    copied = copy.copy(command)
    copied.callback = refuse
    return copied


def _refusal(name: str) -> str:
    chat = f"send `{_IN_CHAT[name]}` in the chat, or " if name in _IN_CHAT else ""
    return (
        f"`kimi-stack {name}` is for the person alone: an agent's tool call ({'='.join(MARK)}) changes nothing.\n"
        f"The owner can {chat}run it in their own terminal."
    )
