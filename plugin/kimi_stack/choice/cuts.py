"""Cut points: the scores from which a task goes to standard and to premium, for shares of each."""

from __future__ import annotations

import os

from kimi_stack import fastjson, paths, profiles
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kimi_stack.reading.verdict import Verdict

SCALE = difficulty.SCALE


def cuts(shares: tuple[int, int]) -> tuple[int, int]:
    """The cut points (premium, standard) of these shares, on the person's calibration or on the mix that ships."""
    path = paths.locate("calibration")
    try:
        stamp: object = (path, os.stat(path).st_mtime_ns)
    except OSError:
        stamp = None
    if stamp not in _cuts:
        _cuts.clear()
        _cuts[stamp] = {}
    found = _cuts[stamp].get(shares)
    if found is None:
        found = _cuts[stamp][shares] = profiles.cuts(*shares, calibrated(path) or difficulty.mix())
    return found


_cuts: dict[object, dict[tuple[int, int], tuple[int, int]]] = {}  # by the stamp of the calibration, and shares


def tier_of(score: int, premium: int, standard: int) -> str:
    """The tier of a score by its cut points."""
    return "premium" if score >= premium else "standard" if score >= standard else "budget"


def describe(verdict: Verdict, premium: int, standard: int) -> str:
    """One line: the score, the cut points, and who read the task."""
    named = (("standard", standard), ("premium", premium))
    where = ", ".join(f"{tier} from {_as_share(cut)}" for tier, cut in named if cut <= SCALE)
    return f"its difficulty is {_as_share(verdict.score)} by the {verdict.by}" + (f" ({where})" if where else "")


def _as_share(score: int) -> str:
    """A score as 0.123, cut off, not rounded: JavaScript does the same."""
    return f"0.{score * 1000 // SCALE:03d}" if score < SCALE else "1.000"


def calibrated(path: str) -> Sequence[int]:
    """The scores of the person's own tasks that `kimi-stack calibrate` kept; none where they are another model's."""
    try:
        with open(path, encoding="utf-8") as file:
            document = fastjson.loads(file.read())
        kept: list[int] = document["scores"] if document["model"] == difficulty.made() else []
        sound = isinstance(kept, list) and all(type(score) is int for score in kept)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
    return sorted(kept) if sound else []


def stale(path: str) -> bool:
    """Whether there is a calibration whose scores another model gave."""
    try:
        with open(path, encoding="utf-8") as file:
            return bool(fastjson.loads(file.read())["model"] != difficulty.made())
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
