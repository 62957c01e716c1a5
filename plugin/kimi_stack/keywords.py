"""The keyword rule: a word that the person means, at the start of a word, premium before standard before budget."""

from __future__ import annotations

from kimi_stack import mentions, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Keywords = Mapping[str, Sequence[str]]
    Match = tuple[str, str]
    Row = tuple[str, str, str, bytes]

TIERS = ("premium", "standard", "budget")
# A pasted log holds every word there is; the request stands before it or after it.
_WINDOW = 8000
_SENTENCE_ENDS = (". ", "? ", "! ", "; ")  # no mention goes on beyond them


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
    held = words.holder(text)
    at = 2 if text.isascii() else 3
    there = [row for row in _needles(keywords) if held(row[at])]
    contained = _first(text, there)
    if contained is None:
        return None, None
    return _first(meant(text, [row[2] for row in there]), there), contained


def meant(text: str, wanted: list[str]) -> str:
    """The sentences of normalized `text` that hold one of `wanted`, without what is only mentioned in them."""
    unquoted = words.edit(text, mentions.QUOTES)
    if any(_is_word(character) or _is_cjk(character) for character in unquoted.replace("_", "")):
        text = unquoted
    for mark in _SENTENCE_ENDS:
        text = text.replace(mark, mark[0] + "\n")
    held = [sentence for sentence in text.split("\n") if any(map(sentence.__contains__, wanted))]
    return words.edit("\n".join(held), mentions.MENTIONS)


def find(text: str, keywords: Keywords) -> Match | None:
    """The first (tier, keyword) that occurs in normalized `text`, or None."""
    return _first(text, _needles(keywords))


def _first(text: str, rows: list[Row]) -> Match | None:
    for tier, keyword, needle, _ in rows:
        if needle in text and _begins_word(needle, text):
            return tier, keyword
    return None


_prepared: dict[int, tuple[Keywords, list[Row]]] = {}


def _needles(keywords: Keywords) -> list[Row]:
    """(tier, keyword, what is looked for in normalized text, the same in UTF-8), in the order of asking."""
    kept = _prepared.get(id(keywords))
    if kept is None or kept[0] is not keywords:
        pairs = [(tier, keyword) for tier in TIERS for keyword in keywords.get(tier, ())]
        looked = [normalized(keyword).strip() for _, keyword in pairs]
        raw = [needle.encode("utf-8", "surrogatepass") for needle in looked]
        rows = [(*pair, needle, bytes_) for pair, needle, bytes_ in zip(pairs, looked, raw)]  # noqa: B905
        _prepared.clear()
        kept = _prepared[id(keywords)] = (keywords, rows)
    return kept[1]


def _begins_word(keyword: str, text: str) -> bool:
    """Whether `keyword`, which `text` holds, is there as the beginning of a word; CJK is anywhere."""
    anywhere = any(map(_is_cjk, keyword))
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
