"""Checks the ledger, rebuilds its rollup, and prices calls that had no price."""

from __future__ import annotations

import os
import time

from kimi_stack.base import paths, periods
from kimi_stack.base.periods import DAY
from kimi_stack.config import prices
from kimi_stack.money.ledger import calls, keeping, rollup, schema, spool
from kimi_stack.money.ledger.rollup import SLOT
from kimi_stack.money.ledger.store import LedgerDamaged, LedgerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kimi_stack.money.ledger.ledger import Ledger

_TOKENS = "tokens_in + tokens_out + cache_read + cache_write"
_ASSUMED = calls.IS_BROKEN_OFF
_KEYS = "grain, start, sender, tier, model"
_SUMS = {  # each column of the rollup, computed from the calls; `runs` counts a run at its first call
    "calls": "COUNT(*)",
    "runs": "SUM(new_run)",
    "tokens_in": "SUM(tokens_in)",
    "tokens_out": "SUM(tokens_out)",
    "cache_read": "SUM(cache_read)",
    "cache_write": "SUM(cache_write)",
    "largest_prompt": "MAX(largest_prompt)",
    "cost_nano": "COALESCE(SUM(cost_nano), 0)",
    "unpriced_calls": "SUM(CASE WHEN cost_nano IS NULL THEN 1 ELSE 0 END)",
    "unpriced_tokens": f"SUM(CASE WHEN cost_nano IS NULL THEN {_TOKENS} ELSE 0 END)",
    "assumed_calls": f"SUM(CASE WHEN {_ASSUMED} AND estimate_nano IS NOT NULL AND cost_nano IS NULL THEN 1 ELSE 0 END)",
    "assumed_nano": f"COALESCE(SUM(CASE WHEN {_ASSUMED} AND cost_nano IS NULL THEN estimate_nano ELSE 0 END), 0)",
    "assumed_tokens": f"COALESCE(SUM(CASE WHEN {_ASSUMED} THEN estimate_tokens ELSE 0 END), 0)",
}
_GRAINS = {"q": SLOT * 1000, "d": DAY * 1000}
_IMPOSSIBLE = (  # conditions that no valid row meets, with their message
    ("time_ms < 0", "a time before 1970"),
    ("tokens_in < 0 OR tokens_out < 0 OR cache_read < 0 OR cache_write < 0", "a negative number of tokens"),
    ("cost_nano < 0 OR reported_nano < 0 OR estimate_nano < 0", "a negative cost"),
    (
        "largest_prompt < 0 OR largest_prompt > tokens_in + cache_read + cache_write",
        "a prompt larger than what went in",
    ),
    ("duration_ms < 0 OR task_chars < 0", "a negative duration or length"),
    ("(cost_nano IS NULL) <> (price_source IS NULL)", "a cost without its source, or a source without cost"),
    (f"source NOT IN ({', '.join(repr(source) for source in calls.SOURCES)})", "an unknown source"),
)


class Findings:
    """The results of a check: `problems` are errors, `notes` are information. One line each.

    `damaged`: the database itself is, so that nothing else was checked.
    """

    def __init__(self) -> None:
        self.damaged = False
        self.problems: list[str] = []
        self.notes: list[str] = []


class Repriced:
    """Repricing by model: (calls, nano-dollars) that now have a price, and the number of calls that still have none."""

    def __init__(self) -> None:
        self.priced: dict[str, tuple[int, int]] = {}
        self.unpriced: dict[str, int] = {}


def summary(ledger: Ledger) -> dict[str, Any]:
    """The ledger's place and content; `bytes` includes indexes, times are ISO (None without calls)."""
    store, postgres = ledger.store, ledger.policy.ledger_url is not None
    sql = "SELECT (SELECT COUNT(*) FROM calls), (SELECT MIN(time_ms) FROM calls), (SELECT MAX(time_ms) FROM calls)"
    ((number, first, last),) = store.execute(sql)
    if postgres:
        size = _number(ledger, "SELECT pg_total_relation_size('calls') + pg_total_relation_size('rollup')")
    else:
        size = sum(os.path.getsize(name) for name in (store.name, f"{store.name}-wal") if os.path.exists(name))
    return {
        "where": store.name,
        "kind": "postgresql" if postgres else "sqlite",
        "calls": number,
        "first": None if first is None else calls.iso(first),
        "last": None if last is None else calls.iso(last),
        "bytes": size,
    }


