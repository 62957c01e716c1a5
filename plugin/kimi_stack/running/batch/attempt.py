"""One attempt of one task of a batch, on this machine."""

from __future__ import annotations

from typing import Any

from kimi_stack.base import periods
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running import circumstances, escalation
from kimi_stack.running.batch.lines import Line
from kimi_stack.running.batch.wishes import Wishes
from kimi_stack.running.cache.answers import Answer
from kimi_stack.running.cache.cache import Cache
from kimi_stack.running.cached import Asker, run_cached
from kimi_stack.running.run import Run

Attempt = tuple[dict[str, Any], Turn, int | None]


def request_of(line: Line, wishes: Wishes) -> Request:
    """The request for a line."""
    from kimi_stack.privacy.own import Around

    tier = line.tier or (wishes.tier if line.model is None else None)
    return circumstances.request(line.text, tier=tier, model=line.model, around=Around(files=line.files))


def options_of(line: Line, wishes: Wishes) -> Options:
    """How OpenClaw runs a line."""
    return Options(cwd=line.cwd, thinking=wishes.thinking, timeout=wishes.timeout, silent=True)


def climbs(line: Line, wishes: Wishes) -> bool:
    """Whether the line goes up tier by tier."""
    return wishes.plan is not None and line.tier is None and line.model is None


def is_kept(cache: Cache, books: Accounting, request: Request, line: Line, wishes: Wishes, decision: Decision) -> bool:
    """Whether the line has a kept answer: then it costs nothing, and no limit refuses it. A climb is not foreseen."""
    if climbs(line, wishes) or (decision.refused is not None and not decision.is_over_a_limit):
        return False
    asker = Asker(cache, books, request, options_of(line, wishes), lambda _: None, "batch", "", line.files)
    return asker.holds(decision, decision.model, request.task)


def attempt(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    request: Request,
    line: Line,
    wishes: Wishes,
    run: str,
    *,
    cache: Cache | None = None,
    last: bool = True,
) -> Attempt:
    """Run a task once, as the run named `run`: the fields for its result, the turn, and its cost in nano-dollars.

    The `last` attempt may use OpenClaw's fallbacks. Raises StackError if a limit or a rule refuses it.
    """
    options = options_of(line, wishes)
    through: dict[str, Any] = {"source": "batch", "run": run, "cache": cache, "files": line.files}
    if wishes.plan is not None and climbs(line, wishes):
        climbed = escalation.run_climbing(openclaw, stack, policy, request, options, wishes.plan, **through)
        best = climbed.best
        return {"tier": best.tier, "model": best.model, "good": climbed.good}, best.turn, climbed.cost
    done = run_cached(openclaw, stack, policy, request, options, fallbacks=last, **through)
    row = {"tier": done.decision.tier, "model": done.turn.model or done.decision.model, "rule": done.decision.rule}
    return {**row, **_kept(done)}, done.turn, done.cost


def _kept(done: Run) -> dict[str, Any]:
    """The fields for a kept answer: when it was made, and what it saved."""
    answer: Answer | None = done.cached
    return {} if answer is None else {"cached": periods.iso(answer.made), "saved": answer.cost or 0}
