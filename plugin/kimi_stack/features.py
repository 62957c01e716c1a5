"""What the difficulty score sees of a text: words folded to a common form, and counts of form and of kinds of words.

Everything here is integers and plain string methods, so that `plugin/openclaw/model-selector.js` counts the same
(`tests/unit/test_difficulty.py` holds the two equal, on any text). A cold hook runs it, hence no regular expressions.
Folding is fixed here by ranges of code points: two Unicode tables of different years would not agree.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

WINDOW = 1200  # characters that are judged together, some 200 words; hardly a task is longer without pasted text
_STRIDE = 600  # so that a request is whole in one window

# General punctuation that means something to us; the rest of that block is space, or nothing where it has no width.
MARKS = {
    **{0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2010: "-", 0x2011: "-", 0x2013: "-", 0x2014: "-"},
    **{0x060C: ", ", 0x061B: "; ", 0x061F: "? ", 0x06D4: ". ", 0x0964: ". ", 0x0965: ". "},
    **{0x3001: ",", 0x3002: ". ", 0xFF0C: ",", 0xFF1F: "? ", 0xFF01: "! ", 0xFF61: ". "},
}
NOTHING = ((0x0300, 0x036F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF))
CASED = (
    *((0x00C0, 0x00D6), (0x00D8, 0x00F6), (0x00F8, 0x024F), (0x0386, 0x03FF), (0x0400, 0x0481), (0x048A, 0x052F)),
    (0x1E00, 0x1EFF),
)
HAN = "\u3040"  # the first character of the scripts that are written without spaces
# Scripts that are kept as they are: Armenian to Tibetan and on, kana, Han, Hangul.
KEPT = ((0x0530, 0x167F), (0x1681, 0x1CFF), (0x3005, 0x3007), (0x3040, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF))
OPERATORS = ((0x2200, 0x22FF),)


class _Fold(dict[int, str]):
    """str.translate's table of what is not ASCII, filled as characters come up."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(code)
        return folded


def _fold(code: int) -> str:
    if code < 0x80:
        return chr(code).lower()
    if code in MARKS:
        return MARKS[code]
    if _in(code, NOTHING):
        return ""
    if _in(code, CASED):
        import unicodedata

        plain = unicodedata.normalize("NFD", chr(code).lower())
        return "".join(mark for mark in plain if not 0x0300 <= ord(mark) <= 0x036F)
    if 0xFF01 <= code <= 0xFF5E:  # full-width forms of ASCII
        return chr(code - 0xFEE0).lower()
    if _in(code, OPERATORS):
        return "="
    return chr(code) if _in(code, KEPT) else " "


