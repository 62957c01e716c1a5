"""What a tuning proposal would have cost on the last days, compared with the present choices, by `replay`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import Cuts
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import replay
from kimi_stack.learning.replay import Turn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

DAYS = 30  # of history, from which the cost of a proposal is computed
_SETTLED = (*replay.NAMED, "trigger", "profile")  # rules whose choice no proposal changes


@dataclass(frozen=True)
class Hindsight:
    """The present choices and those of a proposal, for the same `turns`.

    `replayed` turns could be chosen again; for the others, the words or the score are not on record. `up` and `down`
    count replayed turns that would have had a higher or a lower tier. `before` and `after` are their costs in
    nano-dollars without and with the proposal; `unpriced` turns are in neither sum.
    """

    turns: int
    replayed: int
    up: int
    down: int
    unpriced: int
    before: int
    after: int

    def as_dict(self) -> dict[str, Any]:
        return {
            "days": DAYS,
            "turns": self.turns,
            "replayed": self.replayed,
            "not_replayed": self.turns - self.replayed,
            "up": self.up,
            "down": self.down,
            "unpriced": self.unpriced,
            "before": dollars.row(self.before),
            "after": dollars.row(self.after),
        }


class Past:
    """The turns of the last days, and the present choice for each. `read` has the corrections in force."""

    def __init__(self, turns: Sequence[Turn], stack: Stack, policy: Policy, cuts: Cuts, read: Read) -> None:
        self._turns, self._stack, self._policy, self._cuts = turns, stack, policy, cuts
        self._read = read
        self._before = replay.replay(turns, stack, policy, None, read, cuts).each

    def with_(self, *, stack: Stack | None = None, policy: Policy | None = None, read: Read | None = None) -> Hindsight:
        """Choose again with another stack, policy or reader. A policy needs a score, the others need words."""
        needs_words = stack is not None or read is not None
        now = replay.replay(
            self._turns, stack or self._stack, policy or self._policy, None, read or self._read, self._cuts
        )
        replayed = up = down = unpriced = before = after = 0
        for turn, (old, old_cost), (new, new_cost) in zip(self._turns, self._before, now.each, strict=True):
            if not _is_known(turn, needs_words=needs_words):
                continue
            replayed += 1
            if old in TIERS and new in TIERS:
                up += TIERS.index(new) < TIERS.index(old)
                down += TIERS.index(new) > TIERS.index(old)
            if old_cost is None or new_cost is None:
                unpriced += 1
            else:
                before, after = before + old_cost, after + new_cost
        return Hindsight(len(self._turns), replayed, up, down, unpriced, before, after)


def _is_known(turn: Turn, *, needs_words: bool) -> bool:
    """Whether enough of a turn is on record to choose its tier again."""
    return turn.text is not None or turn.rule in _SETTLED or (turn.score is not None and not needs_words)
