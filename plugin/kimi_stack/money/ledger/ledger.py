"""The ledger: records calls, and sums what was spent in a period."""

from __future__ import annotations

import os
import time

from kimi_stack.base import paths, periods
from kimi_stack.base.periods import DAY
from kimi_stack.config import prices
from kimi_stack.money.ledger import calls, mark, reservations, rollup, schema
from kimi_stack.money.ledger.store import LedgerError, Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from kimi_stack.config.settings import Policy
    from kimi_stack.money.ledger.rollup import Rolled

RECENT = 20  # the number of latest calls of a model that an estimate uses
_INSERT = f"INSERT INTO calls ({', '.join(calls.COLUMNS)}) VALUES ({', '.join('?' * len(calls.COLUMNS))})"


class Spent:
    """One sender's spending on one tier and model: nano-dollars, tokens, runs, and calls without a price."""

    def __init__(self, sender: str, tier: str, model: str, nano: int, tokens: int, runs: int, unpriced: int) -> None:
        self.sender, self.tier, self.model = sender, tier or None, model
        self.nano, self.tokens, self.runs, self.unpriced = nano, tokens, runs, unpriced


class Total:
    """The spending of all senders, or of some, on one tier and model; and what is assumed for broken-off calls.

    `assumed_nano` is the estimated cost of the `assumed_calls` broken-off calls that have no price. `assumed_tokens` is
    the estimated usage of all broken-off calls without a reported one.
    """

    def __init__(
        self,
        tier: str,
        model: str,
        nano: int,
        tokens: int,
        runs: int,
        unpriced: int,
        assumed_calls: int,
        assumed_nano: int,
        assumed_tokens: int,
    ) -> None:
        self.tier, self.model = tier or None, model
        self.nano, self.tokens, self.runs, self.unpriced = nano, tokens, runs, unpriced
        self.assumed_calls, self.assumed_nano, self.assumed_tokens = assumed_calls, assumed_nano, assumed_tokens


class Assumed:
    """The assumed usage of an aborted call: its estimate in nano-dollars (None: no price).

    `at` is its time in Unix seconds. `runs` is the number of its runs that the rollup does not contain yet.
    """

    def __init__(
        self, at: int, sender: str, tier: str | None, model: str, nano: int | None, tokens: int | None, runs: int = 0
    ) -> None:
        self.at, self.sender, self.tier, self.model = at, sender, tier or None, model
        self.nano, self.tokens, self.runs = nano, tokens or 0, runs


