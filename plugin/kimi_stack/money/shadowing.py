"""The limit of shadow runs: background runs in which another model answers, too, for a comparison.

Shadow runs have a hard limit of their own. They also count in the user's limits, so that no hard limit is exceeded. No
shadow run starts if it could bring one of those above `standing.TIGHT` percent: the rest is for the user's own runs.
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
    """The policy for a shadow run: the user's policy, with the limit of shadow runs added."""
    held = copy.copy(policy)
    held.limits = (limit_of(policy), *policy.limits)
    return held


def state(ledger: Ledger, sender: str, now: float | None = None) -> State:
    """The present state of the limit of shadow runs. Raises LedgerError."""
    return reserving.standing(ledger, sender, [], now, limits=[limit_of(ledger.policy)]).states[0]


def shown(ledger: Ledger, sender: str, now: float | None = None) -> list[State]:
    """The same for displays; empty if shadow runs are off and there was none in the period."""
    now = time.time() if now is None else now
    found = state(ledger, sender, now)
    wanted = float(ledger.policy.shadow["share"]) > 0
    return [found] if wanted or found.spent or found.in_flight else []


def too_tight(standing: Standing, tier: str | None, model: str, tokens: int) -> str | None:
    """Why a shadow run could bring a limit of the user above TIGHT percent; None if it could not."""
    cost = standing.estimate(model, tokens)
    for each in standing.states:
        limit = each.limit
        if limit.source is not None or not limit.covers(tier, model):
            continue
        most = {"usd": 0 if cost is None else cost[1], "tokens": tokens, "runs": 1}[limit.unit]
        if (each.spent + each.held + most) * 100 > each.total * TIGHT:
            return f"{name(limit)} would be spent to more than {TIGHT} %"
    return None
