"""Ends a child, and what it started, when we are gone: a SIGKILL leaves us no moment to do it ourselves.

A small shell waits for the end of a pipe that only we hold open. Where the system can end a child with its parent
(PR_SET_PDEATHSIG on Linux), it is asked to as well: then nothing depends on the shell.
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
# $1 is the child's process group. A line says that we saw to it ourselves; the end of the pipe, that we are gone.
_SCRIPT = """
IFS= read -r done && exit 0
kill -s TERM -- "-$1" 2>/dev/null || exit 0
for _ in 1 2 3; do
  sleep 1
  kill -s 0 -- "-$1" 2>/dev/null || exit 0
done
kill -s KILL -- "-$1" 2>/dev/null
"""


class Watchdog:
    """Guards the process group `group` until it is closed."""

    def __init__(self, group: int) -> None:
        self._shell: subprocess.Popen[bytes] | None = None
        with contextlib.suppress(OSError):  # no /bin/sh: then a SIGKILL may leave an orphan, and all else is well
            self._shell = subprocess.Popen(
                ["/bin/sh", "-c", _SCRIPT, "kimi-stack", str(group)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # what ends our whole process group leaves it its work
            )

    def close(self) -> None:
        """The child has ended, or was ended."""
        shell, self._shell = self._shell, None
        if shell is None or shell.stdin is None:
            return
        with contextlib.suppress(OSError, ValueError):  # it has ended already
            shell.stdin.write(b"done\n")
            shell.stdin.flush()
        with contextlib.suppress(OSError):
            shell.stdin.close()
        shell.wait()


def die_with_us() -> Callable[[], None] | None:
    """What a child does before it becomes its program, so that it ends with us; None where there is no such thing."""
    # The system counts the end of the thread that started the child, which for the main one is the process's.
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
        if os.getppid() != us:  # we were gone before it was asked for
            os._exit(128 + signal.SIGTERM)

    return ask
