"""Cutting a text into word pieces: the likeliest ones, and no more of them than are read."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.reading.pieces import CLAUSE, INSIDE, LIMIT, LINE, PARAGRAPH, WORD, Pieces

WORDS = [f"▁w{number}" for number in range(400)]
TOY = {
    "▁": -5.0,
    "▁a": -3.0,
    "▁ab": -4.0,
    "b": -3.0,
    "c": -3.0,
    "bc": -3.5,
    ",": -3.0,
    "。": -3.0,
    "字": -3.0,
    "▁hello": -2.0,
    "▁world": -2.0,
    "▁...": -4.0,
}
VOCABULARY = {"<s>": 0.0, "</s>": 0.0, "<unk>": 0.0, **TOY, **dict.fromkeys(WORDS, -6.0)}
PIECES = Pieces(VOCABULARY, list(VOCABULARY.values()))
NAMES = list(VOCABULARY)
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def named(ids: list[int]) -> list[str]:
    return [NAMES[number] for number in ids]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("▁hello", ["▁hello"]),
        ("▁abc", ["▁a", "bc"]),  # -6.5, and -7 for ▁ab c
        ("▁ab", ["▁ab"]),
        ("▁cab", ["▁", "c", "<unk>", "b"]),
        ("▁ξ", ["▁", "<unk>"]),
        ("", []),
    ],
)
def test_a_word_becomes_its_likeliest_pieces(word: str, pieces: list[str]) -> None:
    assert named(PIECES.word(word)) == pieces


def test_a_text_is_its_words_between_begin_and_end() -> None:
    assert named(PIECES.cut("hello abc")) == ["<s>", "▁hello", "▁a", "bc", "</s>"]
    assert named(PIECES.cut("")) == named(PIECES.cut(" \n ")) == ["<s>", "</s>"]


@pytest.mark.parametrize(
    "text", ["HELLO WORLD", "  hello\t\r\n world ", "ｈｅｌｌｏ\u00a0ｗｏｒｌｄ", "hello\u3000world\n"]
)
def test_case_width_and_spacing_change_nothing(text: str) -> None:
    assert PIECES.cut(text) == PIECES.cut("hello world")


def test_of_a_long_text_its_first_and_its_last_half_are_read() -> None:
    whole = " ".join(word[1:] for word in WORDS[:LIMIT])
    assert named(PIECES.cut(whole))[1:-1] == WORDS[:LIMIT]
    longer = named(PIECES.cut(" ".join(word[1:] for word in WORDS)))
    half = LIMIT // 2
    assert longer == ["<s>", *WORDS[:half], "▁...", *WORDS[-half:], "</s>"]
    assert named(PIECES.cut(whole + " hello"))[-3:] == [*WORDS[LIMIT - 1 : LIMIT], "▁hello", "</s>"]


@pytest.mark.parametrize("character", ["a", "字", "🙂", "\ud800", "ﷺ"])
def test_a_word_of_a_million_characters_takes_no_more_steps_than_one_of_ten_thousand(character: str) -> None:
    class Counted(dict[str, int]):
        asked = 0

        def get(self, *key: Any) -> Any:
            Counted.asked += 1
            return super().get(*key)

    pieces = Pieces(VOCABULARY, list(VOCABULARY.values()))
    pieces.ids = Counted(pieces.ids)

    def steps(count: int) -> int:
        Counted.asked = 0
        assert len(pieces.cut(character * count)) <= LIMIT + 4
        return Counted.asked

    assert steps(1_000_000) == steps(10_000)
    assert steps(1_000_000) < 250_000


@given(ANY_TEXT)
def test_any_text_is_cut(text: str) -> None:
    ids = PIECES.cut(text)
    assert (ids[0], ids[-1]) == (PIECES.begin, PIECES.end)
    assert len(ids) <= LIMIT + 4
    assert all(PIECES.end < number < len(VOCABULARY) for number in ids[1:-1])


def test_spaces_do_not_make_a_text_long() -> None:
    assert PIECES.cut("hello" + " " * 5_000 + "hello") == PIECES.cut("hello hello")


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("hello abc", [PARAGRAPH, WORD, INSIDE]),
        ("hello, hello", [PARAGRAPH, INSIDE, CLAUSE]),
        ("a,b", [PARAGRAPH, INSIDE, INSIDE]),
        ("字。字字", [PARAGRAPH, INSIDE, INSIDE, CLAUSE, INSIDE]),
        ("a a a\na a a", [PARAGRAPH, WORD, WORD, LINE, WORD, WORD]),
        ("a\na\na a a", [PARAGRAPH, WORD, WORD, WORD, WORD]),  # a word on each line is spacing
        ("a\n \r\na", [PARAGRAPH, PARAGRAPH]),
        ("", []),
    ],
)
def test_a_piece_begins_inside_a_word_or_with_something_new(text: str, breaks: list[int]) -> None:
    assert PIECES.cut_with_breaks(text)[1] == [PARAGRAPH, *breaks, PARAGRAPH]


def test_between_the_halves_of_a_long_text_is_a_new_paragraph() -> None:
    ids, breaks = PIECES.cut_with_breaks("hello " * 200)
    gap = named(ids).index("▁...")
    assert [at for at, begins in enumerate(breaks) if begins == PARAGRAPH] == [0, 1, gap, gap + 1, len(ids) - 1]


def test_a_tail_of_spaces_alone_is_no_tail() -> None:
    ids, breaks = PIECES.cut_with_breaks("hello " * 200 + " " * 30_000)
    assert named(ids)[-2:] == ["▁...", "</s>"]
    assert len(ids) == len(breaks)


@given(ANY_TEXT)
def test_every_piece_has_a_break(text: str) -> None:
    ids, breaks = PIECES.cut_with_breaks(text)
    assert len(ids) == len(breaks)
    assert ids == PIECES.cut(text)
