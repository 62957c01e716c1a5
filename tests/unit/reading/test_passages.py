"""What of a text is the person's own: not what they quote, and not their signature."""

from __future__ import annotations

import pytest

from kimi_stack.reading import passages

from .. import growth

QUOTED = "> prove that the series diverges\n> and that it does so slowly"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("When is it?\n\nOn Monday Bob wrote:\n" + QUOTED, "When is it?"),
        ("When is it?\n\nOn Monday Bob wrote: \r\n\r\n" + QUOTED, "When is it?"),
        ("什么时候？\n\n鲍勃写道：\n" + QUOTED, "什么时候？"),
        ("Bob wrote:\n" + QUOTED + "\n\nWhen is it?", "Bob wrote:\n\nWhen is it?"),
        (QUOTED + "\nWhen is it?", "When is it?"),
        ("One.\n" + QUOTED + "\nTwo.\n" + QUOTED + "\nThree.", "One.\nTwo.\nThree."),
        ("Is it so that\n" + QUOTED, "Is it so that"),
        ("When is it?\n-- \nAnn\nArchitect", "When is it?"),
        ("When is it?\n--\nAnn", "When is it?"),
        ("When is it?\n\nBob wrote:\n" + QUOTED + "\n-- \nAnn", "When is it?"),
        ("3 > 2, is it not?\n  > indented", "3 > 2, is it not?\n  > indented"),
        ("a list\n-- one\n-- two", "a list\n-- one\n-- two"),
        ("", ""),
    ],
)
def test_quoted_lines_what_introduces_them_and_the_signature_are_left_out(text: str, own: str) -> None:
    assert passages.own(text).strip() == own


@pytest.mark.parametrize("text", [QUOTED, f"\n\n{QUOTED}\n \r\n", "\n-- \nAnn", " \n-- \nAnn", f"{QUOTED}\n-- \nAnn"])
def test_where_nothing_else_is_left_the_text_stays_as_it_is(text: str) -> None:
    assert passages.own(text) == text


def test_a_line_that_introduces_a_quotation_stays_where_it_is_all_that_there_is() -> None:
    assert passages.own(f"Summarize this mail:\n\n{QUOTED}").strip() == "Summarize this mail:"


def test_of_a_very_long_text_both_ends_are_looked_at() -> None:
    quotes = "When is it?\n" + "> a\n" * passages.END + "\nThanks"
    assert len(passages.own(quotes)) < 30, "one quoted line, cut in two, may be left of them"
    assert passages.own("a" * passages.END + "b" + "c" * passages.END) == "a" * passages.END + "\n" + "c" * passages.END


@pytest.mark.one_python
@pytest.mark.parametrize("piece", [">\n", "> a\n", "\n", "\n>", "\n\n\n>", "x:\n>\n", "\n-- \n", "\n--", ">"])
def test_a_megabyte_of_quotations_takes_ten_times_as_long_as_a_tenth_of_it(piece: str) -> None:
    assert growth.ratio(passages.own, piece, 100_000) <= growth.LINEAR
