"""Turns the labels into proposals: new shares of the tiers, corrections of the difficulty scores, and own keywords.

Each proposal is tested on tasks that it was not fitted to. It is made only if the gain, by the weight of the labels, is
larger than chance explains (see gain.py). What follows an accepted proposal is computed with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kimi_stack.choice.cuts import Cuts, tier_of
from kimi_stack.config import profiles, word_edit
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import gain, own_words, refining, tuned
from kimi_stack.learning.gain import Gain
from kimi_stack.learning.label import Label
from kimi_stack.learning.own_words import Word
from kimi_stack.reading import refined
from kimi_stack.reading.verdict import PUPIL, READER

NAMES = ("shares", "correction", "pupil_correction", "keywords")  # of the proposals, in their order
FEWEST = 20  # the weight of the labels with a score; with less, no shares are proposed
FACTORS = (0.5, 0.7, 1.0, 1.4, 2.0)  # the shares that are tried, as multiples of those before any tuning
FOLDS = 5  # of the cross-validation

Accept = Callable[[str, Any], bool]  # whether a proposal is accepted, by its name


@dataclass(frozen=True)
class Shares:
    """New `shares` (premium, standard) in ten-thousandths, their cut points, and the evidence from cross-validation.

    There are `labels` with the total weight `weight`.
    """

    shares: tuple[int, int]
    cuts: tuple[int, int]
    labels: int
    weight: float
    gain: Gain


@dataclass(frozen=True)
class Proposals:
    """What was proposed and accepted."""

    shares: Shares | None = None
    correction: refining.Fit | None = None
    pupil: refining.Fit | None = None
    words: tuple[Word, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.shares or self.correction or self.pupil or self.words)


def propose(
    found: Sequence[Label],
    texts: Mapping[str, str],
    stack: Stack,
    policy: Policy,
    cuts: Cuts,
    only: Sequence[str] = NAMES,
    accept: Accept = lambda name, proposal: True,
) -> Proposals:
    """The proposals of `only` that are accepted, each computed with those before it. Raises StackError."""
    known = refined.load() or {}
    new = shares(found, policy, cuts) if "shares" in only else None
    new = new if new is not None and accept("shares", new) else None
    points = new.cuts if new else cuts.of(policy.shares_of(policy.profile))
    fit = correction(found, points) if "correction" in only else None
    # The same labels give the same correction again.
    again = fit is not None and tuned.row_of(fit) == known.get(READER)
    kept = fit if fit is not None and (again or accept("correction", fit)) else None
    pupil = pupil_correction(found, points) if "pupil_correction" in only else None
    if pupil is not None and (tuned.pupil_row_of(pupil) == known.get(PUPIL) or not accept("pupil_correction", pupil)):
        pupil = None
    more = words(found, texts, stack, policy, points, kept) if "keywords" in only else []
    return Proposals(new, None if again else kept, pupil, tuple(each for each in more if accept("keywords", each)))


def shares(found: Sequence[Label], policy: Policy, cuts: Cuts) -> Shares | None:
    """The shares that agree best with the labels. None with too few labels, or if the gain may be chance."""
    known = [label for label in found if label.score is not None and label.weight > 0]
    weight = sum(label.weight for label in known)
    now = policy.shares_of(policy.profile)
    if weight < FEWEST or policy.profile == profiles.ALL_BUDGET:
        return None
    first = tuned.first_shares(policy)
    tried = {
        pair
        for premium in FACTORS
        for standard in FACTORS
        if sum(pair := (round(first[0] * premium), round(first[1] * standard))) <= profiles.WHOLE
    }
    points = {pair: cuts.of(pair) for pair in sorted(tried | {now})}
    fold = {task: at % FOLDS for at, task in enumerate(dict.fromkeys(label.task for label in known))}
    rows = []
    for each in range(FOLDS):
        best = _best(points, now, [label for label in known if fold[label.task] != each])
        rows += [
            (label.task, label.weight, _agrees(label, points[now]), _agrees(label, points[best]))
            for label in known
            if fold[label.task] == each
        ]
    best, evidence = _best(points, now, known), gain.of(rows)
    return Shares(best, points[best], len(known), weight, evidence) if best != now and evidence.pays else None


def _best(
    points: dict[tuple[int, int], tuple[int, int]], now: tuple[int, int], known: Sequence[Label]
) -> tuple[int, int]:
    """The shares that agree with the largest weight of labels; the present ones if they are as good."""
    worth = {pair: sum(label.weight for label in known if _agrees(label, cut)) for pair, cut in points.items()}
    return max(worth, key=lambda pair: (worth[pair], pair == now))


def _agrees(label: Label, cuts: tuple[int, int]) -> bool:
    return label.score is not None and tier_of(label.score, *cuts) == label.wanted


def correction(found: Sequence[Label], cuts: tuple[int, int]) -> refining.Fit | None:
    """A correction of the reader's score. None without numpy, with too few labels, or if the gain may be chance."""
    return _paying(refining.samples, found, cuts)


def pupil_correction(found: Sequence[Label], cuts: tuple[int, int]) -> refining.Fit | None:
    """The same for the pupil's score."""
    return _paying(refining.pupil_samples, found, cuts)


def _paying(
    samples: Callable[[Sequence[Label]], list[refining.Sample]], found: Sequence[Label], cuts: tuple[int, int]
) -> refining.Fit | None:
    try:
        fit = refining.fit(samples(found), cuts)
    except ImportError:
        return None
    return fit if fit is not None and fit.pays else None


def words(
    found: Sequence[Label],
    texts: Mapping[str, str],
    stack: Stack,
    policy: Policy,
    cuts: tuple[int, int],
    fit: refining.Fit | None,
) -> list[Word]:
    """Own keywords to add and to remove, given the new cut points and the correction; none without a stack file."""
    if not word_edit.can():
        return []

    def scored(label: Label) -> str:
        score = label.score if fit is None else fit.left_out.get(label.judged, label.score)
        return label.tier if score is None else tier_of(score, *cuts)

    return own_words.proposed(own_words.tasks(found, texts, scored), stack.own_keywords, policy)
