"""`kimi-stack run --shadow`: in the background, another tier or model answers a share of the runs, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from kimi_stack.base import visible
from kimi_stack.base.errors import StackError
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.cli import output
from kimi_stack.config import profiles
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import shadow
from kimi_stack.openclaw.turns import Options

F = TypeVar("F", bound=Callable[..., Any])


def option(command: F) -> F:
    """`--shadow SHARE`."""
    says = "Let another tier answer this share of runs (0 to 1), too, in the background, to compare them; see [shadow]."
    return click.option("--shadow", metavar="SHARE", help=says)(command)


def check(share: str | None, session: str | None, escalate: bool) -> None:
    """Raise UsageError for an invalid share, or for a run that cannot have a shadow run."""
    if share is None:
        return
    if profiles.share(share) is None:
        raise click.UsageError(f"--shadow {share}: give a share from 0 to 1, such as 0.05")
    if session is not None or escalate:
        raise click.UsageError(f"--shadow cannot be used with {'--session' if session is not None else '--escalate'}")


def use(policy: Policy, stack: Stack, share: str | None) -> None:
    """Use the share from the command line, if there is one.

    An unknown name in shadow.to raises StackError with --shadow. Without it, the run continues with a warning line.
    """
    if share is not None:
        policy.shadow = {**policy.shadow, "share": share}
    try:
        if shadow.share_of(policy):
            shadow.other_arm(policy, stack, None)
    except StackError as error:
        if share is not None:
            raise
        output.say(visible.line(f"there are no shadow runs, because of shadow.to: {error}"))


def foresee(
    policy: Policy, stack: Stack, request: Request, decision: Decision, options: Options
) -> dict[str, Any] | None:
    """The shadow run that a run would get (see `shadow.foresee`); None if shadow runs are off."""
    return shadow.foresee(policy, stack, request, decision, options) if shadow.share_of(policy) else None


def lines(found: dict[str, Any] | None) -> list[str]:
    """The result of `foresee` as lines of text."""
    if found is None:
        return []
    if found["because"] is not None:
        return [visible.line(f"no shadow run: {found['because']}")]
    cost = "at a cost that is not known" if found["expected"] is None else f"for about ${found['expected']['usd']}"
    arm = found["name"] if found["name"] == found["model"] else f"{found['name']} · {found['model']}"
    return [visible.line(f"shadow run: {arm}, with a chance of {found['share']:.4g}, {cost}")]
