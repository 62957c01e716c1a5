"""The ledger on SQLite and on PostgreSQL: what goes in, what comes out, and how an old one is brought up."""

from __future__ import annotations

import random
import re
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import settings
from kimi_stack.money import estimates, reserving
from kimi_stack.money.ledger import Ledger, LedgerError, calls, open_ledger, rollup, schema, spool, verify
from kimi_stack.money.ledger import ledger as records
from kimi_stack.money.ledger.store import Store

from .. import postgres
from ..ledgers import TIERS, all_at_once, books, call, child, rows, tokens, write_settings

FULL_CALL: dict[str, Any] = {
    "id": "c1",
    "time": "2026-03-01T10:00:00.250Z",
    "source": "chat",
    "sessionKey": "agent:main:main",
    "agentId": "main",
    "channel": "telegram",
    "senderId": "7",
    "trigger": "user",
    "tier": "premium",
    "decided": "moonshot/kimi-k3",
    "provider": "moonshot",
    "model": "kimi-k3",
    "rule": "keywords",
    "taskType": "analysis",
    "usage": {"input": 1000, "output": 500, "cacheRead": 2000, "cacheWrite": 300},
    "contextTokens": 1800,
    "cost": 0.0115,
    "estimateNano": 11_000_000,
    "outcome": "ok",
    "durationMs": 1234,
    "runId": "r1",
    "task": {"hash": "abc", "chars": 11, "text": "plan a trip"},
    "score": 4470,
    "scoredBy": "1f0c",
}


# What goes in


def test_each_column_is_as_it_was_given(ledger: Ledger) -> None:
    assert ledger.record(FULL_CALL)
    (row,) = rows(ledger)
    assert row == {
        "id": "c1",
        "time_ms": 1_772_359_200_250,
        "source": "chat",
        "session": "agent:main:main",
        "agent": "main",
        "sender": "telegram:7",
        "channel": "telegram",
        "origin": "user",
        "tier": "premium",
        "model": "moonshot/kimi-k3",
        "rule": "keywords",
        "task_type": "analysis",
        "tokens_in": 1000,
        "tokens_out": 500,
        "cache_read": 2000,
        "cache_write": 300,
        "largest_prompt": 1800,
        "cost_nano": 1000 * 3000 + 500 * 15000 + 2000 * 300 + 300 * 3000,
        "price_source": "catalog",
        "reported_nano": 11_500_000,
        "estimate_nano": 11_000_000,
        "outcome": "ok",
        "duration_ms": 1234,
        "run": "r1",
        "task_hash": "abc",
        "task_chars": 11,
        "task": None,
        "score": 4470,
        "scored_by": "1f0c",
        "estimate_tokens": None,
        "class": None,
        "saved_nano": None,
    }


def test_the_words_of_a_task_are_kept_only_where_settings_say_so(open_one: Callable[..., Ledger]) -> None:
    ledger = open_one(keep_tasks=True)
    ledger.record(FULL_CALL)
    assert rows(ledger)[0]["task"] == "plan a trip"


def test_what_a_call_does_not_say_is_null_and_its_sender_is_the_local_user(ledger: Ledger) -> None:
    before = time.time_ns() // 1_000_000
    ledger.record(call("c1"))
    (row,) = rows(ledger)
    empty = "session agent channel origin rule task_type reported_nano estimate_nano duration_ms run task_hash"
    assert [row[name] for name in (*empty.split(), "task_chars", "task", "score", "scored_by")] == [None] * 15
    assert row["sender"].startswith("local:")
    assert (row["source"], row["outcome"], row["tier"]) == ("api", "ok", "budget")
    assert before <= row["time_ms"] <= time.time_ns() // 1_000_000


def test_the_same_id_is_settled_once_whatever_else_it_says(ledger: Ledger) -> None:
    assert ledger.record(call(1, 1000))
    assert not ledger.record(call(1, 1000))
    assert not ledger.record(call(1, 9999, runId="another"))
    assert ledger.record_all([call(1), call(2), call(2), call(3)]) == 2
    assert (len(rows(ledger)), tokens(ledger)) == (3, 3000)


def test_a_batch_is_recorded_as_a_whole_or_not_at_all(ledger: Ledger) -> None:
    with pytest.raises(StackError, match=r"usage\.input"):
        ledger.record_all([call(1), call(2, -1)])
    good = calls.row(call(3), ledger.policy, TIERS)
    with pytest.raises(LedgerError):
        ledger.insert([good, {**good, "id": "4", "tokens_in": None}])
    assert rows(ledger) == []
    assert ledger.spent(0) == []


