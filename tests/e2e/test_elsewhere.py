"""Installing into a profile of OpenClaw, and by installers/*.sh, on the real OpenClaw."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from .harness import OpenClawEnv
from .installed import ALIASES, ASK, DO, NO_REGISTRY, RC, counting, left_over, meaning

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"
RESTRICTED = {
    "agents": {
        "defaults": {"modelPolicy": {"allow": ["openai/gpt-6-astra"]}, "utilityModel": ""},
        "entries": {"work": {"modelPolicy": {"allow": ["anthropic/*"]}}},
    },
    "plugins": {"entries": {"moonshot": {"enabled": False}}},
}


def test_a_profile_without_an_openclaw_json_is_respected_and_has_none_afterwards(own_cache: OpenClawEnv) -> None:
    home = own_cache
    home.env |= NO_REGISTRY
    untouched = home.config_file.read_bytes()
    profile = home.home / ".openclaw-work" / "openclaw.json"
    profile.parent.mkdir()
    env, calls = counting(home)
    home.kimi("install", "--yes", "--profile", "work", env=env, timeout=300, check=True)
    assert calls() == [*DO, *ASK]
    listed = home.openclaw_json("--profile", "work", "models", "aliases", "list", "--json")
    assert listed["aliases"] == ALIASES
    assert home.config_file.read_bytes() == untouched
    assert not (home.state_dir / "model-config.json").exists()
    home.kimi("uninstall", "--purge", "--yes", env=env, timeout=300, check=True)  # the receipt knows the profile
    assert calls() == ["config patch", "plugins uninstall"]
    assert not profile.exists()
    assert left_over(home) == []


def test_the_shell_installer_is_quick_the_second_time_and_leaves_nothing(own_cache: OpenClawEnv) -> None:
    home = own_cache
    home.config_file.write_text(json.dumps(RESTRICTED))
    before = meaning(home)
    (home.home / ".bashrc").write_bytes(RC)
    keep = {name: os.environ[name] for name in os.environ if name.startswith(("PIP_", "SSL_", "NODE_EXTRA_"))}
    where = ["--dir", str(home.home / "a folder")]
    home.run("/bin/sh", str(INSTALLERS / "install.sh"), "--yes", *where, env=keep, timeout=600, check=True)
    command = home.home / ".local" / "bin" / "kimi-stack"
    assert home.run(str(command), "--version", check=True).stdout.startswith("kimi-stack")
    agents = home.config()["agents"]
    allowed = [agents["defaults"], agents["entries"]["work"]]
    assert [set(ALIASES.values()) - set(row["modelPolicy"]["allow"]) for row in allowed] == [
        set(),
        {"anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"},  # by its anthropic/*
    ]
    login = home.run("bash", "-ic", "command -v kimi-stack", check=True)
    assert login.stdout.strip() == str(command)

    started = time.monotonic()
    again = home.run("/bin/sh", str(INSTALLERS / "install.sh"), "--yes", *where, env=keep, timeout=600, check=True)
    assert "Already installed, nothing to do." in again.stdout
    assert time.monotonic() - started < 30

    home.run("/bin/sh", str(INSTALLERS / "uninstall.sh"), "--purge", env=keep, timeout=600, check=True)
    assert (home.home / ".bashrc").read_bytes() == RC
    assert meaning(home) == before
    assert not (home.home / "a folder").exists()
    assert not command.is_symlink()
    assert left_over(home) == []
