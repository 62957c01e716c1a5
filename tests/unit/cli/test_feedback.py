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

from ..learning.test_labels import climb, compare
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


def test_the_list_has_what_tune_learns_from_beside_what_people_say(filled: None) -> None:
    climb(("budget", "discarded"), ("standard", "ok"))
    compare()
    run("abc1", "good")
    rows = run("list")["feedback"]
    assert [(row["source"], row["run"], row["wanted"], row["weight"]) for row in rows] == [
        ("said", "abc1", "budget", 0.5),
        ("comparison", None, "premium", 0.6),
        ("escalation", "up", "standard", 0.5),
    ]
    assert [row["task"] for row in rows] == [None, "cd" * 32, None]
    assert rows[2]["time"] == "2026-11-20T10:00:01.000Z"
    done = CliRunner().invoke(root.cli, ["feedback", "list"], catch_exceptions=False)
    first, compared, climbed = done.stdout.splitlines()
    assert "run abc1: budget was right (feedback, weight 0.5)" in first
    assert "task cdcdcdcdcdcd: premium was right (a comparison of two answers, weight 0.6)" in compared
    assert "run up: budget should have been standard (a climb to a higher tier, weight 0.5)" in climbed
    run("up", "tier=premium")
    assert [row["source"] for row in run("list")["feedback"]] == ["said", "said", "comparison"], "only what counts"
    assert len(run("list", "-n", "1")["feedback"]) == 1


def test_what_is_no_run_or_in_no_tier_is_said(filled: None) -> None:
    for name in ("ab", "nothing"):
        with pytest.raises(StackError, match="no run"):
            run(name, "good")
    with pytest.raises(StackError, match="in no tier"):
        run("other", "good")


def test_our_own_measurements_and_a_judge_are_no_answers_to_judge(stack_file: Path) -> None:
    at = "2026-11-27T10:00:0"
    with open_ledger(settings.load()) as ledger:
        climb = {"runId": "run-climb", "time": f"{at}0Z", "rule": "escalation"}
        ledger.record(call("run-climb:1", **climb, tier="budget", outcome="discarded"))
        ledger.record(call("run-climb:2", **climb, tier="standard", outcome="poor"))
        ledger.record(call("run-climb:3", **climb, tier="premium", outcome="error"))
        ledger.record(call("run-climb:4", **{**climb, "rule": "judge"}, tier="premium"))
        for number, source in enumerate(("ab", "bench", "audit", "shadow"), 1):
            ledger.record(
                call(f"{source}-1:1", runId=f"{source}-1", time=f"{at}{number}Z", source=source, tier="premium")
            )
    for name in ("last", "run-climb", "run-cl"):
        row = run(name, "good")
        assert (row["run"], row["tier"]) == ("run-climb", "standard"), name
    for name in ("ab-1", "ab-", "bench-1:1", "audit-1", "shadow-1"):
        with pytest.raises(StackError, match="no run"):
            run(name, "good")


def test_of_a_kept_task_that_is_not_public_no_numbers_are_kept(stack_file: Path) -> None:
    with open_ledger(settings.load()) as ledger:
        ledger.record(
            call("a:1", runId="a", tier="budget", task={"hash": "x", "text": "my key"}, **{"class": "confidential"})
        )
        ledger.record(call("b:1", runId="b", tier="budget", task={"hash": "x", "text": "Use AKIAIOSFODNN7QAMPLEX"}))
    for name in ("a", "b"):
        assert run(name, "bad")["features"] is False, name
