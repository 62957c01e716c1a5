"""Detects the language of a text by its most common words, and the language that a task asks for."""

from __future__ import annotations

import re

from kimi_stack.running.assessment import text as texts

NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "zh": "Chinese", "ja": "Japanese"}

_COMMON = {
    "en": "the of and is to in that it for with this are you was on as be by an which from at not have",
    "de": "der die das und ist nicht ein eine mit auf für den dem von zu sich auch im es wird ich sind wie werden bei",
    "fr": "le la les des est une et un dans que pour qui sur pas avec du il au ce sont nous vous plus leur ou",
    "es": "el los las es una y un en que para por con del no se su al lo como más son está esta pero muy",
}  # fmt: skip
_OF = {
    word: [tongue for tongue, row in _COMMON.items() if word in row.split()]
    for row in _COMMON.values()
    for word in row.split()
}

_CALLED = {
    "en": "english|englisch|auf englisch|anglais|inglés|英文|英语|英語",
    "de": "german|deutsch|allemand|alemán|德文|德语|ドイツ語",
    "fr": "french|französisch|français|francés|法文|法语|フランス語",
    "es": "spanish|spanisch|espagnol|español|castellano|西班牙文|西班牙语|スペイン語",
    "zh": "chinese|mandarin|chinesisch|chinois|chino|中文|汉语|中国語",
    "ja": "japanese|japanisch|japonais|japonés|日文|日语|日本語",
}
_ASKED = tuple(
    (
        tongue,
        re.compile(
            r"\b(?:answer|reply|respond|write|translate|explain|summari[sz]e|antworte?n?|schreibe?n?|übersetze?n?"
            rf"|répond\w*|écri\w+|tradu\w+|responde?r?|escrib\w+)\b[^.\n?!]{{0,60}}?\b(?:in|into|to|auf|ins|en"
            rf"|al)\s(?:the\s)?(?:{names})\b"
            rf"|^(?:in|auf|en) (?:{names})\b|(?:用|以|翻译成|译成|翻成)(?:{names})|(?:{names})(?:で|に(?:翻訳|訳))",
            re.IGNORECASE,
        ),
    )
    for tongue, names in _CALLED.items()
)
_ACROSS = re.compile(
    r"translat|übersetz|tradu[ic]|翻译|翻訳|译|\b(?:in|into|to|auf|en) (?:"
    + "|".join(_CALLED.values())
    + r")\b|"
    + "|".join(re.findall("[\u3040-\u9fff]+", "|".join(_CALLED.values()))),
    re.IGNORECASE,
)


def wanted(request: str) -> str | None:
    """The answer language that `request` asks for, as in NAMES; None if it names none or two."""
    found = [tongue for tongue, pattern in _ASKED if pattern.search(request)]
    return found[0] if len(found) == 1 else None


def works_across(request: str) -> bool:
    """Whether `request` mentions another language at all."""
    return bool(_ACROSS.search(request))


def of(text: str) -> str | None:
    """The language of the first 4,000 characters, as in NAMES; None if too short or unclear."""
    text = text[:4000]
    letters = sum(map(str.isalpha, text))
    if texts.cjk(text) * 3 > letters > 4:
        return "ja" if len(re.findall("[\u3040-\u30ff]", text)) * 10 > texts.cjk(text) else "zh"
    words = [word.lower() for word in texts.words(text)]
    counts = dict.fromkeys(_COMMON, 0)
    for word in words:
        for tongue in _OF.get(word, ()):
            counts[tongue] += 1
    first, second = sorted(counts, key=lambda tongue: -counts[tongue])[:2]
    sure = counts[first] >= 3 and counts[first] > 1.5 * counts[second] and counts[first] * 10 >= len(words)
    return first if sure else None
