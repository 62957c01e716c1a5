"""`kimi-stack ab`: compares two tiers or models on the same tasks. The person judges without names, or a model does."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from kimi_stack.base import dollars, extras, streams, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, WRONG_USAGE, StackError
from kimi_stack.cli import output, task_files
from kimi_stack.cli.amount import nano
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import TaskCommand, load_stack
from kimi_stack.cli.vote import vote
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import comparison
from kimi_stack.learning.comparison import PERSON, Arm
from kimi_stack.learning.comparison_pairs import Contest
from kimi_stack.learning.comparison_record import Record, known
from kimi_stack.learning.comparison_tasks import Forecast, Task
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.reading import readers

_JOBS = 2


@click.command(cls=TaskCommand)
@click.argument("words", metavar="TASK|FILE", nargs=-1)
@click.option("--arms", required=True, metavar="A,B", help="Two tiers, aliases or models: standard,budget.")
@click.option(
    "--n",
    "count",
    metavar="N",
    type=click.IntRange(1, 10_000),
    help="At most N tasks of the file (default 30), or the one task N times (default 1).",
)
@click.option("--judge", metavar="MODEL", help="A model judges each pair in both orders: a tier, alias or provider/id.")
@click.option("--blind", is_flag=True, help="You judge on the terminal, without names (the default there).")
@click.option("--tools", is_flag=True, help="Let both use tools: each task is then done twice, on your files.")
@click.option("--anew", is_flag=True, help="Compare again what was compared before.")
@click.option("--jobs", metavar="N", type=click.IntRange(1, 16), default=_JOBS, help="Tasks at a time (default 2).")
@click.option(
    "--max-cost", metavar="USD", callback=nano, help="Begin no task that would bring the comparison above this."
)
@click.option("--thinking", metavar="LEVEL", help="OpenClaw's thinking level.")
@click.option("--timeout", metavar="S", type=click.IntRange(min=1), help="Seconds an answer may take (default 600).")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@profile_option
@output.json_option
@click.option("--dry-run", is_flag=True, help="Show what it would cost; run nothing.")
def ab(
    words: tuple[str, ...],
    arms: str,
    count: int | None,
    judge: str | None,
    blind: bool,
    tools: bool,
    anew: bool,
    jobs: int,
    max_cost: int | None,
    thinking: str | None,
    timeout: int | None,
    openclaw_path: str | None,
    as_json: bool,
    dry_run: bool,
) -> int:
    """Compare two tiers or models on the same tasks.

    Both answer each task, without tools. Then you say which answer is better; you do not see which model wrote it. With
    --judge a model decides. It sees each pair in both orders, and the pair is a tie if its decisions differ. The result
    has a 95 % interval and the cost of each model. If the pairs are too few for a result, it says so, and how many more
    tasks are needed. The same command continues an interrupted comparison, or adds tasks (--n), and pays for nothing
    twice. FILE is as for `batch`. Needs the extra [compare].

    \b
    Examples:
      kimi-stack ab tasks.jsonl --arms standard,budget --judge premium --dry-run
      kimi-stack ab tasks.jsonl --arms standard,budget --judge premium --max-cost 2
      kimi-stack ab tasks.jsonl --arms standard,budget --blind --n 20
      kimi-stack ab "Write a polite refusal to a vendor" --arms premium,anthropic/claude-haiku-4-5
    """
    if judge is not None and blind:
        raise click.UsageError("--judge and --blind exclude each other: a model judges, or you do")
    stack, policy = load_stack()
    sides = comparison.arms_of(arms, stack)
    referee = None if judge is None else comparison.arm_of(judge, stack)
    tasks, bad = task_files.tasks(words, count)
    if not tasks:
        raise StackError("\n".join(["there is no task to compare on", *bad]), exit_code=WRONG_USAGE)
    by = PERSON if referee is None else referee.model
    if dry_run:
        before = set() if anew else known(sides, by, thinking=thinking, tools=tools)
        wanted = [task for task in tasks if task.id not in before]
        return _foresee(stack, policy, sides, referee, wanted, len(tasks) - len(wanted), bad, as_json)
    if referee is None and not (output.on_terminal() and sys.stderr.isatty()):
        raise StackError("there is no terminal to vote on; let a model judge: --judge MODEL", exit_code=WRONG_USAGE)
    extras.need("scipy.stats", "compare", "`kimi-stack ab`")
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    again = [task.id for task in tasks] if anew else ()
    record = Record(sides, by, thinking=thinking, tools=tools, anew=again)
    contest = Contest(
        openclaw,
        stack,
        policy,
        record,
        Options(thinking=thinking, timeout=timeout, silent=True, tools=tools),
        judge=referee,
        vote=vote if referee is None else None,
        jobs=jobs,
        max_cost=max_cost,
        notify=_progress(len(tasks), referee is not None),
        read=readers.best(),
    )
    try:
        done = contest.run(tasks)
    except (KeyboardInterrupt, click.Abort):
        output.tell("", err=True)  # after the ^C of the terminal
        output.say("interrupted; run the same command to continue")
        streams.interrupted()  # without waiting for the threads: OpenClaw ends with us
    record.close(whole=not (done.left or done.failed))
    done.failed.update({line.partition(": ")[0]: line.partition(": ")[2] for line in bad})
    status = "stopped" if done.left else "ok" if done.pairs else "failed"
    output.emit("ab", done.as_dict(), "\n".join(map(visible.line, comparison.lines(done))), as_json, status=status)
    return REFUSED if done.left else 0 if done.pairs else RUN_FAILED


def _foresee(
    stack: Stack,
    policy: Policy,
    sides: tuple[Arm, Arm],
    referee: Arm | None,
    tasks: list[Task],
    before: int,
    bad: list[str],
    as_json: bool,
) -> int:
    forecast = Forecast(Accounting(policy, stack), sides, referee)
    expected = dollars.total(forecast.of(task.text) for task in tasks)
    data = {
        "dry_run": True,
        "arms": [side.as_dict() for side in sides],
        "judge": referee and referee.as_dict(),
        "tasks": len(tasks),
        "before": before,
        "calls": len(tasks) * (2 if referee is None else 4),
        "problems": bad,
        "expected": dollars.row(expected),
    }
    cost = "the cost is not known, because a model has no price"
    if expected is not None:
        cost = f"about {dollars.text(expected)}"
    how = "you judge" if referee is None else f"{referee.label} judges in both orders"
    text = [f"{len(tasks):,} tasks on {sides[0].label} and {sides[1].label}; {how}: {data['calls']:,} calls, {cost}"]
    text += [f"{before:,} were compared before, and cost nothing again"] if before else []
    text += [f"left out: {line}" for line in bad]
    output.emit("ab", data, "\n".join(map(visible.line, text)), as_json)
    return 0


def _progress(tasks: int, shown: bool) -> Callable[[int, int], None]:
    """A function that shows progress on a terminal while a model judges."""

    def tell(done: int, of: int) -> None:
        if shown and sys.stderr.isatty():
            output.tell(f"\rkimi-stack: {done:,} of {tasks:,} compared", err=True, nl=done == tasks)

    return tell
