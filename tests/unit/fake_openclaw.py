"""An `openclaw` for the installer's unit tests: the few commands that it calls, over a real openclaw.json.

It does what 2026.9.6 was seen to do, first write and leftovers included; tests/e2e holds the real one to it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from kimi_install import leaves
from kimi_stack.base import paths
from kimi_stack.openclaw.door import OpenClaw, Result

DEFAULTS = {"defaults": {"maxConcurrent": 8}, "entries": {"main": {}}}
HOOKS = ["before_model_resolve", "llm_output"]


class FakeOpenClaw(OpenClaw):
    """`on` maps the first two words of a call to what happens instead; it may raise."""

    def __init__(self) -> None:
        super().__init__("/usr/bin/openclaw")
        self.on: dict[str, Callable[[], Result]] = {}
        self.listed: list[dict[str, Any]] = []  # what `models list` knows
        self.keys: list[str] = ["anthropic", "moonshot"]  # the providers that there are credentials for

    def once(self, name: str, instead: Callable[[], Result]) -> None:
        """Let this happen instead of the next such call; the undo may need the one after it."""

        def answer() -> Result:
            del self.on[name]
            return instead()

        self.on[name] = answer

    def _run(self, args: Sequence[str], stdin: str | None, timeout: float | None) -> Result:
        name = " ".join(args[:2])
        if name in self.on:
            return self.on[name]()
        if name == "--version":
            return Result(0, "OpenClaw 2026.9.6 (fake)", "")
        answer: Result = getattr(self, "_" + name.replace(" ", "_"))(args, stdin)
        return answer

    def _config_get(self, args: Sequence[str], _: str | None) -> Result:
        value = leaves.at(_merged({"agents": DEFAULTS}, self.written()), tuple(args[2].split(".")))
        return Result(1, "", "Config path not found") if value is leaves.ABSENT else Result(0, json.dumps(value), "")

    def _models_list(self, *_: Any) -> Result:
        return Result(0, json.dumps({"models": self.listed}), "")

    def _config_patch(self, _: Sequence[str], stdin: str | None) -> Result:
        before, after = self.written(), _merged(self.written(), json.loads(stdin or "{}"))
        sizes = [len(json.dumps(document, indent=2)) for document in (before, after)]
        if sizes[0] >= 512 and sizes[1] < sizes[0] // 2:
            return Result(1, "", f"Config write rejected: size-drop:{sizes[0]}->{sizes[1]}")
        self._write(after)
        return Result(0, "Applied 1 config update(s). No gateway restart needed.\n", "")

    def _plugins_install(self, args: Sequence[str], _: str | None) -> Result:
        shutil.copytree(args[2], self.folder, dirs_exist_ok=True)
        document = _merged({"plugins": {"entries": {"kimi-stack": {"enabled": True}}}}, self.written())
        if "allow" in document["plugins"]:
            document["plugins"]["allow"].append("kimi-stack")
        self._write(document)
        return Result(0, "Installed plugin: kimi-stack\n", "")

    def _plugins_uninstall(self, *_: Any) -> Result:
        if not self.folder.exists():
            return Result(1, "", 'Plugin "kimi-stack" is not associated with a tracked package install.')
        shutil.rmtree(self.folder)
        document = self.written()
        document["plugins"]["entries"]["kimi-stack"] = {"enabled": False}
        if "allow" in document["plugins"]:
            document["plugins"]["allow"].remove("kimi-stack")
        self._write(document)
        return Result(0, "Uninstalled\n", "")

    def _plugins_list(self, *_: Any) -> Result:
        enabled = leaves.at(self.written(), ("plugins", "entries", "kimi-stack", "enabled"))
        row = {"id": "kimi-stack", "rootDir": str(self.folder), "enabled": enabled}
        bundled = {"id": "anthropic", "providerIds": ["anthropic"]}
        return Result(0, json.dumps({"plugins": [bundled, *([row] if self.folder.exists() else [])]}), "")

    def _models_status(self, *_: Any) -> Result:
        rows = [{"provider": name, "effective": {"kind": "profiles"}} for name in self.keys]
        return Result(0, json.dumps({"auth": {"providers": rows}}), "")

    def _plugins_inspect(self, *_: Any) -> Result:
        entry = leaves.at(self.written(), ("plugins", "entries", "kimi-stack"))
        allowed = leaves.at(entry, ("hooks", "allowConversationAccess")) is True
        hooks = [{"name": name} for name in HOOKS if allowed]
        return Result(0, json.dumps({"plugin": {"status": "loaded"}, "typedHooks": hooks}), "")

    @property
    def folder(self) -> Path:
        return paths.openclaw_dir() / "extensions" / "kimi-stack"

    def written(self) -> dict[str, Any]:
        path = paths.openclaw_config()
        written: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
        return written

    def _write(self, document: dict[str, Any]) -> None:
        path = paths.openclaw_config()
        if not path.exists():  # a new config opts out of two things
            off = {"config": {"sessionCatalog": {"enabled": False}}}
            document = _merged({"plugins": {"entries": {"anthropic": off, "codex": off}}}, document)
        models = leaves.at(self.written(), ("agents", "defaults", "models"))
        if "meta" not in document:  # the first write moves an old-style allow list
            if models and models is not leaves.ABSENT and "modelPolicy" not in self.written()["agents"]["defaults"]:
                document["agents"]["defaults"]["modelPolicy"] = {"allow": list(models)}
            document["meta"] = {"migrations": {"modelPolicyAllowlist": True}}
        document["meta"]["lastTouchedVersion"] = "2026.9.6"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document, indent=2))


def _merged(base: Any, patch: dict[str, Any]) -> dict[str, Any]:
    out = dict(base) if isinstance(base, dict) else {}
    for key, value in patch.items():
        if value is None:
            out.pop(key, None)
        else:
            out[key] = _merged(out.get(key), value) if isinstance(value, dict) else value
    return out
