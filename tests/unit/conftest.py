"""Each test has a home of its own: nothing here can touch the files of whoever runs it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kimi_stack import stack


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in list(os.environ):
        if name.startswith(("OPENCLAW_", "KIMI_", "XDG_")):
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
