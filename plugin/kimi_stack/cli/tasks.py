"""Shared by the commands that take a task: its words and options, its source, and the stack."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from kimi_stack.base import visible
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.cli import output, task_source
from kimi_stack.config import doubts, profiles, settings, stack, users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.privacy.own import Around
from kimi_stack.running import circumstances

F = TypeVar("F", bound=Callable[..., Any])
_KEEP = "\0"  # marks a word that only looks like an option; a real argument cannot contain a NUL
DETECT = "kimi_stack.detect"
REST = "kimi_stack.rest"


class TaskCommand(click.Command):
    """A command whose arguments are the words of a task, also those after `--`.

    A word that begins with a dash and contains white space is a task, not an option.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own, rest = _split(args)
        output.note_words(own)
        left = super().parse_args(ctx, [*map(_kept, own), *map(_kept_whole, rest)])
        ctx.params["words"] = tuple(word.removeprefix(_KEEP) for word in ctx.params.get("words", ()))
        return left


class RunCommand(TaskCommand):
    """The command that passes the arguments after `--` to OpenClaw unchanged; they are in the context's REST.

    If there is no task before `--`, and what follows cannot begin with an option, that is the task. `--argv-fd N` (for
    the shell functions) reads NUL-terminated words from descriptor N, so that the task does not appear in the process
    list.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own, rest = _split(args)
        if "--argv-fd" in own:
            at = own.index("--argv-fd")
            words, more = _split(_words_of(own[at + 1 : at + 2]))
            own = [*own[:at], *own[at + 2 :], *words]
            rest += more
            ctx.meta[DETECT] = True
        left = super().parse_args(ctx, own)
        if (
            rest
            and not ctx.params["words"]
            and ctx.params.get("file") is None
            and (DETECT in ctx.meta or _is_task(rest))
        ):
            ctx.params["words"], rest = tuple(rest), []
        ctx.meta[REST] = rest
        return left


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
    return task_source.read(words, file, detect=DETECT in click.get_current_context().meta)


def task_request(words: tuple[str, ...], file: str | None, tier: str | None, model: str | None) -> Request:
    """The request for the task, with the profile of this shell. Raises StackError if it has no words to send."""
    task, profile = read_task(words, file), profiles.of_shell()
    made = circumstances.request(task, tier=tier, model=model, profile=profile, around=around(file))
    if not made.text:
        raise StackError(f"the task has no words beside !{made.override}; a task needs text")
    return made


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


def _is_task(rest: list[str]) -> bool:
    """Whether `rest` begins with a word that is no option, so that OpenClaw could not take it."""
    return rest[0] == "-" or not rest[0].startswith("-") or _has_space(rest[0])


def _has_space(word: str) -> bool:
    return len(word.split(None, 1)) > 1


def _kept(word: str) -> str:
    """The word, marked if click would take it for an option although it is a task."""
    return _KEEP + word if word.startswith("-") and _has_space(word) else word


def _kept_whole(word: str) -> str:
    """The word, marked so that click takes it for no option at all."""
    return _KEEP + word if word.startswith("-") else word


def _words_of(number: list[str]) -> list[str]:
    try:
        with os.fdopen(int(number[0]), "rb") as file:
            raw = file.read()
    except (ValueError, IndexError, OSError):
        raise click.UsageError("--argv-fd needs the number of an open descriptor") from None
    if raw == b"\0":  # the output of printf without words
        return []
    return [os.fsdecode(word) for word in raw.split(b"\0")[:-1]]
