"""Names with terminal escapes and characters that turn the writing: seen in every output, obeyed in none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimi_stack.base import process, table, visible
from kimi_stack.brain import chat
from kimi_stack.brain.brain import Brain
from kimi_stack.choice.decide import decide
from kimi_stack.config import stack
from kimi_stack.config.settings import Policy
from kimi_stack.running.lines import describe

from ..cli.test_cli import kimi
from ..known import asked

STEER = "\x1b]0;owned\x07\x1b[31m\u202egnp\u2066\x9b2J\r\n\x7f\u200b\u2028\ufeff\U000e0041"
ANY = st.text(st.characters(codec=None, exclude_categories=()))


def steers(text: str) -> list[str]:
    return [character for character in text if character != "\n" and visible._steers(character)]


def test_each_character_has_its_escape() -> None:
    shown = visible.line(f"a{STEER}b")
    assert shown == (r"a\x1b]0;owned\x07\x1b[31m\u202egnp\u2066\x9b2J\r\n\x7f\u200b\u2028\ufeff\U000e0041b")


@pytest.mark.parametrize("text", ["", "plain", "Zoë 字 한글 ปลา", "👩‍🔬 🏳️‍🌈", "می‌خواهم", "שלום مرحبا", "a\u00a0b"])
def test_what_people_write_stays(text: str) -> None:
    assert visible.line(text) == text


@given(ANY)
@settings(deadline=None)
def test_nothing_that_steers_is_left_and_json_stays_the_same(text: str) -> None:
    assert not steers(visible.line(text) + visible.lines(text))
    assert "\n" not in visible.line(text)
    dumped = visible.in_json(json.dumps({"name": text}, ensure_ascii=False, indent=1))
    assert not steers(dumped)
    assert json.loads(dumped) == json.loads(json.dumps({"name": text}))


def test_our_own_colours_stay() -> None:
    assert visible.coloured("\x1b[1mLimits\x1b[0m\n\x1b]0;x\x07") == "\x1b[1mLimits\x1b[0m\n\\x1b]0;x\\x07"


def own_document(word: str, model: str) -> dict[str, Any]:
    document = stack.default_document()
    document["selection_rules"]["task_keywords"]["premium"].append(word)
    document["model_stack"]["premium"]["model"] = model
    return document


WORD = "zebra\x1b[31m\u202egnp\x9b2J\u2066"
MODEL = "acme/\x1b[31mred\u202e"


@pytest.fixture
def steering(stack_file: Path) -> Path:
    stack.save(stack_file, own_document(WORD, MODEL))
    return stack_file


def test_a_decision_is_shown_without_steering(steering: Path) -> None:
    decision = decide(asked(WORD), stack.load(steering), Policy())
    assert (decision.tier, decision.rule) == ("premium", "keywords")
    for text in (describe(decision), chat.explain(decision.as_dict())):
        assert not steers(text)
        assert "\\x1b[31mred\\u202e" in text


@pytest.mark.parametrize(
    "words",
    [
        ("select", WORD),
        ("select", "--json", WORD),
        ("why", WORD),
        ("why", "--json", WORD),
        ("run", "--dry-run", WORD),
        ("run", "--dry-run", "--json", WORD),
        ("run", "--dry-run", "--escalate", WORD),
        ("select", "--model", f"a/{STEER}", "hi"),
        ("select", "!gold\u061c hi"),
        ("models",),
        ("models", "--json"),
        ("report", "--since", STEER),
        ("users", f"telegram:{STEER}"),
        ("users", "--json", f"telegram:{STEER}"),
        ("run", "--file", f"/no/{STEER}"),
        (STEER,),
    ],
    ids=ascii,
)
def test_no_command_prints_what_steers(steering: Path, words: tuple[str, ...]) -> None:
    done = kimi(*words)
    assert not steers(done.stdout)
    assert not steers(done.stderr)
    if "--json" in words:
        json.loads(done.stdout)


def test_chats_get_none_of_it(steering: Path) -> None:
    brain = Brain()
    context = {"sessionKey": f"agent:main:{STEER}", "channel": "telegram", "senderId": STEER, "owner": True}
    brain.answer(json.dumps({"op": "decide", "prompt": WORD, "context": context}))
    for args in ("why", "status", STEER, f"budget {STEER}", f"budget add {STEER}", "budget show", "premium"):
        answer = brain.answer(json.dumps({"op": "command", "args": args, "context": context}))
        assert answer["ok"]
        assert not steers(answer["text"]), args
    failed = brain.answer(json.dumps({"op": STEER}))
    assert not steers(failed["error"]["message"])


def test_tables_are_measured_as_they_are_shown() -> None:
    head, row = table.lines(("name", "n"), [("a\x1b[2J", "1")])
    assert row == "a\\x1b[2J  1"
    assert head == "name      n"


def test_progress_shows_what_a_child_says(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    process._draw(visible.line(f"x: 1 s  {process.last_line(STEER)}"))
    assert "\x1b]0" not in capfd.readouterr().err
