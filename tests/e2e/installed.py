"""What the tests of installing and uninstalling look at in a home."""

from __future__ import annotations

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


def meaning(home: OpenClawEnv) -> dict[str, Any]:
    """openclaw.json, parsed, OpenClaw's own stamps aside. A file that is not there means nothing."""
    config = home.config() if home.config_file.exists() else {}
    return {key: value for key, value in config.items() if key != "meta"}


def left_over(home: OpenClawEnv) -> list[str]:
    """Files of ours in this home."""
    ours = ("model-config", "model-selector", "kimi-stack")
    found = [path.relative_to(home.home) for path in home.home.rglob("*") if path.is_file()]
    return [str(path) for path in found if path.parts[0] != "commands" and any(one in str(path) for one in ours)]
