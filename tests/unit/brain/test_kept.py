"""The cache in chats: the first message of a session, for its sender alone, and nothing confidential."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger
from kimi_stack.running.cache.answers import Answers

from ..ledgers import write_settings

QUESTION = "What are your opening hours?"


@pytest.fixture
def brain(stack_file: Path) -> Brain:
    write_settings("[cache]\nchats = true\n")
    return Brain(serving=True)


def ask(brain: Brain, **request: Any) -> dict[str, Any]:
    answer = brain.answer(json.dumps(request))
    assert answer["ok"], answer
    return answer


def gate(brain: Brain, prompt: str, run: str, *, alone: bool = True, sender: str = "7", **more: Any) -> dict[str, Any]:
    context = {
        "sessionKey": f"agent:main:telegram:direct:{sender}-{run}",
        "sessionId": run,
        "runId": run,
        "agentId": "main",
        "channel": "telegram",
        "senderId": sender,
        "trigger": "user",
        **more,
    }
    return ask(brain, op="gate", prompt=prompt, context=context, alone=alone)


def settle(brain: Brain, run: str, text: str | None, model: str = "claude-haiku-4-5", **more: Any) -> None:
    call = {
        "id": f"{run}:1",
        "runId": run,
        "provider": "anthropic",
        "model": model,
        "usage": {"input": 9000, "output": 100},
        **more,
    }
    ask(brain, op="usage", call=call, **({} if text is None else {"answer": text}))


def answered(brain: Brain, prompt: str, run: str, text: str = "From nine to five.", **more: Any) -> bool:
    """Whether a turn is answered from the cache; if not, its answer is settled."""
    found = gate(brain, prompt, run, **more)
    if "reply" not in found:
        settle(brain, run, text)
    return "reply" in found


def rows() -> list[tuple[Any, ...]]:
    with open_ledger(settings.load()) as ledger:
        names = "rule, sender, source, tokens_in, cost_nano, saved_nano, session"
        found: list[tuple[Any, ...]] = ledger.store.execute(f"SELECT {names} FROM calls ORDER BY time_ms, id")
        return found


def test_the_same_first_message_is_answered_without_a_model_and_is_on_record(brain: Brain) -> None:
    assert not answered(brain, QUESTION, "r1")
    found = gate(brain, QUESTION, "r2")
    assert found["refused"] is None
    assert found["reply"]["text"].startswith("From nine to five.\n\n(kimi-stack: a kept answer, ")
    hit = rows()[-1]
    assert hit == ("cached", "telegram:7", "chat", 0, 0, 9_500_000, "agent:main:telegram:direct:7-r2")
    assert not answered(brain, QUESTION, "r3", sessionKey="agent:main:telegram:direct:7-r2", sessionId="r2")


def test_each_sender_has_answers_of_their_own_unless_they_are_shared(brain: Brain) -> None:
    assert not answered(brain, QUESTION, "r1")
    assert not answered(brain, QUESTION, "r2", sender="8")
    write_settings("[cache]\nchats = true\nshared = true\n")
    assert not answered(brain, QUESTION, "r3")
    assert answered(brain, QUESTION, "r4", sender="9")


@pytest.mark.parametrize(
    "more",
    [
        {"alone": False},
        {"sessionKey": "agent:main:telegram:group:-100"},
        {"trigger": "heartbeat"},
        {"trigger": "cron"},
        {"agentId": "other"},
        {"channel": "discord"},
        {"runId": None},
    ],
)
def test_what_depends_on_more_than_the_message_is_not_answered(brain: Brain, more: dict[str, Any]) -> None:
    assert not answered(brain, QUESTION, "r1")
    assert not answered(brain, QUESTION, "r2", **more)
    assert answered(brain, QUESTION, "r3")


def test_a_message_in_a_session_that_has_begun_is_not_answered_nor_kept(brain: Brain) -> None:
    same = {"sessionKey": "agent:main:telegram:direct:7", "sessionId": "s"}
    gate(brain, "hello", "r1", **same)
    settle(brain, "r1", "Hi.", sessionKey=same["sessionKey"], sessionId="s", contextTokens=9100)
    assert "reply" not in gate(brain, QUESTION, "r2", **same)
    settle(brain, "r2", "Of what?")
    assert not answered(brain, QUESTION, "r3")


def test_nothing_confidential_is_kept_in_a_chat(brain: Brain) -> None:
    secret = "Is AKIAIOSFODNN7EXAMPLQ valid?"
    assert not answered(brain, secret, "r1")
    assert not answered(brain, secret, "r2")
    assert not answered(brain, "Which key?", "r3", "AKIAIOSFODNN7EXAMPLQ")
    write_settings('[cache]\nchats = true\n[privacy.confidential]\nallow = ["*"]\nwords = ["aurora"]\n')
    assert not answered(brain, "Sell aurora", "r4")
    assert not answered(brain, "Sell aurora", "r5")
    with_class = Answers(paths.locate("answers"))
    assert with_class.stats().count == 0


def test_an_answer_of_another_model_or_of_a_failed_turn_is_not_kept(brain: Brain) -> None:
    gate(brain, QUESTION, "r1")
    settle(brain, "r1", "x", model="claude-opus-4-5")
    gate(brain, QUESTION, "r2")
    settle(brain, "r2", "x", outcome="error")
    gate(brain, QUESTION, "r3")
    settle(brain, "r3", None)
    assert not answered(brain, QUESTION, "r4")


def test_nothing_is_looked_up_unless_the_settings_say_so(brain: Brain) -> None:
    assert not answered(brain, QUESTION, "r1")
    write_settings("")
    assert not answered(brain, QUESTION, "r2")
    write_settings("[cache]\nchats = true\n")
    assert answered(brain, QUESTION, "r3")
    assert ask(brain, op="gate", prompt=QUESTION, context={"runId": "r4"})["refused"] is None


def test_a_hit_frees_what_the_turn_reserved(brain: Brain) -> None:
    write_settings('[cache]\nchats = true\n[[limits]]\nusd = 5\nper = "day"\nhard = true\n')
    assert not answered(brain, QUESTION, "r1")
    assert answered(brain, QUESTION, "r2")
    with open_ledger(settings.load()) as ledger:
        assert ledger.store.execute("SELECT id FROM reservations") == []


def test_a_limit_of_money_does_not_refuse_a_kept_answer(brain: Brain) -> None:
    assert not answered(brain, QUESTION, "r1")
    write_settings('[cache]\nchats = true\n[[limits]]\nusd = 0.0001\nper = "day"\nhard = true\n')
    hit = gate(brain, QUESTION, "r2")
    assert (hit["refused"], "a kept answer" in hit["reply"]["text"]) == (None, True)
    assert "the daily limit of $0.0001" in gate(brain, "another question, never asked", "r3")["refused"]
