"""Keywords: matched at the start of a word of the text; premium before standard before budget.

The user's own keywords always decide. Those that the guide's file or ours ships decide only with `routing.mode =
"keywords"`.
"""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Keywords = Mapping[str, Sequence[str]]
    Match = tuple[str, str]

WINDOW = 8000  # characters at each end that are searched: a pasted log contains every word


# What people type in more than one way. NFKC and lower case leave these apart; "" is a sign that nobody sees.
FOLDED = {
    **{"i\u0307": "i", "\u0131": "i", "\u00df": "ss", "\u03c2": "\u03c3"},  # the Turkish i, sharp s, final sigma
    **dict.fromkeys(("\u2018", "\u2019", "\u02bc"), "'"),
    **dict.fromkeys(("\u2010", "\u2012", "\u2013", "\u2212"), "-"),
    **dict.fromkeys(("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufe0e", "\ufe0f", "\ufeff"), ""),
}
# Hebrew and Arabic write articles, prepositions and "and" at the word: so many of these letters may stand before.
PREFIXES = {
    "\u05d0-\u05ea": "\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db",
    "\u0621-\u06d3": "\u0648\u0641\u0628\u0643\u0644\u0627",
}
LONGEST_PREFIX = 4


def normalized(text: str) -> str:
    """The text for matching: lower case, compatibility forms and FOLDED folded, one space between words."""
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFKC", text).lower()
        for variant, plain in FOLDED.items():
            text = text.replace(variant, plain)
    return " ".join(text.lower().split())


def find(text: str, keywords: Keywords) -> Match | None:
    """The first (tier, keyword) that occurs in `text`, or None. Looks at the first and last 8,000 characters."""
    needles = _needles(keywords)
    if not needles:
        return None
    if len(text) > 2 * WINDOW:
        text = text[:WINDOW] + "\n" + text[-WINDOW:]
    text = normalized(text)
    for tier, keyword, needle in needles:
        if needle in text and _begins_word(needle, text):
            return tier, keyword
    return None


_prepared: dict[int, tuple[Keywords, list[tuple[str, str, str]]]] = {}


def _needles(keywords: Keywords) -> list[tuple[str, str, str]]:
    """(tier, keyword, its normalized text) in the order of matching."""
    kept = _prepared.get(id(keywords))
    if kept is None or kept[0] is not keywords:
        rows = [(tier, word, normalized(word)) for tier in TIERS for word in keywords.get(tier, ())]
        if len(_prepared) > 8:
            _prepared.clear()
        kept = _prepared[id(keywords)] = (keywords, [row for row in rows if row[2]])
    return kept[1]


def _begins_word(keyword: str, text: str) -> bool:
    """Whether `keyword`, which occurs in `text`, occurs at the start of a word.

    A keyword with a character of a script without spaces, or that begins with a sign (`#urgent`), matches anywhere.
    """
    anywhere = any(map(has_no_spaces, keyword)) or not is_word(keyword[0])
    prefix = next((letters for first, letters in PREFIXES.items() if first[0] <= keyword[0] <= first[-1]), "")
    at = text.find(keyword)
    while at >= 0:
        if anywhere or _starts_word(at, text, keyword[0], prefix):
            return True
        at = text.find(keyword, at + 1)
    return False


def _starts_word(at: int, text: str, first: str, prefix: str) -> bool:
    """Whether a word starts at this place, with emphasis (`_urgent_`) and letters of `prefix` left out."""
    before = at
    while before and first != "_" and text[before - 1] == "_":
        before -= 1
    while before and at - before < LONGEST_PREFIX and text[before - 1] in prefix:
        before -= 1
    return before == 0 or not is_word(text[before - 1])


def is_word(character: str) -> bool:
    """Whether this is a letter, digit or '_' of a script with spaces between words. JavaScript has the same ranges."""
    code = ord(character)
    if code < 128:
        return character.isalnum() or character == "_"
    return 0xC0 <= code <= 0x24F or (0x370 <= code <= 0x1FFF and not has_no_spaces(character))


def has_no_spaces(character: str) -> bool:
    """Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese; also Korean, which appends endings to its words."""
    code = ord(character)
    return (
        0x0E00 <= code <= 0x109F
        or 0x1780 <= code <= 0x17FF
        or 0x2E80 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7AF
        or 0xF900 <= code <= 0xFAFF
        or code >= 0x20000
    )
