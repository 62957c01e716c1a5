"""Fits what a person's labels change in a score: a regression on the numbers of the tasks.

A label is content with any score of the tier that was wanted, and asks for a change if the score is outside. The loss
is the distance to that tier, not its square: a square fits the mean of what similar tasks ask for, and where two in
three ask for a step up, two thirds of a step changes no tier. The distance follows the majority, and a wrong label
pulls no harder than a right one. It is weighed by the labels' weights, solved by reweighted least squares with a ridge,
chosen by leave-one-out, and bounded by the number of labels: see `bound`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kimi_stack.choice.cuts import SCALE, tier_of
from kimi_stack.learning.label import Label
from kimi_stack.reading import buckets, features

FEWEST = 10  # labels with numbers; with fewer, leaving one out says nothing
# Of the score: how far inside the wanted tier a score must be for a label to be content. On another draw of tasks than
# that of tests/bench/tuning.py, 200 (NEAR 100) left a lawyer's office where it was with 500 labels; 1,000 gained most.
INSIDE = 1_000
NEAR = 500  # below this distance the loss is rounded to a square, so that the solution is smooth
LARGEST = 6_000  # the largest change of a score, approached with many labels
HALF = 200  # labels at which half of it is allowed
RIDGES = (1.0, 3.0, 10.0, 30.0, 100.0)  # the strengths that are tried
DIMENSIONS = 384
SURE = 1.64  # how many standard deviations of chance the gain must be above: 95 % of the time chance gives less
_UNIT = 2_000.0  # of the score: a label at this distance weighs 1, as in a least-squares fit
_ROUNDS, _STILL = 12, 5.0  # of reweighting, until no score changes by more
_CONTENT = 1e-6  # the weight of a label that is content


@dataclass(frozen=True)
class Sample:
    """One label as the regression takes it: a vector, the score, the tier wanted, the weight, and what it judges."""

    vector: Any
    score: int
    wanted: str
    weight: float
    judged: str = ""


@dataclass(frozen=True)
class Fit:
    """The correction, and what leaving out each label once says of it.

    `weights` and `constant` give the change of a score for a vector, which `limit` bounds. `before` and `after` are the
    weights of the labels whose tier agrees without and with it; `gained` and `lost` count labels. `left_out` has the
    score of each label by what was learnt from the others, by what it judges.
    """

    weights: list[float]
    constant: float
    limit: int
    labels: int
    before: float
    after: float
    total: float
    gained: int
    lost: int
    left_out: dict[str, int]

    @property
    def pays(self) -> bool:
        """Whether it agrees with labels that it has not seen so much better that chance alone hardly explains it."""
        return bool(self.gained - self.lost >= max(3.0, SURE * (self.gained + self.lost) ** 0.5))


def bound(labels: float) -> int:
    """The largest change of a score that so many labels may make: 545 for 20 labels, 4,285 for 500."""
    return int(LARGEST * labels / (labels + HALF))


def samples(labels: Sequence[Label]) -> list[Sample]:
    """The labels that have a vector of this reader, made to have length 1. Raises ImportError without numpy."""
    from kimi_stack.base import extras

    extras.see_site_packages()
    import numpy

    found = []
    for label in labels:
        row = label.features or {}
        if isinstance(row.get("vector"), str) and isinstance(row.get("score"), int) and label.weight > 0:
            vector = features.unpacked(row["vector"], numpy)
            if len(vector) == DIMENSIONS:
                found.append(Sample(vector, row["score"], label.wanted, label.weight, label.judged))
    return found


def pupil_samples(labels: Sequence[Label]) -> list[Sample]:
    """The labels that have the pupil's buckets, with its score. Raises ImportError without numpy."""
    from kimi_stack.base import extras

    extras.see_site_packages()
    import numpy

    found = []
    for label in labels:
        row = label.features or {}
        if isinstance(row.get("buckets"), str) and type(row.get("pupil")) is int and label.weight > 0:
            vector = features.signed(row["buckets"], numpy)
            if len(vector) == buckets.COUNT:
                found.append(Sample(vector, row["pupil"], label.wanted, label.weight, label.judged))
    return found


