"""The report's line about the calls of OpenClaw that no ledger has."""

from __future__ import annotations

import time
from datetime import timezone
from pathlib import Path

from kimi_stack.base import paths
from kimi_stack.config import stack
from kimi_stack.money.report import build, span, text, utility_calls
from kimi_stack.money.report.utility_calls import UtilityCalls
from kimi_stack.openclaw.utility import DEFAULTS, Setting

from .. import ledgers

UTC = timezone.utc
SMALL = Setting(DEFAULTS, "anthropic/claude-haiku-4-5")
OFF = Setting(DEFAULTS, "")


def test_it_names_the_model_and_the_command_that_turns_it_off() -> None:
    said = UtilityCalls((SMALL, Setting("agents.entries.work", ""))).text
    assert "not held by limits" in said
    assert "Their model: anthropic/claude-haiku-4-5, off for agent work." in said
    assert said.endswith("`openclaw config set agents.defaults.utilityModel ''`")


def test_every_place_where_one_is_on_gets_its_command() -> None:
    said = UtilityCalls((OFF, Setting("agents.entries.work", "a/b"))).text
    assert said.endswith("To turn it off: `openclaw config set agents.entries.work.utilityModel ''`")


def test_without_a_utility_model_titles_are_left() -> None:
    assert "titles of dashboard sessions" in UtilityCalls((OFF,)).text


def test_a_config_that_could_not_be_read_is_said_to_be_unknown(home: Path) -> None:
    assert utility_calls.read() is None
    paths.openclaw_config().parent.mkdir(parents=True, exist_ok=True)
    paths.openclaw_config().write_text("{agents: {}} // JSON5")
    found = utility_calls.read()
    assert found == UtilityCalls(None)
    assert found.as_dict()["models"] is None
    assert "openclaw config get agents.defaults.utilityModel" in found.text


def test_the_report_has_it_below_its_table_and_as_data(home: Path) -> None:
    with ledgers.books(anew=True).ledger as ledger:
        ledger.record(ledgers.call("1"))
        month = span.present("month", time.time(), UTC, 0)
        built = stack.build(stack.default_document(), "x")
        made, plain = (build(ledger, built, month, utility=each) for each in (UtilityCalls((SMALL,)), None))
    assert "OpenClaw's own calls (recaps," in "\n".join(text.lines(made))
    assert made.as_dict()["utility_calls"] == {
        "in_ledger": False,
        "models": [{"scope": "agents.defaults", "model": "anthropic/claude-haiku-4-5", "off": False}],
        "says": UtilityCalls((SMALL,)).text,
    }
    assert plain.as_dict()["utility_calls"] is None
    assert "OpenClaw's own calls" not in "\n".join(text.lines(plain))
