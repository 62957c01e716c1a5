"""The places where a detector's expressions match in a text, and the checks of the values found there."""

from __future__ import annotations

from kimi_stack.privacy import checks, entropy, table
from kimi_stack.privacy.mrz import mrz
from kimi_stack.privacy.text import last_of, positions

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from kimi_stack.privacy.table import Way
    from kimi_stack.privacy.text import Text

_AFTER = 30  # characters after a value that are searched for a word that names it
_OTHER = 24  # characters before it that are searched for a word that names something else


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


def counts(text: Text, way: Way, start: int, end: int) -> bool:
    """Whether the value is of the kind that the way looks for, and not an example, a placeholder or another number."""
    value = text.text[start:end]
    if way.at in ("number", "code"):
        plain = value.translate(table.SEPARATORS)
        if plain.upper() in way.detector.plain_examples or not (text.speaks_of(way) or way.formed(value)):
            return False
        return _stands_for(text, way, start, end) and checks.BY_NAME[way.check](plain)
    if any(map(value.__contains__, way.detector.public)):
        return False
    if way.check == "mrz":
        return mrz(value.translate(table.SEPARATORS))
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
    if way.at == "number" or way.at == "code":
        places: Iterable[int] = text.starts(way)
    else:
        places = (max(at - way.back, 0) for at in positions(text.folded if way.fold else text.text, hints))
    for at in places:
        for expression in way.expressions:
            match = expression.match(text.text, at)
            if match is not None:
                yield match


def _stands_for(text: Text, way: Way, start: int, end: int) -> bool:
    """Whether the words around a number, or its form, show that it is of the kind that the way looks for."""
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
    """The position of the last of the words before the value; _AFTER_IT if one follows the value; -1 if none does."""
    first = max(0, start - way.reach)
    before = text.folded[first:start]
    at = last_of(before, way.near)
    if at >= 0:
        return first + at
    after = text.folded[end : end + _AFTER].partition("\n")[0]
    return _AFTER_IT if last_of(after, way.near) >= 0 else -1


def _iban_end(text: str, start: int, end: int) -> int:
    """The end of an account number by its country's length; `start` if the text goes on behind it."""
    left = table.load().ibans.get(text[start : start + 2].upper(), 0)
    for at in range(start, end):
        left -= text[at].isalnum()
        if left == 0:
            after = text[at + 1 : at + 2]
            return at + 1 if not (after.isascii() and after.isalnum()) else start
    return start


def _mixed(value: str) -> bool:
    """Whether it has both letters and digits, unlike a word or a number."""
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


def _password(value: str) -> bool:
    """Whether it may be a password in a URL or a connection string. Weak passwords count, placeholders do not."""
    return len(value) >= 4 and not entropy.placeholder(value) and value[0] not in "$%{[(<*" and len(set(value)) > 2


def _key_block(value: str) -> bool:
    """Whether the block of a private key contains a key, not just an ellipsis."""
    body = "".join(value.split("-----")[2:3] or value.split("\n")[4:])
    lines = [line.lstrip("> |#*\t") for line in body.replace("\\n", "\n").split("\n")]
    letters = "".join(line for line in lines if ": " not in line).replace(" ", "")
    return len(letters) >= 40 and len(set(letters)) > 12 and "EXAMPLE" not in letters.upper()


_KINDS_OF_TEXT = {"mixed": _mixed, "password": _password, "key_block": _key_block}