def fit(rows: Sequence[Sample], cuts: tuple[int, int]) -> Fit | None:
    """The correction for the cut points (premium, standard), by the best of RIDGES; None with too few labels."""
    if len(rows) < FEWEST:
        return None
    import numpy

    x = numpy.stack([row.vector for row in rows])
    weight = numpy.array([row.weight for row in rows])
    room = numpy.array([room_of(row.wanted, cuts) for row in rows]) - numpy.array([[row.score] for row in rows])
    limit = bound(float(weight.sum()))
    best: Fit | None = None
    for ridge in RIDGES:
        found = _fit(numpy, x, room, weight, ridge, limit, rows, cuts)
        if best is None or found.after > best.after:
            best = found
    return best


def _fit(
    numpy: Any, x: Any, room: Any, weight: Any, ridge: float, limit: int, rows: Sequence[Sample], cuts: tuple[int, int]
) -> Fit:
    """One ridge: the vectors are centred on the labels' mean, and the constant is held back as they are."""
    centre = (x * weight[:, None]).sum(0) / weight.sum()
    centred = x - centre
    # Sentence vectors lie close together: on the scale of their spread, a ridge of 1 is one label's worth.
    spread = float((centred**2).sum(1).mean()) or 1.0
    kernel = centred @ centred.T / spread + 1.0
    change = numpy.zeros(len(rows))
    for _ in range(_ROUNDS):
        goal = numpy.clip(change, room[:, 0], room[:, 1])
        distance = abs(goal - change)
        pull = weight * numpy.where(distance > 0, _UNIT / numpy.maximum(distance, NEAR), _CONTENT)
        inverse = numpy.linalg.inv(kernel + ridge * numpy.diag(1 / pull))
        alpha = inverse @ goal
        before, change = change, kernel @ alpha
        if abs(change - before).max() < _STILL:
            break
    # Leaving a label out of a least-squares fit is a closed formula; of the last round it is nearly that of the whole.
    leverage = 1 - ridge / pull * inverse.diagonal()
    left_out = (change - leverage * goal) / numpy.maximum(1 - leverage, _CONTENT)
    direction = centred.T @ alpha / spread
    constant = float(alpha.sum() - direction @ centre)
    scores = [refined(row.score, each, limit) for row, each in zip(rows, left_out.tolist(), strict=True)]
    agreed = after = 0.0
    gained = lost = 0
    for row, score in zip(rows, scores, strict=True):
        was = tier_of(row.score, *cuts) == row.wanted
        now = tier_of(score, *cuts) == row.wanted
        agreed, after = agreed + was * row.weight, after + now * row.weight
        gained, lost = gained + (now and not was), lost + (was and not now)
    total = float(weight.sum())
    by_label = {row.judged: score for row, score in zip(rows, scores, strict=True)}
    return Fit(direction.tolist(), constant, limit, len(rows), agreed, after, total, gained, lost, by_label)


def room_of(wanted: str, cuts: tuple[int, int]) -> tuple[int, int]:
    """The lowest and the highest score with which a label is content; both the middle of a narrow tier."""
    premium, standard = cuts
    low = {"premium": premium + INSIDE, "standard": standard + INSIDE, "budget": -SCALE}[wanted]
    high = {"premium": 2 * SCALE, "standard": premium - INSIDE, "budget": standard - INSIDE}[wanted]
    return (low, high) if low <= high else ((low + high) // 2,) * 2


def asked(score: int, wanted: str, cuts: tuple[int, int]) -> int:
    """The change of a score that a label asks for: 0 if its tier is the wanted one."""
    low, high = room_of(wanted, cuts)
    return 0 if tier_of(score, *cuts) == wanted else min(high, max(low, score)) - score


def refined(score: int, change: float, limit: int) -> int:
    """A score with a change, which is bounded."""
    return min(SCALE, max(0, score + round(max(-limit, min(limit, change)))))
