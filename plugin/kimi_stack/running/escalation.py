"""Climbing: the cheapest tier first, and a higher one while the answer is not good enough; the best answer counts.

Each attempt is a call of one run in the ledger, under the limits like any other. What an attempt costs and how likely
it is to do decide whether the first tier is worth trying at all.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kimi_stack.base import dollars, periods
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import prices
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import LedgerError
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.reading import difficulty
from kimi_stack.running.assessment import THRESHOLD, Answer, Assessment, assess_result_quality, judge, own
from kimi_stack.running.run import Notify, Way, warnings

UPWARDS = tuple(reversed(TIERS))
AUTO = "auto"  # begin where the decision does
RULE, JUDGES = "escalation", "judge"  # of the calls in the ledger
_OWN_RECORD = 90 * periods.DAY  # seconds that a person's own record goes back
_BELIEF = 10  # attempts of one's own that weigh as much as the benchmark's rate does
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


def run_climbing(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    request: Request,
    options: Options,
    plan: Plan,
    notify: Notify = lambda _: None,
    *,
    source: str = "run",
) -> Climb:
    """Take the task up the tiers. `notify` gets a line an attempt.

    Raises StackError (refused) where a limit allows not even the first attempt.
    """
    if not request.text:
        raise StackError("the task is empty; give it as words, with --file, or on stdin")
    assessor = own.load(plan.assessor) if plan.assessor else assess_result_quality
    way = Way(openclaw, Accounting(policy, stack), request, options, notify, source)
    decision = way.accounting.admit(request, way.sender)
    for line in warnings(decision):
        notify(line)
    tiers, skipped = _way_up(way.accounting, request, decision, plan)
    for tier, because in skipped:
        notify(f"{tier} is left out: {because}")

    def take(tier: str, before: Attempt | None) -> Attempt | str:
        model = stack.tiers[tier].model
        limit = way.reserve(tier, model)
        if limit is not None:
            return limit.line
        if before is not None:
            notify(f"{before.tier}: {_verdict(before, plan.threshold)}")
        notify(f"trying {tier} · {model}")
        if tier in way.lacking:
            said = Turn("error", "", model, error=way.lacking[tier].says)
            return Attempt(tier, model, said, assessor(Answer("", "error", None, said.error), request.task), 0, "")
        paid = way.cost
        task = _carried(request.task, before) if plan.carry and before is not None else None
        turn = way.attempt(decision, tier, model, task=task, rule=RULE)
        call = way.call_id
        answer = Answer(turn.text, turn.status, turn.stop_reason, turn.error, turn.tools_failed, turn.tools)
        assessment = assessor(answer, request.task)
        if plan.judge is not None and turn.ok:
            assessment = _judged(way, decision, plan, turn.text, assessment)
        spent = None if way.cost is None or paid is None else way.cost - paid
        return Attempt(tier, turn.model or model, turn, assessment, spent, call)

    done = climb(tiers, take, plan.threshold, plan.escalations)
    if not done.attempts:
        raise StackError(done.ended, exit_code=REFUSED)
    if all(attempt.turn.unready or attempt.tier in way.lacking for attempt in done.attempts):
        way.check_ready(done.attempts[0].turn, decision)
    _tell_ledger(way, done)
    return replace(done, skipped=tuple(skipped), decision=decision)


def foresee(accounting: Accounting, request: Request, sender: str, plan: Plan) -> tuple[Decision, Climb, list[str]]:
    """The decision, a climb without attempts (why it would end, what is left out), and the tiers that would try.

    As `run_climbing` would go now, while no answer is good enough; nothing is run or reserved. Raises StackError
    where the ledger cannot tell what may be spent.
    """
    decision = accounting.admit(request, sender)
    tiers, skipped = _way_up(accounting, request, decision, plan)
    standing, tries, ended = accounting.standing(sender), [], ""
    for tier in tiers[: plan.escalations + 1]:
        problem = standing and standing.problem(tier, accounting.stack.tiers[tier].model, request.tokens)
        if problem:
            ended = problem.line
            break
        tries.append(tier)
    return decision, Climb((), ended, plan.threshold, tuple(skipped), decision), tries


def _way_up(
    accounting: Accounting, request: Request, decision: Decision, plan: Plan
) -> tuple[Sequence[str], list[tuple[str, str]]]:
    """The tiers to try, the first one first, and those left out, with why.

    A task that begins with !tier begins there: the person named it.
    """
    follows = plan.first == AUTO or (plan.first is None and request.override is not None)
    first = decision.tier if follows else plan.first
    tiers = UPWARDS[UPWARDS.index(first or UPWARDS[0]) :]
    skipped: list[tuple[str, str]] = []
    if first is None:
        while len(tiers) > 1 and (because := _not_worth_it(accounting, request, decision, tiers[0], tiers[1])):
            skipped.append((tiers[0], because))
            tiers = tiers[1:]
    return tiers, skipped


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
        warning = f"no answer was good enough; this is {of} ({_verdict(best, done.threshold)}); {done.ended}"
    cost = "unpriced" if done.cost is None else dollars.text(done.cost)
    summary = f"{best.tier} · {best.model} · {count} {'try' if count == 1 else 'tries'} · {cost}"
    if count > 1:
        wasted = "unpriced" if done.thrown_away is None else dollars.text(done.thrown_away)
        summary += f", {wasted} of it for answers that were thrown away"
    return warning, summary


def _verdict(attempt: Attempt, threshold: float) -> str:
    if not attempt.turn.ok:
        return attempt.turn.unserved or attempt.turn.error.split("\n")[0] or attempt.turn.status
    reasons = "; ".join(reason.says for reason in attempt.assessment.reasons[:_SHOWN])
    return f"{attempt.assessment.score:.2f} of {threshold:.2f}" + (f", {reasons}" if reasons else "")


def _carried(task: str, before: Attempt) -> str:
    """The task with the answer that was not good enough, and why."""
    why = "\n".join(f"- {reason.says}" for reason in before.assessment.reasons) or "- it was not good enough"
    if not before.turn.text.strip():
        return task
    return (
        f"{task}\n\nAn earlier answer fell short:\n{why}\n\nThe earlier answer:\n{before.turn.text}\n\n"
        "Use what is right in it, and give a complete and correct answer to the task above."
    )


def _judged(way: Way, decision: Decision, plan: Plan, text: str, signals: Assessment) -> Assessment:
    """The model's verdict, with the signals or alone; where it gives none, the signals, and a line says so."""
    assert plan.judge is not None
    tiers = way.accounting.stack.tiers.values()
    model = next((tier.model for tier in tiers if plan.judge in (tier.alias, tier.name)), plan.judge)
    limit = way.reserve(None, model)
    if limit is not None:
        way.notify(f"the judge does not run: {limit.line}")
        return signals
    turn = way.attempt(decision, None, model, task=judge.prompt(way.request.task, text), rule=JUDGES)
    try:
        verdict = judge.read(turn.text)
    except StackError as error:
        way.notify(f"the judge {model} gave no verdict: {turn.error.splitlines()[0] if turn.error else error}")
        return signals
    if plan.alone or verdict.score <= signals.score:
        return verdict if plan.alone else Assessment(verdict.score, (*verdict.reasons, *signals.reasons))
    return signals


