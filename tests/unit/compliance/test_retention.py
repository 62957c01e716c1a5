"""Retention: what is older goes, sums stay, others go on, and what was deleted is not in the files any more."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.compliance import compaction, log, retention, standing
from kimi_stack.config import settings, stack
from kimi_stack.money import report, reserving
from kimi_stack.money.ledger import Ledger, erasing, keeping, open_ledger, transfer, verify
from kimi_stack.money.report.span import Span

from ..ledgers import child, rows, said_by, write_settings
from .persons import ANNA, BERT, DAY, call, data_of, files_with, fill, fill_files

YEAR = "[retention]\nledger_days = 365\n"


def under(text: str, url: str | None) -> None:
    write_settings(text + (f'[ledger]\nurl = "{url}"\n' if url else ""))


def totals(ledger: Ledger) -> Any:
    span = Span(0, int(time.time()) // 900 * 900 + 900, "all")
    return report.build(ledger, stack.build(stack.default_document(), "x"), span, "tier").totals


def test_old_calls_go_and_reports_still_add_up(url: str | None, open_one: Callable[..., Ledger]) -> None:
    under(YEAR, url)
    ledger = open_one()
    fill(ledger)
    before = totals(ledger)
    done = retention.apply(ledger)
    assert done.counts["calls"] == 3
    assert done.proven is (True if url is None else None)
    assert [note for note in done.notes if "PostgreSQL" in note] == ([] if url is None else done.notes)
    assert len(rows(ledger)) == 9
    assert totals(ledger) == before
    assert verify.verify(ledger).problems == []
    old = ledger.store.execute(
        "SELECT DISTINCT sender FROM rollup WHERE start < ? AND grain IN ('q', 'd')",
        (int(time.time() - 400 * DAY) // DAY,),
    )
    assert old == [("forgotten",)]
    verify.rebuild(ledger)
    assert totals(ledger) == before
    assert verify.verify(ledger).problems == []


def test_a_report_by_session_names_what_is_deleted(ledger: Ledger) -> None:
    fill(ledger)
    ledger.policy.retention["ledger_days"] = 365
    retention.apply(ledger)
    span = Span(0, int(time.time()) // 900 * 900 + 900, "all")
    for by in ("session", "sender", "tier", "year" if "year" in report.GROUPS else "month"):
        made = report.build(ledger, stack.build(stack.default_document(), "x"), span, by)
        assert sum(row.sums.calls for row in made.rows) == made.totals.calls == 12, by
    made = report.build(ledger, stack.build(stack.default_document(), "x"), span, "session")
    assert ("deleted", 3) in [(row.name, row.sums.calls) for row in made.rows]


def test_an_old_export_is_not_taken_in_twice(ledger: Ledger, home: Path) -> None:
    fill(ledger)
    transfer.export(ledger, str(home / "all.jsonl"))
    ledger.policy.retention["ledger_days"] = 365
    retention.apply(ledger)
    before = totals(ledger)
    done = transfer.import_files(ledger, [str(home / "all.jsonl")])
    assert (done.new, done.deleted) == (0, 3)
    assert totals(ledger) == before


def test_a_call_of_that_time_that_comes_late_counts_and_goes_with_the_next_call(ledger: Ledger) -> None:
    fill(ledger)
    ledger.policy.retention["ledger_days"] = 365
    retention.apply(ledger)
    ledger.record(call(900, BERT, 450))
    assert totals(ledger).calls == 13
    assert verify.verify(ledger).problems == []
    assert retention.apply(ledger).counts["calls"] == 1
    assert totals(ledger).calls == 13


@pytest.mark.parametrize(
    "text", ['[[limits]]\nusd = 5\nper = "month"\n', "[users.types.guest]\nmonth = { runs = 50 }\n"]
)
def test_a_period_that_counts_is_never_cut(url: str | None, open_one: Callable[..., Ledger], text: str) -> None:
    under(f'[budget]\ntimezone = "UTC"\n[retention]\nledger_days = 1\n{text}', url)
    ledger = open_one()
    for number in range(40):
        ledger.record(call(number, ANNA, number))
    before = [state.spent for state in reserving.standing(ledger, ANNA, []).states]
    assert retention.apply(ledger).counts["calls"] > 0
    assert [state.spent for state in reserving.standing(ledger, ANNA, []).states] == before
    assert before[0] > 0


def test_each_kind_of_file_goes_after_its_time(home: Path) -> None:
    write_settings("[retention]\nsessions_days = 10\nspool_days = 10\nincidents_days = 10\nbackups_days = 10\n")
    fill_files()
    later = time.time() + 11 * DAY
    with open_ledger(settings.load()) as ledger:
        assert {kept.kind: kept.older for kept in standing.read(ledger)}["backups"] == 0
        counts = retention.apply(ledger, now=later).counts
        assert {kind: counts[kind] for kind in ("sessions", "spool", "incidents", "backups", "leftovers")} == {
            "sessions": 2,
            "spool": 1,
            "incidents": 2,
            "backups": 1,
            "leftovers": 1,
        }
        _, older, wrong = retention.audit(ledger, later)
        assert (older, wrong) == ([], [])
    assert files_with(ANNA, below=home) == []
    assert ANNA not in paths.data_dir().joinpath("erasures.jsonl").read_text()


def test_forever_keeps_and_what_is_no_number_is_refused() -> None:
    write_settings('[retention]\nbackups_days = "forever"\n')
    assert settings.load().retention == {
        "ledger_days": None,
        "sessions_days": 90,
        "spool_days": 30,
        "incidents_days": 365,
        "comparisons_days": 365,
        "backups_days": None,
    }
    for bad in ("0", "-1", "true", '"never"', "1.5"):
        write_settings(f"[retention]\nledger_days = {bad}\n")
        with pytest.raises(StackError, match=r"retention\.ledger_days: must be a number of days"):
            settings.load()


def test_the_commands_say_what_they_did(home: Path) -> None:
    write_settings(YEAR)
    with open_ledger(settings.load()) as ledger:
        fill(ledger)
    assert data_of("retention", "apply", "--dry-run")["counts"]["calls"] == 3
    problems = data_of("retention", "audit", code=1)["problems"]
    assert any(line.startswith("calls: 3 older") for line in problems)
    done = data_of("retention", "apply")
    assert (done["counts"]["calls"], done["proven"], done["compacted"]) == (3, True, True)
    audited = data_of("retention", "audit")
    assert [(row["what"], row["state"], row["count"]) for row in audited["deletions"]] == [
        ("calls", "begun", 3),
        ("calls", "done", 3),
    ]
    shown = {kept["kind"]: kept for kept in data_of("retention", "show")["kept"]}
    assert (shown["calls"]["count"], shown["calls"]["older"], shown["calls"]["days"]) == (9, 0, 365)


def test_a_full_disk_is_said_before_anything_is_deleted(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(ledger)
    ledger.policy.retention["ledger_days"] = 365
    monkeypatch.setattr(compaction, "_MARGIN", 1 << 60)
    if not ledger.store.files():
        assert retention.apply(ledger).counts["calls"] == 3
        return
    with pytest.raises(StackError, match="make room"):
        retention.apply(ledger)
    assert len(rows(ledger)) == 12


def test_a_broken_off_deletion_is_known_and_finished(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(ledger)
    ledger.policy.retention["ledger_days"] = 365
    with monkeypatch.context() as patched:
        patched.setattr(erasing, "anonymise_sums", lambda *args: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            retention.apply(ledger)
    assert log.unfinished("calls")
    assert "broken off" in "".join(retention.audit(ledger)[2])
    before = totals(ledger)
    assert retention.apply(ledger).counts["sums"] > 0
    assert not log.unfinished("calls")
    assert totals(ledger) == before


def test_after_each_transaction_the_sums_agree(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "BATCH", 7)
    sender_of = (ANNA, BERT)
    ledger.record_all([call(number, sender_of[number % 2], 400 + number / 20) for number in range(60)])
    ledger.policy.retention["ledger_days"] = 365
    seen: list[list[str]] = []
    retention.apply(ledger, progress=lambda what, count: seen.append(verify.verify(ledger).problems))
    assert len(seen) > 10
    assert not any(seen)


KILLED = """
import os, signal, sys, threading, time
from kimi_stack.config import settings
from kimi_stack.compliance import retention
from kimi_stack.money.ledger import open_ledger
def die():
    time.sleep(float(sys.argv[1]))
    os.kill(os.getpid(), signal.SIGKILL)
