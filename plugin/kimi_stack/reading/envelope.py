"""What of a prompt the person wrote themselves, without the envelope that channels and OpenClaw put around it.

data/envelope.json lists the edits, each a list of hints, a regular expression and a replacement; Python and
plugin/openclaw/selector run the same ones. `blocks` are what OpenClaw 2026.9.6 puts around a message, `headers` what
stands before it: a time stamp, or a channel's header with the sender's name. The expressions keep to what both
languages read alike: explicit classes, no `\\b`, `\\s`, `\\w` or `\\Z`. An edit runs only where one of its hints
occurs, which also spares a cold hook from loading `re` for most tasks.
"""

from __future__ import annotations

import os

from kimi_stack import fastjson, paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    Edit = tuple[list[str], str, str]

_BLANK = " \t\n"
_edits: dict[str, list[Edit]] = {}


def person(prompt: str) -> str:
    """What the person wrote of a prompt: without channel envelopes and OpenClaw's context blocks, trimmed."""
    edits = _loaded()
    return _edited(_edited(prompt, edits["blocks"]).strip(_BLANK), edits["headers"]).strip(_BLANK)


def _edited(text: str, edits: list[Edit]) -> str:
    """`text` after each edit, in order, whose hint occurs in it."""
    for hints, pattern, replacement in edits:
        if any(map(text.__contains__, hints)):
            import re

            text = re.sub(pattern, replacement, text)
    return text


def _loaded() -> dict[str, list[Edit]]:
    if not _edits:
        with open(os.path.join(paths.PACKAGE, "data", "envelope.json"), encoding="utf-8") as file:
            _edits.update(fastjson.loads(file.read()))
    return _edits
