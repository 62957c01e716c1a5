"""An audit: which of its runs got a good answer, and for which the next lower tier would have been enough."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base.tiers import TIERS
from kimi_stack.learning import evidence
from kimi_stack.learning.audit_sample import Sampled

SOURCE = "audit"  # the source of these calls in the ledger
SIGNALS = "signals"  # the name of the assessor if no model judged
# The weight of a finding as a label for tuning, with a judge and without. A person's feedback has the weight 1.
_WEIGHTS = {True: 0.4, False: 0.15}


@dataclass(frozen=True)
class Checked:
    """A run that was assessed again.

    `good` tells whether its answer is good, `lower_good` whether that of the next lower tier is (None: there is no
    lower tier). `anew` tells that its answer was not kept, so that its tier answered again.
    """

    run: Sampled
    good: bool
    lower: str | None
    lower_good: bool | None
    anew: bool

    @property
    def over(self) -> bool:
        """Whether a lower tier would have been enough."""
        return self.lower_good is True

    @property
    def under(self) -> bool:
        """Whether it should have gone to a higher tier."""
        return not self.good and not self.over and self.run.tier != TIERS[0]

    @property
    def wanted(self) -> str:
        """The tier that the run should have had."""
        at = TIERS.index(self.run.tier)
        return TIERS[at + 1] if self.over else TIERS[at - 1] if self.under else self.run.tier

    def as_row(self, by: str) -> dict[str, Any]:
        """The line for the audit's file, without text of the task."""
        return {
            "run": self.run.run,
            "sender": self.run.sender,
            "hash": self.run.hash,
            "tier": self.run.tier,
            "model": self.run.model,
            "good": self.good,
            "lower_good": self.lower_good,
            "anew": self.anew,
            "wanted": self.wanted,
            "weight": _WEIGHTS[by != SIGNALS],
            "source": SOURCE,
            "by": by,
        }


@dataclass
class Audit:
    """The checked runs. `failed` has the reasons by run. `left` runs were not begun because of --max-cost.

    `by` is the assessor: the judge's model, or SIGNALS. `before` runs were checked before an interruption. `spent` is
    the cost of all checks in nano-dollars, without `unpriced` calls.
    """

    by: str
    checked: list[Checked] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    left: int = 0
    before: int = 0
    spent: int = 0
    unpriced: int = 0

    def tiers(self) -> dict[str, dict[str, evidence.Share]]:
        """By tier: the shares `good`, `over` and `under`. Raises StackError without scipy."""
        found = {}
        for tier in TIERS:
            rows = [row for row in self.checked if row.run.tier == tier]
            tried = [row for row in rows if row.lower_good is not None]
            able = rows if tier != TIERS[0] else []
            found[tier] = {
                "good": evidence.share(sum(row.good for row in rows), len(rows)),
                "over": evidence.share(sum(row.over for row in tried), len(tried)),
                "under": evidence.share(sum(row.under for row in able), len(able)),
            }
        return found


def lower_than(tier: str) -> str | None:
    """The next lower tier; None for the lowest."""
    at = TIERS.index(tier) + 1
    return TIERS[at] if at < len(TIERS) else None
