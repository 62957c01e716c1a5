"""Whether a session stays on the model whose prompt cache is warm: the cost of a switch against its savings. Pure.

Vendors cache the prompt of a session for some minutes, and cached tokens cost about a tenth. Another model must read
the whole session again at full price. So a session moves up at once when a task needs it. It moves down when its cache
is cold, or when the savings of the expected later turns exceed the cost of the move.
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

# New tokens in a later turn, from the worked example in OpenClaw's facts ("What a switch costs").
NEW_TOKENS = 500
CACHE_SECONDS = 300  # how long vendors cache a prompt after its last use: Anthropic's default, the shortest known
# Upper bound on the later turns expected on the cheaper model. The expectation is as many turns as the session had
# (Lindy's law). It needs a bound because the next hard task ends those turns, and moving back costs money too. Measured
# in tests/bench/sessions.py, whether 30 % or 90 % of turns need the tier of the one before: a bound of 2 was never more
# than 5 % above the cheaper of always and never switching; 4 was 27 % above it, 6 was 30 %.
MOST_TURNS = 2


class State:
    """A session after its last model call.

    `at` is the time of that call (Unix seconds), `context` the tokens in the session, `turns` the number of its turns.
    `raised` is true after a complaint raised the tier; the session then keeps it for this problem. `base` is the tier
    that the turn would have had without failure pressure (None: there was none), to which the session falls back.
    """

    def __init__(
        self, tier: str, model: str, at: int, context: int, turns: int, raised: bool = False, base: str | None = None
    ) -> None:
        self.tier = tier
        self.model = model
        self.at = at
        self.context = context
        self.turns = turns
        self.raised = raised
        self.base = base

    def as_row(self) -> dict[str, Any]:
        """The state as a row for sessions.json."""
        return {name: value for name, value in vars(self).items() if name != "base" or value is not None}

    @classmethod
    def from_row(cls, row: object) -> State | None:
        """The state from such a row, or None if the row is invalid."""
        if not isinstance(row, dict) or row.get("tier") not in TIERS:
            return None
        model, raised = row.get("model"), row.get("raised", False)
        counts = [row.get(name) for name in ("at", "context", "turns")]
        if not isinstance(model, str) or not model or not isinstance(raised, bool) or not all(map(_is_count, counts)):
            return None
        at, context, turns = counts
        base = row.get("base") if row.get("base") in TIERS else None
        return cls(row["tier"], model, at, context, turns, raised, base)  # type: ignore[arg-type]


class Switch:
    """The cost of staying and of moving, in nano-dollars: for this turn (`now`) and for each later turn (`later`)."""

    def __init__(self, old: Price, new: Price, context: int, tokens: int = NEW_TOKENS) -> None:
        self.stay_now = _turn(old, context, tokens)
        self.move_now = _turn(new, 0, context + tokens)
        self.stay_later = _turn(old, context, NEW_TOKENS)
        self.move_later = _turn(new, context, NEW_TOKENS)

    @property
    def cost(self) -> int:
        """How much more this turn costs after moving than after staying; negative if moving is cheaper at once."""
        return self.move_now - self.stay_now

    @property
    def saves(self) -> int:
        """How much less each later turn costs after moving."""
        return self.stay_later - self.move_later

    def pays(self, turns: int) -> bool:
        """Whether moving costs less in total, over this turn and `turns` later ones."""
        return self.cost < self.saves * turns

    @property
    def break_even(self) -> str | None:
        """The number of later turns after which the move has paid off, with one decimal; None if never."""
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
    """A step that names `state.tier` if the session stays there, otherwise PASS. Never stays below `wanted`.

    `wanted` is the tier that this turn needs and `model` the stack's model for it. `day` (ISO) and `own_prices` are as
    in `prices.find`. `now` is Unix seconds, `cache_seconds` how long the session's model caches a prompt, `tokens` the
    new tokens of this turn.
    """
    if model == state.model:
        return _step(state, wanted == state.tier, f"the session is on {model} already")
    if TIERS.index(wanted) < TIERS.index(state.tier):
        return _step(state, False, f"the task needs {wanted}, and going up waits for nothing")
    if wanted == state.tier:
        return _step(state, False, f"{wanted} is {model} now")
    held = f"its cache of {state.context:,} tokens"
    idle = max(0, now - state.at)  # if the clock was set back, treat the cache as warm
    if idle > cache_seconds:
        return _step(state, False, f"{held} is cold after {idle // 60:,.0f} minutes")
    if state.raised:
        return _step(state, True, f"a complaint raised the session to {state.tier}, where this problem stays")
    return _weigh(state, model, day, own_prices, tokens, held)


def cache_seconds(ref: str) -> int:
    """How long this model's vendor caches a prompt after its last use, in seconds."""
    known = catalog.lookup(ref)
    return CACHE_SECONDS if known is None else int(known.row.get("cache_seconds", CACHE_SECONDS))


def expected(turns: int) -> int:
    """The expected number of later turns on the cheaper model, for a session that has had `turns`."""
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
    """The cost in nano-dollars of a turn with `cached` tokens from the cache and `new` input tokens."""
    # Some vendors bill new tokens as cache writes instead of input; others write the cache free. Take the dearer.
    return max(
        price.cost(Tokens(new, ANSWER_TOKENS, cached)), price.cost(Tokens(0, ANSWER_TOKENS, cached, cache_write=new))
    )


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
