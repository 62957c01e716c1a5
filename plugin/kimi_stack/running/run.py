"""Runs a task through OpenClaw: decide, reserve, run, settle. If a model is not available, tries the next tier."""

from __future__ import annotations

from dataclasses import dataclass

from kimi_stack.base import dollars, visible
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.constraints import nearest
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running.cache.answers import Answer
from kimi_stack.running.way import Confirm, Notify, Way


@dataclass(frozen=True)
class Run:
    """The result of one task: the decision, the final turn, and (tier, reason) for each tier that was not available.

    `cost` is the cost of all attempts in nano-dollars at our prices; None if one of them is unpriced. `cached` is the
    kept answer, if no model was asked.
    """

    decision: Decision
    turn: Turn
    passed_over: tuple[tuple[str, str], ...] = ()
    cost: int | None = None
    cached: Answer | None = None


def run_task(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    request: Request,
    options: Options,
    notify: Notify = lambda _: None,
    *,
    source: str = "run",
    confirm: Confirm | None = None,
    run: str | None = None,
    fallbacks: bool = True,
) -> Run:
    """Run the task on the tier that `decide` chooses, within the limits, and record it. `notify` gets progress lines.

    `run` is the id of the run in the ledger (None: a new one). Without `fallbacks` no other tier is tried.
    `confirm` asks the person whether a task may go to a model that the rule of its class does not allow.

    If the model has no valid credentials or its vendor is down, the next tier is tried: first the lower ones, then the
    higher ones, so that a failure does not cost more than necessary. A pinned model is never replaced. Raises
    StackError (refused) if a limit forbids the run.
    """
    if not request.text:
        raise StackError("the task is empty; give it as words, with --file, or on stdin")
    way = Way(openclaw, Accounting(policy, stack), request, options, notify, source, run)
    decision = way.decide(confirm)
    turn = way.attempt(decision, decision.tier, decision.model)
    tier, passed_over = decision.tier, []
    for following in _fallbacks(decision.tier) if fallbacks and decision.rule != "pinned" else ():
        problem, model = way.problem(tier, turn), stack.tiers[following].model
        if problem is None:
            break
        if following in way.lacking:
            notify(f"{following} is not tried: {way.lacking[following].says}")
            continue
        limit = way.reserve(following, model)
        if limit is not None:
            notify(f"{following} is not tried: {limit.line}")
            continue
        passed_over.append((tier or "", problem))
        notify(f"{tier} cannot serve ({problem}), trying {following} · {model}")
        tier = following
        turn = way.attempt(decision, following, model)
    way.check_ready(turn, decision)
    return Run(decision, turn, tuple(passed_over), way.cost)


def summary(done: Run) -> str:
    """The final line: model, tokens and cost, or unpriced; for a kept answer, what it saved."""
    turn = done.turn
    if done.cached is not None:
        return f"{visible.line(str(turn.model))} · from the cache · $0.00, {saving(done.cached.cost)}"
    read = turn.usage.get("input", 0) + turn.usage.get("cacheRead", 0) + turn.usage.get("cacheWrite", 0)
    cost = "unpriced" if done.cost is None else dollars.text(done.cost)
    cached = f" ({turn.usage['cacheRead']:,} from cache)" if turn.usage.get("cacheRead") else ""
    return f"{visible.line(str(turn.model))} · {read:,} tokens in{cached}, {turn.usage.get('output', 0):,} out · {cost}"


def saving(nano: int | None) -> str:
    """What a kept answer saved: what its call cost."""
    return "its cost is not known" if nano is None else f"saved {dollars.text(nano)}"


def _fallbacks(tier: str | None) -> list[str]:
    if tier is None:
        return []
    at = TIERS.index(tier)
    above = [name for name in nearest(tier) if TIERS.index(name) < at]
    return [*TIERS[at + 1 :], *above]
