"""Money left: whether a run may start under the limits, what it reserves, and when to warn.

A run reserves before it starts and settles after. Near a limit, runs go one at a time: beside others in flight a run
starts only if the ceilings of all of them fit, and alone if its own estimate fits. So a limit is overspent by at most
what one estimate was wrong by. A run that is broken off or whose process dies counts with its estimate.
"""

from __future__ import annotations

import os
import time

from kimi_stack import money, periods, prices
from kimi_stack.ledger import Assumed, reservations
from kimi_stack.ledger.reservations import Reservation
from kimi_stack.limits import ADVERBS
from kimi_stack.prices import OPENCLAW_TOKENS, Tokens
from kimi_stack.stack import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kimi_stack.ledger import Ledger, Spent
    from kimi_stack.limits import Limit
    from kimi_stack.settings import Policy

MEND = "`kimi-stack budget add 2 today`, or /kimi budget add 2 today in a chat, adds to it"
WARN_AT = (100, 80, 50)  # percent of a limit
TIGHT, SPENT = 80, 90  # percent of a limit from which it is to be noticed, and from which it looks like trouble
_ANSWER_TOKENS = 1_000  # a long page: what a first answer is taken to be, until the ledger knows better
_ENOUGH = 3  # calls on record that are worth more than that guess
_CEILING = 2  # times the estimate, where the record shows none dearer


class State:
    """A limit in its present period, `start` to `end` (Unix seconds): what was spent, held, and added to it."""

    def __init__(self, limit: Limit, start: int, end: int) -> None:
        self.limit = limit
        self.start = start
        self.end = end
        self.spent = 0
        self.assumed = 0  # of what was spent: the estimates of runs that were broken off or whose process died
        self.broken_off = 0
        self.unpriced = 0
        self.held = 0
        self.in_flight = 0
        self.added = 0

    @property
    def total(self) -> int:
        return self.limit.amount + self.added

    @property
    def left(self) -> int:
        return self.total - self.spent

    @property
    def percent(self) -> int:
        """How much of it is spent, in whole percent, rounded down."""
        return self.spent * 100 // self.total if self.total else 100

    def as_dict(self) -> dict[str, Any]:
        def amount(value: int) -> Any:
            return money.row(value) if self.limit.unit == "usd" else value

        return {
            **self.limit.as_dict(),
            "added": amount(self.added),
            "spent": amount(self.spent),
            "assumed": amount(self.assumed),
            "broken_off": self.broken_off,
            "held": amount(self.held),
            "left": amount(self.left),
            "percent": self.percent,
            "in_flight": self.in_flight,
            "unpriced_calls": self.unpriced,
            "starts": periods.iso(self.start),
            "resets": periods.iso(self.end),
        }


class Problem:
    """Why a run may not start, as one line for people: `text`, and `line` with what can be done about it.

    `moves`: another tier may serve instead; with `up` also a higher one.
    """

    def __init__(self, text: str, *, moves: bool, up: bool = False, mend: str = "") -> None:
        self.text = text
        self.line = f"{text}; {mend}" if mend else text
        self.moves = moves
        self.up = up


