"""`kimi-stack bench`: measures the model of each tier on tasks that a rule can check: right answers, time and cost."""

from __future__ import annotations

import sys

import click

from kimi_stack.base import dollars, extras, table, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.cli.amount import nano
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config.stack import Stack
from kimi_stack.learning import bench as benches
from kimi_stack.learning.bench import Measured
from kimi_stack.learning.bench_tasks import TASKS
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options

_TIME = "The time is from OpenClaw's start to the whole answer. OpenClaw does not report the time to the first token."


@click.command()
@click.option("--tier", "tiers", type=click.Choice(TIERS), multiple=True, help="Only this tier; may be repeated.")
@click.option("--max-cost", metavar="USD", callback=nano, help="Begin no task that would bring the sum above this.")
@click.option("--thinking", metavar="LEVEL", help="OpenClaw's thinking level.")
@click.option("--timeout", metavar="S", type=click.IntRange(min=1), help="Seconds an answer may take (default 600).")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@profile_option
@output.json_option
@click.option("--dry-run", is_flag=True, help="Show what it would cost; run nothing.")
def bench(
    tiers: tuple[str, ...],
    max_cost: int | None,
    thinking: str | None,
    timeout: int | None,
    openclaw_path: str | None,
    as_json: bool,
    dry_run: bool,
) -> int:
    """Measure the model of each tier on a dozen small tasks whose answers a rule can check.

    Prints the share of right answers with its 95 % interval, the median time to the whole answer, tokens a second, and
    the cost. The tasks are the same each time and run one after another, without tools. They are easy: if a model fails
    many of them, it is set up wrongly or it is a poor one; if it passes all, that alone does not make it a good one.
    Needs the extra [compare].

    \b
    Examples:
      kimi-stack bench --dry-run
      kimi-stack bench --tier budget --max-cost 0.50
      kimi-stack bench --json
    """
    stack, policy = load_stack()
    chosen = [tier for tier in TIERS if tier in (tiers or TIERS)]
    if dry_run:
        return _foresee(benches.expected(Accounting(policy, stack), stack, chosen), stack, as_json)
    extras.need("scipy.stats", "compare", "`kimi-stack bench`")
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    options = Options(thinking=thinking, timeout=timeout, silent=True, tools=False)
    found = benches.rows_of(stack, chosen)
    try:
        benches.measure(openclaw, stack, policy, found, options, max_cost=max_cost, notify=_tell)
    except (KeyboardInterrupt, SystemExit):  # Ctrl-C, or a signal that ends us
        output.tell("", err=True)  # after the ^C of the terminal
        if any(row.asked for row in found):
            _show(found, "stopped", as_json)
        output.say("interrupted; no answer is kept, so the next bench asks all tasks again")
        raise
    if any(row.left and not row.given_up for row in found):
        return _show(found, "stopped", as_json)
    return _show(found, "ok" if all(row.answers for row in found) else "failed", as_json)


def _show(found: list[Measured], status: str, as_json: bool) -> int:
    data = {"tasks": len(TASKS), "tiers": [row.as_dict() for row in found]}
    output.emit("bench", data, "\n".join(_lines(found)), as_json, status=status)
    return {"ok": 0, "stopped": REFUSED}.get(status, RUN_FAILED)


def _lines(found: list[Measured]) -> list[str]:
    head = ("tier", "model", "right", "time", "tokens/s", "cost")
    costs = dollars.column([row.cost for row in found])
    rows = [
        (
            row.tier,
            row.model if row.region is None else f"{row.model} ({row.region})",
            f"{row.passed.count} of {row.passed.of}: {row.passed.text()}" if row.answers else "no answer",
            "" if row.seconds is None else f"{row.seconds:.1f} s",
            "not known" if row.rate is None else f"{row.rate:,.0f}",
            cost,
        )
        for row, cost in zip(found, costs, strict=True)
    ]
    said = [*table.lines(head, rows, right=("time", "tokens/s", "cost"), width=output.columns()), "", _TIME]
    for row in found:
        missing = f"{row.tier}: {len(row.failed)} of {row.asked} tasks got no answer, and count as not right"
        said += [missing] if row.failed and row.answers else []
        said += [visible.line(f"{row.tier}, {task}: {why}") for task, why in row.failed.items()]
        wrong = [answer.task for answer in row.answers if not answer.right]
        said += [f"{row.tier} is wrong on: {', '.join(wrong)}"] if wrong else []
        said += [f"{row.tier}: {row.left} of {len(TASKS)} tasks were not asked"] if row.left else []
    return said


def _foresee(expected: dict[str, int | None], stack: Stack, as_json: bool) -> int:
    rows = [
        {"tier": tier, "model": stack.tiers[tier].model, "expected": dollars.row(cost)}
        for tier, cost in expected.items()
    ]
    data = {
        "dry_run": True,
        "tasks": len(TASKS),
        "tiers": rows,
        "expected": dollars.row(dollars.total(expected.values())),
    }
    costs = dollars.column(list(expected.values()))
    text = [f"{len(TASKS)} tasks on {len(rows)} {'tier' if len(rows) == 1 else 'tiers'}, about:"]
    shown = [(tier, stack.tiers[tier].model, cost) for tier, cost in zip(expected, costs, strict=True)]
    text += table.lines(("tier", "model", "cost"), shown, right=("cost",))
    output.emit("bench", data, "\n".join(text), as_json)
    return 0


def _tell(tier: str, done: int) -> None:
    if sys.stderr.isatty():
        output.tell(f"\rkimi-stack: {tier}, {done} of {len(TASKS)} tasks ", err=True, nl=done == len(TASKS))
