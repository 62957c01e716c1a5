"""The person's own words: what of a prompt they wrote themselves, and which of it is more than a mention.

Both are lists of edits, each a set of hints, a regular expression and a replacement, so that Python and
`plugin/openclaw/model-selector.js` run the same ones (`tests/unit/test_words.py` holds them equal). The
expressions keep to what both languages read alike: explicit classes, no `\\b`, `\\s`, `\\w` or `\\Z`. An edit runs
only where one of its hints occurs, which also spares a cold hook from loading `re` for most tasks.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_END = r"(?![\s\S])"  # the end of the text
Edit = tuple[tuple[str, ...], str, str]

_BLANK = " \t\n"

# What OpenClaw puts around a person's message. Case counts; the formats are 2026.9.6's own.
BLOCKS: tuple[Edit, ...] = (
    (("\r",), r"\r\n?", "\n"),
    (
        ("<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>",),
        r"<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>[\s\S]*?(?:<<<END_OPENCLAW_INTERNAL_CONTEXT>>>|" + _END + ")",
        "",
    ),
    (
        ("[Current message - respond to this]",),
        r"^[\s\S]*\[Current message - respond to this\][ \t]*\n?",
        "",
    ),
    (
        ("<active_memory_plugin>",),
        r"(?:Context:[ \t]*\n)?<active_memory_plugin>[\s\S]*?</active_memory_plugin>",
        "",
    ),
    (("Context: ⟦openclaw:ctx⟧",), r"(?:^|\n)Context: ⟦openclaw:ctx⟧[\s\S]*", ""),
    (
        ("⟦openclaw:ctx⟧", "(untrusted"),
        r"(?:^|\n)[^\n]{0,120}(?:⟦openclaw:ctx⟧|\(untrusted[^\n]{0,80}\):)[ \t]*\n```json\n[\s\S]*?(?:\n```|"
        + _END
        + ")",
        "\n",
    ),
    (("⟦openclaw:ctx⟧",), r"(?:^|\n)[^\n]{0,120}⟦openclaw:ctx⟧[ \t]*(?:\n[ \t]*[^ \t\n][^\n]*)*", "\n"),
    (
        ("[media attached", "[message_id:", "Active goal: ", "System: [", "Delivery: "),
        r"(?:^|\n)(?:\[media attached|\[message_id:|Active goal: |System: \[|Delivery: )[^\n]*(?=\n|" + _END + ")",
        "\n",
    ),
)

# What stands before the message itself: a time stamp, or a channel's header with the sender's name.
HEADERS: tuple[Edit, ...] = (
    (
        ("[",),
        r"^\[[A-Za-z]{3} [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}[^\]\n]{0,40}\][ \t]*",
        "",
    ),
    (
        ("[",),
        r"^\[(?:[^\]\n]{1,160}(?: id:[^\]\n]{1,80}| \+[0-9]{1,4}[smhdw](?![a-z])[^\]\n]{0,80}"
        r"| [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}[^\]\n]{0,40})"
        r"|(?:WhatsApp|Telegram|Discord|Slack|Signal|iMessage|Matrix|Teams|WebChat|Feishu|LINE|WeChat)"
        r"(?: [^\]\n]{0,160})?)\][ \t]*(?:[^ \n:]{1,40}(?: [^ \n:]{1,40}){0,3}: )?",
        "",
    ),
)


def edit(text: str, edits: tuple[Edit, ...]) -> str:
    """`text` after each edit, in order, whose hint occurs in it."""
    held = holder(text)
    for hints, raw_hints, pattern, replacement in _ready(edits):
        if any(map(held, hints if text.isascii() else raw_hints)):
            import re

            text = re.sub(pattern, replacement, text)
            held = holder(text)
    return text


def holder(text: str) -> Callable[[Any], bool]:
    """Whether it holds a piece of text: given as text where `text` is ASCII, else in UTF-8, where search is ten times
    as fast. What is between characters of one is between those of the other.
    """
    return text.__contains__ if text.isascii() else text.encode("utf-8", "surrogatepass").__contains__


_readied: dict[int, list[tuple[tuple[str, ...], tuple[bytes, ...], str, str]]] = {}


def _ready(edits: tuple[Edit, ...]) -> list[tuple[tuple[str, ...], tuple[bytes, ...], str, str]]:
    """The edits, which are constants of their modules, with their hints in UTF-8 too."""
    made = _readied.get(id(edits))
    if made is None:
        made = [(hints, tuple([hint.encode() for hint in hints]), pattern, by) for hints, pattern, by in edits]
        _readied[id(edits)] = made
    return made


def person(prompt: str) -> str:
    """What the person wrote of a prompt: without channel envelopes and OpenClaw's context blocks, trimmed."""
    return edit(edit(prompt, BLOCKS).strip(_BLANK), HEADERS).strip(_BLANK)
