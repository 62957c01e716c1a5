"""The labels beside what people say: climbs, and that a person's word replaces them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import jsonlines, paths
from kimi_stack.config import settings
from kimi_stack.learning import labels
from kimi_stack.learning.label import Label, row_of
from kimi_stack.money.ledger import feedback, open_ledger
from kimi_stack.reading import difficulty

from ..ledgers import call, write_settings

HASH = "ab" * 32


def climb(*attempts: tuple[str, str], run: str = "up", sender: str = "local:me", **more: Any) -> None:
    """A run that tried these (tier, outcome), one after the other."""
    with open_ledger(settings.load()) as ledger:
        for at, (tier, outcome) in enumerate(attempts):
            row = {"runId": run, "tier": tier, "outcome": outcome, "rule": "escalation", "sender": sender, **more}
            ledger.record(call(f"{run}:{at}", time=f"2026-11-20T10:00:0{at}Z", task={"hash": HASH, "chars": 9}, **row))


def found() -> tuple[list[Label], int]:
    policy = settings.load()
    with open_ledger(policy) as ledger:
        return labels.read(ledger, policy)


def test_a_climb_wants_the_tier_whose_answer_was_good_enough(stack_file: Path) -> None:
    climb(("budget", "discarded"), ("standard", "ok"), score=2_100, scoredBy=difficulty.made())
    (label,), _ = found()
    assert (label.judged, label.tier, label.wanted, label.source) == ("up", "budget", "standard", "escalation")
    assert (label.weight, label.score, label.task) == (0.5, 2_100, HASH)
    assert label.at == 1_795_168_801


@pytest.mark.parametrize(
    ("attempts", "more"),
    [
        pytest.param([("budget", "discarded"), ("standard", "timeout")], {}, id="no answer was good enough"),
        pytest.param([("budget", "discarded"), ("", "ok")], {}, id="a model in no tier"),
        pytest.param([("budget", "discarded"), ("standard", "ok")], {"sender": "telegram:9"}, id="no owner"),
    ],
)
def test_a_climb_that_says_nothing(stack_file: Path, attempts: list[tuple[str, str]], more: dict[str, Any]) -> None:
    write_settings('[users]\ndefault = "guest"\n')
    climb(*attempts, **more)
    assert found()[0] == []


def test_a_score_of_another_model_is_not_taken(stack_file: Path) -> None:
    climb(("budget", "ok"), score=2_100, scoredBy="another")
    (label,), _ = found()
    assert (label.tier, label.wanted, label.score) == ("budget", "budget", None)


def test_a_persons_word_replaces_the_climb_of_the_run(stack_file: Path) -> None:
    climb(("budget", "discarded"), ("standard", "ok"))
    with open_ledger(settings.load()) as ledger:
        feedback.add(ledger.store, row_of("up", "local:me", "tier", "standard", wanted="premium"))
    (label,), _ = found()
    assert (label.source, label.wanted, label.task) == ("said", "premium", HASH)


def compare() -> None:
    row = {
        "time": "2026-11-21T10:00:00.000Z",
        "hash": "cd" * 32,
        "sender": "local:me",
        "arms": [{"tier": "budget"}, {"tier": "premium"}],
        "better": "right",
        "by": "person",
    }
    jsonlines.append(paths.data_dir() / "comparison-1.jsonl", row)


def test_labels_of_one_task_are_known_as_that(stack_file: Path) -> None:
    climb(("budget", "ok"))
    climb(("budget", "ok"), run="again")
    assert [label.task for label in found()[0]] == [HASH, HASH]
