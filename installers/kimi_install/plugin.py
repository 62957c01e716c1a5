"""Step: OpenClaw installs the plugin's folder, after the user accepted its capabilities."""

from __future__ import annotations

import contextlib
import filecmp
import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kimi_install import leaves, outline, wishes
from kimi_install.receipt import Change, Section
from kimi_install.steps import Undoing
from kimi_stack.base import files, paths
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.process import last_line
from kimi_stack.base.version import __version__
from kimi_stack.openclaw.door import OpenClaw, OpenClawFailed

ID = outline.ENTRY[-1]
KIND = "plugin"
HOOKS = ("before_model_resolve", "llm_output")
_PACKAGE = "package.json"
_PING_SECONDS = 20.0


class Plugin:
    """The step. `row` is the plugin in OpenClaw's list, `entry` its config entry; None and {} if not installed."""

    name = "plugin"

    def __init__(
        self, openclaw: OpenClaw, section: Section, row: Mapping[str, Any] | None, entry: Mapping[str, Any]
    ) -> None:
        self.gateway = ""
        self.notes: list[str] = []
        self._openclaw = openclaw
        self._section = section
        self._installed = row is not None
        self._differs = row is None or bool(differing(Path(row["rootDir"])))
        self._deferred = False
        self.writes = leaves.reconcile(_below_entry(entry), wishes.plugin_entry(enable=row is None)).writes
        if leaves.at(outline.read(paths.openclaw_config()) or {}, outline.USAGE) is leaves.ABSENT:
            self.writes[outline.USAGE] = wishes.USAGE_VALUE
        self._off = row is not None and not row["enabled"]
        if self._off:
            self.notes.append(f"you have switched the plugin off; `openclaw plugins enable {ID}` switches it on")

    def plan(self) -> str:
        if not (self._differs or self.writes):
            return ""
        verb = "install" if not self._installed else "update" if self._differs else "configure"
        return f"{verb} the OpenClaw plugin {ID} {__version__}, with its hook permission"

    def state(self) -> str:
        return f"the OpenClaw plugin {ID} {__version__} is installed"

    def apply(self) -> str:
        _ping()
        outline.remember(self._section)
        self._section.record({"kind": KIND})
        if self._differs:
            self._openclaw.plugin_install(paths.plugin_assets())
        if self._deferred:
            return "OpenClaw has installed it, and its Python answers; its permission comes with the next step"
        if self.writes:
            self.gateway = self._openclaw.config_patch(leaves.patch(self.writes))
        return f"{self.confirm()}; its Python answers"

    def defer(self) -> None:
        """Leave `writes` and `confirm` to a later step, which patches OpenClaw's config anyway: a start less."""
        self._deferred = True

    def confirm(self) -> str:
        """Check that OpenClaw runs the plugin as installed; returns a line with the result. Raises StackError."""
        if self._off:
            return "the plugin is updated; it stays switched off"
        check_loaded(self._openclaw.plugin_inspect(ID))
        return f"OpenClaw has loaded the plugin and registered {' and '.join(HOOKS)}"


def undo(_: Change, undoing: Undoing) -> None:
    try:
        undoing.openclaw.plugin_uninstall(ID)
    except OpenClawFailed:
        if (paths.openclaw_dir() / "extensions" / ID).exists():
            raise
        # It was never installed, or was uninstalled meanwhile.
    _drop_links()


def _drop_links() -> None:
    """Remove the links to our skills that OpenClaw 2026.9.6 makes at a turn, and keeps when it uninstalls a plugin."""
    folder = paths.openclaw_dir() / "plugin-skills"
    ours = paths.openclaw_dir() / "extensions" / ID
    for link in folder.glob("*"):
        if link.is_symlink() and not link.exists() and ours in Path(os.readlink(link)).parents:
            link.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # rmdir removes only an empty folder
        folder.rmdir()


def _below_entry(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    for key in reversed(outline.ENTRY):
        entry = {key: entry}
    return entry


def manifest() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files.read_text(paths.plugin_assets() / "openclaw.plugin.json"))
    return document


