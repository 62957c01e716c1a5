"""The real OpenClaw in a home of its own, for the end-to-end tests.

Nothing of OpenClaw is imitated. Only the model vendors are: `kimi_install.demo.loopback` answers in their place.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from kimi_install.demo.loopback import Loopback

T = TypeVar("T")

NODE_NEEDED = (24, 16)
DEFAULT_MODEL = "anthropic/claude-sonnet-5"

# What the reader and its pupil both send there, and far from a cut: until the brain has loaded the reader, the pupil
# decides, and the command line always reads with the reader. At most 80 characters: the stand-in repeats so many.
HARD = "Analyze our pricing strategy for the next five years and weigh three scenarios"
MIDDLING = "Review the pull request and write unit tests for the parser"
EASY = "what is the boiling point of nitrogen"

# Everything else of the developer's environment stays outside: keys, OPENCLAW_*, KIMI_*, XDG_*, ZDOTDIR ...
KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TERM", "TMPDIR", "USER", "LOGNAME", "TZ")


class NotHere(Exception):
    """OpenClaw or its Node is missing; the message is the reason to skip."""


def find_openclaw() -> Path:
    """OpenClaw's launcher, by OPENCLAW_BIN or PATH, once a Node that can run it is found."""
    node = shutil.which("node")
    if node is None:
        raise NotHere("no `node` on PATH: run ./tests/run, which brings it")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    version = tuple(int(part) for part in re.findall(r"\d+", said)[:2])
    if version < NODE_NEEDED:
        raise NotHere(f"node {said.strip()} is too old for OpenClaw: run ./tests/run, which brings Node 24")
    found = os.environ.get("OPENCLAW_BIN") or shutil.which("openclaw")
    if found is None or not Path(found).exists():
        raise NotHere("no `openclaw` on PATH or in OPENCLAW_BIN: run ./tests/run, which brings it")
    return Path(found).absolute()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(condition: Callable[[], T], what: str, timeout: float = 120.0, pause: float = 0.05) -> T:
    """The first truthy value of `condition`, asked every `pause` seconds; after `timeout` seconds AssertionError."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"waited {timeout:g} s in vain: {what}"
        time.sleep(pause)


def merged(base: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """`base` with `patch` over it as OpenClaw's `config patch` does: objects merge, None deletes."""
    out = dict(base)
    for key, value in patch.items():
        if value is None:
            out.pop(key, None)
        elif isinstance(value, Mapping):
            kept = out.get(key)
            out[key] = merged(kept if isinstance(kept, Mapping) else {}, value)
        else:
            out[key] = value
    return out


