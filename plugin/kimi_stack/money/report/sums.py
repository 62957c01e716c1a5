"""Sums over a span, from the ledger's rollup if it has the needed keys, otherwise from its calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.periods import DAY
from kimi_stack.money.ledger.calls import IS_BROKEN_OFF
from kimi_stack.money.ledger.rollup import SLOT
from kimi_stack.money.ledger.store import Store

ROLLED = ("sender", "tier", "model")  # the keys of the rollup
_PER_QUERY = 500  # spans in one statement, as literals
_TOKENS = "tokens_in + tokens_out + cache_read + cache_write"
_ASSUMED = f"{IS_BROKEN_OFF} AND cost_nano IS NULL"
_OF_CALLS = (
    "COUNT(*)",
    "COUNT(DISTINCT run) + SUM(CASE WHEN run IS NULL THEN 1 ELSE 0 END)",
    "SUM(tokens_in)",
    "SUM(tokens_out)",
    "SUM(cache_read)",
    "SUM(cache_write)",
    "COALESCE(SUM(cost_nano), 0)",
    "SUM(CASE WHEN cost_nano IS NULL THEN 1 ELSE 0 END)",
    f"SUM(CASE WHEN cost_nano IS NULL THEN {_TOKENS} ELSE 0 END)",
    f"SUM(CASE WHEN {_ASSUMED} AND estimate_nano IS NOT NULL THEN 1 ELSE 0 END)",
    f"COALESCE(SUM(CASE WHEN {_ASSUMED} THEN estimate_nano ELSE 0 END), 0)",
)


@dataclass(frozen=True)
class Sums:
    """Calls, runs, tokens and nano-dollars. `tokens_in` excludes cached tokens; `cost_nano` excludes unpriced calls.

    Of the unpriced ones, `assumed_calls` were broken off; `assumed_nano` is their estimated cost.
    """

    calls: int = 0
    runs: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    cache_read: int = 0
    cache_write: int = 0
    cost_nano: int = 0
    unpriced_calls: int = 0
    unpriced_tokens: int = 0
    assumed_calls: int = 0
    assumed_nano: int = 0

    def __add__(self, other: Sums) -> Sums:
        return Sums(*(getattr(self, name) + getattr(other, name) for name in NAMES))

    def without(self, part: Sums) -> Sums:
        """These sums minus those of a part of the calls."""
        return Sums(*(max(0, getattr(self, name) - getattr(part, name)) for name in NAMES))

    @property
    def tokens(self) -> int:
        return self.tokens_in + self.tokens_out + self.cache_read + self.cache_write

    @property
    def without_price(self) -> int:
        """The calls whose model has no known price."""
        return self.unpriced_calls - self.assumed_calls

    @property
    def prompt(self) -> int:
        """All input tokens, with cached ones."""
        return self.tokens - self.tokens_out

    @property
    def cost_usd(self) -> str | None:
        """The exact dollars of the priced calls; None if no call is priced, which is not the same as zero."""
        return None if self.calls and self.calls == self.unpriced_calls else dollars.usd(self.cost_nano)

    @property
    def cost(self) -> dict[str, str] | None:
        """The same in the form of all `--json` output."""
        return None if self.cost_usd is None else {"usd": self.cost_usd}

    def as_dict(self) -> dict[str, Any]:
        rows = {name: getattr(self, name) for name in NAMES}
        del rows["cost_nano"], rows["assumed_nano"]
        return {**rows, "assumed": dollars.row(self.assumed_nano), "cost": self.cost}


NAMES = tuple(field.name for field in fields(Sums))


def read(store: Store, parts: Sequence[tuple[int, int]], keys: Sequence[str] = ()) -> dict[tuple[Any, ...], Sums]:
    """The sums of each part ([from, to) in Unix seconds), by (index, *keys). Parts without calls are left out.

    `keys` are columns of `calls`. Uses only `rollup` if it has these keys and the parts are whole quarter hours.
    """
    rolled = all(key in ROLLED for key in keys) and not any(edge % SLOT for part in parts for edge in part)
    found: dict[tuple[Any, ...], Sums] = {}
    for number_and_keys, sums in (_from_rollup if rolled else _from_calls)(store, parts, keys):
        found[number_and_keys] = found.get(number_and_keys, Sums()) + sums
    return found


def literals(rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    """VALUES lists of integers and one-letter grains, never of input, split so that each statement stays short."""
    texts = ["(" + ", ".join(map(repr, row)) + ")" for row in rows]
    for first in range(0, len(texts), _PER_QUERY):
        yield ", ".join(texts[first : first + _PER_QUERY])


def _from_rollup(
    store: Store, parts: Sequence[tuple[int, int]], keys: Sequence[str]
) -> Iterator[tuple[tuple[Any, ...], Sums]]:
    ranges = [(number, *piece) for number, part in enumerate(parts) for piece in pieces(*part)]
    sums = ", ".join(f"CAST(SUM({name}) AS BIGINT)" for name in NAMES)
    by = ", ".join(("part", *keys))
    for values in literals(ranges):
        # CROSS JOIN keeps this order in SQLite, so that each range is one scan of the primary key.
        sql = (
            f"WITH parts (part, of_grain, low, high) AS (VALUES {values}) SELECT {by}, {sums} "
            "FROM parts CROSS JOIN rollup WHERE grain = of_grain AND start >= low AND start < high "
            f"GROUP BY {by}"
        )
        yield from _split(store.execute(sql), len(keys))


def _from_calls(
    store: Store, parts: Sequence[tuple[int, int]], keys: Sequence[str]
) -> Iterator[tuple[tuple[Any, ...], Sums]]:
    ranges = [(number, low * 1000, high * 1000) for number, (low, high) in enumerate(parts)]
    sums = ", ".join(f"CAST({sql} AS BIGINT)" for sql in _OF_CALLS)
    by = ", ".join(("part", *keys))
    for values in literals(ranges):
        sql = (
            f"WITH parts (part, low, high) AS (VALUES {values}) SELECT {by}, {sums} "
            f"FROM parts CROSS JOIN calls WHERE time_ms >= low AND time_ms < high GROUP BY {by}"
        )
        yield from _split(store.execute(sql), len(keys))


def pieces(since: int, until: int) -> list[tuple[str, int, int]]:
    """The rollup rows that cover a part: (grain, from, to). Whole UTC days, and quarter hours for the rest."""
    first, last = -(-since // DAY), until // DAY
    if first >= last:
        return [("q", since // SLOT, until // SLOT)]
    slots = DAY // SLOT
    found = [("q", since // SLOT, first * slots), ("d", first, last), ("q", last * slots, until // SLOT)]
    return [piece for piece in found if piece[1] < piece[2]]


def _split(rows: Iterable[tuple[Any, ...]], keys: int) -> Iterator[tuple[tuple[Any, ...], Sums]]:
    for row in rows:
        yield row[: keys + 1], Sums(*row[keys + 1 :])
