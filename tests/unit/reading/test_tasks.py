"""The labelled tasks in tests/bench, and the figures that are kept of each: a contributor may add a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base.tiers import TIERS

BENCH = Path(__file__).parents[2] / "bench"
ROWS = [
    json.loads(line)
    for path in sorted((BENCH / "tasks").glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@pytest.fixture
def by_task(monkeypatch: pytest.MonkeyPatch) -> Any:
    pytest.importorskip("numpy")
    monkeypatch.syspath_prepend(str(BENCH))
    import by_task

    return by_task


def test_each_line_is_a_task_with_an_id_of_its_own() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert len({row["task"] for row in ROWS}) == len(ROWS), "the same task twice"
    for row in ROWS:
        assert set(row) - {"trap"} == {"id", "task", "tiers", "domain", "lang"}
        assert row["task"].strip()
        assert row["tiers"]
        assert set(row["tiers"]) <= set(TIERS)
        assert len(set(row["tiers"])) == len(row["tiers"])


def test_figures_follow_their_tasks_when_some_are_added_moved_and_taken_out(by_task: Any, tmp_path: Path) -> None:
    import numpy

    file, rows = tmp_path / "figures.npz", [{"id": name} for name in ("a", "b", "c")]
    by_task.save(file, rows, {"tier": numpy.array([0, 1, 2]), "made": "x", "soft": numpy.eye(3, dtype="float16")})
    others = [{"id": name} for name in ("c", "new", "a")]
    found, known = by_task.load(file, others)
    assert (found["tier"].tolist(), known.tolist()) == ([2, by_task.NONE, 0], [True, False, True])
    assert (found["soft"].argmax(1)[known].tolist(), str(found["made"])) == ([2, 0], "x")
    by_task.add(file, others, "later", numpy.array([7, 8, 9]))
    found, known = by_task.load(file, [*rows, {"id": "new"}])
    assert found["later"].tolist() == [9, by_task.NONE, 7, 8]
    assert known.tolist() == [True, False, True, False], "not all models have read b and the new one"


def test_each_line_is_a_turn_of_a_kind_and_none_that_judges_is_learnt(by_task: Any) -> None:
    import labelled

    turns = labelled.turns()
    assert len({row["id"] for row in turns}) == len(turns)
    assert {row["kind"] for row in turns} == {"task", "follow_up", "complaint"}
    assert all(row["text"].strip() for row in turns)
    judging, others = labelled.turns(judging=True), labelled.turns(judging=False)
    assert len(judging) == 800
    assert len(judging) + len(others) == len(turns)
    both = {row["text"].lower() for row in judging} & {row["text"].lower() for row in others}
    assert all(len(text) < 10 for text in both), "a yes or no may stand in both"


@pytest.mark.parametrize("name", ["soft.npz", "left_out.npz"])
def test_the_figures_that_ship_are_of_these_tasks(by_task: Any, name: str) -> None:
    """Of nearly all: those of a contribution have none until the next training. The readers of the folds have
    read the tasks that the reader was trained on.
    """
    added = {"id": "added", "task": "check why the login flow drops sessions and patch it", "tiers": ["standard"]}
    found, known = by_task.load(BENCH / name, [added, *ROWS])
    assert not known[0]
    assert known.sum() > 40_000
    if name == "left_out.npz":
        known = found["pupil"] != by_task.NONE
        assert not known[0]
    assert known[1:].mean() > 0.9