@pytest.mark.parametrize(
    ("answered", "decided", "tier"),
    [
        ("anthropic/claude-haiku-4-5", "moonshot/kimi-k3", "budget"),
        ("moonshot/kimi-k3", "moonshot/kimi-k3", "premium"),
        ("openai/gpt-unheard-of", "moonshot/kimi-k3", ""),
        ("openai/gpt-unheard-of", None, "premium"),
    ],
    ids=["fallback", "as decided", "outside the stack", "not said"],
)
def test_a_fallbacks_call_counts_for_the_tier_of_the_model_that_answered(
    ledger: Ledger, answered: str, decided: str | None, tier: str
) -> None:
    provider, _, model = answered.partition("/")
    ledger.record({**FULL_CALL, "provider": provider, "model": model, "decided": decided})
    assert rows(ledger)[0]["tier"] == tier
    assert [row.tier for row in ledger.spent(0)] == [tier or None]


def test_unpriced_is_null_and_never_zero_and_free_is_zero_and_never_null(open_one: Callable[..., Ledger]) -> None:
    ledger = open_one(prices={"ollama/llama": {"input": 0, "output": 0}})
    ledger.record(call("dark", provider="nobody", model="knows"))
    ledger.record(call("free", provider="ollama", model="llama"))
    ledger.record(call("broken off", costUnknown=True))
    ledger.record(call("told", provider="nobody", model="knows", callerCost=0.25))
    found = {row["id"]: (row["cost_nano"], row["price_source"]) for row in rows(ledger)}
    assert found == {
        "dark": (None, None),
        "free": (0, "settings"),
        "broken off": (None, None),
        "told": (250_000_000, "caller"),
    }
    assert {row.model: (row.nano, row.unpriced) for row in ledger.spent(0)} == {
        "nobody/knows": (250_000_000, 1),
        "ollama/llama": (0, 0),
        "anthropic/claude-haiku-4-5": (0, 1),
    }


@pytest.mark.parametrize("text", ["cut \ud83d", "nul \x00 in it", "naïve 字 😀 %s ? :x $1"])
def test_no_text_is_too_odd_to_be_settled(open_one: Callable[..., Ledger], text: str) -> None:
    """JavaScript cuts strings in the middle of an emoji, and PostgreSQL knows no NUL."""
    ledger = open_one(keep_tasks=True)
    odd = {"id": f"id {text}", "sessionKey": text, "rule": text, "task": {"hash": text, "chars": 1, "text": text}}
    assert ledger.record({**FULL_CALL, **odd, "provider": text, "runId": text})
    assert not ledger.record({**FULL_CALL, **odd, "provider": text, "runId": text})
    (row,) = rows(ledger)
    assert row["task"].startswith(text[:3])
    assert row["tokens_in"] == 1000


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"usage": None}, "usage: must be an object"),
        ({"usage": {"input": True}}, "usage.input: must be a number of tokens"),
        ({"usage": {"output": 1.5}}, "usage.output: must be a number of tokens"),
        ({"usage": {"cacheRead": 10**13}}, "usage.cacheRead: must be a number of tokens"),
        ({"time": "yesterday"}, "time: 'yesterday' is not an ISO 8601 time"),
    ],
)
def test_what_cannot_be_a_call_is_named_and_changes_nothing(ledger: Ledger, change: dict[str, Any], said: str) -> None:
    with pytest.raises(StackError, match=re.escape(said)):
        ledger.record({**call(1), **change})
    with pytest.raises(StackError, match="the call lacks provider, usage"):
        ledger.record({"id": "1", "model": "x"})
    assert rows(ledger) == []


# What comes out


def test_spent_is_the_sum_of_the_calls_on_both_sides_of_every_edge(ledger: Ledger) -> None:
    dice = random.Random(7)
    day = 1_772_323_200  # 2026-03-01T00:00:00Z
    edges = [day + offset for offset in (-86_400, -900, 0, 900, 19 * 3600 + 900, 86_400, 3 * 86_400)]
    given = []
    for number in range(400):
        at = dice.choice(edges) + dice.choice([-900, -1, 0, 1, 899, 900]) + dice.choice([0, 0.999])
        model = dice.choice(list(TIERS))
        provider, _, name = model.partition("/")
        more = {"costUnknown": True} if dice.random() < 0.1 else {}
        sender = dice.choice(["telegram:1", "telegram:2"])
        made = {"provider": provider, "model": name, "sender": sender, "time": calls.iso(int(at * 1000))}
        given.append({**call(number, dice.randrange(5000)), **made, **more})
    assert ledger.record_all(given) == 400
    found = rows(ledger)
    assert verify.verify(ledger).problems == []
    for since in sorted({edge + step for edge in edges for step in (-900, 0, 900, 4500)}):
        expected: dict[tuple[str, str, str], list[int]] = {}
        for row in found:
            if row["time_ms"] >= since * 1000:
                sums = expected.setdefault((row["sender"], row["tier"], row["model"]), [0, 0, 0, 0])
                sums[0] += row["cost_nano"] or 0
                sums[1] += row["tokens_in"]
                sums[2] += 1
                sums[3] += row["cost_nano"] is None
        spent = {
            (row.sender, row.tier or "", row.model): [row.nano, row.tokens, row.runs, row.unpriced]
            for row in ledger.spent(since)
        }
        assert spent == expected, since