@dataclass
class OpenClawEnv:
    """One HOME with an openclaw.json whose vendors are the loopback server."""

    home: Path
    launcher: Path
    loopback: Loopback
    port: int = field(default_factory=free_port)
    env: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.env = {name: os.environ[name] for name in KEPT if name in os.environ}
        self.env |= {"HOME": str(self.home), "SHELL": "/bin/bash"}
        self.env["KIMI_STACK_CACHE_DIR"] = os.environ["KIMI_STACK_CACHE_DIR"]  # see ../conftest.py
        self.env["PATH"] = os.pathsep.join([str(self._commands()), str(self.launcher.parent), self.env["PATH"]])
        self.state_dir.mkdir(parents=True)
        self.write_config()

    def _commands(self) -> Path:
        """A folder with `kimi-stack`: the console script beside this Python, or a stand-in that starts it."""
        here = Path(sys.executable).parent
        if (here / "kimi-stack").exists():
            return here
        folder = self.home / "commands"
        folder.mkdir()
        script = folder / "kimi-stack"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kimi_stack "$@"\n')
        script.chmod(0o755)
        return folder

    @property
    def state_dir(self) -> Path:
        return self.home / ".openclaw"

    @property
    def config_file(self) -> Path:
        return self.state_dir / "openclaw.json"

    @property
    def data_dir(self) -> Path:
        return self.home / ".local" / "share" / "kimi-stack"

    @property
    def settings_file(self) -> Path:
        return self.home / ".config" / "kimi-stack" / "settings.toml"

    def calls(self) -> list[dict[str, Any]]:
        """The ledger's calls, oldest first."""
        file = self.data_dir / "ledger.sqlite3"
        if not file.exists():
            return []
        with contextlib.closing(sqlite3.connect(file, timeout=10)) as ledger:
            ledger.row_factory = sqlite3.Row
            if not ledger.execute("PRAGMA user_version").fetchone()[0]:
                return []  # it is being made
            return [dict(row) for row in ledger.execute("SELECT * FROM calls ORDER BY time_ms, id")]

    def held(self) -> list[str]:
        """The runs that hold something of a limit."""
        with contextlib.closing(sqlite3.connect(self.data_dir / "ledger.sqlite3", timeout=10)) as ledger:
            return [row[0] for row in ledger.execute("SELECT id FROM reservations")]

    def write_config(self, extra: Mapping[str, Any] | None = None) -> None:
        """openclaw.json as a person might have it, before OpenClaw's own CLI first writes to it.

        No utility model and no heartbeat: OpenClaw would make calls of its own. No moonshot plugin: each start would
        try to fetch it. No tidying of sessions: a run starts workers for it that take a fifth of its time.
        """
        base = {
            "gateway": {"mode": "local", "port": self.port, "bind": "loopback", "auth": {"mode": "none"}},
            "models": {"providers": self.loopback.providers()},
            "agents": {"defaults": {"model": DEFAULT_MODEL, "utilityModel": "", "heartbeat": {"every": "0m"}}},
            "session": {"maintenance": {"mode": "warn"}},
            "plugins": {"entries": {"moonshot": {"enabled": False}}},
            "logging": {"file": str(self.home / "openclaw.log")},
        }
        self.config_file.write_text(json.dumps(merged(base, extra or {}), indent=2))

    def config(self) -> dict[str, Any]:
        """openclaw.json, parsed (OpenClaw's own writer writes plain JSON)."""
        parsed: dict[str, Any] = json.loads(self.config_file.read_text())
        return parsed

    def run(
        self,
        *argv: str,
        stdin: str | None = None,
        timeout: float = 600,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        check: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in this HOME; `env` adds to the environment. stdin is empty unless given."""
        done = subprocess.run(
            argv,
            input=stdin if stdin is not None else "",
            capture_output=True,
            text=True,
            timeout=timeout,
            cwd=cwd or self.home,
            env={**self.env, **(env or {})},
            check=False,
        )
        if check:
            assert done.returncode == 0, f"{argv} exited {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def kimi(self, *argv: str, **options: Any) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "kimi_stack", *argv, **options)

    def openclaw(self, *argv: str, **options: Any) -> subprocess.CompletedProcess[str]:
        return self.run(str(self.launcher), *argv, **options)

    def openclaw_json(self, *argv: str, **options: Any) -> Any:
        """What an `openclaw ... --json` command printed, parsed; the command must succeed."""
        return json.loads(self.openclaw(*argv, check=True, **options).stdout)

    def install(self, *flags: str) -> subprocess.CompletedProcess[str]:
        """`kimi-stack install --yes`, which must succeed."""
        return self.kimi("install", "--yes", *flags, timeout=300, check=True)

    def processes(self) -> dict[int, str]:
        """Pid -> command line of each living process that has this HOME (needs /proc)."""
        return dict(_processes_with(f"HOME={self.home}".encode()))


def _processes_with(entry: bytes) -> Iterator[tuple[int, str]]:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environ = (folder / "environ").read_bytes().split(b"\0")
            line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        except OSError:  # it ended meanwhile, or is not ours
            continue
        if entry in environ and line and int(folder.name) != os.getpid():
            yield int(folder.name), line
