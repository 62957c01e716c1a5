"""A command group: it suggests similar names for an unknown command, and holds back what an agent may not run."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import click

from kimi_stack.cli import agent, output

_CLEARLY = 0.1  # if the most similar name is better by this much, it is the only suggestion


class Group(click.Group):
    """Adds the most similar commands to the error for an unknown one. In an agent's tool call some only refuse."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            raise click.UsageError(f"No such command {name!r}.{meant(name, self.list_commands(ctx))}", ctx)
        found, command, rest = super().resolve_command(ctx, args)
        path = " ".join([*ctx.command_path.split()[1:], name])
        output.note_command(path)
        return found, command and agent.held(command, path), rest


def meant(word: str, known: Iterable[str]) -> str:
    """` Did you mean "report"?`, or "" if no known word is similar."""
    names = list(known)
    near = difflib.get_close_matches(word.lower(), names, cutoff=0.6)
    likeness = {name: difflib.SequenceMatcher(None, word.lower(), name).ratio() for name in near}
    near = [name for name in near if likeness[name] > max(likeness.values()) - _CLEARLY]
    near = near or [name for name in names if len(word) > 1 and name.startswith(word.lower())]
    return f" Did you mean {' or '.join(near[:3])}?" if near else ""
