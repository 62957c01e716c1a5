"""`kimi-stack feedback`: by a run's id, its beginning, or `last`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base.errors import StackError
from kimi_stack.cli import root
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger

from ..ledgers import call, write_settings


def run(*words: str) -> Any:
    done = CliRunner().invoke(root.cli, ["feedback", *words, "--json"])
    if isinstance(done.exception, StackError):
        raise done.exception
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)["data"]


@pytest.fixture
def filled(stack_file: Path) -> None:
    write_settings("[ledger]\nkeep_tasks = true\n")
    with open_ledger(settings.load()) as ledger:
        ledger.record(
            call("abc1:1", runId="abc1", tier="budget", score=300, task={"hash": "x", "text": "name the moons"})
        )
        ledger.record(call("abd2:1", runId="abd2", tier="premium", time="2026-11-20T10:00:00Z"))
        ledger.record(call("other", provider="x", model="y", time="2026-11-20T09:00:00Z"))


def test_a_run_is_found_by_its_beginning_and_judged_with_the_numbers_of_a_kept_task(filled: None) -> None:
    assert run("last", "bad", "--dry-run")["time"] is None
    assert run("list") == {"feedback": []}
    row = run("last", "bad", "--note", "too short")
    assert (row["run"], row["tier"], row["wanted"], row["weight"]) == ("abc1", "budget", "standard", 1)
    assert (row["score"], row["features"], row["note"]) == (0.03, True, "too short")
    assert run("abd", "tier=standard")["wanted"] == "standard"
    assert run("give", "abd2", "bad")["weight"] == 0, "no tier is above premium"
    assert [row["run"] for row in run("list")["feedback"]] == ["abd2", "abc1"], "the last word on a run counts"


def test_what_is_no_run_or_in_no_tier_is_said(filled: None) -> None:
    for name in ("ab", "nothing"):
        with pytest.raises(StackError, match="no run"):
            run(name, "good")
    with pytest.raises(StackError, match="in no tier"):
        run("other", "good")
