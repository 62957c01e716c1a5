"""Whether the labels that agree only after a change outweigh those that agree only before it, beyond chance.

The test flips signs. If a change does nothing, each task that it moves is as likely to gain as to lose the weight of
its labels. `chance` is how often coins alone would give at least the observed sum. It is exact up to MANY tasks, and
by the normal distribution above. The labels of one task are one coin, so that asking the same again proves nothing.
For the best of several changes, coins are drawn that each change gets alike.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

CHANCE = 0.05  # the significance level of a proposal
LEAST = 3.0  # the net weight that a change must gain
MANY = 200  # tasks; more take longer than the exact figure is worth
DRAWS = 4_000  # of coins, for the best of several changes: a chance of 0.05 comes out as 0.043 to 0.057
_UNIT = 100  # weights are counted in hundredths


@dataclass(frozen=True)
class Gain:
    """`gained` labels agree only after the change and `lost` ones only before it; `net` is the weight of the former
    less that of the latter. `chance` is the p-value.
    """

    gained: int
    lost: int
    net: float
    chance: float

    @property
    def pays(self) -> bool:
        """Whether chance explains the gain in less than one case of twenty."""
        return self.net >= LEAST and self.chance < CHANCE


Row = tuple[Hashable, float, bool, bool]  # of a label: its task, its weight, and whether it agrees before and after


def of(rows: Sequence[Row]) -> Gain:
    """The gain of a change, by all labels."""
    gained = sum(after and not before for _, _, before, after in rows)
    lost = sum(before and not after for _, _, before, after in rows)
    changes = by_task(rows)
    return Gain(gained, lost, sum(changes), by_chance([round(_UNIT * each) for each in changes]))


def by_task(rows: Sequence[Row]) -> list[float]:
    """What a change gains (or, below 0, loses) for each task, by weight, in the order of their first labels."""
    found: dict[Hashable, float] = {}
    for task, weight, before, after in rows:
        found[task] = found.get(task, 0.0) + weight * (after - before)
    return list(found.values())


def by_chance(changes: Iterable[int]) -> float:
    """How often the sum is as large or larger if the sign of each number is drawn by a coin."""
    changes = [each for each in changes if each]
    reached = sum(changes)
    if len(changes) > MANY:
        return math.erfc(reached / math.sqrt(2 * sum(each * each for each in changes))) / 2
    likely = {0: 1.0}
    for each in map(abs, changes):
        following: dict[int, float] = {}
        for total, share in likely.items():
            for then in (total + each, total - each):
                following[then] = following.get(then, 0.0) + share / 2
        likely = following
    return math.fsum(share for total, share in likely.items() if total >= reached)


def by_chance_of_best(numpy: Any, changes: Sequence[Sequence[float]]) -> float:
    """How often the best of several changes (each as from `by_task`) sums up to as much if coins draw the signs."""
    table = numpy.array(changes)
    table = table[:, table.any(0)]
    coins = numpy.random.default_rng(0).integers(0, 2, size=(DRAWS, table.shape[1])) * 2 - 1
    best = (coins @ table.T).max(1)
    return float((best >= table.sum(1).max() - 1e-9).mean())
