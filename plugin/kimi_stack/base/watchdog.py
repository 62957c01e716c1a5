"""Ends a child's process group when our process dies, even by SIGKILL, which leaves us no time to do it.

A small shell waits for the end of a pipe that only we hold open. It is started before the child, which names its group
on the pipe before its program begins: we may die at any moment. On Linux, PR_SET_PDEATHSIG also ends the child directly
with its parent, in case the shell fails.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1  # of <sys/prctl.h>
# The first line on the pipe is the child's process group. Another line means that we ended it ourselves; the end of the
# pipe, that we died.
_SCRIPT = """
IFS= read -r group && [ "$group" -gt 1 ] 2>/dev/null || exit 0
IFS= read -r done && exit 0
kill -s TERM -- "-$group" 2>/dev/null || exit 0
for _ in 1 2 3; do
  sleep 1
  kill -s 0 -- "-$group" 2>/dev/null || exit 0
done
kill -s KILL -- "-$group" 2>/dev/null
"""


class Watchdog:
    """Guards a process group from when it is named until it is closed."""

    def __init__(self) -> None:
        self._shell: subprocess.Popen[bytes] | None = None
        with contextlib.suppress(OSError):  # no /bin/sh: only a SIGKILL may then leave an orphan
            self._shell = subprocess.Popen(
                ["/bin/sh", "-c", _SCRIPT, "kimi-stack"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # it must survive a signal to our whole process group
            )

    def guard(self, group: int) -> None:
        """Name the process group. The child may call it, before its program replaces ours."""
        if self._shell is not None and self._shell.stdin is not None:
            with contextlib.suppress(OSError):  # the watchdog has ended already
                os.write(self._shell.stdin.fileno(), b"%d\n" % group)

    def close(self) -> None:
        """Stop guarding: the child has ended or was ended."""
        shell, self._shell = self._shell, None
        if shell is None or shell.stdin is None:
            return
        with contextlib.suppress(OSError, ValueError):  # the watchdog has ended already
            shell.stdin.write(b"done\n")
            shell.stdin.flush()
        with contextlib.suppress(OSError):
            shell.stdin.close()
        shell.wait()


def die_with_us() -> Callable[[], None] | None:
    """A function that a child calls before exec, so that it ends with us; None if the system has no such call."""
    # The system watches the thread that started the child. Only the main thread lives as long as the process.
    if not sys.platform.startswith("linux") or threading.current_thread() is not threading.main_thread():
        return None
    try:
        import ctypes

        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except (ImportError, OSError, AttributeError):
        return None
    us = os.getpid()

    def ask() -> None:
        prctl(_PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)
        if os.getppid() != us:  # our process died before the call
            os._exit(128 + signal.SIGTERM)

    return ask
