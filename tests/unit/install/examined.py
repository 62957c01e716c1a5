"""An OpenClaw on which all is well, for the tests of doctor."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from kimi_install import doctor
from kimi_stack.config import stack

REFS = [tier.model for tier in stack.build(stack.default_document(), Path("x")).tiers.values()]
ALIASES = ["kimi-strategic", "kimi-execution", "kimi-budget"]
HOOKS = [
    {"name": "before_model_resolve", "priority": 0},
    *({"name": name} for name in ("before_agent_reply", "before_agent_run", "llm_output")),
]


class FakeOpenClaw:
    """Answers as 2026.9.6 does, from what `said` holds; an exception there is raised."""

    path = "/usr/bin/openclaw"
    version = (2026, 9, 6)

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said

    def _answer(self, name: str) -> Any:
        if isinstance(self.said[name], Exception):
            raise self.said[name]
        return deepcopy(self.said[name])

    def call_json(self, args: list[str]) -> Any:
        assert args == ["plugins", "inspect", "--all", "--runtime", "--json"]
        return self._answer("plugins")

    def pin_probe(self, ref: str, agent: str) -> Any:
        assert (ref, agent) == ("anthropic/claude-sonnet-5", "main")
        return self._answer("probe")

    def models_status(self) -> Any:
        return self._answer("models")

    def config_read(self, *path: str) -> Any:
        return self._answer(".".join(path))


def examine(said: dict[str, Any]) -> dict[str, list[doctor.Finding]]:
    found: dict[str, list[doctor.Finding]] = {}
    for name, finding in doctor.examine(lambda: FakeOpenClaw(said)):  # type: ignore[arg-type, return-value]
        found.setdefault(name, []).append(finding)
    return found


def one(said: dict[str, Any], check: str) -> doctor.Finding:
    findings = examine(said)[check]
    assert len(findings) == 1, findings
    return findings[0]


def set_model(stack_file: Path, tier: str, **values: Any) -> None:
    document = stack.read(stack_file)
    document["model_stack"][tier].update(values)
    stack.save(stack_file, document)
