"""Step: the three aliases, their parameters and the allow lists, in one write through OpenClaw's CLI.

That write also takes what the plugin's step left for it: each write starts OpenClaw.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimi_install import leaves, outline, wishes
from kimi_install.leaves import Leaf, Path
from kimi_install.plugin import Plugin
from kimi_install.receipt import Change, Section
from kimi_install.steps import Undoing
from kimi_stack.base import paths
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.config.stack import Stack
from kimi_stack.openclaw.door import OpenClaw

KIND = "aliases"


class Aliases:
    """The step. `agents` is that section of OpenClaw's config, as OpenClaw shows it before any change."""

    name = "aliases"

    def __init__(self, openclaw: OpenClaw, section: Section, stack: Stack, agents: Mapping[str, Any]) -> None:
        self.gateway = ""
        self._openclaw = openclaw
        self._section = section
        self._stack = stack
        self._agents = agents
        self._plugin: Plugin | None = None
        self._recorded = section.find(KIND) or {"leaves": [], "made": [], "allowed": []}
        ours = [Leaf.from_json(row) for row in self._recorded["leaves"]]
        wanted, self.notes = wishes.aliases(stack)
        wishes.check_free(agents, wanted, ours)
        wanted, clashes = wishes.spared(agents, wanted, ours)
        self.notes += clashes
        self._named = {path[-2]: alias for path, alias in wanted.items() if path[-1:] == wishes.ALIAS}
        self._result = leaves.reconcile({"agents": agents}, wanted, ours)
        self.notes += [f"{_dotted(path)} was changed since it was installed; left so" for path in self._result.kept]

    def plan(self) -> str:
        allow, _ = self._allow_lists(())
        if not (self._result.writes or allow):
            return ""
        names = ", ".join(f"{alias} = {ref}" for ref, alias in self._named.items()) or "limits only"
        return f"set aliases, temperature and output limit in OpenClaw's config: {names}"

    def state(self) -> str:
        return "the aliases are set in OpenClaw's config"

    def take_over(self, plugin: Plugin) -> None:
        """Write what the plugin's step would write, and confirm it, once that step has installed the files."""
        plugin.defer()
        self._plugin = plugin

    def apply(self) -> str:
        lists, additions = self._allow_lists(outline.legacy_allow(self._agents))
        self._section.record(
            {
                "kind": KIND,
                "leaves": [leaf.as_json() for leaf in self._result.leaves],
                "made": self._made(),
                "allowed": additions,
            }
        )
        if self._openclaw.has_guide_commands():
            for tier in self._stack.tiers.values():
                if (*wishes.MODELS, tier.model, *wishes.ALIAS) in self._result.writes:
                    self._openclaw.guide_models_add(tier.model, tier.alias, tier.name)
        writes = {**self._result.writes, **lists, **(self._plugin.writes if self._plugin else {})}
        self.gateway = self._openclaw.config_patch(leaves.patch(writes))
        expected = {leaf.path: leaf.after for leaf in self._result.leaves if leaf.path not in self._result.kept}
        missing = outline.missing({**expected, **lists})
        if missing:
            raise StackError(
                f"OpenClaw took {_dotted(missing[0])}, but {paths.openclaw_config()} does not say so; "
                "is it made by something else (Nix, an $include)?",
                exit_code=RUN_FAILED,
            )
        said = "OpenClaw has validated and written them, and they read back the same"
        return f"{said}; {self._plugin.confirm()}" if self._plugin else said

    def _allow_lists(self, legacy: list[str] | tuple[()]) -> tuple[dict[Path, Any], list[dict[str, Any]]]:
        """The allow lists to write, and the additions to each, for the receipt."""
        refs = [tier.model for tier in self._stack.tiers.values()]
        known = {tuple(row["path"]): row["added"] for row in self._recorded["allowed"]}
        writes: dict[Path, Any] = {}
        additions = []
        for path, allow in wishes.restrictions(self._agents, legacy).items():
            new, added = wishes.allowed(allow, refs, known.get(path, []))
            if new != allow:
                writes[path] = new
            if added:
                additions.append({"path": list(path), "added": added})
        return writes, additions

    def _made(self) -> list[list[str]]:
        """The objects that our values create. Uninstall removes them if they are empty again."""
        parents = {leaf.path[:length] for leaf in self._result.leaves for length in range(3, len(leaf.path))}
        now = {"agents": self._agents}
        new = [list(path) for path in sorted(parents) if leaves.at(now, path) is leaves.ABSENT]
        known: list[list[str]] = self._recorded["made"]
        return known + [path for path in new if path not in known]


def undo(change: Change, undoing: Undoing) -> None:
    """Restore each value that is still ours, and remove our models from the allow lists: in `undoing.writes`."""
    agents = undoing.openclaw.config_read("agents") or {}
    result = leaves.reconcile({"agents": agents}, {}, [Leaf.from_json(row) for row in change["leaves"]])
    writes = dict(result.writes)
    for row in change["allowed"]:
        path = tuple(row["path"])
        allow = leaves.at({"agents": agents}, path)
        if isinstance(allow, list):
            new, left = wishes.allowed(allow, [], row["added"])
            if new != allow:
                writes[path] = new
            if left:
                undoing.notes.append(f"{_dotted(path)} lists only our models; left, for an empty list allows all")
    made = [tuple(path) for path in change["made"]]
    empty = leaves.empty_now(leaves.applied({"agents": agents}, {**undoing.writes, **writes}), made)
    writes.update(dict.fromkeys(empty, leaves.ABSENT))
    undoing.notes += [_dotted(path) + " was changed since it was installed, so it stays" for path in result.kept]
    undoing.writes.update(writes)


def _dotted(path: Path) -> str:
    """The path in OpenClaw's notation: keys that are not plain words are in brackets."""
    words = (f".{key}" if key.replace("_", "a").isalnum() else f'["{key}"]' for key in path)
    return "".join(words).lstrip(".")
