"""The limit of shadow runs: background runs that another model answers, so that it can be compared.

It is a hard limit of their own, and lies within the person's limits: a shadow run counts there too, so that no hard
limit is exceeded. What is left of a limit is the person's: no shadow run starts that could bring a limit above
`standing.TIGHT` percent.
"""

from __future__ import annotations

import copy
import time

from kimi_stack.base import dollars
from kimi_stack.config.limits import Limit
from kimi_stack.money import reserving
from kimi_stack.money.ledger.calls import SHADOW
from kimi_stack.money.standing import TIGHT, name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.config.settings import Policy
    from kimi_stack.money.ledger import Ledger
    from kimi_stack.money.standing import Standing, State


def limit_of(policy: Policy) -> Limit:
    """The limit that `[shadow]` sets."""
    return Limit(dollars.parse(policy.shadow["usd"]), policy.shadow["per"], source=SHADOW, hard=True)


def policy_of(policy: Policy) -> Policy:
    """The policy that a shadow run is held to: the person's, with the limit of shadow runs besides."""
    held = copy.copy(policy)
    held.limits = (limit_of(policy), *policy.limits)
    return held


def state(ledger: Ledger, sender: str, now: float | None = None) -> State:
    """Where the limit of shadow runs stands. Raises LedgerError."""
    return reserving.standing(ledger, sender, [], now, limits=[limit_of(ledger.policy)]).states[0]


def shown(ledger: Ledger, sender: str, now: float | None = None) -> list[State]:
    """The same for displays: nothing as long as no shadow run is asked for and none was made in the period."""
    now = time.time() if now is None else now
    found = state(ledger, sender, now)
    wanted = float(ledger.policy.shadow["share"]) > 0
    return [found] if wanted or found.spent or found.in_flight else []


def too_tight(standing: Standing, tier: str | None, model: str, tokens: int) -> str | None:
    """Why a shadow run would take what the person may still need of a limit; None if it would not."""
    cost = standing.estimate(model, tokens)
    for each in standing.states:
        limit = each.limit
        if limit.source is not None or not limit.covers(tier, model):
            continue
        most = {"usd": 0 if cost is None else cost[1], "tokens": tokens, "runs": 1}[limit.unit]
        if (each.spent + each.held + most) * 100 > each.total * TIGHT:
            return f"{name(limit)} would be spent to more than {TIGHT} %"
    return None
