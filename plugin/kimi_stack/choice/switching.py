"""Staying with the model whose cache of a session is warm: what a switch costs against what it saves. Pure.

Vendors keep the prompt of a session in a cache for some minutes, and what is read from it costs about a tenth.
Another model has to read all of the session anew at its full price. So a session goes up at once where a task needs
that, and goes down when its cache is cold, or when the turns that are still to come pay for the move.
"""

from __future__ import annotations

from kimi_stack.base import dollars
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.decision import PASS, Step
from kimi_stack.config import catalog, prices
from kimi_stack.config.prices import ANSWER_TOKENS, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kimi_stack.config.prices import Price

# A turn that is still to come, in tokens: that of the worked example in OpenClaw's facts ("What a switch costs").
NEW_TOKENS = 500
CACHE_SECONDS = 300  # how long a vendor keeps a prompt after its last use: Anthropic's default, the shortest of all
# How many later turns on the cheaper model are expected: as many again as there were, as of any thing whose age is all
# that is known of it (Lindy's law), but no more than this, since the next task that needs the dearer model ends them,
# and the way back costs too. In tests/bench/sessions.py two never did worse than 5 % above the cheaper of always and
# never switching, whether 30 % or 90 % of turns need the tier of the one before; four did 27 % worse, six 30 %.
MOST_TURNS = 2


class State:
    """What a session stands on after its last model call.

    `at` is when that was (unix seconds), `context` the tokens that the session holds, `turns` how many it had, and
    `raised` whether a complaint raised its tier, which then stays for the problem at hand.
    """

    def __init__(self, tier: str, model: str, at: int, context: int, turns: int, raised: bool = False) -> None:
        self.tier = tier
        self.model = model
        self.at = at
        self.context = context
        self.turns = turns
        self.raised = raised

    def as_row(self) -> dict[str, Any]:
        """For the JSON in sessions.json."""
        return dict(vars(self))

    @classmethod
    def from_row(cls, row: object) -> State | None:
        """The state in a row that `as_row` gave, or None where it is no such row."""
        if not isinstance(row, dict) or row.get("tier") not in TIERS:
            return None
        model, raised = row.get("model"), row.get("raised", False)
        counts = [row.get(name) for name in ("at", "context", "turns")]
        if not isinstance(model, str) or not model or not isinstance(raised, bool) or not all(map(_is_count, counts)):
            return None
        at, context, turns = counts
        return cls(row["tier"], model, at, context, turns, raised)  # type: ignore[arg-type]


class Switch:
    """What it costs in nano-dollars to stay, and to move: this turn (`now`), and each one that comes (`later`)."""

    def __init__(self, old: Price, new: Price, context: int, tokens: int = NEW_TOKENS) -> None:
        self.stay_now = _turn(old, context, tokens)
        self.move_now = _turn(new, 0, context + tokens)
        self.stay_later = _turn(old, context, NEW_TOKENS)
        self.move_later = _turn(new, context, NEW_TOKENS)

    @property
    def cost(self) -> int:
        """What moving costs more than staying, this turn; below zero where it is cheaper at once."""
        return self.move_now - self.stay_now

    @property
    def saves(self) -> int:
        """What each later turn costs less after the move."""
        return self.stay_later - self.move_later

    def pays(self, turns: int) -> bool:
        """Whether it costs less to move, over this turn and that many later ones."""
        return self.cost < self.saves * turns

    @property
    def break_even(self) -> str | None:
        """After how many later turns the move has paid for itself, to a tenth; None where it never does."""
        if self.cost <= 0:
            return "0"
        if self.saves <= 0:
            return None
        tenths = (10 * self.cost + self.saves // 2) // self.saves
        return f"{tenths // 10:,}.{tenths % 10}"


def stay(
    state: State,
    wanted: str,
    model: str,
    day: str,
    own_prices: Mapping[str, Any] | None,
    now: float,
    cache_seconds: int = CACHE_SECONDS,
    tokens: int = NEW_TOKENS,
) -> Step:
    """Whether the session stays on `state.tier` and `state.model`: a step that says that tier, or PASS.

    `wanted` is the tier that this turn needs and `model` the stack's model of it; `day` (ISO) and `own_prices` are as
    in `prices.find`; `now` is unix seconds, `cache_seconds` how long the session's model keeps a cache, `tokens` what
    this turn adds. Never stays below `wanted`.
    """
    if model == state.model:
        return _step(state, wanted == state.tier, f"the session is on {model} already")
    if TIERS.index(wanted) < TIERS.index(state.tier):
        return _step(state, False, f"the task needs {wanted}, and going up waits for nothing")
    if wanted == state.tier:
        return _step(state, False, f"{wanted} is {model} now")
    held = f"its cache of {state.context:,} tokens"
    idle = max(0, now - state.at)  # a clock that was set back says nothing: warm
    if idle > cache_seconds:
        return _step(state, False, f"{held} is cold after {idle // 60:,.0f} minutes")
    if state.raised:
        return _step(state, True, f"a complaint raised the session to {state.tier}, where this problem stays")
    return _weigh(state, model, day, own_prices, tokens, held)


def cache_seconds(ref: str) -> int:
    """How long the model with this reference keeps a session's prompt after its last use."""
    known = catalog.lookup(ref)
    return CACHE_SECONDS if known is None else int(known.row.get("cache_seconds", CACHE_SECONDS))


def expected(turns: int) -> int:
    """How many turns are likely to come on the cheaper model, in a session that had so many."""
    return max(0, min(turns, MOST_TURNS))


def _weigh(state: State, model: str, day: str, own_prices: Mapping[str, Any] | None, tokens: int, held: str) -> Step:
    old, new = prices.find(state.model, day, own_prices), prices.find(model, day, own_prices)
    if old is None or new is None:
        unpriced = state.model if old is None else model
        return _step(state, True, f"{held} is warm, and {unpriced} has no known price to weigh it by")
    switch, turns = Switch(old, new, state.context, tokens), expected(state.turns)
    moving = f"costs {dollars.text(switch.cost)} now" if switch.cost > 0 else f"saves {dollars.text(-switch.cost)} now"
    later = f"saves {dollars.text(switch.saves)}" if switch.saves >= 0 else f"costs {dollars.text(-switch.saves)} more"
    even = "never breaks even" if switch.break_even is None else f"{switch.break_even} turns to break even"
    because = f"{held} is warm: moving to {model} {moving} and {later} a turn, {even}, {turns} expected"
    values = {"switch_nanousd": switch.cost, "saves_nanousd": switch.saves, "turns": turns}
    return _step(state, not switch.pays(turns), because, values)


def _step(state: State, stays: bool, because: str, values: Mapping[str, Any] | None = None) -> Step:
    return Step("cache", state.tier if stays else PASS, because, values)


def _turn(price: Price, cached: int, new: int) -> int:
    """Nano-dollars of a turn that reads `cached` tokens and sends `new` ones."""
    # Who charges for writing a cache charges that in place of input; who writes it free of charge, input.
    return max(
        price.cost(Tokens(new, ANSWER_TOKENS, cached)), price.cost(Tokens(0, ANSWER_TOKENS, cached, cache_write=new))
    )


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
