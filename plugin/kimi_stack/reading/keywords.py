"""Keywords: a word at the start of a word of the text, premium before standard before budget.

Those of the person decide where a task goes. Those that the guide's file or ours ships do so in
`routing.mode = "keywords"` alone.
"""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Keywords = Mapping[str, Sequence[str]]
    Match = tuple[str, str]

WINDOW = 8000  # characters at each end of a text: a pasted log holds every word there is


def normalized(text: str) -> str:
    """Lower case, compatibility forms folded (full-width letters, no-break spaces): what is matched on.

    The dot of a Turkish capital I is dropped: in lower case it is a character of its own.
    """
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFKC", text)
    return text.lower().replace("i\u0307", "i")


def find(text: str, keywords: Keywords) -> Match | None:
    """The first (tier, keyword) that occurs in `text`, or None. Looks at the first and last 8,000 characters."""
    if len(text) > 2 * WINDOW:
        text = text[:WINDOW] + "\n" + text[-WINDOW:]
    text = normalized(text)
    for tier, keyword, needle in _needles(keywords):
        if needle in text and _begins_word(needle, text):
            return tier, keyword
    return None


_prepared: dict[int, tuple[Keywords, list[tuple[str, str, str]]]] = {}


def _needles(keywords: Keywords) -> list[tuple[str, str, str]]:
    """(tier, keyword, what is looked for in normalized text), in the order of asking."""
    kept = _prepared.get(id(keywords))
    if kept is None or kept[0] is not keywords:
        rows = [(tier, word, normalized(word).strip()) for tier in TIERS for word in keywords.get(tier, ())]
        if len(_prepared) > 8:
            _prepared.clear()
        kept = _prepared[id(keywords)] = (keywords, [row for row in rows if row[2]])
    return kept[1]


def _begins_word(keyword: str, text: str) -> bool:
    """Whether `keyword`, which `text` holds, is there as the beginning of a word.

    A keyword with a character of a script without spaces, or that begins with a sign (`#urgent`), is so anywhere.
    """
    anywhere = any(map(has_no_spaces, keyword)) or not is_word(keyword[0])
    at = text.find(keyword)
    while at >= 0:
        if anywhere or at == 0 or not is_word(text[at - 1]):
            return True
        at = text.find(keyword, at + 1)
    return False


def is_word(character: str) -> bool:
    """Letters, digits and '_' of scripts that put spaces between words, by ranges that JavaScript shares."""
    code = ord(character)
    if code < 128:
        return character.isalnum() or character == "_"
    return 0xC0 <= code <= 0x24F or (0x370 <= code <= 0x1FFF and not has_no_spaces(character))


def has_no_spaces(character: str) -> bool:
    """Thai, Lao, Tibetan, Burmese and Khmer; Chinese, Japanese and Korean, whose endings grow onto the word."""
    code = ord(character)
    return (
        0x0E00 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or 0x2E80 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7AF
        or 0xF900 <= code <= 0xFAFF
        or code >= 0x20000
    )
