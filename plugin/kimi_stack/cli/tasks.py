"""Shared by the commands that take a task: its words and options, its source, and the stack."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from kimi_stack.base import visible
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.cli import output, task_source
from kimi_stack.config import doubts, settings, stack, users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.privacy.own import Around

F = TypeVar("F", bound=Callable[..., Any])
_KEEP = "\0"  # marks a word that only looks like an option; a real argument cannot contain a NUL
DETECT = "kimi_stack.detect"
REST = "kimi_stack.rest"


class TaskCommand(click.Command):
    """A command whose arguments are the words of a task; arguments after `--` are passed to OpenClaw unchanged.

    A word that begins with a dash and contains white space is a task, not an option. `--argv-fd N` (for the shell
    functions) reads NUL-terminated words from descriptor N, so that the task does not appear in the process list.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own, rest = _split(args)
        if "--argv-fd" in own:
            at = own.index("--argv-fd")
            words, more = _split(_words_of(own[at + 1 : at + 2]))
            own = [*own[:at], *own[at + 2 :], *words]
            rest += more
            ctx.meta[DETECT] = True
        ctx.meta[REST] = rest
        output.note_words(own)
        kept = [_KEEP + word if word.startswith("-") and len(word.split(None, 1)) > 1 else word for word in own]
        return super().parse_args(ctx, kept)


def task_arguments(command: F) -> F:
    """The arguments and `--file` of a command that takes a task."""
    file = click.option("--file", "-f", type=click.Path(), metavar="FILE", help="Read the task from FILE (- is stdin).")
    command = file(command)
    return click.argument("words", metavar="TASK|-", nargs=-1)(command)


def pin_options(command: F) -> F:
    """`--tier` and `--model`."""
    command = click.option("--model", metavar="REF", help="Use this model: provider/id or an alias. Never replaced.")(
        command
    )
    return click.option("--tier", type=click.Choice(TIERS), help="Use this tier.")(command)


def read_task(words: tuple[str, ...], file: str | None) -> str:
    """The task's text; see `kimi_stack.cli.task_source.read`."""
    plain = [word.removeprefix(_KEEP) for word in words]
    meta = click.get_current_context().meta
    detect = bool(meta.get(DETECT))
    if detect and not plain and file is None and meta[REST]:
        plain, meta[REST] = meta[REST], []  # `kimi-smart -- -x ...`: in a shell function `--` may precede the task
    return task_source.read(plain, file, detect=detect)


def around(file: str | None) -> Around:
    """What gives a task a class beside its words: the name of its file."""
    return Around(files=[file] if file not in (None, "-") else [])


def load_stack(*, doubting: bool = True) -> tuple[Stack, Policy]:
    """The user's stack and policy, or the shipped stack before `kimi-stack install`. Prints doubtful settings."""
    loaded = stack.of_person()
    for notice in loaded.notices:
        output.say(f"{visible.line(notice)} (`kimi-stack models migrate` accepts it)")
    policy = settings.load()
    for doubt in doubts.found(policy, loaded) if doubting else ():
        output.say(visible.line(doubt))
    return loaded, policy


def decide_now(request: Request, stack: Stack, policy: Policy) -> Decision:
    """The decision that a run would get now, under the limits; reserves nothing."""
    return Accounting(policy, stack).admit(request, users.local())


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    at = words.index("--") if "--" in words else len(words)
    return words[:at], words[at + 1 :]


def _words_of(number: list[str]) -> list[str]:
    try:
        with os.fdopen(int(number[0]), "rb") as file:
            raw = file.read()
    except (ValueError, IndexError, OSError):
        raise click.UsageError("--argv-fd needs the number of an open descriptor") from None
    if raw == b"\0":  # the output of printf without words
        return []
    return [os.fsdecode(word) for word in raw.split(b"\0")[:-1]]
