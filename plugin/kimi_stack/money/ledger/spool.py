"""The spool: calls that could not be settled at once (no brain answered, or the ledger failed), as JSON lines."""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.money.ledger import calls, erasing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.money.ledger.ledger import Ledger

_BATCH = 500  # calls in one transaction
_BEGIN = '{"id"'  # the start of each line: the plugin and `keep` write the id first


def keep(call: dict[str, Any]) -> None:
    """Append a call to the spool. Raises StackError if the spool cannot be written either."""
    _append(paths.locate("spool"), fastjson.dumps(call) + "\n")


def waiting() -> bool:
    """Whether the spool has calls to settle."""
    spool = paths.locate("spool")
    return os.path.exists(spool) or os.path.exists(f"{spool}.taken")


def take(ledger: Ledger) -> int:
    """Settle the spooled calls, then record lost runs; returns how many of the spooled calls were new.

    Forgotten senders whose quotas' periods have ended get one common name.

    The spool is renamed first, so that the plugin can start a new one meanwhile. If the process is killed halfway, the
    calls are settled again, which is safe: the ledger skips known ids. A line cut off by a full disk or a kill is kept
    in `<spool>.bad`.
    """
    new = _take(ledger) if waiting() else 0
    ledger.sweep()
    erasing.fold(ledger.store)
    return new


def _take(ledger: Ledger) -> int:
    spool, new = paths.locate("spool"), 0
    with files.locked(spool):
        if os.path.exists(f"{spool}.taken"):
            new += _settle(ledger, spool)
        try:
            os.rename(spool, f"{spool}.taken")
        except FileNotFoundError:
            return new
        return new + _settle(ledger, spool)


def _settle(ledger: Ledger, spool: str) -> int:
    good: list[dict[str, Any]] = []
    bad: list[str] = []
    with open(f"{spool}.taken", encoding="utf-8", errors="replace") as file:
        for line in file:
            broken, call = _read(line, ledger)
            good += [call] if call else []
            bad += [broken.rstrip("\n") + "\n"] if broken else []
    new = sum(ledger.record_all(good[first : first + _BATCH]) for first in range(0, len(good), _BATCH))
    if bad:
        _append(f"{spool}.bad", "".join(bad))
    os.unlink(f"{spool}.taken")
    return new


def _read(line: str, ledger: Ledger) -> tuple[str, dict[str, Any] | None]:
    """The unreadable part of a line, and the call in it. After a line that was cut off, the next call may follow."""
    if call := _call(line, ledger):
        return "", call
    at = line.rfind(_BEGIN)
    if at > 0 and (call := _call(line[at:], ledger)):
        return line[:at], call
    return line, None


def _call(text: str, ledger: Ledger) -> dict[str, Any] | None:
    try:
        call = fastjson.loads(text)
        if isinstance(call, dict):
            calls.row(call, ledger.policy, ledger.tiers)
            return call
    except (ValueError, RecursionError, StackError):
        pass
    return None


def _append(path: str, lines: str) -> None:
    raw = lines.encode("utf-8")
    try:
        os.makedirs(os.path.dirname(path), files.PRIVATE, exist_ok=True)
        while not _written(path, raw):
            pass
    except OSError as error:
        raise StackError(f"{path} cannot be written: {error.strerror}; make room or fix its permissions") from error


def _written(path: str, raw: bytes) -> bool:
    """Append. False if the file was renamed meanwhile: then nobody may read the call. A call kept twice counts once."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        # One write for each call, so that appends of several processes do not mix.
        if os.write(handle, raw) != len(raw):
            raise OSError(28, "No space left on device")
        return os.stat(path).st_ino == os.fstat(handle).st_ino
    except FileNotFoundError:
        return False
    finally:
        os.close(handle)
