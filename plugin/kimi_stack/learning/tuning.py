"""Turns the labels into proposals: new shares of the tiers, corrections of the difficulty scores, and own keywords.

Each proposal is tested on labels that it was not fitted to. It is made only if the gain is larger than chance explains.
tuning.json has what was accepted, and the values before it for `undo`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.choice.cuts import Cuts, tier_of
from kimi_stack.config import edits, profiles, word_edit
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import own_words, refining
from kimi_stack.learning.label import Label
from kimi_stack.learning.own_words import Word
from kimi_stack.reading import buckets, difficulty, refined
from kimi_stack.reading.verdict import PUPIL, READER

FEWEST = 20  # labels with a score; with fewer, no shares are proposed
FACTORS = (0.5, 0.7, 1.0, 1.4, 2.0)  # the shares that are tried, as multiples of the present ones
FOLDS = 5  # of the cross-validation
SHARES = ("premium_share", "standard_share")
_WHOSE = {"refine": "the score", "pupil": "the small model's score"}


@dataclass(frozen=True)
class Shares:
    """New `shares` (premium, standard) in ten-thousandths, their cut points, and the evidence from cross-validation.

    Of the `labels`, `gained` agree only with the new shares and `lost` only with the present ones.
    """

    shares: tuple[int, int]
    cuts: tuple[int, int]
    labels: int
    gained: int
    lost: int


def shares(found: Sequence[Label], policy: Policy, cuts: Cuts) -> Shares | None:
    """The shares that agree best with the labels. None with fewer than FEWEST labels, or if the gain may be chance."""
    known = [label for label in found if label.score is not None and label.weight > 0]
    now = policy.shares_of(policy.profile)
    if len(known) < FEWEST or policy.profile == profiles.ALL_BUDGET:
        return None
    tried = {
        pair
        for premium in FACTORS
        for standard in FACTORS
        if sum(pair := (round(now[0] * premium), round(now[1] * standard))) <= profiles.WHOLE
    }
    points = {pair: cuts.of(pair) for pair in sorted(tried)}
    gained = lost = 0
    for fold in range(FOLDS):
        best = _best(points, now, [label for at, label in enumerate(known) if at % FOLDS != fold])
        for label in known[fold::FOLDS]:
            was, is_now = _agrees(label, points[now]), _agrees(label, points[best])
            gained, lost = gained + (is_now and not was), lost + (was and not is_now)
    best = _best(points, now, known)
    enough = gained - lost >= max(3.0, refining.SURE * (gained + lost) ** 0.5)
    return Shares(best, points[best], len(known), gained, lost) if best != now and enough else None


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


def apply(
    new: Shares | None, fit: refining.Fit | None, words: Sequence[Word] = (), pupil: refining.Fit | None = None
) -> None:
    """Write the accepted proposals, and keep the values before them for `undo`. Raises StackError."""
    known = refined.load() or {}
    rows = {key: known.get(name) for name, key in refined.KEYS.items()}
    before: dict[str, Any] = dict(rows)
    if words:
        add = [(each.tier, each.word) for each in words if not each.removes]
        drop = [(each.tier, each.word) for each in words if each.removes]
        before["added"], before["dropped"] = word_edit.change(add, drop)
    if new is not None:
        before["shares"] = {}
        for name, share in zip(SHARES, new.shares, strict=True):
            old, now = edits.change(("routing", name), _decimal(share))
            before["shares"][name] = {"was": old, "is": now}
    rows |= {refined.KEYS[name]: row for name, row in rows_of(fit, pupil).items()}
    _keep({"made": difficulty.made(), "at": int(time.time()), **rows, "before": before})


def undo() -> list[str]:
    """Restore the values before the last tuning; a line for each part. A later change stays. Raises StackError."""
    document = _document()
    if document is None or not isinstance(document.get("before"), dict):
        raise StackError("there is no tuning to undo")
    before, says = document["before"], []
    for name, row in (before.get("shares") or {}).items():
        key = ("routing", name)
        if edits.get(key).value != row["is"]:
            says.append(f"routing.{name} was changed since; it stays")
        elif row["was"] is None:
            edits.drop(key)
            says.append(f"routing.{name} is removed from settings.toml")
        else:
            edits.change(key, str(row["was"]))
            says.append(f"routing.{name} is {row['was']} again")
    if before.get("added") or before.get("dropped"):
        says += _words_undone(before.get("added") or [], before.get("dropped") or [])
    rows = {key: before.get(key) for key in refined.KEYS.values()}
    for part, whose in _WHOSE.items():
        if rows[part] != document.get(part):
            says.append(f"the correction of {whose} is {'the previous one again' if rows[part] else 'removed'}")
    if any(rows.values()):
        _keep({"made": document["made"], "at": int(time.time()), **rows})
    else:
        os.unlink(paths.locate("tuning"))
    return says or ["the last tuning had changed nothing"]


def _words_undone(added: list[list[str]], dropped: list[list[str]]) -> list[str]:
    back, gone = word_edit.change([(tier, word) for tier, word in dropped], [(tier, word) for tier, word in added])
    return [
        *(f'"{word}" is no keyword of {tier} any more' for tier, word in gone),
        *(f'"{word}" is a keyword of {tier} again' for tier, word in back),
    ]


def rows_of(fit: refining.Fit | None, pupil: refining.Fit | None) -> dict[str, Any]:
    """The corrections by READER and PUPIL, in the form that `refined.by` takes."""
    return {
        **({} if fit is None else {READER: row_of(fit)}),
        **({} if pupil is None else {PUPIL: pupil_row_of(pupil)}),
    }


def pupil_row_of(fit: refining.Fit) -> dict[str, Any]:
    """The pupil's correction as a row of tuning.json, in fixed-point integers (see reading/buckets.py)."""

    def whole(number: float) -> int:
        return max(-buckets.LARGEST, min(buckets.LARGEST, round(number * (1 << buckets.SHIFT))))

    return {
        "weights": [whole(each) for each in fit.weights],
        "constant": whole(fit.constant),
        "limit": fit.limit,
        "labels": fit.labels,
    }


def row_of(fit: refining.Fit) -> dict[str, Any]:
    """The reader's correction as a row of tuning.json."""
    return {
        "weights": [round(each, 3) for each in fit.weights],
        "constant": round(fit.constant, 3),
        "limit": fit.limit,
        "labels": fit.labels,
    }


def _keep(document: dict[str, Any]) -> None:
    files.write_atomic(paths.locate("tuning"), fastjson.dumps(document) + "\n", mode=0o600)


def _document() -> dict[str, Any] | None:
    try:
        with open(paths.locate("tuning"), encoding="utf-8") as file:
            found = fastjson.loads(file.read())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _decimal(share: int) -> str:
    return f"{share / profiles.WHOLE:.4f}".rstrip("0").rstrip(".") or "0"
