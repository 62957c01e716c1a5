"""`kimi-stack select`: which model a task would go to."""

from __future__ import annotations

import json

import click

from kimi_stack import profiles, visible
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import TaskCommand, decide_now, load_stack, pin_options, read_task, task_arguments
from kimi_stack.decide import Request
from kimi_stack.errors import REFUSED
from kimi_stack.reading import readers
from kimi_stack.run import describe, warnings


@click.command(cls=TaskCommand)
@task_arguments
@pin_options
@profile_option
@click.option("--json", "as_json", is_flag=True, help="Print the decision as JSON.")
def select(words: tuple[str, ...], file: str | None, tier: str | None, model: str | None, as_json: bool) -> int:
    """Say which model TASK would go to; nothing is run. Exits 3 where a limit would refuse it.

    \b
    Examples:
      kimi-stack select "Review this pull request"
      kimi-stack select --json --file task.md
      echo "List the files" | kimi-stack select -
    """
    request = Request(read_task(words, file), tier=tier, model=model, profile=profiles.of_shell(), read=readers.read)
    stack, policy = load_stack()
    decision = decide_now(request, stack, policy)
    for line in warnings(decision):
        output.say(line)
    said = visible.in_json(json.dumps(decision.as_dict(), ensure_ascii=False)) if as_json else describe(decision)
    click.echo(said)
    return 0 if decision.refused is None else REFUSED
