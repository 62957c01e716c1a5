"""Installing by installers/*.sh, into a profile of OpenClaw, on the real OpenClaw."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .harness import OpenClawEnv
from .installed import ALIASES, ASK, DO, NO_REGISTRY, RC, counting, left_over

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"


def test_the_shell_installer_is_quick_the_second_time_and_leaves_nothing_of_a_profile(own_cache: OpenClawEnv) -> None:
    """The profile has no openclaw.json, and none afterwards. The home's own is not touched."""
    home = own_cache
    untouched = home.config_file.read_bytes()
    profile = home.home / ".openclaw-work" / "openclaw.json"
    profile.parent.mkdir()
    (home.home / ".bashrc").write_bytes(RC)
    counted, calls = counting(home)
    home.env |= NO_REGISTRY
    keep = {name: os.environ[name] for name in os.environ if name.startswith(("PIP_", "SSL_", "NODE_EXTRA_"))} | counted
    where = ["--dir", str(home.home / "a folder")]
    install = ["/bin/sh", str(INSTALLERS / "install.sh"), "--yes", *where, "--profile", "work"]
    began = time.monotonic()
    home.run(*install, env=keep, timeout=600, check=True)
    first = time.monotonic() - began
    assert calls() == [*DO, *ASK]
    command = home.home / ".local" / "bin" / "kimi-stack"
    assert home.run(str(command), "--version", check=True).stdout.startswith("kimi-stack")
    listed = home.openclaw_json("--profile", "work", "models", "aliases", "list", "--json")
    assert listed["aliases"] == ALIASES
    assert home.config_file.read_bytes() == untouched
    assert not (home.state_dir / "model-config.json").exists()
    login = home.run("bash", "-ic", "command -v kimi-stack", check=True)
    assert login.stdout.strip() == str(command)

    started = time.monotonic()
    again = home.run(*install, env=keep, timeout=600, check=True)
    assert "Already installed, nothing to do." in again.stdout
    assert time.monotonic() - started < first / 2
    assert calls() == ["plugins list", *ASK]

    # The receipt knows the profile.
    home.run("/bin/sh", str(INSTALLERS / "uninstall.sh"), "--purge", "--yes", env=keep, timeout=600, check=True)
    assert calls() == ["config patch", "plugins uninstall"]
    assert not profile.exists()
    assert home.config_file.read_bytes() == untouched
    assert (home.home / ".bashrc").read_bytes() == RC
    assert not (home.home / "a folder").exists()
    assert not command.is_symlink()
    assert left_over(home) == []
