"""What people say of answers in chats, and what is taken from what they do."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.config import settings
from kimi_stack.learning import labels
from kimi_stack.money.ledger import feedback, open_ledger
from kimi_stack.reading import buckets, difficulty, features, readers

SESSION = "agent:main:telegram:1"


@pytest.fixture
def brain(own_stack_file: Path) -> Brain:
    return Brain(serving=True)


def ask(brain: Brain, **request: Any) -> dict[str, Any]:
    answer = brain.answer(json.dumps(request))
    assert answer["ok"], answer
    brain.settle_in()
    return answer


def turn(brain: Brain, prompt: str, run: str, **more: Any) -> dict[str, Any]:
    context = {"sessionKey": SESSION, "runId": run, "channel": "telegram", "senderId": "1", **more}
    return ask(brain, op="decide", prompt=prompt, context=context)["decision"]  # type: ignore[no-any-return]


def kimi(brain: Brain, args: str, sender: str = "1") -> str:
    context = {"sessionKey": SESSION, "channel": "telegram", "senderId": sender}
    return str(ask(brain, op="command", args=args, context=context)["text"])


def rows() -> list[dict[str, Any]]:
    with open_ledger(settings.load()) as ledger:
        return feedback.read(ledger.store)


def shown() -> list[tuple[str, str, str, str, int]]:
    return sorted((row["run"], row["source"], row["tier"], row["wanted"], row["weight"]) for row in rows())


def test_a_word_on_the_last_answer_is_kept_with_numbers_and_without_words(brain: Brain) -> None:
    assert turn(brain, "what is the capital of Peru, my dear Watson", "r1")["tier"] == "budget"
    assert kimi(brain, "bad") == (
        "Noted: it should have been standard, not budget. `kimi-stack tune` on the machine learns from it."
    )
    (row,) = rows()
    assert (row["run"], row["sender"], row["verdict"], row["wanted"]) == ("r1", "telegram:1", "bad", "standard")
    assert "watson" not in json.dumps(row).lower()
    assert "should have been premium" in kimi(brain, "should-be premium")
    assert "budget was right" in kimi(brain, "good", sender="2")
    assert shown() == [("r1", "said", "budget", "budget", 5000), ("r1", "said", "budget", "premium", 10000)], (
        "the last word of each counts"
    )
    assert {row["sender"] for row in rows()} == {"telegram:1", "telegram:2"}


def test_no_numbers_of_a_secret_are_kept_though_no_rule_is_set(brain: Brain, monkeypatch: pytest.MonkeyPatch) -> None:
    best = readers.best()
    monkeypatch.setattr(Brain, "_read", property(lambda _: best))
    key = "sk-ant-api03-" + "Ab3dEf6hIj9kLm2n" * 5 + "AAAAAA-AA"
    turn(brain, f"what may {key} do", "r1")
    kimi(brain, "bad")
    turn(brain, "what is the capital of Peru", "r2")
    kimi(brain, "bad")
    assert {row["run"]: row["features"] is None for row in rows()} == {"r1": True, "r2": False}


def test_a_brain_that_starts_anew_knows_the_run_and_not_the_task(brain: Brain) -> None:
    assert "no answer in this session" in kimi(brain, "good")
    turn(brain, "what is the capital of Peru", "r1")
    brain.sessions.save()
    later = Brain(serving=True)
    assert "should have been" in kimi(later, "bad")
    assert [(row["run"], row["features"]) for row in rows()] == [("r1", None)]


def test_what_people_do_weighs_less_and_says_where_it_was_taken_from(brain: Brain) -> None:
    turn(brain, "what is the capital of Peru", "r1")
    turn(brain, "what is the  capital of peru", "r2")
    turn(brain, "!premium hello there", "r3")
    kimi(brain, "standard")
    assert shown() == [
        ("r1", "again", "budget", "standard", 3000),
        ("r3", "model", "premium", "standard", 4000),
        ("r3", "override", "premium", "premium", 5000),
    ]


def warm(brain: Brain) -> None:
    """The reader is loaded."""
    turn(brain, "warm up", "w0", sessionKey="other")
    for _ in range(200):
        if brain._read("x").vector is not None:
            return
        time.sleep(0.05)
    pytest.skip("no numpy")


def test_a_rephrased_question_is_the_same_again(brain: Brain) -> None:
    warm(brain)
    turn(brain, "Explain quantum tunnelling to me", "r1")
    turn(brain, "Explain quantum tunnelling to me please", "r2")
    turn(brain, "and the boiling point of neon?", "r3")
    turn(brain, "Please explain quantum tunnelling", "r4")
    turn(brain, "Explain quantum entanglement to me", "r5")
    assert [(row[0], row[1]) for row in shown()] == [("r1", "again"), ("r2", "again")]


def test_the_same_again_is_found_with_a_turn_between_and_not_after_many(brain: Brain) -> None:
    turn(brain, "what is the capital of Peru", "r1")
    turn(brain, "how high is Mount Ararat", "r2")
    turn(brain, "what is the capital of Peru", "r3")
    assert [(row[0], row[1]) for row in shown()] == [("r1", "again")]
    for at in range(4):
        turn(brain, f"name a river in the {at}th country of a list", f"x{at}")
    turn(brain, "what is the capital of Peru", "r4")
    assert [(row[0], row[1]) for row in shown() if row[0][0] == "r"] == [("r1", "again")]


@pytest.mark.parametrize(("word", "tier"), [("!premium", "premium"), ("!standard", "standard")])
def test_the_same_again_on_another_tier_says_which(brain: Brain, word: str, tier: str) -> None:
    turn(brain, "what is the capital of Peru", "r1")
    turn(brain, f"{word} what is the capital of Peru", "r2")
    assert [row[:4] for row in shown()] == [("r1", "model", "budget", tier), ("r2", "override", tier, tier)]


def test_a_complaint_is_of_the_answer_before_it(brain: Brain) -> None:
    warm(brain)
    answer(brain, turn(brain, "what is the capital of Peru", "r1"), "r1")
    found = turn(brain, "this answer is wrong", "r2")
    assert (found["rule"], found["tier"]) == ("complaint", "standard")
    assert shown() == [("r1", "complaint", "budget", "standard", 3000)]


def answer(brain: Brain, decision: dict[str, Any], run: str) -> None:
    provider, _, model = decision["model"].partition("/")
    usage = {"input": 2_000, "output": 10}
    call = {"id": f"{run}:1", "runId": run, "sessionKey": SESSION, "provider": provider, "model": model, "usage": usage}
    ask(brain, op="usage", call={**call, "contextTokens": 2_000, "sender": "telegram:1"})


def test_a_judgement_without_numbers_counts_for_its_difficulty(brain: Brain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimi_stack.brain.said._LONGEST", 5)
    turn(brain, "what is the capital of Peru", "r1")
    kimi(brain, "bad")
    turn(brain, "what is the capital of Peru", "r2")
    with open_ledger(settings.load()) as ledger:
        assert [(row["source"], row["features"]) for row in feedback.read(ledger.store)] == [
            ("again", None),
            ("said", None),
        ]
        found, _ = labels.read(ledger, settings.load())
    assert [(label.source, label.score is not None) for label in found] == [("said", True)]


def test_another_persons_turn_and_openclaws_own_say_nothing(brain: Brain) -> None:
    turn(brain, "what is the capital of Peru", "r1")
    turn(brain, "what is the capital of Peru", "r2", senderId="2")
    turn(brain, "what is the capital of Peru", "r3", trigger="heartbeat", senderId="2")
    turn(brain, "what is the capital of Peru", "r2", senderId="2")
    assert shown() == []


def test_a_model_that_is_picked_right_after_an_answer(brain: Brain) -> None:
    turn(brain, "what is the capital of Peru", "r1")
    turn(brain, "what is the capital of Chile", "r2", model="moonshot/kimi-k3", pinned=True)
    turn(brain, "what is the capital of Brazil", "r3", model="anthropic/claude-sonnet-5", pinned=True)
    assert shown() == [("r1", "model", "budget", "premium", 4000)], "from one's own choice to another says nothing"


def test_the_numbers_are_the_readers_and_come_back_as_they_were() -> None:
    numpy = pytest.importorskip("numpy")
    text = "what is the capital of Peru, my dear Watson"
    kept = features.of(text, readers.best())
    known = features.read_back(kept)
    assert known is not None
    verdict = readers.read(text)
    assert known["score"] == verdict.score
    vector = verdict.vector / (verdict.vector @ verdict.vector) ** 0.5
    assert features.unpacked(known["vector"], numpy) @ vector > 0.999
    assert features.of(text, difficulty.read) is None, "the pupil has no vector"
    assert known["pupil"] == difficulty.read(text).score
    sums = buckets.sums(difficulty.hashes(text)[0])
    assert features.signed(known["buckets"], numpy).tolist() == sums
    assert sum(map(abs, sums)) > 30
    assert features.read_back('{"made": "another model"}') is None


def test_no_numbers_of_what_is_confidential(brain: Brain) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[privacy.confidential]\nallow = ["*/*"]\n')
    key = "sk-ant-api03-" + "aB3dE5fG7h" * 9 + "AA"
    assert turn(brain, f"what is this: {key}", "r1")["class"] == "confidential"
    kimi(brain, "good")
    assert [row["features"] for row in rows()] == [None]
