"""`kimi-stack run --escalate`: its options and its output."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kimi_stack.base import dollars, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.request import Request
from kimi_stack.cli import output
from kimi_stack.config import users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options

if TYPE_CHECKING:  # lazy: the assessment compiles many regular expressions, which a plain run does not need
    from kimi_stack.running.cache.cache import Cache
    from kimi_stack.running.climbing import Attempt, Climb, Plan

F = TypeVar("F", bound=Callable[..., Any])


class _Share(click.FloatRange):
    """A number from 0 to 1. Click's own range lets NaN through, with which no answer would be good enough."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        number = super().convert(value, param, ctx)
        if number != number:
            self.fail(f"{value} is not in the range {self._describe_range()}.", param, ctx)
        return number


_OPTIONS = (
    click.option("--escalate", is_flag=True, help="Begin with budget, and climb while the answer is not good enough."),
    click.option(
        "--from",
        "first",
        type=click.Choice((*TIERS, "auto")),
        help="Climb from this tier; auto: from where the task would go.",
    ),
    click.option(
        "--max-escalations",
        "escalations",
        metavar="N",
        type=click.IntRange(min=0),
        help="Climb at most this many times (default 2).",
    ),
    click.option("--threshold", type=_Share(0, 1), help="The score that is good enough (default 0.8)."),
    click.option(
        "--carry", is_flag=True, help="Give the next tier the previous answer and why it was not good enough."
    ),
    click.option("--judge", metavar="MODEL", help="Let a model assess too: provider/id, an alias or a tier."),
    click.option("--judge-alone", "alone", is_flag=True, help="Let the judge assess without the signals."),
)


def options(command: F) -> F:
    """The options of --escalate, which `check` and `run` receive together."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def check(climb: Mapping[str, Any], others: Mapping[str, object]) -> None:
    """Check that options of --escalate are not used without it, nor `others` with it. Raises UsageError."""
    if not climb["escalate"]:
        names = {"first": "--from", "escalations": "--max-escalations", "alone": "--judge-alone"}
        given = [name for name, value in climb.items() if _given(value)]
        if given:
            raise click.UsageError(f"{names.get(given[0], f'--{given[0]}')} needs --escalate")
        return
    named = next((name for name, value in others.items() if value is not None), None)
    if named is not None:
        why = "each try would be a turn of the session" if named == "--session" else "--from says where to begin"
        raise click.UsageError(f"--escalate and {named} exclude each other; {why}")
    if climb["alone"] and not climb["judge"]:
        raise click.UsageError("--judge-alone needs --judge MODEL")


def _given(value: object) -> bool:
    return value is not None and value is not False  # 0 counts as given


def plan_of(policy: Policy, climb: Mapping[str, Any]) -> Plan:
    """The plan of the settings, with what was given on the command line."""
    from kimi_stack.running import climbing

    given = {name: value for name, value in climb.items() if name != "escalate" and _given(value)}
    return replace(climbing.planned(policy), **given)


def show(stack: Stack, policy: Policy, request: Request, climb: Mapping[str, Any], as_json: bool) -> int:
    """Print for --dry-run which tiers would be tried, at most. Returns 3 if a limit forbids all of them."""
    from kimi_stack.running import escalation
    from kimi_stack.running.climbing import ROUTED

    plan = plan_of(policy, climb)
    decision, way, tiers = escalation.foresee(Accounting(policy, stack), request, users.local(), plan)
    steps = [f"{step} · {stack.tiers[step].model}" if step in stack.tiers else f"{ROUTED} · {step}" for step in tiers]
    text = visible.line(", then ".join(steps))
    lines = [f"{tier} is left out: {because}" for tier, because in way.skipped]
    lines += [f"{text} (while an answer is under {plan.threshold:.2f})"] if tiers else []
    if way.ended:
        lines.append(f"no further: {way.ended}" if tiers else f"refused: {way.ended}")
    data = {
        "decision": decision.as_dict(),
        "dry_run": True,
        "tiers": tiers,
        "skipped": [{"tier": tier, "because": because} for tier, because in way.skipped],
        "ended": way.ended,
        "threshold": plan.threshold,
    }
    output.emit("run", data, "\n".join(lines), as_json, status="ok" if tiers else "refused")
    return 0 if tiers else REFUSED


def run(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    request: Request,
    turn: Options,
    climb: Mapping[str, Any],
    say: Callable[[str], None],
    *,
    source: str,
    as_json: bool,
    cache: Cache | None = None,
) -> int:
    """Climb, print the best answer, and report the cost. Raises StackError if no tier answers."""
    from kimi_stack.running import climbing, escalation

    plan = plan_of(policy, climb)
    done = escalation.run_climbing(openclaw, stack, policy, request, turn, plan, say, source=source, cache=cache)
    best = done.best
    if not best.turn.ok:
        reason = best.turn.error.splitlines()[0] if best.turn.error else "OpenClaw gave no reason"
        tried = ", ".join(attempt.label for attempt in done.attempts)
        raise StackError(f"no tier answered ({tried}): {reason}", exit_code=RUN_FAILED)
    output.answer("run", _data(done), best.turn.text, as_json)
    sys.stdout.flush()
    warning, summary = climbing.lines(done)
    if warning:
        output.say(warning)  # also with --quiet, because the answer may be poor
    say(summary)
    return 0


def _data(done: Climb) -> dict[str, object]:
    best = done.best
    return {
        "text": best.turn.text,
        "model": best.model,
        "tier": best.tier,
        "status": best.turn.status,
        "good": done.good,
        "cost": dollars.row(done.cost),
        "thrown_away": dollars.row(done.thrown_away),
        "saved": dollars.row(done.saved),
        "attempts": [_attempt(attempt) for attempt in done.attempts],
        "skipped": [{"tier": tier, "because": because} for tier, because in done.skipped],
        "ended": done.ended,
        "decision": done.decision.as_dict() if done.decision else None,
    }


def _attempt(attempt: Attempt) -> dict[str, object]:
    return {
        "tier": attempt.tier,
        "model": attempt.model,
        "status": attempt.turn.status,
        "score": attempt.assessment.score,
        "reasons": [{"signal": reason.signal, "says": reason.says} for reason in attempt.assessment.reasons],
        "cost": dollars.row(attempt.cost),
        "usage": attempt.turn.usage,
    }
