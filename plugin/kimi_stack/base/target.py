"""Writing to a file that the user named."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kimi_stack.base import files
from kimi_stack.base.errors import StackError

_NO_FILES = ("/dev/", "/proc/", "/sys/")


@contextmanager
def writing(path: str, *, private: bool = False) -> Iterator[Callable[[str], object]]:
    """Write a file that the user named, piece by piece. It appears when complete; before that the old file stays.

    `-` is stdout. A new file gets the mode of the user's umask, or is readable by its user alone if `private`. Raises
    StackError, and changes nothing, if `path` is not a regular file, its folder is missing, or it cannot be written.
    """
    if path == "-":
        yield sys.stdout.write
        return
    target = place(path)
    folder = os.path.dirname(target)
    old = os.stat(target).st_mode & 0o7777 if os.path.exists(target) else None
    temporary = os.path.join(folder, f".{os.path.basename(target)[:200]}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600 if private else 0o666)
        try:
            with open(handle, "w", encoding="utf-8", errors="replace", newline="") as file:
                if old is not None and not private:
                    os.fchmod(handle, old)
                yield file.write
                file.flush()
                os.fsync(handle)
            os.replace(temporary, target)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise StackError(f"{path} cannot be written: {error.strerror}; nothing was changed") from error


def place(path: str) -> str:
    """The real path of `path`, with symlinks resolved. Raises StackError if no file can be written there."""
    if path == "-":
        return path
    if not path:
        raise StackError("the name of the file is empty; name a file, or - for stdout")
    plain = os.path.abspath(os.path.expanduser(path))
    target = os.path.realpath(plain)
    if any(name.startswith(_NO_FILES) and not name.startswith("/dev/shm/") for name in (plain, target)):
        raise StackError(f"{path} is no place for a file; name a file, or - for stdout")
    files.refuse_special(path, target)
    folder = os.path.dirname(target)
    if path.endswith("/") or not os.path.isdir(folder):
        missing = path if path.endswith("/") else os.path.dirname(path) or folder
        raise StackError(f"{path}: there is no folder {missing}; make it first, or name another file")
    return target
