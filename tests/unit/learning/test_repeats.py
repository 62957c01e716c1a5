"""What `kimi-stack run` takes from overrides and from tasks that are run again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.cli import root
from kimi_stack.config import settings
from kimi_stack.money.ledger import feedback, open_ledger
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.turns import Turn

from ..openclaw.programs import program

TASK = "what is the capital of Peru"


@pytest.fixture(autouse=True)
def openclaw(stack_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An OpenClaw that answers everything."""
    monkeypatch.setenv("OPENCLAW_BIN", program(tmp_path, "#!/bin/sh\necho OpenClaw 2026.9.6\n"))

    def take(_: object, text: str, model: str, __: object) -> Turn:
        return Turn("ok", "Lima", model, usage={"input": 10, "output": 1})

    monkeypatch.setattr(turns, "take", take)


def run(*words: str) -> str:
    """Runs a task; the id of its run."""
    done = CliRunner().invoke(root.cli, ["run", *words], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    with open_ledger(settings.load()) as ledger:
        return str(ledger.store.execute("SELECT run FROM calls ORDER BY time_ms DESC, id DESC LIMIT 1")[0][0])


def rows() -> list[dict[str, Any]]:
    with open_ledger(settings.load()) as ledger:
        return sorted(feedback.read(ledger.store), key=lambda row: row["source"])


def shown() -> list[tuple[str, str, str, str]]:
    return [(row["source"], row["run"], row["tier"], row["wanted"]) for row in rows()]


def test_an_override_is_a_sign_with_numbers_and_without_words() -> None:
    pytest.importorskip("numpy")
    first = run(f"!premium {TASK}")
    (row,) = rows()
    assert (row["source"], row["run"], row["wanted"], row["weight"]) == ("override", first, "premium", 5_000)
    assert json.loads(row["features"])["vector"]
    assert "peru" not in json.dumps(row).lower()


def test_the_same_task_again_wants_more_of_the_run_before() -> None:
    first = run(TASK)
    assert shown() == []
    second = run(TASK)
    assert shown() == [("again", first, "budget", "standard")]
    assert (rows()[0]["score"] is not None, rows()[0]["scored_by"] is not None) == (True, True)
    run("what is the capital of Chile")
    run(TASK)
    assert {row[1] for row in shown()} == {first, second}


@pytest.mark.parametrize(("words", "sources"), [(("--tier", "premium"), ["model"]), ((), ["model", "override"])])
def test_the_same_task_on_another_tier_says_which(words: tuple[str, ...], sources: list[str]) -> None:
    first = run(TASK)
    run(*words, TASK if words else f"!premium {TASK}")
    assert [row[0] for row in shown()] == sources
    assert shown()[0] == ("model", first, "budget", "premium")


def test_one_tier_and_then_another_of_ones_own_say_nothing() -> None:
    run(TASK, "--tier", "premium")
    run(TASK, "--tier", "standard")
    assert shown() == []


def test_nothing_of_what_is_confidential_nor_after_half_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    key = "sk-ant-api03-" + "aB3dE5fG7h" * 9 + "AA"
    run(f"!premium what is this: {key}")
    run(f"what is this: {key}")
    run(TASK)
    monkeypatch.setattr("kimi_stack.learning.repeats.FRESH", -1)
    run(TASK)
    assert shown() == []
