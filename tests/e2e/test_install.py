"""`kimi-stack install` and `uninstall` on the real OpenClaw."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths

from .harness import OpenClawEnv, wait_until
from .installed import ALIASES, NO_REGISTRY, RC, left_over, meaning

HAIKU = ALIASES["kimi-budget"]
WRITTEN_BY_HAND = f"""// mine
{{
  agents: {{
    defaults: {{
      // an alias and parameters of my own on a model that is in the stack
      models: {{ "{HAIKU}": {{ alias: "h", params: {{ temperature: 1, cacheRetention: "long" }} }} }},
      utilityModel: "",
    }},
  }},
  plugins: {{ allow: ["moonshot"], deny: ["foo"], entries: {{ moonshot: {{ enabled: false }} }} }},
}}
"""
WRITTEN_BY_HAND_MEANS = {
    "agents": {
        "defaults": {
            "models": {HAIKU: {"alias": "h", "params": {"temperature": 1, "cacheRetention": "long"}}},
            "utilityModel": "",
            # OpenClaw reads the models of a config that it never wrote as an allow list, and says so from its own
            # first write on. It means the same, and it is not ours to take back.
            "modelPolicy": {"allow": [HAIKU]},
        }
    },
    "plugins": {"allow": ["moonshot"], "deny": ["foo"], "entries": {"moonshot": {"enabled": False}}},
}
# An empty openclaw.json and one that restricts models are in test_elsewhere.py.
CONFIGS: dict[str, tuple[str | None, dict[str, Any]]] = {
    "no openclaw.json": (None, {}),
    "one written by hand, with comments": (WRITTEN_BY_HAND, WRITTEN_BY_HAND_MEANS),
}


@pytest.fixture
def openclaw_env(own_cache: OpenClawEnv) -> OpenClawEnv:
    return own_cache


def counting(home: OpenClawEnv, *, fail: str = "") -> tuple[dict[str, str], Callable[[], list[str]]]:
    """An `openclaw` that notes each call and goes on to the real one; `fail` names calls that fail instead."""
    log, script = home.home / "calls", home.home / "openclaw"
    failing = f'case "$*" in {fail}) echo "openclaw: no" >&2; exit 1 ;; esac\n' if fail else ""
    script.write_text(f'#!/bin/sh\necho "$1 $2" >>"{log}"\n{failing}exec "{home.launcher}" "$@"\n')
    script.chmod(0o755)

    def calls() -> list[str]:
        noted = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return [call for call in noted if not call.startswith("--version")]

    return {"OPENCLAW_BIN": str(script)}, calls


@pytest.mark.parametrize(("written", "means"), CONFIGS.values(), ids=CONFIGS)
def test_install_is_seen_by_openclaw_is_once_and_can_be_undone(
    openclaw_env: OpenClawEnv, written: str | None, means: Mapping[str, Any]
) -> None:
    home, bashrc = openclaw_env, openclaw_env.home / ".bashrc"
    bashrc.write_bytes(RC)
    home.config_file.unlink()
    if written is not None:
        home.config_file.write_text(written)
    env, calls = counting(home)
    home.env |= NO_REGISTRY

    said = home.kimi("install", "--yes", env=env, timeout=300, check=True).stdout
    # Four do it; two more tell what is missing at the end, and change nothing.
    do, ask = ["config get", "plugins install", "config patch", "plugins inspect"], ["models status", "plugins list"]
    assert calls() == [*do, *ask]
    assert "Not ready yet" in said
    assert "openclaw models auth login --provider anthropic" in said
    # An alias of the person's own stays, and OpenClaw keeps one a model.
    named = {"h" if written == WRITTEN_BY_HAND and ref == HAIKU else alias: ref for alias, ref in ALIASES.items()}
    # What OpenClaw says of the plugin and of the whole config is in test_plugin.py.
    assert home.openclaw_json("models", "aliases", "list", "--json")["aliases"] == named
    assert bashrc.read_bytes().startswith(RC + b"\n# >>> kimi-stack >>>\n")

    before = home.config_file.read_bytes(), bashrc.read_bytes()
    again = home.kimi("install", env=env, timeout=300, check=True)
    assert again.stdout.endswith("Already installed, nothing to do.\n")
    assert (home.config_file.read_bytes(), bashrc.read_bytes()) == before
    assert calls() == ["plugins list", *ask]

    home.kimi("uninstall", "--purge", "--yes", env=env, timeout=300, check=True)
    # Little of these files is anyone else's: OpenClaw would refuse to write the rest at once.
    assert calls() == ["config patch", "plugins uninstall", *(["config patch"] if written else [])]
    assert bashrc.read_bytes() == RC
    assert meaning(home) == means
    assert left_over(home) == []
    if written is None:
        assert not home.config_file.exists()


def test_a_failure_half_way_leaves_everything_as_it_was(openclaw_env: OpenClawEnv) -> None:
    home = openclaw_env
    before = meaning(home)
    (home.home / ".bashrc").write_bytes(RC)
    env, _ = counting(home, fail="*inspect*")
    done = home.kimi("install", "--yes", env=env, timeout=300)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "kimi-stack: What had been done is undone"
    assert (home.home / ".bashrc").read_bytes() == RC
    assert meaning(home) == before
    assert left_over(home) == []


def test_ctrl_c_undoes_what_was_done_and_a_second_install_meanwhile_is_refused(openclaw_env: OpenClawEnv) -> None:
    home = openclaw_env
    before = meaning(home)
    with (home.home / "out").open("w+") as out:
        child = subprocess.Popen(
            [sys.executable, "-m", "kimi_stack", "install", "--yes"],
            env={**home.env, "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            cwd=home.home,
            start_new_session=True,
        )
        try:
            said = Path(out.name).read_text
            wait_until(lambda: "[4/6]" in said(), "the installation to reach OpenClaw's config", 300)
            other = home.kimi("install", "--yes")
            assert (other.returncode, other.stderr.count("\n")) == (1, 1)
            assert "another kimi-stack install" in other.stderr
            time.sleep(0.5)
            os.killpg(child.pid, signal.SIGINT)
            assert child.wait(120) == 130, said()
        finally:
            child.kill()
        assert "interrupted" in said()
        assert "What had been done is undone" in said()
    assert meaning(home) == before
    assert left_over(home) == []


def test_an_upgrade_refreshes_the_plugin(installed: OpenClawEnv) -> None:
    installed_file = installed.state_dir / "extensions" / "kimi-stack" / "worker.mjs"
    installed_file.write_text("// of another version\n")
    before = meaning(installed)
    done = installed.kimi("install", "--yes", timeout=300, check=True)
    assert "[1/1] update the OpenClaw plugin" in done.stdout
    assert installed_file.read_bytes() == (paths.plugin_assets() / "worker.mjs").read_bytes()
    assert meaning(installed) == before
