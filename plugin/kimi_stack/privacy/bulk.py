"""E-mail addresses and phone numbers in bulk: a list of people, not the address of a colleague."""

from __future__ import annotations

from kimi_stack.privacy import table
from kimi_stack.privacy.text import last_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.privacy.table import Way
    from kimi_stack.privacy.text import Text

    Values = dict[str, tuple[int, int]]

_BEFORE = 24  # characters before the first number in which a word says that it is an order number
_LOCAL = 64  # characters before the @, at most
_NOBODY = ("example.com", "example.org", "example.net", ".example", ".test", ".invalid", ".localhost")


def emails(text: Text, way: Way) -> Values:
    """The different addresses with the place of their first occurrence; reserved ones (example.com) do not count."""
    found: Values = {}
    source = text.text
    at = source.find("@")
    while at >= 0:
        domain = way.expressions[0].match(source, at)
        start = at
        while start > 0 and at - start < _LOCAL and _in_local(source[start - 1]):
            start -= 1
        if domain is not None and start < at:
            host = domain[0].lower()
            if not any(host.endswith(("@" + each, "." + each) if each[0] != "." else each) for each in _NOBODY):
                found.setdefault(source[start:at].lower() + host, (start, domain.end()))
        at = source.find("@", at + 1)
    return found


def phones(text: Text, way: Way) -> Values:
    """The different numbers with the place of their first occurrence.

    After a word such as "part" or "order" the numbers are not phones, unless the text mentions phones.
    """
    found: Values = {}
    if way.near and not any(map(text.folded.__contains__, way.near)):
        return found
    orders = table.load().orders
    spoken = any(map(text.folded.__contains__, table.load().phones))
    end = 0
    for at in text.numbers:
        if at < end:
            continue
        start = at - (at > 0 and text.text[at - 1] == "(")
        for expression in way.expressions:
            match = expression.match(text.text, at)
            if match is not None:
                digits = "".join(filter(str.isdigit, match[0]))
                if 7 <= len(digits) <= 15 and len(set(digits)) > 2:
                    if not (found or spoken) and last_of(text.folded[max(0, start - _BEFORE) : start], orders) >= 0:
                        return {}
                    found.setdefault(digits[-9:], (start, match.end()))
                    end = match.end()
                break
    return found


def _in_local(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in "._%+-")
