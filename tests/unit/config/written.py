"""settings.toml for the tests of its readers."""

from __future__ import annotations

from pathlib import Path

from kimi_stack.base import paths

DAY = "2026-11-23"


# Settings


def write(text: str) -> Path:
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file
