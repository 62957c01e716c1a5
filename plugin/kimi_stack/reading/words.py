"""The words of a text as the pupil hashes them; the same in Python and JavaScript (selector/words.js).

They are in lower case, with one form of sigma, in UTF-8. In scripts without spaces each character is a word. The
ranges contain no character that a Unicode version after 13 gave a capital to: Python and JavaScript may have different
versions.
"""

from __future__ import annotations

CUT = "\x1f"  # what separates the parts of a text
_OF_WORDS = "0-9A-Za-z'\u00c0-\u024f\u0370-\u0556\u0561-\u0dff\u10a0-\u11ff\u1e00-\u1fff\uac00-\ud7af"
_ALONE = "\u0e00-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
WORD = f"[{_OF_WORDS}]+|[{_ALONE}]"
_ASCII = bytes([code if chr(code).isalnum() or chr(code) in f"'{CUT}" else 32 for code in range(128)]).lower()
_ASCII += bytes(128)


def of(text: str) -> list[bytes]:
    """The words of a text, in order."""
    return spelt(text).replace(CUT.encode(), b" ").split()


def spelt(text: str) -> bytes:
    """The words of a text with white space between them. Each CUT stays."""
    if text.isascii():
        return text.encode().translate(_ASCII)
    import re  # lazy: it takes a cold hook as long as the rest of a decision

    return " ".join(re.findall(f"{WORD}|{CUT}", text)).lower().replace("\u03c2", "\u03c3").encode("utf-8")
