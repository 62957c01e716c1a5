"""An admission and a settlement in a ledger of many calls beside one of 1,000, in SQLite and PostgreSQL.

Filling the large ledger takes minutes, so this part runs only where KIMI_STACK_BENCH_ROWS says how many calls it has:
KIMI_STACK_BENCH_ROWS=10000000 tests/bench/run scale. PostgreSQL writes without fsync, as in the tests.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from measure import Row, interleaved, milliseconds

from kimi_stack.base import periods
from kimi_stack.config import limits, stack
from kimi_stack.config.settings import Policy
from kimi_stack.config.users import Users
from kimi_stack.money import reserving
from kimi_stack.money.ledger import Ledger, calls, schema, verify
from kimi_stack.money.ledger.postgres import Postgres
from kimi_stack.money.ledger.sqlite import Sqlite
from kimi_stack.money.ledger.store import Store

sys.path.insert(0, str(Path(__file__).parents[1]))
from unit import postgres

ROWS = int(os.environ.get("KIMI_STACK_BENCH_ROWS") or 1_000_000)
SMALL = 1_000
SENDERS = 1_000
TIMES = 400
MODEL = "anthropic/claude-haiku-4-5"
ME = "telegram:1"


def rows() -> Iterator[Row]:
    """Each as soon as it is measured: the second database takes as long again."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _measured(
            "SQLite",
            lambda name: Sqlite(f"{folder}/{name}.sqlite3", 60),
            lambda: sum(file.stat().st_size for file in Path(folder).glob("large.sqlite3*")),
        )
    reason = postgres._missing()
    if reason is not None:
        print(f"scale: {reason}", file=sys.stderr)
        return
    binaries = postgres._binaries()
    assert binaries is not None
    cluster = postgres.Cluster(binaries)
    try:
        urls = {name: cluster.url(cluster.create()) for name in ("small", "large")}
        yield from _measured("PostgreSQL", lambda name: Postgres(urls[name], 60), None)
    finally:
        cluster.stop()


def _measured(kind: str, open_one: Callable[[str], Store], size: Callable[[], int] | None) -> list[Row]:
    policy = Policy()
    policy.limits = limits.build([{"usd": 10**6, "per": "month", "hard": True}])
    policy.users = Users({"types": {"owner": {"month": {"usd": 10**6}}}, "senders": {ME: "owner"}})
    tiers = {tier.model: tier.name for tier in stack.build(stack.default_document(), "ours").tiers.values()}
    ledgers = {name: Ledger(open_one(name), policy, tiers) for name in ("small", "large")}
    began = time.monotonic()
    for name, ledger in ledgers.items():
        _fill(ledger, ROWS if name == "large" else SMALL)
        ledger.store.execute("ANALYZE")
    large = ledgers["large"]
    if size is None:
        ((each,),) = large.store.execute("SELECT pg_database_size(current_database())")
    else:
        each = size()
    print(
        f"{kind}: {ROWS:,} calls in {time.monotonic() - began:.0f} s, {each / 1e9:.1f} GB", file=sys.stderr, flush=True
    )
    turns = {name: _turns(ledger) for name, ledger in ledgers.items()}
    found = []
    for number, what in enumerate(("an admission", "a settlement")):
        actions = {name: both[number] for name, both in turns.items()}
        interleaved(actions, 30)  # fills the caches
        taken = interleaved(actions, TIMES)
        p50, other = milliseconds(taken["large"]), milliseconds(taken["small"])
        p99 = statistics.quantiles(taken["large"], n=100)[98] * 1000
        figure = f"{p50 / other:.2f} times ({p50:.2f} ms and {other:.2f} ms; p99 {p99:.1f} ms)"
        title = f"{what} in {kind} with {ROWS:,} calls beside {SMALL:,}, p50"
        found.append(Row(title, figure, "at most 1.5 times", p50 <= 1.5 * other))
    for ledger in ledgers.values():
        ledger.close()
    return found


def _turns(ledger: Ledger) -> tuple[Callable[[], object], Callable[[], object]]:
    numbers = iter(range(10**9))

    def admit() -> None:
        run = f"admitted-{next(numbers)}"
        assert reserving.reserve(ledger, run, ME, "budget", MODEL, 100) is None
        reserving.release(ledger, run)

    def settle() -> None:
        name = f"settled-{os.getpid()}-{next(numbers)}"
        provider, _, model = MODEL.partition("/")
        usage = {"input": 9_000, "output": 300}
        call = {"id": name, "runId": name, "sender": ME, "provider": provider, "model": model, "usage": usage}
        assert ledger.record(call)

    return admit, settle


def _fill(ledger: Ledger, size: int) -> None:
    """So many calls from the start of the month until now, made in the database; one in 200 is broken off."""
    first, now = periods.bounds("month", time.time())[0] * 1000, int(time.time() * 1000)
    sample = calls.row(
        {"id": "", "provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 9_000, "output": 300}},
        ledger.policy,
        ledger.tiers,
    )
    lost = "number % 200 = 0"
    values = {
        **{name: _literal(value) for name, value in sample.items()},
        "id": "'call-' || number",
        "run": "'run-' || number",
        "time_ms": f"CAST({first} + number * {(now - first) / size} AS BIGINT)",
        "sender": f"'telegram:' || (number % {SENDERS})",
        "cost_nano": f"CASE WHEN {lost} THEN NULL ELSE {sample['cost_nano']} END",
        "price_source": f"CASE WHEN {lost} THEN NULL ELSE 'catalog' END",
        "outcome": f"CASE WHEN {lost} THEN 'timeout' ELSE 'ok' END",
        "estimate_nano": "20000000",
        "tokens_in": f"CASE WHEN {lost} THEN 0 ELSE 9000 END",
        "tokens_out": f"CASE WHEN {lost} THEN 0 ELSE 300 END",
        "largest_prompt": f"CASE WHEN {lost} THEN 0 ELSE 9000 END",
    }
    keys = "grain, start, sender, tier, model"
    sums = {name: sql for name, sql in verify._SUMS.items() if name != "runs"}
    with ledger.store.writing():
        ledger.store.execute(
            f"INSERT INTO calls ({', '.join(values)}) WITH RECURSIVE numbers (number) AS "
            f"(SELECT 0 UNION ALL SELECT number + 1 FROM numbers WHERE number < {size - 1}) "
            f"SELECT {', '.join(values.values())} FROM numbers"
        )
        for grain in ("q", "d"):
            # Each call is a run of its own, so runs need no window over all calls
            made = verify._sums_of_calls(grain, {**sums, "each": "COUNT(*)"}, 0)
            ledger.store.execute(f"INSERT INTO rollup ({keys}, {', '.join(sums)}, runs) {made}")
            ledger.store.execute(
                f"INSERT INTO rollup ({keys}, {', '.join(schema.ROLLUP_COLUMNS)}) {verify._of_all(grain)}"
            )
    if isinstance(ledger.store, Sqlite):  # a WAL of gigabytes slows each read down
        ledger.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _literal(value: object) -> str:
    return "NULL" if value is None else repr(value)
