"""What channels and OpenClaw put around a message, and that only the person's own words are left."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimi_stack.base import paths
from kimi_stack.reading import envelope

from .. import growth

DATA: dict[str, Any] = json.loads((Path(paths.PACKAGE) / "reading" / "envelope.json").read_text(encoding="utf-8"))
EDITS: list[list[Any]] = [edit for name in ("leading", "trailing", "headers") for edit in DATA[name]]


ENVELOPES = [
    "[Telegram Bob id:1 +3m Mon 2026-11-23 12:00 UTC] Bob: hello",
    "[Mon 2026-11-23 12:00 UTC] hello",
    "[Mon 2026-11-23 12:00 UTC] [WhatsApp +49 170 1234567] hello",
    "[Slack] hello",
    "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>\nx\n<<<END_OPENCLAW_INTERNAL_CONTEXT>>>\nhello",
    "hello\n<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>\ncut off",
    "Sender: ⟦openclaw:ctx⟧\n```json\n{}\n```\n\nhello",
    "Sender (untrusted metadata):\n```json\n{}\n```\n\nhello",
    "hello\n\nContext: ⟦openclaw:ctx⟧\nanything",
    "Context:\n<active_memory_plugin>\nlikes tea\n</active_memory_plugin>\nhello",
    "[Chat messages since your last reply]\nAnn: hi\n[Current message - respond to this]\nhello",
    "[media attached: media://inbound/x.png]\nhello",
    "[message_id: 7]\r\nSystem: [now] up\r\nhello",
    " \t\nhello\n\n",
]


@pytest.mark.parametrize("prompt", ENVELOPES)
def test_only_the_persons_own_words_are_left(prompt: str) -> None:
    assert envelope.person(prompt) == "hello"


@pytest.mark.parametrize(
    "text",
    [
        "[draft] of a letter",
        "[1] is the first of the sources",
        "see [media attached] and answer",
        "a <active_memory_plugin> that nobody closed",
        "Bob: hello",
        "two\n\nlines [12:00]",
        "Context: is everything",
    ],
)
def test_what_only_looks_like_an_envelope_stays(text: str) -> None:
    assert envelope.person(text) == text


@given(st.text(st.characters(codec=None, exclude_categories=())))
@settings(deadline=None)
def test_any_text_is_read_and_nothing_is_added_to_it(text: str) -> None:
    left = envelope.person(text)
    assert len(left) <= len(text)
    assert left == left.strip(" \t\n")


def test_the_expressions_keep_to_what_python_and_javascript_read_alike() -> None:
    for hints, pattern in [*EDITS, [["x"], DATA["sender"]]]:
        assert hints
        assert all(hints)
        assert not re.search(
            r"\\[bBdDwWAZ]|(?<!\[)\\[sS](?!\\[sS]\])(?<!\\s\\S)|\(\?[<P]|\^", pattern.replace("[^", "")
        ), pattern
        re.compile(pattern)


@pytest.mark.parametrize("prompt", ENVELOPES)
def test_an_expression_whose_hint_does_not_occur_matches_nowhere(prompt: str) -> None:
    for hints, pattern in EDITS:
        assert any(hint in prompt for hint in hints) or not re.search(pattern, prompt), pattern


@pytest.mark.one_python
@pytest.mark.parametrize(
    "piece",
    [
        *dict.fromkeys(hint for hints, _ in EDITS for hint in hints),
        *DATA["history"],
        *DATA["after"],
        DATA["current"],
        "Context:\n<active_memory_plugin>",
        "<active_memory_plugin></active_memory_plugin>",
        "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>\n<<<END_OPENCLAW_INTERNAL_CONTEXT>>>\n",
        "[media attached: x]\n",
        "System: [x] y\n",
        "Current time: (",
        "Active goal: — ",
        'Current message:\n[Replying to: "',
        "[Slack] a: ",
        "\nContext: ⟦openclaw:ctx⟧\nx",
        "⟦openclaw:ctx⟧\n```json\n",
        "(untrusted):\n```json\n",
        "\n⟦openclaw:ctx⟧\n x",
        "[Mon 2026-11-23 12:00 ",
        "[a id:",
        "[WhatsApp ",
        "\r\n",
        "\n \t",
        "字",
    ],
)
def test_a_long_line_of_anything_is_read_in_linear_time(piece: str) -> None:
    assert growth.ratio(envelope.person, piece, 10_000) <= growth.LINEAR
