"""Escapes invisible and control characters, so that a name cannot manipulate the terminal or page that shows it.

These are control characters (also C1), characters that change the writing direction or have no width, lone
surrogates, and tags. Joiners and variation selectors stay, because Persian words and emoji need them.
"""

from __future__ import annotations

RANGES = (
    (0x00, 0x1F),
    (0x7F, 0x9F),
    (0xAD, 0xAD),
    (0x061C, 0x061C),
    (0x180E, 0x180E),
    (0x200B, 0x200B),
    (0x200E, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0xD800, 0xDFFF),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
    (0xE0000, 0xE007F),
)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def line(text: str) -> str:
    """`text` on one line, with each of these characters as its escape: `\\x1b`, `\\u202e`, `\\n`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escape(character) if _steers(character) else character for character in text)


def lines(text: str) -> str:
    """The same for a text of several lines."""
    return "\n".join(map(line, text.split("\n")))


def coloured(text: str) -> str:
    """The same for a text that already contains our own colour codes."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    import re

    parts = re.split(r"(\x1b\[[0-9;]*m)", text)
    return "".join(part if number % 2 else lines(part) for number, part in enumerate(parts))


def in_json(text: str) -> str:
    """A JSON document with these characters as JSON escapes; its value stays the same."""
    if text.isascii() and "\x7f" not in text:
        return text
    return "".join(_unit_escapes(char) if char != "\n" and _steers(char) else char for char in text)


def _steers(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in RANGES)


def _escape(character: str) -> str:
    code = ord(character)
    short = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return _SHORT.get(character, short)


def _unit_escapes(character: str) -> str:
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    return f"\\u{0xD800 + ((code - 0x10000) >> 10):04x}\\u{0xDC00 + ((code - 0x10000) & 0x3FF):04x}"
