"""`kimi-stack doctor` on the real OpenClaw: what it calls well is well, what is broken it finds, and its mends mend."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimi_stack.base import paths

from .harness import OpenClawEnv, merged

RIVAL = """
export default {
  id: "rival-router",
  name: "Rival",
  register(api) {
    api.on("before_model_resolve", async () => ({ modelOverride: "claude-haiku-4-5" }), { priority: 50 });
  },
};
"""


def examine(home: OpenClawEnv, code: int) -> dict[str, list[dict[str, Any]]]:
    done = home.kimi("doctor", "--json")
    assert (done.returncode, done.stderr) == (code, ""), done.stdout
    found: dict[str, list[dict[str, Any]]] = {}
    for row in json.loads(done.stdout)["data"]["checks"]:
        found.setdefault(row["check"], []).append(row)
    return found


def statuses(found: dict[str, list[dict[str, Any]]], *checks: str) -> set[str]:
    return {row["status"] for check in checks or found for row in found[check]}


def write_rival(home: OpenClawEnv) -> dict[str, Any]:
    """Another plugin that chooses models; returns the part of the config that loads it."""
    folder = home.home / "rival"
    folder.mkdir()
    schema = {"type": "object", "additionalProperties": False, "properties": {}}
    manifest = {"id": "rival-router", "name": "Rival", "version": "1.0.0", "configSchema": schema}
    (folder / "openclaw.plugin.json").write_text(json.dumps({**manifest, "activation": {"onStartup": True}}))
    package = {"name": "rival-router", "version": "1.0.0", "openclaw": {"extensions": ["./index.mjs"]}}
    (folder / "package.json").write_text(json.dumps(package))
    (folder / "index.mjs").write_text(RIVAL)
    entries = {"rival-router": {"enabled": True, "hooks": {"allowConversationAccess": True}}}
    return {"load": {"paths": [str(folder)]}, "entries": entries}


def test_before_install_it_says_what_is_missing(openclaw_env: OpenClawEnv) -> None:
    found = examine(openclaw_env, 1)
    assert (statuses(found, "stack file", "plugin"), statuses(found, "OpenClaw")) == ({"fail"}, {"ok"})
    assert found["plugin"][0]["mend"] == "kimi-stack install"
    assert statuses(found, "aliases", "hooks", "brain", "credentials") == {"unknown"}
    assert found["brain"][0]["says"] == "needs the plugin installed"


def test_what_is_broken_is_found_and_after_install_all_is_well(new_installed: Callable[[], OpenClawEnv]) -> None:
    openclaw_env = new_installed()
    worker = openclaw_env.state_dir / "extensions" / "kimi-stack" / "worker.mjs"
    worker.write_text("// of another version\n")
    rival = write_rival(openclaw_env)
    patch = {
        "agents": {
            "defaults": {
                "models": {
                    "anthropic/claude-haiku-4-5": {"alias": None},
                    "anthropic/claude-opus-5": {"agentRuntime": {"id": "claude-cli"}},
                },
                "modelPolicy": {"allow": ["openai/*"]},
                "utilityModel": "anthropic/claude-haiku-4-5",
            }
        },
        "plugins": {
            "entries": {
                "kimi-stack": {
                    "hooks": {"allowConversationAccess": None},
                    "config": {"command": [str(Path("/nowhere/python")), "--serve"]},
                },
            }
        },
    }
    config = merged(merged(openclaw_env.config(), patch), {"plugins": rival})
    openclaw_env.config_file.write_text(json.dumps(config, indent=2))
    openclaw_env.kimi("budget", "set", "20", "--hard", check=True)
    found = examine(openclaw_env, 1)
    broken = ("aliases", "model policy", "hooks", "brain")
    assert all(statuses(found, check) == {"fail"} for check in broken), found
    assert "kimi-budget is not registered" in found["aliases"][0]["says"]
    assert "/nowhere/python" in found["brain"][0]["says"]
    assert "rival-router chooses models too (priority 50)" in found["rivals"][0]["says"]
    assert 'models["anthropic/claude-opus-5"].agentRuntime is claude-cli' in found["runtimes"][0]["says"]
    assert "anthropic/claude-haiku-4-5" in found["utility"][0]["says"]
    assert statuses(found, "rivals", "runtimes", "utility") == {"warn"}

    openclaw_env.install()
    openclaw_env.run(*shlex.split(found["utility"][0]["mend"]), check=True)
    assert worker.read_bytes() == (paths.plugin_assets() / "worker.mjs").read_bytes(), "an upgrade refreshes the plugin"
    config = openclaw_env.config()
    assert config["plugins"]["load"] == rival["load"], "the person's to decide"
    assert config["plugins"]["entries"]["rival-router"] == rival["entries"]["rival-router"]
    assert config["agents"]["defaults"]["models"].pop("anthropic/claude-opus-5")["agentRuntime"]["id"] == "claude-cli"
    del config["plugins"]["load"], config["plugins"]["entries"]["rival-router"]
    openclaw_env.config_file.write_text(json.dumps(config, indent=2))
    found = examine(openclaw_env, 0)
    assert statuses(found) == {"ok"}, found
    assert found["aliases"][0]["says"].count(" = ") == 3
    assert "utility model is off" in found["utility"][0]["says"]
    assert "before_model_resolve" in found["hooks"][0]["says"]
    assert "loopback" not in json.dumps(found["credentials"])  # the key's value
