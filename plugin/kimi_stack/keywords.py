"""The keyword rule: a word that the person means, at the start of a word, premium before standard before budget."""

from __future__ import annotations

from kimi_stack import mentions, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Keywords = Mapping[str, Sequence[str]]
    Match = tuple[str, str]

TIERS = ("premium", "standard", "budget")
# A pasted log holds every word there is; the request stands before it or after it.
_WINDOW = 8000


def normalized(text: str) -> str:
    """Lower case, compatibility forms folded (full-width letters, no-break spaces): what is matched on."""
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFKC", text)
    return text.lower()


def match(text: str, keywords: Keywords) -> tuple[Match | None, Match | None]:
    """The first (tier, keyword) that `text` means, and the first that it merely contains; None where none is.

    Looks at the first and last 8,000 characters.
    """
    if len(text) > 2 * _WINDOW:
        text = text[:_WINDOW] + "\n" + text[-_WINDOW:]
    text = normalized(text)
    contained = find(text, keywords)
    return (None if contained is None else find(meant(text), keywords)), contained


def meant(text: str) -> str:
    """Normalized `text` without what is only mentioned."""
    unquoted = words.edit(text, mentions.QUOTES)
    if any(_is_word(character) or _is_cjk(character) for character in unquoted.replace("_", "")):
        text = unquoted
    return words.edit(text, mentions.MENTIONS)


def find(text: str, keywords: Keywords) -> Match | None:
    """The first (tier, keyword) that occurs in normalized `text`, or None."""
    for tier in TIERS:
        for keyword in keywords.get(tier, ()):
            if _occurs(normalized(keyword).strip(), text):
                return tier, keyword
    return None


def _occurs(keyword: str, text: str) -> bool:
    anywhere = any(_is_cjk(character) for character in keyword)
    at = text.find(keyword)
    while at >= 0:
        if anywhere or at == 0 or not (_is_word(text[at - 1]) and _is_word(keyword[0])):
            return True
        at = text.find(keyword, at + 1)
    return False


def _is_word(character: str) -> bool:
    """Letters, digits and '_' of scripts that put spaces between words, by ranges that JavaScript shares."""
    code = ord(character)
    if code < 128:
        return character.isalnum() or character == "_"
    return 0xC0 <= code <= 0x24F or 0x370 <= code <= 0x1FFF


def _is_cjk(character: str) -> bool:
    code = ord(character)
    return 0x2E80 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF or 0xF900 <= code <= 0xFAFF or code >= 0x20000
