"""A message that the brain reads when it arrives, before its turn asks for a model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.reading import difficulty, readers
from kimi_stack.reading.verdict import Verdict

HARD = '[[limits]]\nusd = 50\nper = "day"\nhard = true\n'
TASK = "Weigh three scenarios for our pricing"


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the reader was asked to read."""
    read_ones: list[str] = []

    def read(text: str) -> Verdict:
        read_ones.append(text)
        return Verdict(9_000, "reader")

    class Loaded(readers.Background):
        def start(self, then: object) -> None:
            self.read = readers.once(read, readers.RECENT)

    monkeypatch.setattr(readers, "Background", Loaded)
    return read_ones


@pytest.fixture
def brain(own_stack_file: Path, texts: list[str]) -> Brain:
    """A brain that has served a turn, so that its reader is there."""
    brain = Brain(serving=True)
    ask(brain, prompt="hello")
    brain.settle_in()
    return brain


def ask(brain: Brain, prompt: str = TASK, **request: Any) -> dict[str, Any]:
    context = {"sessionKey": "agent:main:main", "channel": "telegram", "runId": "r", "trigger": "user"}
    answer = brain.answer(json.dumps({"op": "decide", "prompt": prompt, "context": context, **request}))
    assert answer["ok"], answer
    return answer


def test_its_turn_does_not_read_it_again(brain: Brain, texts: list[str]) -> None:
    said = ask(brain, op="read")
    assert said == {"v": 1, "id": None, "ok": True}, "nothing is decided"
    assert texts == [TASK]
    assert ask(brain)["decision"]["score"] == 9_000
    assert texts == [TASK]
    brain.close()


def test_what_openclaw_puts_around_it_makes_no_other_text_of_it(brain: Brain, texts: list[str]) -> None:
    ask(brain, f"!standard {TASK}", op="read")
    ask(brain, f"[Sat 2026-11-28 07:53 UTC] {TASK}")
    assert texts == [TASK]
    brain.close()


def test_under_a_limit_gate_and_decide_read_it_once(brain: Brain, texts: list[str]) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(HARD)
    for op in ("read", "gate", "decide"):
        ask(brain, op=op)
    assert texts == [TASK]
    brain.close()


def test_a_session_that_is_off_is_not_read(brain: Brain, texts: list[str]) -> None:
    ask(brain, op="command", args="off")
    ask(brain, op="read")
    assert texts == []
    brain.close()


def test_a_brain_without_its_reader_leaves_the_text_to_the_turn(own_stack_file: Path) -> None:
    brain = Brain(serving=True)
    assert ask(brain, op="read") == {"v": 1, "id": None, "ok": True}
    assert ask(brain)["decision"]["score"] == difficulty.read(TASK).score
    brain.close()


@pytest.mark.parametrize("prompt", [None, 7, ["x"]])
def test_without_a_prompt_it_is_a_bad_request(brain: Brain, prompt: object) -> None:
    answer = brain.answer(json.dumps({"op": "read", "prompt": prompt}))
    assert answer["error"] == {"code": "bad_request", "message": "read needs a prompt, a string"}
    brain.close()
