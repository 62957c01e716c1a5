"""Numbers of persons and their money, made up, with right check digits; `broken` makes one of them wrong."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from .dice import LOWER, UPPER, Dice

# Number of digits and the prefixes of each card brand. The usual test numbers are among the harmless texts.
BRANDS = (
    (16, ("4539", "4916", "4024", "4485")),
    (16, ("5234", "5412", "5586", "2720")),
    (15, ("3478", "3714")),
    (16, ("6011", "6512")),
    (16, ("3541", "3577")),
    (16, ("6221", "6258")),
)
# What follows the check digits of an IBAN: `n` digits, `a` letters, in the country's order.
IBANS = {
    "DE": "n18",
    "GB": "a4n14",
    "FR": "n23",
    "ES": "n20",
    "NL": "a4n10",
    "IT": "a1n22",
    "PL": "n24",
    "AT": "n16",
    "BE": "n12",
    "CH": "n17",
    "PT": "n21",
    "SE": "n20",
}


def luhn(body: str) -> str:
    """The check digit that goes behind."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def card(dice: Dice, brand: int | None = None) -> str:
    length, prefixes = BRANDS[dice.below(len(BRANDS)) if brand is None else brand]
    body = dice.one(prefixes)
    body += "".join(str(dice.below(10)) for _ in range(length - 1 - len(body)))
    return body + luhn(body)


def grouped(number: str, mark: str = " ") -> str:
    """As it stands on the card: 4-6-5 on an American Express, fours on the others."""
    cuts = (0, 4, 10, 15) if len(number) == 15 else range(0, len(number) + 4, 4)
    return mark.join(filter(None, (number[a:b] for a, b in itertools.pairwise(cuts))))


def fours(text: str, mark: str = " ") -> str:
    return mark.join(text[at : at + 4] for at in range(0, len(text), 4))


def iban(dice: Dice, country: str | None = None) -> str:
    country = country or dice.one(tuple(IBANS))
    shape, body = IBANS[country], ""
    for part in shape.replace("a", " a").replace("n", " n").split():
        draw: Callable[[], str] = (lambda: dice.one(UPPER)) if part[0] == "a" else (lambda: str(dice.below(10)))
        body += "".join(draw() for _ in range(int(part[1:])))
    if country == "ES":
        body = body[:8] + _spanish("00" + body[:8]) + _spanish(body[10:]) + body[10:]
    elif country == "BE":
        body = "539" + body[3:10]
        body += f"{int(body) % 97 or 97:02d}"
    number = int("".join(str(int(each, 36)) for each in body + country + "00"))
    return f"{country}{98 - number % 97:02d}{body}"


def _spanish(ten: str) -> str:
    """The check digit that Spanish banks had before the IBAN."""
    total = sum(int(digit) * pow(2, place, 11) for place, digit in enumerate(ten))
    return str({10: 1, 11: 0}.get(11 - total % 11, 11 - total % 11))


def ssn(dice: Dice) -> str:
    area = dice.one([each for each in range(101, 772) if each != 666])
    return f"{area}-{dice.between(11, 98)}-{dice.between(1001, 9898)}"


def nino(dice: Dice) -> str:
    prefix = dice.one(("AB", "CE", "JK", "MW", "PR", "SX", "HN", "LB"))
    return prefix + f"{dice.between(100000, 989898)}" + dice.one("ABCD")


def tax_id(dice: Dice) -> str:
    """Eleven digits: among the first ten, one digit comes twice, one not at all; ISO 7064 mod 11, 10."""
    while True:
        pool = list("0123456789")
        pool.pop(dice.below(10))
        pool.append(dice.one(pool))
        body = ""
        while pool:
            body += pool.pop(dice.below(len(pool)))
        if body[0] != "0":
            break
    product = 10
    for digit in body:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return body + str((11 - product) % 10)


def nir(dice: Dice) -> str:
    where = dice.one(("75", "13", "69", "33", "59", "2A", "2B"))
    body = f"{dice.between(1, 2)}{dice.between(45, 99)}{dice.between(1, 12):02d}{where}"
    body += f"{dice.between(1, 899):03d}{dice.between(1, 899):03d}"
    number = int(body.replace("2A", "19").replace("2B", "18"))
    return body + f"{97 - number % 97:02d}"


def nir_grouped(number: str) -> str:
    cuts = (0, 1, 3, 5, 7, 10, 13, 15)
    return " ".join(number[a:b] for a, b in itertools.pairwise(cuts))


