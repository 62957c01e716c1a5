"""Reads from the ledger what a run may spend, reserves it before the run starts, and warns when a limit is near.

A run is reserved before it starts and settled after it ends. If it is aborted or its process dies, its estimate counts
as spent.
"""

from __future__ import annotations

import os
import time

from kimi_stack.base import periods
from kimi_stack.config.prices import OPENCLAW_TOKENS
from kimi_stack.money.ledger import Assumed, keeping, reservations
from kimi_stack.money.ledger.reservations import Reservation
from kimi_stack.money.standing import Standing, State, name, resets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kimi_stack.choice.funds import Problem
    from kimi_stack.config.limits import Limit
    from kimi_stack.money.ledger import Ledger, Total

WARN_AT = (100, 80, 50)  # percent of a limit


def standing(
    ledger: Ledger,
    sender: str,
    models: Sequence[str],
    now: float | None = None,
    *,
    run: str | None = None,
    limits: Sequence[Limit] | None = None,
) -> Standing:
    """What `sender` may spend now, read from the ledger; `models` are the models that a run may use.

    The reservation of `run` itself does not count. `limits` are looked at (None: those in force for the sender).
    """
    policy, now = ledger.policy, time.time() if now is None else now
    if limits is None:
        limits = [*policy.limits, *policy.users.quotas_of(policy.users.type_of(sender))]
    where = periods.zone(policy.timezone)
    bounds = {per: periods.bounds(per, now, where, policy.week_starts) for per in {limit.per for limit in limits}}
    names = _names(ledger, sender) if any(limit.user_type for limit in limits) else {sender}
    spent = {
        (per, own): ledger.totals(bounds[per][0], sorted(names) if own else None)
        for per, own in {(limit.per, limit.user_type is not None) for limit in limits}
    }
    newest = ledger.newest() if limits else 0
    held = [row for row in reservations.states(ledger.store, now) if row[0].id != run] if limits else []
    added = ledger.top_ups(now) if limits else []
    states = []
    for limit in limits:
        state = State(limit, *bounds[limit.per])
        counted = [row for row in held if limit.source in (None, row[0].source)]
        flying = [each for each, found in counted if found == reservations.ALIVE]
        broken_off = [_lost(each) for each, found in counted if found == reservations.LOST]
        totals = spent[limit.per, limit.user_type is not None] if limit.source is None else ledger.shadows(state.start)
        _count(state, totals, flying, names)
        if newest > state.end:
            who = None if limit.user_type is None else sorted(names)
            later = ledger.totals(state.end, who) if limit.source is None else ledger.shadows(state.end)
            state.ahead = sum(_used(limit, row) for row in later if limit.covers(row.tier, row.model))
        _assume(state, broken_off, names)
        if limit.unit == "usd" and limit.user_type is None and limit.source is None:
            state.added = sum(nano for scope, nano, _ in added if scope in ("all", limit.scope))
        states.append(state)
    recent = {model: ledger.recent_costs(model) for model in models} if limits else {}
    return Standing(policy, sender, states, recent, periods.day(now))


def _names(ledger: Ledger, sender: str) -> set[str]:
    """The names of a sender in the ledger: being forgotten in a quota's period does not give it a fresh quota."""
    alias = keeping.alias(ledger.store, sender)
    return {sender} if alias is None else {sender, alias}


def _count(state: State, spent: Sequence[Total], flying: Sequence[Reservation], names: set[str]) -> None:
    """Add what is spent, with the estimates of broken-off calls whose cost nobody reported, and what is reserved."""
    limit = state.limit
    for row in spent:
        if limit.covers(row.tier, row.model):
            state.spent += _used(limit, row)
            state.unpriced += row.unpriced
            if limit.unit == "usd":
                state.assumed += row.assumed_nano
                state.broken_off += row.assumed_calls
                state.unpriced -= row.assumed_calls
    for run in flying:
        if limit.covers(run.tier, run.model) and (limit.user_type is None or run.sender in names):
            holds = {"usd": run.ceiling, "tokens": run.tokens, "runs": 1}[limit.unit]
            state.held += holds
            state.in_flight += holds > 0  # a free run does not compete for money


def _used(limit: Limit, row: Total) -> int:
    """What a sum of calls uses of a limit, in the limit's unit, with the estimates of broken-off calls."""
    used: int = {"usd": row.nano, "tokens": row.tokens, "runs": row.runs}[limit.unit]
    assumed: int = {"usd": row.assumed_nano, "tokens": row.assumed_tokens, "runs": 0}[limit.unit]
    return used + assumed


def _assume(state: State, broken_off: Sequence[Assumed], names: set[str]) -> None:
    """Add the estimates of runs whose process died and that are not yet recorded as lost."""
    limit = state.limit
    for row in broken_off:
        mine = limit.user_type is None or row.sender in names
        if row.at < state.start or not mine or not limit.covers(row.tier, row.model):
            continue
        state.spent += {"usd": row.nano or 0, "tokens": row.tokens, "runs": row.runs}[limit.unit]
        if limit.unit == "usd" and row.nano is not None:
            state.assumed += row.nano
            state.broken_off += 1
            state.unpriced -= 1 - row.runs


def _lost(held: Reservation) -> Assumed:
    """The estimate of a run whose process died and that is not yet recorded as lost."""
    return Assumed(held.created, held.sender, held.tier, held.model, held.estimate or None, held.tokens, 1)


def reserve(
    ledger: Ledger,
    run: str,
    sender: str,
    tier: str | None,
    model: str,
    tokens: int,
    *,
    pid: int | None = None,
    lifetime: float = reservations.LIFETIME,
    source: str | None = None,
) -> Problem | None:
    """Check the limits and reserve the run's cost, in one transaction. Returns None, or why there is no room.

    Replaces an older reservation of the same run. The reservation ends after `lifetime` seconds. If process `pid`
    (default: our own) ends before the run is settled, its estimate counts as spent. `source` is recorded with the call.
    """
    now = time.time()
    with ledger.store.writing():
        ledger.sweep_within(now)
        reservations.drop(ledger.store, run)
        found = standing(ledger, sender, [model], now)
        problem = found.problem(tier, model, tokens)
        if problem is None:
            estimate, ceiling = found.estimate(model, tokens) or (0, 0)
            held = Reservation(run, sender, tier, model, estimate, ceiling, tokens + OPENCLAW_TOKENS, source)
            reservations.put(ledger.store, held, pid=pid or os.getpid(), now=now, lifetime=lifetime)
        return problem


def release(ledger: Ledger, run: str) -> None:
    """Drop the reservation of a run that ends without a call to settle."""
    reservations.drop(ledger.store, run)


def warnings(ledger: Ledger, sender: str, now: float | None = None) -> list[str]:
    """One line for each limit that has passed 50, 80 or 100 % since the last warning; each is given once per period."""
    policy = ledger.policy
    lines = []
    for state in standing(ledger, sender, [], now).states:
        passed = [percent for percent in WARN_AT if state.percent >= percent]
        key = f"{state.limit.key}={state.limit.amount}"  # a limit with a new amount warns again
        key += f":{sender}" if state.limit.user_type else ""
        # Several processes may settle at the same time: only the one that inserts the row warns.
        new = [percent for percent in passed if ledger.warn_once(key, state.start, percent)]
        if new and new[0] == passed[0]:
            used = f"{state.limit.text(state.spent)} of {state.limit.text(state.total)}"
            lines.append(
                f"{state.percent} % of {name(state.limit)} is spent ({used}); it {resets(state, policy.timezone)}"
            )
    return lines
