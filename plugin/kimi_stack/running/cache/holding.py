"""Lets one process at a time compute an answer, by a lock for each key. The system frees it when its holder dies."""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from glob import escape, glob

from kimi_stack.base import files
from kimi_stack.base.errors import StackError

_PAUSES = (0.02, 0.25)  # seconds between two tries: at first, and at most
_NAME = 32  # hex digits of a key in the name of its lock


@contextlib.contextmanager
def holding(path: str, key: str, wait: float, waits: Callable[[], None]) -> Iterator[bool]:
    """Hold the lock of `key`, beside the file at `path`, during the `with` block.

    Waits at most `wait` seconds, then yields False: the caller goes on without it. `waits` is called once if another
    has the lock. Raises StackError.
    """
    name = f"{path}.{key[:_NAME]}.lock"
    handle = _taken(name, wait, waits)
    try:
        yield handle is not None
    finally:
        if handle is not None:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)  # while we hold it, so that we delete only our own lock
            os.close(handle)


def sweep(path: str) -> None:
    """Delete the lock files that killed processes left beside `path`."""
    for name in glob(f"{escape(path)}.*.lock"):
        handle = _try(name, make=False)
        if handle is not None:
            with contextlib.suppress(OSError):
                os.unlink(name)
            os.close(handle)


def _taken(name: str, wait: float, waits: Callable[[], None]) -> int | None:
    os.makedirs(os.path.dirname(name) or ".", files.PRIVATE, exist_ok=True)
    end, pause, told = time.monotonic() + wait, _PAUSES[0], False
    while True:
        handle = _try(name)
        if handle is not None:
            return handle
        if not told:
            told = True
            waits()
        if time.monotonic() >= end:
            return None
        time.sleep(pause)
        pause = min(_PAUSES[1], pause * 1.5)


def _try(name: str, *, make: bool = True) -> int | None:
    """The descriptor that holds the lock; None if another has it."""
    while True:
        try:
            handle = os.open(name, os.O_RDWR | os.O_CLOEXEC | (os.O_CREAT if make else 0), 0o600)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StackError(f"{name} cannot be written: {error.strerror}") from None
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            there = os.stat(name)
            own = os.fstat(handle)
            if (there.st_dev, there.st_ino) == (own.st_dev, own.st_ino):
                return handle
        except BlockingIOError:
            os.close(handle)
            return None
        except FileNotFoundError:
            pass  # its holder deleted it between our two calls
        os.close(handle)
