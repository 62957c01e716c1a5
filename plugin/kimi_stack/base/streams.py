"""The three standard streams, which a person may have closed, filled up or given another encoding."""

from __future__ import annotations

import errno
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def stand_in() -> None:
    """Open what is closed of the three, so that no file of ours becomes stdin, stdout or stderr by its number.

    Reading a stdin that was closed fails, and so does writing to such a stdout: /dev/null, opened the other way round.
    What an encoding cannot show is shown as "?", never a traceback.
    """
    for number, name, flags, mode in (
        (0, "stdin", os.O_WRONLY, "r"),
        (1, "stdout", os.O_RDONLY, "w"),
        (2, "stderr", os.O_WRONLY, "w"),
    ):
        try:
            os.fstat(number)
        except OSError:
            handle = os.open(os.devnull, flags)  # the lowest number that is free
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
    """A line on stderr; one that cannot be written is lost, and nothing else."""
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass


def read_stdin(most: int = -1) -> bytes:
    """All of stdin, or its first `most` bytes. Raises OSError where it is closed or cannot be read."""
    return sys.stdin.buffer.read(most)


def gone(error: OSError) -> int:
    """What stdout did not take: end quietly where its reader has left, else with one line. Returns the exit code."""
    try:
        # Also what is still held for it must not be tried again when Python ends.
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
