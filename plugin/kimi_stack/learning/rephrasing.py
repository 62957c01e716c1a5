"""Whether two tasks of one person are the same question in other words.

The words decide: most of those of the shorter task are in the other, too. The sentence vector alone does not tell; it
was trained on difficulty, and says that the capitals of Peru and of Chile are one question (0.99). It must be close, so
that more about the same matter counts as another task. tests/bench/rephrasing.py measures both bounds.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from kimi_stack.reading import keywords

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

WORDS = 0.75  # of the words of the shorter task
LEAST = 2  # words
CLOSE = 0.8  # the cosine of the sentence vectors
_WORD = re.compile(r"[^\W_]+")
_STOP = Path(__file__).with_name("stopwords.txt")  # common words of seven languages


@functools.cache
def stop_words() -> frozenset[str]:
    return frozenset(_STOP.read_text(encoding="utf-8").split())


def words(text: str) -> frozenset[str]:
    """The words that say what a text is about; of scripts without spaces, pairs of characters."""
    text, found = keywords.normalized(text), set()
    for word in _WORD.findall(text):
        if keywords.has_no_spaces(word[0]):
            found |= {word[at : at + 2] for at in range(max(1, len(word) - 1))}
        elif word not in stop_words() and (len(word) > 2 or word.isdigit()):
            found.add(word)
    return frozenset(found)


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the words of two tasks may be those of one question."""
    shorter = min(len(one), len(other))
    if shorter < LEAST or len(one & other) < WORDS * shorter:
        return False
    return not (any(map(str.isdigit, one - other)) and any(map(str.isdigit, other - one)))  # 17 for 18 is another task


def close(one: Any, other: Any) -> bool:
    """Whether two sentence vectors are close. Without a vector (the pupil has none) nothing is."""
    if one is None or other is None:
        return False
    lengths = float(one @ one) * float(other @ other)
    return lengths > 0 and float(one @ other) >= CLOSE * lengths**0.5
