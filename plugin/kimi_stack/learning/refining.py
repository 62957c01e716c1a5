"""Fits what a person's labels change in the score: a ridge regression on the reader's sentence vectors.

Each label with a vector asks for a change of the score: none, if its tier agrees already; else as much as puts the
score a little beyond the cut point of the tier that was wanted. The regression is weighed by the labels' weights, and
chosen by leave-one-out. It is bounded by the number of labels: see `bound`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import SCALE, tier_of
from kimi_stack.learning.label import Label
from kimi_stack.reading import features

FEWEST = 10  # labels with a vector; with fewer, leaving one out says nothing
# Of the score: how far beyond a cut point a label asks for. Less leaves most scores on the near side of the cut: with
# 300 in place of 1,500 a hobby coder gained 0.14 in place of 0.24 from 500 labels (tests/bench/tuning.py).
BEYOND = 1_500
LARGEST = 6_000  # the largest change of a score, approached with many labels
HALF = 200  # labels at which half of it is allowed
RIDGES = (1.0, 3.0, 10.0, 30.0, 100.0)  # the strengths that are tried
DIMENSIONS = 384
SURE = 1.64  # how many standard deviations of chance the gain must be above: 95 % of the time chance gives less


@dataclass(frozen=True)
class Sample:
    """One label as the regression takes it: a vector of length 1, the reader's score, the tier wanted, the weight."""

    vector: Any
    score: int
    wanted: str
    weight: float


@dataclass(frozen=True)
class Fit:
    """The correction, and what leaving out each label once says of it.

    `weights` and `constant` give the change of a score for a vector of length 1, which `limit` bounds. `before` and
    `after` are the weights of the labels whose tier agrees without and with it; `gained` and `lost` count labels.
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

    @property
    def pays(self) -> bool:
        """Whether it agrees with labels that it has not seen so much better that chance alone hardly explains it."""
        return bool(self.gained - self.lost >= max(3.0, SURE * (self.gained + self.lost) ** 0.5))


def bound(labels: float) -> int:
    """The largest change of a score that so many labels may make: 545 for 20 labels, 4,285 for 500."""
    return int(LARGEST * labels / (labels + HALF))


def samples(labels: Sequence[Label]) -> list[Sample]:
    """The labels that have a vector of this reader. Raises ImportError without numpy."""
    from kimi_stack.base import extras

    extras.see_site_packages()
    import numpy

    found = []
    for label in labels:
        row = label.features or {}
        if isinstance(row.get("vector"), str) and isinstance(row.get("score"), int) and label.weight > 0:
            vector = features.unpacked(row["vector"], numpy)
            if len(vector) == DIMENSIONS:
                found.append(Sample(vector, row["score"], label.wanted, label.weight))
    return found


def fit(rows: Sequence[Sample], cuts: tuple[int, int]) -> Fit | None:
    """The correction for the cut points (premium, standard), by the best of RIDGES; None with too few labels."""
    if len(rows) < FEWEST:
        return None
    import numpy

    x = numpy.stack([row.vector for row in rows])
    weight = numpy.array([row.weight for row in rows])
    goal = numpy.array([asked(row.score, row.wanted, cuts) for row in rows], dtype=float)
    limit = bound(float(weight.sum()))
    best: Fit | None = None
    for ridge in RIDGES:
        found = _fit(numpy, x, goal, weight, ridge, limit, rows, cuts)
        if best is None or found.after > best.after:
            best = found
    return best


def _fit(
    numpy: Any, x: Any, goal: Any, weight: Any, ridge: float, limit: int, rows: Sequence[Sample], cuts: tuple[int, int]
) -> Fit:
    """One ridge: the vectors are centred on the labels' mean, and the constant is held back as they are."""
    centre = (x * weight[:, None]).sum(0) / weight.sum()
    centred = x - centre
    # Sentence vectors lie close together: on the scale of their spread, a ridge of 1 is one label's worth.
    spread = float((centred**2).sum(1).mean()) or 1.0
    kernel = centred @ centred.T / spread + 1.0
    inverse = numpy.linalg.inv(kernel + ridge * numpy.diag(1 / weight))
    alpha = inverse @ goal
    left_out = goal - alpha / inverse.diagonal()
    direction = centred.T @ alpha / spread
    constant = float(alpha.sum() - direction @ centre)
    before = after = 0.0
    gained = lost = 0
    for row, change in zip(rows, left_out.tolist(), strict=True):
        was = tier_of(row.score, *cuts) == row.wanted
        now = tier_of(refined(row.score, change, limit), *cuts) == row.wanted
        before, after = before + was * row.weight, after + now * row.weight
        gained, lost = gained + (now and not was), lost + (was and not now)
    total = float(weight.sum())
    return Fit(direction.tolist(), constant, limit, len(rows), before, after, total, gained, lost)


def asked(score: int, wanted: str, cuts: tuple[int, int]) -> int:
    """The change of a score that a label asks for: 0 if its tier is the wanted one."""
    tier = tier_of(score, *cuts)
    if tier == wanted:
        return 0
    premium, standard = cuts
    if TIERS.index(wanted) < TIERS.index(tier):
        return (premium if wanted == "premium" else standard) + BEYOND - score
    return (premium if wanted == "standard" else standard) - BEYOND - score


def refined(score: int, change: float, limit: int) -> int:
    """A score with a change, which is bounded."""
    return min(SCALE, max(0, score + round(max(-limit, min(limit, change)))))