def damaged(damage: Iterable[str]) -> Findings:
    """The findings for a database whose files are damaged."""
    found = Findings()
    found.damaged = True
    found.problems = [f"the database itself: {line}" for line in damage]
    return found


def verify(ledger: Ledger, now: float | None = None) -> Findings:
    """Check the whole ledger; changes nothing."""
    now = time.time() if now is None else now
    found = Findings()
    try:
        damage = ledger.store.check()
    except LedgerDamaged as error:
        damage = [error.what]
    except LedgerError as error:
        damage = [str(error)]
    if damage:
        return damaged(damage)  # no other check is reliable
    found.problems += _against_calls(ledger)
    counts = ", ".join(f"COALESCE(SUM(CASE WHEN {condition} THEN 1 ELSE 0 END), 0)" for condition, _ in _IMPOSSIBLE)
    (numbers,) = ledger.store.execute(f"SELECT {counts} FROM calls")  # all checks in one scan
    for number, (condition, what) in zip(numbers, _IMPOSSIBLE, strict=True):
        if number:
            example = ledger.store.execute(f"SELECT MIN(id) FROM calls WHERE {condition}")[0][0]
            found.problems.append(f"{_count(int(number), 'call')} with {what}, such as {example}")
    found.notes += ahead(ledger, now)
    _leftovers(found)
    return found


def ahead(ledger: Ledger, now: float | None = None) -> list[str]:
    """A line if calls are dated in the future, else nothing."""
    least = int(((time.time() if now is None else now) + calls.AHEAD) * 1000)
    (row,) = ledger.store.execute("SELECT COUNT(*), MIN(id), MAX(time_ms) FROM calls WHERE time_ms > ?", (least,))
    number, example, last = row
    if not number:
        return []
    which = f"{_count(number, 'call')} dated in the future (the last {calls.iso(last)}, such as {example})"
    return [f"{which}: they count in every limit until that time has passed"]


