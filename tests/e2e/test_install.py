"""`kimi-stack install` and `uninstall` on the real OpenClaw."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .harness import OpenClawEnv, wait_until
from .installed import ALIASES, ASK, DO, NO_REGISTRY, RC, counting, left_over, meaning

HAIKU = ALIASES["kimi-budget"]
WRITTEN_BY_HAND = f"""// mine
{{
  agents: {{
    defaults: {{
      // an alias and parameters of my own on a model that is in the stack
      models: {{ "{HAIKU}": {{ alias: "h", params: {{ temperature: 1, cacheRetention: "long" }} }} }},
      utilityModel: "",
    }},
    entries: {{ work: {{ modelPolicy: {{ allow: ["anthropic/*"] }} }} }},
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
        },
        "entries": {"work": {"modelPolicy": {"allow": ["anthropic/*"]}}},
    },
    "plugins": {"allow": ["moonshot"], "deny": ["foo"], "entries": {"moonshot": {"enabled": False}}},
}


@pytest.fixture
def openclaw_env(own_cache: OpenClawEnv) -> OpenClawEnv:
    return own_cache


def test_install_is_seen_by_openclaw_is_once_and_can_be_undone(openclaw_env: OpenClawEnv) -> None:
    """In a config with comments, one that restricts models. test_elsewhere.py has none at all."""
    home, bashrc = openclaw_env, openclaw_env.home / ".bashrc"
    bashrc.write_bytes(RC)
    home.config_file.write_text(WRITTEN_BY_HAND)
    env, calls = counting(home)
    home.env |= NO_REGISTRY

    said = home.kimi("install", "--yes", env=env, timeout=300, check=True).stdout
    assert calls() == [*DO, *ASK]
    assert "Not ready yet" in said
    assert "openclaw models auth login --provider anthropic" in said
    # An alias of the person's own stays, and OpenClaw keeps one a model.
    named = {"h" if ref == HAIKU else alias: ref for alias, ref in ALIASES.items()}
    agents = home.config()["agents"]
    lists = [set(row["modelPolicy"]["allow"]) for row in (agents["defaults"], agents["entries"]["work"])]
    assert lists[0] == set(ALIASES.values())
    assert lists[1] == {"anthropic/*", ALIASES["kimi-strategic"]}, "the others are in anthropic/*"
    # What OpenClaw says of the plugin and of the whole config is in test_plugin.py.
    assert home.openclaw_json("models", "aliases", "list", "--json")["aliases"] == named
    assert bashrc.read_bytes().startswith(RC + b"\n# >>> kimi-stack >>>\n")

    before = home.config_file.read_bytes(), bashrc.read_bytes()
    again = home.kimi("install", env=env, timeout=300, check=True)
    assert again.stdout.endswith("Already installed, nothing to do.\n")
    assert (home.config_file.read_bytes(), bashrc.read_bytes()) == before
    assert calls() == ["plugins list", *ASK]

    home.kimi("uninstall", "--purge", "--yes", env=env, timeout=300, check=True)
    # Little of these files is anyone else's: OpenClaw would refuse to write the rest at once.
    assert calls() == ["config patch", "plugins uninstall", "config patch"]
    assert bashrc.read_bytes() == RC
    assert meaning(home) == WRITTEN_BY_HAND_MEANS
    assert left_over(home) == []


def test_ctrl_c_undoes_what_was_done_and_a_second_install_meanwhile_is_refused(openclaw_env: OpenClawEnv) -> None:
    """OpenClaw's config has our aliases already. tests/unit/install/test_undo.py has each moment, and failures."""
    home = openclaw_env
    before = meaning(home)
    (home.home / ".bashrc").write_bytes(RC)
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
            wait_until(lambda: "kimi-budget" in home.config_file.read_text(), "the aliases in OpenClaw's config", 300)
            other = home.kimi("install", "--yes")
            assert (other.returncode, other.stderr.count("\n")) == (1, 1)
            assert "another kimi-stack install" in other.stderr
            os.killpg(child.pid, signal.SIGINT)
            assert child.wait(120) == 130, said()
        finally:
            child.kill()
        assert "interrupted" in said()
        assert "What had been done is undone" in said()
    assert (home.home / ".bashrc").read_bytes() == RC
    assert meaning(home) == before
    assert left_over(home) == []
