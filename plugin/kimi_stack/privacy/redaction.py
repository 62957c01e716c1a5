"""Replaces secrets by placeholders before a task is sent, and restores them in the answer.

The same secret always has the same placeholder."""

from __future__ import annotations

from kimi_stack.privacy.classify import classify
from kimi_stack.privacy.copies import Copies
from kimi_stack.privacy.own import starts
from kimi_stack.privacy.text import folded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kimi_stack.privacy.own import Around, Own

    Hides = Callable[[str], bool]  # whether findings of a class are hidden
    Span = tuple[int, int, str]  # start, end and kind

_DIGITS = 8  # hex digits of a placeholder
_ROUNDS = 50  # rounds: after a replacement, the rest of the text may have new findings
_MARKS = ((0xE000, 0xF900), (0xF0000, 0xFFFFE), (0x100000, 0x10FFFE))  # characters for private use


class NotHidden(Exception):
    """The reason for the class is not in the text but in its channel or the name of an attachment: nothing to hide."""


class Redaction:
    """Replaces secrets by placeholders, and placeholders by secrets.

    The placeholders are made with `key`. Without the key, a guessed secret cannot be compared with a placeholder.
    plugin/openclaw makes the same ones.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._secrets: dict[str, str] = {}

    def cover(self, text: str, hides: Hides, own: Own | None = None, around: Around | None = None) -> str:
        """`text` with a placeholder for each finding whose class `hides`. Raises NotHidden.

        While it works, one character that is not in the text stands for each secret: a word of the person such as
        "token" is not found in a placeholder, and no placeholder is hidden once more.
        """
        marks = _unused(text)
        covered: dict[str, tuple[str, str]] = {}  # the secret and its kind by mark
        known: dict[str, str] = {}
        for _ in range(_ROUNDS):
            found = [each for each in classify(text, own, around, most=None).findings if hides(each.cls)]
            spans = [
                (start, end, each.kind)
                for each in found
                for start, end in each.spans
                if not all(letter in covered or letter.isspace() for letter in text[start:end])
            ]
            if not spans:
                break
            parts, done = [], 0
            for start, end, kind in _joined(_with_copies(text, spans)):
                secret = _plain(text[start:end], covered)
                if secret not in known:
                    mark = next(marks, None)
                    if mark is None:
                        raise NotHidden(f"more than {len(known)} secrets")
                    known[secret], covered[mark] = mark, (secret, kind)
                parts += [text[done:start], known[secret]]
                done = end
            text = "".join([*parts, text[done:]])
        beside = [each.name for each in found if not any(end > start for start, end in each.spans)]
        if spans or beside:
            raise NotHidden(", ".join(dict.fromkeys(beside or [each.name for each in found])))
        names = {ord(mark): self._placeholder(secret, kind) for mark, (secret, kind) in covered.items()}
        return text.translate(names)

    def restore(self, text: str) -> str:
        """`text` with the secrets that `cover` replaced."""
        if not self._secrets:
            return text
        import re

        known = self._secrets
        return re.sub(r"\[KIMI-[^\[\]\n]{1,80}\]", lambda found: known.get(found[0], found[0]), text)

    def _placeholder(self, secret: str, kind: str) -> str:
        import hmac

        digest = hmac.new(self._key, secret.encode("utf-8", "surrogatepass"), "sha256").hexdigest()
        placeholder = f"[KIMI-{kind.upper()}-{digest[:_DIGITS]}]"
        self._secrets[placeholder] = secret
        return placeholder


def _unused(text: str) -> Iterator[str]:
    """Characters for private use that do not occur in the text."""
    there = set(text)
    return (chr(code) for first, end in _MARKS for code in range(first, end) if chr(code) not in there)


def _plain(text: str, covered: dict[str, tuple[str, str]]) -> str:
    """A part of the text as it was."""
    return "".join([covered[letter][0] if letter in covered else letter for letter in text])


def _with_copies(text: str, spans: list[Span]) -> Iterator[Span]:
    """The spans, and all other occurrences of their texts, whether or not a word names the secret there."""
    yield from spans
    lower = folded(text)
    kinds = {lower[start:end]: kind for start, end, kind in spans}
    for start, end in Copies(kinds).places(lower):
        secret = lower[start:end]
        if kinds[secret] != "own-word" or starts(lower, start, secret):
            yield start, end, kinds[secret]


def _joined(spans: Iterator[Span]) -> list[Span]:
    """The spans in order. Overlapping spans are merged and get the kind of the first."""
    joined: list[Span] = []
    for start, end, kind in sorted(spans, key=lambda each: (each[0], -each[1])):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]), joined[-1][2])
        else:
            joined.append((start, end, kind))
    return joined
