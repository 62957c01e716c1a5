"""docs/first-day.md: the commands of its guided way, typed into a terminal as they stand, up to a routed answer."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from .harness import OpenClawEnv

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "first-day.md").read_text(encoding="utf-8")
OF_KEYS = 3  # questions of the page that are not asked where the keys are there already
SECONDS = 400  # for one command; installing takes the longest
ENDED = re.compile(r"^<(\d+)>$", re.MULTILINE)  # before the shell's prompt: the exit code
QUESTION = re.compile(r"\[[^][\n]*\]:? ?$")


def guided() -> tuple[list[str], int]:
    """The commands of the page's guided way, and how many questions it lists."""
    section = PAGE.split("\n## Guided\n", 1)[1].split("\n## ", 1)[0]
    (block,) = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return block.splitlines(), len(re.findall(r"^\d+\. ", section, re.MULTILINE))


class Terminal:
    """An interactive bash. `asked` has the questions that were answered: yes to consent, Enter to all others."""

    def __init__(self, home: OpenClawEnv, env: dict[str, str]) -> None:
        self.asked: list[str] = []
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            os.chdir(home.home)
            os.execve("/bin/bash", ["bash", "-i"], {**home.env, **env, "PROMPT_COMMAND": r"printf '<%s>\n' $?"})
        self._read("the shell")

    def type(self, line: str) -> str:
        """Type a line and answer what it asks; returns what it printed. It must end with exit code 0."""
        self._send(line)
        return self._read(line)

    def close(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        os.close(self._terminal)
        os.waitpid(self._pid, 0)

    def _send(self, line: str) -> None:
        os.write(self._terminal, f"{line}\n".encode())

    def _read(self, line: str) -> str:
        said, answered, end = "", 0, time.monotonic() + SECONDS
        while time.monotonic() < end:
            if select.select([self._terminal], [], [], 0.3)[0]:
                said += os.read(self._terminal, 65536).decode("utf-8", "replace").replace("\r", "")
                continue
            if found := ENDED.search(said):
                assert found[1] == "0", f"{line}\n{said}"
                return said
            question = said[answered:].rpartition("\n")[2]
            if QUESTION.search(question):
                self.asked.append(question)
                answered = len(said)
                self._send("y" if "[y/N]" in question else "")
        raise AssertionError(f"{line}: no end after {SECONDS} s\n{said}")


def repository(folder: Path) -> Path:
    """A repository of the files at hand, as they are."""
    kept = shutil.ignore_patterns("__pycache__", ".cache")
    for name in ("plugin", "installers", "shell"):
        shutil.copytree(ROOT / name, folder / name, ignore=kept)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    identity = ("-c", "user.name=me", "-c", "user.email=me@example.org", "-c", "commit.gpgsign=false")
    for words in (["init", "-q"], ["add", "."], [*identity, "commit", "-qm", "all"]):
        subprocess.run(["git", "-C", str(folder), *words], check=True)
    return folder


def test_the_guided_way_leads_from_a_checkout_to_a_routed_answer(openclaw_env: OpenClawEnv, tmp_path: Path) -> None:
    """With an OpenClaw on PATH and vendors that it has keys for; without kimi-stack there."""
    home = openclaw_env
    commands = tmp_path / "commands"
    commands.mkdir()
    (commands / "python3").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (commands / "python3").chmod(0o755)
    folders = [folder for folder in home.env["PATH"].split(os.pathsep) if not (Path(folder) / "kimi-stack").exists()]
    env = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_"))}
    env |= {"PATH": os.pathsep.join([str(commands), *folders]), "TERM": "dumb"}
    (home.home / ".bashrc").touch()
    lines, listed = guided()
    assert lines[0] == "git clone REPOSITORY kimi-model-stack"

    terminal = Terminal(home, env)
    try:
        terminal.type(lines[0].replace("REPOSITORY", str(repository(tmp_path / "repository"))))
        for line in lines[1:-1]:
            terminal.type(line)
        assert len(terminal.asked) == listed - OF_KEYS, terminal.asked
        answer = terminal.type(lines[-1])
    finally:
        terminal.close()
    call = home.loopback.seen()[-1]
    assert "Explain what this repository does" in call.text
    assert f"{call.model} answers: " in answer
    assert home.calls()[-1]["model"].endswith(f"/{call.model}")
