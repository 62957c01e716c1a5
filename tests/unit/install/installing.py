"""An installation on a stand-in for OpenClaw."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kimi_install import plan, removal
from kimi_stack.base import paths

from ..fake_openclaw import FakeOpenClaw

Files = dict[str, bytes]
HAIKU = "anthropic/claude-haiku-4-5"


def install(**options: Any) -> plan.Outcome:
    return plan.install(plan.Options(**options), lambda _: None, lambda: True)


def uninstall(**options: Any) -> removal.Removal:
    return removal.uninstall(lambda _: None, lambda: True, **options)


def files(home: Path) -> Files:
    return {str(path.relative_to(home)): path.read_bytes() for path in home.rglob("*") if path.is_file()}


def write_config(text: str | dict[str, Any]) -> dict[str, Any]:
    path = paths.openclaw_config()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text if isinstance(text, str) else json.dumps(text))
    return text if isinstance(text, dict) else {}


def without_meta(openclaw: FakeOpenClaw) -> dict[str, Any]:
    return {key: value for key, value in openclaw.written().items() if key != "meta"}


def models(openclaw: FakeOpenClaw) -> dict[str, Any]:
    found: dict[str, Any] = openclaw.written()["agents"]["defaults"]["models"]
    return found
