"""Fits a correction of a difficulty score to a person's labels: a regression on the numbers of the tasks.

Any score inside the wanted tier satisfies a label. Outside it, the loss is the distance to that tier, not its square.
A squared loss fits the mean: if two in three similar tasks ask for one step up, it moves all of them by two thirds of a
step, which changes no tier. The plain distance follows the majority, and a wrong label pulls no harder than a right
one. The loss is weighted by the labels' weights and minimized by iteratively reweighted least squares with a ridge
penalty. Leave-one-out validation chooses the ridge, and `bound` limits the change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kimi_stack.choice.cuts import SCALE, tier_of
from kimi_stack.learning.label import Label
from kimi_stack.reading import buckets, features

FEWEST = 10  # labels with numbers; with fewer, leave-one-out says nothing
# In units of the score: how far inside the wanted tier a score must be to satisfy a label. For the lawyer's office of
# tests/bench/tuning.py, on other tasks, 200 (NEAR 100) gained nothing with 500 labels, and 1,000 gained most.
INSIDE = 1_000
NEAR = 500  # below this distance the loss is quadratic, so that the solution is smooth
LARGEST = 6_000  # the largest change of a score, approached with many labels
HALF = 200  # labels, by weight, at which half of LARGEST is allowed
RIDGES = (1.0, 3.0, 10.0, 30.0, 100.0)  # the ridge strengths that are tried
DIMENSIONS = 384
SURE = 1.64  # standard deviations that the gain must reach; chance alone stays below in 95 % of cases
_UNIT = 2_000.0  # in units of the score: a label at this distance weighs 1, as in a least-squares fit
_ROUNDS, _STILL = 12, 5.0  # at most so many rounds of reweighting; fewer if no score changes by _STILL
_CONTENT = 1e-6  # the weight of a satisfied label: not 0, because the solver divides by it


@dataclass(frozen=True)
class Sample:
    """One label for the regression: the task's vector, its score, the wanted tier, the weight, and `Label.judged`."""

    vector: Any
    score: int
    wanted: str
    weight: float
    judged: str = ""


@dataclass(frozen=True)
class Fit:
    """A correction and its leave-one-out evidence.

    The change of a score is the vector times `weights` plus `constant`, bounded by `limit`. `total` is the weight of
    all `labels`; `before` and `after` are the weights of those that agree with the tier without and with the
    correction. `gained` labels agree only with it, `lost` ones only without it. `left_out` has, by `Label.judged`, the
    score of each label with a correction fitted to the other labels.
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
        """Whether the leave-one-out gain is larger than chance explains (see SURE)."""
        return bool(self.gained - self.lost >= max(3.0, SURE * (self.gained + self.lost) ** 0.5))


def bound(labels: float) -> int:
    """The largest change of a score for labels of this total weight: 545 for 20, 4,285 for 500."""
    return int(LARGEST * labels / (labels + HALF))


def samples(labels: Sequence[Label]) -> list[Sample]:
    """The labels that have a vector of this reader, as unit vectors. Raises ImportError without numpy."""
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
    """The labels that have the sums of the pupil's buckets, with its score. Raises ImportError without numpy."""
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
    """The correction for the cut points (premium, standard) with the best of RIDGES; None with too few labels."""
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
    """The fit with one ridge. The vectors are centred on the labels' mean; the ridge penalizes the constant, too."""
    centre = (x * weight[:, None]).sum(0) / weight.sum()
    centred = x - centre
    # Sentence vectors lie close together. Divided by their spread, a ridge of 1 weighs as much as one label.
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
    # Least squares has a closed formula for leave-one-out. Applied to the last round, it approximates a new fit.
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
    """The lowest and the highest score that satisfy a label; in a narrow tier both are its middle."""
    premium, standard = cuts
    low = {"premium": premium + INSIDE, "standard": standard + INSIDE, "budget": -SCALE}[wanted]
    high = {"premium": 2 * SCALE, "standard": premium - INSIDE, "budget": standard - INSIDE}[wanted]
    return (low, high) if low <= high else ((low + high) // 2,) * 2


def asked(score: int, wanted: str, cuts: tuple[int, int]) -> int:
    """The change of a score that a label asks for: 0 if its tier is the wanted one."""
    low, high = room_of(wanted, cuts)
    return 0 if tier_of(score, *cuts) == wanted else min(high, max(low, score)) - score


def refined(score: int, change: float, limit: int) -> int:
    """The score plus the change, which is bounded by `limit`; from 0 to SCALE."""
    return min(SCALE, max(0, score + round(max(-limit, min(limit, change)))))
