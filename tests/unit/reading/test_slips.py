"""Slips of the fingers are mended before a word is cut, and words that are right stay as they are."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.reading import weights
from kimi_stack.reading.pieces import Pieces
from unit.models import needed

LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдеийлнпртя"
TOY = {
    **dict.fromkeys(("<s>", "</s>", "<unk>"), 0.0),
    **dict.fromkeys(("▁", *LETTERS), -6.0),
    **dict.fromkeys(("▁update", "▁letter", "▁недели", "▁παράδειγμα"), -9.0),
    **dict.fromkeys(("▁in", "form", "inform"), -8.0),
}
PIECES = Pieces(TOY, list(TOY.values()))
TASKS = Path(__file__).parents[2] / "bench" / "tasks"


def mended(word: str, *right: str) -> str:
    return Pieces(TOY, list(TOY.values()), right).slips.mended(word)


@pytest.mark.parametrize("word", ["updaet", "uppdate", "updte", "updste", "udpate", "updatw"])
def test_a_word_one_slip_away_from_a_known_one_becomes_that(word: str) -> None:
    assert mended(word) == "update"


@pytest.mark.parametrize(
    ("word", "becomes"),
    [
        ("(updaet),", "(update),"),
        ("leetter", "letter"),
        ("неедли", "недели"),
        ("недеи", "недели"),
        ("παράδιεγμα", "παράδειγμα"),
    ],
)
def test_marks_stay_and_other_alphabets_are_mended_too(word: str, becomes: str) -> None:
    assert mended(word) == becomes


@pytest.mark.parametrize(
    "word",
    [
        *("update", "letter"),  # known
        "pudate",  # the first letter is hardly ever missed
        *("updpte", "updxte"),  # keys that are not beside the right one
        *("upd4te", "updaet2", "my_updaet", "up-daet"),  # names of things
        "udptae",  # two slips
        *("upte", "", "▁", "…"),
        "字母更新字母",
        "updaet" * 5,
    ],
)
def test_other_words_stay_as_they_are(word: str) -> None:
    assert mended(word) == word


def test_a_word_that_is_said_to_be_right_stays() -> None:
    assert mended("updaet", "updaet") == "updaet"


def test_what_gains_too_little_stays() -> None:
    assert PIECES.likelihood("▁informs") == -6 - 8 - 6  # ▁ inform s
    assert mended("inforsm") == "informs"  # -20 in place of -38
    dear = dict(TOY, **{"▁update": -40.0})
    assert Pieces(dear, list(dear.values())).slips.mended("updaet") == "updaet"


def test_a_text_is_cut_as_without_its_slips() -> None:
    assert PIECES.cut("Please UPDAET the lettter") == PIECES.cut("please update the letter")


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_word_stays_or_changes_by_one_letter(word: str) -> None:
    found = mended(word)
    assert found == word or abs(len(found) - len(word)) <= 1


@needed
def test_of_the_words_of_tasks_hardly_one_is_changed_and_most_slips_are_mended() -> None:
    slips = Pieces(*weights.vocabulary(), weights.right_words()).slips
    lines = (TASKS / "natural-chat.jsonl").read_text(encoding="utf-8").splitlines()
    words = [word for line in lines for word in json.loads(line)["task"].lower().split() if len(word) > 4]
    changed = sum(slips.mended(word) != word for word in words)
    assert changed <= len(words) / 400
    draw = random.Random(0)
    some = [word for word in draw.sample(words, 1000) if word.isalpha() and word.isascii()]
    found = 0
    for word in some:
        at = draw.randrange(1, len(word) - 2)
        found += slips.mended(word[:at] + word[at + 1] + word[at] + word[at + 2 :]) == word
    assert found >= len(some) / 2
