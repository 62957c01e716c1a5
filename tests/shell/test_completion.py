"""Tab in each real shell: our command's words and options, and for the functions those of `kimi-stack run`."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import signal
import time
from pathlib import Path

import pytest

from .conftest import Shell, new_shell

TYPED = {
    "kimi-stack upg": "kimi-stack upgrade",
    "kimi-stack budget se": "kimi-stack budget set",
    "kimi-stack upgrade --from-": "kimi-stack upgrade --from-wheel",
    "kimi-smart --escal": "kimi-smart --escalate",
    "kimi-smart read": "kimi-smart readme.md",
}
INTERACTIVE = {"bash": ["bash", "--norc", "-i"], "zsh": ["zsh", "-f", "-i"]}
SECONDS = 60


@pytest.mark.parametrize("name", INTERACTIVE)
def test_tab_completes_a_line_that_is_typed(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    (shell.home / "readme.md").touch()
    assert dict(zip(TYPED, completed(shell), strict=True)) == TYPED


def test_fish_completes_a_line(tmp_path: Path) -> None:
    shell = new_shell("fish", tmp_path / "home")
    (shell.home / "readme.md").touch()
    for typed, line in TYPED.items():
        done = shell.script(f"{shell.load()}\ncomplete -C '{typed}'")
        assert [f"{typed.rpartition(' ')[0]} {word}" for word in done.stdout.split()] == [line], done.stderr


def completed(shell: Shell) -> list[str]:
    """What becomes of each line by Tab. Each is then made the words of an echo, which prints it after a colon."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(shell.home)
        os.execvpe(INTERACTIVE[shell.name][0], INTERACTIVE[shell.name], shell.env)
    try:
        compinit = "autoload -Uz compinit && compinit -u -D && " if shell.name == "zsh" else ""
        typed_into(terminal, f"{compinit}{shell.load()} && echo ':'loaded\r")
        return [typed_into(terminal, f"{typed}\t\x01echo :\r") for typed in TYPED]
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(child, 0)


def typed_into(terminal: int, keys: str) -> str:
    """Type the keys; returns the line that is printed after a colon."""
    os.write(terminal, keys.encode())
    said, end = "", time.monotonic() + SECONDS
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            said += os.read(terminal, 65536).decode("utf-8", "replace")
        if found := re.search(r"^:(.+?) *\r?\n", said, re.MULTILINE):
            return found[1]
    raise AssertionError(said)
