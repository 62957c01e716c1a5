"""A home after `kimi-stack install`, made once, and copies of it: an installation costs half a minute of both cores."""

from __future__ import annotations

import contextlib
import fcntl
import json
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kimi_install.demo.loopback import Loopback

from .harness import OpenClawEnv

CACHE = "KIMI_STACK_CACHE_DIR"


@dataclass(frozen=True)
class Template:
    """Where it lies, and the cache folder that its files name."""

    home: Path
    cache: str

    @classmethod
    def made(cls, folder: Path, launcher: Path) -> Template:
        """The one below `folder`, installed by the first process that asks; the others wait for it."""
        home, cache = folder / "template" / "home", folder / "template" / "cache"
        with (folder / "template.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not cache.exists():
                shutil.rmtree(home.parent, ignore_errors=True)
                with Loopback() as vendors:
                    openclaw = OpenClawEnv(home, launcher, vendors)
                    openclaw.install()
                cache.write_text(openclaw.env[CACHE])
        return cls(home, cache.read_text())

    def copy(self, home: Path, launcher: Path, loopback: Loopback) -> OpenClawEnv:
        """A home of its own with the same installation: its own vendors and port, and paths that name it."""
        copied = OpenClawEnv(home, launcher, loopback)
        own = copied.config()
        shutil.copytree(self.home, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("commands", "*.log"))
        moved = {str(self.home): str(home), self.cache: copied.env[CACHE]}
        for path in home.rglob("*"):
            if path.suffix == ".sqlite":
                _move_in_database(path, moved)
            elif path.is_file() and not path.name.endswith(("-wal", "-shm")):
                _move_in_file(path, moved)
        config = copied.config()
        config["gateway"]["port"] = copied.port
        config["models"]["providers"] = own["models"]["providers"]
        copied.config_file.write_text(json.dumps(config, indent=2))
        return copied


def _move_in_file(path: Path, moved: dict[str, str]) -> None:
    before = after = path.read_bytes()
    for old, new in moved.items():
        after = after.replace(old.encode(), new.encode())
    if after != before:
        path.write_bytes(after)


def _move_in_database(path: Path, moved: dict[str, str]) -> None:
    """OpenClaw's index of plugins has their folders in it."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")') if row[2] == "TEXT"]
            for column in columns:
                for old, new in moved.items():
                    database.execute(
                        f'UPDATE "{table}" SET "{column}" = replace("{column}", ?, ?) WHERE instr("{column}", ?)',
                        (old, new, old),
                    )
