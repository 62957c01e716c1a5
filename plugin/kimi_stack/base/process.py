"""A child process in the foreground: shows progress, passes Ctrl-C on, and leaves no process behind; or one that
stays behind on purpose."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from typing import IO, Any

from kimi_stack.base import visible
from kimi_stack.base.watchdog import Watchdog, die_with_us

_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
GRACE = 10.0  # seconds between asking a child to end and killing it


class TimedOut(Exception):
    """The child did not end in time and was ended."""


def plain(text: str) -> str:
    """`text` without terminal colours."""
    return _ANSI.sub("", text)


def last_line(text: str) -> str:
    """The last line of `text` that is not blank."""
    return next((line.strip() for line in reversed(plain(text).splitlines()) if line.strip()), "")


def watch(
    argv: Sequence[str],
    *,
    stdin: bytes,
    label: str,
    timeout: float | None,
    cwd: str | None = None,
    env: Mapping[str, str] | None = None,
) -> tuple[int, str, str]:
    """Run a child with `stdin`; returns its exit code, stdout and stderr. On a terminal, our stderr shows progress
    after `label`, unless that is empty.

    Ctrl-C, SIGTERM and SIGHUP are passed to the child, which may clean up; then they are raised as KeyboardInterrupt or
    SystemExit. The child leads its own process group, which ends when we end, for any reason. Raises TimedOut after
    `timeout` seconds, OSError if the child cannot be started.
    """
    with _Signals() as signals:
        pipe, die = subprocess.PIPE, die_with_us()
        with contextlib.closing(Watchdog()) as watchdog:

            def begin() -> None:  # in the child, before its program replaces ours
                assert die is not None
                die()
                watchdog.guard(os.getpid())

            child = subprocess.Popen(
                argv,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                cwd=cwd,
                env=env,
                start_new_session=True,
                preexec_fn=begin if die else None,
            )
            if die is None:
                watchdog.guard(child.pid)
            out, err = _Reader(child.stdout), _Reader(child.stderr)
            feeder = threading.Thread(target=_feed, args=(child, stdin), daemon=True)
            feeder.start()
            try:
                signals.deliver()
                _wait(child, err, label, timeout)
            except BaseException as error:
                _end(child, interrupted=isinstance(error, KeyboardInterrupt))
                raise
            return child.returncode, out.text(), err.text()


def detach(argv: Sequence[str], stdin: bytes) -> None:
    """Start a process that nobody waits for, with `stdin` and without output. Raises OSError.

    It leads a session of its own, so that no hang-up reaches it, and works in the root folder, so that it holds none.
    """
    with _unnamed() as file:
        file.write(stdin)
        file.seek(0)
        child = subprocess.Popen(
            argv,
            stdin=file,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            start_new_session=True,
        )
    child.returncode = 0  # Python would warn of a child that it has not waited for


def _unnamed() -> IO[bytes]:
    """A file without a name: what is written there never lies in a folder."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("kimi-stack"), "w+b")
    return tempfile.TemporaryFile()


def _wait(child: subprocess.Popen[bytes], err: _Reader, label: str, timeout: float | None) -> None:
    started = time.monotonic()
    show = bool(label) and sys.stderr.isatty()
    try:
        while True:
            try:
                child.wait(0.1 if show else None if timeout is None else timeout)
                return
            except subprocess.TimeoutExpired:
                elapsed = time.monotonic() - started
                if timeout is not None and elapsed >= timeout:
                    raise TimedOut from None
            if show:
                _draw(visible.line(f"{label}: {elapsed:.0f} s  {last_line(err.peek())}"))
    finally:
        if show:
            _draw("")


def _draw(text: str) -> None:
    width = shutil.get_terminal_size().columns - 1
    sys.stderr.write(f"\r\x1b[2K{text[:width]}")
    sys.stderr.flush()


def _end(child: subprocess.Popen[bytes], *, interrupted: bool) -> None:
    """Ask the child's process group to end, then kill it. A Ctrl-C at a terminal reaches only us, so we pass it on."""
    for ask in (signal.SIGINT, signal.SIGTERM) if interrupted else (signal.SIGTERM,):
        if child.poll() is not None:
            return
        _signal_all(child, ask)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(GRACE)
    if child.poll() is None:
        _signal_all(child, signal.SIGKILL)
        child.wait()


def _signal_all(child: subprocess.Popen[bytes], number: int) -> None:
    """Signal the child's process group. Only before the child is reaped: afterwards its number may be reused."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, number)


def _feed(child: subprocess.Popen[bytes], data: bytes) -> None:
    assert child.stdin is not None
    with contextlib.suppress(BrokenPipeError, OSError):  # the child may end without reading its stdin
        child.stdin.write(data)
    with contextlib.suppress(BrokenPipeError, OSError):
        child.stdin.close()


class _Reader:
    """Reads a pipe in a thread, so that neither pipe of the child fills up and blocks it."""

    def __init__(self, pipe: IO[bytes] | None) -> None:
        assert pipe is not None
        self._pipe = pipe
        self._parts: list[bytes] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        while part := os.read(self._pipe.fileno(), 65536):
            self._parts.append(part)

    def peek(self) -> str:
        """The end of the output so far."""
        return b"".join(self._parts[-2:]).decode("utf-8", "replace")

    def text(self) -> str:
        """The whole output, after the child has ended. Does not wait for a grandchild that keeps the pipe open."""
        self._thread.join(2.0)
        return b"".join(self._parts).decode("utf-8", "replace")


class _Signals:
    """Turns Ctrl-C, SIGTERM and SIGHUP into exceptions, so that the child is ended and the run is settled.

    Signals before `deliver` are held back: while the child is being started there is nothing to end yet.
    """

    def __init__(self) -> None:
        self._holds = True
        self._came: list[int] = []
        self._before: dict[int, Any] = {}

    def __enter__(self) -> _Signals:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                if signal.getsignal(number) is not signal.SIG_IGN:  # ignored on purpose by the process that started us
                    self._before[number] = signal.signal(number, self._take)
        return self

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)

    def deliver(self) -> None:
        """Raise the signal that was held back, if any; from now on raise signals at once."""
        self._holds = False
        if self._came:
            self._take(self._came[0], None)

    def _take(self, number: int, _: object) -> None:
        if self._holds:
            self._came.append(number)
        elif number == signal.SIGINT:
            raise KeyboardInterrupt
        else:
            raise SystemExit(128 + number)
