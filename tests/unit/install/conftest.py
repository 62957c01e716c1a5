"""Fixtures of the tests of this wing."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.openclaw.door import OpenClaw

from ..fake_openclaw import FakeOpenClaw
from .examined import ALIASES, HOOKS, REFS


@pytest.fixture
def said(home: Path, stack_file: Path) -> dict[str, Any]:
    """What an OpenClaw says in which all is well."""
    installed = home / ".openclaw" / "extensions" / "kimi-stack"
    shutil.copytree(paths.plugin_assets(), installed)
    ours = {"id": "kimi-stack", "enabled": True, "status": "loaded", "rootDir": str(installed)}
    return {
        "probe": {
            "model": "anthropic/claude-sonnet-5",
            "defaultModel": "anthropic/claude-sonnet-5",
            "pinned": False,
        },
        "models": {
            "resolvedDefault": "anthropic/claude-sonnet-5",
            "aliases": dict(zip(ALIASES, REFS, strict=True)),
            "auth": {
                "providers": [
                    {"provider": "anthropic", "effective": {"kind": "env", "detail": "sk-ant...secret"}},
                    {"provider": "moonshot", "effective": {"kind": "profile", "detail": "sk-moon...secret"}},
                ],
                "unusableProfiles": [],
            },
        },
        "plugins": [
            {"plugin": {"id": "anthropic", "providerIds": ["anthropic"], "cliBackendIds": ["claude-cli"]}},
            {"plugin": ours, "typedHooks": HOOKS, "diagnostics": []},
        ],
        "agents": {"defaults": {"model": "anthropic/claude-sonnet-5"}, "entries": {"main": {}}},
        "plugins.entries.kimi-stack": {
            "enabled": True,
            "hooks": {"allowConversationAccess": True},
            "config": {
                "command": [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"],
                "env": {
                    "KIMI_STACK_FILE": str(stack_file),
                    "KIMI_STACK_CONFIG_DIR": str(paths.config_dir()),
                    "KIMI_STACK_DATA_DIR": str(paths.data_dir()),
                },
            },
        },
        "models.providers": None,
    }


@pytest.fixture
def openclaw(monkeypatch: pytest.MonkeyPatch) -> FakeOpenClaw:
    fake = FakeOpenClaw()
    monkeypatch.setattr(OpenClaw, "find", lambda *_: fake)
    monkeypatch.setenv("SHELL", "/bin/bash")
    monkeypatch.delenv("KIMI_STACK_CACHE_DIR")  # what is unpacked there is to go, too
    return fake
