"""`kimi-stack demo`: five tasks without an API key."""

from __future__ import annotations

import click

from kimi_install.demo.run import Outcome, Report, run_demo
from kimi_stack.base import table
from kimi_stack.cli import output
from kimi_stack.openclaw.door import OpenClaw

_HEAD = ("task", "tier", "model", "tokens in", "out", "cost")
_COLUMNS = 80
_TASK_COLUMNS = 27  # the width that the other columns leave


@click.command()
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@click.option("--keep", is_flag=True, help="Keep the throw-away home, to look at it.")
@output.json_option
def demo(openclaw_path: str | None, keep: bool, as_json: bool) -> None:
    """Run five tasks through the real OpenClaw, in a temporary home that is removed afterwards.

    A loopback server stands in for the model vendors: no key is used and nothing is charged. It takes about a minute.

    \b
    Examples:
      kimi-stack demo
      kimi-stack demo --json
    """
    report = run_demo(OpenClaw.find(openclaw_path), output.say, keep=keep)
    output.emit("demo", report.as_dict(), _text(report), as_json)


def _text(report: Report) -> str:
    rows = [_row(outcome) for outcome in report.outcomes]
    head, *lines = table.lines(_HEAD, rows, right=_HEAD[3:])
    reasons = [f"  because {table.shorten(outcome.why, _COLUMNS - 10)}" for outcome in report.outcomes]
    body = [line for pair in zip(lines, reasons, strict=True) for line in pair]
    total = "an unknown sum" if report.total is None else f"${report.total:.4f}"
    end = f"At the vendors' list prices this would have cost {total}; nothing was charged. The answers were made up."
    return "\n".join([head, *body, "", *table.fold(end, _COLUMNS)])


def _row(outcome: Outcome) -> tuple[str, ...]:
    cost = "unpriced" if outcome.cost is None else f"${outcome.cost:.4f}"
    tokens = f"{outcome.tokens_in:,}", f"{outcome.tokens_out:,}"
    return (table.shorten(outcome.task, _TASK_COLUMNS), outcome.tier, outcome.model, *tokens, cost)
