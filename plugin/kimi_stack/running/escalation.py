"""Escalation through OpenClaw: the cheapest tier first, then higher ones until an answer is good enough.

All attempts belong to one run. Each is one call in the ledger, and limits apply to it. The best answer is returned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import LedgerError
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running.assessment import Answer, Assessment, assess_result_quality, judge, own
from kimi_stack.running.cache.cache import Cache, turn_of
from kimi_stack.running.cached import Asker
from kimi_stack.running.climbing import AUTO, ROUTED, UPWARDS, Attempt, Climb, Plan, climb, verdict
from kimi_stack.running.lines import warnings
from kimi_stack.running.way import HeldBack, Notify, Way
from kimi_stack.running.worth import not_worth_it

RULE, JUDGES = "escalation", "judge"  # the `rule` of these calls in the ledger


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
    run: str | None = None,
    cache: Cache | None = None,
    files: Iterable[str] = (),
) -> Climb:
    """Run the task on one tier after another. `notify` gets one line for each attempt. `run`: see `run_task`.

    With `cache`, a kept answer stands in for the attempt or verdict that would ask the same of the same model. Raises
    StackError (refused) if a limit forbids even the first attempt.
    """
    if not request.text:
        raise StackError("the task is empty; give it as words, with --file, or on stdin")
    assessor = own.load(plan.assessor) if plan.assessor else assess_result_quality
    way = Way(openclaw, Accounting(policy, stack), request, options, notify, source, run)
    decision = way.accounting.admit(request, way.sender)
    for line in warnings(decision):
        notify(line)
    tiers, skipped = _way_up(way.accounting, request, decision, plan)
    for tier, because in skipped:
        notify(f"{tier} is left out: {because}")
    if not tiers:
        raise StackError(decision.refused or skipped[0][1], exit_code=REFUSED)
    way.look(decision)

    desk = _Desk(way, decision, cache, files)

    def take(step: str, before: Attempt | None) -> Attempt | str:
        tier, model = _step(stack, step)

        def begins() -> None:
            if before is not None:
                notify(f"{before.label}: {verdict(before, plan.threshold)}")
            notify(f"trying {tier or ROUTED} · {model}")

        if step in way.lacking:
            begins()
            said = Turn("error", "", model, error=way.lacking[step].says)
            return Attempt(tier, model, said, assessor(Answer("", "error", None, said.error), request.task), 0, "")
        paid = way.cost
        task = _carried(request.task, before) if plan.carry and before is not None else None
        try:
            turn = desk.turn(tier, model, task, RULE, begins)
        except HeldBack as error:  # the earlier answer in the task may not go to this model
            return str(error)
        if isinstance(turn, str):
            return turn
        call = way.call_id
        answer = Answer(turn.text, turn.status, turn.stop_reason, turn.error, turn.tools_failed, turn.tools)
        assessment = assessor(answer, request.task)
        answered = way.cost
        if plan.judge is not None and turn.ok:
            assessment = _judged(desk, plan, turn.text, assessment)
        spent = None if way.cost is None or paid is None else way.cost - paid
        judging = None if way.cost is None or answered is None else way.cost - answered
        return Attempt(tier, turn.model or model, turn, assessment, spent, call, judging)

    done = climb(tiers, take, plan.threshold, plan.escalations)
    if not done.attempts:
        raise StackError(done.ended, exit_code=REFUSED)
    if all(attempt.turn.unready or attempt.tier in way.lacking for attempt in done.attempts):
        way.check_ready(done.attempts[0].turn, decision)
    _tell_ledger(way, done)
    return replace(done, skipped=tuple(skipped), decision=decision, saved=desk.saved)


def foresee(accounting: Accounting, request: Request, sender: str, plan: Plan) -> tuple[Decision, Climb, list[str]]:
    """The decision, a climb without attempts (why it would end, skipped tiers), and the tiers that would be tried.

    This is what `run_climbing` would do now if no answer were good enough. Runs and reserves nothing. Raises StackError
    if the ledger cannot be read while limits are set.
    """
    decision = accounting.admit(request, sender)
    tiers, skipped = _way_up(accounting, request, decision, plan)
    standing, tries, ended = accounting.standing(sender), [], ""
    for tier in tiers[: plan.escalations + 1]:
        problem = standing and standing.problem(*_step(accounting.stack, tier), request.tokens)
        if problem:
            ended = problem.line
            break
        tries.append(tier)
    return decision, Climb((), ended, plan.threshold, tuple(skipped), decision), tries


def _way_up(
    accounting: Accounting, request: Request, decision: Decision, plan: Plan
) -> tuple[Sequence[str], list[tuple[str, str]]]:
    """The tiers to try in order, and the skipped ones with reasons.

    A task that begins with !tier starts at that tier, because the user named it. Where no tier may get the task, a
    model that its rule names is the only one to try.
    """
    follows = plan.first == AUTO or (plan.first is None and request.override is not None)
    first = decision.tier if follows else plan.first
    found, stack = request.sensitivity, accounting.stack
    tiers, skipped = [], list[tuple[str, str]]()
    for tier in UPWARDS[UPWARDS.index(first or UPWARDS[0]) :]:
        if found is None or found.serves(stack.tiers[tier].model):
            tiers.append(tier)
        else:
            skipped.append((tier, found.refusal(stack.tiers[tier].model)))
    if not tiers and found is not None and decision.tier is None and found.serves(decision.model):
        return [decision.model], skipped
    if first is None:
        while len(tiers) > 1 and (because := not_worth_it(accounting, request, decision, tiers[0], tiers[1])):
            skipped.append((tiers[0], because))
            tiers = tiers[1:]
    return tiers, skipped


def _step(stack: Stack, step: str) -> tuple[str | None, str]:
    """The tier and the model of a step; a model that no tier has stands for itself."""
    return (step, stack.tiers[step].model) if step in stack.tiers else (None, step)


def _carried(task: str, before: Attempt) -> str:
    """The task with the previous answer and the reasons why it was not good enough."""
    why = "\n".join(f"- {reason.says}" for reason in before.assessment.reasons) or "- it was not good enough"
    if not before.turn.text.strip():
        return task
    return (
        f"{task}\n\nAn earlier answer fell short:\n{why}\n\nThe earlier answer:\n{before.turn.text}\n\n"
        "Use what is right in it, and give a complete and correct answer to the task above."
    )


class _Desk:
    """Where a climb gets its turns: from the cache, or from a model within the limits."""

    def __init__(self, way: Way, decision: Decision, cache: Cache | None, files: Iterable[str]) -> None:
        self.way, self.decision = way, decision
        self.saved = 0  # nano-dollars
        self._asker: Asker | None = None
        if cache is not None:
            asked = (way.accounting, way.request, way.options, way.notify, way.source, way.id)
            self._asker = Asker(cache, *asked, files)

    def turn(
        self, tier: str | None, model: str, task: str | None, rule: str, begins: Callable[[], None] = lambda: None
    ) -> Turn | str:
        """A turn on `model`, or the line of the limit that forbids it. `task` (None: the request's) goes to it.

        `begins` is called before the answer is there. Raises HeldBack.
        """
        way = self.way

        def compute() -> tuple[Turn | str, int | None]:
            limit = way.reserve(tier, model)
            if limit is not None:
                return limit.line, None
            begins()
            paid = way.cost
            turn = way.attempt(self.decision, tier, model, task=task, rule=rule)
            return turn, None if way.cost is None or paid is None else way.cost - paid

        def kept(done: tuple[Turn | str, int | None]) -> tuple[Turn, int | None] | None:
            return None if isinstance(done[0], str) else (done[0], done[1])

        if self._asker is None:
            return compute()[0]
        text = way.request.task if task is None else task
        found = self._asker.ask(self.decision, tier, model, text, compute, kept)
        if isinstance(found, tuple):
            return found[0]
        begins()
        way.attempts += 1
        self.saved += found.cost or 0
        self._asker.record(self.decision, tier, found, way.call_id)
        return turn_of(found)


def _judged(desk: _Desk, plan: Plan, text: str, signals: Assessment) -> Assessment:
    """The judge's verdict, combined with the signals unless it is `alone`. If it fails, the signals, with a notice."""
    assert plan.judge is not None
    way = desk.way
    tiers = way.accounting.stack.tiers.values()
    model = next((tier.model for tier in tiers if plan.judge in (tier.alias, tier.name)), plan.judge)
    try:
        turn = desk.turn(None, model, judge.prompt(way.request.task, text), JUDGES)
    except HeldBack as error:  # the answer may not go to the judge
        turn = str(error)
    if isinstance(turn, str):
        way.notify(f"the judge does not run: {turn}")
        return signals
    try:
        verdict = judge.read(turn.text)
    except StackError as error:
        way.notify(f"the judge {model} gave no verdict: {turn.error.splitlines()[0] if turn.error else error}")
        return signals
    if plan.alone or verdict.score <= signals.score:
        return verdict if plan.alone else Assessment(verdict.score, (*verdict.reasons, *signals.reasons))
    return signals


def _tell_ledger(way: Way, done: Climb) -> None:
    """Record the outcome of each answer, for `report` and for the next climb."""
    outcomes = {}
    for attempt in done.attempts:
        if attempt.turn.ok:
            kept = "ok" if done.good else "poor"
            outcomes[attempt.call] = kept if attempt is done.best else "discarded"
    try:
        way.accounting.ledger.judged(outcomes)
    except LedgerError as error:
        way.notify(f"which answer was kept is not on record: {error}")
