"""The environment variables of an installation, saved so that its uninstall uses the same places."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator, Mapping
from types import FrameType

VARIABLES = ("OPENCLAW_STATE_DIR", "OPENCLAW_CONFIG_PATH", "OPENCLAW_PROFILE", "KIMI_STACK_FILE")


def current() -> dict[str, str]:
    """The variables that select an OpenClaw, if they are set."""
    return {name: os.environ[name] for name in VARIABLES if os.environ.get(name, "").strip()}


@contextlib.contextmanager
def restored(variables: Mapping[str, str]) -> Iterator[None]:
    """Set exactly these variables during the block, for us and for each `openclaw` that we start."""
    before = current()
    _set(variables)
    try:
        yield
    finally:
        _set(before)


def _set(variables: Mapping[str, str]) -> None:
    for name in VARIABLES:
        os.environ.pop(name, None)
    os.environ.update(variables)


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """SIGTERM and a closed terminal interrupt the work like Ctrl-C, so that the undo runs for them too."""

    def leave(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _handled((signal.SIGTERM, signal.SIGHUP), leave):
        yield


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """No signal except SIGKILL interrupts an undo, nor an `openclaw` that it starts."""
    with _handled((signal.SIGINT, signal.SIGTERM, signal.SIGHUP), signal.SIG_IGN):
        yield


@contextlib.contextmanager
def _handled(signals: tuple[signal.Signals, ...], handler: object) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in signals}  # type: ignore[arg-type]
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
