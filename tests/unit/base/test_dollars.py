"""Amounts of money: what people write, and what they read."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.base import dollars

NANO = st.integers(0, 10**18 - 10**8)


# Amounts


@pytest.mark.parametrize(
    ("given", "nano"),
    [
        (20, 20 * dollars.NANO),
        ("20", 20 * dollars.NANO),
        ("$1,000.25", 1_000_250_000_000),
        (0.1, 100_000_000),
        ("0.000000001", 1),
        (".5", 500_000_000),
        ("5.", 5 * dollars.NANO),
        (" 7.10 ", 7_100_000_000),
        (0, 0),
        ("999999999.999999999", 10**18 - 1),
    ],
)
def test_what_people_write_is_exact(given: object, nano: int) -> None:
    assert dollars.parse(given) == nano


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("3,50", "3.50 or 350"),
        ("0,5", "0.5"),
        ("12,34", "12.34 or 1234"),
        ("$12,34", "12.34 or 1234"),
        ("1.000,50", "1000.50"),
        ("1.234.567,8", "1234567.8"),
        ("1.234.567", "1234567"),
        ("1,000", "1.000 or 1000"),
        ("0,125", "0.125"),
        ("1,0000", "1.0000 or 10000"),
        ("1,00,000", "100000"),
        ("1,000,00", "100000"),
        ("1234,567.5", "1234567.5"),
        (",5", "0.5"),
        ("5,", "5"),
        ("0,000.5", "0000.5"),
    ],
)
def test_a_comma_that_may_be_a_decimal_one_is_asked_about(given: str, meant: str) -> None:
    with pytest.raises(dollars.Unclear) as asked:
        dollars.parse(given)
    question = f"{given.removeprefix('$')!r}: did you mean {meant} dollars? Write decimals after a point, and no comma"
    assert str(asked.value) == question


@pytest.mark.parametrize(
    ("given", "amount"),
    [("1,000.5", "1000.5"), ("1,234,567", "1234567"), ("12,345.", "12345"), ("1_000", "1000"), ("1.125", "1.125")],
)
def test_a_separator_groups_where_nothing_else_can_be_meant(given: str, amount: str) -> None:
    assert dollars.parse(given) == int(Decimal(amount) * dollars.NANO)


@given(st.text(alphabet="0123456789.,", max_size=12))
def test_no_way_of_writing_an_amount_is_read_as_another_one(text: str) -> None:
    """What is read is what both a reader of points and one of commas would read, or has no comma that could part."""
    try:
        nano = dollars.parse(text)
    except ValueError:
        return
    as_decimal = Decimal(text.replace(",", ""))
    assert nano == as_decimal * dollars.NANO
    assert "," not in text or re.fullmatch(r"[1-9]\d{0,2}(,\d{3})+\.\d*|[1-9]\d{0,2}(,\d{3}){2,}", text)


def test_a_tenth_and_two_tenths_are_three_tenths() -> None:
    assert 0.1 + 0.2 != 0.3
    assert dollars.parse("0.1") + dollars.parse("0.2") == dollars.parse("0.3")


@pytest.mark.parametrize(
    "given",
    [
        "",
        " ",
        "$",
        ".",
        None,
        True,
        False,
        "-1",
        -1,
        "much",
        "1e3",
        1e-7,
        "nan",
        float("inf"),
        "1.0000000001",
        "٣",
        "²",
        "1 000",
        "0x10",
        "1.2.3",
        "€5",
        [],
        {},
        "1000000000",
        0.1 + 0.2,
    ],
)
def test_what_is_no_amount_is_refused_and_never_taken_for_zero(given: object) -> None:
    with pytest.raises(ValueError, match=r"is not an amount of dollars|more than a ledger can hold"):
        dollars.parse(given)


@given(NANO)
def test_the_exact_text_of_an_amount_is_that_amount(nano: int) -> None:
    text = dollars.usd(nano)
    assert dollars.parse(text) == nano
    assert Decimal(text) * dollars.NANO == nano
    assert re.fullmatch(r"\d+\.\d\d+", text)
    assert dollars.usd(-nano) == (f"-{text}" if nano else text)


@given(NANO)
def test_what_people_read_is_close_to_the_amount_and_never_hides_it(nano: int) -> None:
    text = dollars.text(nano)
    shown = dollars.parse(text)
    assert abs(shown - nano) <= (dollars.NANO // 200 if nano >= dollars.NANO else 50_000)
    assert (shown == 0) == (nano == 0)
    assert len(text) <= 12 or nano >= 10_000 * dollars.NANO


@pytest.mark.parametrize(
    ("nano", "text"),
    [
        (0, "$0.00"),
        (12_300_000_000, "$12.30"),
        (29_600_000, "$0.0296"),
        (6_500, "$0.0000065"),
        (500_000_000, "$0.50"),
        (999_960_000, "$1.00"),
        (1_234_567_890_000_000, "$1,234,567.89"),
        (-500_000_000, "-$0.50"),
        (1, "$0.000000001"),
    ],
)
def test_amounts_read_as_people_write_them(nano: int, text: str) -> None:
    assert dollars.text(nano) == text
