"""Mends slips of the fingers before a word is cut into pieces: "updaet" is cut like "update".

A slip cuts a word into rare pieces, and the reader takes it for another word. So a word that is no single piece is
compared with the words that are one slip away from it: two letters in the other order, a letter typed twice, one left
out, or the key beside it. The likeliest of them by the vocabulary takes its place if it gains enough. The prices in
log-probability keep rare words as they are, and words.txt has those that the prices alone would change.
tests/bench/slips.py counts both, and writes words.txt.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

SHORTEST, LONGEST = 5, 16  # letters of a word that is mended: short words are too alike
SWAPPED, TWICE, LEFT_OUT, BESIDE = 6.0, 8.0, 8.0, 10.0  # what a mended word must gain, in nats
IN_PIECES = 3.0  # and so much more if it is cut into pieces itself,
LONGEST_IN_PIECES = 9  # which is tried for words of at most so many letters: it takes 10 us a letter
_LAST = "\u0530"  # scripts before it: Latin, Greek, Cyrillic. Others have other keys, and other pieces
WORD = re.compile(rf"(\W*)([^\W\d_]{{{SHORTEST},{LONGEST}}})(\W*)")
_LATIN, _CYRILLIC = "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _keys_beside() -> dict[str, str]:
    """Each letter, and those on the keys around it. A row stands half a key to the right of the one above."""
    places = {letter: (row, at) for row, letters in enumerate(_ROWS) for at, letter in enumerate(letters)}
    steps = {(0, -1), (0, 1), (-1, 0), (-1, 1), (1, -1), (1, 0)}
    return {
        letter: "".join(other for other, (r, a) in places.items() if (r - row, a - at) in steps)
        for letter, (row, at) in places.items()
    }


BESIDE_KEY = _keys_beside()


class Slips:
    """Mends words by a vocabulary.

    `ids`: the pieces by name. `likelihood`: the log-probability of a word's most likely pieces. `right`: words that
    stay as they are.
    """

    def __init__(self, ids: Mapping[str, int], likelihood: Callable[[str], float], right: Collection[str] = ()) -> None:
        self._ids, self._likelihood = ids, likelihood
        self._right = frozenset(right)

    def mended(self, word: str) -> str:
        """The word without its slip, or the word itself. `word` is in lower case; marks around it stay."""
        parts = None if "▁" + word in self._ids else WORD.fullmatch(word)
        if parts is None:
            return word
        before, letters, after = parts.groups()
        if "▁" + letters in self._ids or letters in self._right or max(letters) >= _LAST:
            return word
        return f"{before}{self._likeliest(letters)}{after}"

    def _likeliest(self, letters: str) -> str:
        best, found = self._likelihood("▁" + letters), letters
        may_be_cut = len(letters) <= LONGEST_IN_PIECES
        for candidate, price, same_letters in _one_slip_away(letters):
            if "▁" + candidate not in self._ids:
                if not (same_letters and may_be_cut):
                    continue
                price += IN_PIECES
            worth = self._likelihood("▁" + candidate) - price
            if worth > best:
                best, found = worth, candidate
        return found


def _one_slip_away(word: str) -> Iterator[tuple[str, float, bool]]:
    """Words, the price of the slip, and whether no other letter comes in. Hardly anyone misses the first letter."""
    every = _CYRILLIC if word[0] in _CYRILLIC else _LATIN
    for at in range(1, len(word)):
        start, letter, end = word[:at], word[at], word[at + 1 :]
        if letter == word[at - 1]:
            yield start + end, TWICE, True
        elif at > 1:
            yield f"{start[:-1]}{letter}{start[-1]}{end}", SWAPPED, True
        for other in every:
            yield f"{start}{other}{letter}{end}", LEFT_OUT, False
        for other in BESIDE_KEY.get(letter, ""):
            yield f"{start}{other}{end}", BESIDE, False
