"""Without a rule: the class of a turn is on record, and a live secret gets one line a session, after the answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.brain.brain import Brain
from kimi_stack.privacy import unheld

TOKEN = "ghp_" + "a1B2c3D4e5F6g7H8i9J0" + "k1L2m3N4o5P6q7R8"


def asked(brain: Brain, **request: Any) -> dict[str, Any]:
    answer = brain.answer(json.dumps(request))
    assert answer["ok"], answer
    brain.settle_in()
    return answer


def turn(brain: Brain, prompt: str, run: str, session: str = "agent:main:main") -> list[str]:
    """The notices of a turn."""
    context = {"sessionKey": session, "sessionId": "s1", "runId": run}
    answer = asked(brain, op="decide", prompt=prompt, context=context)
    provider, model = answer["override"]["provider"], answer["override"]["model"]
    usage = {"input": 10, "output": 1, "cacheRead": 0, "cacheWrite": 0}
    call = {"id": f"{run}:1", "provider": provider, "model": model, "usage": usage, "runId": run, **answer["call"]}
    notices: list[str] = asked(brain, op="usage", call={**call, "sessionKey": session, "sessionId": "s1"})["notices"]
    return notices


@pytest.fixture
def brain(stack_file: Path) -> Brain:
    return Brain(serving=True)


def classes(brain: Brain) -> list[Any]:
    return [
        row[0] for row in brain.loaded.accounting().ledger.store.execute("SELECT class FROM calls ORDER BY time_ms")
    ]


def test_a_live_secret_gets_one_line_a_session_and_the_class_is_on_record(brain: Brain) -> None:
    (line,) = turn(brain, f"why does {TOKEN} not work", "r1")
    assert "live secret" in line
    assert "[privacy]" in line
    assert TOKEN not in line
    assert turn(brain, f"again: {TOKEN}", "r2") == []
    assert turn(brain, "what is the capital of Peru", "r3") == []
    assert len(turn(brain, f"and here: {TOKEN}", "r4", "agent:main:other")) == 1
    assert classes(brain) == ["confidential", "confidential", "public", "confidential"]


@pytest.mark.parametrize("text", ["my card 4242 4242 4242 4242", "DE89 3704 0044 0532 0130 00", "hello"])
def test_what_opens_nothing_gets_no_line(text: str) -> None:
    assert unheld.look(text)[1] is None


def test_a_long_text_is_looked_at_in_part_and_its_class_is_not_known() -> None:
    assert unheld.look("a " * unheld.MOST) == (None, None)
    cls, line = unheld.look(f"{TOKEN} " + "a " * unheld.MOST)
    assert (cls, line is None) == (None, False)
