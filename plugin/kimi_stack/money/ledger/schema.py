"""The ledger's tables, for SQLite and PostgreSQL, as numbered migrations that are never edited.

Money is in nano-dollars. Times are Unix milliseconds (calls) or seconds, in UTC. `cost_nano` NULL is unpriced. `rollup`
sums the calls of each 15 minutes (grain `q`, start = seconds // 900; every time zone's offset is a multiple of that)
and of each UTC day (`d`, seconds // 86400), so that a period can be summed without reading its calls. The grains `Q`
and `D` are the same sums for all senders together (sender `''`). Limits read these, so that many calls and senders
make them no slower.
"""

from __future__ import annotations

from kimi_stack.money.ledger.store import LedgerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.money.ledger.store import Store

MIGRATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "calls, rollups, reservations, top-ups and warnings",
        (
            """CREATE TABLE calls (
                id TEXT PRIMARY KEY, time_ms BIGINT NOT NULL, source TEXT NOT NULL, session TEXT, agent TEXT,
                sender TEXT NOT NULL, channel TEXT, origin TEXT, tier TEXT NOT NULL, model TEXT NOT NULL, rule TEXT,
                task_type TEXT, tokens_in BIGINT NOT NULL, tokens_out BIGINT NOT NULL, cache_read BIGINT NOT NULL,
                cache_write BIGINT NOT NULL, largest_prompt BIGINT NOT NULL, cost_nano BIGINT, price_source TEXT,
                reported_nano BIGINT, estimate_nano BIGINT, outcome TEXT NOT NULL, duration_ms BIGINT, run TEXT,
                task_hash TEXT, task_chars BIGINT, task TEXT)""",
            "CREATE INDEX calls_by_time ON calls (time_ms)",
            "CREATE INDEX calls_by_run ON calls (run)",
            "CREATE INDEX calls_by_model ON calls (model, time_ms)",
            """CREATE TABLE rollup (
                grain TEXT NOT NULL, start BIGINT NOT NULL, sender TEXT NOT NULL, tier TEXT NOT NULL,
                model TEXT NOT NULL, calls BIGINT NOT NULL, runs BIGINT NOT NULL, tokens_in BIGINT NOT NULL,
                tokens_out BIGINT NOT NULL, cache_read BIGINT NOT NULL, cache_write BIGINT NOT NULL,
                largest_prompt BIGINT NOT NULL, cost_nano BIGINT NOT NULL, unpriced_calls BIGINT NOT NULL,
                unpriced_tokens BIGINT NOT NULL,
                PRIMARY KEY (grain, start, sender, tier, model)){without_rowid}""",
            """CREATE TABLE reservations (
                id TEXT PRIMARY KEY, created BIGINT NOT NULL, expires BIGINT NOT NULL, host TEXT NOT NULL,
                process TEXT NOT NULL, sender TEXT NOT NULL, tier TEXT NOT NULL, model TEXT NOT NULL,
                estimate_nano BIGINT NOT NULL, ceiling_nano BIGINT NOT NULL, tokens BIGINT NOT NULL)""",
            """CREATE TABLE top_ups (
                id TEXT PRIMARY KEY, created BIGINT NOT NULL, expires BIGINT NOT NULL, scope TEXT NOT NULL,
                nano BIGINT NOT NULL, sender TEXT NOT NULL)""",
            """CREATE TABLE warnings (
                limit_key TEXT NOT NULL, period_start BIGINT NOT NULL, percent BIGINT NOT NULL,
                PRIMARY KEY (limit_key, period_start, percent)){without_rowid}""",
        ),
    ),
    (
        "an index of what is unpriced",
        ("CREATE INDEX IF NOT EXISTS calls_unpriced ON calls (time_ms) WHERE cost_nano IS NULL",),
    ),
    ("the difficulty of tasks, in ten-thousandths", ("ALTER TABLE calls ADD COLUMN score BIGINT",)),
    (
        "an index of what climbing tried",
        ("CREATE INDEX IF NOT EXISTS calls_climbed ON calls (time_ms) WHERE rule = 'escalation'",),
    ),
    ("whose score a difficulty is", ("ALTER TABLE calls ADD COLUMN scored_by TEXT",)),
    (
        "runs whose process died, and an index of calls that were broken off",
        (
            "ALTER TABLE reservations ADD COLUMN source TEXT",
            "ALTER TABLE calls ADD COLUMN estimate_tokens BIGINT",
            "CREATE INDEX IF NOT EXISTS calls_broken_off ON calls (time_ms) "
            "WHERE outcome IN ('timeout', 'aborted', 'lost')",
        ),
    ),
    (
        "indexes of what estimates learn from and are measured by: few calls of many may tell",
        (
            "DROP INDEX IF EXISTS calls_by_model",
            "CREATE INDEX IF NOT EXISTS calls_that_cost ON calls (model, time_ms) WHERE cost_nano > 0",
            "CREATE INDEX IF NOT EXISTS calls_estimated ON calls (time_ms) "
            "WHERE estimate_nano IS NOT NULL AND cost_nano IS NOT NULL",
        ),
    ),
    ("the class of a task's data", ("ALTER TABLE calls ADD COLUMN class TEXT",)),
    (
        "vendors that a batch leaves alone for a while",
        ("CREATE TABLE cooldowns (provider TEXT PRIMARY KEY, until BIGINT NOT NULL){without_rowid}",),
    ),
    (
        "what retention and forgetting must remember, see keeping.py",
        ("CREATE TABLE keeping (name TEXT PRIMARY KEY, value TEXT NOT NULL){without_rowid}",),
    ),
    (
        "what kept answers saved, and an index of them",
        (
            "ALTER TABLE calls ADD COLUMN saved_nano BIGINT",
            "CREATE INDEX IF NOT EXISTS calls_cached ON calls (time_ms) WHERE price_source = 'cache'",
        ),
    ),
    (
        # The columns have no default: a process of an older version that still runs would not write the grains Q and
        # D, so its sums are refused, and its calls wait in the spool.
        "sums of all senders, and of what is assumed for broken-off calls",
        (
            "ALTER TABLE rollup RENAME TO rollup_before",
            """CREATE TABLE rollup (
                grain TEXT NOT NULL, start BIGINT NOT NULL, sender TEXT NOT NULL, tier TEXT NOT NULL,
                model TEXT NOT NULL, calls BIGINT NOT NULL, runs BIGINT NOT NULL, tokens_in BIGINT NOT NULL,
                tokens_out BIGINT NOT NULL, cache_read BIGINT NOT NULL, cache_write BIGINT NOT NULL,
                largest_prompt BIGINT NOT NULL, cost_nano BIGINT NOT NULL, unpriced_calls BIGINT NOT NULL,
                unpriced_tokens BIGINT NOT NULL, assumed_calls BIGINT NOT NULL, assumed_nano BIGINT NOT NULL,
                assumed_tokens BIGINT NOT NULL,
                PRIMARY KEY (grain, start, sender, tier, model)){without_rowid}""",
            """INSERT INTO rollup
                WITH broken_off AS (
                    SELECT time_ms, sender, tier, model, CASE WHEN cost_nano IS NULL THEN estimate_nano END AS nano,
                    COALESCE(estimate_tokens, 0) AS tokens FROM calls WHERE outcome IN ('timeout', 'aborted', 'lost')
                    AND tokens_in + tokens_out + cache_read + cache_write = 0
                ), assumed AS (
                    SELECT 'q' AS grain, time_ms / 900000 AS start, sender, tier, model, COUNT(nano) AS count,
                    COALESCE(SUM(nano), 0) AS nano, SUM(tokens) AS tokens FROM broken_off
                    GROUP BY time_ms / 900000, sender, tier, model
                    UNION ALL SELECT 'd', time_ms / 86400000, sender, tier, model, COUNT(nano),
                    COALESCE(SUM(nano), 0), SUM(tokens) FROM broken_off
                    GROUP BY time_ms / 86400000, sender, tier, model
                )
                SELECT r.grain, r.start, r.sender, r.tier, r.model, r.calls, r.runs, r.tokens_in, r.tokens_out,
                r.cache_read, r.cache_write, r.largest_prompt, r.cost_nano, r.unpriced_calls, r.unpriced_tokens,
                COALESCE(a.count, 0), COALESCE(a.nano, 0), COALESCE(a.tokens, 0)
                FROM rollup_before AS r LEFT JOIN assumed AS a ON a.grain = r.grain AND a.start = r.start
                AND a.sender = r.sender AND a.tier = r.tier AND a.model = r.model""",
            """INSERT INTO rollup SELECT UPPER(grain), start, '', tier, model, SUM(calls), SUM(runs), SUM(tokens_in),
                SUM(tokens_out), SUM(cache_read), SUM(cache_write), MAX(largest_prompt), SUM(cost_nano),
                SUM(unpriced_calls), SUM(unpriced_tokens), SUM(assumed_calls), SUM(assumed_nano), SUM(assumed_tokens)
                FROM rollup GROUP BY grain, start, tier, model""",
            "DROP TABLE rollup_before",
            "CREATE INDEX rollup_by_sender ON rollup (sender, grain, start)",
        ),
    ),
    (
        "what people said of answers, see feedback.py",
        (
            """CREATE TABLE feedback (
                id TEXT PRIMARY KEY, time_ms BIGINT NOT NULL, run TEXT NOT NULL, sender TEXT NOT NULL,
                source TEXT NOT NULL, verdict TEXT NOT NULL, tier TEXT NOT NULL, wanted TEXT NOT NULL,
                weight BIGINT NOT NULL, score BIGINT, scored_by TEXT, features TEXT, note TEXT)""",
            "CREATE INDEX feedback_by_run ON feedback (run)",
        ),
    ),
    (
        "an index of shadow runs, which have a limit of their own",
        ("CREATE INDEX IF NOT EXISTS calls_shadow ON calls (time_ms) WHERE source = 'shadow'",),
    ),
)
VERSION = len(MIGRATIONS)
ROLLUP_COLUMNS = (
    "calls",
    "runs",
    "tokens_in",
    "tokens_out",
    "cache_read",
    "cache_write",
    "largest_prompt",
    "cost_nano",
    "unpriced_calls",
    "unpriced_tokens",
    "assumed_calls",
    "assumed_nano",
    "assumed_tokens",
)


def migrate(store: Store, *, older: bool = True) -> None:
    """Migrate the database to `VERSION`; without `older`, only an empty one.

    Raises LedgerError if a newer version of this package wrote it. Each migration and its record are one transaction,
    so a killed process leaves no half migration.
    """
    found = store.version()
    if found < VERSION and (older or not found):
        with store.writing():
            found = store.version()  # another process may have migrated while we waited for the lock
            for number in range(found, VERSION):
                name, statements = MIGRATIONS[number]
                for statement in statements:
                    store.execute(store.dialect(statement))
                store.record_version(number + 1, name)
    if found > VERSION:
        raise LedgerError(
            f"{store.name} was written by a newer Kimi Model Stack (version {found}, this one knows {VERSION});\n"
            "upgrade this installation; nothing was changed"
        )
