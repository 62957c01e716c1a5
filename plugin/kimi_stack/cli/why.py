"""`kimi-stack why`: the trace of a choice, in words."""

from __future__ import annotations

import click

from kimi_stack import chat, money
from kimi_stack.cli import output
from kimi_stack.cli.profile import profile_option
from kimi_stack.cli.tasks import TaskCommand, decide_now, load_stack, pin_options, read_task, task_arguments
from kimi_stack.decide import Request


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
    request = Request(read_task(words, file), tier=tier, model=model)
    stack, policy = load_stack()
    decision = decide_now(request, stack, policy).as_dict()
    output.emit("why", decision, f"{chat.explain(decision)}\n{_estimate(decision['estimate'])}", as_json)


def _estimate(estimate: dict[str, int | None]) -> str:
    cost = estimate["input_nanousd"]
    priced = "unpriced" if cost is None else money.text(cost)
    return f"  estimate: {estimate['input_tokens']:,} tokens of task, {priced} to read"
