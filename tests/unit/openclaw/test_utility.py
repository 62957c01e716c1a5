"""OpenClaw's utility model, by its config."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.openclaw import utility
from kimi_stack.openclaw.utility import Setting

MODELS = {"anthropic/claude-haiku-4-5": {"alias": "Small"}}


def write(text: str) -> None:
    paths.openclaw_config().parent.mkdir(parents=True, exist_ok=True)
    paths.openclaw_config().write_text(text)


@pytest.mark.parametrize(
    ("agents", "models", "texts"),
    [
        ({}, [None], ["a small model of your default model's vendor"]),
        ({"defaults": {"utilityModel": "openai/x"}}, ["openai/x"], ["openai/x"]),
        ({"defaults": {"utilityModel": "small", "models": MODELS}}, [*MODELS], [*MODELS]),
        ({"defaults": {"utilityModel": ""}}, [""], ["off"]),
        (
            {"defaults": {"utilityModel": " "}, "entries": {"work": {"utilityModel": "a/b"}, "home": {}}},
            ["", "a/b"],
            ["off", "a/b for agent work"],
        ),
        ({"defaults": None, "entries": {"work": None}}, [None], ["a small model of your default model's vendor"]),
    ],
)
def test_each_place_that_names_one(
    home: Path, agents: dict[str, Any], models: list[str | None], texts: list[str]
) -> None:
    found = utility.settings(agents)
    assert [each.model for each in found] == models
    assert [each.text for each in found] == texts
    write(json.dumps({"agents": agents}))
    assert utility.on_file() == found, "without a start of OpenClaw, whichever version wrote the file"


def test_the_command_turns_off_the_one_that_is_set() -> None:
    assert Setting("agents.entries.work", "a/b").command == "openclaw config set agents.entries.work.utilityModel ''"


@pytest.mark.parametrize("text", ["{agents: {}}", '{"agents": {"$include": "x"}}', '{"agents": {"list": []}}', "[]"])
def test_a_file_that_only_openclaw_can_read_is_not_guessed_at(home: Path, text: str) -> None:
    assert utility.on_file() is None
    write(text)
    assert utility.on_file() is None
