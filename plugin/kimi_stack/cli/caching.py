"""`--cache` and `--near` of the commands that run tasks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from kimi_stack.config.settings import Policy
from kimi_stack.running.cache.cache import Cache

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--cache",
        "cached",
        is_flag=True,
        help="Keep the answer on this machine; answer the very same task from there next time.",
    ),
    click.option(
        "--near", is_flag=True, help="With --cache: also if the task differs only in case, or in words such as please."
    ),
)


def options(command: F) -> F:
    """`--cache` and `--near`, which the command receives as `cached` and `near`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def check(cached: bool, near: bool, session: str | None = None) -> None:
    """Raises UsageError."""
    if near and not cached:
        raise click.UsageError("--near needs --cache")
    if cached and session is not None:
        raise click.UsageError("--cache and --session exclude each other; a session's answer depends on what was said")


def opened(policy: Policy, cached: bool, near: bool) -> Cache | None:
    """The cache, if it is wanted."""
    return Cache(policy, near=True if near else None) if cached else None
