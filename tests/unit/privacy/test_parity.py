"""The classifier in Python and in JavaScript: the same findings for any text, at the same places."""

from __future__ import annotations

import json
import random
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import expressions
from kimi_stack.base.errors import StackError
from kimi_stack.privacy import checks, table
from kimi_stack.privacy.classify import classify
from kimi_stack.privacy.own import KINDS, Around, Own

from . import corpus, shapes
from .node import as_javascript, checked_in_javascript, in_javascript

COUNT = 6_000
# What the two languages, or code points and UTF-16 units, may take differently.
PIECES = (
    *("\0", "\r\n", "\r", "\n", "\t", "\x0b", "\x0c", "\x1c", "\x1f", "\x85", "\xa0", "\u1680", "\u2003", "\u2028"),
    *("\u3000", "\u200b", "\ufeff", "\u180e", "\u0301", "\u0307", "\u202e", "\uffff", "\ufffe", "\x7f", "\\", "\\n"),
    *("🙂", "👩‍🔬", "𝔘", "𝟘", "𠮷", "𐐀", "\ud83d", "\ude42", "\udfff", "\ud800"),
    *"İıſKÅßẞΣςσǅﬁＡ①²٣५Ⅳªº·ـ字の한กｘ７ԵႠʰ̈",
    *("!", "?", "!?", "??!", ".", ",", ";", ":", "：", "=", "-", "_", "@", "/", "(", ")", "[", "]", "<", "|", "`", "'"),
    *(
        "password: ",
        "Token=",
        "api_key ",
        "secret is ",
        "PASSWORT ",
        "clé d'api\xa0: ",
        "密码",
        "pass",
        "_at",
        "public",
    ),
    *("card ", "order ", "ref ", "PAN ", "pans ", "tel ", "phone", "SSN ", "IBAN ", "DNI", "нин ", "тел. ", "आधार"),
    *("example", "EXAMPLE", "xxxx", "12345678", "1234", "0", "7 ", "2024-11-26 ", "0x", "://", "@a.de ", "-----"),
)
_NEW_CAPITALS = "ɤƛ"  # have had one since Unicode 16, which not every Python knows
ANY = [
    chr(code)
    for code in (*range(0x20, 0x3000), *range(0x3000, 0x30000, 61))
    if unicodedata.category(chr(code)) not in ("Cn", "Cs") and chr(code) not in _NEW_CAPITALS
]


def rows_of_all() -> list[str]:
    drawn = [shapes.draw(shape, 3) for kind in shapes.SHAPES for shape in shapes.SHAPES[kind]]
    numbers = [text for kind in shapes.NUMBERS for text in shapes.NUMBERS[kind]]
    return [row["text"] for row in corpus.rows()] + drawn + numbers


def mutated(rng: random.Random, text: str) -> str:
    """The text with a few places changed."""
    for _ in range(rng.choice((1, 1, 2, 4, 9))):
        at, to = rng.randrange(len(text) + 1), rng.randrange(1, 8)
        odd = rng.choice(PIECES) if rng.random() < 0.7 else rng.choice(ANY)
        kind = rng.random()
        if kind < 0.45:
            text = text[:at] + odd + text[at:]
        elif kind < 0.65:
            text = text[:at] + odd + text[at + to :]
        elif kind < 0.75:
            text = text[:at] + text[at + to :]
        elif kind < 0.83:
            text = text[:at] + text[at : at + to].swapcase() + text[at + to :]
        elif kind < 0.9:
            text = text[at:] + rng.choice(("", " ", "\n")) + text[:at]
        elif kind < 0.95:
            text = text.replace(" ", odd) if kind < 0.93 else text.replace("\n", odd)
        else:
            text = text.upper() if kind < 0.97 else text.title()
    return text


def generated(rng: random.Random, sources: list[str]) -> str:
    kind = rng.random()
    if kind < 0.6:
        text = mutated(rng, rng.choice(sources))
    elif kind < 0.8:
        joint = rng.choice((*PIECES, " ", "\n", "\n\n", ", "))
        text = joint.join(mutated(rng, each) if rng.random() < 0.5 else each for each in rng.choices(sources, k=3))
    else:
        parts = [*rng.choices(PIECES, k=rng.randrange(1, 20)), *rng.choices(ANY, k=5), *rng.choices(sources, k=1)]
        rng.shuffle(parts)
        text = rng.choice(("", "", " ")).join(parts)
    return whole(text[:20_000])


