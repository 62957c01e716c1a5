"""What each attempt of a turn used, as JSON lines until a ledger takes them over.

A line is one attempt, its model calls summed, as OpenClaw reports them: id, time (UTC), source, provider, model,
usage in tokens, cost in dollars as OpenClaw says it or null, session, agent, sender, trigger, channel, run. Ids are
stable, so a line that comes twice is known.
"""

from __future__ import annotations

import os

from kimi_stack import fastjson, paths
from kimi_stack.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

REQUIRED = ("id", "provider", "model", "usage")


def record(call: dict[str, Any]) -> None:
    """Append one call. Raises StackError where it is not a call, or the file cannot be written."""
    missing = [name for name in REQUIRED if name not in call]
    if missing:
        raise StackError(f"usage: the call lacks {', '.join(missing)}")
    _append(fastjson.dumps(call) + "\n")


def take_spool() -> int:
    """Move the lines that the plugin spooled while no brain answered; returns how many calls came in.

    The spool is renamed first, so that the plugin may start a new one meanwhile. A line that was cut off by a full
    disk or a kill is kept in `<spool>.bad`, never dropped.
    """
    spool = paths.locate("spool")
    taken = f"{spool}.taken"
    if not os.path.exists(taken):  # else: a brain that was killed half-way left one
        try:
            os.rename(spool, taken)
        except FileNotFoundError:
            return 0
    good: list[str] = []
    bad: list[str] = []
    with open(taken, encoding="utf-8", errors="replace") as file:
        for line in file:
            (good if _is_call(line) else bad).append(line.rstrip("\n") + "\n")
    if good:
        _append("".join(good))
    if bad:
        with open(f"{spool}.bad", "a", encoding="utf-8") as file:
            file.writelines(bad)
    os.unlink(taken)
    return len(good)


def _is_call(line: str) -> bool:
    try:
        call = fastjson.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(call, dict) and all(name in call for name in REQUIRED)


def _append(lines: str) -> None:
    path = paths.locate("usage")
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            # One write a call: appends of several processes do not mix.
            written = os.write(handle, lines.encode("utf-8"))
            if written != len(lines.encode("utf-8")):
                raise OSError(28, "No space left on device")
        finally:
            os.close(handle)
    except OSError as error:
        raise StackError(f"{path} cannot be written: {error.strerror}; make room or mend its rights") from error
