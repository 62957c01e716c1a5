"""The brain under a rule: what it answers, and what a session holds after it was killed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.brain.sessions import Sessions

from ..privacy import shapes

SECRET = f"why does {shapes.draw('ghp_{a36}')} fail"
STANDARD = "anthropic/claude-sonnet-5"
HERE = {"sessionKey": "s", "sessionId": "1", "channel": "telegram", "agentId": "main"}


def rule(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(f"[privacy.confidential]\n{text}\n")


def ask(brain: Brain, prompt: str, **context: Any) -> dict[str, Any]:
    return brain.answer(json.dumps({"op": "decide", "prompt": prompt, "context": {**HERE, **context}}))


def model(answer: dict[str, Any]) -> str:
    return "/".join(answer["override"].values())


def test_a_turn_goes_to_a_model_that_may_get_it_whatever_the_chat_says(own_stack_file: Path) -> None:
    rule(f'allow = ["{STANDARD}"]')
    brain = Brain()
    for mode in ("auto", "premium", "budget", "quality"):
        brain.answer(json.dumps({"op": "command", "args": mode, "context": HERE}))
        answer = ask(brain, f"!premium {SECRET}")
        assert (model(answer), answer["privacy"]["class"]) == (STANDARD, "confidential")
        assert "refused" not in answer
    for context in ({"pinned": True}, {}):
        if not context:
            brain.answer(json.dumps({"op": "command", "args": "off", "context": HERE}))
        answer = ask(brain, SECRET, model="moonshot/kimi-k3", **context)
        assert answer["override"] is None
        assert "may not go to moonshot/kimi-k3" in answer["refused"]


def test_what_a_session_holds_is_on_disk_before_the_next_turn(own_stack_file: Path) -> None:
    rule(f'allow = ["{STANDARD}"]')
    brain = Brain(serving=True)
    assert model(ask(brain, SECRET)) == STANDARD
    assert brain.stands_on, "saved right after the answer"
    brain.sessions.save()
    assert Sessions().cls("s", "1") == "confidential"
    assert model(ask(Brain(), "thanks")) == STANDARD
    assert ask(Brain(), "thanks", sessionId="2")["privacy"]["class"] == "public", "a reset session is new"


@pytest.mark.parametrize("text", ['allow = []\nchannels = ["telegram"]', 'allow = []\nagents = ["main"]'])
def test_a_channel_and_an_agent_count(own_stack_file: Path, text: str) -> None:
    rule(text)
    assert "may not go to" in ask(Brain(), "hello")["refused"]
    rule(f'{text}\notherwise = "redact"')
    assert "a placeholder cannot hide" in ask(Brain(), "hello")["refused"]


def test_in_a_chat_ask_refuses(own_stack_file: Path) -> None:
    rule('allow = []\notherwise = "ask"')
    assert "a run on a terminal asks" in ask(Brain(), SECRET)["refused"]