def whole(text: str) -> str:
    """Halves of a pair that met are one character, as they are for JSON."""
    return str(json.loads(json.dumps(text)))


def beside(row: dict[str, Any]) -> Around:
    """What is around the text of a row, as JavaScript gets it."""
    around = row.get("around", {})
    return Around(around.get("channel", ""), around.get("agent", ""), around.get("attachments", ()))


def differing(rows: list[dict[str, Any]], folder: Path) -> list[Any]:
    theirs = in_javascript(rows, folder)
    found = []
    for row, other in zip(rows, theirs, strict=True):
        own = Own(**(row.get("own") or {})) if "own" in row else None
        ours = as_javascript(row["text"], classify(row["text"], own, beside(row)))
        if ours != other:
            found.append((row["text"][:600], {key: row[key] for key in row if key != "text"}, ours, other))
    return found


def test_each_row_of_the_corpus_has_the_same_findings_in_both_languages(tmp_path: Path) -> None:
    texts = rows_of_all()
    assert len(texts) > 1_400
    differ = differing([{"text": text} for text in texts], tmp_path)
    assert not differ, (len(differ), differ[:3])


def test_any_text_has_the_same_findings_in_both_languages(tmp_path: Path) -> None:
    rng, sources = random.Random(13), rows_of_all()
    texts = ["", " ", "\ud83d", *(generated(rng, sources) for _ in range(COUNT))]
    assert sum(bool(classify(text).findings) for text in texts) > COUNT / 4
    differ = differing([{"text": text} for text in texts], tmp_path)
    assert not differ, (len(differ), differ[:3])


def cut(rng: random.Random, text: str, most: int) -> str:
    at = rng.randrange(len(text) + 1)
    return text[at : at + rng.randrange(1, most)]


