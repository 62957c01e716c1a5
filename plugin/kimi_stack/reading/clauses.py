"""Finds the request in a text for the pupil: its clauses without the courtesy, footers and pastes around them.

A clause ends with its line, and at a mark that a space follows. What it is worth is the sum of weights: one for each of
its words, one for their number, and two for where it stands. The request is the run of clauses that are worth most
together, less a price for each end that is cut off. tests/bench/clause_worth.py fits the weights. The rules of
selector/clauses.js are the same.
"""

from __future__ import annotations

from itertools import accumulate, chain

from kimi_stack.reading import words
from kimi_stack.reading.words import CUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Clause = tuple[list[bytes], int, int]  # its words as they are hashed, lines that end before it, and its part

MARKS = ".!?:;,)\u2026"  # those that end a clause if a space follows
WIDE = "\u3002\uff01\uff1f\u3001\uff1b\uff1a\uff0c"  # those that need no space
WRAPPED = 3  # words of a line; a shorter one ends no clause: some texts have a word on each line
MANY = 6  # words of a clause; more make no difference
NEAR = 2  # clauses on a side, and lines that end between two; more make no difference
_ENDS = MARKS + WIDE


class Clauses:
    """The weights. `table` has a byte for each hash of a word; 128 stands for zero.

    `document` has `length` (MANY + 1 weights, by the number of words), `before` and `after` (NEAR + 1 rows by the line
    breaks on that side, of NEAR + 1 by the clauses there), and the `price` of an end that is cut off.
    """

    def __init__(self, document: dict[str, Any], table: bytes) -> None:
        self._table = table
        self._mask = len(table) - 1
        self._length: list[int] = document["length"]
        self._before: list[list[int]] = document["before"]
        self._after: list[list[int]] = document["after"]
        self._price: int = document["price"]

    def request(self, text: str) -> tuple[str, list[bytes]]:
        """The text without what stands around its request, and its words. If it is all request, the same object."""
        marked = _marked(text)
        if CUT not in marked:
            return text, words.of(text)
        parts, found = _clauses(marked)
        first, stop = best_run(self._worths(found), self._price)
        of_request = list(chain.from_iterable([of_clause for of_clause, _, _ in found[first:stop]]))
        if stop - first == len(found):
            return text, of_request
        begin, end = found[first][2] if first else 0, found[stop][2] if stop < len(found) else len(parts)
        return " ".join(parts[begin:end]), of_request

    def _worths(self, found: list[Clause]) -> list[int]:
        from zlib import crc32  # lazy: most texts of a cold hook have one clause

        table, mask, length = self._table, self._mask, self._length
        worths = []
        lines = [*[lines for _, lines, _ in found], NEAR]
        last = len(found) - 1
        for at, (of_clause, _, _) in enumerate(found):
            many = len(of_clause)
            worths.append(
                sum([table[crc32(word) & mask] for word in of_clause])
                - 128 * many
                + length[many if many < MANY else MANY]
                + self._before[lines[at]][at if at < NEAR else NEAR]
                + self._after[lines[at + 1]][last - at if last - at < NEAR else NEAR]
            )
        return worths


def clauses(text: str) -> list[Clause]:
    """The clauses of a text that have words."""
    return _clauses(_marked(text))[1]


def _marked(text: str) -> str:
    """The text with CUT where clauses end."""
    text = text.replace("\n", "\n" + CUT)
    for mark in MARKS:
        text = text.replace(mark + " ", mark + CUT)
    if not text.isascii():
        for mark in WIDE:
            text = text.replace(mark, mark + CUT)
    return text


def _clauses(marked: str) -> tuple[list[str], list[Clause]]:
    """The parts between the cuts, and those of them that have words."""
    parts = marked.split(CUT)
    found: list[Clause] = []
    lines, in_line, wrapped = NEAR, 0, False
    for place, spelt in enumerate(words.spelt(marked).split(CUT.encode())):
        of_part = spelt.split()
        if of_part:
            in_line += len(of_part)
            if wrapped:
                found[-1][0].extend(of_part)
            else:
                found.append((of_part, lines if lines < NEAR else NEAR, place))
            lines, wrapped = 0, False
        if parts[place].endswith("\n"):
            short = 0 < in_line < WRAPPED
            wrapped = short and bool(of_part) and parts[place].rstrip(" \t\r\n")[-1] not in _ENDS
            lines += not short
            in_line = 0
    return parts, found


def best_run(worths: list[int], price: int) -> tuple[int, int]:
    """Where the run with the largest sum begins and stops; each end that is cut off costs `price`."""
    sums = list(accumulate(worths, initial=0))
    count = len(worths)
    most, best = sums[count], (0, count)
    least, begin = 0, 0
    for stop in range(1, count):
        sum_here = sums[stop]
        if sum_here - least - price > most:
            most, best = sum_here - least - price, (begin, stop)
        if sum_here + price < least:
            least, begin = sum_here + price, stop
    if sums[count] - least > most:
        best = begin, count
    return best
