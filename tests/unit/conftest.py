"""Each test has a home of its own: nothing here can touch the files of whoever runs it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kimi_stack.config import settings, stack
from kimi_stack.money import reserving
from kimi_stack.money.ledger import Ledger, open_ledger

from . import known, ledgers, postgres
from .world import World


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in list(os.environ):
        # COLUMNS: the lines of a test are as wide as they are, whatever the terminal's width
        if name.startswith(("OPENCLAW_", "KIMI_", "XDG_", "COLUMNS")) and name != "KIMI_STACK_CACHE_DIR":
            monkeypatch.delenv(name)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def stack_file(home: Path) -> Path:
    """Our own stack, installed in the home."""
    path = home / ".openclaw" / "model-config.json"
    stack.save(path, stack.default_document())
    return path


@pytest.fixture
def own_stack_file(home: Path) -> Path:
    """Our own stack with keywords of the person's own."""
    path = home / ".openclaw" / "model-config.json"
    stack.save(path, known.document())
    return path


@pytest.fixture
def make(home: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str | None], World]]:
    made: list[World] = []
    clock = SimpleNamespace(time=lambda: made[-1].now, strftime=time.strftime, gmtime=time.gmtime)
    monkeypatch.setattr(reserving, "time", clock)

    def make_it(url: str | None) -> World:
        made.append(World(url, clock.time))
        return made[-1]

    yield make_it
    for world in made:
        if world.opened is not None:
            world.opened.close()


@pytest.fixture
def world(make: Callable[[str | None], World]) -> World:
    return make(None)


# Our SQL for PostgreSQL is the same on each Python, and mypy checks the module as the oldest one.
BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.one_python)]


@pytest.fixture(params=BOTH)
def either(request: pytest.FixtureRequest, make: Callable[[str | None], World]) -> World:
    return make(None if request.param == "sqlite" else postgres.url(request))


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, home: Path) -> str | None:
    """The ledger's database for one test, None is SQLite; settings.toml names it, for child processes too."""
    found = None if request.param == "sqlite" else postgres.url(request)
    if found is not None:
        ledgers.write_settings(f'[ledger]\nurl = "{found}"\n')
    return found


@pytest.fixture
def open_one(url: str | None) -> Iterator[Callable[..., Ledger]]:
    opened: list[Ledger] = []

    def open_it(*, wait: float = 10, **policy: Any) -> Ledger:
        found = settings.load()
        for name, value in policy.items():
            setattr(found, name, value)
        opened.append(open_ledger(found, ledgers.TIERS, wait=wait))
        return opened[-1]

    yield open_it
    for ledger in opened:
        ledger.close()


@pytest.fixture
def ledger(open_one: Callable[..., Ledger]) -> Ledger:
    return open_one()
