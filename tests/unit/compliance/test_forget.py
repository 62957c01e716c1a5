"""Forgetting one sender: nothing of it is left in any file, money adds up, and quotas still hold."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.brain.sessions import Sessions
from kimi_stack.compliance import export, forget, learned, standing, traces
from kimi_stack.compliance.person import Person
from kimi_stack.config import settings, users
from kimi_stack.learning import label
from kimi_stack.money import report, reserving
from kimi_stack.money.ledger import Ledger, erasing, feedback, keeping, open_ledger, verify
from kimi_stack.money.report.span import Span
from kimi_stack.running.batch.journal import DONE, STARTED, Journal

from ..ledgers import rows, tokens, write_settings
from .persons import ANNA, BERT, SESSION, SHARED, call, data_of, files_with, fill, fill_files, kimi

ID = ANNA.partition(":")[2]


def opened() -> Ledger:
    return open_ledger(settings.load())


def named_by_sql(ledger: Ledger) -> list[str]:
    """Every value of every table that names Anna."""
    person = Person(ANNA, [BERT])
    tables = ("calls", "rollup", "reservations", "top_ups", "warnings", "keeping", "feedback")
    values = (value for table in tables for row in ledger.store.execute(f"SELECT * FROM {table}") for value in row)
    return [value for value in values if isinstance(value, str) and person.in_text(value)]


def problems(ledger: Ledger) -> list[str]:
    return [line for line in verify.verify(ledger).problems if "cut off" not in line]


def spent_by_all(ledger: Ledger) -> tuple[int, int, int]:
    found = ledger.spent(0)
    return sum(row.nano for row in found), sum(row.tokens for row in found), sum(row.runs for row in found)


def test_what_the_sender_said_goes_and_what_was_said_of_the_senders_runs(ledger: Ledger, home: Path) -> None:
    fill(ledger)
    ((mine,), *_) = ledger.store.execute("SELECT COALESCE(run, id) FROM calls WHERE sender = ?", (ANNA,))
    for run, sender in ((mine, BERT), ("elsewhere", ANNA), ("elsewhere", BERT)):
        feedback.add(ledger.store, label.row_of(run, sender, label.BAD, "budget", features="{}", note="x"))
    pieces: list[str] = []
    export.write_to(ledger, ANNA, pieces.append)
    (exported,) = json.loads("".join(pieces))["feedback"]
    assert (exported["run"], exported["sender"], exported["note"]) == ("elsewhere", ANNA, "x")
    assert forget.survey(ledger, ANNA).counts["feedback"] == 2
    assert forget.forget(ledger, ANNA).counts["feedback"] == 2
    assert [(row["run"], row["sender"]) for row in feedback.read(ledger.store)] == [("elsewhere", BERT)]
    assert feedback.delete_before(ledger.store, int(time.time() * 1000) + 1000) == 1
    assert feedback.read(ledger.store) == []


def test_nothing_of_the_sender_is_left_and_sums_are_the_same(ledger: Ledger, home: Path) -> None:
    fill(ledger)
    fill_files()
    before = spent_by_all(ledger)
    done = forget.forget(ledger, ANNA)
    assert done.proven, done.left
    assert done.counts["calls"] == 8
    assert spent_by_all(ledger) == before
    assert problems(ledger) == []
    assert named_by_sql(ledger) == []
    ledger.close()
    assert [name for name in files_with(f'{ID}"', f"{ID}:", ANNA + "a", below=home) if BERT not in name] == []
    found = {path.name: path.read_text() for path in paths.data_dir().glob("*.json*")}
    assert SHARED in found["sessions.json"]
    assert SESSION not in found["sessions.json"]
    assert len(found["incidents.jsonl"].splitlines()) == 2, "an incident stays, as nobody's"
    assert found["spool.jsonl.bad"] == "another line\n"


def test_the_bytes_are_gone_with_wal_and_backups(home: Path) -> None:
    """In SQLite, where another connection is open and a copy lies beside the ledger."""
    with opened() as ledger, opened() as brains:
        for number in range(300):
            ledger.record(call(number, ANNA, number / 10, sessionKey=SESSION))
        brains.record(call(1000, "telegram:1", sessionKey="agent:main:telegram:direct:1"))
        shutil.copy(paths.ledger_file(), paths.data_dir() / "ledger.sqlite3.before")
        done = forget.forget(ledger, ANNA)
        assert (done.proven, done.compacted) == (True, True)
        assert done.counts["ledger_copies"] == 1
        assert files_with(ID, below=home) == []
        assert tokens(brains) == 301_000
        brains.record(call(1001, "telegram:1"))


def test_another_sender_whose_id_begins_alike_keeps_everything(ledger: Ledger) -> None:
    fill(ledger)
    forget.forget(ledger, ANNA)
    theirs = [row for row in rows(ledger) if row["sender"] == BERT]
    assert [row["session"] for row in theirs] == [SHARED] * 4
    assert all(row["task_hash"] for row in theirs)


@pytest.mark.parametrize(
    ("sender", "text", "named"),
    [
        ("telegram:123456", "agent:main:telegram:direct:123456", True),
        ("telegram:123456", "agent:main:telegram:direct:1234567", False),
        ("TELEGRAM:Ab-9", "x telegram:ab-9", True),
        ("local:root", "agent:root:main", False),
        ("local:root", "day/all=1:local:root", True),
        ("telegram:unknown", "an unknown word", False),
        ("sms:+49171", "agent:main:sms:+49171", True),
        ("sms:123456", "agent:main:telegram:direct:123456", False),  # telegram has another of that id
    ],
)
def test_what_names_a_sender(sender: str, text: str, named: bool) -> None:
    assert Person(sender, ["telegram:123456"]).in_text(text) is named


@pytest.mark.parametrize("sender", ["", "anna", ":1", "telegram:", "forgotten", "forgotten:0123456789abcdef"])
def test_what_is_no_sender_is_refused(sender: str) -> None:
    with pytest.raises(StackError, match="is no sender"):
        Person(sender)


QUOTA = '[users.types.guest]\nday = { runs = 3 }\nmonth = { tokens = 100000 }\n[budget]\ntimezone = "UTC"\n'


def under(text: str, url: str | None) -> None:
    write_settings(text + (f'[ledger]\nurl = "{url}"\n' if url else ""))


def test_forgetting_gives_no_fresh_quota(url: str | None, open_one: Callable[..., Ledger]) -> None:
    under(QUOTA, url)
    ledger = open_one()
    for number in range(3):
        ledger.record(call(number, ANNA))
    assert reserving.reserve(ledger, "r", ANNA, "budget", "anthropic/claude-haiku-4-5", 1) is not None
    done = forget.forget(ledger, ANNA)
    assert done.quota_until is not None
    assert done.quota_until > time.time()
    assert named_by_sql(ledger) == []
    assert reserving.reserve(ledger, "r", ANNA, "budget", "anthropic/claude-haiku-4-5", 1) is not None, "still spent"
    assert reserving.reserve(ledger, "r", BERT, "budget", "anthropic/claude-haiku-4-5", 1) is None
    reserving.release(ledger, "r")
    senders = erasing.senders(ledger.store)
    assert [sender.partition(":")[0] for sender in senders] == ["forgotten"]
    assert senders != ["forgotten"]


def test_an_alias_ends_with_the_periods_of_the_quotas(url: str | None, open_one: Callable[..., Ledger]) -> None:
    under(QUOTA, url)
    ledger = open_one()
    ledger.record(call(1, ANNA))
    ledger.record(call(2, ANNA, 200))
    done = forget.forget(ledger, ANNA)
    assert done.quota_until is not None
    assert erasing.fold(ledger.store, done.quota_until - 1) == 0
    before = spent_by_all(ledger)
    assert erasing.fold(ledger.store, done.quota_until) > 0
    assert erasing.senders(ledger.store) == ["forgotten"]
    assert keeping.alias(ledger.store, ANNA) is None, "the key is gone"
    assert spent_by_all(ledger) == before
    assert problems(ledger) == []


def test_limits_in_force_are_not_reset(open_one: Callable[..., Ledger], url: str | None) -> None:
    under('[[limits]]\nusd = 1\nper = "month"\nhard = true\n', url)
    ledger = open_one()
    ledger.record(call(1, ANNA))

    def spent() -> int:
        return reserving.standing(ledger, ANNA, []).states[0].spent

    before = spent()
    forget.forget(ledger, ANNA)
    assert spent() == before > 0


def test_a_second_call_finds_nothing_and_finishes_a_broken_off_one(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(ledger)
    fill_files()
    real, count = erasing.update_calls, 0

    def dies(*args: Any) -> int:
        nonlocal count
        real(args[0], list(args[1])[:3], args[2])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(erasing, "update_calls", dies)
        with pytest.raises(KeyboardInterrupt):
            forget.forget(ledger, ANNA)
    done = forget.forget(ledger, ANNA)
    assert (done.proven, done.counts["calls"]) == (True, 5)
    again = forget.forget(ledger, ANNA)
    assert (again.proven, sum(again.counts.values())) == (True, 0)
    assert problems(ledger) == []


KILLED = """
import os, signal, sys, threading, time
from kimi_stack.config import settings
from kimi_stack.compliance import forget
from kimi_stack.money.ledger import open_ledger
def die():
    time.sleep(float(sys.argv[1]))
    os.kill(os.getpid(), signal.SIGKILL)
