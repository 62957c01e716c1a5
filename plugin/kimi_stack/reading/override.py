"""An override: `!premium`, `!standard` or `!budget` at the very start of the text that the person typed.

The word ends at a blank, a colon or comma, a character of a script without spaces, or the end of the text. Full-width
marks, letters and signs, from Chinese and Japanese keyboards, count too. plugin/openclaw/selector/override.js uses the
same tables.
"""

from __future__ import annotations

from kimi_stack.base.tiers import TIERS
from kimi_stack.reading import keywords

MARKS = "!！﹗︕"
BLANKS = " \t\u00a0\u3000"
BREAKS = "\r\n"
PARTS = ":,：，、"  # separators between the override and the task
BEFORE = BLANKS + BREAKS + "\ufeff"
LONGEST = 24  # characters of a word that may be a mistyped override


def split(text: str) -> tuple[str | None, str]:
    """(tier, the text without its override), or (None, the text unchanged).

    The blanks around the override, one colon or comma and one line end are removed too; every other character stays.
    """
    at = _marked(text)
    for tier in TIERS if at else ():
        end = at + len(tier)
        if keywords.normalized(text[at:end]) == tier and _ends(text, end):
            return tier, text[_task(text, end) :]
    return None, text


def unknown(text: str) -> str | None:
    """The word after a mark at the start that looks like an override but is none, such as `gold` in `!gold hi`."""
    at = end = _marked(text)
    if not at or split(text)[0] is not None:
        return None
    while end < len(text) and end - at <= LONGEST and (keywords.is_word(text[end]) or text[end] == "-"):
        end += 1
    word = text[at:end]
    named = word and word[0] not in "-_0123456789" and len(word) <= LONGEST and _ends(text, end)
    return word if named else None


def _marked(text: str) -> int:
    """The position of the word after a mark at the start of the text; 0 if there is no mark."""
    at = len(text) - len(text.lstrip(BEFORE))
    return at + 1 if at < len(text) and text[at] in MARKS else 0


def _ends(text: str, at: int) -> bool:
    """Whether a word that reaches `at` ends there."""
    return at >= len(text) or text[at] in BLANKS + BREAKS + PARTS or keywords.has_no_spaces(text[at])


def _task(text: str, at: int) -> int:
    """The start of the task, after an override that ends at `at`."""
    after = _blanks(text, at)
    # Also `!premium : hello`, as in French; but in `!premium :) hello` the colon belongs to a smiley.
    if text[after : after + 1] in tuple(PARTS) and (
        after == at or text[after + 1 : after + 2] in ("", *BLANKS, *BREAKS)
    ):
        after = _blanks(text, after + 1)
    return after + (2 if text.startswith("\r\n", after) else 1 if text[after : after + 1] in tuple(BREAKS) else 0)


def _blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at
