"""Secrets that follow a word such as `password: ...`, in the languages of the table."""

from __future__ import annotations

from kimi_stack.privacy import entropy, table
from kimi_stack.privacy.text import letter, positions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kimi_stack.privacy.table import Way
    from kimi_stack.privacy.text import Text

_SHORT = 6  # letters; a word this short counts only at the start of a word of the text
_PUBLIC = 12  # characters before a word
# Endings after such a word, and at the end of a name, that name something about a secret and not the secret.
_ABOUT = ("file", "name", "path", "url", "uri", "type", "length", "limit", "count", "expir", "version", "ref", "hash")
_ENDS = (
    *("_id", "-id", "_name", "_file", "_path", "_url", "_uri", "_type", "_arn", "_count", "_limit", "_at", "_ref"),
    *("timeout", "ttl", "_seconds", "_minutes", "_days", "expiry", "expires", "length", "_max", "_min"),
)


def found(text: Text, way: Way, hints: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each secret. The expressions are tried in order; the last, without a separator, is strict."""
    examples = table.load().examples
    last = len(way.expressions) - 1
    for hint in hints:
        end = 0
        for at in positions(text.folded, [hint]):
            if at < end or not _begins(text, at, hint):
                continue
            for number, expression in enumerate(way.expressions):
                match = expression.match(text.text, at + len(hint))
                if match is None or _about(text.text[at + len(hint) : match.start(1)]):
                    continue
                value = entropy.secret_part(match[1])
                if entropy.like_secret(value, strict=number == last) and not any(map(value.__contains__, examples)):
                    start, end = match.start(1), match.start(1) + len(value)
                    if end == match.end(1):  # the expression may have stopped within a long one
                        end = _whole(text.text, end)
                    yield start, end
                    break


def _begins(text: Text, at: int, word: str) -> bool:
    """Whether the word counts here. A short one inside another does not ("cryptotokens"), nor does a public key."""
    before = text.folded[max(0, at - _PUBLIC) : at]
    if len(word) <= _SHORT and word[0].isascii() and letter(before[-1:]) and not text.text[at].isupper():
        return False
    return not before.rstrip("_- ").endswith(("public", "publickey", "public_key", "public key"))


def _whole(text: str, at: int) -> int:
    """The end of the word that continues at this position."""
    while at < len(text) and text[at].isascii() and text[at].isalnum():
        at += 1
    return at


def _about(between: str) -> bool:
    """Whether the rest of a name shows that its value is not a secret: token_id, passwordFile, secret-name."""
    return between.lstrip("-_").lower().startswith(_ABOUT) or between.rstrip(" \t\"':=").lower().endswith(_ENDS)
