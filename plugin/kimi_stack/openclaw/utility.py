"""OpenClaw's utility model, which writes recaps, titles and progress lines. No plugin sees those calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kimi_stack.openclaw import config_file

DEFAULTS = "agents.defaults"


@dataclass(frozen=True)
class Setting:
    """The utility model of all agents, or of one that has its own.

    `model` is its reference, "" if it is turned off, and None if none is set. Then OpenClaw takes a small model of the
    vendor of its default model.
    """

    scope: str
    model: str | None

    @property
    def is_off(self) -> bool:
        return self.model == ""

    @property
    def text(self) -> str:
        """Such as `anthropic/claude-haiku-4-5`, or `off for agent work`."""
        model = "off" if self.is_off else self.model or "a small model of your default model's vendor"
        return model if self.scope == DEFAULTS else f"{model} for agent {self.scope.rpartition('.')[2]}"

    @property
    def command(self) -> str:
        """The command that turns it off."""
        return f"openclaw config set {self.scope}.utilityModel ''"


def settings(agents: Mapping[str, Any]) -> tuple[Setting, ...]:
    """The settings in `agents` of OpenClaw's config: first the one of all agents."""
    return tuple(_settings(agents))


def on_file() -> tuple[Setting, ...] | None:
    """The settings in openclaw.json, without a start of OpenClaw; None if only OpenClaw can read that file."""
    agents = config_file.agents()
    return None if agents is None else settings(agents)


def reference(named: str, agents: Mapping[str, Any]) -> str:
    """The reference of a model that OpenClaw's config names by reference or by alias."""
    rows = _mapping(_mapping(agents, "defaults"), "models")
    aliases = {str(row.get("alias")).lower(): ref for ref, row in rows.items() if isinstance(row, Mapping)}
    return aliases.get(named.strip().lower(), named.strip())


def _settings(agents: Mapping[str, Any]) -> Iterator[Setting]:
    yield Setting(DEFAULTS, _model(_mapping(agents, "defaults"), agents))
    for name, entry in _mapping(agents, "entries").items():
        model = _model(entry if isinstance(entry, Mapping) else {}, agents)
        if model is not None:
            yield Setting(f"agents.entries.{name}", model)


def _model(scope: Mapping[str, Any], agents: Mapping[str, Any]) -> str | None:
    value = scope.get("utilityModel")
    return reference(value, agents) if isinstance(value, str) else None


def _mapping(parent: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = parent.get(key)
    return found if isinstance(found, Mapping) else {}
