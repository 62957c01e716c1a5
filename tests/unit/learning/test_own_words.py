"""Own keywords that labels prove or contradict: what is proposed, and what is not."""

from __future__ import annotations

import random

import pytest

from kimi_stack.base.tiers import TIERS
from kimi_stack.config.privacy import Privacy
from kimi_stack.config.settings import Policy
from kimi_stack.learning import own_words
from kimi_stack.learning.label import Label
from kimi_stack.learning.own_words import Task

NONE: own_words.Words = dict.fromkeys(TIERS, ())
FILLER = ("recipe", "invoice", "holiday", "garden", "server", "meeting", "budgeting", "summary", "picture", "letter")


def others(count: int, seed: int = 15) -> list[Task]:
    dice = random.Random(seed)
    return [
        Task(f"{dice.choice(FILLER)} {dice.choice(FILLER)} please {at}", tier, tier)
        for at in range(count)
        for tier in [dice.choice(TIERS)]
    ]


def about(word: str, wanted: str, scored: str, count: int) -> list[Task]:
    return [Task(f"please make {word} {at}", wanted, scored) for at in range(count)]


def test_a_subject_that_wants_more_becomes_a_keyword_and_shows_why() -> None:
    known = [*others(60), *about("patents", "premium", "budget", 12)]
    (found,) = own_words.proposed(known, NONE, Policy())
    assert (found.word, found.tier, found.removes) == ("patents", "premium", False)
    assert (found.labels, found.agree, found.gained, found.lost) == (12, 12, 12, 0)
    assert found.chance < 0.01


@pytest.mark.parametrize(
    "known",
    [
        pytest.param([*others(60), *about("patents", "premium", "budget", 5)], id="too few"),
        pytest.param([*others(60), *about("patents", "premium", "premium", 12)], id="the score says it already"),
        pytest.param([*others(60), *about("please", "premium", "budget", 12)], id="a stop word"),
        pytest.param([*others(10), *about("patents", "premium", "budget", 12)], id="in most of all tasks"),
        pytest.param(
            [*others(60), *about("patents", "premium", "budget", 6), *about("patents", "budget", "budget", 7)],
            id="divided",
        ),
    ],
)
def test_what_is_not_proven_is_not_proposed(known: list[Task]) -> None:
    assert own_words.proposed(known, NONE, Policy()) == []


def test_noise_alone_proposes_a_keyword_in_at_most_one_history_of_twenty() -> None:
    seen = 0
    for seed in range(40):
        dice = random.Random(seed)
        known = [
            Task(" ".join(dice.sample(FILLER, 3)) + f" {at}", dice.choice(TIERS), dice.choice(TIERS))
            for at in range(120)
        ]
        seen += bool(own_words.proposed(known, NONE, Policy()))
    assert seen <= 2


def test_a_word_that_a_rule_of_privacy_has_is_never_proposed() -> None:
    known = [*others(60), *about("patents", "premium", "budget", 12)]
    policy = Policy()
    policy.privacy = Privacy({"words": ["Patents Department"]})
    assert own_words.proposed(known, NONE, policy) == []


@pytest.mark.parametrize("mode", ["keywords", "difficulty"])
def test_nothing_is_proposed_where_the_difficulty_or_own_keywords_do_not_decide(mode: str) -> None:
    policy = Policy()
    policy.mode = mode
    assert own_words.proposed([*others(60), *about("patents", "premium", "budget", 12)], NONE, policy) == []


def test_an_own_keyword_that_labels_contradict_is_taken_out() -> None:
    own = {**NONE, "premium": ("patents",)}
    known = [*others(60), *about("patents", "budget", "budget", 9), *about("patents", "premium", "budget", 1)]
    (found,) = own_words.proposed(known, own, Policy())
    assert (found.word, found.tier, found.removes) == ("patents", "premium", True)
    assert (found.labels, found.agree, found.gained, found.lost) == (10, 1, 9, 1)
    agreeing = [*others(60), *about("patents", "premium", "budget", 9)]
    assert own_words.proposed(agreeing, own, Policy()) == []


def test_each_text_counts_once_with_its_weightiest_label_and_hints_do_not_count() -> None:
    labels = [
        Label("a", "budget", "premium", 1.0, "said"),
        Label("b", "budget", "budget", 0.5, "said"),
        Label("c", "budget", "premium", 0.3, "complaint"),
        Label("d", "budget", "premium", 1.0, "said"),
    ]
    found = own_words.tasks(labels, {"a": "x", "b": "x", "c": "y"}, lambda label: label.tier)
    assert found == [Task("x", "premium", "budget")]


def test_the_tests_are_exact() -> None:
    assert own_words.fisher(3, 3, 3, 6) == pytest.approx(1 / 20)
    assert own_words.fisher(0, 3, 3, 6) == pytest.approx(1)
    assert own_words.binomial(1, 5) == pytest.approx(6 / 32)
