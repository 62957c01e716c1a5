"""A ledger that was there and is gone must not count as nothing spent."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.brain.brain import Brain
from kimi_stack.config import settings
from kimi_stack.money.ledger import LedgerError, mark, open_ledger
from kimi_stack.money.ledger.sqlite import Sqlite

from .. import forked, ledgers, postgres
from ..known import asked
from ..ledgers import books, call, write_settings

HARD = '[[limits]]\nusd = 1\nper = "month"\nhard = true\n'


def kimi(*argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return forked.kimi_stack(*argv, stdin=stdin)


def spend() -> None:
    with open_ledger(settings.load()) as ledger:
        ledger.record(call("c", 500_000))


def remove() -> None:
    for path in paths.data_dir().glob("ledger.sqlite3*"):
        path.unlink()


def truncate() -> None:
    for path in paths.data_dir().glob("ledger.sqlite3*"):
        path.write_bytes(b"")


def remove_folder() -> None:
    shutil.rmtree(paths.data_dir())


@pytest.mark.parametrize("lose", [remove, truncate, remove_folder])
def test_under_a_hard_limit_nothing_runs_and_the_way_back_is_named(home: Path, lose: Callable[[], None]) -> None:
    write_settings(HARD)
    spend()
    kept = paths.ledger_file().read_bytes()
    lose()
    for _ in range(2):  # a refusal must leave nothing that counts as a ledger
        with pytest.raises(StackError, match="was there and is gone, and with it what was spent; put it back") as said:
            books().admit(asked("hello"), "local:me", "r")
        assert said.value.exit_code == REFUSED
    paths.ledger_file().parent.mkdir(parents=True, exist_ok=True)
    paths.ledger_file().write_bytes(kept)
    assert books().admit(asked("hello"), "local:me", "r").refused is None


def test_a_brain_sees_it_go_and_answers_refused(own_stack_file: Path) -> None:
    write_settings(HARD)
    brain = Brain(serving=True)
    request = {"op": "gate", "prompt": "hello", "context": {"runId": "r", "sessionKey": "s"}}
    assert brain.answer(json.dumps(request))["refused"] is None
    remove()
    answer = brain.answer(json.dumps(request))
    assert (answer["ok"], answer["error"]["code"]) == (False, "refused")
    assert "kimi-stack ledger new" in answer["error"]["message"]
    usage = {"op": "usage", "call": call("late", 1000)}
    assert "waits in the spool" in brain.answer(json.dumps(usage))["notices"][0]
    assert kimi("ledger", "new").returncode == 0
    assert brain.answer(json.dumps(request))["refused"] is None


def test_a_new_ledger_or_an_import_is_the_way_back(home: Path) -> None:
    write_settings(HARD)
    spend()
    out = kimi("ledger", "export").stdout
    remove()
    for words in (("budget",), ("report",), ("ledger", "verify")):
        done = kimi(*words)
        assert done.returncode == 2, done
        assert "was there and is gone" in done.stderr
    assert not paths.ledger_file().exists()
    assert "Imported 1 call;" in kimi("ledger", "import", "-", stdin=out).stdout
    assert "$0.50 of $1.00" in kimi("budget").stdout
    done = kimi("ledger", "new")
    assert (done.returncode, "exists, with 1 call" in done.stderr) == (2, True)
    remove()
    done = kimi("ledger", "new")
    assert (done.returncode, "what was spent before is not in it" in done.stdout) == (0, True)
    assert "$0.00 of $1.00" in kimi("budget").stdout


def test_without_a_hard_limit_a_new_one_is_begun_and_a_first_one_is_no_loss(home: Path) -> None:
    write_settings(HARD)
    assert books().admit(asked("hello"), "local:me", "r").refused is None, "there was none before"
    write_settings(HARD.replace("true", "false"))
    remove()
    spend()
    write_settings(HARD)
    assert books().admit(asked("hello"), "local:me", "r").refused is None


def test_a_limit_that_is_set_on_a_ledger_knows_it_from_then_on(home: Path) -> None:
    spend()
    assert not os.path.exists(paths.locate("ledger_mark")), "who set no limit has no such file"
    assert kimi("budget", "set", "5", "--hard").returncode == 0
    remove()
    assert "was there and is gone" in kimi("budget").stderr


@pytest.mark.parametrize(("where", "look"), [(os.path, "exists"), (Sqlite, "version"), (mark, "known")])
def test_a_ledger_that_another_process_begins_meanwhile_is_not_gone(
    home: Path, monkeypatch: pytest.MonkeyPatch, where: object, look: str
) -> None:
    """Another process makes the ledger right after this one looked whether there is one."""
    write_settings(HARD)
    looks, begun = getattr(where, look), []

    def then_another_begins(of: object) -> object:
        seen = looks(of)
        if not begun and (isinstance(of, Sqlite) or of == paths.locate("ledger")):
            begun.append(look)
            spend()
        return seen

    monkeypatch.setattr(where, look, then_another_begins)
    with open_ledger(settings.load()) as mine:
        if not begun:
            spend()  # it does not look there
        assert [row.tokens for row in mine.spent(0)] == [500_000]


def test_an_emptied_database_refuses_too(request: pytest.FixtureRequest, home: Path) -> None:
    cluster, name = postgres.fresh(request)
    write_settings(f'[ledger]\nurl = "{cluster.url(name, "secret")}"\n{HARD}')
    spend()
    assert "secret" not in Path(paths.locate("ledger_mark")).read_text()
    cluster.execute("DROP SCHEMA public CASCADE", name)
    cluster.execute("CREATE SCHEMA public", name)
    with pytest.raises(LedgerError, match="was there and is gone"):
        open_ledger(settings.load())
    assert ledgers.books(anew=True).ledger.record(call("c"))
