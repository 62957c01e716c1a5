"""`kimi-stack classify`: shows the class of a text, and what it found in it."""

from __future__ import annotations

import click

from kimi_stack.base import visible
from kimi_stack.base.classes import PUBLIC
from kimi_stack.cli import output
from kimi_stack.cli.tasks import TaskCommand, around, read_task, task_arguments
from kimi_stack.config import settings
from kimi_stack.privacy import classify as privacy
from kimi_stack.privacy.finding import Finding
from kimi_stack.privacy.own import Own

SHOWN = 50  # findings, at most; --json has them all


@click.command(cls=TaskCommand)
@task_arguments
@output.json_option
def classify(words: tuple[str, ...], file: str | None, as_json: bool) -> None:
    """Say whether TASK is public, internal or confidential, and list what makes it so. Each secret is masked.

    \b
    Examples:
      kimi-stack classify "Why does the build fail?"
      kimi-stack classify --file notes.md
      git diff | kimi-stack classify --json -
    """
    text = read_task(words, file)
    rules = settings.load().privacy
    found = privacy.classify(text, None if rules is None else Own(**rules.own), around(file))
    places = _places(text, found.findings)
    rows = [
        {**each.as_dict(), "line": line, "column": column}
        for each, (line, column) in zip(found.findings, places, strict=True)
    ]
    lines = [_line(each, place) for each, place in zip(found.findings[:SHOWN], places, strict=False)]
    if len(rows) > SHOWN:
        lines.append(f"  and {len(rows) - SHOWN} more (--json has them)")
    told = found.cls if found.cls != PUBLIC else f"{PUBLIC}: no secret or personal data was found"
    output.emit("classify", {"class": found.cls, "findings": rows}, "\n".join([told, *lines]), as_json)


def _line(finding: Finding, place: tuple[int, int]) -> str:
    line, column = place
    return visible.line(f"  {line}:{column}  {finding.kind}  {finding.masked}  ({finding.name}, {finding.cls})")


def _places(text: str, findings: list[Finding]) -> list[tuple[int, int]]:
    """Line and column of each finding, counted from 1. The findings are sorted by their places."""
    places, line, begins, at = [], 1, 0, 0
    for finding in findings:
        line += text.count("\n", at, finding.start)
        begins = max(begins, text.rfind("\n", at, finding.start) + 1)
        at = finding.start
        places.append((line, finding.start - begins + 1))
    return places