def _in(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


_FOLD = _Fold()
# Letters, digits and the apostrophe make words; all other ASCII parts them.
_PARTS = "".join(map(chr, range(128))).translate(
    {code: " " for code in range(128) if code != 39 and not chr(code).isalnum()}
)
_ASCII = _PARTS.encode("ascii") + bytes(128)
_ANY = {code: character for code, character in enumerate(_PARTS) if character == " "}

_ANY_SPACE = frozenset(map(chr, _ANY))

# What is said around a task, at its beginning and at its end. Folded; the longest first where one begins another.
BEFORE = (
    "hello there",
    "hello",
    "hey there",
    "hey",
    "hi there",
    "hi",
    "dear assistant",
    "good morning",
    "good afternoon",
    "good evening",
    "thank you",
    "thanks in advance",
    "thanks",
    "please",
    "kindly",
    "could you please",
    "could you kindly",
    "could you",
    "can you please",
    "can you",
    "would you please",
    "would you mind",
    "would you",
    "will you",
    "i would like you to",
    "i'd like you to",
    "i want you to",
    "i need you to",
    "i was wondering if you could",
    "when you have a moment",
    "if you have time",
    "hola",
    "por favor",
    "bonjour",
    "s'il te plait",
    "s'il vous plait",
    "hallo",
    "guten tag",
    "guten morgen",
    "bitte",
    "你好",
    "您好",
    "请",
    "請",
    "麻烦",
    "こんにちは",
    "すみません",
    "नमस्ते",
    "कृपया",
)
AFTER = (
    "and have a nice day",
    "have a great day",
    "muchas gracias",
    "merci beaucoup",
    "merci d'avance",
    "danke schon",
    "thank you very much",
    "thank you so much",
    "thank you",
    "thanks in advance",
    "thanks a lot",
    "thanks so much",
    "many thanks",
    "thanks",
    "thx",
    "please",
    "cheers",
    "best regards",
    "kind regards",
    "regards",
    "have a nice day",
    "gracias",
    "por favor",
    "merci",
    "danke",
    "vielen dank",
    "bitte",
    "谢谢",
    "謝謝",
    "ありがとう",
    "お願いします",
    "धन्यवाद",
)
_AROUND = " \t\n,.!?:;-"
# A line that begins with one of FOOTERS, or that is one of CLOSES, begins a signature.
FOOTERS = (
    "sent from my ",
    "get outlook for ",
    "this e-mail and any",
    "this email and any",
    "this message and any",
    "confidentiality notice",
)
# A line that begins so begins the mail that is answered or passed on; it ends the text when it is no longer than this.
FORWARDS = ("________________", "-----original message", "---------- forwarded message")
FORWARDED = 1500  # characters
CLOSES = (
    "best regards",
    "kind regards",
    "warm regards",
    "many thanks",
    "regards",
    "best wishes",
    "best",
    "cheers",
    "thanks",
    "thank you",
    "sincerely",
    "yours sincerely",
    "mit freundlichen grußen",
    "viele gruße",
    "liebe gruße",
    "beste gruße",
    "gruße",
    "cordialement",
    "bien cordialement",
    "bien a vous",
    "saludos",
    "saludos cordiales",
    "un saludo",
    "atentamente",
    "atenciosamente",
    "此致",
    "よろしくお願いします",
    "よろしくお願いいたします",
    "सादर",
)
_CLOSES = frozenset(CLOSES)
# What introduces the mail that is answered: how its line begins, and what it has.
INTRODUCES = (("on ", " wrote:"), ("am ", " schrieb "), ("le ", " a ecrit"), ("el ", " escribio"))


def fold(text: str) -> str:
    """`text` in lower case without accents; what belongs to no word of any script becomes a space."""
    return text.lower() if text.isascii() else text.translate(_FOLD)


def task(folded: str) -> str:
    """Folded text without greetings, politeness, a signature, and quoted lines of a mail; all of it if that is all."""
    while "  " in folded:
        folded = folded.replace("  ", " ")
    text = _without_footer(folded).strip(_AROUND) if "\n" in folded else folded.strip(_AROUND)
    before = None
    while before != text:
        before = text
        for phrase in BEFORE if text.startswith(BEFORE) else ():
            if text.startswith(phrase) and _parts_words(text, len(phrase)):
                text = text[len(phrase) :].lstrip(_AROUND)
                break
        for phrase in AFTER if text.endswith(AFTER) else ():
            if text.endswith(phrase) and _parts_words(text, len(text) - len(phrase)):
                text = text[: -len(phrase)].rstrip(_AROUND)
                break
    return text or folded


def _parts_words(text: str, at: int) -> bool:
    """Whether a word ends, or another begins, at this place."""
    if at in (0, len(text)):
        return True
    before, after = text[at - 1], text[at]
    return not (_is_letter(before) and _is_letter(after)) or is_han(before) or is_han(after)


def _is_letter(character: str) -> bool:
    return character not in _ANY_SPACE


def _without_footer(text: str) -> str:
    """Without quoted lines, and without each signature: from the line that begins one to the end of its paragraph."""
    for mark in FORWARDS:
        at = text.find(f"\n{mark}")
        if at > 0 and len(text) - at <= FORWARDED:
            text = text[:at]
    kept, signed = [], False
    for line in text.split("\n"):
        if not line.strip(" "):
            signed = False
        elif line.startswith(">"):
            continue
        elif signed or _signs(line, line.strip(_AROUND)):
            signed = True
            continue
        kept.append(line)
    return "\n".join(kept)


def _signs(line: str, bare: str) -> bool:
    """Whether a line of folded text begins what is below a mail; `bare` is without what is around it."""
    if bare in _CLOSES or line in ("--", "-- "):
        return True
    if line.startswith(FOOTERS):
        return True
    return any(line.startswith(start) and had in line for start, had in INTRODUCES)


def words(folded: str) -> list[str]:
    """The words of folded text in order: runs of letters and digits of any script."""
    if folded.isascii():
        return folded.encode("ascii").translate(_ASCII).decode("ascii").split()
    return folded.translate(_ANY).split()


def windows(folded: str) -> Iterator[str]:
    """Pieces of folded text of up to WINDOW characters, each half of it over the one before."""
    yield folded[:WINDOW]
    for start in range(_STRIDE, len(folded) - WINDOW + _STRIDE, _STRIDE):
        yield folded[start : start + WINDOW]


# How often each of these stands in the text.
SIGNS: dict[str, tuple[str, ...]] = {
    "sentences": (". ", ".\n", "? ", "! "),
    "questions": ("?",),
    "commas": (",",),
    "clauses": (";", ":"),
    "brackets": ("(", "[", "{"),
    "quotes": ('"', "'"),
    "operators": ("=", "+", "*", "/", "^", "<", ">", "%", "$"),
    "lines": ("\n",),
    "tex": ("\\", "_"),
}

_RAW_SIGNS = {name: tuple([sign.encode() for sign in signs]) for name, signs in SIGNS.items()}

# Kinds of words, each counted.
KINDS: dict[str, str] = {
    "numerals": "two three four five six seven eight nine ten eleven twelve half twice double triple twenty"
    " thirty forty fifty hundred thousand million dozen third quarter",
    "logic": "if then therefore all some none every only unless implies premise conclusion argument valid follows thus"
    " either neither because since must cannot necessarily suppose assume given whenever otherwise",
    "relations": "each per total left remaining altogether more less than times twice half after before rest average"
    " together another both between among equal equally same different ratio percent",
    "units": "kg g m cm mm km miles mile feet foot ft hours hour minutes minute seconds dollars dollar percent degrees"
    " lb lbs pounds ounces liters liter gallons inches inch mph volts amps watts joules mol moles pressure temperature"
    " velocity days weeks months years cents",
    "tasks": "prove derive calculate compute determine find evaluate estimate show simplify solve integral derivative"
    " probability polynomial equation function theorem matrix vector implement design optimize analyze algorithm",
    "negations": "not except never least false incorrect cannot no none without nor",
    "code": "def return for while if else elif class import function const let var int str list print lambda none true"
    " false null assert append range len self",
}


# Kinds that go by the form of a word.
NUMBERS, LONG = "numbers", "long"


def kinds_of(word: str) -> tuple[str, ...]:
    """What `counts` counts a word as."""
    if word.isascii() and word.isdigit():
        return (NUMBERS,)
    kinds = tuple(kind for kind, members in _MEMBERS.items() if word in members)
    return (*kinds, LONG) if len(word) >= 8 else kinds


_MEMBERS = {kind: frozenset(members.split()) for kind, members in KINDS.items()}


def counts(folded: str, kinds: dict[str, int], words: int, distinct: int, numbers: int) -> dict[str, int]:
    """The counts of a window by name: `kinds` of its words, and how many `words`, `distinct` ones and `numbers`.

    Each grows, or stays, when text is added: so does the score, which makes a harder version of a task no easier.
    """
    if folded.isascii():
        counted = {name: sum(map(folded.count, signs)) for name, signs in SIGNS.items()}
    else:  # in UTF-8 the count is the same, and comes sooner
        raw = folded.encode()
        counted = {name: sum(map(raw.count, signs)) for name, signs in _RAW_SIGNS.items()}
    counted.update(kinds)
    words = min(words, 3 * distinct)  # one word a thousand times is no long task
    counted["words"] = words + 2 * _han(folded) // 3
    counted["distinct_numbers"] = numbers
    counted["repeats"] = words - distinct
    # Where there are both figures and what joins them, there is arithmetic in several steps.
    counted["steps"] = min(kinds[NUMBERS] + kinds["numerals"], counted["sentences"] + kinds["relations"])
    return counted


def _han(folded: str) -> int:
    return 0 if folded.isascii() or max(folded) < HAN else sum(map(is_han, folded))


def is_han(character: str) -> bool:
    """Whether a folded character is of a script that is written without spaces: Han or kana."""
    return HAN <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff"
