"""Where a detector's expressions match in a text, and whether the value that they find counts."""

from __future__ import annotations

from kimi_stack.privacy import checks, entropy, table
from kimi_stack.privacy.finding import folded

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from kimi_stack.privacy.table import Way

_AFTER = 30  # characters after a value in which a word says what it is
_OTHER = 24  # characters before it in which a word says that it is something else
_LETTERS = 6  # of a code before its digits, at most
_SHORT = 5  # letters of a word that counts only whole: "ref" is not in "refund"


class Text:
    """A text with what several detectors ask of it. `folded` is in lower case, with each character in its place."""

    __slots__ = ("_codes", "_digits", "_numbers", "_runs", "_spoken", "folded", "others", "text")

    def __init__(self, text: str, others: list[str]) -> None:
        self.text = text
        self.folded = folded(text)
        self.others = others
        self._digits = -1
        self._runs: list[int] | None = None
        self._numbers: list[int] | None = None
        self._codes: list[int] | None = None
        self._spoken: dict[Way, bool] = {}

    @property
    def digits(self) -> int:
        if self._digits < 0:
            self._digits = sum(map(self.text.count, "0123456789"))
        return self._digits

    @property
    def runs(self) -> list[int]:
        """Where digits begin."""
        if self._runs is None:
            import re

            self._runs = [found.start() for found in re.compile("[0-9]+").finditer(self.text)]
        return self._runs

    @property
    def numbers(self) -> list[int]:
        """Where numbers with at least six digits begin; one or two separators may stand between the digits."""
        if self._numbers is None:
            import re

            long, text = re.compile(r"[0-9](?:[ ./()-]{0,2}[0-9]){5}").match, self.text
            self._numbers = [at for at in self.runs if long(text, at) and not _joined(text, at)]
        return self._numbers

    @property
    def codes(self) -> list[int]:
        """Where one to six letters begin that digits follow, at once or after a space or dash."""
        if self._codes is None:
            starts = (_code(self.text, at) for at in self.runs)
            self._codes = [at for at in starts if at >= 0]
        return self._codes

    def speaks_of(self, way: Way) -> bool:
        """Whether one of the way's words is anywhere in the text."""
        if way not in self._spoken:
            self._spoken[way] = any(map(self.folded.__contains__, way.near))
        return self._spoken[way]


