"""Whether a value looks like a secret: how varied its characters are, and whether it is a placeholder or a name."""

from __future__ import annotations

from kimi_stack.privacy import table

_CODE = (
    "()",
    "process.env",
    "os.environ",
    "getenv",
    "import.meta",
    "secrets.",
    "env.",
    "vault:",
    "http://",
    "https://",
)
_TRAILING = ".!?):]}\\"  # a backslash escapes the quote that follows it
_SEPARATORS = "-_./:@\\+"
_SYMBOLS = "!#$%&*+?^~|=@"


def bits(text: str) -> float:
    """Shannon's entropy of the characters, in bits for each: 0 for one repeated character, 4 for hex digits.

    The result is rounded up a little, because the last digits of the sum depend on its order.
    """
    from math import log2

    length = len(text)
    counts = [text.count(character) for character in set(text)]
    return -sum(count / length * log2(count / length) for count in counts) + 1e-9 if length else 0.0


def placeholder(value: str) -> bool:
    """Whether the value only stands for a secret: YOUR_API_KEY, <token>, ${X}, ***, changeme, xxxx, example."""
    plain = value.lower()
    shipped = table.load()
    return plain in shipped.placeholders or any(map(plain.__contains__, shipped.in_placeholders)) or _repeats(plain)


def secret_part(value: str) -> str:
    """The value without punctuation at its end: of a sentence, or of a bracket around it."""
    while value and value[-1] in _TRAILING:
        if value[-1] == "!" and len(value) > 1 and value[-2].isalnum() and value[:-1] != value[:-1].lower():
            break  # "Tr0ub4dor!": this end is part of a password
        value = value[:-1]
    return value


def like_secret(value: str, *, strict: bool = False) -> bool:
    """Whether a value beside a word such as "password" is a secret, and not a name, a path, code or a placeholder.

    `strict` is for a value that follows the word without `:` or `is`.
    """
    if len(value) < 8 or value[0] in "$%{[(/~.-\\" or "](" in value or _called(value):
        return False
    kinds = _kinds(value)
    if "digit" not in kinds or not kinds & {"lower", "upper"}:
        # Without a digit only a value with symbols and both cases counts; without a letter it is a number.
        if not {"lower", "upper", "symbol"} <= kinds:
            return False
    elif _named(value):
        return False
    if strict and len(kinds) < 3 and len(value) < 20:
        return False
    if bits(value) < (2.7 if len(value) < 16 else 3.0):
        return False
    return not placeholder(value) and not any(map(value.lower().__contains__, _CODE))


def _called(value: str) -> bool:
    """Whether the value is code that calls or looks up: get_password(user, env["X"."""
    name, bracket, _ = value.replace("[", "(", 1).partition("(")
    return bool(bracket) and name.replace("_", "").replace(".", "").isalnum() and name[:1].isalpha()


def _kinds(value: str) -> set[str]:
    found = set()
    for character in set(value):
        if character.isdigit():
            found.add("digit")
        elif character.isalpha():
            found.add("upper" if character.isupper() else "lower")
        elif character in _SYMBOLS:
            found.add("symbol")
    return found


def _named(value: str) -> bool:
    """Whether the value is a name, such as prod-db-password-v2, config.api_key_2 or 2024-11-26."""
    if any(character in "!#$%&*?^~|=" for character in value):
        return False
    for separator in _SEPARATORS:
        value = value.replace(separator, " ")
    parts = value.split()
    return all(map(_plain_part, parts)) and (len(parts) > 1 or parts[0][-3:].isalpha() or parts[0][:-2].isalpha())


def _plain_part(part: str) -> bool:
    """A word in one case (or capitalized), with at most a short number at its end; a short number; or a day."""
    letters = part.rstrip("0123456789")
    number = len(part) - len(letters)
    if number == len(part) == 8 and part.startswith("20"):
        return True
    return (not letters or (letters.isalpha() and letters[1:] in (letters[1:].lower(), letters.upper()[1:]))) and (
        number <= (4 if not letters else 2)
    )


def _repeats(plain: str) -> bool:
    """Whether the value has too few different characters to be random: aaaaaaaa, 0000-0000."""
    return len(plain) >= 8 and len(set(plain)) <= 3
