"""openclaw.json, read directly: what is certain, and what only OpenClaw can answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.openclaw import config_file
from kimi_stack.openclaw.config_file import UNSURE
from kimi_stack.openclaw.door import OpenClaw, Result

VERSION = (2026, 9, 6)
META = {"lastTouchedVersion": "2026.9.6"}
ALIASED = {"anthropic/claude-opus-5": {"alias": "mine", "params": {"maxTokens": 1}}}


def write(text: str | dict[str, Any]) -> None:
    path = paths.openclaw_config()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text if isinstance(text, str) else json.dumps(text))


def test_what_openclaw_wrote_last_is_read_from_its_file(home: Path) -> None:
    agents = {"defaults": {"models": ALIASED}, "entries": {"work": {"modelPolicy": {"allow": ["a/b"]}}}}
    write({"agents": agents, "meta": META})
    assert config_file.get(["agents"], VERSION) == agents
    assert config_file.get(["agents", "entries", "work", "modelPolicy", "allow"], VERSION) == ["a/b"]
    assert config_file.get(["plugins", "entries", "kimi-stack"], VERSION) is None
    assert config_file.get(["models"], VERSION) is None


@pytest.mark.parametrize(
    "written",
    [
        {"agents": {}},
        {"agents": {}, "meta": {"lastTouchedVersion": "2026.9.5"}},
        {"agents": {}, "meta": {"lastTouchedVersion": 2026}},
        {"agents": {}, "meta": None},
        {"agents": {"$include": "./agents.json5"}, "meta": META},
        {"agents": {"defaults": {"workspace": "${HOME}/w"}}, "meta": META},
        "{agents: {}, meta: {lastTouchedVersion: '2026.9.6'}}",
        "[]",
        "",
    ],
    ids=[
        "nobody wrote it",
        "another version wrote it",
        "no version",
        "no meta",
        "an include",
        "a variable",
        "JSON5",
        "no object",
        "empty",
    ],
)
def test_what_may_mean_more_than_it_says_is_left_to_openclaw(home: Path, written: str | dict[str, Any]) -> None:
    write(written)
    assert config_file.get(["plugins"], VERSION) is UNSURE
    assert config_file.get(["agents"], VERSION) is UNSURE


@pytest.mark.parametrize(
    "agents",
    [
        {"defaults": {"models": {"anthropic/claude-opus-5": {}}}},  # OpenClaw shows it with the alias `opus`
        {"entries": {"work": {"models": {"openai/gpt-5.4": {"params": {}}}}}},
        {"list": [{"id": "main"}]},
        [],
    ],
)
def test_agents_to_which_openclaw_adds_something_are_left_to_it(home: Path, agents: Any) -> None:
    write({"agents": agents, "plugins": {"deny": ["x"]}, "meta": META})
    assert config_file.get(["agents"], VERSION) is UNSURE
    assert config_file.get(["plugins", "deny"], VERSION) == ["x"]


def test_no_file_is_left_to_openclaw(home: Path) -> None:
    assert config_file.get(["plugins"], VERSION) is UNSURE


def test_secrets_are_redacted_as_openclaw_does(home: Path) -> None:
    headers = {"x-api-key": "h", "Authorization": "Bearer b"}
    row = {"baseUrl": "http://x/v1", "apiKey": "sk-1", "headers": headers, "models": [{"id": "m", "maxTokens": 9}]}
    write({"models": {"providers": {"acme": row}}, "meta": META})
    found = config_file.get(["models", "providers"], VERSION)["acme"]
    assert (
        found["apiKey"] == found["headers"]["x-api-key"] == found["headers"]["Authorization"] == "__OPENCLAW_REDACTED__"
    )
    assert (found["baseUrl"], found["models"]) == ("http://x/v1", [{"id": "m", "maxTokens": 9}])


def test_the_door_asks_openclaw_only_where_the_file_does_not_tell(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(self: OpenClaw, args: list[str], *_: Any) -> Result:
        return Result(0, "OpenClaw 2026.9.6 (x)" if args == ["--version"] else '{"list": []}', "")

    monkeypatch.setattr(OpenClaw, "_run", run)
    door = OpenClaw("openclaw")
    write({"models": {"providers": {"acme": {}}}, "agents": {"list": []}, "meta": META})
    assert door.config_read("models", "providers") == {"acme": {}}
    assert door.calls == []
    assert door.config_read("agents") == {"list": []}
    assert door.calls == ["config get"]