def found(text: Text, way: Way, hints: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each value that the way finds, in no order. `hints` are those that are in the text."""
    if way.digits > text.digits or way.needs not in text.text:
        return
    for match in _matches(text, way, hints):
        group = 1 if match.re.groups else 0
        start, end = match.span(group)
        if way.check == "iban":
            end = _iban_end(text.text, start, end)
        if counts(text, way, start, end):
            yield start, end


def positions(source: str, hints: Iterable[str]) -> Iterator[int]:
    """Where one of the hints begins."""
    for hint in hints:
        at = source.find(hint)
        while at >= 0:
            yield at
            at = source.find(hint, at + len(hint))


def counts(text: Text, way: Way, start: int, end: int) -> bool:
    """Whether the value is what the way looks for, and no example, placeholder or other number."""
    value = text.text[start:end]
    if way.at in ("number", "code"):
        plain = value.translate(table.SEPARATORS)
        if plain.upper() in way.detector.plain_examples or not (text.speaks_of(way) or way.formed(value)):
            return False
        return _stands_for(text, way, start, end) and checks.BY_NAME[way.check](plain)
    if any(map(value.__contains__, way.detector.public)):
        return False
    if way.check == "mrz":
        return checks.mrz(value.translate(table.SEPARATORS))
    if way.check and not _KINDS_OF_TEXT[way.check](value):
        return False
    if way.check != "password" and way.check != "key_block" and entropy.placeholder(value):
        return False
    return entropy.bits(value[:200]) >= way.entropy and (not way.near or _beside(text, way, start, end) >= 0)


def _matches(text: Text, way: Way, hints: Iterable[str]) -> Iterator[re.Match[str]]:
    if way.at == "text":
        for expression in way.expressions:
            yield from expression.finditer(text.text)
        return
    if way.at == "number":
        places: Iterable[int] = text.numbers
    elif way.at == "code":
        places = text.codes
    else:
        places = (max(at - way.back, 0) for at in positions(text.folded if way.fold else text.text, hints))
    for at in places:
        for expression in way.expressions:
            match = expression.match(text.text, at)
            if match is not None:
                yield match


def _stands_for(text: Text, way: Way, start: int, end: int) -> bool:
    """Whether the words around a number, or its form, say that it is what the way looks for."""
    if not way.near:
        return True
    named = _beside(text, way, start, end)
    before = text.folded[max(0, start - _OTHER) : start]
    other = last_of(before, text.others)
    if named >= 0 and (named == _AFTER_IT or named > other + start - len(before) or other < 0):
        return True
    return other < 0 and way.formed(text.text[start:end])


_AFTER_IT = 1 << 60


def _beside(text: Text, way: Way, start: int, end: int) -> int:
    """Where the last of the words stands before the value; a large number if it stands behind it; -1 if none does."""
    first = max(0, start - way.reach)
    before = text.folded[first:start]
    at = last_of(before, way.near)
    if at >= 0:
        return first + at
    after = text.folded[end : end + _AFTER].partition("\n")[0]
    return _AFTER_IT if last_of(after, way.near) >= 0 else -1


def last_of(window: str, words: list[str]) -> int:
    """Where the last of the words stands in the window; -1 if none does."""
    return max((_last(window, word) for word in words if word in window), default=-1)


def _last(window: str, word: str) -> int:
    """Where the word stands last in the window, at the start of a word; a short one must be whole. -1: it does not."""
    at = window.rfind(word)
    while at >= 0:
        end = at + len(word)
        starts = at == 0 or not (_letter(window[at - 1]) and _letter(word[0]))
        whole = (
            len(word) > _SHORT
            or not word.isascii()
            or not _letter(word[-1])
            or not _letter(window[end : end + 1])
            or window[end] == "s"
        )
        if starts and whole:
            return at
        at = window.rfind(word, 0, at)
    return -1


def _letter(character: str) -> bool:
    """Whether it is a letter of a script with spaces between words."""
    return character.isalpha() and character < "\u2e80"


def _code(text: str, digits: int) -> int:
    """Where the letters before these digits begin; -1 if there are none or too many, or a word goes on."""
    end = digits - (digits > 0 and text[digits - 1] in " -")
    at = end
    while at > 0 and end - at <= _LETTERS and text[at - 1].isascii() and text[at - 1].isalpha():
        at -= 1
    if not 0 < end - at <= _LETTERS or (
        at > 0 and ((text[at - 1].isalnum() and text[at - 1].isascii()) or text[at - 1] == "_")
    ):
        return -1
    return at


def _joined(text: str, at: int) -> bool:
    """Whether a number goes on with what precedes it: a part of a word, a version, a path or a larger number."""
    if at == 0:
        return False
    before = text[at - 1]
    if (before.isalnum() and before.isascii()) or before in "_$€£@":
        return True
    if before == ":":
        return at > 1 and text[at - 2].isdigit()
    return before in "-./" and at > 1 and text[at - 2].isascii() and text[at - 2].isalnum()


def _iban_end(text: str, start: int, end: int) -> int:
    """The end of an account number, which its country's length says; `start` if it does not end there."""
    left = table.load().ibans.get(text[start : start + 2].upper(), 0)
    for at in range(start, end):
        left -= text[at].isalnum()
        if left == 0:
            return at + 1 if not text[at + 1 : at + 2].isalnum() else start
    return start


def _mixed(value: str) -> bool:
    """Letters and digits, as no word and no number has."""
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


def _password(value: str) -> bool:
    """A password within a URL or a connection string: any that is no placeholder; it need not be a good one."""
    return len(value) >= 4 and not entropy.placeholder(value) and value[0] not in "$%{[(<*" and len(set(value)) > 2


def _key_block(value: str) -> bool:
    """Whether a block with a private key holds a key, and not an ellipsis."""
    body = "".join(value.split("-----")[2:3] or value.split("\n")[4:])
    lines = [line.lstrip("> |#*\t") for line in body.replace("\\n", "\n").split("\n")]
    letters = "".join(line for line in lines if ": " not in line).replace(" ", "")
    return len(letters) >= 40 and len(set(letters)) > 12 and "EXAMPLE" not in letters.upper()


_KINDS_OF_TEXT = {"mixed": _mixed, "password": _password, "key_block": _key_block}