def _not_worth_it(accounting: Accounting, request: Request, decision: Decision, tier: str, above: str) -> str | None:
    """Why trying `tier` before `above` costs more than it saves, or None where it is worth it or nobody knows."""
    lower, higher = (_estimate(accounting, request, name) for name in (tier, above))
    if lower is None or not higher:
        return None
    chance, told = _chance(accounting, request, decision, tier)
    if lower <= chance * higher:
        return None
    return (
        f"it does {chance:.0%} of such tasks{told}, and trying it ({dollars.text(lower)}) would cost more than "
        f"it saves of {above} ({dollars.text(higher)})"
    )


def _estimate(accounting: Accounting, request: Request, tier: str) -> int | None:
    policy, model = accounting.policy, accounting.stack.tiers[tier].model
    price = prices.find(model, request.day, policy.prices)
    if price is None:
        return None
    return price.cost(prices.Tokens(request.tokens + prices.OPENCLAW_TOKENS, prices.ANSWER_TOKENS))


def _chance(accounting: Accounting, request: Request, decision: Decision, tier: str) -> tuple[float, str]:
    """How likely the tier's answer is good enough: the benchmark's rate at this difficulty, and one's own record."""
    score = decision.score if decision.score is not None else request.verdict.score
    rate = difficulty.solved(score, tier)
    good = tried = 0
    try:
        for name, outcome, count, _ in accounting.ledger.climbed(int(time.time()) - _OWN_RECORD):
            if name == tier:
                tried += count
                good += count if outcome == "ok" else 0
    except LedgerError:
        pass  # the benchmark's rate alone, then
    told = f", as {good} of your {tried} tries tell too" if tried else ""
    return (rate * _BELIEF + good) / (_BELIEF + tried), told


def _tell_ledger(way: Way, done: Climb) -> None:
    """What became of each answer, for `report` and for the next climb."""
    outcomes = {}
    for attempt in done.attempts:
        if attempt.turn.ok:
            kept = "ok" if done.good else "poor"
            outcomes[attempt.call] = kept if attempt is done.best else "discarded"
    try:
        way.accounting.ledger.judged(outcomes)
    except LedgerError as error:
        way.notify(f"which answer was kept is not on record: {error}")
