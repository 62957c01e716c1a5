"""The marked block in a shell's rc file. Works on bytes, so that everything else in the file stays unchanged."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from kimi_install.owned_file import OwnedFile
from kimi_install.receipt import SHELLS as SECTION
from kimi_install.receipt import Change, Receipt, Section
from kimi_install.steps import Step, Undoing, short
from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError

KIND = "rc"
SHELLS = ("bash", "zsh", "fish")
LOGIN = "login"
BEGIN, END = b"# >>> kimi-stack >>>", b"# <<< kimi-stack <<<"
_BLOCKS = Path(__file__).parent / "blocks"
_BLOCK = re.compile(rb"^" + BEGIN + rb"\r?\n(?:.*\n)*?" + END + rb"(?:\r?\n|\r?\Z)", re.MULTILINE)


_LOGIN_FILES = (".bash_profile", ".bash_login", ".profile")  # a login bash reads only the first that exists


def rc_file(shell: str) -> Path:
    """The shell's start-up file; for fish, a file of our own."""
    if shell == "fish":
        config = os.environ.get("XDG_CONFIG_HOME", "").strip()
        return (Path(config) if config else paths.home() / ".config") / "fish" / "conf.d" / "kimi-stack.fish"
    if shell == "zsh":
        return Path(os.environ.get("ZDOTDIR", "").strip() or paths.home()) / ".zshrc"
    return paths.home() / ".bashrc"


def login_file() -> Path | None:
    """The file that a login bash reads, if it exists and does not load .bashrc itself."""
    path = next((path for name in _LOGIN_FILES if (path := paths.home() / name).exists()), None)
    return None if path is None or _reads_bashrc(path, set()) else path


def _reads_bashrc(path: Path, seen: set[Path]) -> bool:
    """Whether a start-up file, in a line that is no comment, loads .bashrc or a login file that does."""
    seen.add(path)
    lines = [line.strip() for line in (files.read_bytes(path) or b"").decode("utf-8", "replace").splitlines()]
    code = "\n".join(line for line in lines if not line.startswith("#"))
    if ".bashrc" in code:
        return True
    named = [other for name in _LOGIN_FILES if name in code and (other := paths.home() / name) not in seen]
    return any(other.exists() and _reads_bashrc(other, seen) for other in named)


def path_was_modified() -> bool:
    """Whether the installed blocks put ~/.local/bin on PATH; True if there are none."""
    changes = Receipt.load().section(SECTION).changes
    blocks = [change["block"].encode() for change in changes if change["kind"] == KIND]
    return not blocks or any((_BLOCKS / "path.sh").read_bytes() in block for block in blocks)


def used_shells(named: Sequence[str] = ()) -> list[str]:
    """`named`, or the user's login shell and the shells that have an rc file. Unused shells get no file."""
    if named:
        return [shell for shell in SHELLS if shell in named]
    login = Path(os.environ.get("SHELL", "")).name
    return [shell for shell in SHELLS if shell == login or _is_set_up(shell)]


def _is_set_up(shell: str) -> bool:
    path = rc_file(shell)
    return path.parent.parent.is_dir() if shell == "fish" else path.exists()


def block(shell: str, *, modify_path: bool) -> bytes:
    """The block for a shell. The lines between the markers come from files, so that they can be checked as shell code.

    `shell` is one of SHELLS, or LOGIN for a file that a login bash, and perhaps a plain sh, reads.
    """
    parts = [f"path.{'fish' if shell == 'fish' else 'sh'}"] if modify_path else []
    code = b"".join((_BLOCKS / name).read_bytes() for name in [*parts, f"init.{shell}"])
    return BEGIN + b"\n" + code + END + b"\n"


def steps(section: Section, shells: Sequence[str], *, modify_path: bool) -> list[Step]:
    made: list[Step] = []
    for shell in shells:
        lines = block(shell, modify_path=modify_path)
        if shell == "fish":
            made.append(OwnedFile(section, "fish", rc_file(shell), lines))
        else:
            made.append(RcBlock(section, shell, rc_file(shell), lines))
        if shell == "bash":
            made += _login_steps(section, modify_path=modify_path)
    return made


