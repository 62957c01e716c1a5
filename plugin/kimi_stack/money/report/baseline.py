"""The cost of the same tokens on one baseline model, and the savings compared with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import dollars, periods
from kimi_stack.base.errors import StackError
from kimi_stack.base.periods import DAY
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import prices
from kimi_stack.config.prices import Tokens
from kimi_stack.config.stack import Stack
from kimi_stack.money.ledger import Ledger
from kimi_stack.money.ledger.rollup import SLOT
from kimi_stack.money.report import sums
from kimi_stack.money.report.span import Span
from kimi_stack.money.report.sums import Sums

_GENAI_STEP = 128_000  # tokens; no vendor in genai-prices has a price step for shorter prompts
_SAMPLE = 1_000  # tokens; their cost in nano-dollars is the price of one token in pico-dollars
_KINDS = ("tokens_in", "tokens_out", "cache_read", "cache_write")


@dataclass(frozen=True)
class Saved:
    """The cost of the priced calls in a span, and of their tokens on `model`, both in nano-dollars.

    `baseline_nano` is None if the model had no price on one of the days. `tier` is None if the baseline was named as a
    model.
    """

    model: str
    tier: str | None
    calls: int
    cost_nano: int
    baseline_nano: int | None

    @property
    def nano(self) -> int | None:
        """The savings; negative if the choices cost more than the baseline."""
        return None if self.baseline_nano is None else self.baseline_nano - self.cost_nano

    @property
    def text(self) -> str:
        against = f"all on {f'{self.tier} ({self.model})' if self.tier else self.model}, same tokens"
        if self.nano is None or self.baseline_nano is None:
            return f"The cost with {against}, is not known: {self.model} is unpriced."
        instead = f"{dollars.text(self.cost_nano)} instead of {dollars.text(self.baseline_nano)}"
        if self.nano < 0:
            return f"Cost {dollars.text(-self.nano)} more than {against}: {instead}."
        share = f" ({self.nano * 100 // self.baseline_nano} %)" if self.baseline_nano else ""
        return f"Saved {dollars.text(self.nano)}{share} against {against}: {instead}."

    def as_dict(self) -> dict[str, Any]:
        return {
            "baseline": self.model,
            "tier": self.tier,
            "calls": self.calls,
            "cost": dollars.row(self.cost_nano),
            "baseline_cost": dollars.row(self.baseline_nano),
            "saved": dollars.row(self.nano),
            "text": self.text,
        }


def model_of(named: str, stack: Stack) -> tuple[str | None, str]:
    """The tier and model of a baseline given as a tier, an alias or `provider/id`. Raises StackError."""
    for tier in stack.tiers.values():
        if named in (tier.name, tier.alias):
            return tier.name, tier.model
    if "/" not in named:
        raise StackError(f"--baseline {named!r} is no model; name one of {', '.join(TIERS)}, or provider/id")
    return None, named


def saved(ledger: Ledger, span: Span, tier: str | None, model: str) -> Saved:
    """The cost of the span's priced calls, and their cost on `model` at the prices of each day."""
    days = span.utc_days()
    found = {
        (days[number][0] // DAY, ref): each for (number, ref), each in sums.read(ledger.store, days, ["model"]).items()
    }
    for key, made in _shadows(ledger, span).items():  # not a choice of a tier, so not part of the savings
        found[key] = found.get(key, Sums()).without(made)
    cost = sum(each.cost_nano for each in found.values())
    calls = sum(each.calls - each.unpriced_calls for each in found.values())
    # Calls on the baseline model itself: use their recorded cost.
    own = sum(each.cost_nano for (_, ref), each in found.items() if ref == model)
    tokens = {
        key: [getattr(each, kind) for kind in _KINDS]
        for key, each in found.items()
        if key[1] != model and each.calls > each.unpriced_calls
    }
    for day, ref, *unpriced in _unpriced(ledger, span):
        if (day, ref) in tokens:
            tokens[day, ref] = [all_ - part for all_, part in zip(tokens[day, ref], unpriced, strict=True)]
    price_on = {day: prices.find(model, periods.day(day * DAY), ledger.policy.prices) for day, _ in tokens}
    if None in price_on.values():
        return Saved(model, tier, calls, cost, None)
    steps = [step for price in price_on.values() if (step := getattr(price, "above", _GENAI_STEP)) is not None]
    total = own
    for day, ref, largest, each in _long(ledger, span, model, min(steps)) if steps else ():
        price = price_on[day]
        assert price is not None
        total += price.cost(each, largest)
        counts = (each.input, each.output, each.cache_read, each.cache_write)
        tokens[day, ref] = [all_ - part for all_, part in zip(tokens[day, ref], counts, strict=True)]
    for day, price in price_on.items():
        assert price is not None
        each_kind = zip(*(counts for (on, _), counts in tokens.items() if on == day), strict=True)
        pico = sum(sum(counts) * rate for counts, rate in zip(each_kind, _first_step(price), strict=True))
        total += (pico + 500) // 1000
    return Saved(model, tier, calls, cost, total)


def _first_step(price: prices.Price) -> list[int]:
    """Pico-dollars per token of each kind, for prompts below the first price step."""
    samples = [Tokens(**{kind: _SAMPLE}) for kind in prices.KINDS]
    return [price.cost(sample) for sample in samples]


def _unpriced(ledger: Ledger, span: Span) -> list[tuple[Any, ...]]:
    """(UTC day, model, tokens of each kind) of the calls without a price."""
    kinds = ", ".join(f"CAST(SUM({kind}) AS BIGINT)" for kind in _KINDS)
    sql = (
        f"SELECT time_ms / {DAY * 1000} AS day, model, {kinds} FROM calls "
        "WHERE cost_nano IS NULL AND time_ms >= ? AND time_ms < ? AND source <> 'shadow' GROUP BY 1, model"
    )
    return ledger.store.execute(sql, (span.since * 1000, span.until * 1000))


def _shadows(ledger: Ledger, span: Span) -> dict[tuple[int, str], Sums]:
    """The sums of shadow runs by (UTC day, model)."""
    names = ("calls", *_KINDS, "cost_nano", "unpriced_calls")
    kinds = ", ".join(f"CAST(SUM({kind}) AS BIGINT)" for kind in _KINDS)
    sql = (
        f"SELECT time_ms / {DAY * 1000} AS day, model, COUNT(*), {kinds}, "
        "CAST(COALESCE(SUM(cost_nano), 0) AS BIGINT), COUNT(*) - COUNT(cost_nano) FROM calls "
        "WHERE source = 'shadow' AND time_ms >= ? AND time_ms < ? GROUP BY 1, model"
    )
    rows = ledger.store.execute(sql, (span.since * 1000, span.until * 1000))
    return {(day, model): Sums(**dict(zip(names, values, strict=True))) for day, model, *values in rows}


def _long(ledger: Ledger, span: Span, but: str, above: int) -> Iterator[tuple[int, str, int, Tokens]]:
    """Priced calls with long prompts: (UTC day, model, largest prompt, tokens). Reads only slots that have any."""
    slots = ledger.store.execute(
        "SELECT DISTINCT start FROM rollup "
        "WHERE grain = 'q' AND start >= ? AND start < ? AND largest_prompt > ? AND model <> ?",
        (span.since // SLOT, -(-span.until // SLOT), above, but),
    )
    for values in sums.literals((start * SLOT * 1000, (start + 1) * SLOT * 1000) for (start,) in slots):
        sql = (
            f"WITH slots (low, high) AS (VALUES {values}) SELECT time_ms, model, largest_prompt, {', '.join(_KINDS)} "
            "FROM slots CROSS JOIN calls WHERE time_ms >= low AND time_ms < high AND time_ms >= ? AND time_ms < ? "
            "AND largest_prompt > ? AND model <> ? AND cost_nano IS NOT NULL AND source <> 'shadow'"
        )
        limits = (span.since * 1000, span.until * 1000, above, but)
        for time_ms, model, largest, *counts in ledger.store.execute(sql, limits):
            yield time_ms // (DAY * 1000), model, largest, Tokens(*counts)