threading.Thread(target=die, daemon=True).start()
forget.forget(open_ledger(settings.load()), sys.argv[2])
"""


@pytest.mark.parametrize("after", [0.05, 0.15, 0.3])
def test_what_a_killed_process_left_the_next_one_finishes(after: float, home: Path) -> None:
    fill_files()
    with opened() as ledger:
        ledger.record_all([call(number, ANNA, number / 50, sessionKey=SESSION) for number in range(3000)])
        before = spent_by_all(ledger)
    subprocess.run([sys.executable, "-c", KILLED, str(after), ANNA], check=False, timeout=60)
    with opened() as ledger:
        assert spent_by_all(ledger) == before
        assert forget.forget(ledger, ANNA).proven
        assert spent_by_all(ledger) == before
        assert problems(ledger) == []
    assert files_with(f'{ANNA}"', SESSION, below=home) == []


def test_a_running_brain_does_not_write_the_session_back(ledger: Ledger) -> None:
    fill(ledger)
    fill_files()
    brain = Sessions()
    decision = {"tier": "budget", "model": "m", "trace": []}
    for key in (SESSION, SHARED, "agent:main:new"):
        brain.remember(key, decision)
    forget.forget(ledger, ANNA)
    brain.save()
    text = paths.sessions_file().read_text()
    assert SESSION not in text
    assert set(json.loads(text)["sessions"]) == {SHARED, "agent:main:new"}
    brain._update(SESSION, "mode", "auto")
    brain._changed[SESSION]["at"] += 5  # a message of later is a new one
    brain.save()
    assert SESSION in paths.sessions_file().read_text()


def test_settings_are_named_and_changed_only_when_asked(home: Path) -> None:
    write_settings(
        f'[users.senders]\n"{ANNA}" = "member"\n"{BERT}" = "member"\n[users.types.member]\nday = {{ runs = 3 }}\n'
    )
    with opened() as ledger:
        ledger.record(call(1, ANNA))
    kept = data_of("forget", "--sender", ANNA, "--yes")
    assert kept["proven"] is True
    assert [place["setting"] for place in kept["left"]] == [True]
    assert ANNA in paths.settings_file().read_text()
    gone = data_of("forget", "--sender", ANNA, "--yes", "--settings")
    assert gone["left"] == []
    assert f'"{ANNA}"' not in paths.settings_file().read_text()
    assert f'"{BERT}"' in paths.settings_file().read_text()
    assert files_with(f'{ID}"', below=home) == []


def test_a_dry_run_changes_nothing_and_counts_the_same(ledger: Ledger, home: Path) -> None:
    fill(ledger)
    fill_files()
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and "sqlite" not in path.name}
    planned = forget.survey(ledger, ANNA)
    after = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and "sqlite" not in path.name}
    assert after == {**before, **{path: b"" for path in after if path.suffix == ".lock"}}
    done = forget.forget(ledger, ANNA)
    assert {kind: count for kind, count in done.counts.items() if kind in planned.counts} == planned.counts


def test_without_a_terminal_yes_must_be_said(home: Path) -> None:
    with pytest.raises(StackError, match="--yes"):
        kimi("forget", "--sender", ANNA)


def test_a_run_in_flight_is_named(ledger: Ledger) -> None:
    ledger.policy.users.types["guest"] = {"day": {"runs": 100}}
    reserving.reserve(ledger, "run-1", ANNA, "budget", "anthropic/claude-haiku-4-5", 1)
    assert forget.forget(ledger, ANNA).in_flight == 1
    assert traces.names(ledger.store, Person(ANNA)) == []


def test_a_full_disk_is_said_before_anything_changes(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kimi_stack.compliance import compaction

    with opened() as ledger:
        fill(ledger)
        monkeypatch.setattr(compaction.shutil, "disk_usage", lambda place: shutil._ntuple_diskusage(100, 99, 1))  # type: ignore[attr-defined]
        with pytest.raises(StackError, match="make room"):
            forget.forget(ledger, ANNA)
        assert len([row for row in rows(ledger) if row["sender"] == ANNA]) == 8


def test_reports_of_the_past_add_up(ledger: Ledger) -> None:
    fill(ledger)
    span = Span(0, int(time.time()) // 900 * 900 + 900, "all")
    from kimi_stack.config import stack

    built = stack.build(stack.default_document(), "x")
    before = report.build(ledger, built, span, "sender").totals
    forget.forget(ledger, ANNA)
    after = report.build(ledger, built, span, "sender")
    assert after.totals == before
    assert {row.name for row in after.rows} == {"forgotten", BERT}


def test_compared_pairs_of_the_person_are_listed_handed_out_deleted_and_kept_for_their_days(home: Path) -> None:
    file = paths.data_dir() / "comparison-0123456789abcdef.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    pairs = [
        {"id": str(n), "time": f"202{n}-01-01T00:00:00Z", "sender": sender} for n, sender in enumerate((ANNA, BERT), 5)
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in pairs))
    assert [row["id"] for row in learned.rows()] == ["5", "6"]
    with open_ledger(settings.load()) as ledger:
        assert forget.survey(ledger, ANNA).counts["comparisons"] == 1
        kept = next(each for each in standing.read(ledger) if each.kind == "comparisons")
        assert (kept.count, kept.older, kept.days) == (2, 1, 365)
        done = forget.forget(ledger, ANNA)
        assert (done.counts["comparisons"], done.proven) == (1, True)
        assert [row["sender"] for row in learned.rows()] == [BERT]
        forget.forget(ledger, BERT)
    assert not file.exists()


def test_the_tasks_that_a_killed_comparison_had_begun_are_listed_and_deleted(home: Path) -> None:
    me = users.local()
    file = paths.data_dir() / "comparison-0123456789abcdef.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    journal = Journal(str(file))
    journal.put("5f3a", "m", STARTED, "ab-1")
    journal.put("77bc", "m", DONE)
    begun = [{"id": "5f3a", "state": "begun", "sender": me}]
    with open_ledger(settings.load()) as ledger:
        assert [{**row, "time": ""} for row in learned.rows()] == [{**row, "time": ""} for row in begun]
        assert forget.survey(ledger, me).counts["comparisons"] == 1
        with pytest.raises(StackError, match="another process"):
            forget.forget(ledger, me)
        journal.close()
        forget.forget(ledger, ANNA)
        assert learned.each() == [Path(f"{file}.journal"), Path(f"{file}.journal.lock")]
        assert forget.forget(ledger, me).counts["comparisons"] == 1
        assert list(file.parent.glob("comparison-*")) == []
        journal = Journal(str(file))
        journal.put("5f3a", "m", STARTED, "ab-1")
        journal.close()
        os.utime(f"{file}.journal", (0, 0))
        kept = next(each for each in standing.read(ledger) if each.kind == "comparisons")
        assert (kept.count, kept.older) == (1, 1)


def test_what_was_learnt_from_the_sender_goes_too(ledger: Ledger, home: Path) -> None:
    fill(ledger)
    tuning = Path(paths.locate("tuning"))
    tuning.write_text("{}")
    forget.forget(ledger, ANNA)
    assert tuning.exists(), "nothing of hers was learnt"
    feedback.add(ledger.store, label.row_of("elsewhere", ANNA, label.GOOD, "budget"))
    assert forget.forget(ledger, ANNA).counts["tuning"] == 1
    assert not tuning.exists()