def _login_steps(section: Section, *, modify_path: bool) -> list[Step]:
    """The steps for login bash shells (macOS, ssh): in the present file, and in that of an earlier install."""
    known = [Path(one["path"]) for one in section.changes if Path(one.get("path", "")).name in _LOGIN_FILES]
    wanted = login_file()
    files_ = dict.fromkeys([*([wanted] if wanted else []), *(path for path in known if path.exists())])
    return [RcBlock(section, LOGIN, path, block(LOGIN, modify_path=modify_path)) for path in files_]


class RcBlock:
    """Step: our block at the end of one rc file."""

    def __init__(self, section: Section, shell: str, path: Path, lines: bytes) -> None:
        self.name = shell
        self.notes: list[str] = []
        self._section = section
        self._path = path
        self._lines = lines
        self._recorded = section.find(KIND, path)
        self._found = files.read_bytes(path)
        old = self._recorded["block"].encode() if self._recorded else lines
        blocks = [_unix(part) for part in _BLOCK.findall(self._found or b"")]
        marked = BEGIN in (self._found or b"")
        self._current = lines in blocks
        self._outdated = not self._current and old in blocks
        self._readonly = self._found is not None and not _writable(path)
        if marked and not self._current and not self._outdated:
            self.notes.append(f"the kimi-stack block in {short(path)} was edited; left as it is")
        elif self._readonly and not self._current:
            line = f'eval "$(kimi-stack init {"bash" if shell == LOGIN else shell})"'
            self.notes.append(f"{short(path)} is read-only: add this line to what makes it: {line}")
        self._left = bool(self.notes)

    def plan(self) -> str:
        if self._left or self._current:
            return ""
        if self._outdated:
            return f"update the kimi-stack block in {short(self._path)}"
        verb = "make" if self._found is None else "add to"
        return f"{verb} {short(self._path)}: one marked block that loads the kimi-* commands"

    def state(self) -> str:
        return f"{short(self._path)} {'is left as it is' if self._left else 'has the kimi-stack block'}"

    def apply(self) -> str:
        found = self._found or b""
        prefix = b"\n" if found and not found.endswith(b"\n") else b""
        change: Change = {
            "kind": KIND,
            "path": str(self._path),
            "block": self._lines.decode(),
            "was": self._recorded["block"] if self._recorded else None,
            "prefix": prefix.decode(),
            "created": self._found is None,
        }
        if self._recorded is not None:
            old = self._recorded["block"].encode()
            change.update({key: self._recorded[key] for key in ("prefix", "created")})
        self._section.record(change)
        if self._outdated:
            wanted = _BLOCK.sub(lambda part: self._lines if _unix(part[0]) == old else part[0], found)
        else:
            wanted = found + prefix + self._lines
        files.write_atomic(self._path, wanted)
        if files.read_bytes(self._path) != wanted:
            raise StackError(f"{self._path} does not hold what was just written to it; is its disk full?")
        return "written, and it reads back the same"


def undo(change: Change, undoing: Undoing) -> None:
    path = Path(change["path"])
    found = files.read_bytes(path)
    if found is None:
        return
    ours = [text.encode() for text in (change["block"], change["was"]) if text]
    rest = without_blocks(found, ours, change["prefix"].encode())
    if BEGIN in rest:
        undoing.notes.append(f"the kimi-stack block in {short(path)} was edited, so it stays; delete it when you like")
    if rest == found:
        return
    if not rest and change["created"]:
        Path(os.path.realpath(path)).unlink()
        return
    if not _writable(path):
        raise StackError(f"{path} is read-only; make it writable (chmod u+w) and run this again")
    files.write_atomic(path, rest)


def without_blocks(content: bytes, ours: Sequence[bytes], prefix: bytes) -> bytes:
    """`content` without all exact copies of our blocks, and without the newline that we put before a block.

    The newline is removed only if the block is still at the end; otherwise it separates the user's own lines.
    """
    for part in reversed(list(_BLOCK.finditer(content))):
        if _unix(part[0]) not in ours:
            continue
        start, end = part.span()
        if end == len(content) and prefix and content[:start].endswith(prefix):
            start -= len(prefix)
        content = content[:start] + content[end:]
    return content


def _unix(lines: bytes) -> bytes:
    """The lines with Unix line ends: an editor may have changed the line ends, or removed the last one."""
    return lines.replace(b"\r\n", b"\n").rstrip(b"\r\n") + b"\n"


def _writable(path: Path) -> bool:
    # root can write to any file, but a mode without write permission is somebody's intention.
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o222)
