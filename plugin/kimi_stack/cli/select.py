"""`kimi-stack select`: which model a task would go to."""

from __future__ import annotations

import click

from kimi_stack.base.errors import REFUSED
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import TaskCommand, decide_now, load_stack, pin_options, task_arguments, task_request
from kimi_stack.running.lines import describe, warnings


@click.command(cls=TaskCommand)
@task_arguments
@pin_options
@profile_option
@output.json_option
def select(words: tuple[str, ...], file: str | None, tier: str | None, model: str | None, as_json: bool) -> int:
    """Show which model TASK would go to; nothing is run. Exits 3 if a limit or a rule
    for its data would refuse it.

    \b
    Examples:
      kimi-stack select "Review this pull request"
      kimi-stack select --json --file task.md
      echo "List the files" | kimi-stack select -
    """
    request = task_request(words, file, tier, model)
    stack, policy = load_stack()
    decision = decide_now(request, stack, policy)
    for line in warnings(decision):
        output.say(line)
    status = "ok" if decision.refused is None else "refused"
    output.emit("select", decision.as_dict(), describe(decision), as_json, status=status)
    return 0 if decision.refused is None else REFUSED
