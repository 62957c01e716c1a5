"""Statistics of comparisons, by scipy: shares with confidence intervals, and whether pairs show which side is better.

A pair is decided if one of its two sides is better; a tie does not count for either. The share of the decided pairs
that one side won has an exact (Clopper-Pearson) 95 % interval. There is evidence if that interval excludes one half. If
there is no difference, this happens in at most 5 % of comparisons of any size.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import extras

CONFIDENCE = 0.95
POWER = 0.8  # the chance to find a difference of the given size with the number of pairs from `needed`
_MOST = 5_000  # pairs; a difference that needs more does not matter in practice


@dataclass(frozen=True)
class Share:
    """`count` of `of`, with the 95 % interval `low` to `high` of the share; 0 to 1 if `of` is 0."""

    count: int
    of: int
    low: float
    high: float

    @property
    def value(self) -> float | None:
        return self.count / self.of if self.of else None

    def text(self) -> str:
        """For people: `78 % (56 % to 93 %)`."""
        if self.value is None:
            return "not known"
        return f"{100 * self.value:.0f} % ({100 * self.low:.0f} % to {100 * self.high:.0f} %)"

    def as_dict(self) -> dict[str, Any]:
        return {"count": self.count, "of": self.of, "share": self.value, "low": self.low, "high": self.high}


@dataclass(frozen=True)
class Finding:
    """Won, lost and tied pairs from the left side's view. `share` is won of decided.

    `better` is "left", "right", or None without enough evidence.
    """

    won: int
    lost: int
    tied: int
    share: Share
    better: str | None

    @property
    def pairs(self) -> int:
        return self.won + self.lost + self.tied

    @property
    def more(self) -> int | None:
        """How many more pairs would show the difference with a chance of `POWER`, if they turn out like these.

        None if there is evidence, or if no number of pairs would be enough.
        """
        decided = self.won + self.lost
        wanted = needed(max(self.won, self.lost) / decided) if decided and not self.better else None
        if wanted is None:
            return None
        return max(1, math.ceil(wanted * self.pairs / decided) - self.pairs)


@functools.cache
def share(count: int, of: int) -> Share:
    """The share with its exact interval. Raises StackError without scipy."""
    stats = _stats()
    if not of:
        return Share(0, 0, 0.0, 1.0)
    found = stats.binomtest(count, of).proportion_ci(CONFIDENCE, method="exact")
    return Share(count, of, float(found.low), float(found.high))


def find(won: int, lost: int, tied: int) -> Finding:
    """The evidence in these numbers of pairs. Raises StackError without scipy."""
    found = share(won, won + lost)
    better = "left" if found.low > 0.5 else "right" if found.high < 0.5 else None
    return Finding(won, lost, tied, found, better)


def needed(rate: float) -> int | None:
    """The number of decided pairs with which a side that wins the share `rate` of them is found better with a chance of
    `POWER`; None if that is impossible or needs too many pairs.
    """
    binom = _stats().binom
    if rate <= 0.5:
        return None
    pairs, least = _least()
    chance = binom.sf(least - 1, pairs, rate)
    # The chance does not grow steadily with the number of pairs. From the result on it stays above POWER.
    below = (chance < POWER).nonzero()[0]
    at = int(below[-1]) + 1 if len(below) else 0
    return int(pairs[at]) if at < len(pairs) else None


@functools.cache
def _least() -> tuple[Any, Any]:
    """Numbers of pairs, and for each the least that one side must win for an interval that excludes one half."""
    import numpy as np

    pairs = np.arange(1, _MOST + 1)
    return pairs, _stats().binom.isf((1 - CONFIDENCE) / 2, pairs, 0.5) + 1


def _stats() -> Any:
    return extras.need("scipy.stats", "compare", "the statistics of a comparison")
