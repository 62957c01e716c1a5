"""Real shells in a home of their own. `openclaw` is a script of a few lines that notes what reached it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SHELLS = {
    "bash": ["bash", "--norc", "-eu", "-o", "pipefail", "-c"],
    "zsh": ["zsh", "-f", "-eu", "-o", "pipefail", "-c"],
    "fish": ["fish", "--no-config", "-c"],
    "smart-router.sh": ["sh", "-eu", "-c"],
}
ROUTER = Path(__file__).parents[2] / "shell" / "smart-router.sh"

# Notes its arguments, its stdin and everybody's arguments, and answers as `agent exec --json` does.
OPENCLAW = """\
#!{python} -IS
import glob, json, sys
if sys.argv[1:] == ["--version"]:
    sys.exit(print("OpenClaw 2026.9.6 (fake)"))
lines = []
for name in glob.glob("/proc/[0-9]*/cmdline"):
    try:
        lines.append(open(name, "rb").read().decode("utf-8", "replace"))
    except OSError:
        pass
seen = {{"argv": sys.argv[1:], "task": sys.stdin.buffer.read().decode(), "processes": lines}}
json.dump(seen, open({seen!r}, "w"))
print(json.dumps({{"ok": True, "status": "ok", "final": "the answer", "provider": "x", "model": "y"}}))
"""


@dataclass
class Shell:
    """One shell with the functions loaded; `name` is the shell's, or smart-router.sh."""

    name: str
    home: Path
    env: dict[str, str]

    def call(
        self, function: str, *words: str, stdin: str | bytes = b"", tail: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Call a function with words. They travel in the environment, so that the test itself quotes nothing."""
        names = [f"W{number}" for number in range(len(words))]
        arguments = " ".join(f'"${name}"' for name in names)
        return self.script(
            f"{self.load()}\n{self.named(function)} {arguments}{tail}", stdin, dict(zip(names, words, strict=True))
        )

    def script(
        self, script: str, stdin: str | bytes = b"", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [*SHELLS[self.name], script],
            input=raw,
            capture_output=True,
            env={**self.env, **(env or {})},
            cwd=self.home,
            timeout=60,
            check=False,
        )
        out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def load(self) -> str:
        if self.name == "fish":
            return "kimi-stack init fish | source"
        return "" if self.name == "smart-router.sh" else f'eval "$(kimi-stack init {self.name})"'

    def named(self, function: str) -> str:
        return f"'{ROUTER}'" if self.name == "smart-router.sh" else function

    def seen(self) -> dict[str, Any]:
        """What reached OpenClaw: argv, task, and the arguments of each process meanwhile."""
        seen: dict[str, Any] = json.loads((self.home / "seen.json").read_text())
        return seen

    def reached(self) -> bool:
        return (self.home / "seen.json").exists()


def new_shell(name: str, home: Path) -> Shell:
    program = SHELLS[name][0]
    if shutil.which(program) is None:
        pytest.skip(f"no {program} on this machine; ./tests/run installs it where it may")
    commands = home / "commands"
    commands.mkdir(parents=True)
    write_script(commands / "openclaw", OPENCLAW.format(python=sys.executable, seen=str(home / "seen.json")))
    write_script(commands / "kimi-stack", f'#!/bin/sh\nexec "{sys.executable}" -m kimi_stack "$@"\n')
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    kept = {"KIMI_STACK_CACHE_DIR": os.environ["KIMI_STACK_CACHE_DIR"]}  # see ../conftest.py
    return Shell(name, home, {"HOME": str(home), "PATH": path, "LANG": "C.UTF-8", "TERM": "dumb", **kept})


def write_script(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture(params=list(SHELLS))
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Shell:
    return new_shell(request.param, tmp_path / "home of it's own")
