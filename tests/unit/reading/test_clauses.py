"""The pupil finds the request in a text: where clauses end, which run of them is worth most, and what is cut off."""

from __future__ import annotations

from typing import Any
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.reading import clauses, difficulty, words

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
PIECES = ["word", "Two", "words", ".", "?", ",", "…", "。", "，", " ", "  ", "\n", "\r\n", "\t", "\x1f", "字", "-"]
LIKE_A_TEXT = st.lists(st.sampled_from(PIECES)).map("".join)


def ends(text: str) -> list[tuple[str, int]]:
    """The words of each clause, and the lines that end before it."""
    return [(b" ".join(found).decode(), lines) for found, lines, _ in clauses.clauses(text)]


def weights(table: dict[bytes, int], price: int = 3) -> clauses.Clauses:
    """Weights of these words; of nothing else."""
    size = 1 << 12
    entries = bytearray([128] * size)
    for word, weight in table.items():
        entries[crc32(word) & size - 1] = 128 + weight
    even = [[0] * (clauses.NEAR + 1)] * (clauses.NEAR + 1)
    document: dict[str, Any] = {"length": [0] * (clauses.MANY + 1), "before": even, "after": even, "price": price}
    return clauses.Clauses(document, bytes(entries))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hi there! Fix it, please.", [("hi there", 2), ("fix it", 0), ("please", 0)]),
        ("版本3.10有问题，请修复。谢谢", [("版 本 3 10 有 问 题", 2), ("请 修 复", 0), ("谢 谢", 0)]),
        ("e.g. a.b (c) d", [("e g", 2), ("a b c", 0), ("d", 0)]),
        ("one two three\nfour", [("one two three", 2), ("four", 1)]),
        ("one two three\n\n---\nfour", [("one two three", 2), ("four", 2)]),
        ("each\nword on\na line", [("each word on a line", 2)]),
        ("Hi.\nword", [("hi", 2), ("word", 0)]),
        ("Hi\n\nfix it", [("hi", 2), ("fix it", 1)]),
        ("?! , \n", []),
        ("", []),
    ],
)
def test_a_clause_ends_with_its_line_and_at_a_mark(text: str, found: list[tuple[str, int]]) -> None:
    assert ends(text) == found


@given(st.one_of(ANY_TEXT, LIKE_A_TEXT))
def test_the_clauses_have_all_words_in_order(text: str) -> None:
    found = clauses.clauses(text)
    assert [word for of_clause, _, _ in found for word in of_clause] == words.of(text)
    assert all(of_clause for of_clause, _, _ in found)
    assert all(0 <= lines <= clauses.NEAR for _, lines, _ in found)


@given(st.lists(st.integers(-20, 20), max_size=8), st.integers(0, 10))
def test_the_best_run_is_the_best_of_all(worths: list[int], price: int) -> None:
    def value(first: int, stop: int) -> int:
        return sum(worths[first:stop]) - price * ((first > 0) + (stop < len(worths)))

    runs = [(first, stop) for stop in range(1, len(worths) + 1) for first in range(stop)]
    first, stop = clauses.best_run(worths, price)
    if runs:
        assert value(first, stop) == max(value(*run) for run in runs)
        assert (first, stop) == (0, len(worths)) or value(first, stop) > sum(worths), "all of it, if that is as good"


def test_what_is_worth_less_than_nothing_is_cut_off_if_it_outweighs_the_price() -> None:
    found = weights({b"hi": -10, b"thanks": -2, b"bye": -10})
    assert found.request("Hi there. Fix it. Thanks.") == ("Fix it. Thanks.", [b"fix", b"it", b"thanks"])
    assert found.request("Hi there. Fix it. Bye.") == ("Fix it.", [b"fix", b"it"])
    text = "Fix it. Thanks."
    request, of_request = found.request(text)
    assert request is text
    assert of_request == [b"fix", b"it", b"thanks"]


@given(LIKE_A_TEXT)
def test_a_request_is_a_run_of_the_words_of_the_text(text: str) -> None:
    request, of_request = difficulty._model().clauses.request(text)
    assert of_request == words.of(request)
    every = words.of(text)
    assert of_request in [every[at : at + len(of_request)] for at in range(len(every) + 1)]
    assert bool(of_request) == bool(every)


MAIL = """Please sort the photos of the trip by day.

Kind regards
Dr. Maria Lindqvist
Head of Facilities | Norrby Logistics AB
Tel. +46 8 555 01 23
This message is confidential. If you are not the intended recipient, please delete it."""


def test_a_footer_is_no_part_of_the_request() -> None:
    request, _ = difficulty._model().clauses.request(MAIL)
    assert request.rstrip() == "Please sort the photos of the trip by day."
    found = difficulty.read(MAIL)
    assert found.score == difficulty.read("Please sort the photos of the trip by day.").score
    assert found.aside == 100 * 31 // 40, "of its words"
