"""The rollup of the ledger: sums of its calls by quarter of an hour and by day. A limit reads them, not the calls.

Each grain has a sum for each sender, and one for all senders together. `assumed_calls`, `assumed_nano` and
`assumed_tokens` are what counts as spent for broken-off calls whose usage nobody reported.
"""

from __future__ import annotations

from operator import add as plus

from kimi_stack.base.periods import DAY
from kimi_stack.money.ledger import calls, schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from kimi_stack.money.ledger.store import Store

    Rolled = dict[tuple[Any, ...], list[int]]  # sums by the key of their rollup row

SLOT = 900  # seconds in the finer grain of `rollup`; the coarser one is a day
GRAINS = {"q": SLOT, "d": DAY}  # seconds in one of each grain that has senders
EVERYBODY = ""  # the sender of the grains of all senders together: Q and D
_PER_QUERY = 50  # rows: SQLite before 3.32 takes 999 values in a statement
_LARGEST = schema.ROLLUP_COLUMNS.index("largest_prompt")
ADD_SUMS = ", ".join(  # for a row of the rollup that exists already
    "largest_prompt = CASE WHEN excluded.largest_prompt > rollup.largest_prompt "
    "THEN excluded.largest_prompt ELSE rollup.largest_prompt END"
    if column == "largest_prompt"
    else f"{column} = rollup.{column} + excluded.{column}"
    for column in schema.ROLLUP_COLUMNS
)
_INSERT = f"INSERT INTO rollup (grain, start, sender, tier, model, {', '.join(schema.ROLLUP_COLUMNS)}) VALUES "
_ROW = f"({', '.join('?' * (5 + len(schema.ROLLUP_COLUMNS)))})"
_ADD = f" ON CONFLICT (grain, start, sender, tier, model) DO UPDATE SET {ADD_SUMS}"


def write(store: Store, rolled: Rolled) -> None:
    """Add the sums to the rows of the rollup, within a transaction."""
    rows = list(rolled.items())
    for first in range(0, len(rows), _PER_QUERY):
        some = rows[first : first + _PER_QUERY]
        values = [value for key, sums in some for value in (*key, *sums)]
        store.execute(_INSERT + ", ".join([_ROW] * len(some)) + _ADD, values)


def read(store: Store, since: int, senders: Sequence[str] | None = None) -> list[tuple[Any, ...]]:
    """(tier, model, nano-dollars, tokens, runs, unpriced calls, and the assumed calls, nano-dollars and tokens).

    Of all senders together, or of `senders`, since a Unix second. Includes calls dated in the future: the clock may be
    set back. Reads one row for each day, tier and model, and for the quarter hours of the first day: the number of
    calls, and of other senders, makes no difference.
    """
    first_day = -(-since // DAY)
    ranges: list[tuple[str, str, tuple[int, ...]]] = [("d", "start >= ?", (first_day,))]
    # One by one: for a range, SQLite may take the primary key, and so read the slots of every sender.
    slots = tuple(range(since // SLOT, first_day * DAY // SLOT))
    if slots:
        ranges.append(("q", f"start IN ({', '.join('?' * len(slots))})", slots))
    found: list[str] = []
    values: list[Any] = []
    for grain, within, bounds in ranges:
        names = [EVERYBODY] if senders is None else list(senders)
        who = f"sender IN ({', '.join('?' * len(names))})"
        found.append(f"SELECT {_READ} FROM rollup WHERE grain = ? AND {who} AND {within} GROUP BY tier, model")
        values += [grain.upper() if senders is None else grain, *names, *bounds]
    return store.execute(" UNION ALL ".join(found), values)


_READ = ", ".join(
    (
        "tier",
        "model",
        "CAST(SUM(cost_nano) AS BIGINT)",
        "CAST(SUM(tokens_in + tokens_out + cache_read + cache_write) AS BIGINT)",
        *(
            f"CAST(SUM({name}) AS BIGINT)"
            for name in ("runs", "unpriced_calls", "assumed_calls", "assumed_nano", "assumed_tokens")
        ),
    )
)


def add(rolled: Rolled, row: Mapping[str, Any], runs: int, count: int) -> None:
    """Add a row to the sums for the rollup. With `count` -1, subtract a row that has no usage."""
    unpriced = row["cost_nano"] is None
    tokens = row["tokens_in"] + row["tokens_out"] + row["cache_read"] + row["cache_write"]
    sums = [count, runs, row["tokens_in"], row["tokens_out"], row["cache_read"], row["cache_write"]]
    sums += [row["largest_prompt"], row["cost_nano"] or 0, count if unpriced else 0, tokens if unpriced else 0]
    sums += _assumed(row, count) if tokens == 0 and row["outcome"] in calls.BROKEN_OFF else (0, 0, 0)
    put(rolled, row, sums)


def put(rolled: Rolled, row: Mapping[str, Any], sums: Sequence[int]) -> None:
    """Add sums to those of the row's time, tier and model, for its sender and for all senders."""
    seconds = row["time_ms"] // 1000
    for grain, length in GRAINS.items():
        for name, sender in ((grain, row["sender"]), (grain.upper(), EVERYBODY)):
            key = (name, seconds // length, sender, row["tier"], row["model"])
            known = rolled.get(key)
            if known is None:
                rolled[key] = list(sums)
                continue
            largest = max(known[_LARGEST], sums[_LARGEST])
            known[:] = map(plus, known, sums)
            known[_LARGEST] = largest


def _assumed(row: Mapping[str, Any], count: int) -> tuple[int, int, int]:
    nano = row["estimate_nano"] if row["cost_nano"] is None else None
    tokens = (row["estimate_tokens"] or 0) * count
    return (0, 0, tokens) if nano is None else (count, nano * count, tokens)
