"""Finds the request in a text for the pupil: its words without the courtesy, footers and pastes around them.

The request is the run of words that is worth most. Each of its words has a worth. So has where it begins, unless that
is the first word of the text, and where it ends: by the gap there, by the word behind the gap, and by how much of the
text is cut off. tests/bench/extents.py fits these worths. The rules of selector/extent.js are the same.
"""

from __future__ import annotations

from itertools import accumulate

from kimi_stack.reading import words
from kimi_stack.reading.words import CUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Gap = tuple[int, int]  # the number of the word behind it, and its kind

COMMA, COLON, SENTENCE, LINE, BLANK = range(1, 6)  # kinds of gaps: the strongest of what is in one. 0: blanks alone
GAPS = BLANK + 1
MARKS = {**dict.fromkeys(",)", COMMA), **dict.fromkeys(";:", COLON), **dict.fromkeys(".!?\u2026", SENTENCE)}
WIDE = {  # they need no space behind them
    **dict.fromkeys("\u3001\uff0c", COMMA),
    **dict.fromkeys("\uff1b\uff1a", COLON),
    **dict.fromkeys("\u3002\uff01\uff1f", SENTENCE),
}
WRAPPED = 3  # words of a line; the end of a shorter one is no gap: some texts have a word on each line
NEAR = 24  # words at an end of the text: at a gap of blanks alone, no more than these are cut off
SIZES = 8  # numbers are told apart by their binary digits; those of seven and more are alike
SIZE = b"\0" + b"".join([bytes([size]) * (1 << size - 1) for size in range(1, SIZES - 1)]) + bytes([SIZES - 1]) * 960
NEVER = -(1 << 30)  # the worth of an end where none may be
LINES = 4  # line breaks on a side; more make no difference
_MARKS = {**MARKS, **WIDE}