class Standing:
    """What may be spent now by one sender. Values only: `decide` asks it without reading anything."""

    def __init__(self, policy: Policy, sender: str, states: Sequence[State], recent: dict[str, list[int]]) -> None:
        self.policy = policy
        self.sender = sender
        self.user_type = policy.users.type_of(sender)
        self.states = states
        self._recent = recent
        self._day = time.strftime("%Y-%m-%d", time.gmtime())

    def estimate(self, model: str, tokens: int) -> tuple[int, int] | None:
        """What a run with a task of so many tokens may cost, and at most: nano-dollars; None without a price."""
        price = prices.find(model, self._day, self.policy.prices)
        if price is None:
            return None
        read = tokens + OPENCLAW_TOKENS
        guess = max(price.cost(Tokens(read, _ANSWER_TOKENS)), price.cost(Tokens(0, _ANSWER_TOKENS, 0, read)))
        recent = self._recent.get(model, ())
        if len(recent) >= _ENOUGH:
            # The record holds the usual task: one that is longer by itself costs at least its own reading.
            guess = max(-(-sum(recent) // len(recent)), price.cost(Tokens(tokens)))
        if not price.free:
            guess = max(guess, 1)  # though its last calls came to nothing: only what is free may run at a limit
        return guess, max([guess * _CEILING, *recent])

    def problem(self, tier: str | None, model: str, tokens: int) -> Problem | None:
        """Why a run on this model may not start, or None."""
        allowed = self.policy.users.tiers_of(self.user_type)
        if tier is not None and tier not in allowed:
            return Problem(f"{self.user_type}s may use {' and '.join(allowed)}, not {tier}", moves=True, up=True)
        if tier is None and allowed != TIERS:
            return Problem(f"{self.user_type}s may use {' and '.join(allowed)}, and {model} is in no tier", moves=False)
        expected = self.estimate(model, tokens)
        for state in self.states:
            if state.limit.hard and state.limit.covers(tier, model):
                problem = self._at(state, model, tokens, expected)
                if problem is not None:
                    return problem
        return None

    def _at(self, state: State, model: str, tokens: int, expected: tuple[int, int] | None) -> Problem | None:
        limit, where = state.limit, periods.zone(self.policy.timezone)
        moves = limit.at_limit == "down"
        if limit.unit == "usd" and expected is None:
            if self.policy.allow_unpriced:
                return None
            says = f"{model} has no known price, so {_name(limit)} cannot be held with it"
            mend = f'give its prices in settings.toml ([prices."{model}"]), or set budget.unpriced = "allow"'
            return Problem(says, moves=moves, mend=mend)
        if limit.unit == "usd" and expected is not None:
            needs, at_most = expected
            if at_most == 0:
                return None  # a free model stays usable
        else:
            needs, at_most = (1, 1) if limit.unit == "runs" else (tokens, tokens + OPENCLAW_TOKENS)
        fits = state.held + at_most <= state.left if state.in_flight else max(needs, 1) <= state.left
        if fits:
            return None
        resets = f"it resets {periods.moment(state.end, where)}"
        added = f" (and {limit.text(state.added)} added)" if state.added else ""
        says = f"{_name(limit)}{added} {_room(state, needs)}; {resets}"
        mend = "" if limit.user_type or limit.unit != "usd" else MEND
        return Problem(says, moves=moves, mend=mend)


def standing(
    ledger: Ledger, sender: str, models: Sequence[str], now: float | None = None, *, run: str | None = None
) -> Standing:
    """What `sender` may spend now, read from the ledger; `models` are those that a run may go to.

    What `run` holds itself is not in its own way.
    """
    policy, now = ledger.policy, time.time() if now is None else now
    limits = [*policy.limits, *policy.users.quotas_of(policy.users.type_of(sender))]
    where = periods.zone(policy.timezone)
    bounds = {per: periods.bounds(per, now, where, policy.week_starts) for per in {limit.per for limit in limits}}
    spent = {per: ledger.spent(start) for per, (start, _) in bounds.items()}
    held = [row for row in reservations.states(ledger.store, now) if row[0].id != run] if limits else []
    flying = [each for each, state in held if state == reservations.ALIVE]
    broken_off = [_lost(each) for each, state in held if state == reservations.LOST]
    if limits:
        broken_off += ledger.assumed(min(start for start, _ in bounds.values()))
    added = ledger.top_ups(now) if limits else []
    states = []
    for limit in limits:
        state = State(limit, *bounds[limit.per])
        _count(state, spent[limit.per], flying, sender)
        _assume(state, broken_off, sender)
        if limit.unit == "usd" and limit.user_type is None:
            state.added = sum(nano for scope, nano, _ in added if scope in ("all", limit.scope))
        states.append(state)
    recent = {model: ledger.recent_costs(model) for model in models} if limits else {}
    return Standing(policy, sender, states, recent)


def _count(state: State, spent: Sequence[Spent], flying: Sequence[Reservation], sender: str) -> None:
    limit = state.limit
    for row in spent:
        if limit.covers(row.tier, row.model) and (limit.user_type is None or row.sender == sender):
            state.spent += {"usd": row.nano, "tokens": row.tokens, "runs": row.runs}[limit.unit]
            state.unpriced += row.unpriced
    for run in flying:
        if limit.covers(run.tier, run.model) and (limit.user_type is None or run.sender == sender):
            holds = {"usd": run.ceiling, "tokens": run.tokens, "runs": 1}[limit.unit]
            state.held += holds
            state.in_flight += holds > 0  # a free one is in nobody's way


def _assume(state: State, broken_off: Sequence[Assumed], sender: str) -> None:
    """Count the estimates of calls that were broken off, and that nobody says the cost of."""
    limit = state.limit
    for row in broken_off:
        mine = limit.user_type is None or row.sender == sender
        if row.at < state.start or not mine or not limit.covers(row.tier, row.model):
            continue
        state.spent += {"usd": row.nano or 0, "tokens": row.tokens, "runs": row.runs}[limit.unit]
        if limit.unit == "usd" and row.nano is not None:
            state.assumed += row.nano
            state.broken_off += 1
            state.unpriced -= 1 - row.runs


def _lost(held: Reservation) -> Assumed:
    """A run whose process died, and that no process has put on record yet."""
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
    """Reserve what the run may cost, in one transaction with looking whether there is room; or why there is none.

    An older reservation of the same run is replaced. The money is freed after `lifetime` seconds; where process `pid`
    (our own, if None) ends before that unsettled, its estimate counts as spent. `source` is that of the run's calls.
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
    """Free what a run still holds, when it ends without a call to settle."""
    reservations.drop(ledger.store, run)


def warnings(ledger: Ledger, sender: str, now: float | None = None) -> list[str]:
    """One line for each limit that has passed 50, 80 or 100 % since the last warning, each said once a period."""
    policy = ledger.policy
    lines = []
    for state in standing(ledger, sender, [], now).states:
        passed = [percent for percent in WARN_AT if state.percent >= percent]
        key = f"{state.limit.key}={state.limit.amount}"  # a limit that was changed warns anew
        key += f":{sender}" if state.limit.user_type else ""
        # Told once, though several processes settle at the same time: who writes the row tells.
        new = [percent for percent in passed if ledger.warn_once(key, state.start, percent)]
        if new and new[0] == passed[0]:
            where = periods.zone(policy.timezone)
            used = f"{state.limit.text(state.spent)} of {state.limit.text(state.total)}"
            lines.append(
                f"{state.percent} % of {_name(state.limit)} is spent ({used}); "
                f"it resets {periods.moment(state.end, where)}"
            )
    return lines


def _room(state: State, needs: int) -> str:
    """What is in the way: spent, or held by others, or less than the run needs."""
    limit, left = state.limit, state.left
    if left <= 0:
        return f"is reached: {limit.text(state.spent)} spent"
    held = f", of which {_runs(state.in_flight)} in flight may need {limit.text(state.held)}" if state.in_flight else ""
    return f"has {limit.text(left)} left{held}, and this run needs about {limit.text(needs)}"


def _name(limit: Limit) -> str:
    adverb, amount = ADVERBS[limit.per], limit.text(limit.amount)
    if limit.user_type:
        return f"the {adverb} quota of {amount} for {limit.scope}"
    return f"the {adverb} limit of {amount}" + ("" if limit.scope == "all" else f" for {limit.scope}")


def _runs(count: int) -> str:
    return "1 run" if count == 1 else f"{count} runs"
