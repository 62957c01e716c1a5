"""`kimi-stack run`: choose a model, run the task, print the answer."""

from __future__ import annotations

import random
import sys
import uuid
from collections.abc import Callable
from typing import Any

import click

from kimi_stack.base import dollars, periods, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, StackError
from kimi_stack.choice.request import Request
from kimi_stack.cli import caching, climbing, output, shadowing
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import (
    REST,
    RunCommand,
    decide_now,
    load_stack,
    pin_options,
    task_arguments,
    task_request,
)
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning.shadow import Job, start
from kimi_stack.learning.shadow import job_of as shadow_of
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running.cache.answers import Answer
from kimi_stack.running.cached import run_cached
from kimi_stack.running.lines import describe, warnings
from kimi_stack.running.run import Run, summary
from kimi_stack.running.way import Confirm

_THINKING = "LEVEL"


@click.command(cls=RunCommand)
@task_arguments
@pin_options
@click.option("--session", metavar="KEY", help="Take a turn in this session, through the Gateway.")
@click.option("--cwd", metavar="DIR", type=click.Path(exists=True, file_okay=False), help="Work in DIR.")
@click.option("--thinking", metavar=_THINKING, help="OpenClaw's thinking level: off, low, medium, high ...")
@click.option("--timeout", metavar="S", type=click.IntRange(min=0), help="Seconds a turn may take (default 600).")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@climbing.options
@caching.options
@shadowing.option
@profile_option
@click.option("--source", type=click.Choice(("run", "shell")), default="run", hidden=True)  # for the ledger
@output.json_option
@click.option("--dry-run", is_flag=True, help="Show the choice; run nothing.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr when all goes well.")
@click.pass_context
def run(
    ctx: click.Context,
    /,
    words: tuple[str, ...],
    file: str | None,
    tier: str | None,
    model: str | None,
    session: str | None,
    cwd: str | None,
    thinking: str | None,
    timeout: int | None,
    openclaw_path: str | None,
    source: str,
    as_json: bool,
    dry_run: bool,
    quiet: bool,
    cached: bool,
    near: bool,
    shadow: str | None,
    **climb: Any,
) -> int:
    """Choose a model for TASK and run it through OpenClaw.

    Only the answer goes to stdout. On stderr, a first line gives tier, model and reason, a last one tokens and cost. If
    a limit forbids the run, the exit code is 3 (`kimi-stack budget` shows the limits). With --escalate the cheapest
    tier is tried first, or that of a leading !tier. Each answer is assessed; if it is not good enough, the next tier is
    tried. The best answer is printed, with the cost of all attempts. Begin a task with !premium, !standard or !budget
    to override the choice; the rest of the task is sent unchanged. Use single quotes, because in double quotes bash and
    zsh interpret the !; or use --tier. Arguments after -- are passed to OpenClaw unchanged.

    \b
    Examples:
      kimi-stack run "Analyze the competitive landscape for our product strategy"
      kimi-stack run --file task.md --tier standard
      git diff | kimi-stack run -
      kimi-stack run --escalate "List the five largest moons with their radius in km, as JSON"
      kimi-stack run --escalate --from standard --carry --file task.md
      kimi-stack run --cache "List the five largest moons"
      kimi-stack run --shadow 0.05 "List the five largest moons"
      kimi-stack run --session support "And now in French"
      kimi-stack run "List the open ports" -- --local-model-lean
    """
    if tier is not None and model is not None:
        raise click.UsageError("--tier and --model exclude each other; give one of them")
    if session is not None and cwd is not None:
        raise click.UsageError("--cwd is for one-shot runs; a session works in its agent's own folder")
    climbing.check(climb, {"--tier": tier, "--model": model, "--session": session})
    caching.check(cached, near, session)
    shadowing.check(shadow, session, climb["escalate"])
    request = task_request(words, file, tier, model)
    stack, policy = load_stack()
    shadowing.use(policy, stack, shadow)
    options = Options(session, cwd, thinking, timeout, tuple(ctx.meta[REST]), silent=quiet)
    if dry_run:
        if climb["escalate"]:
            return climbing.show(stack, policy, request, climb, as_json)
        decision = decide_now(request, stack, policy)
        status = "ok" if decision.refused is None else "refused"
        for line in warnings(decision):
            output.say(line)
        other = shadowing.foresee(policy, stack, request, decision, options)
        data = {"decision": decision.as_dict(), "dry_run": True, "shadow": other}
        lines = [describe(decision), *shadowing.lines(other)]
        output.emit("run", data, "\n".join(lines), as_json, status=status)
        return 0 if decision.refused is None else REFUSED
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    say = _silence if quiet else output.say
    through: dict[str, Any] = {"source": source, "cache": caching.opened(policy, cached, near)}
    if climb["escalate"]:
        return climbing.run(openclaw, stack, policy, request, options, climb, say, as_json=as_json, **through)
    id = f"run-{uuid.uuid4().hex}"
    done = run_cached(openclaw, stack, policy, request, options, say, confirm=_confirm(), run=id, **through)
    job = shadow_of(done, id, request, stack, policy, options, openclaw.path, random.random())
    code = _finish(done, as_json, quiet, job)
    sys.stdout.flush()
    if job is not None:
        start(job)
    if session is None and not done.cached:
        _learn(stack, policy, request, done, id, say)
    return code


def _learn(stack: Stack, policy: Policy, request: Request, done: Run, run: str, say: Callable[[str], None]) -> None:
    """Record what the run shows of a tier. The answer is out; what fails here is said and no more."""
    from kimi_stack.learning import repeats  # lazy: nothing waits for it before the answer

    accounting = Accounting(policy, stack)
    try:
        repeats.note(accounting.ledger, request, done.decision, run)
    except StackError as error:
        say(f"what this run shows of its tier is not on record: {error}")
    finally:
        accounting.close()


def _confirm() -> Confirm | None:
    """How to ask the person; None if nobody is there to answer, such as in a pipe or a cron job."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    return lambda question: click.confirm(f"kimi-stack: {visible.line(question)}", default=False, err=True)


def _finish(done: Run, as_json: bool, quiet: bool, job: Job | None) -> int:
    turn = done.turn
    if not turn.ok:
        what = "did not answer in time" if turn.status == "timeout" and not turn.lost else "failed"
        model = turn.model or done.decision.model
        reason = "\n".join(turn.error.splitlines()[:2]) or "OpenClaw gave no reason"
        raise StackError(f"{model} {what}: {reason}", exit_code=RUN_FAILED)
    output.answer("run", {**_data(done), "shadow": job and job.as_dict()}, turn.text, as_json)
    if not quiet:
        sys.stdout.flush()
        output.say(summary(done))
    return 0


def _data(done: Run) -> dict[str, object]:
    turn = done.turn
    return {
        "text": turn.text,
        "model": turn.model,
        "status": turn.status,
        "usage": turn.usage,
        "cost": dollars.row(done.cost),
        "session_id": turn.session_id,
        "passed_over": [{"tier": tier, "because": because} for tier, because in done.passed_over],
        "decision": done.decision.as_dict(),
        "cached": done.cached and _kept(done.cached),
    }


def _kept(answer: Answer) -> dict[str, object]:
    return {"made": periods.iso(answer.made), "saved": dollars.row(answer.cost), "near": answer.near}


def _silence(line: str) -> None:
    pass