class Extent:
    """The worths. `table` has a byte for each hash of a word, 128 for nothing: half of it for the words of a request, a
    quarter for the first word of one, and a quarter for the word behind one.

    `document` has the same for `begin` and `end`: `cut` (GAPS rows by the kind of the gap, of SIZES by the number of
    words that are cut off), and for gaps with a mark or a line break `lines` (GAPS rows, of LINES by the line breaks on
    that side, the gap's included) and `line` (GAPS rows, of SIZES by the number of words of the request between the gap
    and the next line break).
    """

    def __init__(self, document: dict[str, Any], table: bytes) -> None:
        half = len(table) // 2
        of_ends = half // 2
        self._inside, self._mask = table[:half], half - 1
        self._first, self._behind = table[half : half + of_ends], table[half + of_ends :]
        self._ends_mask = of_ends - 1
        begin, end = (document[side] for side in ("begin", "end"))
        self._begin, self._end = (
            list(zip(side["cut"], side["lines"], side["line"], strict=True)) for side in (begin, end)
        )
        # For blanks alone, by the number of words that are cut off, from one on. What is added makes up for the 128s of
        # the word's entry and of those that are cut off.
        self._begin_cut, self._end_cut = (
            [side["cut"][0][SIZE[cut]] + 128 * (cut - 1) for cut in range(1, NEAR + 1)] for side in (begin, end)
        )

    def request(self, text: str) -> tuple[str, list[bytes]]:
        """The text without what stands around its request, and its words. If it is all request, the same object."""
        found, gaps = gapped(text)
        many = len(found)
        if many < 2:
            return text, found
        first, stop = self._run(found, gaps)
        if stop - first == many:
            return text, found
        begin = _offset(text, first) if first else 0
        return text[begin : _offset(text, stop) if stop < many else len(text)], found[first:stop]

    def _run(self, found: list[bytes], gaps: list[Gap]) -> tuple[int, int]:
        """The number of the first word of the request, and of the word behind it."""
        from zlib import crc32

        hashes = list(map(crc32, found))
        inside, mask, of_ends = self._inside, self._mask, self._ends_mask
        sums = list(accumulate([inside[word & mask] for word in hashes], initial=0))  # of the entries before each word
        first, behind = self._first, self._behind
        # What it is worth to begin at each word, less the entries before it; to end after it, with those up to there
        begins, ends = [0], [sums[-1]]
        begins += [
            cut + first[word & of_ends] - before
            for cut, word, before in zip(self._begin_cut, hashes[1:], sums[1:])  # noqa: B905
        ]
        ends += [
            cut + behind[word & of_ends] + before
            for cut, word, before in zip(self._end_cut, hashes[: -NEAR - 1 : -1], sums[-2 : -NEAR - 2 : -1])  # noqa: B905
        ]
        never = [NEVER] * (len(hashes) - NEAR - 1)
        begins += never
        ends = (ends + never)[len(hashes) - 1 :: -1]
        if gaps:
            self._at_gaps(gaps, hashes, sums, begins, ends)
        if max(begins) <= 0:  # the first word is the best beginning for any end
            most = max(ends)
            return 0, len(found) if most <= sums[-1] else ends.index(most) + 1
        # The best beginning up to each word. Lists are three times as fast as a loop, but for max()
        best = list(accumulate(begins[: NEAR + 1], max))
        best += [best[-1]] * len(never)
        for at, _ in gaps:
            if begins[at] > best[at]:
                best[at:] = [begins[at]] * (len(best) - at)
        worths = [begin + end for begin, end in zip(best, ends)]  # noqa: B905 (3.10 alone; strict costs time)
        most = max(worths)
        if most <= sums[-1]:
            return 0, len(found)
        last = worths.index(most)
        return begins.index(best[last]), last + 1

    def _at_gaps(self, gaps: list[Gap], hashes: list[int], sums: list[int], begins: list[int], ends: list[int]) -> None:
        """Write what an end is worth at gaps that have more than blanks."""
        first, behind, mask = self._first, self._behind, self._ends_mask
        many, size, begin, end = len(hashes), SIZE, self._begin, self._end
        breaks = [at for at, kind in gaps if kind >= LINE]
        after = len(breaks)
        breaks.append(many)
        before = last = 0
        for at, kind in gaps:
            word, behind_it = hashes[at] & mask, sums[at]
            cut, lines, line = end[kind]
            ends[at - 1] = (
                cut[size[many - at]]
                + lines[after if after < LINES else LINES - 1]
                + line[size[at - last]]
                + behind[word]
                + 128 * (many - at - 1)
                + behind_it
            )
            if kind >= LINE:
                before, after, last = before + 1, after - 1, at
            cut, lines, line = begin[kind]
            begins[at] = (
                cut[size[at]]
                + lines[before if before < LINES else LINES - 1]
                + line[size[breaks[before] - at]]
                + first[word]
                + 128 * (at - 1)
                - behind_it
            )


def gapped(text: str) -> tuple[list[bytes], list[Gap]]:
    """The words of a text, and the gaps between them that have a mark or a line break, in order."""
    marked = _marked(text)
    if CUT not in marked:
        return words.of(text), []
    found: list[bytes] = []
    gaps: list[Gap] = []
    gap, in_line = 0, 0
    for part, spelt in zip(marked.split(CUT), words.spelt(marked).split(CUT.encode()), strict=True):
        of_part = spelt.split()
        if of_part:
            if gap and found:
                gaps.append((len(found), gap))
            found += of_part
            in_line += len(of_part)
            gap = 0
        end = part[-1:]
        kind = _MARKS.get(end)
        if kind is None:
            kind = _MARKS.get(part.rstrip(" \t\r\n")[-1:], 0)
        if kind > gap:
            gap = kind
        if end == "\n":
            if not in_line or in_line >= WRAPPED:
                gap = BLANK if gap >= LINE or not in_line else LINE
            in_line = 0
    return found, gaps


def _marked(text: str) -> str:
    """The text with CUT at each mark and line break that makes a gap."""
    text = text.replace("\n", "\n" + CUT)
    for mark in MARKS:
        text = text.replace(mark + " ", mark + CUT)
    if not text.isascii():
        for mark in WIDE:
            text = text.replace(mark, mark + CUT)
    return text


def _offset(text: str, word: int) -> int:
    """Where a word begins in a text, by its number."""
    if text.isascii():
        spelt = words.spelt(text).replace(CUT.encode(), b" ")  # as long as the text
        return len(spelt) - len(spelt.split(None, word)[word])
    import re
    from itertools import islice

    return next(islice(re.finditer(words.WORD, text), word, None)).start()
