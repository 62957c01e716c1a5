"""An option that takes an amount of dollars, such as 2 or 0.50."""

from __future__ import annotations

import click

from kimi_stack.base import dollars


def nano(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """The callback of the option: whole nano-dollars (None: not given). Raises click.BadParameter."""
    try:
        return None if value is None else dollars.parse(value)
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from None
