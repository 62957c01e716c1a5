"""`budget add 2 today`: raises limits until the end of a period, from the command line and from chats."""

from __future__ import annotations

import time

from kimi_stack.base import dollars, periods
from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kimi_stack.money.ledger import Ledger

UNTIL = {"today": "day", "week": "week", "month": "month"}


class TopUp:
    """An amount in nano-dollars added to the limits of `scope` ("all": every money limit) until the end of a period."""

    def __init__(self, nano: int, until: str, scope: str = "all") -> None:
        self.nano = nano
        self.until = until
        self.scope = scope


def parse(words: Sequence[str], scope: str = "all") -> TopUp:
    """Parse words such as `["2", "today"]`; the default period is today. Raises StackError."""
    usage = "say how much and for how long, such as: budget add 2 today (or week, month)"
    until = words[1].removeprefix("this-") if len(words) > 1 else "today"
    if not words or len(words) > 2 or until not in UNTIL:
        raise StackError(usage)
    try:
        nano = dollars.parse(words[0])
    except dollars.Unclear as error:
        raise StackError(str(error)) from None
    except ValueError as error:
        raise StackError(f"{error}; {usage}") from None
    if nano == 0:
        raise StackError(f"nothing to add; {usage}")
    return TopUp(nano, until, scope)


def add(ledger: Ledger, top_up: TopUp, sender: str, *, dry_run: bool = False) -> str:
    """Record the top-up; returns one line that says what changed. Raises StackError if it would raise no limit."""
    policy = ledger.policy
    concerned = [limit for limit in policy.limits if top_up.scope in ("all", limit.scope)]
    if not concerned:
        what = "no limit is set" if not policy.limits else f"no limit is for {top_up.scope}"
        raise StackError(f"{what}, so there is nothing to add to; `kimi-stack budget show` lists the limits")
    where = periods.zone(policy.timezone)
    _, end = periods.bounds(UNTIL[top_up.until], time.time(), where, policy.week_starts)
    if not dry_run:
        ledger.top_up(top_up.nano, top_up.scope, end, sender)
    names = ", ".join(f"{limit.per}/{limit.scope}" for limit in concerned)
    return f"{dollars.text(top_up.nano)} more until {periods.moment(end, where)}, for: {names}"
