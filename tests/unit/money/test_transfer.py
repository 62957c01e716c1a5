"""The ledger out to JSON lines and in again, checked, mended and repriced."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import settings
from kimi_stack.config.settings import Policy
from kimi_stack.money import estimates
from kimi_stack.money.ledger import Ledger, LedgerError, calls, transfer, verify
from kimi_stack.money.ledger.sqlite import Sqlite

from .. import forked

GUIDE = {
    "timestamp": "2026-11-03T10:00:00",
    "model": "anthropic/claude-haiku-4-5",
    "tokens_in": 1500,
    "tokens_out": 800,
    "task_type": "listing",
    "cost_estimate": 0.103,
}
TIERS = {"anthropic/claude-haiku-4-5": "budget", "moonshot/kimi-k3": "premium"}


def made(path: Path, policy: Policy | None = None) -> Ledger:
    return Ledger(Sqlite(str(path), 10), policy or Policy(), TIERS)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with made(tmp_path / "one.sqlite3") as found:
        yield found


def call(id: str, model: str = "moonshot/kimi-k3", **more: Any) -> dict[str, Any]:
    provider, _, name = model.partition("/")
    usage = {"input": 900, "output": 50, "cacheRead": 70, "cacheWrite": 30}
    return {"id": id, "provider": provider, "model": name, "usage": usage, "runId": f"run-{id[0]}", **more}


def fill(ledger: Ledger) -> None:
    ledger.record_all(
        [
            call("a1", time="2026-11-03T10:00:00.123Z", sessionKey="agent:main:main", senderId="7", channel="telegram"),
            call("a2", "anthropic/claude-haiku-4-5", time="2026-11-03T10:20:00Z", estimateNano=5, cost=0.1),
            call("b1", "acme/m", time="2026-11-04T00:00:00Z", task={"hash": "f" * 64, "chars": 9, "text": "分析"}),
            call("c1", time="2026-11-04T00:00:00Z", costUnknown=True, outcome="timeout", durationMs=12),
        ]
    )


def rows(ledger: Ledger, table: str = "calls") -> list[tuple[Any, ...]]:
    return sorted(ledger.store.execute(f"SELECT * FROM {table}"), key=repr)


def kimi(*argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return forked.kimi_stack(*argv, stdin=stdin)


def test_export_then_import_gives_the_same_rows_and_the_same_sums(ledger: Ledger, tmp_path: Path) -> None:
    ledger.policy.keep_tasks = True
    fill(ledger)
    file = str(tmp_path / "out.jsonl")
    assert transfer.export(ledger, file) == 4
    with made(tmp_path / "two.sqlite3") as other:
        done = transfer.import_files(other, [file])
        assert (done.lines, done.new, done.known, done.bad) == (4, 4, 0, [])
        assert rows(other) == rows(ledger)
        assert rows(other, "rollup") == rows(ledger, "rollup")
        again = transfer.import_files(other, [file, file])
        assert (again.lines, again.new, again.known) == (8, 0, 8)


def test_a_line_has_the_guides_keys_with_all_that_went_in_and_null_where_unpriced(
    ledger: Ledger, tmp_path: Path
) -> None:
    fill(ledger)
    transfer.export(ledger, str(tmp_path / "out.jsonl"))
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert list(lines[0]) == [*GUIDE, "kimi_stack"]
    assert (lines[0]["timestamp"], lines[0]["tokens_in"]) == ("2026-11-03T10:00:00.123Z", 1000)
    assert lines[0]["cost_estimate"] == pytest.approx(0.003561)
    assert [line["cost_estimate"] is None for line in lines] == [False, False, True, True]


def test_an_export_is_private_and_replaces_the_file_as_a_whole(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    file = tmp_path / "out.jsonl"
    file.write_text("old\n")

    def fail(lines: int) -> None:
        raise KeyboardInterrupt

    transfer.STEP, step = 2, transfer.STEP
    try:
        with pytest.raises(KeyboardInterrupt):
            transfer.export(ledger, str(file), fail)
    finally:
        transfer.STEP = step
    assert file.read_text() == "old\n"
    transfer.export(ledger, str(file))
    assert len(file.read_text().splitlines()) == 4
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if "tmp" in path.name] == []


def test_a_guide_line_becomes_a_call_of_the_local_clock(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        file = tmp_path / "kimi_usage_log.json"
        file.write_text(json.dumps(GUIDE) + "\n")
        transfer.import_files(ledger, [str(file)])
    finally:
        monkeypatch.undo()
        time.tzset()
    sql = "SELECT time_ms, source, tier, task_type, tokens_in, cost_nano, estimate_nano FROM calls"
    (found,) = ledger.store.execute(sql)
    assert calls.iso(found[0]) == "2026-11-03T15:00:00.000Z"
    assert found[1:] == ("api", "budget", "listing", 1500, 5_500_000, 103_000_000)


def test_the_same_line_twice_in_a_log_is_two_calls_and_importing_again_adds_none(
    ledger: Ledger, tmp_path: Path
) -> None:
    file = tmp_path / "log.json"
    file.write_text((json.dumps(GUIDE) + "\n") * 2)
    assert transfer.import_files(ledger, [str(file)]).new == 2
    file.write_text((json.dumps(GUIDE) + "\r\n\n") * 3)  # it has grown; line ends do not matter
    assert transfer.import_files(ledger, [str(file)]).new == 1


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "line 2"),
        ("[]", "not an object"),
        ('{"timestamp": "2026-11-03"}', "lacks model"),
        (json.dumps({**GUIDE, "tokens_in": -1}), "usage.input"),
        (json.dumps({**GUIDE, "timestamp": "soon"}), "not an ISO 8601 time"),
        (json.dumps({**GUIDE, "cost_estimate": "cheap"}), "cost_estimate"),
        (json.dumps({**GUIDE, "kimi_stack": {"id": "x"}}), "kimi_stack.time_ms"),
        (json.dumps({**GUIDE, "kimi_stack": {"colour": 1}}), "newer version"),
        (b'{"timestamp": "\xff"}', "not UTF-8"),
    ],
)
def test_a_broken_line_is_named_and_nothing_is_imported(
    ledger: Ledger, tmp_path: Path, line: str | bytes, says: str
) -> None:
    file = tmp_path / "log.json"
    raw = line if isinstance(line, bytes) else line.encode()
    file.write_bytes(json.dumps(GUIDE).encode() + b"\n" + raw + b"\n")
    with pytest.raises(StackError, match=says) as caught:
        transfer.import_files(ledger, [str(file)])
    assert f"{file}, line 2: " in str(caught.value)
    assert rows(ledger) == rows(ledger, "rollup") == []
    done = transfer.import_files(ledger, [str(file)], skip_bad=True)
    assert (done.lines, done.new, len(done.bad)) == (2, 1, 1)


def test_a_dry_run_counts_and_writes_nothing(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    file.write_text(json.dumps(GUIDE) + "\n")
    assert transfer.import_files(ledger, [str(file), str(file)], dry_run=True).new == 1
    assert rows(ledger) == []


def test_a_row_that_is_impossible_is_not_taken_from_an_export(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    file = tmp_path / "out.jsonl"
    transfer.export(ledger, str(file))
    file.write_text(file.read_text().replace('"tokens_out": 50', '"tokens_out": -50'))
    with pytest.raises(StackError, match=r"kimi_stack\.tokens_out: must be a whole number of at least 0"):
        transfer.import_files(ledger, [str(file)])


def test_an_import_lets_others_settle_while_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text("".join(json.dumps({**GUIDE, "task_type": str(number)}) + "\n" for number in range(40)))
    settled: list[bool] = []

    def others_turn(_: float) -> None:
        with Ledger(Sqlite(str(tmp_path / "one.sqlite3"), 0), Policy(), TIERS) as other:
            settled.append(other.record(call(f"z{len(settled)}")))

    with made(tmp_path / "one.sqlite3") as ledger:
        with monkeypatch.context() as patched:
            patched.setattr(transfer, "_BATCH", 10)
            patched.setattr(transfer.time, "sleep", others_turn)
            done = transfer.import_files(ledger, [str(file)])
        assert (done.new, settled) == (40, [True] * 4)
        assert ledger.store.execute("SELECT COUNT(*) FROM calls") == [(44,)]
        assert verify.verify(ledger).problems == []


def test_an_import_that_is_broken_off_says_how_far_it_came_and_goes_on_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "log.jsonl"
    file.write_text("".join(json.dumps({**GUIDE, "task_type": str(number)}) + "\n" for number in range(40)))
    with made(tmp_path / "one.sqlite3") as ledger, made(tmp_path / "one.sqlite3") as other:
        ledger.store.execute("PRAGMA busy_timeout = 0")
        with monkeypatch.context() as patched:
            patched.setattr(transfer, "_BATCH", 10)
            patched.setattr(transfer.time, "sleep", lambda _: other.store.begin())
            with pytest.raises(LedgerError, match="10 calls were imported; the same command imports the rest"):
                transfer.import_files(ledger, [str(file)])
        other.store.end(False)
        assert transfer.import_files(ledger, [str(file)]).new == 30
        assert verify.verify(ledger).problems == []


def test_a_broken_last_line_keeps_all_of_a_long_file_out(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "log.jsonl"
    lines = [json.dumps({**GUIDE, "task_type": str(number)}) for number in range(1200)]
    file.write_text("\n".join([*lines, "{"]))
    with pytest.raises(StackError, match=r"line 1201: .*\n.*nothing was imported"):
        transfer.import_files(ledger, [str(file)])
    assert rows(ledger) == []


def test_what_budget_show_and_estimates_ask_is_found_by_index(ledger: Ledger) -> None:
    fill(ledger)
    asked: list[str] = []
    plain = ledger.store.execute

    def explained(sql: str, values: Any = ()) -> Any:
        asked.extend(row[3] for row in plain(f"EXPLAIN QUERY PLAN {sql}", values))
        return plain(sql, values)

    ledger.store.execute = explained  # type: ignore[method-assign]
    estimates.read(ledger)
    ledger.recent_costs("moonshot/kimi-k3")
    ledger.assumed(0)
    scans = [line for line in asked if line.startswith("SCAN calls") and "INDEX" not in line]
    assert scans == []
    assert {line.split("INDEX ")[1].split(" ")[0] for line in asked if "INDEX" in line} == {
        "calls_estimated",
        "calls_that_cost",
        "calls_broken_off",
    }


def test_verify_misses_no_index_that_lacks_rows(tmp_path: Path) -> None:
    file = tmp_path / "one.sqlite3"
    whole, none = "CREATE INDEX calls_by_run ON calls (run)", "CREATE INDEX calls_by_run ON calls (run) WHERE run < 0"
    for schema in (none, whole):
        with made(file) as ledger:
            ledger.record(call(f"{schema[-1]}1"))  # is put into no index by a connection that knows of none
            ledger.store.execute("PRAGMA writable_schema = ON")
            ledger.store.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'calls_by_run'", (schema,))
    with made(file) as ledger:
        (problem,) = verify.verify(ledger).problems
    assert problem == "the database itself: index calls_by_run holds 1 entries for 2 rows"


def test_verify_finds_a_sum_that_is_off_and_repair_makes_it_right(ledger: Ledger) -> None:
    fill(ledger)
    assert verify.verify(ledger).problems == []
    for column in ("cost_nano", "runs", "largest_prompt", "unpriced_tokens", "cache_write"):
        ledger.store.execute(f"UPDATE rollup SET {column} = {column} + 1 WHERE grain = 'd' AND model = ?", ("acme/m",))
        (problem,) = verify.verify(ledger).problems
        assert "by day" in problem, column
        verify.rebuild(ledger)
        assert verify.verify(ledger).problems == []
    for column in ("cost_nano", "assumed_nano"):
        ledger.store.execute(f"UPDATE rollup SET {column} = {column} + 1 WHERE grain = 'D' AND model = ?", ("acme/m",))
        (problem,) = verify.verify(ledger).problems
        assert problem.startswith("1 sum of all senders by day differ from those of each"), problem
        verify.rebuild(ledger)
        assert verify.verify(ledger).problems == []
    # A run too many in one sum and one too few in another are right in total.
    ledger.store.execute("UPDATE rollup SET runs = runs + 1 WHERE grain = 'q' AND model = 'acme/m'")
    ledger.store.execute("UPDATE rollup SET runs = runs - 1 WHERE grain = 'q' AND sender = 'telegram:7'")
    assert verify.verify(ledger).problems == [
        "the runs by quarter of an hour differ from those of the calls; --repair counts them again"
    ]
    ledger.store.execute("DELETE FROM rollup WHERE grain = 'q' AND model = ?", ("acme/m",))
    assert any("by quarter of an hour differ" in line for line in verify.verify(ledger).problems)


def test_repair_gives_what_recording_had_made(ledger: Ledger) -> None:
    fill(ledger)
    before = rows(ledger, "rollup")
    verify.rebuild(ledger)
    assert rows(ledger, "rollup") == before


def test_verify_names_impossible_calls_and_only_notes_those_of_the_future(ledger: Ledger) -> None:
    fill(ledger)
    found = verify.verify(ledger, now=0)
    assert (found.problems, len(found.notes)) == ([], 1)
    ledger.store.execute("UPDATE calls SET tokens_out = -1 WHERE id = ?", ("a1",))
    assert any("a negative number of tokens, such as a1" in line for line in verify.verify(ledger).problems)


def test_a_damaged_file_is_a_finding_and_no_crash(tmp_path: Path) -> None:
    file = tmp_path / "one.sqlite3"
    with made(file) as ledger:
        ledger.record_all([call(f"a{number}") for number in range(300)])
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 4096] = b"\xff" * 4096
    file.write_bytes(raw)
    with made(file) as ledger:
        assert all(line.startswith("the database itself: ") for line in verify.verify(ledger).problems)
        assert verify.verify(ledger).problems


def test_reprice_gives_a_price_to_what_had_none_but_not_to_what_was_broken_off(tmp_path: Path) -> None:
    policy = Policy()
    with made(tmp_path / "one.sqlite3", policy) as ledger:
        fill(ledger)
        assert verify.reprice(ledger).unpriced == {"acme/m": 1}
        policy.prices = {"acme/m": {"input": "1", "output": "10"}}
        assert verify.reprice(ledger, dry_run=True).priced == {"acme/m": (1, 1_500_000)}
        assert ledger.store.execute("SELECT cost_nano FROM calls WHERE id = 'b1'") == [(None,)]
        assert verify.reprice(ledger).priced == {"acme/m": (1, 1_500_000)}
        found = ledger.store.execute("SELECT id, cost_nano, price_source FROM calls WHERE model = 'acme/m'")
        assert found == [("b1", 1_500_000, "settings")]
        assert ledger.store.execute("SELECT cost_nano FROM calls WHERE id = 'c1'") == [(None,)]
        assert verify.verify(ledger).problems == []
        assert verify.reprice(ledger).priced == {}


def test_the_commands_go_from_one_home_to_another(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "log.json").write_text(json.dumps(GUIDE) + "\n")
    done = kimi("ledger", "import", str(home / "log.json"), "--json")
    assert json.loads(done.stdout)["data"]["new"] == 1
    out = kimi("ledger", "export").stdout
    monkeypatch.setenv("KIMI_STACK_HOME", str(home / "other"))
    assert "Imported 1 call;" in kimi("ledger", "import", "-", stdin=out).stdout
    assert kimi("ledger", "export").stdout == out
    assert json.loads(kimi("ledger", "--json").stdout)["data"]["calls"] == 1
    assert kimi("ledger", "path").stdout.strip() == str(home / "other" / "data" / "ledger.sqlite3")


def test_verify_ends_with_1_when_something_is_wrong_and_names_what_is_left_over(home: Path) -> None:
    assert kimi("ledger", "verify").returncode == 0
    Path(f"{paths.locate('spool')}.bad").write_text("{\n")
    done = kimi("ledger", "verify", "--json")
    assert (done.returncode, json.loads(done.stdout)["status"]) == (1, "failed")
    assert "spool.jsonl.bad" in json.loads(done.stdout)["data"]["problems"][0]
    assert settings.load().ledger_url is None
    assert os.path.exists(paths.locate("ledger"))


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no /dev/zero")
def test_a_line_without_an_end_is_one_error(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "_LONGEST", 1_000)
    with pytest.raises(StackError, match=r"^/dev/zero, line 1: is longer than 1,000 characters; nothing was imported$"):
        transfer.import_files(ledger, ["/dev/zero"])


def test_an_import_counts_the_calls_that_are_dated_in_the_future(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "calls.jsonl"
    rows = [{**GUIDE, "timestamp": when} for when in ("2026-11-03T10:00:00Z", "2999-01-01T00:00:00Z")]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert transfer.import_files(ledger, [str(file)], dry_run=True).ahead == 1
    done = transfer.import_files(ledger, [str(file)])
    assert (done.new, done.ahead) == (2, 1)
    (note,) = verify.verify(ledger).notes
    assert note.startswith("1 call dated in the future (the last 2999-01-01T00:00:00.000Z, such as import:")


def test_half_a_character_is_a_broken_line(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    file = tmp_path / "calls.jsonl"
    transfer.export(ledger, str(file))
    first, *rest = file.read_text().splitlines()
    row = json.loads(first)
    row["kimi_stack"] |= {"sender": "sur:\ud800x", "id": "half"}
    file.write_text("\n".join([json.dumps(row), *rest]))
    with pytest.raises(StackError, match=r"line 1: kimi_stack\.sender: has half a character"):
        transfer.import_files(ledger, [str(file)])
    assert len(transfer.import_files(ledger, [str(file)], skip_bad=True).bad) == 1
