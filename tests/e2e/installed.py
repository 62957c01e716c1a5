"""What the tests of installing and uninstalling look at in a home."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .harness import OpenClawEnv

ALIASES = {
    "kimi-strategic": "moonshot/kimi-k3",
    "kimi-execution": "anthropic/claude-sonnet-5",
    "kimi-budget": "anthropic/claude-haiku-4-5",
}
# With an alias on a moonshot model, OpenClaw itself tries to fetch its Moonshot plugin at most commands. A home whose
# config does not switch that off gets a registry that refuses at once.
NO_REGISTRY = {"npm_config_registry": "http://127.0.0.1:9/", "npm_config_fetch_retries": "0"}
RC = b"alias x=y\r\nexport A=1"  # CRLF, and no final newline


DO = ["config get", "plugins install", "config patch", "plugins inspect"]  # the calls of an installation
ASK = ["models status", "plugins list"]  # they tell what is missing at its end, and change nothing


def meaning(home: OpenClawEnv) -> dict[str, Any]:
    """openclaw.json, parsed, OpenClaw's own stamps aside. A file that is not there means nothing."""
    config = home.config() if home.config_file.exists() else {}
    return {key: value for key, value in config.items() if key != "meta"}


def left_over(home: OpenClawEnv) -> list[str]:
    """Files of ours in this home."""
    ours = ("model-config", "model-selector", "kimi-stack")
    found = [path.relative_to(home.home) for path in home.home.rglob("*") if path.is_file()]
    return [str(path) for path in found if path.parts[0] != "commands" and any(one in str(path) for one in ours)]


def counting(home: OpenClawEnv) -> tuple[dict[str, str], Callable[[], list[str]]]:
    """An `openclaw` that notes each call and goes on to the real one."""
    log, script = home.home / "calls", home.home / "openclaw"
    script.write_text(f'#!/bin/sh\necho "$1 $2" >>"{log}"\nexec "{home.launcher}" "$@"\n')
    script.chmod(0o755)

    def calls() -> list[str]:
        noted = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return [call for call in noted if not call.startswith("--version")]

    return {"OPENCLAW_BIN": str(script)}, calls
