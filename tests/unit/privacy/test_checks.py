"""Check digits, compared with python-stdnum over generated numbers."""

from __future__ import annotations

import importlib
import random
import string

import pytest

from kimi_stack.privacy import checks, table
from kimi_stack.privacy.mrz import mrz

DIGITS = string.digits
# Our check, stdnum's module, and the characters at each place.
PAIRS = (
    ("us_ssn", "us.ssn", [DIGITS] * 9),
    ("de_tax_id", "de.idnr", [DIGITS] * 11),
    ("fr_nir", "fr.nir", ["12", DIGITS, DIGITS, "0", "123456789", *[DIGITS] * 10]),
    ("es_dni", "es.dni", [*[DIGITS] * 8, string.ascii_uppercase]),
    ("es_dni", "es.nie", ["XYZ", *[DIGITS] * 7, string.ascii_uppercase]),
    ("nl_bsn", "nl.bsn", ["123456789", *[DIGITS] * 8]),
    ("pl_pesel", "pl.pesel", [DIGITS, DIGITS, "0123", DIGITS, "0123", *[DIGITS] * 6]),
    ("in_aadhaar", "in_.aadhaar", [DIGITS] * 12),
    ("br_cpf", "br.cpf", [DIGITS] * 11),
    ("luhn", "luhn", [DIGITS] * 16),
)


def generated(places: list[str], count: int = 4000) -> list[str]:
    rng = random.Random(7)
    drawn = ["".join(map(rng.choice, places)) for _ in range(count // 20)]
    # With each end of two digits or one letter, so that some of them are right.
    return [each[:-1] + last for each in drawn for last in places[-1]] + [
        each[:-2] + f"{last:02}" for each in drawn[:40] for last in range(100) if places[-1] == DIGITS
    ]


@pytest.mark.parametrize(("mine", "theirs", "places"), PAIRS, ids=lambda each: each if isinstance(each, str) else "")
def test_each_check_agrees_with_the_library(mine: str, theirs: str, places: list[str]) -> None:
    oracle = importlib.import_module(f"stdnum.{theirs}")
    right = 0
    for number in generated(places):
        expected = oracle.is_valid(number)
        assert getattr(checks, mine)(number) == expected, number
        right += expected
    assert right > 10


def test_a_resident_id_agrees_with_the_library() -> None:
    oracle = importlib.import_module("stdnum.cn.ric")
    rng, right = random.Random(7), 0
    for _ in range(2000):
        start = (
            "360426"
            + f"{rng.randint(1990, 2020)}{rng.randint(1, 12):02}{rng.randint(1, 31):02}{rng.randint(0, 999):03}"
        )
        for last in "0123456789X":
            expected = oracle.is_valid(start + last)
            assert checks.cn_resident_id(start + last) == expected, start + last
            right += expected
    assert right > 1000


def test_a_codice_fiscale_agrees_with_the_library() -> None:
    oracle = importlib.import_module("stdnum.it.codicefiscale")
    rng, right = random.Random(7), 0
    for _ in range(100):
        letters = "".join(rng.choices(string.ascii_uppercase, k=6))
        start = (
            f"{letters}{rng.randint(10, 99)}{rng.choice('ABCDEHLMPRST')}{rng.randint(1, 28):02}A{rng.randint(100, 999)}"
        )
        for last in string.ascii_uppercase:
            expected = oracle.calc_check_digit(start) == last
            assert checks.it_codice_fiscale(start + last) == expected
            right += expected
    assert right == 100


def test_an_iban_agrees_with_the_library() -> None:
    oracle = importlib.import_module("stdnum.iban")
    rng = random.Random(7)
    for country, length in table.load().ibans.items():
        for _ in range(20):
            rest = "".join(rng.choices(DIGITS, k=length - 4))
            digits = oracle.calc_check_digits(country + "00" + rest)
            number = country + digits + rest
            assert checks.iban(number)
            assert not checks.iban(number[:-1] + str((int(number[-1]) + 1) % 10))
            assert not checks.iban(number + "0")


def test_the_lengths_of_ibans_agree_with_the_library() -> None:
    oracle = importlib.import_module("stdnum.iban")
    for country, length in table.load().ibans.items():
        known = oracle._ibandb.info(country)[0][1].get("bban")
        if known:
            import re

            assert sum(map(int, re.findall("[0-9]+", known))) == length - 4, country


def test_a_card_needs_an_issuer_and_its_length() -> None:
    assert checks.card("4539148803436467")
    assert not checks.card("4539148803436468")
    assert not checks.card("1539148803436460")
    assert not checks.card("490154203237518")  # an IMEI
    assert not checks.card("4000000000000002")


def test_a_national_insurance_number_has_letters_that_are_given_out() -> None:
    assert checks.uk_nino("JG103759A")
    for wrong in ("DG103759A", "JO103759A", "BG103759A", "ZZ103759A", "JG103759E", "JG10375A"):
        assert not checks.uk_nino(wrong), wrong


def test_machine_readable_zones_of_the_standard_and_changed_ones() -> None:
    # The specimens of ICAO 9303, which the table keeps public by their country.
    td3 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    td2 = "D231458907UTO7408122F1204159<<<<<<<6"
    td1 = "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6"
    for zone in (td3, td2, td1):
        assert mrz(zone)
        for at in (6, 31 if len(zone) == 60 else 15):
            changed = zone[:at] + ("1" if zone[at] != "1" else "2") + zone[at + 1 :]
            assert not mrz(changed), (zone, at)
    assert not mrz("short")