def capabilities() -> list[str]:
    """What the plugin may do in OpenClaw, one line each, from its manifest and its hooks."""
    declared = manifest()
    commands = [f"`openclaw {row['name']}`" for row in declared.get("cliCommands", [])]
    chat = [f"`/{row['name']}`" for row in declared.get("commandAliases", []) if row.get("kind") == "runtime-slash"]
    return [
        "read each message before the model is chosen, and choose the model (hook before_model_resolve)",
        "be told of each answer, and record its model, token counts and cost (hook llm_output)",
        "both need the permission hooks.allowConversationAccess; what is read stays on this machine",
        f"start one local process: {_brain()[0][0]}",
        "show the money in `openclaw status --usage` and in a tab of the Control UI",
        f"add the commands {' and '.join(commands + chat)}" if commands + chat else "add no commands",
        "its source is a local folder, outside OpenClaw's plugin registry (ClawHub)",
    ]


def check_loaded(inspected: Mapping[str, Any]) -> None:
    """Raise StackError if OpenClaw did not load the plugin or did not register its hooks."""
    plugin = inspected["plugin"]
    hooks = {hook["name"] for hook in inspected.get("typedHooks", [])}
    if plugin.get("status") != "loaded":
        reason = plugin.get("error") or plugin.get("activationReason") or plugin.get("status")
        remedy = "see `openclaw config get plugins` (plugins.enabled, plugins.allow, plugins.deny)"
        raise StackError(f"OpenClaw does not load the plugin: {reason}; {remedy}", exit_code=RUN_FAILED)
    missing = [hook for hook in HOOKS if hook not in hooks]
    if missing:
        said = "; ".join(row.get("message", "") for row in inspected.get("diagnostics", []))
        raise StackError(
            f"OpenClaw did not register the plugin's {', '.join(missing)}: {said or 'it does not say why'}; "
            "see `openclaw plugins inspect kimi-stack --runtime`",
            exit_code=RUN_FAILED,
        )


def shipped() -> list[str]:
    """The files that OpenClaw loads, relative to the plugin's folder: without the sources of model-selector.js, which a
    package from npm does not have, and without bytecode, which a checkout may have."""
    source = paths.plugin_assets()
    found = (file.relative_to(source) for file in source.rglob("*") if file.is_file())
    return sorted(str(name) for name in found if name.parts[0] != "selector" and "__pycache__" not in name.parts)


def differing(installed: Path) -> list[str]:
    """The shipped files that are missing in an installed plugin's folder or have another content.

    Of package.json only the version counts: who publishes it puts a scope of their own into the name.
    """
    source = paths.plugin_assets()
    names = [name for name in shipped() if name != _PACKAGE]
    _, differ, missing = filecmp.cmpfiles(source, installed, names, shallow=False)
    same = _version_in(source) == _version_in(installed)
    return sorted([*differ, *missing, *([] if same else [_PACKAGE])])


def _version_in(folder: Path) -> str | None:
    try:
        return str(json.loads(files.read_text(folder / _PACKAGE))["version"])
    except (OSError, ValueError, LookupError, TypeError, StackError):
        return None


def _brain() -> tuple[list[str], dict[str, str]]:
    """The command that the plugin will run, and the environment variables that it adds."""
    values = wishes.plugin_entry(enable=False)
    above = outline.ENTRY + wishes.ENV
    added = {path[-1]: value for path, value in values.items() if path[:-1] == above}
    return values[outline.ENTRY + wishes.BRAIN], added


def _ping() -> None:
    """Start the brain once, as the plugin will, before OpenClaw gets its command."""
    command, added = _brain()
    request = json.dumps({"v": 1, "id": "install", "op": "ping"}) + "\n"
    env = {**os.environ, **added}
    try:
        done = subprocess.run(
            command, input=request, capture_output=True, text=True, timeout=_PING_SECONDS, env=env, check=False
        )
        said = last_line(done.stderr) or "no answer"
        if done.stdout and json.loads(done.stdout.partition("\n")[0])["ok"]:
            return
    except (OSError, ValueError, LookupError, subprocess.TimeoutExpired) as error:
        said = str(error)
    raise StackError(f"{' '.join(command)} does not answer: {said}", exit_code=RUN_FAILED)
