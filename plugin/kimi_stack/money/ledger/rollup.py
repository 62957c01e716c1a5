"""The rollup of the ledger: sums of its calls by quarter of an hour and by day. A limit reads them, not the calls."""

from __future__ import annotations

from operator import add as plus

from kimi_stack.base.periods import DAY
from kimi_stack.money.ledger import schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kimi_stack.money.ledger.store import Store

    Rolled = dict[tuple[Any, ...], list[int]]  # sums by the key of their rollup row

SLOT = 900  # seconds in the finer grain of `rollup`; the coarser one is a day
_LARGEST = schema.ROLLUP_COLUMNS.index("largest_prompt")
ADD_SUMS = ", ".join(  # of a row of the rollup that is there already
    "largest_prompt = CASE WHEN excluded.largest_prompt > rollup.largest_prompt "
    "THEN excluded.largest_prompt ELSE rollup.largest_prompt END"
    if column == "largest_prompt"
    else f"{column} = rollup.{column} + excluded.{column}"
    for column in schema.ROLLUP_COLUMNS
)
_ROLL_UP = (
    f"INSERT INTO rollup (grain, start, sender, tier, model, {', '.join(schema.ROLLUP_COLUMNS)}) "
    f"VALUES (?, ?, ?, ?, ?, {', '.join('?' * len(schema.ROLLUP_COLUMNS))}) "
    f"ON CONFLICT (grain, start, sender, tier, model) DO UPDATE SET {ADD_SUMS}"
)


def write(store: Store, rolled: Rolled) -> None:
    """Add the sums to the rows of the rollup, within a transaction."""
    for key, sums in rolled.items():
        store.execute(_ROLL_UP, (*key, *sums))


def add(rolled: Rolled, row: Mapping[str, Any], runs: int, count: int) -> None:
    """Add a row to the sums for the rollup. With `count` -1, subtract a row that has no usage."""
    unpriced = row["cost_nano"] is None
    tokens = row["tokens_in"] + row["tokens_out"] + row["cache_read"] + row["cache_write"]
    sums = [count, runs, row["tokens_in"], row["tokens_out"], row["cache_read"], row["cache_write"]]
    sums += [row["largest_prompt"], row["cost_nano"] or 0, count if unpriced else 0, tokens if unpriced else 0]
    seconds = row["time_ms"] // 1000
    for grain, length in (("q", SLOT), ("d", DAY)):
        key = (grain, seconds // length, row["sender"], row["tier"], row["model"])
        known = rolled.get(key)
        if known is None:
            rolled[key] = list(sums)
            continue
        largest = max(known[_LARGEST], sums[_LARGEST])
        known[:] = map(plus, known, sums)
        known[_LARGEST] = largest
