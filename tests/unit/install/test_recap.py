"""OpenClaw's utility model under a rule: turned off, given back, and left where the person named one."""

from __future__ import annotations

from typing import Any

import pytest

from kimi_install import recap
from kimi_stack.base import paths
from kimi_stack.config import settings

from ..fake_openclaw import FakeOpenClaw
from .examined import examine
from .installing import files, install, uninstall, without_meta, write_config

RULE = '[privacy.confidential]\nallow = ["ollama/*"]\n'


def rule(text: str = RULE) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


def utility(openclaw: FakeOpenClaw) -> Any:
    return openclaw.written()["agents"]["defaults"].get("utilityModel", "absent")


def test_without_a_rule_nothing_is_touched(openclaw: FakeOpenClaw) -> None:
    for text in ("", "[privacy]\nwords = ['x']\n", '[privacy.internal]\nallow = ["*"]\n'):
        rule(text)
        install()
        assert utility(openclaw) == "absent"


def test_with_a_rule_it_is_turned_off_and_uninstall_gives_it_back(openclaw: FakeOpenClaw) -> None:
    before = write_config({"gateway": {"port": 1}, "agents": {"defaults": {"workspace": "~/w"}}})
    rule()
    outcome = install()
    assert utility(openclaw) == ""
    assert "turn off OpenClaw's utility model" not in str(outcome.notes)
    assert [row["step"] for row in outcome.steps if row["state"] == "done"].count("recap") == 1
    kept = files(paths.home())
    assert not install().changed
    assert files(paths.home()) == kept
    uninstall()
    assert without_meta(openclaw) == before


def test_when_the_rule_goes_the_next_install_gives_it_back(openclaw: FakeOpenClaw) -> None:
    install()
    rule()
    assert [row["step"] for row in install().steps if row["state"] == "done"] == ["recap"]
    rule("")
    install()
    assert utility(openclaw) == "absent"
    assert not install().changed
    assert "recap" not in paths.receipt_file().read_text()


@pytest.mark.parametrize("theirs", ["ollama/qwen3", "openai/gpt-mini", ""])
def test_a_model_of_the_persons_own_stays_and_one_that_is_not_allowed_is_said(
    openclaw: FakeOpenClaw, theirs: str
) -> None:
    write_config({"agents": {"defaults": {"utilityModel": theirs}}})
    rule()
    notes = install().notes
    assert utility(openclaw) == theirs
    assert any("recaps of chats go there" in note for note in notes) is (theirs == "openai/gpt-mini")
    uninstall()
    assert utility(openclaw) == theirs


def test_what_is_open(home: Any) -> None:
    rule()
    privacy = settings.load().privacy

    def found(**agents: Any) -> list[tuple[str, str | None]]:
        return list(recap.open_at(agents, privacy))

    at = "agents.defaults.utilityModel"
    assert found() == [(at, None)]
    assert found(defaults={"utilityModel": "openai/x"}) == [(at, "openai/x")]
    models = {"ollama/qwen3": {"alias": "Small"}, "openai/x": {"alias": "fast"}}
    assert found(defaults={"utilityModel": "small", "models": models}) == []
    assert found(defaults={"utilityModel": "fast", "models": models}) == [(at, "fast")]
    off = {"utilityModel": ""}
    entries = {"main": {"utilityModel": "openai/x"}, "work": {}, "home": off}
    assert found(defaults=off, entries=entries) == [("agents.entries.main.utilityModel", "openai/x")]
    assert list(recap.open_at({}, None)) == []


def test_doctor_fails_while_it_is_open_and_names_the_command(said: dict[str, Any]) -> None:
    assert examine(said)["recaps"][0].status == "ok"
    rule()
    (finding,) = examine(said)["recaps"]
    assert (finding.status, finding.mend) == ("fail", "openclaw config set agents.defaults.utilityModel ''")
    said["agents"]["defaults"]["utilityModel"] = ""
    assert examine(said)["recaps"][0].status == "ok"


def test_doctor_warns_of_models_for_titles_and_compaction_that_no_rule_allows(said: dict[str, Any]) -> None:
    def found() -> list[tuple[str, str]]:
        return [(finding.status, finding.says.partition(":")[0]) for finding in examine(said)["titles"]]

    defaults = said["agents"]["defaults"]
    defaults["model"] = {"primary": "anthropic/claude-sonnet-5"}
    assert [status for status, _ in found()] == ["ok"]
    rule()
    assert found() == [
        ("warn", "agents.defaults.model is anthropic/claude-sonnet-5, which a rule does not allow"),
    ]
    defaults["models"] = {"ollama/qwen3": {"alias": "Small"}}
    defaults["model"] = "small"
    assert [status for status, _ in found()] == ["ok"]
    defaults["compaction"] = {"model": "openai/gpt-mini"}
    said["agents"]["entries"] = {"work": {"model": "openai/gpt-6"}, "home": {}}
    assert [says for _, says in found()] == [
        "agents.entries.work.model is openai/gpt-6, which a rule does not allow",
        "agents.defaults.compaction.model is openai/gpt-mini, which a rule does not allow",
    ]
    del defaults["model"], defaults["compaction"], said["agents"]["entries"]
    assert found() == [("warn", "agents.defaults.model is not set, so OpenClaw takes its own")]


def test_doctor_shows_incidents_of_the_last_30_days_and_rules_that_cannot_be_met(said: dict[str, Any]) -> None:
    from kimi_stack.compliance import incidents

    assert [finding.status for finding in examine(said)["privacy"]] == ["ok"]
    rule('[privacy.confidential]\nallow = ["anthropic/*"]\n')
    assert [finding.status for finding in examine(said)["privacy"]] == ["ok"]
    incidents.append({"what": "model", "class": "confidential", "model": "openai/gpt-6"})
    with open(paths.locate("incidents"), "a") as file:
        file.write('{"time": "2020-01-01T00:00:00Z", "model": "old/one"}\n')
    (finding,) = examine(said)["privacy"]
    assert finding.status == "fail"
    assert finding.says.startswith("1 times in 30 days")
    assert "openai/gpt-6" in finding.says
    rule()
    assert [finding.status for finding in examine(said)["privacy"]] == ["fail", "warn"]


def test_doctor_says_whether_chats_are_held(said: dict[str, Any]) -> None:
    rule()
    assert examine(said)["held chats"][0].status == "ok"
    said["agents"]["defaults"]["model"] = {"primary": "ollama/a", "fallbacks": ["openai/gpt-6", "ollama/b"]}
    says = examine(said)["held chats"][0].says
    assert "openai/gpt-6" in says
    assert "ollama/b" not in says
    rule(RULE + 'otherwise = "redact"\n')
    assert examine(said)["held chats"][0].status == "ok"
    ours = next(row for row in said["plugins"] if row["plugin"]["id"] == "kimi-stack")
    ours["typedHooks"] = [hook for hook in ours["typedHooks"] if hook["name"] != "before_message_write"]
    (finding,) = examine(said)["held chats"]
    assert finding.status == "fail"
    assert finding.says.startswith("before_message_write of kimi-stack is not active")
    ours["typedHooks"] = []
    assert "before_agent_run" in examine(said)["held chats"][0].says
    ours["plugin"]["enabled"] = False
    assert examine(said)["held chats"][0].status == "unknown"
