"""`kimi-stack shadow`: the results of shadow runs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from kimi_stack.base import dollars, extras, streams, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, WRONG_USAGE, StackError
from kimi_stack.cli import output
from kimi_stack.cli.amount import nano
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.cli.vote import vote
from kimi_stack.config import users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import comparison, shadow_pairs
from kimi_stack.learning.comparison import FORM, PERSON, Arm, Comparison
from kimi_stack.learning.comparison_pairs import Contest
from kimi_stack.learning.comparison_record import Record
from kimi_stack.learning.comparison_tasks import Forecast, Task
from kimi_stack.learning.shadow_pairs import ShadowPair
from kimi_stack.money import shadowing, statement
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import spool
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.reading import readers

Pairs = dict[tuple[str, str], list[ShadowPair]]
_NONE = "There are no shadow runs on record; `kimi-stack config set shadow.share 0.05` turns them on."


@click.command()
@click.option("--arms", metavar="A,B", help="Only these two: the tier of the real run, and that of the shadow run.")
@click.option("--n", "count", metavar="N", type=click.IntRange(1), help="Judge at most N pairs, the latest.")
@click.option("--judge", metavar="MODEL", help="A model judges the pairs in both orders: a tier, alias or provider/id.")
@click.option("--blind", is_flag=True, help="You judge the pairs on the terminal, without names.")
@click.option("--jobs", metavar="N", type=click.IntRange(1, 16), default=2, help="Pairs at a time (default 2).")
@click.option("--max-cost", metavar="USD", callback=nano, help="Begin no pair that would bring the judging above this.")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@profile_option
@output.json_option
@click.option("--dry-run", is_flag=True, help="Show what judging would cost; run nothing.")
def shadow(
    arms: str | None,
    count: int | None,
    judge: str | None,
    blind: bool,
    jobs: int,
    max_cost: int | None,
    openclaw_path: str | None,
    as_json: bool,
    dry_run: bool,
) -> int:
    """Show the results of shadow runs: for each two arms the number of pairs, which arm is better, and the costs.

    Without --judge or --blind, only the form of the answers counts: an answer that broke off, refused or missed what
    the task asked for loses. A model, or you, can judge the pairs whose words were kept (ledger.keep_tasks); no pair is
    judged twice. Needs the extra [compare].

    \b
    Examples:
      kimi-stack shadow
      kimi-stack shadow --judge premium --dry-run
      kimi-stack shadow --judge premium --max-cost 1
      kimi-stack shadow --arms standard,budget --blind --n 20
    """
    if judge is not None and blind:
        raise click.UsageError("--judge and --blind exclude each other: a model judges, or you do")
    stack, policy = load_stack()
    referee = None if judge is None else comparison.arm_of(judge, stack)
    found = _wanted(shadow_pairs.by_arms(), arms, stack)
    judged = referee is not None or blind
    if dry_run:
        return _foresee(stack, policy, found, referee, count, judged, as_json)
    extras.need("scipy.stats", "compare", "`kimi-stack shadow`")
    if not judged:
        return _show([_by_form(pairs) for pairs in found.values()], found, stack, policy, as_json)
    if blind and not (output.on_terminal() and sys.stderr.isatty()):
        raise StackError("there is no terminal to vote on; let a model judge: --judge MODEL", exit_code=WRONG_USAGE)
    if not any(_tasks(pairs, count) for pairs in found.values()):
        raise StackError(
            "no pair has its words on record, so none can be judged;\nset ledger.keep_tasks = true for new pairs",
            exit_code=RUN_FAILED,
        )
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    more = {"judge": referee, "vote": vote if blind else None, "jobs": jobs, "read": readers.best()}
    done, spent = [], 0
    for pairs in found.values():
        if tasks := _tasks(pairs, count):
            rest = None if max_cost is None else max(0, max_cost - spent)
            one = _judge(openclaw, stack, policy, pairs[0].arms, tasks, rest, more)
            done.append(one)
            spent += one.spent
            if one.stopped == "you left":
                break
    return _show(done, found, stack, policy, as_json)


def _wanted(found: Pairs, arms: str | None, stack: Stack) -> Pairs:
    """The pairs of these arms. Raises StackError."""
    if arms is None:
        return found
    models = tuple(arm.model for arm in comparison.arms_of(arms, stack))
    return {key: pairs for key, pairs in found.items() if key == models}


def _tasks(pairs: list[ShadowPair], count: int | None) -> list[Task]:
    """The latest pairs that have their words, as tasks that both arms have answered."""
    worded = [pair for pair in pairs if pair.words is not None]
    latest = worded if count is None else worded[-count:]
    return [Task(pair.run, pair.words[0], given=pair) for pair in latest if pair.words is not None]


def _by_form(pairs: list[ShadowPair]) -> Comparison:
    costs = dollars.total(pair.costs[1] for pair in pairs)
    unpriced = sum(pair.costs[1] is None for pair in pairs)
    return Comparison(pairs[-1].arms, FORM, [pair.pair for pair in pairs], spent=costs or 0, unpriced=unpriced)


def _judge(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    arms: tuple[Arm, Arm],
    tasks: list[Task],
    limit: int | None,
    more: dict[str, Any],
) -> Comparison:
    judge = more["judge"]
    record = Record(arms, PERSON if judge is None else judge.model)
    options = Options(silent=True, tools=False)
    notify = _progress(judge is not None)
    contest = Contest(openclaw, stack, policy, record, options, max_cost=limit, notify=notify, **more)
    try:
        done = contest.run(tasks)
    except (KeyboardInterrupt, click.Abort):
        output.tell("", err=True)  # after the ^C of the terminal
        output.say("interrupted; run the same command to continue")
        streams.interrupted()  # without waiting for the threads: OpenClaw ends with us
    record.close(whole=not (done.left or done.failed))
    return done


def _show(done: list[Comparison], found: Pairs, stack: Stack, policy: Policy, as_json: bool) -> int:
    ledger = Accounting(policy, stack).ledger
    spool.take(ledger)
    state = shadowing.state(ledger, users.local())
    pairs = [pair for each in found.values() for pair in each]
    worded = sum(pair.words is not None for pair in pairs)
    data = {
        "share": float(policy.shadow["share"]),
        "to": policy.shadow["to"],
        "limit": state.as_dict(),
        "pairs": len(pairs),
        "with_words": worded,
        "comparisons": [each.as_dict() for each in done],
    }
    lines = [line for each in done for line in comparison.lines(each)] or [_NONE]
    if pairs:
        lines.append(f"{worded:,} of {len(pairs):,} pairs have their words; --judge MODEL or --blind judges those.")
    lines.append(statement.line(state, policy.timezone))
    left = any(each.left for each in done)
    failed = bool(done) and not any(each.pairs for each in done)
    status = "stopped" if left else "failed" if failed else "ok"
    output.emit("shadow", data, "\n".join(map(visible.line, lines)), as_json, status=status)
    return REFUSED if left else RUN_FAILED if failed else 0


def _foresee(
    stack: Stack, policy: Policy, found: Pairs, referee: Arm | None, count: int | None, judged: bool, as_json: bool
) -> int:
    books = Accounting(policy, stack)
    tasks = {models: _tasks(pairs, count) if judged else [] for models, pairs in found.items()}
    expected = dollars.total(
        Forecast(books, found[models][0].arms, referee).of(task.text, given=True)
        for models, each in tasks.items()
        for task in each
    )
    number = sum(map(len, tasks.values()))
    data = {"dry_run": True, "judge": referee and referee.as_dict(), "pairs": number, "expected": dollars.row(expected)}
    cost = "the cost is not known, because a model has no price"
    if expected is not None:
        cost = f"the cost is about {dollars.text(expected)} if none was judged before"
    output.emit("shadow", data, f"{number:,} pairs would be judged; {cost}", as_json)
    return 0


def _progress(shown: bool) -> Callable[[int, int], None]:
    """A function that shows progress on a terminal while a model judges."""

    def tell(done: int, of: int) -> None:
        if shown and sys.stderr.isatty():
            output.tell(f"\rkimi-stack: {done:,} of {of:,} judged", err=True, nl=done == of)

    return tell
