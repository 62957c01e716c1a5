"""Reading and writing the user's files. A file is never left half-written."""

from __future__ import annotations

import os
import stat

from kimi_stack.base.errors import StackError

MOST = 256 << 20  # bytes that are read of a file: a device such as /dev/zero has no end
PRIVATE = 0o700  # mode of the private folders that we create


def read_text(path: str | os.PathLike[str], most: int = MOST) -> str:
    """The file's text. Raises StackError if it is missing, a folder, unreadable, not UTF-8, or over `most` bytes."""
    path = os.fspath(path)
    try:
        with open(path, "rb") as file:
            raw = file.read(most + 1)
        if len(raw) > most:
            raise StackError(f"{path} is larger than {most:,} bytes; name a smaller file")
        return raw.decode("utf-8-sig")
    except FileNotFoundError:
        raise StackError(f"{path}: no such file") from None
    except IsADirectoryError:
        raise StackError(f"{path} is a folder; name a file") from None
    except UnicodeDecodeError as error:
        raise StackError(f"{path} is not UTF-8 text (byte {error.start}); convert it first") from None
    except OSError as error:
        raise StackError(f"{path} cannot be read: {error.strerror}") from None


def read_bytes(path: str | os.PathLike[str]) -> bytes | None:
    """A whole file, or None if it does not exist. Raises StackError, which names the path."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StackError(f"{path} cannot be read: {error.strerror}") from None


def write_atomic(
    path: str | os.PathLike[str],
    data: str | bytes | memoryview,
    *,
    backup: bool = False,
    mode: int | None = None,
    durable: bool = True,
) -> None:
    """Replace `path` completely or not at all; with `backup` the old content is kept in `<path>.bak`.

    A symlink stays a symlink: many rc files are links into a dotfiles repository. The file and its backup get `mode`.
    Without `mode` they keep the old file's mode, and a new file gets 0644. The folder of a private file is made
    private. Without `durable` a power cut may lose the new version, but not both. Raises StackError, which names the
    path, if it cannot be written or is not a regular file.
    """
    raw = data.encode("utf-8") if isinstance(data, str) else data
    target = os.path.realpath(path)
    try:
        private = mode is not None and not mode & 0o077
        os.makedirs(os.path.dirname(target), PRIVATE if private else 0o777, exist_ok=True)
        existing = os.stat(target).st_mode & 0o7777 if os.path.exists(target) else None
        wanted = mode if mode is not None else existing if existing is not None else 0o644
        refuse_special(path, target)
        if backup and existing is not None:
            with open(target, "rb") as file:
                _replace(f"{target}.bak", file.read(), existing if mode is None else mode, durable)
        _replace(target, raw, wanted, durable)
    except OSError as error:
        raise StackError(f"{path} cannot be written: {error.strerror}; nothing was changed") from error


def refuse_special(path: str | os.PathLike[str], target: str) -> None:
    """Raise StackError if `target` exists and is not a regular file that may be replaced."""
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise StackError(f"{path} is a folder; name a file")
    if not stat.S_ISREG(mode):
        raise StackError(f"{path} is not a regular file (a device, pipe or socket), which is not written over")
    if not os.access(target, os.W_OK):
        raise StackError(f"{path} is read-only; make it writable (chmod u+w) and try again")


def _replace(target: str, raw: bytes | memoryview, mode: int, durable: bool) -> None:
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name}.{os.getpid()}.{os.urandom(4).hex()}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with open(handle, "wb") as file:
            os.fchmod(handle, mode)  # before writing, because the content may be private
            file.write(raw)
            file.flush()
            if durable:
                os.fsync(handle)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


class locked:
    """Hold the lock file of `path` (`<path>.lock`) during the `with` block.

    Waits until the lock is free; with `busy`, raises a StackError of these words if another process has it.
    """

    def __init__(self, path: str | os.PathLike[str], busy: str | None = None) -> None:
        self._name = f"{os.fspath(path)}.lock"
        self._busy = busy
        self._handle = -1

    def __enter__(self) -> None:
        import fcntl

        try:
            os.makedirs(os.path.dirname(self._name), PRIVATE, exist_ok=True)
            self._handle = os.open(self._name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StackError(f"{self._name} cannot be written: {error.strerror}; nothing was changed") from error
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | (0 if self._busy is None else fcntl.LOCK_NB))
        except BlockingIOError:
            os.close(self._handle)
            raise StackError(self._busy or "") from None

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)


def key(path: str | os.PathLike[str]) -> bytes:
    """The 32 random bytes in a file, as hex digits there; made on first use. Raises StackError."""
    with locked(path):
        if not os.path.exists(path):
            write_atomic(path, os.urandom(32).hex() + "\n", mode=0o600)
    try:
        found = bytes.fromhex(read_text(path).strip())
    except ValueError:
        found = b""
    if len(found) != 32:
        raise StackError(f"{path} is damaged; delete it, and a new one is made")
    return found


def prune(folder: str | os.PathLike[str]) -> None:
    """Remove a folder, and its parents below the home, as long as they are empty."""
    home = os.path.join(os.path.expanduser("~"), "")
    path = os.fspath(folder)
    try:
        os.rmdir(path)
        while os.path.dirname(path).startswith(home):
            path = os.path.dirname(path)
            os.rmdir(path)
    except OSError:  # rmdir removes only empty folders
        pass
