"""Fits a correction of a difficulty score to a person's labels: a regression on the numbers of the tasks.

Any score inside the wanted tier satisfies a label. Outside it, the loss is the distance to that tier, not its square.
A squared loss fits the mean: if two in three similar tasks ask for one step up, it moves all of them by two thirds of a
step, which changes no tier. The plain distance follows the majority, and a wrong label pulls no harder than a right
one. The loss is weighted by the labels' weights and minimized by iteratively reweighted least squares with a ridge
penalty. Validation by leaving one task out, with all of its labels, chooses the ridge, and `bound` limits the change.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kimi_stack.choice.cuts import SCALE, tier_of
from kimi_stack.learning import gain
from kimi_stack.learning.gain import Gain
from kimi_stack.learning.label import Label
from kimi_stack.reading import buckets, features

FEWEST = 10  # the weight of the labels with numbers; with less, leaving one out says nothing
# In units of the score: how far inside the wanted tier a score must be to satisfy a label. For the lawyer's office of
# tests/bench/tuning.py, on other tasks, 200 (NEAR 100) gained nothing with 500 labels, and 1,000 gained most.
INSIDE = 1_000
NEAR = 500  # below this distance the loss is quadratic, so that the solution is smooth
LARGEST = 6_000  # the largest change of a score, approached with many labels
HALF = 200  # labels, by weight, at which half of LARGEST is allowed
RIDGES = (1.0, 3.0, 10.0, 30.0, 100.0)  # the ridge strengths that are tried
DIMENSIONS = 384
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
    """A correction and its evidence: each task is judged by a correction fitted to the labels of all others.

    The change of a score is the vector times `weights` plus `constant`, bounded by `limit`. `total` is the weight of
    all `labels`; `before` and `after` are the weights of those that agree with the tier without and with the
    correction, and `gain` is the evidence from them. `left_out` has, by `Label.judged`, the score of each label with a
    correction fitted to the other tasks.
    """

    weights: list[float]
    constant: float
    limit: int
    labels: int
    before: float
    after: float
    total: float
    gain: Gain
    left_out: dict[str, int]

    @property
    def pays(self) -> bool:
        """Whether the gain is larger than chance explains, although it is that of the best of RIDGES."""
        return self.gain.pays


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
    if sum(row.weight for row in rows) < FEWEST:
        return None
    import numpy

    x = numpy.stack([row.vector for row in rows])
    weight = numpy.array([row.weight for row in rows])
    room = numpy.array([room_of(row.wanted, cuts) for row in rows]) - numpy.array([[row.score] for row in rows])
    limit = bound(float(weight.sum()))
    tried = [_fit(numpy, x, room, weight, ridge, limit, rows, cuts) for ridge in RIDGES]
    best = max((found for found, _ in tried), key=lambda found: found.after)
    chance = gain.by_chance_of_best(numpy, [changes for _, changes in tried])
    return replace(best, gain=replace(best.gain, chance=max(chance, best.gain.chance)))


def _fit(
    numpy: Any, x: Any, room: Any, weight: Any, ridge: float, limit: int, rows: Sequence[Sample], cuts: tuple[int, int]
) -> tuple[Fit, list[float]]:
    """The fit with one ridge, and what it gains for each task. The vectors are centred on the labels' mean; the ridge
    penalizes the constant, too.
    """
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
    tasks = [row.vector.tobytes() for row in rows]
    left_out = _left_out(numpy, change, goal, ridge / pull, inverse, tasks)
    direction = centred.T @ alpha / spread
    constant = float(alpha.sum() - direction @ centre)
    scores = [refined(row.score, each, limit) for row, each in zip(rows, left_out.tolist(), strict=True)]
    was = [tier_of(row.score, *cuts) == row.wanted for row in rows]
    now = [tier_of(score, *cuts) == row.wanted for row, score in zip(rows, scores, strict=True)]
    weights = [row.weight for row in rows]
    found = list(zip(tasks, weights, was, now, strict=True))
    before, after = (sum(map(float.__mul__, weights, map(float, each))) for each in (was, now))
    total = float(weight.sum())
    by_label = {row.judged: score for row, score in zip(rows, scores, strict=True)}
    fit = Fit(direction.tolist(), constant, limit, len(rows), before, after, total, gain.of(found), by_label)
    return fit, gain.by_task(found)


def _left_out(numpy: Any, change: Any, goal: Any, penalty: Any, inverse: Any, tasks: Sequence[Hashable]) -> Any:
    """The change of each label by a fit to the labels of all other tasks.

    Least squares has a closed formula for it. Applied to the last round of reweighting, it approximates a new fit.
    """
    rest = penalty * inverse.diagonal()
    found = (change - (1 - rest) * goal) / numpy.maximum(rest, _CONTENT)
    places: dict[Hashable, list[int]] = {}
    for at, task in enumerate(tasks):
        places.setdefault(task, []).append(at)
    for same in places.values():
        if len(same) > 1:
            rests = penalty[same][:, None] * inverse[numpy.ix_(same, same)]
            found[same] = goal[same] + numpy.linalg.lstsq(rests, change[same] - goal[same], rcond=None)[0]
    return found


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
