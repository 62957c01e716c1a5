"""The bench: its rules know right from wrong, and its figures are those of the turns."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from kimi_stack.cli.root import cli
from kimi_stack.config import settings, stack
from kimi_stack.learning import bench
from kimi_stack.learning.bench_tasks import TASKS
from kimi_stack.money.ledger import open_ledger
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn

from .. import known
from ..openclaw.programs import BIN

RIGHT = {
    "product": "3901",
    "letters": "6.",
    "backwards": '"nretnal"',
    "weekday": "**Thursday**",
    "clock": "17:25",
    "binary": "`101101`",
    "series": "42",
    "order": "Ben.",
    "sorting": "apple, cherry, fig, plum",
    "json": '```json\n{"age": 41, "name": "Mara"}\n```',
    "words": ", ".join(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    ),
    "counting": " ".join(map(str, range(1, 151))),
}


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_each_rule_takes_the_right_answer_and_no_other(task: bench.BenchTask) -> None:
    assert task.right(RIGHT[task.name])
    others = [answer for name, answer in RIGHT.items() if name != task.name]
    wrong = ["", "I cannot help with that", f"The answer: {RIGHT[task.name]} or 7", RIGHT[task.name][:-4] + "x", "{}"]
    assert not any(task.right(answer) for answer in [*others, *wrong])


def test_each_tier_is_asked_all_tasks_without_tools_and_billed(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    asked: list[tuple[str, bool]] = []

    def take(_: OpenClaw, text: str, model: str, options: Options) -> Turn:
        asked.append((model, options.tools))
        name = next(task.name for task in TASKS if task.text == text)
        if model.startswith("moonshot"):
            return Turn("error", "", model, error="401 (auth)")
        wrong = "haiku" in model and name in ("letters", "binary")
        usage = {"input": 100, "output": 20, "cacheRead": 0, "cacheWrite": 0}
        return Turn("ok", "7" if wrong else RIGHT[name], model, usage, Decimal("0.01"))

    monkeypatch.setattr(turns, "take", take)
    our = stack.build(known.document(), "x")
    options = Options(tools=False, silent=True)
    tiers = ["premium", "standard", "budget"]
    premium, standard, budget = rows = bench.rows_of(our, tiers)
    bench.measure(OpenClaw(BIN), our, settings.load(), rows, options)
    assert (premium.answers, set(premium.failed.values()), premium.left) == ([], {"401 (auth)"}, 10)
    assert (premium.given_up, standard.given_up) == (True, False)
    assert (standard.passed.count, budget.passed.count, budget.passed.of) == (12, 10, 12)
    assert 0.51 < budget.passed.low < 0.52
    assert len(asked) == 2 + 12 + 12
    assert not any(tools for _, tools in asked)
    with open_ledger(settings.load()) as ledger:
        ((source, calls, cost),) = ledger.store.execute("SELECT source, COUNT(*), SUM(cost_nano) FROM calls GROUP BY 1")
    assert (source, calls, cost) == ("bench", 24, (standard.cost or 0) + (budget.cost or 0))
    expected = bench.expected(bench.Accounting(settings.load(), our), our, ["budget"])["budget"]
    assert expected is not None
    few = bench.rows_of(our, ["budget"])
    bench.measure(OpenClaw(BIN), our, settings.load(), few, options, max_cost=expected // 6)
    assert 0 < len(few[0].answers) < 12
    assert few[0].left == 12 - len(few[0].answers)


class Vendor:
    """Stands in for OpenClaw: it answers rightly, but every other task fails, or all from the one on that `ends`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.ends, self.fails = 0, 99, False
        monkeypatch.setattr(turns, "take", self.take)
        monkeypatch.setattr(OpenClaw, "find", classmethod(lambda cls, _=None: cls(BIN)))
        monkeypatch.setattr(OpenClaw, "version", (2026, 9, 6))

    def take(self, _: OpenClaw, text: str, model: str, options: Options) -> Turn:
        self.asked += 1
        if self.asked == self.ends:
            raise KeyboardInterrupt
        if self.fails or self.asked % 2 == 0:
            return Turn("error", "", model, error="529 (overloaded)")
        name = next(task.name for task in TASKS if task.text == text)
        return Turn(
            "ok", RIGHT[name], model, {"input": 9, "output": 5, "cacheRead": 0, "cacheWrite": 0}, Decimal("0.01")
        )


def run(*words: str) -> Any:
    return CliRunner().invoke(cli, ["bench", "--tier", "budget", *words], standalone_mode=False)


def test_a_task_without_an_answer_is_not_right(monkeypatch: pytest.MonkeyPatch, home: Path, stack_file: Path) -> None:
    Vendor(monkeypatch)
    done = run()
    assert done.return_value == 0
    assert "6 of 12: 50 %" in done.stdout
    assert "budget: 6 of 12 tasks got no answer, and count as not right" in done.stdout
    assert "budget, letters: 529 (overloaded)" in done.stdout


def test_without_any_answer_it_fails_whatever_it_may_cost(
    monkeypatch: pytest.MonkeyPatch, home: Path, stack_file: Path
) -> None:
    Vendor(monkeypatch).fails = True
    for more in ((), ("--max-cost", "1")):
        done = run("--json", *more)
        assert (done.return_value, json.loads(done.stdout)["status"]) == (1, "failed")


def test_an_interrupted_bench_says_what_it_measured(
    monkeypatch: pytest.MonkeyPatch, home: Path, stack_file: Path
) -> None:
    Vendor(monkeypatch).ends = 4
    done = run()
    assert isinstance(done.exception, click.Abort)
    assert "2 of 3: 67 %" in done.stdout
    assert "budget: 9 of 12 tasks were not asked" in done.stdout
    assert "interrupted; no answer is kept" in done.stderr


def test_tokens_a_second_are_the_slope_and_the_start_does_not_count() -> None:
    points = [
        (tokens, 4.0 + tokens / 50 + jitter)
        for tokens, jitter in zip((3, 5, 8, 90, 300, 400), (0, 0.2, 0, 0.1, 0, 0.1), strict=True)
    ]
    rate = bench.rate_of(points)
    assert rate is not None
    assert 45 < rate < 55
    assert bench.rate_of([(3, 4.0), (3, 5.0)]) is None
    assert bench.rate_of([(tokens, 9 - tokens / 100) for tokens in (1, 50, 100, 200)]) is None
