"""The pupil: a linear model that says how hard a task is, the same to the last bit in Python and JavaScript.

It is distilled from the reader by tests/bench/train_pupil.py and stands in for it: until the brain has loaded the
reader, where numpy is missing, and in plugin/openclaw/model-selector.js. Standard library and integers alone.

Each word gives five hashes: of itself, of the pair with the word before, of the pair with the one before that, and of
its beginning and end. A character of a script without spaces counts as a word. Each hash is a place in one table of
signed bytes, and the sum over these, divided by a growing function of their number, is the score before it is scaled.
"""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, paths
from kimi_stack.reading import passages
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, PUPIL, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCALE = 10_000  # the integer score of 1.0
HEAD, TAIL = 700, 500  # characters that are read of a longer text
FIRST, LAST = 40, 20  # words that are read of those
DATA = os.path.join(paths.PACKAGE, "reading")

# The scripts whose words are told by spaces, and those whose characters count as words. Of each script only ranges that
# no version of Unicode since 13 has added capitals to: Python and JavaScript may know different ones.
_WORD = "0-9A-Za-z'\u00c0-\u024f\u0370-\u0556\u0561-\u0dff\u10a0-\u11ff\u1e00-\u1fff\uac00-\ud7af"
_ALONE = "\u0e00-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
WORDS = f"[{_WORD}]+|[{_ALONE}]"
_SPACED = "".join([chr(code) if chr(code).isalnum() or code == 39 else " " for code in range(128)])  # WORDS in ASCII
_SIGNS = ("?", "？", ":", ";", ",", ".", "`", "(", "=", "/")


def read(text: str) -> Verdict:
    """What the pupil makes of a text. Any text has a verdict."""
    model = _model()
    found = places(text, model.mask)
    return Verdict(model.scaled(model.raw(found)), PUPIL, model.kind(found))


def places(text: str, mask: int) -> list[int]:
    """The places in a table of `mask` + 1 entries that a text touches, in order, some more than once."""
    from zlib import crc32

    text = passages.own(text)
    if len(text) > HEAD + TAIL:
        text = f"{text[:HEAD]}\n{text[-TAIL:]}"
    words = text.translate(_SPACED).split() if text.isascii() else _words(text)
    count = len(words)
    if count > FIRST + LAST:
        words = words[:FIRST] + words[-LAST:]
    raw = " ".join(words).lower().replace("\u03c2", "\u03c3").encode("utf-8")
    found: list[int] = []
    before = before_that = 1
    words_raw = raw.split(b" ") if words else []
    for word in words_raw:
        here = crc32(word)
        pair = crc32(word, before)
        if len(word) == 3 and word[0] > 0xDF:  # one character of a script beyond Europe's
            found += (here & mask, pair & mask, crc32(word, before_that ^ 0x5BD1E995) & mask, crc32(word, pair) & mask)
            before_that, before = before, here
            continue
        cut = 4 if word[0] < 0x80 else 6
        found += (
            here & mask,
            pair & mask,
            crc32(word, before_that ^ 0x5BD1E995) & mask,
            crc32(word[:cut], 2) & mask,
            crc32(word[-3 if cut == 4 else -6 :], 3) & mask,
        )
        before_that, before = before, here
    if words_raw:
        found += (crc32(words_raw[0], 4) & mask, crc32(words_raw[-1], 5) & mask)
    found.append(_form(0, count.bit_length(), mask))
    for number, sign in enumerate(_SIGNS, 1):
        many = text.count(sign)
        if many:
            found.append(_form(number, many.bit_length(), mask))
    return found


def _words(text: str) -> list[str]:
    import re  # costs a cold hook as much as all the rest of a choice

    return re.findall(WORDS, text)


def _form(kind: int, size: int, mask: int) -> int:
    """The place of a count: by what is counted, and its number of binary digits."""
    return (0x9E3779B1 * (kind * 16 + size + 1) & 0xFFFFFFFF) >> 7 & mask


def mix() -> list[int]:
    """The scores of everyday tasks, in rising order, on which shares become cut points."""
    return _model().mix


def made() -> str:
    """What names the scores: those of another model are not comparable with them."""
    return _model().made


def solved(score: int, tier: str) -> float:
    """The share of tasks as hard as `score` (from 0 to SCALE) that a tier does well, from 0 to 1."""
    rates = next(row[1:] for row in reversed(_model().solved) if score >= row[0])
    return rates[("budget", "standard", "premium").index(tier)] / 1000


class Model:
    """The tables and the numbers beside them, as pupil.json and pupil.bin have them.

    The file holds the table of the difficulty, and two smaller ones of what a turn is: for follow-ups and complaints.
    """

    def __init__(self, document: dict[str, Any], tables: bytes) -> None:
        whole = memoryview(tables).cast("b")
        size, small = document["sizes"]
        self.mask = size - 1
        self.table = whole[:size]
        self._small = small - 1
        self._kinds = (
            (FOLLOW_UP, whole[size : size + small], document["kind_bias"][0]),
            (COMPLAINT, whole[size + small :], document["kind_bias"][1]),
        )
        self.bias: int = document["bias"]
        self.norms: list[int] = document["norms"]
        self.scale: list[list[int]] = document["scale"]
        self.mix: list[int] = document["mix"]
        self.made: str = document["made"]
        self.solved: list[list[int]] = document["solved"]

    def raw(self, places: list[int]) -> int:
        """The sum over `places`, by their number."""
        norm = self.norms[min(len(places), len(self.norms) - 1)]
        return self.bias + (sum(map(self.table.__getitem__, places)) * norm >> 10)

    def kind(self, places: list[int]) -> str | None:
        """What a text with these places is as a turn: the kind with the largest sum above zero."""
        norm = self.norms[min(len(places), len(self.norms) - 1)]
        near = [place & self._small for place in places]
        best, found = 0, None
        for kind, table, bias in self._kinds:
            worth = bias + (sum(map(table.__getitem__, near)) * norm >> 10)
            if worth > best:
                best, found = worth, kind
        return found

    def scaled(self, raw: int) -> int:
        """A raw score on the scale of the reader's: straight lines between the points of `scale`."""
        rows = self.scale
        if raw <= rows[0][0]:
            return rows[0][1]
        low, at_low = rows[0]
        for high, at_high in rows:
            if raw <= high:
                return at_low + (raw - low) * (at_high - at_low) // (high - low)
            low, at_low = high, at_high
        return rows[-1][1]


_loaded: list[Model] = []


def _model() -> Model:
    if not _loaded:
        with open(os.path.join(DATA, "pupil.json"), encoding="utf-8") as file:
            document = fastjson.loads(file.read())
        with open(os.path.join(DATA, "pupil.bin"), "rb") as table:
            _loaded.append(Model(document, table.read()))
    return _loaded[0]