def test_the_calls_of_one_run_are_one_run(ledger: Ledger) -> None:
    for number in range(3):
        ledger.record(call(f"a{number}", runId="r1"))
    ledger.record(call("b", runId="r2"))
    ledger.record(call("c"))
    ledger.record(call("d"))
    assert sum(row.runs for row in ledger.spent(0)) == 4
    assert verify.verify(ledger).problems == []


def test_a_call_from_the_future_counts_now(ledger: Ledger) -> None:
    """Else a clock moved back would give the money anew."""
    now = int(time.time())
    ledger.record(call(1, time=calls.iso((now + 7200) * 1000)))
    assert tokens(ledger) == 1000
    assert sum(row.tokens for row in ledger.spent(now // 900 * 900)) == 1000


def test_recent_costs_are_the_last_priced_ones_of_that_model(ledger: Ledger) -> None:
    for number in range(30):
        at = calls.iso(1_772_323_200_000 + number * 1000)
        ledger.record(call(number, 1000 + number, time=at))
    ledger.record(call("dark", costUnknown=True))
    ledger.record({**call("other"), "model": "claude-sonnet-5"})
    assert ledger.recent_costs("anthropic/claude-haiku-4-5") == [(1029 - back) * 1000 for back in range(20)]


def test_the_error_of_estimates_is_on_record(ledger: Ledger) -> None:
    assert estimates.read(ledger) is None
    ledger.record(call(1, 1000, estimateNano=400_000))
    ledger.record(call(2, 1000, estimateNano=1_200_000))
    ledger.record(call(3, 1000))
    assert estimates.read(ledger) == estimates.Estimates(calls=2, mean_nano=400_000, worst_nano=600_000)


# Migrations


def test_processes_that_open_a_new_database_at_once_all_find_it_whole(url: str | None) -> None:
    code = "go()\nwith open_ledger(settings.load()) as ledger:\n    ledger.record({'id': sys.argv[1], **CALL})\n"
    given = "CALL = {'provider': 'anthropic', 'model': 'claude-haiku-4-5', 'usage': {'input': 1000}}\n"
    assert all_at_once(given + code, 8) == [""] * 8
    with open_ledger(settings.load()) as ledger:
        assert (ledger.store.version(), tokens(ledger)) == (schema.VERSION, 8000)


def broken_step(monkeypatch: pytest.MonkeyPatch) -> None:
    step = ("one too many", ("CREATE TABLE extra (number BIGINT)", "CREATE TABLE calls (there is one)"))
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)


def test_a_migration_that_fails_leaves_nothing_and_what_was_there_stays(
    open_one: Callable[..., Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_one().record(call(1))
    known = schema.VERSION
    with monkeypatch.context() as patched:
        broken_step(patched)
        with pytest.raises(LedgerError):
            open_one()
    ledger = open_one()
    assert (ledger.store.version(), tokens(ledger)) == (known, 1000)
    with pytest.raises(LedgerError, match="extra"):
        ledger.store.execute("SELECT * FROM extra")


def test_a_process_that_is_killed_while_it_migrates_leaves_nothing(open_one: Callable[..., Ledger]) -> None:
    code = """
import signal
from kimi_stack.money.ledger import postgres, sqlite
kind = postgres.Postgres if settings.load().ledger_url else sqlite.Sqlite
done = kind.execute
def execute(self, sql, values=()):
    if "CREATE TABLE top_ups" in sql:
        os.kill(os.getpid(), signal.SIGKILL)
    return done(self, sql, values)
kind.execute = execute
open_ledger(settings.load())
"""
    process = child(code)
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    ledger = open_one()
    assert ledger.store.version() == schema.VERSION
    assert ledger.record(call(1))


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS)))
def test_every_version_before_is_brought_up_with_its_rows(
    open_one: Callable[..., Ledger], monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:version])
        patched.setattr(schema, "VERSION", version)
        since = {"score": 3, "scored_by": 5, "estimate_tokens": 6, "class": 8, "saved_nano": 11}
        names = [name for name in calls.COLUMNS if since.get(name, 1) <= version]
        insert = f"INSERT INTO calls ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        patched.setattr(calls, "COLUMNS", tuple(names))
        patched.setattr(records, "_INSERT", insert)
        if version < SUMS_OF_ALL:
            patched.setattr(rollup, "write", _write_as_before)
        old = open_one()
        old.record(call(1))
        old.record(call(2, 0, costUnknown=True, outcome="timeout", estimateNano=7, senderId="7", channel="telegram"))
        assert old.store.version() == version
    new = open_one()
    assert (new.store.version(), tokens(new)) == (schema.VERSION, 1000)
    assert not new.record(call(1))
    (total,) = new.totals(0)
    assert (total.tokens, total.runs, total.assumed_calls, total.assumed_nano) == (1000, 2, 1, 7)
    assert verify.verify(new).problems == []
    if version < SUMS_OF_ALL:
        with pytest.raises(LedgerError), new.store.writing():  # a process of that version that still runs
            _write_as_before(new.store, {("d", 1, "local:x", "budget", "a/b"): [1] * len(schema.ROLLUP_COLUMNS)})


