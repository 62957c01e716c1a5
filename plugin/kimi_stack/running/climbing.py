"""A climb as values: how to go, each tier's attempt, which answer counts, and why it ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kimi_stack.base import dollars
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import Decision
from kimi_stack.config.settings import Policy
from kimi_stack.openclaw.turns import Turn
from kimi_stack.running.assessment import THRESHOLD, Assessment

UPWARDS = tuple(reversed(TIERS))
AUTO = "auto"  # begin where the decision does
_SHOWN = 3  # reasons on a line


@dataclass(frozen=True)
class Plan:
    """How to climb: `threshold` of good enough, at most so many `escalations`, `first` a tier, "auto", or None.

    None begins with budget, and leaves out a first tier that is not worth its cost. `judge` is a model that assesses
    too, or with `alone` in place of the signals; `assessor` is a person's own, as module:function, in their place.
    """

    threshold: float = THRESHOLD
    escalations: int = 2
    first: str | None = None
    carry: bool = False
    judge: str | None = None
    alone: bool = False
    assessor: str | None = None


@dataclass(frozen=True)
class Attempt:
    """One tier's try. `cost` is nano-dollars with its assessment, None where unpriced; `call` its id in the ledger."""

    tier: str
    model: str
    turn: Turn
    assessment: Assessment
    cost: int | None
    call: str


@dataclass(frozen=True)
class Climb:
    """What was tried in order, why it ended ("" where an answer was good enough), and the tiers left out, with why."""

    attempts: tuple[Attempt, ...]
    ended: str
    threshold: float
    skipped: tuple[tuple[str, str], ...] = ()
    decision: Decision | None = None

    @property
    def best(self) -> Attempt:
        """The best assessed, of equals the last: it is of the highest tier."""
        return max(reversed(self.attempts), key=lambda attempt: (attempt.turn.ok, attempt.assessment.score))

    @property
    def good(self) -> bool:
        return self.best.turn.ok and self.best.assessment.score >= self.threshold

    @property
    def cost(self) -> int | None:
        """What all attempts cost together."""
        return dollars.total(attempt.cost for attempt in self.attempts)

    @property
    def thrown_away(self) -> int | None:
        """What the attempts cost whose answer is not returned."""
        return dollars.total(attempt.cost for attempt in self.attempts if attempt is not self.best)


def climb(
    tiers: Sequence[str], take: Callable[[str, Attempt | None], Attempt | str], threshold: float, escalations: int
) -> Climb:
    """Try `tiers` in order until an answer is good enough. `take` gives an attempt, or a line where a limit ends it.

    It is handed the best attempt before. Pure but for `take`; no tier is tried twice.
    """
    attempts: list[Attempt] = []
    for tier in tiers[: escalations + 1]:
        before = Climb(tuple(attempts), "", threshold).best if attempts else None
        taken = take(tier, before)
        if isinstance(taken, str):
            return Climb(tuple(attempts), taken, threshold)
        attempts.append(taken)
        if taken.turn.ok and taken.assessment.score >= threshold:
            return Climb(tuple(attempts), "", threshold)
    ended = "it was the highest tier" if len(tiers) <= escalations + 1 else f"{escalations} escalations are the most"
    return Climb(tuple(attempts), ended, threshold)


def planned(policy: Policy) -> Plan:
    """What the person's settings say."""
    row = policy.escalation
    return Plan(
        threshold=float(row["threshold"]),
        escalations=row["max_escalations"],
        carry=row["carry"],
        judge=row["judge"],
        assessor=row["assessor"],
    )


def lines(done: Climb) -> tuple[str, str]:
    """What to say at the end: a warning where no answer was good enough (else ""), and what climbing cost."""
    best, count, warning = done.best, len(done.attempts), ""
    if not done.good:
        of = f"the best of {count}, from {best.tier}" if count > 1 else f"from {best.tier}"
        warning = f"no answer was good enough; this is {of} ({verdict(best, done.threshold)}); {done.ended}"
    cost = "unpriced" if done.cost is None else dollars.text(done.cost)
    summary = f"{best.tier} · {best.model} · {count} {'try' if count == 1 else 'tries'} · {cost}"
    if count > 1:
        wasted = "unpriced" if done.thrown_away is None else dollars.text(done.thrown_away)
        summary += f", {wasted} of it for answers that were thrown away"
    return warning, summary


def verdict(attempt: Attempt, threshold: float) -> str:
    """One line: what an attempt was worth, or why it gave no answer."""
    if not attempt.turn.ok:
        return attempt.turn.unserved or attempt.turn.error.split("\n")[0] or attempt.turn.status
    reasons = "; ".join(reason.says for reason in attempt.assessment.reasons[:_SHOWN])
    return f"{attempt.assessment.score:.2f} of {threshold:.2f}" + (f", {reasons}" if reasons else "")