def dni(dice: Dice, *, foreigner: bool = False) -> str:
    if foreigner:
        first, rest = dice.below(3), f"{dice.between(1000000, 9876543)}"
        return "XYZ"[first] + rest + "TRWAGMYFPDXBNJZSQVHLCKE"[int(f"{first}{rest}") % 23]
    number = dice.between(20000000, 79876543)
    return f"{number}" + "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]


def codice_fiscale(dice: Dice) -> str:
    consonants = "BCDFGLMNPRSTV"
    body = "".join(dice.one(consonants) for _ in range(6))
    body += f"{dice.between(45, 99)}{dice.one('ABCDEHLMPRST')}{dice.one((3, 9, 14, 21, 28, 45, 52, 61)):02d}"
    body += dice.one(("H501", "F205", "L219", "D612", "G273", "A944"))
    odd = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
    total = 0
    for place, each in enumerate(body):
        value = int(each) if each.isdigit() else ord(each) - 65
        total += odd[value] if place % 2 == 0 else value
    return body + chr(65 + total % 26)


def bsn(dice: Dice) -> str:
    while True:
        body = str(dice.between(10000000, 98989898))
        check = sum(int(digit) * weight for digit, weight in zip(body, range(9, 1, -1), strict=True)) % 11
        if check < 10:
            return body + str(check)


def pesel(dice: Dice) -> str:
    body = f"{dice.between(45, 99)}{dice.between(1, 12):02d}{dice.between(1, 28):02d}{dice.between(1000, 9898)}"
    weights = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
    return body + str(-sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True)) % 10)


def resident_id(dice: Dice) -> str:
    body = dice.one(("110101", "110105", "310101"))
    body += f"{dice.between(1950, 2004)}{dice.between(1, 12):02d}{dice.between(1, 28):02d}{dice.between(1, 898):03d}"
    total = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(body))
    return body + "10X98765432"[total % 11]


# The dihedral group of the Verhoeff scheme, from its definition.
def _times(a: int, b: int) -> int:
    if a < 5:
        return (a + b) % 5 if b < 5 else 5 + (a + b) % 5
    return 5 + (a - b) % 5 if b < 5 else (a - b) % 5


def verhoeff(body: str) -> str:
    first = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
    rows = [tuple(range(10))]
    for _ in range(7):
        rows.append(tuple(rows[-1][each] for each in first))
    check = 0
    for place, digit in enumerate(reversed(body), 1):
        check = _times(check, rows[place % 8][int(digit)])
    return str(next(each for each in range(10) if _times(check, each) == 0))


def aadhaar(dice: Dice) -> str:
    body = f"{dice.between(23456789012, 98765432101)}"
    return body + verhoeff(body)


def cpf(dice: Dice) -> str:
    body = f"{dice.between(123456789, 987654320)}"
    for length in (10, 11):
        total = sum(int(digit) * weight for digit, weight in zip(body, range(length, 1, -1), strict=True))
        body += str(-total % 11 % 10)
    return body


def cpf_dotted(number: str) -> str:
    return f"{number[:3]}.{number[3:6]}.{number[6:9]}-{number[9:]}"


def _weighed(text: str) -> str:
    values = (0 if each == "<" else int(each, 36) for each in text)
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def mrz(dice: Dice, line_end: str = "\n") -> str:
    """The two lines of 44 characters at the foot of a passport."""
    state = dice.one(("D<<", "FRA", "ESP", "ITA", "NLD", "POL", "GBR"))
    surname, name = dice.one(
        (("MUSTERWALD", "ERIKA"), ("DUBREUIL", "MARIE<CLAIRE"), ("VAN<DER<MOLEN", "PIETER"), ("QUIROGA", "INES"))
    )
    number = dice.one(UPPER) + f"{dice.between(10000000, 98989898)}"
    born = f"{dice.between(50, 99)}{dice.between(1, 12):02d}{dice.between(1, 28):02d}"
    ends = f"{dice.between(27, 34)}{dice.between(1, 12):02d}{dice.between(1, 28):02d}"
    optional = "<" * 14
    second = number + _weighed(number) + state + born + _weighed(born) + dice.one("FM") + ends + _weighed(ends)
    second += optional + _weighed(optional)
    second += _weighed(second[:10] + second[13:20] + second[21:43])
    return f"P<{state}{surname}<<{name}".ljust(44, "<") + line_end + second


def broken(number: str) -> str:
    """The same number with its last letter or digit off by one, which no check digit allows."""
    last = number[-1]
    if len(number) == 18 and last == "X":
        return number[:-1] + "3"
    if last.isdigit():
        return number[:-1] + str((int(last) + 1) % 10)
    letters = UPPER if last in UPPER else LOWER
    return number[:-1] + letters[(letters.index(last) + 1) % 26]
