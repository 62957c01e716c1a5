"""A climb (escalation) as values: the plan, the attempt of each tier, the best answer, and why it ended."""

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
AUTO = "auto"  # begin at the tier that `decide` chooses
ROUTED = "routed"  # stands for the tier of a model that no tier has
_SHOWN = 3  # reasons in one line, at most


@dataclass(frozen=True)
class Plan:
    """How to climb: the score `threshold`, at most `escalations` steps up, and `first`: a tier, "auto", or None.

    None begins with budget, but skips a first tier that is not worth its cost. `judge` is a model that also assesses
    the answers; with `alone` it replaces the signals. `assessor` is the user's own function, "module:function", which
    replaces both.
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
    """The attempt of one tier. `cost` is nano-dollars with its assessment (None: unpriced); `call` is its ledger id.

    `judging` is the part of the cost that the assessment by a model has.

    `tier` is None for a model that no tier has: a rule of [privacy] named it.
    """

    tier: str | None
    model: str
    turn: Turn
    assessment: Assessment
    cost: int | None
    call: str
    judging: int | None = 0

    @property
    def label(self) -> str:
        return self.tier or ROUTED


@dataclass(frozen=True)
class Climb:
    """The attempts in order, why the climb ended ("" if an answer was good enough), and skipped tiers with reasons."""

    attempts: tuple[Attempt, ...]
    ended: str
    threshold: float
    skipped: tuple[tuple[str, str], ...] = ()
    decision: Decision | None = None
    saved: int = 0  # what kept answers saved, in nano-dollars

    @property
    def best(self) -> Attempt:
        """The attempt with the highest score; of equal ones the last, which has the highest tier."""
        return max(reversed(self.attempts), key=lambda attempt: (attempt.turn.ok, attempt.assessment.score))

    @property
    def good(self) -> bool:
        return self.best.turn.ok and self.best.assessment.score >= self.threshold

    @property
    def cost(self) -> int | None:
        """The cost of all attempts in nano-dollars; None if one is unpriced."""
        return dollars.total(attempt.cost for attempt in self.attempts)

    @property
    def thrown_away(self) -> int | None:
        """The cost of the answers that are not returned, without their assessment: as the report counts it."""
        thrown = [attempt for attempt in self.attempts if attempt is not self.best]
        paid, judging = dollars.total(one.cost for one in thrown), dollars.total(one.judging for one in thrown)
        return None if paid is None or judging is None else paid - judging


def climb(
    tiers: Sequence[str], take: Callable[[str, Attempt | None], Attempt | str], threshold: float, escalations: int
) -> Climb:
    """Try `tiers` in order until an answer is good enough. `take` returns an attempt, or a line if a limit ends it.

    It gets the tier and the best attempt so far. Pure except for `take`; no tier is tried twice. Instead of tiers there
    may be one model that no tier has.
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
    if attempts and attempts[-1].tier is None:
        ended = "it was the only model that may get the task"
    elif len(tiers) <= escalations + 1:
        ended = "it was the highest tier"
    else:
        ended = f"{escalations} escalations are the most"
    return Climb(tuple(attempts), ended, threshold)


def planned(policy: Policy) -> Plan:
    """The plan from the user's settings."""
    row = policy.escalation
    return Plan(
        threshold=float(row["threshold"]),
        escalations=row["max_escalations"],
        carry=row["carry"],
        judge=row["judge"],
        assessor=row["assessor"],
    )


def lines(done: Climb) -> tuple[str, str]:
    """The final lines: a warning if no answer was good enough (else ""), and the cost of the climb."""
    best, count, warning = done.best, len(done.attempts), ""
    if not done.good:
        of = f"the best of {count}, from {best.label}" if count > 1 else f"from {best.label}"
        warning = f"no answer was good enough; this is {of} ({verdict(best, done.threshold)}); {done.ended}"
    cost = "unpriced" if done.cost is None else dollars.text(done.cost)
    summary = f"{best.label} · {best.model} · {count} {'try' if count == 1 else 'tries'} · {cost}"
    if count > 1:
        wasted = "unpriced" if done.thrown_away is None else dollars.text(done.thrown_away)
        summary += f", {wasted} of it for answers that were thrown away"
    if done.saved:
        summary += f"; kept answers saved {dollars.text(done.saved)}"
    return warning, summary


def verdict(attempt: Attempt, threshold: float) -> str:
    """One line: the score of an attempt with its reasons, or why it failed."""
    if not attempt.turn.ok:
        return attempt.turn.unserved or attempt.turn.error.split("\n")[0] or attempt.turn.status
    reasons = "; ".join(reason.says for reason in attempt.assessment.reasons[:_SHOWN])
    return f"{attempt.assessment.score:.2f} of {threshold:.2f}" + (f", {reasons}" if reasons else "")
