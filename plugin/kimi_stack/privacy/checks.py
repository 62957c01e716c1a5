"""Check digits of cards, accounts and national ids. Each function takes digits and letters without separators."""

from __future__ import annotations

from kimi_stack.privacy import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"
# Verhoeff's table of multiplication and his permutations, row by row, ten digits each.
_VERHOEFF = "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210"
_TURNS = "01234567891576283094580379614289160435279453126870428657390127938064157046913258"
# Values of a codice fiscale's characters at odd places (the first is odd): of 0 to 9, and of A to Z.
_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
_PROVINCES = (
    *range(11, 16),
    *range(21, 24),
    *range(31, 38),
    *range(41, 47),
    *range(50, 55),
    *range(61, 66),
    71,
    81,
    82,
    83,
)


def luhn(digits: str) -> bool:
    total = sum(map(int, digits[-1::-2])) + sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return total % 10 == 0


def card(digits: str) -> bool:
    """A payment card: known first digits with a length of that issuer, a valid Luhn digit, and not made up."""
    lengths = next((each for first, last, each in table.load().cards if first <= digits[:4] <= last), ())
    return len(digits) in lengths and not _made_up(digits) and luhn(digits)


def iban(text: str) -> bool:
    text = text.upper()
    if len(text) != table.load().ibans.get(text[:2]) or not text[2:4].isdigit() or len(set(text[4:])) <= 2:
        return False
    return int("".join(str(int(character, 36)) for character in text[4:] + text[:4])) % 97 == 1


def us_ssn(digits: str) -> bool:
    """A social security number has no check digit; these ranges are never given out."""
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    return len(digits) == 9 and area not in ("000", "666") and area < "900" and group != "00" and serial != "0000"


def uk_nino(text: str) -> bool:
    """A national insurance number has no check digit; these letters and prefixes are never given out."""
    text = text.upper()
    first, second = text[0], text[1]
    shape = len(text) == 9 and text[2:8].isdigit() and text[8] in "ABCD"
    return (
        shape
        and first not in "DFIQUV"
        and second not in "DFIOQUV"
        and text[:2] not in ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")
    )


def de_tax_id(digits: str) -> bool:
    """ISO 7064 mod 11, 10. One of the first ten digits occurs two or three times, each other at most once."""
    if len(digits) != 11 or digits[0] == "0":
        return False
    counts = sorted(digits[:10].count(digit) for digit in set(digits[:10]))
    if counts[-1] not in (2, 3) or counts[-2] != 1:
        return False
    check = 5
    for digit in digits:
        check = ((check or 10) * 2 % 11 + int(digit)) % 10
    return check == 1


def fr_nir(text: str) -> bool:
    """15 characters: sex, year, month, place and order, and 97 less the rest; 2A and 2B count as 19 and 18."""
    text = text.upper()
    month = text[3:5]
    if len(text) != 15 or not ("01" <= month <= "12" or "20" <= month <= "42" or month >= "50"):
        return False
    number = text[:13].replace("2A", "19", 1) if text[5:7] == "2A" else text[:13]
    number = number.replace("2B", "18", 1) if text[5:7] == "2B" else number
    return number.isdigit() and text[13:].isdigit() and 97 - int(number) % 97 == int(text[13:])


def es_dni(text: str) -> bool:
    """A DNI (8 digits) or NIE (X, Y or Z and 7 digits) with its letter."""
    text = text.upper()
    number = str("XYZ".find(text[0])) + text[1:-1] if text[0] in "XYZ" else text[:-1]
    return len(number) == 8 and number.isdigit() and _DNI[int(number) % 23] == text[-1]


def it_codice_fiscale(text: str) -> bool:
    text = text.upper()
    if len(text) != 16 or not text.isalnum() or not text.isascii():
        return False
    values = [int(character) if character.isdigit() else ord(character) - 65 for character in text]
    return (sum(_ODD[value] for value in values[:15:2]) + sum(values[1:15:2])) % 26 == values[15]


def nl_bsn(digits: str) -> bool:
    digits = digits.zfill(9)
    if len(digits) != 9 or int(digits) < 10_000_000:
        return False
    return _weighed(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0


def pl_pesel(digits: str) -> bool:
    """The month also says the century: 81 to 92 are 1800, 1 to 12 are 1900, 21 to 32 are 2000."""
    if len(digits) != 11 or not _date(digits[:2], f"{int(digits[2:4]) % 20:02}", digits[4:6]):
        return False
    return _weighed(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def cn_resident_id(text: str) -> bool:
    text = text.upper()
    if len(text) != 18 or not text[:17].isdigit() or int(text[:2]) not in _PROVINCES:
        return False
    if not ("1880" <= text[6:10] <= "2099" and _date(text[6:10], text[10:12], text[12:14])):
        return False
    total = sum(int(digit) * (2 ** (17 - place) % 11) for place, digit in enumerate(text[:17]))
    return "10X98765432"[total % 11] == text[17]


def in_aadhaar(digits: str) -> bool:
    """Verhoeff's digit; the first is not 0 or 1, and no palindrome is given out."""
    if len(digits) != 12 or digits[0] in "01" or digits == digits[::-1]:
        return False
    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = int(_VERHOEFF[10 * check + int(_TURNS[place % 8 * 10 + int(digit)])])
    return check == 0


def br_cpf(digits: str) -> bool:
    if len(digits) != 11 or len(set(digits)) == 1:
        return False
    first = _weighed(digits[:9], range(10, 1, -1)) * 10 % 11 % 10
    second = _weighed(digits[:10], range(11, 1, -1)) * 10 % 11 % 10
    return digits[9:] == f"{first}{second}"


def _weighed(digits: str, weights: Iterable[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def _date(year: str, month: str, day: str) -> bool:
    """Whether the date exists; every fourth year has a 29 February."""
    days = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not ("01" <= month <= "12" and "01" <= day <= f"{days[int(month) - 1]}"):
        return False
    return (month, day) != ("02", "29") or int(year) % 4 == 0


def _made_up(number: str) -> bool:
    """Few different characters, or one that repeats: 4000 0000 0000 0002 and other numbers for tests."""
    return len(set(number)) <= 3 or any(character * 7 in number for character in set(number))


BY_NAME = {
    "card": card,
    "iban": iban,
    "us_ssn": us_ssn,
    "uk_nino": uk_nino,
    "de_tax_id": de_tax_id,
    "fr_nir": fr_nir,
    "es_dni": es_dni,
    "it_codice_fiscale": it_codice_fiscale,
    "nl_bsn": nl_bsn,
    "pl_pesel": pl_pesel,
    "cn_resident_id": cn_resident_id,
    "in_aadhaar": in_aadhaar,
    "br_cpf": br_cpf,
}
