"""A text, and facts about it that several detectors need, such as where numbers begin."""

from __future__ import annotations

from kimi_stack.privacy.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kimi_stack.privacy.table import Way

_LETTERS = 6  # at most, before the digits of a code
_DIGIT = bytes(ord("0") if chr(code) in "0123456789" else ord("x") for code in range(256))
_SHORT = 5  # letters; a word this short must be a whole word: "ref" does not count in "refund"
_NO_SPACES = "\u2e80"  # the first character of the scripts without spaces between words


def folded(text: str) -> str:
    """The text in lower case, with the same length: only İ would become two characters."""
    return (text.replace("İ", "I") if "İ" in text else text).lower()


class Text:
    """A text, and facts about it that several detectors need. `folded` is the text in lower case."""

    __slots__ = ("_codes", "_digits", "_numbers", "_runs", "_spoken", "folded", "others", "text", "words")

    def __init__(self, text: str, others: list[str]) -> None:
        self.text = text
        self.folded = folded(text)
        self.others = others
        self.words = Words(text)
        # A byte for each character: "0" for a digit, else "x".
        self._digits = text.encode("ascii", "replace").translate(_DIGIT)
        self._runs: list[int] | None = None
        self._numbers: list[int] | None = None
        self._codes: dict[int, list[int]] | None = None
        self._spoken: dict[Way, bool] = {}

    @property
    def digits(self) -> int:
        return self._digits.count(b"0")

    @property
    def runs(self) -> list[int]:
        """The positions where a run of digits begins."""
        if self._runs is None:
            self._runs = []
            at = self._digits.find(b"0")
            while at >= 0:
                self._runs.append(at)
                end = self._digits.find(b"x", at)
                at = self._digits.find(b"0", end) if end >= 0 else -1
        return self._runs

    @property
    def numbers(self) -> list[int]:
        """The positions where a number of at least six digits begins, with at most two separators between digits."""
        if self._numbers is None:
            import re

            long, text = re.compile(r"[0-9](?:[ ./()-]{0,2}[0-9]){5}").match, self.text
            self._numbers = [at for at in self.runs if long(text, at) and not _joined(text, at)]
        return self._numbers

    @property
    def codes(self) -> dict[int, list[int]]:
        """The positions of one to six letters before digits, at most a space or dash between, by number of letters."""
        if self._codes is None:
            self._codes = {}
            for digits in self.runs:
                at, letters = _code(self.text, digits)
                if letters:
                    self._codes.setdefault(letters, []).append(at)
        return self._codes

    def starts(self, way: Way) -> list[int]:
        """The positions where a way without hints may find a value."""
        return self.codes.get(way.letters, []) if way.at == "code" else self.numbers

    def speaks_of(self, way: Way) -> bool:
        """Whether one of the way's words is anywhere in the text."""
        if way not in self._spoken:
            self._spoken[way] = any(map(self.folded.__contains__, way.near))
        return self._spoken[way]


def positions(source: str, hints: Iterable[str]) -> Iterator[int]:
    """The positions where one of the hints begins."""
    for hint in hints:
        at = source.find(hint)
        while at >= 0:
            yield at
            at = source.find(hint, at + len(hint))


def last_of(window: str, words: list[str]) -> int:
    """The position of the last of the words in the window; -1 if none occurs."""
    return max((_last(window, word) for word in words if word in window), default=-1)


def _last(window: str, word: str) -> int:
    """The last position of the word at the start of a word in the window; -1 if none. A short one must be whole."""
    at = window.rfind(word)
    while at >= 0:
        end = at + len(word)
        starts = at == 0 or not (letter(window[at - 1]) and letter(word[0]))
        whole = (
            len(word) > _SHORT
            or not word.isascii()
            or not letter(word[-1])
            or not letter(window[end : end + 1])
            or window[end] == "s"
        )
        if starts and whole:
            return at
        at = window.rfind(word, 0, at)
    return -1


def letter(character: str) -> bool:
    """Whether it is a letter of a script with spaces between words."""
    return character.isalpha() and character < _NO_SPACES


def within_word(character: str) -> bool:
    """Whether it is a letter or a number of a script with spaces between words; "" is none."""
    return character.isalnum() and character < _NO_SPACES


def _code(text: str, digits: int) -> tuple[int, int]:
    """The start and number of the letters before these digits. 0 letters if there are too many or a word precedes."""
    end = digits - (digits > 0 and text[digits - 1] in " -")
    at = end
    while at > 0 and end - at <= _LETTERS and text[at - 1].isascii() and text[at - 1].isalpha():
        at -= 1
    if end - at > _LETTERS or (at > 0 and ((text[at - 1].isalnum() and text[at - 1].isascii()) or text[at - 1] == "_")):
        return at, 0
    return at, end - at


def _joined(text: str, at: int) -> bool:
    """Whether the number is only the end of a word, a version, a path or a larger number."""
    if at == 0:
        return False
    before = text[at - 1]
    if (before.isalnum() and before.isascii()) or before in "_$€£@":
        return True
    if before == ":":
        return at > 1 and text[at - 2] in "0123456789"
    return before in "-./" and at > 1 and text[at - 2].isascii() and text[at - 2].isalnum()