SUMS_OF_ALL = 12  # the migration that brought the grains Q and D


def _write_as_before(store: Store, rolled: dict[Any, Any]) -> None:
    """What an older version writes: no sums of all senders, and nothing of what is assumed."""
    names = schema.ROLLUP_COLUMNS[: schema.ROLLUP_COLUMNS.index("assumed_calls")]
    sums = ", ".join(f"{name} = rollup.{name} + excluded.{name}" for name in names if name != "largest_prompt")
    sql = f"INSERT INTO rollup (grain, start, sender, tier, model, {', '.join(names)}) "
    sql += (
        f"VALUES ({', '.join('?' * (5 + len(names)))}) ON CONFLICT (grain, start, sender, tier, model) DO UPDATE SET "
    )
    for key, values in rolled.items():
        if key[0] in rollup.GRAINS:
            store.execute(sql + sums, (*key, *values[: len(names)]))


def test_a_newer_version_is_refused_politely_and_nothing_is_changed_or_lost(open_one: Callable[..., Ledger]) -> None:
    ledger = open_one()
    ledger.record(call(1))
    ledger.store.record_version(99, "of the future")
    with pytest.raises(LedgerError) as refused:
        open_one()
    assert "was written by a newer Kimi Model Stack (version 99, this one knows" in str(refused.value)
    assert "upgrade this installation; nothing was changed" in str(refused.value)
    (told,) = books().settle(call(2))
    assert "newer Kimi Model Stack" in told
    assert "waits in the spool" in told
    assert (ledger.store.version(), tokens(ledger)) == (99, 1000)
    undo = "PRAGMA user_version = 0" if ledger.policy.ledger_url is None else "DELETE FROM kimi_stack_schema"
    ledger.store.execute(undo)
    ledger.store.record_version(schema.VERSION, "again")  # as the upgrade would
    assert spool.take(open_one()) == 1
    assert tokens(ledger) == 2000


def test_both_databases_have_the_same_tables_and_columns(request: pytest.FixtureRequest, home: Path) -> None:
    cluster, name = postgres.fresh(request)
    open_ledger(settings.load()).close()
    columns = "SELECT m.name, p.name FROM sqlite_master AS m, pragma_table_info(m.name) AS p WHERE m.type = 'table'"
    with sqlite3.connect(paths.ledger_file()) as connection:
        ours = set(connection.execute(columns))
    write_settings(f'[ledger]\nurl = "{cluster.url(name)}"\n')
    open_ledger(settings.load()).close()
    sql = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
    theirs = {row for row in cluster.execute(sql, name) if row[0] != "kimi_stack_schema"}
    assert ours == theirs
    assert {table for table, _ in ours} == {
        "calls",
        "rollup",
        "reservations",
        "cooldowns",
        "feedback",
        "keeping",
        "top_ups",
        "warnings",
    }


def test_a_run_that_settles_frees_what_it_held_in_the_same_transaction(open_one: Callable[..., Ledger]) -> None:
    ledger: Ledger = open_one()
    assert reserving.reserve(ledger, "r1", "local:x", "budget", "anthropic/claude-haiku-4-5", 10) is None
    store: Store = ledger.store
    assert store.execute("SELECT COUNT(*) FROM reservations") == [(1,)]
    ledger.record(call(1, runId="r1"))
    assert store.execute("SELECT COUNT(*) FROM reservations") == [(0,)]
