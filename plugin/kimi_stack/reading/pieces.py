"""Splits a text into word pieces, as in the reader's training."""

from __future__ import annotations

from kimi_stack.reading.slips import Slips

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

LIMIT = 112  # pieces that are read; of a longer text, the first half and the last half of them
LONGEST = 16  # characters of the longest piece in the vocabulary that is looked up
_SPACES = 20_000  # characters; a longer text is not long because of its spaces
_GAP = "..."  # between the two halves of a long text
INSIDE, WORD, CLAUSE, LINE, PARAGRAPH = range(5)  # where a piece begins: in a word, or with a word, clause, line, ...
_WRAPPED = 3  # words of a line; the line after a shorter one is no new beginning: some texts have a word on each line
_MARKS = frozenset(".!?:;,…。、)]}»\"'~–—-*_|・」』")  # NFKC has made the wide forms of most of them narrow
_SPACELESS = "\u2e80"  # from here on, scripts need no space after a mark
_UNKNOWN_COST = 10.0  # how much an unknown character scores below the rarest piece (SentencePiece's value)


class Pieces:
    """The vocabulary: `pieces` by id, and `scores`, the log-probability of each.

    The first three are not text: begin, end and unknown. Slips of the fingers are mended, except in the words `right`.
    """

    def __init__(self, pieces: Iterable[str], scores: Sequence[float], right: Collection[str] = ()) -> None:
        self.names = list(pieces)
        self.ids = {piece: number for number, piece in enumerate(self.names)}
        self.scores = scores
        self.begin, self.end, self.unknown = 0, 1, 2
        self._worst = min(scores) - _UNKNOWN_COST
        self.slips = Slips(self.ids, self.likelihood, right)
        self._gap = self.word("▁" + _GAP)

    def cut(self, text: str, limit: int = LIMIT) -> list[int]:
        """The ids of at most `limit` + 4 pieces, including the begin and end markers."""
        return self.cut_with_breaks(text, limit)[0]

    def cut_with_breaks(self, text: str, limit: int = LIMIT) -> tuple[list[int], list[int]]:
        """The same, and where each piece begins: INSIDE a word, or with a new WORD, CLAUSE, LINE or PARAGRAPH."""
        half = limit // 2
        if len(text) < _SPACES:  # white space must not use up the limit
            text = "\n".join([" ".join(line.split()) for line in text.strip().split("\n")])
        head, rest = self._take(_words(text[: half * LONGEST * 2]), limit + 1)
        if len(head) <= limit and len(text) <= half * LONGEST * 2 and not rest:
            return self._marked(head)
        tail, _ = self._take(_words(text[-half * LONGEST * 2 :])[::-1], half, backwards=True)
        gap, tail = [(number, INSIDE) for number in self._gap], tail[-half:]
        for part in (gap, tail):
            part[:1] = [(number, PARAGRAPH) for number, _ in part[:1]]
        return self._marked(head[:half] + gap + tail)

    def _marked(self, found: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
        """Ids and breaks with the two markers. A mark at the end of the piece before makes a word a new clause."""
        ids, breaks, before = [self.begin], [PARAGRAPH], ""
        for number, begins in found:
            name = self.names[number]
            if before and before[-1] in _MARKS and (begins == WORD or (begins == INSIDE and name[0] >= _SPACELESS)):
                begins = CLAUSE
            ids.append(number)
            breaks.append(begins)
            before = name
        return [*ids, self.end], [*breaks, PARAGRAPH]

    def _take(
        self, words: list[tuple[str, int]], limit: int, backwards: bool = False
    ) -> tuple[list[tuple[int, int]], bool]:
        """Pieces of `words` with what begins at each, up to `limit`, and whether words are left over."""
        parts: list[list[tuple[int, int]]] = []
        count = 0
        for at, (word, begins) in enumerate(words):
            if count >= limit:
                return _joined(parts, backwards), at < len(words)
            first, *others = self.word("▁" + self.slips.mended(word[: 2 * limit * LONGEST]))
            parts.append([(first, begins), *[(number, INSIDE) for number in others]])
            count += 1 + len(others)
        return _joined(parts, backwards), False

    def likelihood(self, word: str) -> float:
        """The log-probability of the most likely pieces of one word."""
        return sum(self._worst if number == self.unknown else self.scores[number] for number in self.word(word))

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


def _words(text: str) -> list[tuple[str, int]]:
    """The words, and what begins with each: WORD, LINE or PARAGRAPH."""
    import unicodedata

    found: list[tuple[str, int]] = []
    begins, before = PARAGRAPH, 0
    for line in text.split("\n"):
        words = unicodedata.normalize("NFKC", line).lower().split()
        if not words:
            begins = PARAGRAPH
            continue
        if begins != PARAGRAPH:
            begins = LINE if before >= _WRAPPED else WORD
        found.append((words[0], begins))
        found += [(word, WORD) for word in words[1:]]
        begins, before = LINE, len(words)
    return found


def _joined(parts: list[list[tuple[int, int]]], backwards: bool) -> list[tuple[int, int]]:
    return [piece for part in (parts[::-1] if backwards else parts) for piece in part]
