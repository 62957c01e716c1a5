"""Checks of our plugin in OpenClaw: installed, complete, with its hooks, first in order, and with a working brain."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kimi_install.doctor.facts import AGENT, PLUGIN, Facts
from kimi_install.doctor.finding import Finding, fail, ok, unknown, warn
from kimi_install.plugin import differing, shipped
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.base.version import __version__

HOOK = "before_model_resolve"
NEEDED = (
    HOOK,  # for choosing
    *("before_agent_reply", "before_agent_run", "llm_output"),  # for limits, privacy and settlement
    *("before_message_write", "before_tool_call"),  # for privacy
)
INSTALL = "kimi-stack install"
UPGRADE = "npm install -g openclaw@latest, then kimi-stack install"
PING_TIMEOUT = 30.0  # seconds; a cold Python on a busy machine is slow
DEFAULT_COMMAND = ["kimi-stack", "hook", "--serve"]  # the manifest's default, if the plugin's config has none
MOVED_BY = {"KIMI_STACK_FILE": "stack", "KIMI_STACK_CONFIG_DIR": "config", "KIMI_STACK_DATA_DIR": "data"}


def installed(facts: Facts) -> Iterator[Finding]:
    """Whether it is installed, enabled and loaded, with the files of this version."""
    row = facts.plugin
    if row is None:
        yield fail(f"{PLUGIN} is not installed in OpenClaw", INSTALL)
        return
    plugin = row["plugin"]
    if not plugin.get("enabled"):
        yield fail(f"{PLUGIN} is installed and disabled", f"openclaw plugins enable {PLUGIN}")
    elif plugin.get("status") != "loaded":
        reason = plugin.get("error") or f"its status is {plugin.get('status')}"
        yield fail(f"OpenClaw does not load {PLUGIN}: {reason}", INSTALL)
    else:
        yield from _files(Path(plugin["rootDir"]))


def _files(folder: Path) -> Iterator[Finding]:
    source = paths.plugin_assets()
    if not shipped():
        yield unknown(f"{source} holds no plugin to compare with", "install Kimi Model Stack anew")
        return
    changed = differing(folder)
    if changed:
        yield fail(f"{folder} is not version {__version__}: {', '.join(changed)}", INSTALL)
    else:
        yield ok(f"installed, enabled, version {__version__}")


def permission(facts: Facts) -> Iterator[Finding]:
    """The hooks that OpenClaw registered for us. Without the permission it registers none, and reports no error."""
    row = facts.plugin
    if row is None or not row["plugin"].get("enabled"):
        yield unknown("needs the plugin installed and enabled")
        return
    hooks = {hook["name"] for hook in row.get("typedHooks", [])}
    missing = [name for name in NEEDED if name not in hooks]
    if not missing:
        yield ok(f"OpenClaw registered {', '.join(sorted(hooks))}")
    elif facts.entry.get("hooks", {}).get("allowConversationAccess") is not True:
        yield fail(f"plugins.entries.{PLUGIN}.hooks.allowConversationAccess is not true: no hook runs", INSTALL)
    else:
        said = [entry["message"] for entry in row.get("diagnostics", [])]
        yield fail(
            f"OpenClaw did not register {', '.join(missing)}: {'; '.join(said) or 'it does not say why'}", INSTALL
        )


def routed(facts: Facts) -> Iterator[Finding]:
    """The pin rule on a new session: a model that nobody chose must not count as pinned."""
    row = facts.plugin
    if row is None or not row["plugin"].get("enabled"):
        yield unknown("needs the plugin installed and enabled")
        return
    own = facts.agents.get("entries", {}).get(AGENT, {}).get("model")
    named = own.get("primary") if isinstance(own, Mapping) else own
    if named:
        says = f"agents.entries.{AGENT}.model names {named}, so its turns are not routed"
        yield warn(says, f"openclaw config unset agents.entries.{AGENT}.model, if they should be")
        return
    probe = facts.probe
    if not isinstance(probe.get("pinned"), bool):
        yield unknown("the installed plugin does not answer a probe", INSTALL)
    elif probe["pinned"]:
        taken = f"OpenClaw's default is {probe.get('model')}, the plugin takes {probe.get('defaultModel')} for it"
        yield fail(f"a new session counts as chosen by you, so no turn is routed: {taken}", UPGRADE)
    else:
        yield ok(f"a new session, on {probe.get('model')}, is routed")


def rivals(facts: Facts) -> Iterator[Finding]:
    """Other plugins on the same hook: the first by priority that answers chooses the model."""
    found = False
    for row in facts.plugins:
        name = row["plugin"]["id"]
        for hook in row.get("typedHooks", []):
            if hook["name"] == HOOK and name != PLUGIN:
                found = True
                says = f"{name} chooses models too (priority {hook.get('priority', 0)}); the first to answer wins"
                yield warn(says, f"openclaw plugins disable {name}, or /kimi off where it should choose")
    if not found:
        yield ok(f"no other plugin is on {HOOK}")


def brain(facts: Facts) -> Iterator[Finding]:
    """The Python brain, started as the plugin starts it, and pinged."""
    if not facts.entry:
        yield unknown("needs the plugin installed")
        return
    config: Mapping[str, Any] = facts.entry.get("config", {})
    command = [str(word) for word in config.get("command") or DEFAULT_COMMAND]
    added = {name: str(value) for name, value in (config.get("env") or {}).items()}
    yield from _elsewhere(added)
    if shutil.which(command[0]) is None:
        yield fail(f"{command[0]}, which the plugin starts, is not there or not executable", INSTALL)
        return
    try:
        version = _ping(command, {**os.environ, **added})
    except StackError as error:
        yield fail(f"{' '.join(command)}: {error}", INSTALL)
        return
    if version != __version__:
        yield warn(f"the brain is version {version}, this is {__version__}", f"{INSTALL}, then restart the Gateway")
    else:
        yield ok(f"answers a ping, version {version}")


def _elsewhere(added: Mapping[str, str]) -> Iterator[Finding]:
    """Paths that the plugin got at its installation and that are different in this shell."""
    for variable, name in MOVED_BY.items():
        told, here = added.get(variable), paths.locate(name)
        if told is not None and os.path.realpath(told) != os.path.realpath(here):
            yield warn(f"the plugin has {variable} = {told}, here it is {here}", f"{INSTALL}, if this shell is right")


def _ping(command: list[str], env: Mapping[str, str]) -> str:
    request = json.dumps({"v": 1, "id": "doctor", "op": "ping"}) + "\n"
    try:
        done = subprocess.run(
            command, input=request, capture_output=True, text=True, timeout=PING_TIMEOUT, env=env, check=False
        )
    except subprocess.TimeoutExpired:
        raise StackError(f"no answer within {PING_TIMEOUT:g} s") from None
    except OSError as error:
        raise StackError(f"cannot be started: {error.strerror}") from None
    try:
        answer = json.loads(done.stdout.partition("\n")[0])
        return str(answer["version"])
    except (ValueError, LookupError, TypeError):
        said = (done.stderr or done.stdout).strip().splitlines()
        raise StackError(f"exit {done.returncode}, {said[-1] if said else 'and no output'}") from None
