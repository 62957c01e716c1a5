"""The pupil: a linear model that scores the difficulty of a task, with identical results in Python and JavaScript.

tests/bench/train_pupil.py distils it from the reader. It is used until the brain has loaded the reader, if numpy is
missing, and in plugin/openclaw/model-selector.js. It needs only the standard library and integers.

If something stands around the request in a text, the request alone is scored (extent.py). Each word gives five
hashes: of itself, of the pair with the word before, of the pair with the one before that, and of its beginning and end.
The hash of a word is an index into one table of signed bytes, the others into another: a rare pair must not take the
place of a word. The sum of these bytes, divided by a growing function of their number, is the raw score.
"""

from __future__ import annotations

import os
import sys

from kimi_stack.base import fastjson, paths
from kimi_stack.reading import passages, words
from kimi_stack.reading.extent import Extent
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, PUPIL, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCALE = 10_000  # the integer score of 1.0
HEAD, TAIL = 300, 200  # characters at each end of a longer text that are read
FIRST, LAST = 40, 20  # words at each end of that text that are used
LONGEST_TURN = 160  # hashes, of some thirty words; 47 of 7,099 follow-ups and complaints are longer
LEAST = 4  # hashes of a word, in a script without spaces; others have five
KINDS_APART = 1 << 17  # more than twice the largest sum of a kind of turn
DATA = os.path.join(paths.PACKAGE, "reading")

_SIGNS = ("?", "？", ":", ";", ",", ".", "`", "(", "=", "/")


