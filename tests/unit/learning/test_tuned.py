"""What is taken back of tunings: one by one, all at once, half-written ones, and those of an earlier version."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.cli import root
from kimi_stack.config import edits, settings
from kimi_stack.learning import refining, tuned, tuning_file
from kimi_stack.learning.gain import Gain
from kimi_stack.learning.own_words import Word
from kimi_stack.reading import buckets, difficulty, refined
from kimi_stack.reading.verdict import READER

from ..ledgers import write_settings

NEW, NEWER = (800, 1_850), (400, 925)


def fit(constant: float) -> refining.Fit:
    weights = [1.0] * refining.DIMENSIONS
    return refining.Fit(weights, constant, 400, 20, 10.0, 15.0, 20.0, Gain(6, 1, 5.0, 0.01), {})


def word(name: str, *, removes: bool = False) -> Word:
    return Word(name, "premium", removes, 9, 9, 50, 3, 0.001, 9, 0)


def constant() -> Any:
    found = refined.load()
    return None if found is None else found[READER]["constant"]


def words() -> Any:
    return json.loads(Path(paths.locate("stack")).read_text())["selection_rules"]["task_keywords"]["premium"]


def state() -> tuple[Any, ...]:
    settings_file = paths.settings_file()
    return settings_file.read_text() if settings_file.exists() else "", words(), constant()


def test_each_tuning_is_taken_back_by_itself_and_then_there_is_none(stack_file: Path) -> None:
    write_settings("[routing]\npremium_share = 0.2 # mine\n")
    first = state()
    tuned.apply(NEW, fit(1), [word("patents")])
    second = state()
    tuned.apply(NEWER, fit(2), [word("patents", removes=True), word("leases")])
    assert tuned.left() == 2
    assert "the correction of the score is the previous one again" in tuned.undo()
    assert state() == second
    assert any("patents" in line for line in tuned.undo())
    assert state() == first
    with pytest.raises(StackError, match="no tuning to undo"):
        tuned.undo()
    assert not Path(paths.locate("tuning")).exists()


@pytest.mark.parametrize("many", [3, tuning_file.MOST + 3])
def test_all_are_taken_back_at_once_also_those_that_became_one(stack_file: Path, many: int) -> None:
    before = state()
    for at in range(many):
        tuned.apply((1_000 + at, 2_000 - at), fit(at), [word(f"subject{chr(97 + at)}")])
    assert tuned.left() == min(many, tuning_file.MOST)
    done = CliRunner().invoke(root.cli, ["tune", "--undo", "--all", "--json"], catch_exceptions=False)
    assert json.loads(done.stdout)["data"]["left"] == 0
    assert (words(), constant(), settings.load().shares) == (before[1], None, settings.Policy().shares)


def test_a_word_that_came_and_went_in_two_joined_tunings_is_in_neither_list() -> None:
    first = {"added": [["premium", "leases"]], "dropped": []}
    second = {"added": [["budget", "cakes"]], "dropped": [["premium", "leases"], ["premium", "mine"]]}
    both = tuning_file.joined(first, second)
    assert both["added"] == [["budget", "cakes"]]
    assert both["dropped"] == [["premium", "mine"]]


def test_what_cannot_be_recorded_is_not_changed(stack_file: Path) -> None:
    before = state()
    Path(paths.locate("tuning")).mkdir(parents=True)
    with pytest.raises((StackError, OSError)):
        tuned.apply(NEW, fit(1), [word("patents")])
    assert state() == before


@pytest.mark.parametrize("dies", ["words", "premium_share", "standard_share"])
def test_a_tuning_that_died_half_way_is_taken_back(
    stack_file: Path, monkeypatch: pytest.MonkeyPatch, dies: str
) -> None:
    write_settings("[routing]\npremium_share = 0.2\nstandard_share = 0.5\n")
    before = settings.load().shares, words(), constant()
    real = edits.change

    def change(parts: Any, text: str, **more: Any) -> Any:
        if parts[1] == dies:
            raise KeyboardInterrupt
        return real(parts, text, **more)

    def no_words(*_: Any, dry_run: bool = False) -> Any:
        if not dry_run:
            raise KeyboardInterrupt
        return [("premium", "patents")], []

    with monkeypatch.context() as patch:
        patch.setattr("kimi_stack.config.edits.change", change)
        if dies == "words":
            patch.setattr("kimi_stack.config.word_edit.change", no_words)
        with pytest.raises(KeyboardInterrupt):
            tuned.apply(NEW, fit(1), [word("patents")])
    assert "the correction of the score is removed" in tuned.undo()
    assert (settings.load().shares, words(), constant()) == before


def test_shares_pass_through_no_sum_above_one(stack_file: Path) -> None:
    write_settings("[routing]\npremium_share = 0.1\nstandard_share = 0.9\n")
    tuned.apply((6_000, 4_000))
    assert settings.load().shares == (6_000, 4_000)
    tuned.undo()
    assert settings.load().shares == (1_000, 9_000)


def test_a_later_change_of_the_person_stays(stack_file: Path) -> None:
    tuned.apply(NEW)
    edits.change(("routing", "premium_share"), "0.33")
    assert "routing.premium_share was changed since; it stays" in tuned.undo()
    assert settings.load().shares == (3_300, settings.Policy().shares[1])


def keep(**rows: Any) -> None:
    Path(paths.locate("tuning")).parent.mkdir(parents=True, exist_ok=True)
    Path(paths.locate("tuning")).write_text(json.dumps({"made": difficulty.made(), "at": 1, **rows}))


def test_what_an_earlier_version_left_is_taken_back(home: Path) -> None:
    row = {"weights": [1.0] * refining.DIMENSIONS, "constant": 5.5, "limit": 400, "labels": 20}
    pupil = {"weights": [3] * buckets.COUNT, "constant": 2, "limit": 400, "labels": 20}
    keep(refine=row, before={"refine": None, "shares": {"premium_share": {"was": None, "is": 0.3}}})
    edits.change(("routing", "premium_share"), "0.3")
    assert tuned.left() == 1
    assert len(tuned.undo()) == 2
    assert settings.load().shares == settings.Policy().shares
    keep(refine=row, pupil=pupil)  # its undo left these without a way back
    assert [line.split(" is ")[1] for line in tuned.undo()] == ["removed", "removed"]
    assert tuned.left() == 0


def test_the_shares_before_any_tuning_bound_all_of_them(stack_file: Path) -> None:
    first = settings.load().shares
    tuned.apply(NEW)
    tuned.apply(NEWER)
    assert tuned.first_shares(settings.load()) == first
    edits.change(("routing", "premium_share"), "0.1")
    assert tuned.first_shares(settings.load()) == (1_000, first[1]), "the person's own later word"
