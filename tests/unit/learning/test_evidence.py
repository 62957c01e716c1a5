"""Statistics of comparisons, on simulated votes with known rates. Every number here is seeded."""

from __future__ import annotations

import random

import pytest

from kimi_stack.base.errors import StackError
from kimi_stack.learning import evidence

SEEDS = 200


def votes(seed: int, pairs: int, rate: float, ties: float = 0.2) -> evidence.Finding:
    """`pairs` votes of which a share is tied, and of the others the left side wins this share."""
    dice = random.Random(seed)
    won = lost = tied = 0
    for _ in range(pairs):
        if dice.random() < ties:
            tied += 1
        elif dice.random() < rate:
            won += 1
        else:
            lost += 1
    return evidence.find(won, lost, tied)


@pytest.mark.parametrize("pairs", [10, 30, 100])
def test_without_a_difference_it_says_not_enough_evidence_in_94_of_100(pairs: int) -> None:
    silent = sum(votes(seed, pairs, 0.5).better is None for seed in range(SEEDS))
    assert silent >= 0.94 * SEEDS


@pytest.mark.parametrize("rate", [0.65, 0.75, 0.9])
def test_a_known_difference_is_found_at_the_stated_rate_and_on_the_right_side(rate: float) -> None:
    pairs = evidence.needed(rate)
    assert pairs is not None
    found = [votes(seed, pairs, rate, ties=0).better for seed in range(SEEDS)]
    assert "right" not in found
    # Of 200 draws with a chance of 0.8, fewer than 148 are found in one of 40 seeds.
    assert found.count("left") >= 148


def test_the_interval_and_the_verdict_are_those_of_the_exact_binomial_test() -> None:
    found = evidence.find(9, 1, 5)
    assert (round(found.share.low, 4), round(found.share.high, 4)) == (0.5550, 0.9975)
    assert (found.better, found.more, found.pairs) == ("left", None, 15)
    assert evidence.find(1, 9, 0).better == "right"
    assert evidence.find(8, 2, 0).better is None  # p = 0.11


def test_how_many_more_counts_the_ties_too() -> None:
    alike, tied = evidence.find(12, 8, 0), evidence.find(12, 8, 20)
    assert alike.more is not None
    assert tied.more is not None
    assert 170 <= alike.more <= 190  # 200 decided pairs are needed for 60 %
    assert abs(tied.more - 2 * alike.more) <= 25
    assert evidence.find(10, 10, 3).more is None
    assert evidence.find(0, 0, 7).more is None
    assert evidence.find(0, 0, 0).share.value is None


def test_without_scipy_it_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    evidence.share.cache_clear()  # another test may have asked the same
    monkeypatch.setattr(evidence.extras, "find", lambda *_: None)
    with pytest.raises(StackError, match=r"\[compare\]"):
        evidence.share(1, 2)
