"""The pupil: any text has a verdict, at once, the same everywhere. How good it is, tests/bench says."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.base.tiers import TIERS
from kimi_stack.reading import difficulty
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, PUPIL

from .. import growth

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
AWKWARD = [
    "",
    " ",
    "\0",
    "\ud800",
    "\udc00 \ud800",
    "\U0010ffff",
    "İ",
    "ß",
    "Σς",
    "ﷺ",
    "e\u0301",
    ">",
    "\n-- \n",
    "字",
    "ด",
]


@given(ANY_TEXT)
def test_any_text_has_a_verdict(text: str) -> None:
    found = difficulty.read(text)
    assert 0 <= found.score <= difficulty.SCALE
    assert (found.by, found.tiers, found.fails) == (PUPIL, None, None)
    assert found.kind in (None, FOLLOW_UP, COMPLAINT)
    row = found.as_row()
    assert 0 <= row.pop("aside", 0) < 100, "of a text with words that are no part of the request"
    assert row == {"score": found.score, "by": PUPIL}


def test_what_is_left_aside_stands_in_the_row() -> None:
    assert difficulty.read("What time is it in Lima? Thanks a lot!").as_row()["aside"] == 100 * 3 // 9


@pytest.mark.parametrize("text", AWKWARD, ids=lambda text: text.encode("unicode_escape").decode())
def test_odd_characters_alone_and_around_a_task_are_read(text: str) -> None:
    for task in (text, text * 3, f"prove it {text}", f"{text} prove it", f"prove{text}it"):
        assert 0 <= difficulty.read(task).score <= difficulty.SCALE


@given(ANY_TEXT)
def test_places_are_in_the_table_and_as_many_as_are_read_at_most(text: str) -> None:
    found = difficulty.places(text, 0xFF)
    assert all(0 <= place <= 0xFF for place in found)
    assert 1 <= len(found) <= 5 * (difficulty.FIRST + difficulty.LAST) + 2 + 12


def test_places_are_of_words_pairs_skipped_pairs_beginnings_and_ends() -> None:
    mask = 2**18 - 1

    def shared(one: str, other: str) -> int:
        return len(set(difficulty.places(one, mask)) & set(difficulty.places(other, mask)))

    assert difficulty.places("Debug  THIS!", mask) == difficulty.places("debug this!", mask)
    assert shared("please debug this", "please debug that") > shared("please debug this", "please that debug")
    another = shared("x debugging y", "x soon y")
    assert shared("x debugging y", "x debugger y") > another
    assert shared("x debugging y", "x walking y") > another
    assert shared("a b c", "a q c") > shared("a b c", "q b a")
    assert shared("分析市场", "分析天气") > shared("分析市场", "今天天气")
    assert difficulty.places("one? two", mask) != difficulty.places("one two", mask)


def test_the_ends_of_a_long_text_are_read_and_what_is_quoted_is_not() -> None:
    filler = "well and good " * 500
    hard = difficulty.read(f"prove the theorem {filler} ends here")
    assert difficulty.read(f"prove the theorem {filler} XXX {filler} ends here").score == hard.score
    assert (
        difficulty.read("When is it?\n\nBob wrote:\n> prove it\n-- \nAnn").score
        == difficulty.read("When is it?\n").score
    )


DIGEST = """
import sys, zlib
from kimi_stack.reading import difficulty
texts = ["Review this code", "证明调和级数发散", "\\ud800 \\0 x", "a" * 5000, "one, two; three? " * 300]
print([zlib.crc32(repr(difficulty.places(text, 2**18 - 1)).encode()) for text in texts])
print([difficulty.read(text).score for text in texts])
"""


def test_each_process_finds_the_same_places_and_scores() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, locale in (("1", "C"), ("2", "C.UTF-8"), ("3", "POSIX"))
    }
    assert len(said) == 1


@pytest.mark.one_python
@pytest.mark.parametrize(
    "piece", ["a", "word ", "字", "🙂", "\ud800", "\0", "İ", ">\n", "\n", " ", "?", "a.b, c: d;\n", "\n-- \n", "'"]
)
def test_a_megabyte_of_anything_takes_at_most_fifteen_times_as_long_as_a_tenth_of_it(piece: str) -> None:
    assert growth.ratio(difficulty.read, piece, 100_000) <= growth.LINEAR


EVEN = {"cut": [[-1] * 8] * 6, "lines": [[0] * 4] * 6, "line": [[0] * 8] * 6}


def toy(**changed: Any) -> difficulty.Model:
    """A model over four places, whose table of words has four too; those for the kinds of a turn have two each. All
    words are worth the same, and any end costs something.
    """
    document = {
        "sizes": [4, 4, 4, 2],
        "extent": {"begin": EVEN, "end": EVEN},
        "bias": 10,
        "norms": [1024, 1024, 512],
        "scale": [[-100, 0], [0, 1_000], [100, 9_000], [200, 10_000]],
        "kind_bias": [-5, -5],
        "mix": [1, 2],
        "made": "toy",
        "solved": [[0, 900, 950, 1_000], [5_000, 100, 500, 900]],
        **changed,
    }
    table = [1, -2, 3, -128, 5, 7, -1, *[0] * 5]
    follow_up, complaint = [20, 0], [0, 30]
    both = (low + difficulty.KINDS_APART * high for low, high in zip(follow_up, complaint, strict=True))
    return difficulty.Model(document, bytes(128 + value for value in table) + struct.pack("<2i", *both))


def test_the_raw_score_is_the_sum_over_the_places_by_their_number() -> None:
    model = toy()
    assert model.raw([0], 0) == 10 + 1
    assert model.raw([0, 2], 0) == 10 + 2, "of two places, half"
    assert model.raw([3, 3, 3], 0) == 10 - 192, "the last norm holds for all larger numbers"
    assert model.raw([1, 2, 1], 0) == 10 - 1, "rounded down, below zero too"


def test_the_first_places_are_of_words_and_have_a_table_of_their_own() -> None:
    model = toy()
    assert model.raw([0], 1) == 10 + 5
    assert model.raw([1, 2], 1) == 10 + 5, "of 7 and 3, half"
    assert model.raw([1, 2], 2) == 10 + 3, "of 7 and -1, half"
    text = "Prove it: prove it"
    found, words = difficulty.hashes(text)
    assert words == 4
    assert found[:words] == [crc32(word) for word in (b"prove", b"it", b"prove", b"it")]


@pytest.mark.parametrize(
    ("raw", "score"),
    [(-101, 0), (-100, 0), (-50, 500), (0, 1_000), (1, 1_080), (100, 9_000), (200, 10_000), (999, 10_000)],
)
def test_a_raw_score_is_scaled_by_straight_lines_between_points(raw: int, score: int) -> None:
    assert toy().scaled(raw) == score


@pytest.mark.parametrize(
    ("places", "kind"), [([0], FOLLOW_UP), ([1], COMPLAINT), ([0, 1], COMPLAINT), ([2], FOLLOW_UP), ([3], COMPLAINT)]
)
def test_what_a_turn_is_has_the_largest_sum(places: list[int], kind: str) -> None:
    assert toy().kind(places) == kind


def test_a_turn_whose_sums_are_not_above_zero_is_a_task() -> None:
    assert toy(kind_bias=[-20, -30]).kind([0]) is None
    assert toy(kind_bias=[-20, -30]).kind([1]) is None


def test_sums_below_zero_of_one_kind_leave_the_other_as_it_is() -> None:
    pairs = ((-127, 127), (127, -127))
    packed = struct.pack("<2i", *(low + difficulty.KINDS_APART * high for low, high in pairs))
    document = {name: getattr(toy(), name) for name in ("bias", "norms", "scale", "mix", "made", "solved")}
    document |= {"sizes": [4, 2, 4, 2], "extent": {"begin": EVEN, "end": EVEN}, "kind_bias": [0, 0]}
    model = difficulty.Model(document, bytes(10) + packed)
    assert model.kind([1] * difficulty.LONGEST_TURN) == FOLLOW_UP
    assert model.kind([0] * difficulty.LONGEST_TURN) == COMPLAINT


def test_a_text_that_is_longer_than_any_follow_up_or_complaint_is_a_task() -> None:
    assert toy().kind([0] * difficulty.LONGEST_TURN) == FOLLOW_UP
    assert toy().kind([0] * (difficulty.LONGEST_TURN + 1)) is None


def test_the_share_that_a_tier_does_well_is_that_of_the_last_row_up_to_the_score(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(difficulty, "_loaded", [toy()])
    assert [difficulty.solved(score, "budget") for score in (0, 4_999, 5_000, 10_000)] == [0.9, 0.9, 0.1, 0.1]
    assert [difficulty.solved(5_000, tier) for tier in TIERS] == [0.9, 0.5, 0.1]


def test_the_rates_that_ship_are_shares_and_a_higher_tier_does_no_worse() -> None:
    for score in range(0, difficulty.SCALE + 1, 100):
        premium, standard, budget = (difficulty.solved(score, tier) for tier in TIERS)
        assert 0 <= budget <= standard <= premium <= 1, score


def test_what_ships_is_at_most_a_megabyte_and_fits_together() -> None:
    files = [Path(difficulty.DATA) / name for name in ("pupil.json", "pupil.bin")]
    assert sum(file.stat().st_size for file in files) <= 1_000_000
    model = difficulty._model()
    size, words, small, extent = len(model._table), len(model._words), model._small + 1, model.extent
    assert size & model._mask == words & model._words_mask == small & model._small == 0, "powers of two"
    assert (size, words) == (model._mask + 1, model._words_mask + 1)
    of_extent = [
        (extent._inside, extent._mask),
        (extent._first, extent._ends_mask),
        (extent._behind, extent._ends_mask),
    ]
    assert all(len(table) == mask + 1 and len(table) & mask == 0 for table, mask in of_extent)
    assert files[1].stat().st_size == size + words + sum(len(table) for table, _ in of_extent) + 4 * small
    assert [raw for raw, _ in model.scale] == sorted({raw for raw, _ in model.scale})
    assert all(low <= high for (_, low), (_, high) in pairwise(model.scale))
    assert (model.scale[0][1], model.scale[-1][1]) == (0, difficulty.SCALE)
    assert difficulty.mix() == sorted(difficulty.mix())
    assert 0 <= difficulty.mix()[0] <= difficulty.mix()[-1] <= difficulty.SCALE
    assert model.solved[0][0] == 0, "any score has a row"
    assert difficulty.made()


def test_it_is_read_without_numpy_json_or_a_dictionary_built_at_start() -> None:
    code = "import sys; from kimi_stack.reading import difficulty; difficulty.read('Review it'); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"numpy", "json", "pathlib", "dataclasses"} & set(done.stdout.split())
