"""What waits for the ledger: it is taken once, and nothing of it is lost."""

from __future__ import annotations

import json
import os
import signal
import stat
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.config import settings
from kimi_stack.money.ledger import Ledger, open_ledger, spool

from ..ledgers import all_at_once, call, child, rows, tokens

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
from kimi_stack.money.ledger import Ledger
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
