"""`kimi-stack why`: the trace of a choice, in words."""

from __future__ import annotations

import click

from kimi_stack import chat, difficulty, money, profiles
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import TaskCommand, decide_now, load_stack, pin_options, read_task, task_arguments
from kimi_stack.decide import Request

MOST = 6  # of what moved the difficulty


@click.command(cls=TaskCommand)
@task_arguments
@pin_options
@profile_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON envelope.")
def why(words: tuple[str, ...], file: str | None, tier: str | None, model: str | None, as_json: bool) -> None:
    """Say how the model for TASK is chosen, step by step.

    \b
    Examples:
      kimi-stack why "Remind me to review the code"
      kimi-stack why --file task.md
    """
    request = Request(read_task(words, file), tier=tier, model=model, profile=profiles.of_shell())
    stack, policy = load_stack()
    decision = decide_now(request, stack, policy).as_dict()
    moved = difficulty.explain(request.text)[:MOST] if "score" in decision else []
    lines = [chat.explain(decision), *_moved(moved), _estimate(decision["estimate"])]
    data = {**decision, "moved": [{"what": what, "points": points} for what, points in moved]}
    output.emit("why", data, "\n".join(lines), as_json)


def _moved(moved: list[tuple[str, int]]) -> list[str]:
    """What made the difficulty, the most first; 6,000 points are a difficulty of 0.5."""
    return [f"  moved by: {', '.join(f'{what} {points:+,}' for what, points in moved)}"] if moved else []


def _estimate(estimate: dict[str, int | None]) -> str:
    cost = estimate["input_nanousd"]
    priced = "unpriced" if cost is None else money.text(cost)
    return f"  estimate: {estimate['input_tokens']:,} tokens of task, {priced} to read"