class Ledger:
    """The ledger in `store`, updated if it is of an older version and `migrate` is true.

    `tiers` maps each model of the stack to its tier.
    """

    def __init__(
        self, store: Store, policy: Policy, tiers: Mapping[str, str] | None = None, *, migrate: bool = True
    ) -> None:
        schema.migrate(store, older=migrate)
        self.store = store
        self.policy = policy
        self.tiers = tiers or {}

    def record(self, call: Mapping[str, Any]) -> bool:
        """Record one call; False if its id is already recorded. Unless the call failed, its run's reservation ends."""
        return self.record_all([call]) == 1

    def record_all(self, found: Sequence[Mapping[str, Any]]) -> int:
        """Record several calls in one transaction; returns how many were new. Raises StackError."""
        rows = [self._assumed(calls.row(call, self.policy, self.tiers)) for call in found]
        with self.store.writing():
            return self._insert_all(rows)

    def _assumed(self, row: dict[str, Any]) -> dict[str, Any]:
        """The row of a broken-off call with an estimate, also if nothing was reserved because no limit was set."""
        if row["outcome"] not in calls.BROKEN_OFF or row["cost_nano"] is not None or row["estimate_nano"] is not None:
            return row
        from kimi_stack.money.standing import Standing  # lazy: most calls are not broken off

        recent = {row["model"]: self.recent_costs(row["model"])}
        tokens = (row["task_chars"] or 0) // 4
        known = Standing(self.policy, row["sender"], (), recent, periods.day(row["time_ms"] // 1000))
        expected = known.estimate(row["model"], tokens)
        return {
            **row,
            "estimate_nano": None if expected is None else expected[0],
            "estimate_tokens": tokens + prices.OPENCLAW_TOKENS,
        }

    def insert(self, rows: Iterable[Mapping[str, Any]]) -> int:
        """Insert rows that already have their price (an export) in one transaction; returns how many were new."""
        with self.store.writing():
            return self._insert_all(rows)

    def _insert_all(self, rows: Iterable[Mapping[str, Any]]) -> int:
        """Insert rows within a transaction; the rollup is updated once, with their sums."""
        rolled: Rolled = {}
        new = sum([self._insert(row, rolled) for row in rows])
        rollup.write(self.store, rolled)
        return new

    def judged(self, outcomes: Mapping[str, str]) -> None:
        """Set the outcome of assessed calls by id: ok, poor or discarded. Raises LedgerError.

        Broken-off calls keep theirs: what is assumed for them is in the rollup.
        """
        kept = ", ".join(map(repr, calls.BROKEN_OFF))
        with self.store.writing():
            for id, outcome in outcomes.items():
                self.store.execute(
                    f"UPDATE calls SET outcome = ? WHERE id = ? AND outcome NOT IN ({kept})", (outcome, id)
                )

    def climbed(self, since: int, until: int | None = None) -> list[tuple[str, str, int, int | None]]:
        """(tier, outcome, attempts, nano-dollars) of escalation's attempts since the Unix second `since`.

        The money is None if no attempt has a price.
        """
        end = 2**62 if until is None else until * 1000
        rows = self.store.execute(
            "SELECT tier, outcome, COUNT(*), CAST(SUM(cost_nano) AS BIGINT) FROM calls WHERE rule = 'escalation'"
            " AND time_ms >= ? AND time_ms < ? GROUP BY tier, outcome",
            (since * 1000, end),
        )
        return [(str(tier), str(outcome), int(count), nano) for tier, outcome, count, nano in rows]

    def sweep(self, now: float | None = None) -> int:
        """Record runs whose process died, as calls of unknown cost; returns how many. Raises LedgerError."""
        if all(state == reservations.ALIVE for _, state in reservations.states(self.store, now)):
            return 0  # no write, so no waiting for other writers
        with self.store.writing():
            return self.sweep_within(now)

    def sweep_within(self, now: float | None) -> int:
        """The same, within a transaction."""
        return self._insert_all(self._lost(held) for held in reservations.sweep(self.store, now))

    def _lost(self, held: reservations.Reservation) -> dict[str, Any]:
        """The row of a lost run. Its id tells whether it is the run's first call: only that one counts as a run."""
        ((known,),) = self.store.execute("SELECT COUNT(*) FROM calls WHERE run = ?", (held.id,))
        id = calls.first_lost(held.id)
        return {**calls.lost(held, self.policy), "id": f"{id}:{known}" if known else id}

    def _insert(self, row: Mapping[str, Any], rolled: Rolled) -> bool:
        run = row["run"]
        new_run = not run or not self.store.execute("SELECT 1 FROM calls WHERE run = ? LIMIT 1", (run,))
        if run and row["outcome"] in calls.BROKEN_OFF:
            row = self._with_estimate(row)
        if not self.store.changed(f"{_INSERT} ON CONFLICT (id) DO NOTHING", [row[name] for name in calls.COLUMNS]):
            return False
        if run and row["outcome"] != "error":  # after an error, the run is tried again or released
            reservations.drop(self.store, run)
            if not new_run and row["outcome"] != calls.LOST:
                new_run = self._found(run, row["id"], rolled)
        rollup.add(rolled, row, int(new_run), 1)
        return True

    def _with_estimate(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """The row with the estimate that was reserved for this attempt: escalation may have tried another tier."""
        held = self.store.execute("SELECT estimate_nano, tokens FROM reservations WHERE id = ?", (row["run"],))
        if not held:
            return row
        return {**row, "estimate_nano": held[0][0] or row["estimate_nano"], "estimate_tokens": held[0][1]}

    def _found(self, run: str, id: str, rolled: Rolled) -> bool:
        """Delete a run's lost rows, because it has settled after all. Returns whether the run must be counted again."""
        names = ", ".join(calls.COLUMNS)
        sql = f"SELECT {names} FROM calls WHERE run = ? AND outcome = ?"
        lost = [dict(zip(calls.COLUMNS, found)) for found in self.store.execute(sql, (run, calls.LOST))]  # noqa: B905
        if not lost:
            return False
        sql = "SELECT 1 FROM calls WHERE run = ? AND outcome <> ? AND id <> ? LIMIT 1"
        alone = not self.store.execute(sql, (run, calls.LOST, id))
        for row in lost:
            self.store.execute("DELETE FROM calls WHERE id = ?", (row["id"],))
            rollup.add(rolled, row, -1 if alone and row["id"] == calls.first_lost(run) else 0, -1)
        return alone

    def spent(self, since: int) -> list[Spent]:
        """Spending since the Unix second `since`. Includes calls dated in the future: the clock may be set back."""
        first_day = -(-since // DAY)
        rows = self.store.execute(
            "SELECT sender, tier, model, CAST(SUM(cost_nano) AS BIGINT), "
            "CAST(SUM(tokens_in + tokens_out + cache_read + cache_write) AS BIGINT), CAST(SUM(runs) AS BIGINT), "
            "CAST(SUM(unpriced_calls) AS BIGINT) FROM rollup "
            "WHERE (grain = 'd' AND start >= ?) OR (grain = 'q' AND start >= ? AND start < ?) "
            "GROUP BY sender, tier, model",
            (first_day, since // rollup.SLOT, first_day * DAY // rollup.SLOT),
        )
        return [Spent(*row) for row in rows]

    def totals(self, since: int, senders: Sequence[str] | None = None) -> list[Total]:
        """Spending since a Unix second, of all senders together or of `senders`. A large ledger takes no longer."""
        return [Total(*row) for row in rollup.read(self.store, since, senders)]

    def newest(self) -> int:
        """The end of the last day with a call, as a Unix second; 0 in an empty ledger."""
        ((day,),) = self.store.execute("SELECT MAX(start) FROM rollup WHERE grain = 'D'")
        return 0 if day is None else (int(day) + 1) * DAY

    def shadows(self, since: int, until: int | None = None) -> list[Total]:
        """The spending of shadow runs in a span (Unix seconds), by tier and model; read by an index of their own."""
        end = 2**62 if until is None else until * 1000
        assumed = f"{calls.IS_BROKEN_OFF} AND cost_nano IS NULL"
        rows = self.store.execute(
            "SELECT tier, model, CAST(COALESCE(SUM(cost_nano), 0) AS BIGINT), "
            "CAST(SUM(tokens_in + tokens_out + cache_read + cache_write) AS BIGINT), COUNT(DISTINCT run), "
            "COUNT(*) - COUNT(cost_nano), "
            f"COUNT(CASE WHEN {assumed} THEN estimate_nano END), "
            f"CAST(COALESCE(SUM(CASE WHEN {assumed} THEN estimate_nano END), 0) AS BIGINT), "
            f"CAST(COALESCE(SUM(CASE WHEN {calls.IS_BROKEN_OFF} THEN estimate_tokens END), 0) AS BIGINT) "
            "FROM calls WHERE source = 'shadow' AND time_ms >= ? AND time_ms < ? GROUP BY tier, model",
            (since * 1000, end),
        )
        return [Total(*row) for row in rows]

    def assumed(self, since: int) -> list[Assumed]:
        """The aborted calls since the Unix second `since` whose usage is unknown."""
        rows = self.store.execute(
            "SELECT time_ms / 1000, sender, tier, model, CASE WHEN cost_nano IS NULL THEN estimate_nano END, "
            f"estimate_tokens FROM calls WHERE {calls.IS_BROKEN_OFF} AND time_ms >= ?",
            (since * 1000,),
        )
        return [Assumed(*row) for row in rows]

    def cool(self, provider: str, until: int) -> None:
        """Leave a vendor alone until a time (Unix seconds), in all processes that share the ledger."""
        with self.store.writing():
            self.store.changed("DELETE FROM cooldowns WHERE provider = ? AND until < ?", (provider, until))
            self.store.changed("INSERT INTO cooldowns VALUES (?, ?) ON CONFLICT DO NOTHING", (provider, until))

    def cooling(self, provider: str) -> int:
        """Until when a vendor is left alone (Unix seconds); 0 if it is not."""
        rows = self.store.execute("SELECT until FROM cooldowns WHERE provider = ?", (provider,))
        return int(rows[0][0]) if rows else 0

    def billed(self, run: str) -> bool | None:
        """Whether an answer of this run was billed. False if it came from the cache, None if no answer is on record."""
        sql = "SELECT DISTINCT COALESCE(price_source, '') FROM calls WHERE run = ? AND outcome = 'ok'"
        sources = [row[0] for row in self.store.execute(sql, (run,))]
        return any(source != calls.CACHE for source in sources) if sources else None

    def cost_of_run(self, run: str) -> int | None:
        """The nano-dollars that the calls of this run have cost so far. None without calls, or if one has no price."""
        sql = "SELECT COUNT(*), COUNT(cost_nano), CAST(COALESCE(SUM(cost_nano), 0) AS BIGINT) FROM calls WHERE run = ?"
        ((count, priced, nano),) = self.store.execute(sql, (run,))
        return int(nano) if count and count == priced else None

    def from_cache(self, since: int, until: int) -> tuple[int, int]:
        """The answers from the cache in a span (Unix seconds): how many, and the nano-dollars that they saved."""
        sql = (
            "SELECT COUNT(*), CAST(COALESCE(SUM(saved_nano), 0) AS BIGINT) FROM calls "
            "WHERE price_source = 'cache' AND time_ms >= ? AND time_ms < ?"
        )
        ((count, nano),) = self.store.execute(sql, (since * 1000, until * 1000))
        return int(count), int(nano)

    def recent_costs(self, model: str) -> list[int]:
        """The costs of the model's latest calls in nano-dollars. Skips calls without a cost, such as failed ones.

        Skips shadow runs too: without tools they cost less than the runs that an estimate is for.
        """
        sql = (
            "SELECT cost_nano FROM calls WHERE model = ? AND cost_nano > 0 AND source <> 'shadow' "
            "ORDER BY time_ms DESC LIMIT ?"
        )
        return [row[0] for row in self.store.execute(sql, (model, RECENT))]

    def top_up(self, nano: int, scope: str, expires: float, sender: str) -> None:
        """Raise the limits of a scope (`all`: every money limit, otherwise a tier or model) until a Unix second."""
        now = time.time_ns()
        self.store.execute(
            "INSERT INTO top_ups (id, created, expires, scope, nano, sender) VALUES (?, ?, ?, ?, ?, ?)",
            (f"{now}:{sender}", now // 10**9, int(expires), scope, nano, sender),
        )

    def top_ups(self, now: float | None = None) -> list[tuple[str, int, int]]:
        """The active top-ups: (scope, nano-dollars, Unix second of the end)."""
        at = int(time.time() if now is None else now)
        rows = self.store.execute("SELECT scope, nano, expires FROM top_ups WHERE expires > ?", (at,))
        return [(scope, nano, expires) for scope, nano, expires in rows]

    def clear_top_ups(self, *, dry_run: bool = False) -> int:
        """End all active top-ups; returns how many."""
        count = len(self.top_ups())
        if count and not dry_run:
            self.store.execute("DELETE FROM top_ups WHERE expires > ?", (int(time.time()),))
        return count

    def warn_once(self, limit_key: str, period_start: int, percent: int) -> bool:
        """Record a warning for this percentage in this period; False if it was already given."""
        sql = "INSERT INTO warnings VALUES (?, ?, ?) ON CONFLICT (limit_key, period_start, percent) DO NOTHING"
        return self.store.changed(sql, (limit_key, period_start, percent)) > 0

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_ledger(
    policy: Policy,
    tiers: Mapping[str, str] | None = None,
    *,
    wait: float = 10,
    anew: bool = False,
    migrate: bool = True,
) -> Ledger:
    """The ledger that the settings name, created if it does not exist. `wait`: seconds to wait for other writers.

    Without `migrate`, that of an older version stays as it is: the older version can still read it.

    Raises LedgerError if it cannot be opened. Also raises it if a known ledger has disappeared while a hard limit or
    quota depends on it, unless `anew` allows a new one.
    """
    refuses = policy.enforces and not anew
    store = _store(policy, wait, refuses)
    # The mark is looked at first: another process may begin the ledger, and mark it, at this moment.
    if refuses and mark.known(store.name) and store.version() == 0:
        store.close()
        raise mark.gone(store.name)
    ledger = Ledger(store, policy, tiers, migrate=migrate)
    if policy.limited:
        mark.put(store.name)
    return ledger


def _store(policy: Policy, wait: float, refuses: bool) -> Store:
    if policy.ledger_url is None:
        from kimi_stack.money.ledger.sqlite import Sqlite

        path = paths.locate("ledger")
        if refuses and mark.known(path) and not os.path.exists(path):
            raise mark.gone(path)  # before SQLite creates an empty file
        return Sqlite(path, wait)
    if not policy.ledger_url.startswith(("postgresql://", "postgres://")):
        raise LedgerError('ledger.url in settings.toml must begin with "postgresql://"; without it, SQLite is used')
    from kimi_stack.money.ledger.postgres import Postgres

    return Postgres(policy.ledger_url, wait)