def rebuild(ledger: Ledger) -> None:
    """Rebuild the rollup from the calls, in one transaction. The sums of deleted calls stay as they are."""
    with ledger.store.writing():
        kept = keeping.kept_from(ledger.store)
        for grain, length in _GRAINS.items():
            ledger.store.execute("DELETE FROM rollup WHERE grain = ? AND start >= ?", (grain, kept // length))
            sums = _sums_of_calls(grain, _SUMS, kept)
            ledger.store.execute(f"INSERT INTO rollup ({_KEYS}, {', '.join(_SUMS)}) {sums}")
            ledger.store.execute("DELETE FROM rollup WHERE grain = ?", (grain.upper(),))
            ledger.store.execute(f"INSERT INTO rollup ({_KEYS}, {', '.join(schema.ROLLUP_COLUMNS)}) {_of_all(grain)}")


def reprice(ledger: Ledger, *, dry_run: bool = False) -> Repriced:
    """Price the calls that had none, at the prices of their day, if known now. Updates calls and rollup together."""
    done = Repriced()
    if dry_run:
        _reprice(ledger, done, dry_run=True)
    else:
        with ledger.store.writing():
            _reprice(ledger, done, dry_run=False)
    return done


def _reprice(ledger: Ledger, done: Repriced, *, dry_run: bool) -> None:
    rows = ledger.store.execute(
        "SELECT id, time_ms, sender, tier, model, largest_prompt, tokens_in, tokens_out, cache_read, cache_write "
        "FROM calls WHERE cost_nano IS NULL AND price_source IS NULL AND outcome NOT IN (?, ?, ?) ORDER BY time_ms, id",
        calls.BROKEN_OFF,
    )
    for id, time_ms, sender, tier, model, largest, *counts in rows:
        day = periods.day(time_ms // 1000)
        price = prices.find(model, day, ledger.policy.prices)
        if price is None:
            done.unpriced[model] = done.unpriced.get(model, 0) + 1
            continue
        cost = price.cost(prices.Tokens(*counts), largest)
        number, sum_ = done.priced.get(model, (0, 0))
        done.priced[model] = (number + 1, sum_ + cost)
        if dry_run:
            continue
        ledger.store.execute("UPDATE calls SET cost_nano = ?, price_source = ? WHERE id = ?", (cost, price.source, id))
        for grain, length in _GRAINS.items():
            for name, who in ((grain, sender), (grain.upper(), rollup.EVERYBODY)):
                ledger.store.execute(
                    "UPDATE rollup SET cost_nano = cost_nano + ?, unpriced_calls = unpriced_calls - 1, "
                    "unpriced_tokens = unpriced_tokens - ? "
                    "WHERE grain = ? AND start = ? AND sender = ? AND tier = ? AND model = ?",
                    (cost, sum(counts), name, time_ms // length, who, tier, model),
                )


def _of_all(grain: str) -> str:
    """A statement that computes the sums of all senders from those of each."""
    sums = (
        f"CAST({'MAX' if name == 'largest_prompt' else 'SUM'}({name}) AS BIGINT) AS {name}"
        for name in schema.ROLLUP_COLUMNS
    )
    return (
        f"SELECT '{grain.upper()}' AS grain, start, '{rollup.EVERYBODY}' AS sender, tier, model, {', '.join(sums)} "
        f"FROM rollup WHERE grain = '{grain}' GROUP BY start, tier, model"
    )


def _of_everybody(ledger: Ledger) -> list[str]:
    """Differences between the sums of all senders, which the limits read, and those of each."""
    found = []
    names, negated = (", ".join(f"{sign}{name}" for name in schema.ROLLUP_COLUMNS) for sign in ("", "-"))
    differ = " OR ".join(f"SUM({name}) <> 0" for name in schema.ROLLUP_COLUMNS)
    for grain in _GRAINS:
        both = (
            f"SELECT start, tier, model, {names} FROM rollup WHERE grain = '{grain.upper()}' "
            f"UNION ALL SELECT start, tier, model, {negated} FROM ({_of_all(grain)}) AS summed"
        )
        groups = f"SELECT start FROM ({both}) AS both_sides GROUP BY start, tier, model HAVING {differ}"
        if number := _number(ledger, f"SELECT COUNT(*) FROM ({groups}) AS compared"):
            said = f"{_count(number, 'sum')} of all senders {_named(grain)} differ from those of each"
            found.append(f"{said}; --repair rebuilds them")
    return found


def _against_calls(ledger: Ledger) -> list[str]:
    """Differences between rollup and calls. Each check is one statement: other processes may settle meanwhile."""
    return _of_each(ledger) or _of_everybody(ledger)


def _of_each(ledger: Ledger) -> list[str]:
    kept = keeping.kept_from(ledger.store)
    found = _differences(ledger, "q", _of_calls(ledger, "q", kept), kept)
    if found and not kept:
        return found + _differences(ledger, "d", _of_calls(ledger, "d", kept), kept)
    # A day consists of whole quarter hours. If those are right, days are compared with them, which is faster. There is
    # nothing else to compare a day with if retention deleted its calls.
    return found + _differences(ledger, "d", _OF_QUARTERS, 0)


_OF_QUARTERS = (
    f"SELECT start / {DAY // SLOT} AS start, sender, tier, model, "
    + ", ".join(f"{'MAX' if name == 'largest_prompt' else 'SUM'}({name}) AS {name}" for name in _SUMS if name != "runs")
    + f", SUM(runs) AS least, SUM(runs) AS most FROM rollup WHERE grain = 'q' "
    f"GROUP BY start / {DAY // SLOT}, sender, tier, model"
)


def _of_calls(ledger: Ledger, grain: str, kept: int) -> str:
    columns = {name: sql for name, sql in _SUMS.items() if name != "runs"}
    # A run is counted in the slot of the call that was settled first, and the ledger does not keep which one that was.
    # So the runs of a slot are at least its calls without a run, and at most these and each run that has a call there.
    # Counting runs by slot is slow, and not needed if each run has one call.
    alone = _runs(ledger, kept) == _number(ledger, f"SELECT COUNT(*) FROM calls WHERE time_ms >= {kept}")
    most = "COUNT(*)" if alone else "COUNT(*) - COUNT(run) + COUNT(DISTINCT run)"
    return _sums_of_calls(grain, {**columns, "least": "COUNT(*) - COUNT(run)", "most": most}, kept)


def _differences(ledger: Ledger, grain: str, true: str, kept: int) -> list[str]:
    """Differences between the sums of a grain and `true`, a statement that computes them, from the time `kept` on."""
    columns = [name for name in _SUMS if name != "runs"]
    both = (
        f"SELECT start, sender, tier, model, {', '.join(columns)}, runs, 0 AS least, 0 AS most, 0 AS made FROM rollup "
        f"WHERE grain = '{grain}' AND start >= {kept // _GRAINS[grain]} UNION ALL SELECT start, sender, tier, model, "
        f"{', '.join(f'-{name}' for name in columns)}, 0, least, most, calls FROM ({true}) AS summed"
    )
    differ = " OR ".join(f"SUM({name}) <> 0" for name in columns)
    # A slot may count a run though its calls are gone: those of a lost run are deleted when it settles after all.
    off = "SUM(made) > 0 AND (SUM(runs) < SUM(least) OR SUM(runs) > SUM(most))"
    groups = (
        f"SELECT CASE WHEN {differ} THEN 1 ELSE 0 END AS wrong, CASE WHEN {off} THEN 1 ELSE 0 END AS off, "
        f"SUM(runs) AS runs FROM ({both}) AS both_sides GROUP BY start, sender, tier, model"
    )
    ((wrong, off_runs, rolled),) = ledger.store.execute(
        f"SELECT COALESCE(SUM(wrong), 0), COALESCE(SUM(off), 0), COALESCE(SUM(runs), 0) FROM ({groups}) AS compared"
    )
    found = []
    if wrong:
        found.append(f"{_count(int(wrong), 'sum')} {_named(grain)} differ from the calls; --repair rebuilds them")
    quarters = "SELECT COALESCE(SUM(runs), 0) FROM rollup WHERE grain = 'q'"
    true_runs = _number(ledger, quarters) if true is _OF_QUARTERS else _runs(ledger, kept)
    # A run whose first call retention deleted is counted among the sums that stay, so there may be fewer.
    if off_runs or int(rolled) > true_runs or (int(rolled) < true_runs and not kept):
        found.append(f"the runs {_named(grain)} differ from those of the calls; --repair counts them again")
    return found


def _runs(ledger: Ledger, kept: int) -> int:
    """The number of runs. Walks the index on runs, because DISTINCT would sort all calls."""
    since = f" AND time_ms >= {kept}" if kept else ""
    return _number(
        ledger,
        f"SELECT (SELECT COUNT(*) FROM (SELECT run FROM calls WHERE run IS NOT NULL{since} GROUP BY run) AS runs) "
        f"+ (SELECT COUNT(*) FROM calls WHERE run IS NULL{since})",
    )


def _sums_of_calls(grain: str, columns: dict[str, str], kept: int) -> str:
    first = "CASE WHEN run IS NULL OR ROW_NUMBER() OVER (PARTITION BY run ORDER BY time_ms, id) = 1 THEN 1 ELSE 0 END"
    source = f"(SELECT calls.*, {first} AS new_run FROM calls) AS counted" if "runs" in columns else "calls"
    since = f" WHERE time_ms >= {kept}" if kept else ""
    sums = ", ".join(f"CAST({sql} AS BIGINT) AS {name}" for name, sql in columns.items())
    length = _GRAINS[grain]
    return (
        f"SELECT '{grain}' AS grain, time_ms / {length} AS start, sender, tier, model, {sums} FROM {source}{since} "
        f"GROUP BY time_ms / {length}, sender, tier, model"
    )


def _leftovers(found: Findings) -> None:
    bad = f"{paths.locate('spool')}.bad"
    if spool.waiting():
        found.notes.append(f"{paths.locate('spool')} holds calls that wait; the next `kimi-stack report` settles them")
    if os.path.exists(bad):
        found.problems.append(f"{bad} holds lines that were cut off; read them, then delete the file")


def _number(ledger: Ledger, sql: str) -> int:
    return int(ledger.store.execute(sql)[0][0])


def _count(number: int, what: str) -> str:
    return f"1 {what}" if number == 1 else f"{number:,} {what}s"


def _named(grain: str) -> str:
    return "by quarter of an hour" if grain == "q" else "by day"
