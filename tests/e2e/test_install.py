"""`kimi-stack install` and `uninstall`, and installers/*.sh, on the real OpenClaw."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from kimi_stack import paths

from .harness import OpenClawEnv, wait_until

ALIASES = {
    "kimi-strategic": "moonshot/kimi-k3",
    "kimi-execution": "anthropic/claude-sonnet-5",
    "kimi-budget": "anthropic/claude-haiku-4-5",
}
HAIKU = ALIASES["kimi-budget"]
# With an alias on a moonshot model, OpenClaw itself tries to fetch its Moonshot plugin at most commands. A home whose
# config does not switch that off gets a registry that refuses at once.
NO_REGISTRY = {"npm_config_registry": "http://127.0.0.1:9/", "npm_config_fetch_retries": "0"}
INSTALLERS = Path(__file__).resolve().parents[2] / "installers"
RC = b"alias x=y\r\nexport A=1"  # CRLF, and no final newline

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
RESTRICTED = {
    "agents": {
        "defaults": {"modelPolicy": {"allow": ["openai/gpt-6-astra"]}, "utilityModel": ""},
        "entries": {"work": {"modelPolicy": {"allow": ["anthropic/*"]}}},
    },
    "plugins": {"entries": {"moonshot": {"enabled": False}}},
}
CONFIGS: dict[str, tuple[str | None, dict[str, Any]]] = {
    "no openclaw.json": (None, {}),
    "an empty one": ("{}", {}),
    "one written by hand, with comments": (WRITTEN_BY_HAND, WRITTEN_BY_HAND_MEANS),
    "one that restricts models": (json.dumps(RESTRICTED), RESTRICTED),
}


@pytest.fixture
def openclaw_env(openclaw_env: OpenClawEnv) -> OpenClawEnv:
    """With a cache folder below its HOME: what is unpacked there is to go, too."""
    del openclaw_env.env["KIMI_STACK_CACHE_DIR"]
    return openclaw_env


def meaning(home: OpenClawEnv) -> dict[str, Any]:
    """openclaw.json, parsed, OpenClaw's own stamps aside. A file that is not there means nothing."""
    config = home.config() if home.config_file.exists() else {}
    return {key: value for key, value in config.items() if key != "meta"}


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


def left_over(home: OpenClawEnv) -> list[str]:
    """Files of ours in this home."""
    ours = ("model-config", "model-selector", "kimi-stack")
    found = [path.relative_to(home.home) for path in home.home.rglob("*") if path.is_file()]
    return [str(path) for path in found if path.parts[0] != "commands" and any(one in str(path) for one in ours)]


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
    # Five do it; what is missing at the end takes up to three questions more, which change nothing.
    made = calls()
    assert len(made) <= 8, made
    assert [call for call in made if call in ("plugins install", "config patch")] == [
        "plugins install",
        "config patch",
        "config patch",
    ]
    assert "Not ready yet" in said
    assert "openclaw models auth login --provider anthropic" in said
    # An alias of the person's own stays, and OpenClaw keeps one a model.
    named = {"h" if written == WRITTEN_BY_HAND and ref == HAIKU else alias: ref for alias, ref in ALIASES.items()}
    assert home.openclaw_json("models", "aliases", "list", "--json")["aliases"] == named
    assert home.openclaw_json("config", "validate", "--json")["valid"] is True
    inspected = home.openclaw_json("plugins", "inspect", "kimi-stack", "--runtime", "--json")
    assert {"before_model_resolve", "llm_output"} <= {hook["name"] for hook in inspected["typedHooks"]}
    assert bashrc.read_bytes().startswith(RC + b"\n# >>> kimi-stack >>>\n")

    before = home.config_file.read_bytes(), bashrc.read_bytes()
    again = home.kimi("install", env=env, timeout=300, check=True)
    assert again.stdout.endswith("Already installed, nothing to do.\n")
    assert (home.config_file.read_bytes(), bashrc.read_bytes()) == before
    assert not {"plugins install", "config patch"} & set(calls())

    home.kimi("uninstall", "--purge", "--yes", timeout=300, check=True)
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


def test_a_profile_and_a_moved_state_folder_are_respected(openclaw_env: OpenClawEnv) -> None:
    home = openclaw_env
    home.env |= NO_REGISTRY
    untouched = home.config_file.read_bytes()
    home.kimi("install", "--yes", "--profile", "work", timeout=300, check=True)
    listed = home.openclaw_json("--profile", "work", "models", "aliases", "list", "--json")
    assert listed["aliases"] == ALIASES
    assert home.config_file.read_bytes() == untouched
    assert not (home.state_dir / "model-config.json").exists()
    home.kimi("uninstall", "--purge", "--yes", timeout=300, check=True)  # the receipt knows the profile
    assert not (home.home / ".openclaw-work" / "openclaw.json").exists()
    assert left_over(home) == []


def test_the_shell_installer_is_quick_the_second_time_and_leaves_nothing(openclaw_env: OpenClawEnv) -> None:
    home = openclaw_env
    before = meaning(home)
    (home.home / ".bashrc").write_bytes(RC)
    keep = {name: os.environ[name] for name in os.environ if name.startswith(("PIP_", "SSL_", "NODE_EXTRA_"))}
    where = ["--dir", str(home.home / "a folder")]
    home.run("/bin/sh", str(INSTALLERS / "install.sh"), "--yes", *where, env=keep, timeout=600, check=True)
    command = home.home / ".local" / "bin" / "kimi-stack"
    assert home.run(str(command), "--version", check=True).stdout.startswith("kimi-stack")
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
