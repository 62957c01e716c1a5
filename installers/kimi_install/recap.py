"""Step: OpenClaw's utility model. Its recaps carry pieces of chats past every rule for a class of data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kimi_install import leaves, outline
from kimi_install.leaves import ABSENT, Leaf, Path
from kimi_install.receipt import Change, Section
from kimi_install.steps import Undoing
from kimi_stack.base import paths
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.config.privacy import Privacy
from kimi_stack.openclaw import utility
from kimi_stack.openclaw.door import OpenClaw

KIND = "recap"
UTILITY: Path = ("agents", "defaults", "utilityModel")
OFF = ""  # OpenClaw's own value for "no utility model": no recap, no narration


def open_at(agents: Mapping[str, Any], privacy: Privacy | None) -> Iterator[tuple[str, str | None]]:
    """Each place where a utility model is set, or may be chosen, that a rule does not allow, with that model.

    `agents` is that section of OpenClaw's config. None: no model is named, and OpenClaw takes one of the vendor's.
    """
    if privacy is None or not privacy.holds:
        return
    ours = leaves.at(agents, UTILITY[1:])
    if ours is ABSENT or not may(ours, agents, privacy):
        yield ".".join(UTILITY), None if ours is ABSENT else str(ours)
    for name, entry in (agents.get("entries") or {}).items():
        theirs = leaves.at(entry, UTILITY[2:])
        if theirs is not ABSENT and not may(theirs, agents, privacy):
            yield f"agents.entries.{name}.utilityModel", str(theirs)


def may(value: Any, agents: Mapping[str, Any], privacy: Privacy) -> bool:
    """Whether every rule allows a model as OpenClaw's config names it, by reference or alias; "" is none."""
    named = utility.reference(str(value), agents)
    return not named or privacy.allows(named)


class Recap:
    """The step. It turns the utility model off where a rule is set and the person has named none."""

    name = "recap"

    def __init__(
        self, openclaw: OpenClaw, section: Section, privacy: Privacy | None, agents: Mapping[str, Any]
    ) -> None:
        self.gateway = ""
        self._openclaw = openclaw
        self._section = section
        known = section.find(KIND)
        ours = [Leaf.from_json(row) for row in known["leaves"]] if known else []
        held = privacy is not None and privacy.holds
        theirs = leaves.at(agents, UTILITY[1:])
        wanted = {UTILITY: OFF} if held and (ours or theirs is ABSENT) else {}
        self._held = held
        self.needed = held or bool(ours)
        self._result = leaves.reconcile({"agents": agents}, wanted, ours)
        self.notes = [
            f"{at} is {value}, which your [privacy] does not allow: recaps of chats go there; kimi-stack doctor"
            for at, value in open_at(agents, privacy)
            if value is not None
        ]

    def plan(self) -> str:
        if not self._result.writes:
            return ""
        if self._held:
            return "turn off OpenClaw's utility model: its recaps carry chats past your rule in [privacy]"
        return "give OpenClaw its utility model back: no rule is set any more"

    def state(self) -> str:
        return "no rule of [privacy] needs a change" if self._held else "no rule is set in [privacy]"

    def apply(self) -> str:
        kept = [leaf.as_json() for leaf in self._result.leaves]
        if kept:  # what is set is on record before it is set
            self._section.record({"kind": KIND, "leaves": kept})
        self.gateway = self._openclaw.config_patch(leaves.patch(self._result.writes))
        if outline.missing({leaf.path: leaf.after for leaf in self._result.leaves}):
            says = f"OpenClaw took {'.'.join(UTILITY)}, but {paths.openclaw_config()} does not say so"
            raise StackError(says, exit_code=RUN_FAILED)
        known = self._section.find(KIND)
        if known and not kept:
            self._section.forget(known)
        return "OpenClaw has validated and written it"


def undo(change: Change, undoing: Undoing) -> None:
    """Give the utility model back, if it is still as we set it: in `undoing.writes`."""
    agents = undoing.openclaw.config_read("agents") or {}
    result = leaves.reconcile({"agents": agents}, {}, [Leaf.from_json(row) for row in change["leaves"]])
    undoing.notes += [".".join(path) + " was changed since it was installed, so it stays" for path in result.kept]
    undoing.writes.update(result.writes)
