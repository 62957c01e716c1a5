"""Whether a gain is more than chance: exact, by weight, one coin for each task, and right under the null."""

from __future__ import annotations

import math
import random

import pytest

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import SHIPPED, tier_of
from kimi_stack.config.settings import Policy
from kimi_stack.learning import gain, refining, tuning
from kimi_stack.learning.label import Label
from kimi_stack.learning.refining import Sample

CUTS = SHIPPED.of(Policy().shares)


def rows(gained: int, lost: int, weight: float = 1.0) -> list[gain.Row]:
    return [(f"t{at}", weight, at >= gained, at < gained) for at in range(gained + lost)]


def test_with_equal_weights_it_is_the_sign_test() -> None:
    for gained, lost in ((5, 0), (4, 0), (9, 2), (30, 18), (3, 3)):
        exact = sum(math.comb(gained + lost, each) for each in range(lost + 1)) / 2 ** (gained + lost)
        assert gain.of(rows(gained, lost)).chance == pytest.approx(exact)
    assert [gain.of(rows(each, 0)).pays for each in (3, 4, 5)] == [False, False, True]


def test_light_labels_need_more_of_them() -> None:
    assert gain.of(rows(5, 0, 0.3)).pays is False, "their weight is 1.5"
    assert gain.of(rows(11, 0, 0.3)).pays is True
    heavy = [*rows(6, 0, 0.3), *((f"h{at}", 1.0, True, False) for at in range(2))]
    assert gain.of(heavy).net == pytest.approx(-0.2)
    assert gain.of(heavy).chance > 0.5


def test_the_same_task_again_is_no_further_evidence() -> None:
    assert gain.of([("one", 1.0, False, True)] * 30).chance == 0.5


def test_above_many_tasks_the_normal_distribution_is_as_good() -> None:
    changes = [100] * 120 + [-100] * 80
    exact = gain.by_chance(changes)
    assert gain.by_chance([*changes, 1]) == pytest.approx(exact, abs=0.001)


def test_the_best_of_several_counts_as_that() -> None:
    numpy = pytest.importorskip("numpy")
    dice = random.Random(15)
    single = [dice.choice((-1, 1)) for _ in range(40)]
    once = gain.by_chance_of_best(numpy, [single])
    assert once == pytest.approx(gain.by_chance(single), abs=0.03)
    assert gain.by_chance_of_best(numpy, [single] * 5) == once, "the same five times is one"
    others = [[dice.choice((-1, 1)) for _ in range(40)] for _ in range(4)]
    best = max([single, *others], key=sum)
    assert gain.by_chance_of_best(numpy, [single, *others]) > gain.by_chance(best)


def noise(seed: int, count: int, weight: float) -> list[Label]:
    """Labels that say nothing: what the present shares choose, and as often a tier more as a tier less."""
    dice, found = random.Random(seed), []
    for at in range(count):
        score = dice.randrange(10_001)
        tier = TIERS.index(tier_of(score, *CUTS))
        wanted = TIERS[min(2, max(0, tier + dice.choice((-1, 0, 1))))]
        found.append(Label(f"r{at}", TIERS[tier], wanted, weight * dice.choice((1, 0.5)), "said", score=score))
    return found


@pytest.mark.one_python
@pytest.mark.parametrize("weight", [1.0, 0.3])
def test_noise_changes_shares_in_at_most_one_history_of_twenty(weight: float) -> None:
    histories = 100
    seen = sum(tuning.shares(noise(seed, 120, weight), Policy(), SHIPPED) is not None for seed in range(histories))
    assert seen <= histories / 20, seen


@pytest.mark.one_python
@pytest.mark.parametrize("repeats", [1, 4])
def test_noise_corrects_nothing_in_nineteen_histories_of_twenty(repeats: int) -> None:
    numpy = pytest.importorskip("numpy")
    histories, seen = 40, 0
    for seed in range(histories):
        dice = numpy.random.default_rng(seed)
        vectors, samples = dice.normal(size=(80 // repeats, refining.DIMENSIONS)), []
        for at, label in enumerate(noise(seed, 80 // repeats, 1.0)):
            vector = vectors[at] / (vectors[at] @ vectors[at]) ** 0.5
            samples += [Sample(vector, label.score or 0, label.wanted, label.weight)] * repeats
        fit = refining.fit(samples, CUTS)
        seen += fit is not None and fit.pays
    assert seen <= histories / 20, seen


def shares_of(weight: float, count: int) -> tuning.Shares | None:
    premium, standard = CUTS
    dice = random.Random(15)
    scores = [dice.randint((premium + standard) // 2, premium - 1) for _ in range(count)]
    labels = [Label(f"r{at}", "standard", "premium", weight, "again", score=each) for at, each in enumerate(scores)]
    return tuning.shares(labels, Policy(), SHIPPED)


def test_forty_signs_are_no_forty_judgements() -> None:
    assert shares_of(1.0, 40) is not None
    assert shares_of(0.3, 40) is None, "their weight is 12"
    enough = shares_of(0.3, 80)
    assert enough is not None
    assert (enough.labels, round(enough.weight)) == (80, 24)


def test_repeats_of_one_task_prove_no_correction() -> None:
    numpy = pytest.importorskip("numpy")
    dice = numpy.random.default_rng(1)
    vectors = dice.normal(size=(21, refining.DIMENSIONS))
    vectors /= (vectors**2).sum(1, keepdims=True) ** 0.5
    premium, _ = CUTS
    right = [Sample(vector, premium + 1_500, "premium", 1.0) for vector in vectors[:20]]
    asked = [Sample(vectors[20], premium - 300, "premium", 1.0)] * 12
    found = refining.fit([*right, *asked], CUTS)
    assert found is not None
    assert found.pays is False
    assert found.gain.chance >= 0.5
