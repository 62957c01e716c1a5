"""The ledger on SQLite and on PostgreSQL: what goes in, what comes out, and what happens when the database fails."""

from __future__ import annotations

import itertools
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kimi_stack import budget, paths, settings, stack
from kimi_stack.accounting import Accounting
from kimi_stack.errors import REFUSED, StackError
from kimi_stack.ledger import Ledger, LedgerError, calls, open_ledger, schema, spool, verify
from kimi_stack.ledger import ledger as records
from kimi_stack.ledger.store import Store

from . import postgres

TIERS = {
    "moonshot/kimi-k3": "premium",
    "anthropic/claude-sonnet-5": "standard",
    "anthropic/claude-haiku-4-5": "budget",
}
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
}


def call(id: object, tokens: int = 1000, **more: Any) -> dict[str, Any]:
    """A call of Haiku: 1,000 tokens are a tenth of a cent."""
    return {
        "id": str(id),
        "provider": "anthropic",
        "model": "claude-haiku-4-5",
        "usage": {"input": tokens},
        **more,
    }


def write_settings(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, home: Path) -> str | None:
    """The ledger's database for one test, None is SQLite; settings.toml names it, for child processes too."""
    found = None if request.param == "sqlite" else postgres.url(request)
    if found is not None:
        write_settings(f'[ledger]\nurl = "{found}"\n')
    return found


@pytest.fixture
def open_one(url: str | None) -> Iterator[Callable[..., Ledger]]:
    opened: list[Ledger] = []

    def open_it(*, wait: float = 10, **policy: Any) -> Ledger:
        found = settings.load()
        for name, value in policy.items():
            setattr(found, name, value)
        opened.append(open_ledger(found, TIERS, wait=wait))
        return opened[-1]

    yield open_it
    for ledger in opened:
        ledger.close()


@pytest.fixture
def ledger(open_one: Callable[..., Ledger]) -> Ledger:
    return open_one()


def books(**more: Any) -> Accounting:
    return Accounting(settings.load(), stack.build(stack.default_document(), "x"), **{"wait": 0.2, **more})


def rows(ledger: Ledger) -> list[dict[str, Any]]:
    found = ledger.store.execute(f"SELECT {', '.join(calls.COLUMNS)} FROM calls ORDER BY id")
    return [dict(zip(calls.COLUMNS, row, strict=True)) for row in found]


def tokens(ledger: Ledger) -> int:
    return sum(row.tokens for row in ledger.spent(0))


def child(code: str, *words: str, **more: Any) -> subprocess.Popen[str]:
    begin = "import os, sys\nfrom kimi_stack import paths, settings\nfrom kimi_stack.ledger import open_ledger, spool\n"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", begin + code, *words], **pipes, **more)


