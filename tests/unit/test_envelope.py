"""What channels and OpenClaw put around a message, and that only the person's own words are left."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack import paths
from kimi_stack.reading import envelope

from . import growth

DATA: dict[str, list[Any]] = json.loads((Path(paths.PACKAGE) / "data" / "envelope.json").read_text(encoding="utf-8"))
EDITS = [edit for edits in DATA.values() for edit in edits]


@pytest.mark.parametrize(
    "prompt",
    [
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
    ],
)
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
def test_any_text_is_read_and_a_second_time_changes_nothing_more(text: str) -> None:
    once = envelope.person(text)
    assert envelope.person(once) == once


def test_the_edits_keep_to_what_python_and_javascript_read_alike() -> None:
    assert set(DATA) == {"blocks", "headers"}
    for hints, pattern, replacement in EDITS:
        assert hints
        assert all(hints)
        assert "\\" not in replacement
        assert "$" not in replacement
        assert not re.search(r"\\[bBdDwWAZ]|(?<!\[)\\[sS](?!\\[sS]\])(?<!\\s\\S)|\(\?[<P]", pattern), pattern
        re.compile(pattern)


def test_each_edit_runs_wherever_it_would_change_something() -> None:
    """A hint that is not in the text spares the search: so each match must hold one."""
    examples = {
        "[media attached: x]\n": 0,
        "[message_id: 7]\n": 0,
        "Active goal: tea\n": 0,
        "System: [now] up\n": 0,
        "Delivery: now\n": 0,
    }
    for text in examples:
        assert envelope.person(f"{text}hello") == "hello"
        assert any(hint in text for hints, pattern, _ in EDITS if re.search(pattern, text) for hint in hints)


@pytest.mark.parametrize(
    "piece",
    [
        *dict.fromkeys(hint for hints, _, _ in EDITS for hint in hints),
        "Context:\n<active_memory_plugin>",
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
