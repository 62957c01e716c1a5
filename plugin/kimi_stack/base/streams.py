"""The three standard streams, which may be closed, full, or use another encoding."""

from __future__ import annotations

import errno
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def stand_in() -> None:
    """Open the closed ones of the three, so that no other file gets their descriptor number.

    A closed stdin or stdout becomes /dev/null in the wrong direction, so that using it still fails. Characters that the
    encoding does not have are shown as "?", without an error.
    """
    for number, name, flags, mode in (
        (0, "stdin", os.O_WRONLY, "r"),
        (1, "stdout", os.O_RDONLY, "w"),
        (2, "stderr", os.O_WRONLY, "w"),
    ):
        try:
            os.fstat(number)
        except OSError:
            handle = os.open(os.devnull, flags)  # gets the lowest free number
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
            os.set_inheritable(number, True)
        if getattr(sys, name) is None:
            stream = open(number, mode, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115 (to our end)
            setattr(sys, name, stream)
    for output in (sys.stdout, sys.stderr):
        if getattr(output, "errors", "") == "strict":
            output.reconfigure(errors="replace")  # type: ignore[union-attr]


def shows(text: str, stream: TextIO | None = None) -> bool:
    """Whether stdout (or `stream`) can show all characters of `text`."""
    try:
        text.encode((stream or sys.stdout).encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def hint(line: str) -> None:
    """Print a line on stderr. If stderr cannot be written, the line is dropped."""
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass


def read_stdin(most: int = -1) -> bytes:
    """All of stdin, or its first `most` bytes. Raises OSError if it is closed or cannot be read."""
    return sys.stdin.buffer.read(most)


def gone(error: OSError) -> int:
    """Handle a failed write to stdout: silently if its reader has gone, else with one line. Returns the exit code."""
    try:
        # Python must not try to write the remaining buffer again at exit.
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.close(null)
    except OSError:
        pass
    if error.errno == errno.EPIPE:
        return 0
    why = "it is closed" if error.errno == errno.EBADF else error.strerror
    hint(f"kimi-stack: stdout cannot be written: {why}; what was to be said is lost")
    return 1


def interrupted() -> int:
    """End at once by SIGINT itself. After the exit code 130 alone, a loop of the shell would begin its next task."""
    import signal  # lazy: it imports enum, and the line for prompts needs neither

    if sys.stderr is not None:
        sys.stderr.flush()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGINT)
    return 130