def said_by(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    return out


def all_at_once(code: str, count: int, *words: str) -> list[str]:
    """What `count` processes print; they wait for each other at `go()`."""
    wait = "def go():\n    print('here', flush=True)\n    sys.stdin.readline()\n"
    started = [child(wait + code, str(number), *words) for number in range(count)]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n", process.stderr and process.stderr.read()
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    return [said_by(process) for process in started]


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
    assert [row[name] for name in (*empty.split(), "task_chars", "task", "score")] == [None] * 14
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
    assert ledger.estimate_error() is None
    ledger.record(call(1, 1000, estimateNano=400_000))
    ledger.record(call(2, 1000, estimateNano=1_200_000))
    ledger.record(call(3, 1000))
    assert ledger.estimate_error() == {"calls": 2, "mean_nano": 400_000, "worst_under_nano": 600_000}


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
from kimi_stack.ledger import postgres, sqlite
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
        names = [name for name in calls.COLUMNS if name != "score" or version >= 3]
        insert = f"INSERT INTO calls ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        patched.setattr(calls, "COLUMNS", tuple(names))
        patched.setattr(records, "_INSERT", insert)
        old = open_one()
        old.record(call(1))
        assert old.store.version() == version
    new = open_one()
    assert (new.store.version(), tokens(new)) == (schema.VERSION, 1000)
    assert not new.record(call(1))


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


# The spool


def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def test_the_spool_is_taken_once_and_a_replay_adds_nothing(ledger: Ledger) -> None:
    for number in range(5):
        spool.keep(call(number))
    kept = paths.spool_file().read_bytes()
    assert stat.S_IMODE(paths.spool_file().stat().st_mode) == 0o600
    assert spool.take(ledger) == 5
    assert not spool.waiting()
    assert spool.take(ledger) == 0
    paths.spool_file().write_bytes(kept)
    assert spool.take(ledger) == 0
    assert tokens(ledger) == 5000


def test_two_processes_take_the_spool_at_the_same_time_and_each_call_counts_once(url: str | None) -> None:
    for number in range(600):
        spool.keep(call(number))
    code = "with open_ledger(settings.load()) as ledger:\n    go()\n    print(spool.take(ledger))"
    taken = [int(out) for out in all_at_once(code, 2)]
    assert sorted(taken) == [0, 600]
    with open_ledger(settings.load()) as ledger:
        assert tokens(ledger) == 600_000


def test_a_line_that_was_cut_off_is_kept_and_its_neighbours_are_saved(ledger: Ledger) -> None:
    spool.keep(call(1))
    whole = json.dumps(call(2))
    with open(paths.spool_file(), "a", encoding="utf-8") as file:
        file.write(whole[:40])  # a full disk ate the rest, and the end of the line
    spool.keep(call(3))
    with open(paths.spool_file(), "a", encoding="utf-8") as file:
        file.write('\n\n{"id": "4", "usage": {}}\nnot json at all\n' + whole[:25])
    assert spool.take(ledger) == 2
    assert [row["id"] for row in rows(ledger)] == ["1", "3"]
    bad = Path(f"{paths.spool_file()}.bad")
    kept = [line for line in lines_of(bad) if line]
    assert kept == [whole[:40], '{"id": "4", "usage": {}}', "not json at all", whole[:25]]
    assert not spool.waiting()
    spool.keep(call(5))
    assert spool.take(ledger) == 1
    assert [line for line in lines_of(bad) if line] == kept, "written once"


def test_what_a_killed_taker_left_is_taken_with_what_came_after_it(ledger: Ledger) -> None:
    code = """
import signal
from kimi_stack.ledger import Ledger
done = Ledger.record_all
def record_all(self, found):
    done(self, found)
    os.kill(os.getpid(), signal.SIGKILL)
Ledger.record_all = record_all
with open_ledger(settings.load()) as ledger:
    spool.take(ledger)
"""
    for number in range(700):
        spool.keep(call(number))
    process = child(code)
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    assert tokens(ledger) == 500_000, "a batch of it is on record"
    spool.keep(call("later"))
    assert spool.waiting()
    assert spool.take(ledger) == 201
    assert not spool.waiting()
    assert tokens(ledger) == 701_000


def test_a_call_that_is_put_by_while_the_spool_is_taken_is_not_lost(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between opening the spool and writing to it, another process may take it and delete it."""
    spool.keep(call(1))
    opened, took = os.open, []

    def open_and_be_overtaken(path: Any, *more: Any, **named: Any) -> int:
        handle = opened(path, *more, **named)
        if str(path).endswith("spool.jsonl") and not took:
            took.append(True)
            took.append(spool.take(ledger))
        return handle

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", open_and_be_overtaken)
        spool.keep(call(2))
    assert took == [True, 1]
    assert spool.take(ledger) == 1
    assert [row["id"] for row in rows(ledger)] == ["1", "2"]


def test_what_processes_put_by_while_another_takes_is_all_settled_once(ledger: Ledger) -> None:
    code = """
call = {"provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 1}}
go()
if sys.argv[1] == "0":
    with open_ledger(settings.load()) as ledger:
        for _ in range(150):
            spool.take(ledger)
else:
    for number in range(300):
        spool.keep({"id": f"{sys.argv[1]}-{number}", **call})
"""
    all_at_once(code, 4)
    spool.take(ledger)
    assert tokens(ledger) == 900
    assert not Path(f"{paths.spool_file()}.bad").exists()


# When the database fails


def test_another_process_that_holds_the_ledger_costs_one_line_and_no_usage(
    open_one: Callable[..., Ledger], url: str | None
) -> None:
    open_one().record(call(1))
    holder = child(
        "it = open_ledger(settings.load())\nit.store.begin()\nprint('held', flush=True)\nsys.stdin.readline()"
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        impatient = books()
        (told,) = impatient.settle(call(2))
        assert ("lock timeout" if url else "database is locked") in told
        assert "try again" in told
        assert "waits in the spool" in told
        assert "\n" not in told
        assert impatient.settle(call(3)) == [], "told once"
        assert tokens(impatient.ledger) == 1000, "readers never wait"
        with pytest.raises(LedgerError):
            open_one(wait=0.2).record(call(4))
    finally:
        said_by(holder)
    assert impatient.settle(call(5)) == []
    assert spool.take(impatient.ledger) == 2
    assert spool.take(impatient.ledger) == 0
    assert tokens(impatient.ledger) == 4000


def test_a_lost_connection_is_made_anew(request: pytest.FixtureRequest, home: Path) -> None:
    cluster, name = postgres.fresh(request)
    write_settings(f'[ledger]\nurl = "{cluster.url(name)}"\n')
    with open_ledger(settings.load()) as ledger:
        ledger.record(call(1))
        assert cluster.cut(name) == 1
        assert tokens(ledger) == 1000
        assert cluster.cut(name) == 1
        assert ledger.record(call(2))
        ledger.store.begin()
        assert cluster.cut(name) == 1
        with pytest.raises(LedgerError, match=r"see ledger\.url in settings\.toml, and whether the server runs"):
            ledger.store.execute("SELECT 1")
        with pytest.raises(LedgerError):
            ledger.store.end(True)
        assert ledger.record(call(3)), "and the one after is well"
        assert tokens(ledger) == 3000


def test_a_connection_lost_within_a_settlement_settles_it_later_and_once(
    request: pytest.FixtureRequest, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster, name = postgres.fresh(request)
    write_settings(f'[ledger]\nurl = "{cluster.url(name)}"\n')
    accounting = books()
    accounting.settle(call(1))
    done = Ledger._roll_up

    def cut_first(self: Ledger, *values: Any) -> None:
        cluster.cut(name)
        done(self, *values)

    with monkeypatch.context() as patched:
        patched.setattr(Ledger, "_roll_up", cut_first)
        (told,) = accounting.settle(call(2))
    assert "waits in the spool" in told
    assert tokens(accounting.ledger) == 1000
    assert spool.take(accounting.ledger) == 1
    assert tokens(accounting.ledger) == 2000
    accounting.close()


def test_a_database_whose_transactions_are_stricter_sees_what_others_just_wrote(
    request: pytest.FixtureRequest, home: Path
) -> None:
    """With snapshots from before the lock, two processes would both see the last dollar."""
    cluster, name = postgres.fresh(request)
    cluster.execute(f"ALTER DATABASE {name} SET default_transaction_isolation = 'repeatable read'")
    limits = '[[limits]]\nusd = 0.04\nper = "day"\nhard = true\n'
    write_settings(f'[ledger]\nurl = "{cluster.url(name)}"\n{limits}')
    code = """
from kimi_stack import budget
with open_ledger(settings.load()) as ledger:
    go()
    print(budget.reserve(ledger, sys.argv[1], "local:x", "budget", "anthropic/claude-haiku-4-5", 0, pid=os.getppid()))
"""
    assert sum(out == "None\n" for out in all_at_once(code, 6)) == 1


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:hunter2@127.0.0.1:1/db",
        "postgresql://me:hun%ter2@127.0.0.1:1/db",
        "postgresql://me:hun/ter2@127.0.0.1:1/db",
        "postgresql://me@127.0.0.1:1/db?password=hunter2",
        "postgresql://127.0.0.1:1/db?user=me&password=hunter2&sslmode=disable",
        "postgresql://me:hunter2@[half/db",
        "postgresql://me:hun@ter2@127.0.0.1:1/db",
    ],
)
def test_no_message_shows_the_password(request: pytest.FixtureRequest, home: Path, address: str) -> None:
    pytest.importorskip("psycopg")
    write_settings(f'[ledger]\nurl = "{address}"\n')
    with pytest.raises(LedgerError) as failed:
        open_ledger(settings.load(), wait=1)
    said = str(failed.value)
    assert "ter2" not in said
    assert "hun" not in said
    assert "see ledger.url in settings.toml" in said
    assert "\n" not in said
    (told,) = books(wait=1).settle(call(1))
    assert "ter2" not in told


def test_a_url_of_another_kind_is_named_without_opening_anything(home: Path) -> None:
    write_settings('[ledger]\nurl = "mysql://x"\n')
    with pytest.raises(LedgerError, match='must begin with "postgresql://"; without it, SQLite is used'):
        open_ledger(settings.load())
    assert not paths.ledger_file().exists()


def test_without_psycopg_the_extra_is_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    write_settings('[ledger]\nurl = "postgresql://x/y"\n')
    with pytest.raises(StackError, match=r"the extra \[postgres\];\n.* -m pip install '"):
        open_ledger(settings.load())
    (told,) = books().settle(call(1))
    assert "waits in the spool" in told, "nothing is lost for want of a package"


# SQLite's file


def test_the_file_and_its_companions_are_for_their_user_alone(home: Path) -> None:
    before = os.umask(0)
    try:
        with open_ledger(settings.load()) as ledger:
            ledger.record(call(1))
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in paths.data_dir().glob("ledger.sqlite3*")}
            assert ledger.store.execute("PRAGMA journal_mode") == [("wal",)]
    finally:
        os.umask(before)
    names = ("ledger.sqlite3", "ledger.sqlite3-wal", "ledger.sqlite3-shm")
    assert modes == dict.fromkeys(names, 0o600)


def test_a_file_that_is_no_database_stays_as_it_is(home: Path) -> None:
    file = paths.ledger_file()
    file.parent.mkdir(parents=True)
    file.write_text("my shopping list\n" * 200)
    with pytest.raises(LedgerError, match=r"ledger\.sqlite3 fails: file is not a database; it is something else"):
        open_ledger(settings.load())
    (told,) = books().settle(call(1))
    assert told.count("\n") == 0
    assert file.read_text() == "my shopping list\n" * 200
    file.unlink()
    with open_ledger(settings.load()) as ledger:
        assert spool.take(ledger) == 1


def test_a_folder_in_its_place_is_named(home: Path) -> None:
    paths.ledger_file().mkdir(parents=True)
    with pytest.raises(LedgerError, match="unable to open"):
        open_ledger(settings.load())


def test_a_damaged_file_is_named_and_later_calls_wait(home: Path) -> None:
    with open_ledger(settings.load()) as ledger:
        ledger.record_all([call(number) for number in range(200)])
    raw = bytearray(paths.ledger_file().read_bytes())
    page = 4096
    raw[page:] = b"\xa5" * (len(raw) - page)
    paths.ledger_file().write_bytes(raw)
    (told,) = books().settle(call("new"))
    assert "malformed" in told
    assert "ledger verify" in told
    assert "\n" not in told
    assert spool.waiting()


UNPRIVILEGED = """
import codecs, json, pwd
from kimi_stack.ledger import sqlite
codecs.lookup("utf-8-sig"), settings.parse("")  # imported now: another user may not be allowed to read this Python
from kimi_stack import budget, stack
from kimi_stack.accounting import Accounting
from kimi_stack.errors import StackError
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
books = Accounting(settings.load(), stack.build(stack.default_document(), "x"), wait=0.2)
call = {"id": "late", "provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 1000}}
said = []
for ask in (lambda: books.ledger.record(call), lambda: books.settle(call),
            lambda: books.reserve("r", "local:x", "budget", "anthropic/claude-haiku-4-5", 1)):
    try:
        said.append(["done", ask()])
    except StackError as error:
        said.append([type(error).__name__, str(error), error.exit_code])
print(json.dumps(said))
"""


@pytest.fixture
def open_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder that other users can reach: pytest's own are closed to them."""
    folder = Path(tempfile.mkdtemp(prefix="kimi-", dir="/tmp"))
    folder.chmod(0o755)
    monkeypatch.setenv("KIMI_STACK_HOME", str(folder))
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("there", [True, False], ids=["with a ledger", "empty"])
def test_a_read_only_folder_is_named_with_its_remedy_and_a_hard_limit_refuses(open_folder: Path, there: bool) -> None:
    write_settings('[[limits]]\nusd = 5\nper = "day"\nhard = true\n')
    paths.data_dir().mkdir(exist_ok=True)
    if there:
        with open_ledger(settings.load()) as ledger:
            ledger.record(call(1))
    if os.geteuid() == 0:
        for file in (paths.data_dir(), *paths.data_dir().iterdir()):
            os.chown(file, 65534, 65534)
    paths.data_dir().chmod(0o555)
    try:
        recorded, settled, reserved = json.loads(said_by(child(UNPRIVILEGED)))
    finally:
        paths.data_dir().chmod(0o755)
    assert recorded[0] == "LedgerError"
    assert str(paths.ledger_file()) in recorded[1]
    assert "writable" in recorded[1]
    assert "\n" not in recorded[1]
    assert settled[0] == "StackError", "the spool lies in the same folder: the plugin is told, and keeps the call"
    assert settled[1] == f"{paths.spool_file()} cannot be written: Permission denied; make room or mend its rights"
    assert (reserved[0], reserved[2]) == ("StackError", REFUSED)
    assert "nothing runs while it is not known what was spent" in reserved[1]
    with open_ledger(settings.load()) as ledger:
        assert tokens(ledger) == (1000 if there else 0)
        assert ledger.record(call("late"))


FULL_DISK = """
import json, resource, signal
from kimi_stack import stack
from kimi_stack.accounting import Accounting
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
books = Accounting(settings.load(), stack.build(stack.default_document(), "x"), wait=0.2)
def call(id):
    return {"id": str(id), "provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 1000}}
def total():
    return sum(row.tokens for row in books.ledger.spent(0))
for number in range(20):
    assert books.settle(call(number)) == []
full = os.path.getsize(paths.locate("ledger") + "-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (full, resource.RLIM_INFINITY))
told = [books.settle(call(number)) for number in range(20, 25)]
before = total()
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
waited = spool.take(books.ledger)
again = spool.take(books.ledger)
settled = books.settle(call(25))
print(json.dumps({"told": told, "before": before, "waited": waited, "again": again, "settled": settled,
                  "after": total()}))
"""


def test_a_file_that_may_not_grow_costs_one_line_and_no_usage(home: Path) -> None:
    found = json.loads(said_by(child(FULL_DISK)))
    first, *others = found.pop("told")
    assert len(first) == 1
    assert str(paths.ledger_file()) in first[0]
    assert "waits in the spool" in first[0]
    assert "\n" not in first[0]
    assert others == [[]] * 4, "told once"
    assert found == {"before": 20_000, "waited": 5, "again": 0, "settled": [], "after": 26_000}
    with open_ledger(settings.load()) as ledger:
        assert (tokens(ledger), ledger.store.check()) == (26_000, [])


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no file system may be mounted here")
    monkeypatch.setenv("KIMI_STACK_DATA_DIR", str(folder))
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_named_and_what_waits_is_settled_once_there_is_room(small_disk: Path) -> None:
    accounting = books()
    for number in range(20):
        assert accounting.settle(call(number)) == []
    spool.keep(call(20))  # one waits already, so the spool has some room left in its block
    filler = small_disk / "filler"
    with open(filler, "wb", buffering=0) as file:
        room = os.statvfs(small_disk)
        file.write(b"x" * room.f_bavail * room.f_frsize)
    (told,) = accounting.settle(call(21))
    assert f"{paths.ledger_file()} fails: database or disk is full; make room on the disk" in told
    assert "waits in the spool" in told
    refused = None
    for number in itertools.count(22):
        try:
            accounting.settle(call(number))
        except StackError as error:
            refused = str(error)
            break
    assert refused == f"{paths.spool_file()} cannot be written: No space left on device; make room or mend its rights"
    assert tokens(accounting.ledger) == 20_000, "what was there is there"
    filler.unlink()
    assert spool.take(accounting.ledger) == number - 20
    accounting.settle(call(number))
    assert tokens(accounting.ledger) == (number + 1) * 1000
    assert accounting.ledger.store.check() == []
    accounting.close()


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
    assert {table for table, _ in ours} == {"calls", "rollup", "reservations", "top_ups", "warnings"}


def test_a_run_that_settles_frees_what_it_held_in_the_same_transaction(open_one: Callable[..., Ledger]) -> None:
    ledger: Ledger = open_one()
    assert budget.reserve(ledger, "r1", "local:x", "budget", "anthropic/claude-haiku-4-5", 10) is None
    store: Store = ledger.store
    assert store.execute("SELECT COUNT(*) FROM reservations") == [(1,)]
    ledger.record(call(1, runId="r1"))
    assert store.execute("SELECT COUNT(*) FROM reservations") == [(0,)]
