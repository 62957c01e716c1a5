"""Splits a text into word pieces, as in the reader's training."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LIMIT = 112  # pieces that are read; of a longer text, the first half and the last half of them
LONGEST = 16  # characters of the longest piece in the vocabulary that is looked up
_SPACES = 20_000  # characters; a longer text is not long because of its spaces
_GAP = "..."  # between the two halves of a long text
_UNKNOWN_COST = 10.0  # how much an unknown character scores below the rarest piece (SentencePiece's value)


class Pieces:
    """The vocabulary: `pieces` by id, and `scores`, the log-probability of each.

    The first three are not text: begin, end and unknown.
    """

    def __init__(self, pieces: Iterable[str], scores: Sequence[float]) -> None:
        self.ids = {piece: number for number, piece in enumerate(pieces)}
        self.scores = scores
        self.begin, self.end, self.unknown = 0, 1, 2
        self._worst = min(scores) - _UNKNOWN_COST
        self._gap = self.word("▁" + _GAP)

    def cut(self, text: str, limit: int = LIMIT) -> list[int]:
        """The ids of at most `limit` + 4 pieces, including the begin and end markers."""
        half = limit // 2
        if len(text) < _SPACES:
            text = " ".join(text.split())  # white space must not use up the limit
        head, rest = self._take(_words(text[: half * LONGEST * 2]), limit + 1)
        if len(head) <= limit and len(text) <= half * LONGEST * 2 and not rest:
            return [self.begin, *head, self.end]
        tail, _ = self._take(_words(text[-half * LONGEST * 2 :])[::-1], half, backwards=True)
        return [self.begin, *head[:half], *self._gap, *tail[-half:], self.end]

    def _take(self, words: list[str], limit: int, backwards: bool = False) -> tuple[list[int], bool]:
        """Pieces of `words`, up to `limit`, and whether words are left over."""
        parts: list[list[int]] = []
        count = 0
        for at, word in enumerate(words):
            if count >= limit:
                return _joined(parts, backwards), at < len(words)
            found = self.word("▁" + word[: 2 * limit * LONGEST])
            parts.append(found)
            count += len(found)
        return _joined(parts, backwards), False

    def word(self, word: str) -> list[int]:
        """The most likely pieces of one word (Viterbi over a unigram model)."""
        whole = self.ids.get(word)
        if whole is not None:
            return [whole]
        size = len(word)
        ids, scores = self.ids, self.scores
        best = [0.0] + [-1e9] * size
        back: list[tuple[int, int]] = [(0, self.unknown)] * (size + 1)
        for start in range(size):
            base = best[start]
            score = base + self._worst
            if score > best[start + 1]:
                best[start + 1], back[start + 1] = score, (start, self.unknown)
            for end in range(start + 1, min(size, start + LONGEST) + 1):
                number = ids.get(word[start:end])
                if number is not None:
                    score = base + scores[number]
                    if score > best[end]:
                        best[end], back[end] = score, (start, number)
        found = []
        while size:
            size, number = back[size]
            found.append(number)
        return found[::-1]


def _words(text: str) -> list[str]:
    import unicodedata

    return unicodedata.normalize("NFKC", text).lower().split()


def _joined(parts: list[list[int]], backwards: bool) -> list[int]:
    return [number for part in (parts[::-1] if backwards else parts) for number in part]