threading.Thread(target=die, daemon=True).start()
retention.apply(open_ledger(settings.load()))
"""


@pytest.mark.parametrize("after", [0.05, 0.2])
def test_what_a_killed_process_left_the_next_one_finishes(after: float, home: Path) -> None:
    write_settings(YEAR)
    with open_ledger(settings.load()) as ledger:
        ledger.record_all([call(number, ANNA, 300 + number / 20) for number in range(3000)])
        before = totals(ledger)
    subprocess.run([sys.executable, "-c", KILLED, str(after)], check=False, timeout=60)
    with open_ledger(settings.load()) as ledger:
        assert totals(ledger) == before
        assert verify.verify(ledger).problems == []
        assert retention.apply(ledger).proven is not False
        assert totals(ledger) == before
        assert verify.verify(ledger).problems == []
        assert erasing.count_before(ledger.store, keeping.kept_from(ledger.store)) == 0
        assert retention.audit(ledger)[2] == []


WRITER = """
import time
ledger = open_ledger(settings.load(), wait=30)
print("here", flush=True)
written, end = [], time.monotonic() + float(sys.argv[2])
while time.monotonic() < end:
    ledger.record({"id": f"w{sys.argv[1]}-{len(written)}", "provider": "anthropic", "model": "claude-haiku-4-5",
                   "usage": {"input": 1}, "sender": sys.argv[3]})
    written.append(time.monotonic())
    time.sleep(0.01)