def read(text: str) -> Verdict:
    """The pupil's verdict on a text. Any text has one. What kind of turn it is comes from the whole of it."""
    model = _model()
    text = _own(text)
    request, of_request = model.extent.request(text)
    found, many = _hashes(request, of_request)
    score = model.scaled(model.raw(found, many))
    if request is text:
        return Verdict(score, PUPIL, model.kind(found))
    whole = words.of(text)
    aside = max(1, 100 * (len(whole) - len(of_request)) // len(whole))
    is_long = LEAST * len(whole) > LONGEST_TURN  # a task then; its hashes would take longer than all of this
    return Verdict(score, PUPIL, None if is_long else model.kind(_hashes(text, whole)[0]), aside=aside)


def places(text: str, mask: int) -> list[int]:
    """The indices of a whole text in a table of `mask` + 1 entries for all hashes, possibly repeated."""
    text = _own(text)
    return [place & mask for place in _hashes(text, words.of(text))[0]]


def hashes(text: str, extent: Extent | None = None) -> tuple[list[int], int]:
    """The hashes of the request in a text, possibly repeated, and how many of them are of words: these come first.

    `extent`: what finds the request, if it is not what ships.
    """
    return _hashes(*(extent or _model().extent).request(_own(text)))


def _own(text: str) -> str:
    """What is read of a text: the person's own words, of a long one both ends."""
    return ends(passages.own(text))


def ends(text: str) -> str:
    """Both ends of a long text."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"


def _hashes(text: str, raw: list[bytes]) -> tuple[list[int], int]:
    """The hashes of a text and of its words, and how many are of words: a list for each kind of hash, since maps over
    whole lists are fast.
    """
    from zlib import crc32

    count = len(raw)
    if count > FIRST + LAST:
        raw = raw[:FIRST] + raw[-LAST:]
    found: list[int] = []
    if raw:
        here = list(map(crc32, raw))
        pairs = list(map(crc32, raw, [1, *here]))
        skipped = list(map(crc32, raw, [before ^ 0x5BD1E995 for before in (1, 1, *here[:-1])]))
        found = here + pairs + skipped
        if text.isascii():
            found += [crc32(word[:4], 2) for word in raw]
            found += [crc32(word[-3:], 3) for word in raw]
        else:
            for word, pair in zip(raw, pairs):  # noqa: B905 (3.10 alone; strict costs time)
                if len(word) == 3 and word[0] > 0xDF:  # three UTF-8 bytes: one character of a non-European script
                    found.append(crc32(word, pair))
                else:
                    cut = 4 if word[0] < 0x80 else 6
                    found += (crc32(word[:cut], 2), crc32(word[-3 if cut == 4 else -6 :], 3))
        found += (crc32(raw[0], 4), crc32(raw[-1], 5))
    found.append(_form(0, count.bit_length()))
    for number, sign in enumerate(_SIGNS, 1):
        many = text.count(sign)
        if many:
            found.append(_form(number, many.bit_length()))
    return found, len(raw)


def _form(kind: int, size: int) -> int:
    """The hash of a count, by what is counted and its number of binary digits."""
    return (0x9E3779B1 * (kind * 16 + size + 1) & 0xFFFFFFFF) >> 7


def mix() -> list[int]:
    """The scores of everyday tasks, sorted ascending. Shares are converted to cut points on them."""
    return _model().mix


def made() -> str:
    """The id of the model that made the scores. Scores of different models are not comparable."""
    return _model().made


def solved(score: int, tier: str) -> float:
    """The share (0 to 1) of tasks with this `score` (0 to SCALE) that a tier solves."""
    rates = next(row[1:] for row in reversed(_model().solved) if score >= row[0])
    return rates[("budget", "standard", "premium").index(tier)] / 1000


def _integers(raw: bytes) -> memoryview:
    """Little-endian integers of four bytes."""
    if sys.byteorder == "big":
        from array import array  # it imports collections, which would delay a cold hook

        found = array("i", raw)
        found.byteswap()
        raw = found.tobytes()
    return memoryview(raw).cast("i")


class Model:
    """The tables and parameters in pupil.json and pupil.bin.

    The two tables for the difficulty, of other hashes and of words, have a byte for each entry; 128 stands for zero. So
    has the one for the extent of the request.
    The table for the kind of a turn is smaller, and for all hashes. Each of its entries holds two numbers: that of
    follow-ups, plus KINDS_APART times that of complaints.
    """

    def __init__(self, document: dict[str, Any], tables: bytes) -> None:
        size, of_words, of_extent, small = document["sizes"]
        self._mask: int = size - 1
        self._table = tables[:size]
        self._words_mask: int = of_words - 1
        self._words = tables[size : size + of_words]
        end = size + of_words + of_extent
        self.extent = Extent(document["extent"], tables[size + of_words : end])
        self._small: int = small - 1
        self._kinds = _integers(tables[end:])
        self._follow_up, self._complaint = document["kind_bias"]
        self.bias: int = document["bias"]
        self.norms: list[int] = document["norms"]
        self.scale: list[list[int]] = document["scale"]
        self.mix: list[int] = document["mix"]
        self.made: str = document["made"]
        self.solved: list[list[int]] = document["solved"]

    def raw(self, hashes: list[int], words: int) -> int:
        """The raw score: the sum of the entries for `hashes`, scaled by their number. The first `words` are words'."""
        table, mask, many = self._table, self._mask, len(hashes)
        of_words, words_mask = self._words, self._words_mask
        # Lists: a generator or a map takes three times as long
        whole = sum([of_words[place & words_mask] for place in hashes[:words]])
        whole += sum([table[place & mask] for place in hashes[words:]]) - 128 * many
        return self.bias + (whole * self._norm(many) >> 10)

    def kind(self, hashes: list[int]) -> str | None:
        """The kind of turn with the largest sum above zero, or None."""
        if len(hashes) > LONGEST_TURN:
            return None
        table, mask, norm = self._kinds, self._small, self._norm(len(hashes))
        whole = sum([table[place & mask] for place in hashes])
        complaint, follow_up = divmod(whole + KINDS_APART // 2, KINDS_APART)
        best, found = 0, None
        for kind, bias, worth in (
            (FOLLOW_UP, self._follow_up, follow_up - KINDS_APART // 2),
            (COMPLAINT, self._complaint, complaint),
        ):
            worth = bias + (worth * norm >> 10)
            if worth > best:
                best, found = worth, kind
        return found

    def _norm(self, many: int) -> int:
        return self.norms[min(many, len(self.norms) - 1)]

    def scaled(self, raw: int) -> int:
        """A raw score converted to the reader's scale by linear interpolation between the points of `scale`."""
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
