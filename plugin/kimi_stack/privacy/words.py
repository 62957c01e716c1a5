"""Whether a text has words that may hold a token or a secret. Most have none, and that is told without a look at each.

A byte stands for each character, so that the search is done by functions that are fast.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_SECRET = 8  # characters of a secret, at least
_LONG = 14  # characters of a word that may hold a token, at least
_MARKS = frozenset("0123456789!#$%&*+^~|=@")  # one of these is in each secret
_END = "?!"  # ends a sentence, and no secret


def _kinds(kind: Callable[[str], str]) -> bytes:
    return "".join(map(kind, map(chr, range(256)))).encode()


_WORD = _kinds(lambda each: " " if each.isspace() and each.isascii() else "x")
_MARK = _kinds(lambda each: " " if each.isspace() and each.isascii() else "1" if each in _MARKS else "x")


class Words:
    """The words of a text, which spaces part."""

    __slots__ = ("_bytes", "_text")

    def __init__(self, text: str) -> None:
        # Spaces outside of ASCII would not be seen in the bytes.
        self._text = text if text.isascii() else " ".join(text.split())
        self._bytes = self._text.encode("ascii", "replace")

    def long(self) -> str:
        """The long words, with spaces between."""
        kinds = self._bytes.translate(_WORD)
        found = []
        at = kinds.find(b"x" * _LONG)
        while at >= 0:
            end = kinds.find(b" ", at)
            found.append(self._text[at : end if end >= 0 else None])
            at = kinds.find(b"x" * _LONG, end) if end >= 0 else -1
        return " ".join(found)

    def marked(self) -> bool:
        """Whether a word is long enough for a secret and has a digit or a symbol in it."""
        kinds = self._bytes.translate(_MARK)
        at = kinds.find(b"1")
        while at >= 0:
            start, end = kinds.rfind(b" ", 0, at) + 1, kinds.find(b" ", at)
            word = self._text[start : end if end >= 0 else None]
            if len(word) >= _SECRET and not _MARKS.isdisjoint(word.rstrip(_END)):
                return True
            at = kinds.find(b"1", end) if end >= 0 else -1
        return False
