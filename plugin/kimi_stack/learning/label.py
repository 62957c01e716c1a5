"""A label: which tier one run should have had, according to a person or another source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kimi_stack.base.tiers import TIERS

GOOD, BAD, TIER = "good", "bad", "tier"
SAID = "said"  # the source of a person's own feedback
# The weight of each source. All but SAID are inferred, not stated by a person.
WEIGHTS = {SAID: 1.0, "override": 0.5, "escalation": 0.5, "model": 0.4, "complaint": 0.3, "again": 0.3}
TAKEN_FROM = {
    SAID: "feedback",
    "override": "an override such as !premium",
    "escalation": "a climb to a higher tier",
    "model": "another model that was picked right after it",
    "complaint": "a complaint right after it",
    "again": "the same task, asked again",
    "comparison": "a comparison of two answers",
    "shadow": "a shadow run",
    "audit": "an audit",
}
SCALE = 10_000  # the integer for a weight of 1


@dataclass(frozen=True)
class Label:
    """`judged` is the run (of a comparison: the SHA-256 of the task), `tier` the tier it had, `wanted` the right one.

    `weight` is from 0 to 1. `source` is a key of WEIGHTS, or a source in learning/found.py. `at` is in Unix seconds (0:
    not known). `score` is the difficulty (None: not known), `features` the numbers of the task (see
    reading/features.py; None: not kept), `hash` the SHA-256 of its words (None: not known).
    """

    judged: str
    tier: str
    wanted: str
    weight: float
    source: str
    sender: str = ""
    at: int = 0
    score: int | None = None
    features: dict[str, Any] | None = None
    hash: str | None = None

    @property
    def task(self) -> str:
        """The same for labels of the same task, as far as its numbers or its hash are known."""
        numbers = self.features or {}
        return str(numbers.get("vector") or self.hash or self.judged)


def wanted_after(verdict: str, tier: str) -> tuple[str, float]:
    """The tier that `good` or `bad` asks for, and its share of the weight: 0 for `bad` on premium, the highest tier."""
    at = TIERS.index(tier)
    if verdict == GOOD:
        return tier, 0.5  # another tier might have done as well
    return (TIERS[at - 1], 1.0) if at > 0 else (tier, 0.0)


def row_of(
    judged: str,
    sender: str,
    verdict: str,
    tier: str,
    *,
    wanted: str | None = None,
    source: str = SAID,
    score: int | None = None,
    scored_by: str | None = None,
    features: str | None = None,
    note: str | None = None,
) -> dict[str, Any]:
    """The row of a judgement for the ledger."""
    goal, share = (wanted, 1.0) if wanted is not None else wanted_after(verdict, tier)
    return {
        "run": judged,
        "sender": sender,
        "source": source,
        "verdict": verdict,
        "tier": tier,
        "wanted": goal,
        "weight": round(SCALE * WEIGHTS[source] * share),
        "score": score,
        "scored_by": scored_by,
        "features": features,
        "note": note,
    }
