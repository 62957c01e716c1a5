"""A temporary home for OpenClaw with a loopback server as its vendors. The user's own home is not used in it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kimi_install.demo.loopback import Loopback

# The variables that OpenClaw needs. All others, above all keys, are removed.
KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TERM", "COLUMNS", "TZ", "NODE_COMPILE_CACHE")
_REMOVAL = 60.0  # seconds of retries; a child that was just ended may still write for a moment
_QUIET = 0.3  # seconds for which the folder must stay away: a process that still runs would create it again


@contextlib.contextmanager
def sandbox(loopback: Loopback, say: Callable[[str], object], *, keep: bool = False) -> Iterator[Path]:
    """Create the home and switch this process to its environment; yields the folder that contains everything.

    At the end of the block, also by Ctrl-C, SIGTERM or SIGHUP, the environment is restored and the folder removed,
    unless `keep`. If it cannot be removed, `say` gets a line; the results of the block are not lost.
    """
    with _terminable():
        root = Path(tempfile.mkdtemp(prefix="kimi-stack-demo-"))
        try:
            with _environment(_furnish(root, loopback)):
                yield root
        finally:
            if not keep and not _remove(root):
                say(f"{root} could not be removed; delete it by hand")


def _furnish(root: Path, loopback: Loopback) -> dict[str, str]:
    """Create the folders and openclaw.json; returns the environment variables that point into `root`."""
    home, work, temporary = root / "home", root / "work", root / "tmp"
    for folder in (home / ".openclaw", work, temporary):
        folder.mkdir(parents=True)
    (home / ".openclaw" / "openclaw.json").write_text(json.dumps(_config(root, loopback)), encoding="utf-8")
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "HOME": str(home), "TMPDIR": str(temporary), "SHELL": "/bin/sh"}


def _config(root: Path, loopback: Loopback) -> dict[str, Any]:
    return {
        "gateway": {"mode": "local", "bind": "loopback"},
        "models": {"providers": loopback.providers()},
        # No utility model: OpenClaw would make additional calls for recaps.
        "agents": {"defaults": {"model": "anthropic/claude-sonnet-5", "utilityModel": ""}},
        # A home that is deleted needs no tidying of its sessions, and each run would start workers for that.
        "session": {"maintenance": {"mode": "warn"}},
        # The providers above are sufficient; otherwise OpenClaw tries to fetch Moonshot's plugin at each start.
        "plugins": {"entries": {"moonshot": {"enabled": False}}},
        "logging": {"file": str(root / "openclaw.log")},
    }


@contextlib.contextmanager
def _environment(env: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(env)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _remove(root: Path) -> bool:
    """Remove a folder with all that is in it, in at most `_REMOVAL` seconds; returns whether it is gone."""
    with _handled(signal.SIG_IGN, signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        end = time.monotonic() + _REMOVAL
        gone = False  # was seen to be gone, and `_QUIET` ago
        while root.exists() or not gone:
            gone = not root.exists()
            _end_processes(root)
            shutil.rmtree(root, ignore_errors=True)
            if time.monotonic() > end:
                return not root.exists()
            time.sleep(_QUIET if gone else 0.05)
        return True


def _end_processes(root: Path) -> None:
    """Kill each process whose home is the sandbox's. OpenClaw starts some that outlive the process that we ended.

    Only Linux lists the environment of a process; elsewhere they end by themselves.
    """
    home = f"HOME={root}/home".encode()
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if home in (entry / "environ").read_bytes().split(b"\0") and int(entry.name) != os.getpid():
                os.kill(int(entry.name), signal.SIGKILL)


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """SIGTERM and SIGHUP raise an exception like Ctrl-C, so that the folder is removed."""

    def leave(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    with _handled(leave, signal.SIGTERM, signal.SIGHUP):
        yield


@contextlib.contextmanager
def _handled(handler: Any, *signals: signal.Signals) -> Iterator[None]:
    before = {number: signal.signal(number, handler) for number in signals}
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
