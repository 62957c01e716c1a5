"""A task through OpenClaw: decide, run, and where a model cannot serve, the next tier that can."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from kimi_stack import turns, usage
from kimi_stack.decide import Decision, Request, decide, nearest
from kimi_stack.errors import StackError
from kimi_stack.openclaw import OpenClaw
from kimi_stack.settings import Policy
from kimi_stack.stack import TIERS, Stack
from kimi_stack.turns import Options, Turn

Notify = Callable[[str], None]


@dataclass(frozen=True)
class Run:
    """One task's way: the decision, the turn that counts, and each (tier, reason) that could not serve."""

    decision: Decision
    turn: Turn
    passed_over: tuple[tuple[str, str], ...] = ()


def run_task(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    request: Request,
    options: Options,
    notify: Notify = lambda _: None,
) -> Run:
    """Send the task where `decide` says. `notify` gets one line a choice.

    Where the model has no valid credentials or its vendor is down, the next tier is tried: first those below, then
    those above, so that trouble never costs more than it must. What the person pinned is never replaced.
    """
    if not request.text:
        raise StackError("the task is empty; give it as words, with --file, or on stdin")
    decision = decide(request, stack, policy)
    notify(describe(decision))
    pinned = decision.rule == "pinned"
    tiers = [decision.tier or "", *([] if pinned else _fallbacks(decision.tier))]
    passed_over: list[tuple[str, str]] = []
    for number, tier in enumerate(tiers):
        model = decision.model if number == 0 else stack.tiers[tier].model
        turn = turns.take(openclaw, request.task, model, options)
        try:
            _record(turn, options)
        except StackError as error:  # the answer is paid for and must not be lost with its receipt
            notify(f"the usage of this run is not on record: {error}")
        problem = turn.unserved
        if problem is None or number + 1 == len(tiers):
            break
        passed_over.append((tier, problem))
        following = stack.tiers[tiers[number + 1]]
        notify(f"{tier} cannot serve ({problem}), trying {following.name} · {following.model}")
    return Run(decision, turn, tuple(passed_over))


def describe(decision: Decision) -> str:
    """One line: tier, model, why."""
    return f"{decision.tier or 'pinned'} · {decision.model} · {decision.because}"


def summary(turn: Turn) -> str:
    """One line at the end: model, tokens, cost as OpenClaw reckons it, or unpriced."""
    read = turn.usage.get("input", 0) + turn.usage.get("cacheRead", 0) + turn.usage.get("cacheWrite", 0)
    cost = "unpriced" if turn.cost is None else f"${turn.cost:.4f}"
    cached = f" ({turn.usage['cacheRead']:,} from cache)" if turn.usage.get("cacheRead") else ""
    return f"{turn.model} · {read:,} tokens in{cached}, {turn.usage.get('output', 0):,} out · {cost}"


def _fallbacks(tier: str | None) -> list[str]:
    if tier is None:
        return []
    at = TIERS.index(tier)
    above = [name for name in nearest(tier) if TIERS.index(name) < at]
    return [*TIERS[at + 1 :], *above]


def _record(turn: Turn, options: Options) -> None:
    # A session's turn runs under the Gateway, where the plugin records each model call.
    if options.session is not None or not turn.usage or turn.model is None:
        return
    provider, _, model = turn.model.partition("/")
    usage.record(
        {
            "id": f"exec:{turn.session_id or time.time_ns()}",
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "source": "shell",
            "provider": provider,
            "model": model,
            "usage": turn.usage,
            "cost": None if turn.cost is None else float(turn.cost),
        }
    )
