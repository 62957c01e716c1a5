"""Whether a text has words that may be a token or a secret. Most texts have none.

The search works on one byte for each character, because functions of `bytes` are fast.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_SECRET = 8  # the least length of a secret
_LONG = 14  # the least length of a word that may be a token
_MARKS = frozenset("0123456789!#$%&*+^~|=@")  # each secret has at least one of these
_END = "?!"  # punctuation at the end of a sentence


def _kinds(kind: Callable[[str], str]) -> bytes:
    return "".join(map(kind, map(chr, range(256)))).encode()


_WORD = _kinds(lambda each: " " if each.isspace() and each.isascii() else "x")
_MARK = _kinds(lambda each: " " if each.isspace() and each.isascii() else "1" if each in _MARKS else "x")


class Words:
    """The words of a text, separated by spaces."""

    __slots__ = ("_bytes", "_text")

    def __init__(self, text: str) -> None:
        # Spaces outside of ASCII are not recognized as bytes.
        self._text = text if text.isascii() else " ".join(text.split())
        self._bytes = self._text.encode("ascii", "replace")

    def long(self) -> str:
        """The long words, joined by spaces."""
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