def expression(rng: random.Random) -> str:
    """An expression that `expressions` takes: parts of any kind, drawn until they are in the subset."""
    one = (
        *(*"ab1iIßſKİıÉя字🙂-_ ", ".", "\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "\\n", "\\.", "\\-", "\\/", "\\#"),
        *("[a-z]", "[^a-z]", "[A-Z0-9]", "[\\w-]", "[\\d\\s]", "[^\\s]", "[]x]", "[^]x]", "[-a]", "[a-]", "[\\^-\\]]"),
        *("[а-я]", "[ǅ-ǲ]", "[İ]", "[^ı]", "[字-🙂]", "[^🙂]", "[.*+?]", "[$^|(){}]", "[\\n-\\r]", "[&&b]", "[a--]"),
    )
    many = ("", "", "", "", "*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}")
    while True:
        parts = [rng.choice(one) + rng.choice(many) for _ in range(rng.randrange(1, 6))]
        if rng.random() < 0.4:
            parts[rng.randrange(len(parts))] = rng.choice(("(", "(?:")) + "|".join(rng.choices(one, k=2)) + ")"
        try:
            expressions.compiled("".join(parts), "x")
        except StackError:
            continue
        return "".join(parts)


def own_row(rng: random.Random, text: str) -> dict[str, Any]:
    """Rules of the person's own, most of which find something in the text."""
    pieces = text.split() or ["x"]

    def word() -> str:
        piece = rng.choice((cut(rng, text, 9), cut(rng, rng.choice(pieces), 7), rng.choice(PIECES)))
        piece = "".join(each for each in piece if not "\ud800" <= each <= "\udfff")  # settings.toml cannot hold them
        return rng.choice((piece, piece, piece.upper(), piece.lower(), piece.swapcase()))

    def glob() -> str:
        name = list(word()[:20] + rng.choice(("", ".pem", "/", "\\"))) or ["x"]
        for _ in range(rng.randrange(3)):
            name[rng.randrange(len(name))] = rng.choice(("*", "?", "*"))
        return rng.choice(("", "*", "*/", "?")) + "".join(name) + rng.choice(("", "*"))

    def lists(make: Any) -> dict[str, list[str]]:
        classes = rng.sample(("internal", "confidential"), rng.randrange(3))
        return {cls: [each for _ in range(3) if (each := whole(make())).strip()] for cls in classes}

    names = ("HR", "İş", "straße", "ΟΔΟΣ", "🙂", "main")
    own = {"words": lists(word), "patterns": lists(lambda: expression(rng)), "files": lists(glob)}
    own |= {kind: lists(lambda: rng.choice(names)) for kind in ("channels", "agents")}
    attachments = [whole(word()) for _ in range(rng.randrange(3))]
    around = {"channel": rng.choice(names).upper(), "agent": rng.choice((*names, "")), "attachments": attachments}
    return {"text": text, "own": own, "around": around}


@pytest.mark.one_python
def test_rules_of_ones_own_find_the_same_in_both_languages(tmp_path: Path) -> None:
    rng, sources = random.Random(17), rows_of_all()
    paths = ("hr/gehälter 🙂.csv", "C:\\Keys\\Server.PEM", "(docs/plan-2026.xlsx).", "a.b/c.d", "İ/ı.txt", "\ud83d.pem")
    rows = []
    for _ in range(COUNT // 4):
        rows.append(own_row(rng, whole(f"{generated(rng, sources)[:500]} {rng.choice(paths)}")))
    found = Counter(
        each.kind for row in rows for each in classify(row["text"], Own(**row["own"]), beside(row)).findings
    )
    assert all(found[kind] > 200 for kind in KINDS), found
    differ = differing(rows, tmp_path)
    assert not differ, (len(differ), differ[:3])


# Digits (d), letters (l), one of the given characters, or as it stands; the last place is tried with each character.
NUMBERS = {
    "us_ssn": ["ddddddddd", "000dddddd", "666dddddd", "899dddddd", "900dddddd", "ddd00dddd", "ddddd0000"],
    "uk_nino": ["lldddddd[ABCDE]", "[BGKNTZ][BGKNTZ]dddddd[A]"],
    "de_tax_id": ["ddddddddddd", "1123456789d", "1112345678d", "9876543210d", "0ddddddddd"],
    "fr_nir": ["[12]dddd[2][AB]ddddddDD", "[12]dd[0123456789]dddddddddDD"],
    "es_dni": ["ddddddddL", "[XYZ]dddddddL"],
    "it_codice_fiscale": ["llllllddlddldddL"],
    "nl_bsn": ["ddddddddD", "0ddddddddD", "dddddddD"],
    "pl_pesel": ["dd[0123][0123456789][0123]dddddD", "ddddddddddD"],
    "cn_resident_id": ["[123456789]ddddd[12][90]dd[01]d[0123]ddddX", "[1234568][12345]dddd1990[01]d[0123]ddddX"],
    "in_aadhaar": ["[23456789]ddddddddddD", "dddddddddddD"],
    "br_cpf": ["dddddddddDD", "11111111111"],
    "card": ["ddddddddddddddD"],
}


def values(rng: random.Random, shape: str) -> list[str]:
    """The shape drawn once, with each end that its last places may have."""
    drawn = ""
    at = 0
    while at < len(shape):
        if shape[at] == "[":
            close = shape.index("]", at)
            drawn, at = drawn + rng.choice(shape[at + 1 : close]), close + 1
        else:
            letters = {"d": "0123456789", "l": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}.get(shape[at], shape[at])
            drawn, at = drawn + rng.choice(letters), at + 1
    if drawn.endswith("DD"):
        return [drawn[:-2] + f"{end:02}" for end in range(100)]
    ends = {"D": "0123456789", "L": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "X": "0123456789X"}.get(drawn[-1:], drawn[-1:])
    return [drawn[:-1] + end for end in ends]


def test_each_number_is_right_in_both_languages_or_in_none(tmp_path: Path) -> None:
    rng = random.Random(19)
    rows = [
        (name, value)
        for name, shapes_ in NUMBERS.items()
        for _ in range(150)
        for shape in shapes_
        for value in values(rng, shape)
    ]
    for first, last, lengths in table.load().cards:
        for prefix in (first, last, f"{int(first) - 1:04}", f"{int(last) + 1:04}"):
            for length in (*lengths, lengths[0] - 1):
                rows += [("card", value) for value in values(rng, prefix + "d" * (length - 5) + "D")]
    for country, length in table.load().ibans.items():
        rest = "".join(rng.choices("0123456789ABCXYZ", k=length - 4))
        rows += [("iban", f"{country}{check:02}{rest}") for check in range(100)]
    right = Counter(name for name, value in rows if checks.BY_NAME[name](value))
    assert set(right) == set(checks.BY_NAME)
    assert min(right.values()) > 20, right
    ours = [checks.BY_NAME[name](value) for name, value in rows]
    theirs = checked_in_javascript(rows, tmp_path)
    assert [row for row, one, other in zip(rows, ours, theirs, strict=True) if one != other] == []
