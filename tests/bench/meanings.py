"""A vector for each word, so that the pupil knows words that no task has: words of near meaning have near vectors.

The vectors are the reader's after its first layers, which its training leaves nearly as they were: they know languages,
not tasks. With those of multilingual-e5-small itself the pupil is as good (README.md here).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from multiprocessing import Pool
from pathlib import Path
from zlib import crc32

import numpy as np

from kimi_stack.reading import passages, weights, words
from kimi_stack.reading.reader import Reader

LAYERS = 2
SPREAD = 0.1  # of the numbers of the vectors: the smaller, the less a word's meaning counts beside the word itself
PROCESSES = 2
_encoder: list[Reader] = []


class Meanings:
    """The words of texts, and the whole words among the reader's pieces; a vector for each, of shape (words, width)."""

    def __init__(self, texts: Iterable[str], kept: Path | None = None) -> None:
        """`kept`: a .npz with vectors of an earlier run. Those of other words are added to it."""
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update({word.lower() for word in re.findall(words.WORD, passages.own(text))})
        pieces = (piece[1:] for piece in weights.vocabulary()[0] if piece.startswith("▁"))
        others = [word for word in pieces if word not in counts and re.fullmatch(words.WORD, word)]
        self.seen = len(counts)  # so many come from the texts, the commonest first
        # Ties in a fixed order: the order of a set of texts is another in each process
        self.words = sorted(counts, key=lambda word: (-counts[word], word)) + others
        self.vectors = _vectors(self.words, kept)

    def by_place(self, used: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places of the table of words, and the vector of each: that of the commonest word with this place.

        `used`: (places,) whether a text has a place. Words of no text take only places that no text has.
        """
        found: dict[int, int] = {}
        for at, word in enumerate(map(words.spelt, self.words)):
            place = crc32(word) & len(used) - 1
            if at < self.seen or not used[place]:
                found.setdefault(place, at)
        return np.array(list(found)), self.vectors[list(found.values())]


def _vectors(wanted: list[str], kept: Path | None) -> np.ndarray:
    known: dict[str, np.ndarray] = {}
    if kept and kept.exists():
        with np.load(kept) as file:
            known = dict(zip(file["words"].tolist(), file["vectors"], strict=True))
    missing = [word for word in wanted if word not in known]
    if missing:
        print(f"vectors of {len(missing):,} words", flush=True)
        with Pool(PROCESSES) as pool:
            known.update(zip(missing, pool.map(_vector, missing, chunksize=500), strict=True))
        if kept:
            np.savez(kept, words=np.array(list(known)), vectors=np.stack(list(known.values())))
    found = np.stack([known[word] for word in wanted]).astype(np.float32)
    found -= found.mean(0)
    return found * (SPREAD / found.std())


def _vector(word: str) -> np.ndarray:
    """The mean of the vectors of the word's pieces."""
    if not _encoder:
        _encoder.append(Reader())
    ids, _ = _encoder[0].cut(word)
    _, states = _encoder[0].encoded(ids, LAYERS)
    return states[1:-1].mean(0).astype(np.float16)
