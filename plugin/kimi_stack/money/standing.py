"""What one sender may spend now: each limit with its spent and reserved amounts, and whether a run fits. Values only.

If another run is in flight, a run starts only if the ceilings of all of them fit. Alone, it starts if its estimate
fits. So near a limit runs go one at a time, and a limit is exceeded at most by the error of one estimate.
"""

from __future__ import annotations

from kimi_stack.base import dollars, periods
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.funds import Problem
from kimi_stack.config import prices
from kimi_stack.config.limits import ADVERBS
from kimi_stack.config.prices import ANSWER_TOKENS, OPENCLAW_TOKENS, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kimi_stack.config.limits import Limit
    from kimi_stack.config.settings import Policy

MEND = "`kimi-stack budget add 2 today`, or /kimi budget add 2 today in a chat, adds to it"
TIGHT, SPENT = 80, 90  # percent of a limit from which displays warn, and from which they show it as critical
_ENOUGH = 3  # recorded calls from which their mean replaces the guess
_CEILING = 2  # times the estimate, if no recorded call was dearer


class State:
    """A limit in its present period, `start` to `end` (Unix seconds), with its spent, reserved and added amounts."""

    def __init__(self, limit: Limit, start: int, end: int) -> None:
        self.limit = limit
        self.start = start
        self.end = end
        self.spent = 0
        self.assumed = 0  # the part of `spent` that is estimated, for aborted runs and runs whose process died
        self.broken_off = 0
        self.unpriced = 0
        self.ahead = 0  # the part of `spent` that is dated after `end`: it counts until its own time has passed
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
        """The spent share of the limit, in whole percent, rounded down."""
        return self.spent * 100 // self.total if self.total else 100

    def as_dict(self) -> dict[str, Any]:
        def amount(value: int) -> Any:
            return dollars.row(value) if self.limit.unit == "usd" else value

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
            "ahead": amount(self.ahead),
            "unpriced_calls": self.unpriced,
            "starts": periods.iso(self.start),
            "resets": periods.iso(self.end),
        }


def resets(state: State, timezone: str | None) -> str:
    """When a limit resets, such as `resets Tue 1 Dec 00:00`, and what will count then already."""
    when = f"resets {periods.moment(state.end, periods.zone(timezone))}"
    if not state.ahead:
        return when
    return (
        f"{when}, but {state.limit.text(state.ahead)} is dated later and counts until then (`kimi-stack ledger verify`)"
    )


class Standing:
    """What one sender may spend now. Values only: `decide` can use it without reading files."""

    def __init__(
        self, policy: Policy, sender: str, states: Sequence[State], recent: dict[str, list[int]], day: str
    ) -> None:
        self.policy = policy
        self.sender = sender
        self.user_type = policy.users.type_of(sender)
        self.states = states
        self._recent = recent
        self._day = day

    def estimate(self, model: str, tokens: int) -> tuple[int, int] | None:
        """The estimated and the highest likely cost of a run on `tokens`, in nano-dollars; None if unpriced."""
        price = prices.find(model, self._day, self.policy.prices)
        if price is None:
            return None
        read = tokens + OPENCLAW_TOKENS
        guess = max(price.cost(Tokens(read, ANSWER_TOKENS)), price.cost(Tokens(0, ANSWER_TOKENS, 0, read)))
        recent = self._recent.get(model, ())
        if len(recent) >= _ENOUGH:
            # Recent calls show a typical task. A longer one costs at least the price of its own input.
            guess = max(-(-sum(recent) // len(recent)), price.cost(Tokens(tokens)))
        if not price.free:
            guess = max(guess, 1)  # even if its last calls cost nothing: only free models may run at a limit
        return guess, max([guess * _CEILING, *recent])

    def problem(self, tier: str | None, model: str, tokens: int) -> Problem | None:
        """The reason why a run on this model may not start, or None."""
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
        limit = state.limit
        moves = limit.at_limit == "down"
        if limit.unit == "usd" and expected is None:
            if self.policy.allow_unpriced:
                return None
            says = f"{model} has no known price, so {name(limit)} cannot be held with it"
            mend = f'give its prices in settings.toml ([prices."{model}"]), or set budget.unpriced = "allow"'
            return Problem(says, moves=moves, mend=mend)
        if limit.unit == "usd" and expected is not None:
            needs, at_most = expected
            if at_most == 0:
                return None  # a free model may always run
        else:
            needs, at_most = (1, 1) if limit.unit == "runs" else (tokens, tokens + OPENCLAW_TOKENS)
        fits = state.held + at_most <= state.left if state.in_flight else max(needs, 1) <= state.left
        if fits:
            return None
        added = f" (and {limit.text(state.added)} added)" if state.added else ""
        says = f"{name(limit)}{added} {_room(state, needs)}; it {resets(state, self.policy.timezone)}"
        mend = "" if limit.user_type or limit.unit != "usd" else MEND
        return Problem(says, moves=moves, mend=mend)


def _room(state: State, needs: int) -> str:
    """Why the run does not fit: the limit is spent, reserved by other runs, or too small for this run."""
    limit, left = state.limit, state.left
    if left <= 0:
        return f"is reached: {limit.text(state.spent)} spent"
    held = f", of which {_runs(state.in_flight)} in flight may need {limit.text(state.held)}" if state.in_flight else ""
    return f"has {limit.text(left)} left{held}, and this run needs about {limit.text(needs)}"


def name(limit: Limit) -> str:
    adverb, amount = ADVERBS[limit.per], limit.text(limit.amount)
    if limit.user_type:
        return f"the {adverb} quota of {amount} for {limit.scope}"
    return f"the {adverb} limit of {amount}" + ("" if limit.scope == "all" else f" for {limit.scope}")


def _runs(count: int) -> str:
    return "1 run" if count == 1 else f"{count} runs"
