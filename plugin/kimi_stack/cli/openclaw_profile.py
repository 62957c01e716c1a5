"""The `--profile` option of all commands: selects one of OpenClaw's profiles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from kimi_stack.base import paths

F = TypeVar("F", bound=Callable[..., Any])


def profile_option(command: F) -> F:
    """`--profile NAME`. It is processed before the other options, so that they all use the paths of that profile."""
    option = click.option(
        "--profile",
        metavar="NAME",
        expose_value=False,
        is_eager=True,
        callback=_use,
        help="OpenClaw's profile to work on.",
    )
    return option(command)


def _use(ctx: click.Context, option: click.Parameter, name: str | None) -> None:
    if name and not ctx.resilient_parsing:
        paths.use_profile(name)
