"""`kimi-stack ab` as a command: its tasks, its vote on the terminal, and its words."""

from __future__ import annotations

import json
import random
from pathlib import Path

import click
import pytest

from kimi_stack.cli import ab, task_files, vote
from kimi_stack.config import stack
from kimi_stack.learning import comparison
from kimi_stack.learning.comparison import Pair
from kimi_stack.learning.comparison_record import Record
from kimi_stack.learning.comparison_tasks import Task

from .. import forked


def test_of_a_file_a_sample_is_taken_that_only_grows(tmp_path: Path) -> None:
    file = tmp_path / "t.jsonl"
    rows = [json.dumps({"id": f"a{n}", "task": f"task {n}"}) for n in range(40)]
    file.write_text("\n".join([*rows, rows[3].replace("a3", "b3"), "{", ""]))
    tasks, bad = task_files.tasks((str(file),), None)
    assert len(tasks) == 30
    assert bad == [
        "line 42: not JSON: Expecting property name enclosed in double quotes: line 2 column 1 (char 2)"
    ] or bad[0].startswith("line 42: not JSON")
    few, _ = task_files.tasks((str(file),), 10)
    assert {task.id for task in few} < {task.id for task in tasks}
    assert len(task_files.tasks((str(file),), 100)[0]) == 40, "the same task twice is one task"


def test_one_task_may_be_asked_several_times() -> None:
    with click.Context(ab.ab):
        tasks, _ = task_files.tasks(("Say", "hello"), 3)
    assert [(task.text, task.number) for task in tasks] == [("Say hello", 0), ("Say hello", 1), ("Say hello", 2)]
    assert len({task.id for task in tasks}) == 3


def test_a_dry_run_says_the_calls_and_the_cost_and_needs_no_terminal(home: Path, stack_file: Path) -> None:
    done = forked.kimi_stack("ab", "Say hello", "--arms", "standard,budget", "--dry-run", "--json", cwd=home)
    data = json.loads(done.stdout)["data"]
    assert (data["tasks"], data["calls"], data["judge"]) == (1, 2, None)
    assert float(data["expected"]["usd"]) > 0
    judged = ("ab", "Say hello", "--arms", "standard,budget", "--judge", "premium", "--dry-run")
    assert "4 calls" in forked.kimi_stack(*judged, cwd=home).stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--arms", "standard,budget"), "there is no terminal to vote on"),
        (("--arms", "standard"), "name two"),
        (("--arms", "standard,cheap"), "cheap is no tier or alias"),
        (("--arms", "standard,budget", "--judge", "premium", "--blind"), "exclude each other"),
        (("--arms", "standard,budget", "--max-cost", "abc"), "'abc' is not an amount of dollars"),
    ],
)
def test_wrong_usage_gets_one_clear_line(home: Path, stack_file: Path, words: tuple[str, ...], said: str) -> None:
    done = forked.kimi_stack("ab", "Say hello", *words, cwd=home)
    assert done.returncode == 2
    assert said in done.stderr


def test_answers_stand_side_by_side_and_no_line_is_too_wide() -> None:
    left, right = "short\n" + "x" * 90 + "\n一二三四五六七八九十" * 6, "a word " * 40 + "\x1b[31mred"
    lines = vote.side_by_side(left, right, 80)
    assert max(map(vote.table.width_of, lines)) <= 80
    assert lines[0].split() == ["LEFT", "│", "RIGHT"]
    assert "\\x1b[31mred" in "\n".join(lines)
    assert "".join(line.partition(" │ ")[0].strip() for line in lines).count("x") == 90
    assert vote.side_by_side("a", "b", 40) == ["--- left ---", "a", "--- right ---", "b"]


@pytest.mark.parametrize("turned", [True, False])
def test_the_vote_is_for_the_arm_whatever_its_place(
    turned: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(random, "random", lambda: 0.1 if turned else 0.9)
    monkeypatch.setattr(vote.click, "prompt", lambda *_, **__: "l")
    monkeypatch.setenv("COLUMNS", "40")
    assert vote.vote("task", "of the left arm", "of the right arm") == (comparison.RIGHT if turned else comparison.LEFT)
    shown = capsys.readouterr().err
    assert (shown.index("of the right arm") < shown.index("of the left arm")) == turned


@pytest.mark.parametrize(
    "words", ["ab hello --arms standard,budget", "audit", "bench", "shadow", "batch t.txt -o o.jsonl"]
)
def test_an_amount_that_is_none_is_wrong_usage_in_one_line(home: Path, stack_file: Path, words: str) -> None:
    (home / "t.txt").write_text("hello\n")
    for wrong in ("abc", "-1", "1,000"):
        done = forked.kimi_stack(*words.split(), "--max-cost", wrong, cwd=home)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
        assert wrong in done.stderr


@pytest.mark.parametrize("name", ["tsks.jsonl", "tsks.json", "./my/TASKS.CSV", "tsks.txt"])
def test_a_file_that_is_not_there_is_no_task(home: Path, stack_file: Path, name: str) -> None:
    done = forked.kimi_stack("ab", name, "--arms", "standard,budget", "--dry-run", cwd=home)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{name}: there is no such file of tasks" in done.stderr
    (home / "other.json").write_text("{}")
    done = forked.kimi_stack("ab", "other.json", "--arms", "standard,budget", "--dry-run", cwd=home)
    assert (done.returncode, "a file of tasks ends in" in done.stderr) == (2, True)
    words = forked.kimi_stack("ab", f"What is in {name}", "--arms", "standard,budget", "--dry-run", cwd=home)
    assert words.returncode == 0


def test_a_dry_run_does_not_price_what_was_compared_before(home: Path, stack_file: Path) -> None:
    words = ("ab", "Say hello", "--arms", "budget,standard", "--judge", "premium", "--dry-run", "--json")
    assert json.loads(forked.kimi_stack(*words, cwd=home).stdout)["data"]["calls"] == 4
    arms = comparison.arms_of("standard,budget", stack.load(stack_file))
    record = Record(arms, "moonshot/kimi-k3")
    record.keep(Pair(Task("", "Say hello").id, Task("", "Say hello").hash, "left", (1, 1)), "Say hello", None)
    record.close(whole=True)
    data = json.loads(forked.kimi_stack(*words, cwd=home).stdout)["data"]
    assert (data["tasks"], data["before"], data["calls"], data["expected"]) == (0, 1, 0, {"usd": "0.00"})
    assert json.loads(forked.kimi_stack(*words, "--anew", cwd=home).stdout)["data"]["calls"] == 4
