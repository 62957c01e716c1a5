"""`kimi-stack why`: explain a choice in words."""

from __future__ import annotations

import click

from kimi_stack.base import dollars, visible
from kimi_stack.brain import chat
from kimi_stack.choice.cuts import SCALE
from kimi_stack.choice.sensitivity import own
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import TaskCommand, decide_now, load_stack, pin_options, task_arguments, task_request
from kimi_stack.config.settings import Policy
from kimi_stack.privacy.classify import classify
from kimi_stack.privacy.finding import mask
from kimi_stack.reading import explain, readers
from kimi_stack.running.lines import warnings

_SHORT = 3  # letters of a word that is a part of many others
MOST = 6  # parts of the text that changed the score most, at most


@click.command(cls=TaskCommand)
@task_arguments
@pin_options
@profile_option
@output.json_option
def why(words: tuple[str, ...], file: str | None, tier: str | None, model: str | None, as_json: bool) -> None:
    """Show how the model for TASK is chosen, step by step.

    \b
    Examples:
      kimi-stack why "Remind me to review the code"
      kimi-stack why --file task.md
    """
    request = task_request(words, file, tier, model)
    stack, policy = load_stack()
    made = decide_now(request, stack, policy)
    for line in warnings(made):
        output.say(line)
    decision = made.as_dict()
    moved = explain.moved(request.text, readers.read)[:MOST] if "score" in decision else []
    moved = _masked(moved, request.text, policy)
    lines = [chat.explain(decision), *_moved(moved), _estimate(decision["estimate"])]
    data = {**decision, "moved": [{"what": what, "points": points} for what, points in moved]}
    output.emit("why", data, "\n".join(lines), as_json)


def _masked(moved: list[tuple[str, int]], text: str, policy: Policy) -> list[tuple[str, int]]:
    """The words with each secret in them masked, as `kimi-stack classify` masks it."""
    found = classify(text, None if policy.privacy is None else own(policy.privacy), most=None).findings
    secrets = {word for each in found for start, end in each.spans for word in text[start:end].lower().split()}

    def hidden(word: str) -> bool:
        plain = word.rstrip("…").lower()
        return any(
            plain == secret or (len(plain) > _SHORT and plain in secret) or (len(secret) > _SHORT and secret in plain)
            for secret in secrets
        )

    def shown(what: str) -> str:
        return " ".join([mask(word) if hidden(word) else word for word in what.split()])

    return [(shown(what), points) for what, points in moved]


def _moved(moved: list[tuple[str, int]]) -> list[str]:
    """Lines with the words that raise and lower the score most, and by how much."""
    told = ", ".join(f'"{what}" {points / SCALE:+.3f}' for what, points in moved)
    return [visible.line(f"  moved by: {told}")] if moved else []


def _estimate(estimate: dict[str, int | None]) -> str:
    cost = estimate["input_nanousd"]
    priced = "unpriced" if cost is None else dollars.text(cost)
    count = estimate["input_tokens"] or 0
    return f"  estimate: {count:,} {'token' if count == 1 else 'tokens'} of task, {priced} to read"