print(*written)
"""


@pytest.mark.one_python
def test_other_writers_go_on_meanwhile(url: str | None, open_one: Callable[..., Ledger]) -> None:
    under(YEAR, url)
    ledger = open_one()
    # Some twenty transactions with a pause after each: of the five that 4,000 calls made, a writer once had one
    for first in range(0, 16_000, 2000):
        ledger.record_all([call(number, BERT, 100 + number / 20) for number in range(first, first + 2000)])
    before = totals(ledger).calls
    writers = [child(WRITER, str(number), "3", f"telegram:{number}") for number in range(2)]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "here\n"
    began = time.monotonic()
    done = retention.apply(ledger)
    ended = time.monotonic()
    written = [[float(moment) for moment in said_by(writer).split()] for writer in writers]
    assert done.counts["calls"] > 8_000
    assert totals(ledger).calls == before + sum(map(len, written))
    assert verify.verify(ledger).problems == []
    meanwhile = [sum(began < moment < ended for moment in moments) for moments in written]
    assert min(meanwhile) >= 3


def test_a_ledger_that_is_too_large_makes_nobody_wait(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_settings(YEAR)
    told: list[str] = []
    with open_ledger(settings.load()) as ledger:
        ledger.record_all([call(number, ANNA, 300 + number / 20) for number in range(3000)])
        monkeypatch.setattr(compaction, "_HOPELESS", 1000)
        size = os.path.getsize(paths.ledger_file())
        done = retention.apply(ledger, progress=lambda what, count: told.append(what))
        assert (done.compacted, done.proven) == (False, True), "overwritten in place all the same"
        assert os.path.getsize(paths.ledger_file()) >= size, "it was not rewritten"
        assert not os.path.exists(f"{paths.ledger_file()}-wal") or not os.path.getsize(f"{paths.ledger_file()}-wal")
        assert told[-1].startswith("emptying the ledger's WAL (its ")
        assert "up to about 1 s, in which others wait" in compaction.outlook(ledger.store, whole=True)
        monkeypatch.undo()
        assert "0.9 s at most" in compaction.outlook(ledger.store, whole=False)


def test_a_ledger_that_others_hold_is_not_called_rewritten(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compaction, "PATIENCE", 0.0)
    write_settings(YEAR)
    with open_ledger(settings.load()) as ledger:
        ledger.record_all([call(number, ANNA, 300 + number / 20) for number in range(3000)])
        done = retention.apply(ledger)
        assert (done.compacted, done.proven) == (False, True), "overwritten in place all the same"
        assert "--whole" in done.notes[0]
        size = os.path.getsize(paths.ledger_file())
        assert ledger.store.compact(None)
        assert os.path.getsize(paths.ledger_file()) < size
        assert not os.path.exists(f"{paths.ledger_file()}-wal") or not os.path.getsize(f"{paths.ledger_file()}-wal")
