"""Cut points: the scores from which a task goes to standard and to premium, for the wanted share of each tier."""

from __future__ import annotations

from kimi_stack.config import profiles
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kimi_stack.reading.verdict import Verdict

SCALE = difficulty.SCALE


class Cuts:
    """Cut points from `scores`, sorted ascending. With None or an empty list, the shipped natural mix is used."""

    def __init__(self, scores: Sequence[int] | None = None) -> None:
        self._scores = scores
        self._known: dict[tuple[int, int], tuple[int, int]] = {}

    def of(self, shares: tuple[int, int]) -> tuple[int, int]:
        """The cut points (premium, standard) for these shares."""
        found = self._known.get(shares)
        if found is None:
            found = self._known[shares] = profiles.cuts(*shares, self._scores or difficulty.mix())
        return found


SHIPPED = Cuts()


def tier_of(score: int, premium: int, standard: int) -> str:
    """The tier for a score, by its cut points."""
    if score >= premium:
        return "premium"
    return "standard" if score >= standard else "budget"


def reachable(premium: int, standard: int) -> dict[str, int]:
    """The cut points that a score can reach, by tier, lowest first."""
    return {tier: cut for tier, cut in (("standard", standard), ("premium", premium)) if cut <= SCALE}


def describe(verdict: Verdict, premium: int, standard: int) -> str:
    """One line: the score, the cut points, the name of the reader, and how much of the text it left aside."""
    where = ", ".join(f"{tier} from {_as_share(cut)}" for tier, cut in reachable(premium, standard).items())
    tuned = "" if verdict.base is None else f", tuned from {_as_share(verdict.base)}"
    aside = f", which left {verdict.aside} % of the text aside" if verdict.aside else ""
    said = f"its difficulty is {_as_share(verdict.score)} by the {verdict.by}{aside}{tuned}"
    return f"{said} ({where})" if where else said


def _as_share(score: int) -> str:
    """A score such as 0.123: truncated, not rounded, as in JavaScript."""
    return f"0.{score * 1000 // SCALE:03d}" if score < SCALE else "1.000"
