"""The pupil finds the request in a text: what is between words, which run of them is worth most, what is cut off."""

from __future__ import annotations

from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.reading import difficulty, extent, words
from kimi_stack.reading.extent import BLANK, COLON, COMMA, GAPS, LINE, LINES, NEAR, SENTENCE, SIZES

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
PIECES = ["word", "Two", "words", ".", "?", ",", ":", "…", "。", "，", " ", "  ", "\n", "\r\n", "\t", "\x1f", "字", "-"]
LIKE_A_TEXT = st.lists(st.sampled_from(PIECES)).map("".join)


EVEN = {"cut": [[-3] * SIZES] * GAPS, "lines": [[0] * LINES] * GAPS, "line": [[0] * SIZES] * GAPS}


def worths(inside: dict[bytes, int]) -> extent.Extent:
    """Worths of these words inside of a request; of nothing else, but 3 that each end costs."""
    size = 1 << 12
    entries = bytearray([128] * 2 * size)
    for word, weight in inside.items():
        entries[crc32(word) & size - 1] = 128 + weight
    return extent.Extent({"begin": EVEN, "end": EVEN}, bytes(entries))


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("Hi there! Fix it, please.", [(2, SENTENCE), (4, COMMA)]),
        ("as follows: fix (it) now", [(2, COLON), (4, COMMA)]),
        ("版本3.10有问题，请修复。谢谢", [(7, COMMA), (10, SENTENCE)]),
        ("e.g. a.b c:d", [(2, SENTENCE)]),
        ("one two three\nfour", [(3, LINE)]),
        ("one two three,\r\nfour", [(3, LINE)]),
        ("one two three\n\n---\nfour", [(3, BLANK)]),
        ("each\nword on\na line", []),
        ("Hi.\nword", [(1, SENTENCE)]),
        ("Hi\n\nfix it", [(1, BLANK)]),
        ("?! , \n", []),
        ("", []),
    ],
)
def test_a_gap_has_the_strongest_of_its_marks_and_line_breaks(text: str, gaps: list[tuple[int, int]]) -> None:
    assert extent.gapped(text) == (words.of(text), gaps)


@given(st.one_of(ANY_TEXT, LIKE_A_TEXT))
def test_gaps_are_between_the_words_of_any_text(text: str) -> None:
    found, gaps = extent.gapped(text)
    assert found == words.of(text)
    assert [at for at, _ in gaps] == sorted({at for at, _ in gaps} & set(range(1, len(found))))
    assert all(0 < kind < GAPS for _, kind in gaps)


@given(st.lists(st.sampled_from(["a", "b", "c", "d. e", "f\n", "g\n\n", "h, i", " j: k "]), max_size=70), st.data())
def test_the_run_is_the_best_of_all(parts: list[str], data: st.DataObject) -> None:
    weight = st.integers(-9, 9)

    def rows(columns: int) -> list[list[int]]:
        return [data.draw(st.lists(weight, min_size=columns, max_size=columns)) for _ in range(GAPS)]

    document = {name: {"cut": rows(SIZES), "lines": rows(LINES), "line": rows(SIZES)} for name in ("begin", "end")}
    table = bytes(data.draw(st.lists(st.integers(100, 156), min_size=16, max_size=16)))
    found, gaps = extent.gapped(" ".join(parts))
    many = len(found)
    kinds = dict(gaps)
    breaks = [0, *[at for at, kind in gaps if kind >= LINE], many]

    def of_end(name: str, at: int, cut: int, lines: int, line: int, entry: int) -> float:
        kind = kinds.get(at, 0)
        if not kind and cut > NEAR:
            return float("-inf")
        weights, bits = document[name], [min(number.bit_length(), SIZES - 1) for number in (cut, line)]
        worth = weights["cut"][kind][bits[0]] + table[entry + (crc32(found[at]) & 3)] - 128
        return worth + (weights["lines"][kind][min(lines, LINES - 1)] + weights["line"][kind][bits[1]] if kind else 0)

    def value(first: int, stop: int) -> float:
        worth: float = sum(table[crc32(word) & 7] - 128 for word in found[first:stop])
        if first:
            lines = sum(0 < at <= first for at in breaks[:-1])
            worth += of_end("begin", first, first, lines, min(at for at in breaks if at > first) - first, 8)
        if stop < many:
            lines = sum(stop <= at < many for at in breaks)
            worth += of_end("end", stop, many - stop, lines, stop - max(at for at in breaks if at < stop), 12)
        return worth

    if many > 1:
        most = max(value(first, stop) for stop in range(1, many + 1) for first in range(stop))
        run = extent.Extent(document, table)._run(found, gaps)
        assert value(*run) == most
        assert run == (0, many) or most > value(0, many), "all of it, if that is as good"


def test_what_is_worth_less_than_nothing_is_cut_off_if_it_outweighs_the_ends() -> None:
    found = worths({b"hi": -10, b"thanks": -2, b"bye": -10, b"it": 1, "它".encode(): 1, b"there": 1})
    assert found.request("Hi there. Fix it. Thanks.") == (
        "there. Fix it. Thanks.",
        [b"there", b"fix", b"it", b"thanks"],
    )
    assert found.request("Hi. Fix it? Bye.") == ("Fix it? ", [b"fix", b"it"])
    assert found.request("Hi 修复它？ Bye.") == ("修复它？ ", ["修".encode(), "复".encode(), "它".encode()])
    text = "Fix it. Thanks."
    request, of_request = found.request(text)
    assert request is text
    assert of_request == [b"fix", b"it", b"thanks"]


def test_within_a_clause_only_so_many_words_are_cut_off() -> None:
    found = worths({b"hi": -10, b"bye": -10, b"fix": 1, b"it": 1})
    for many in (NEAR, NEAR + 1):
        around = "hi " * many, " bye" * many
        kept = many - NEAR
        assert found.request(f"{around[0]}fix it{around[1]}")[1] == [b"hi"] * kept + [b"fix", b"it"] + [b"bye"] * kept
        assert found.request(f"{around[0]}. Fix it. {around[1]}")[1] == [b"fix", b"it"]


@given(LIKE_A_TEXT)
def test_a_request_is_a_run_of_the_words_of_the_text(text: str) -> None:
    request, of_request = difficulty._model().extent.request(text)
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
    task = MAIL.partition("\n")[0]
    request, _ = difficulty._model().extent.request(MAIL)
    assert request.rstrip() == difficulty._model().extent.request(task)[0]
    found = difficulty.read(MAIL)
    assert found.score == difficulty.read(task).score
    assert found.aside == 100 * (40 - len(words.of(request))) // 40, "of its words"


@pytest.mark.parametrize("courtesy", ["Thanks a lot for your help", "Vielen Dank im Voraus"])
def test_courtesy_without_a_mark_before_it_is_no_part_of_the_request(courtesy: str) -> None:
    for task in ("draw up the retention plan for the archive", "what time is it in Lima"):
        assert difficulty.read(f"{task} {courtesy}").score == difficulty.read(task).score
