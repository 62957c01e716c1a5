"""Which expressions of a person are taken, what they match, and that none is slow."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimi_stack.base import expressions
from kimi_stack.base.errors import StackError

from ..growth import too_slow

TAKEN = (
    (r"ACME-\d{4}", "see acme-1234", "ACME-1234"),
    (r"Projekt (Falke|Adler)", "zu projekt adler", "Projekt Adler"),
    (r"[A-Z]{2}\d+", "x ab123", "ab123"),
    (r"KD\s*\d{6}", "KD  123456", "KD 123456"),
    (r"\d+-\d+", "12-34", "12-34"),
    (r"a.b", "axb", "a b"),
    (r"(?:emp|staff)[_-]?id=\w+", "EMPID=x7", "staff-id=q"),
    (r"[^a-z]x", "9X", "9x"),
    (r"10\.0\.\d{1,3}\.\d{1,3}", "10.0.12.7", "10.0.1.1"),
    (r"Größe\s\d", "größe 4", "GRÖßE 4"),
    (r"客户\d+", "客户123", "客户1"),
)
REFUSED = (
    ("(a+)+b", "repeats a group"),
    ("(a|b)*c", "repeats a group"),
    ("(ab){2}", "repeats a group"),
    (r"(a)\1", "has \\1"),
    ("(?=a)b", "has a `(?`"),
    ("(?P<x>a)", "has a `(?`"),
    ("^a", "has a `^`"),
    ("a$", "has a `$`"),
    (".*a", "also matches"),
    ("a+a", "also matches"),
    (r"\d*\w", "also matches"),
    (r"a?(b|a)", "also matches"),
    ("a{1,500}", "at most 100"),
    ("a{5,2}", "repeats 5 to 2"),
    ("a{x}", "is no count"),
    ("a**", "repeats a repeat"),
    ("*a", "nothing before it"),
    ("a*", "also matches nothing"),
    ("a|", "also matches nothing"),
    ("(a", "without its `)`"),
    ("a)", "without its `(`"),
    ("[a", "in the middle"),
    ("[z-a]", "does not rise"),
    ("a\\", "in the middle"),
    (r"\bx", "has \\b"),
    (r"\p{L}", "has \\p"),
    ("", "0 characters"),
    ("a" * 201, "201 characters"),
    ("(a|b)" * 7, "combinations"),
    ("((((a))))", "groups in each other"),
)


@pytest.mark.parametrize(("expression", "first", "second"), TAKEN)
def test_an_expression_of_the_subset_finds_what_it_says(expression: str, first: str, second: str) -> None:
    pattern = expressions.compiled(expression, "patterns")
    assert pattern.search(first)
    assert pattern.search(second)
    assert not pattern.search("nothing of the kind")


@pytest.mark.parametrize(("expression", "why"), REFUSED)
def test_what_is_not_in_the_subset_is_refused_with_the_reason(expression: str, why: str) -> None:
    with pytest.raises(StackError) as caught:
        expressions.compiled(expression, "settings.toml: privacy.confidential.patterns[2]")
    assert str(caught.value).startswith("settings.toml: privacy.confidential.patterns[2]: the expression ")
    assert why in str(caught.value)


@given(st.text("ab1.*+?{}[]()|\\dw,-^ ", min_size=1, max_size=14))
@settings(max_examples=400, deadline=None)
def test_whatever_is_written_is_taken_or_refused_and_means_what_it_says(expression: str) -> None:
    try:
        pattern = expressions.compiled(expression, "x")
    except StackError:
        return
    theirs = re.compile(expression, re.IGNORECASE | re.ASCII)
    for text in ("a", "b", "ab", "aab", "1", "1a", ".", "-", "a1b ", "\\", "aaab", "^", "{1}", "w d"):
        assert bool(pattern.search(text)) == bool(theirs.search(text)), text


@pytest.mark.one_python
@pytest.mark.parametrize("expression", [r"\w+-", r"[a-z]*1", "a{0,100}b{0,100}c{0,100}d", r"(a|b|c)\d+x", r"\s*,\s*;"])
def test_a_hostile_text_takes_linear_time(expression: str) -> None:
    pattern = expressions.compiled(expression, "x")
    for piece in ("a", "ab", "1", " ", "a1", ", "):
        assert not too_slow(lambda text: sum(1 for _ in pattern.finditer(text)), ("", piece, ""))
