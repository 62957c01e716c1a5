"""Which words moved the score: found in a few readings, whatever the text."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kimi_stack.reading import explain
from kimi_stack.reading.verdict import PUPIL, Verdict


class Counted:
    """A reader that gives `points` for each of its words that occurs; `asked` are the texts that it read."""

    def __init__(self, **points: int) -> None:
        self.points = points
        self.asked: list[str] = []

    def __call__(self, text: str) -> Verdict:
        self.asked.append(text)
        return Verdict(5_000 + sum(points for word, points in self.points.items() if word in text), PUPIL)


def test_what_moved_it_is_named_up_and_down_the_most_first() -> None:
    read = Counted(prove=3_000, hello=-200, please=-900)
    moved = explain.moved("hello there, please look at it; prove that it ends. The rest is silence.", read)
    assert moved == [("prove that it ends.", 3_000), ("please look at it;", -900), ("hello there,", -200)]


def test_of_a_single_clause_its_words_are_left_out() -> None:
    assert explain.moved("prove that it ends", Counted(prove=3_000)) == [("prove", 3_000)]
    assert explain.moved("请证明它，再说明。为什么", Counted(证明=3_000)) == [("请证明它，", 3_000)]


@pytest.mark.parametrize("text", ["", "prove", "证明它", "   ", "prove.", "\n\n"])
def test_nothing_can_be_left_out_of_one_word(text: str) -> None:
    read = Counted(prove=1)
    assert explain.moved(text, read) == []
    assert read.asked == []


QUOTED = "Thanks, noted.\n\nOn Mon, Bob wrote:\n> Please prove it: that the protocol ends.\n> Name all risks."
SIGNED = "Please fix this typo. Thanks!\n-- \nAda Lovelace, Principal Architect\nNext week: the migration plan."


@pytest.mark.parametrize("text", [QUOTED, SIGNED], ids=["a quoted mail", "a signature"])
def test_what_is_not_read_is_not_named(text: str) -> None:
    """Parts are joined by blanks: a quotation without the start of its line would be read."""
    read = Counted(noted=1, fix=2, Bob=10, prove=100, Ada=1_000, migration=2_000)
    moved = explain.moved(text, read)
    assert sum(abs(points) for _, points in moved) < 10
    assert not any(word in asked for asked in read.asked for word in ("Bob", "prove", "Ada", "migration"))


def test_a_mark_within_a_number_or_a_name_ends_no_clause() -> None:
    moved = explain.moved("Move next.js to 3.5, then prove it", Counted(next=10, prove=20))
    assert [what for what, _ in moved] == ["then prove it", "Move next.js to 3.5,"]


@pytest.mark.parametrize("mark", [" ", ". ", ", ", "。", "\n"])
@pytest.mark.parametrize("count", [2, 8, 9, 10, 11, 40, 400])
def test_a_text_is_read_at_most_ten_times(mark: str, count: int) -> None:
    read = Counted(w0=100)
    moved = explain.moved(mark.join(f"w{number}" for number in range(count)), read)
    assert 2 < len(read.asked) <= explain.READINGS
    assert [points for _, points in moved] == [100]
    assert moved[0][0].startswith("w0")


def test_a_long_part_is_named_by_its_beginning_in_one_line() -> None:
    (part, _), *_ = explain.moved("prove\tthat " + "it " * 100 + "ends. Thanks.", Counted(prove=10))
    assert part.startswith("prove that it it")
    assert (len(part), part[-1]) == (60, "…")


@pytest.mark.one_python
@pytest.mark.parametrize("text", ["'well ' * 200_000", "'well, ' * 150_000", "'字。' * 300_000", "'x' * 1_000_000"])
def test_a_megabyte_is_explained_in_seconds(text: str) -> None:
    code = f"""
from kimi_stack.reading import explain
from kimi_stack.reading.verdict import Verdict
asked = []
explain.moved({text}, lambda text: asked.append(text) or Verdict(len(text) % 10_000, "pupil"))
print(len(asked) <= explain.READINGS)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20)
    assert done.stdout == "True\n", done.stderr
