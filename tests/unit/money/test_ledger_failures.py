"""What happens when the database of the ledger fails, or its file or disk does."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.config import settings
from kimi_stack.money.ledger import Ledger, LedgerError, open_ledger, rollup, spool

from .. import forked, postgres
from ..ledgers import all_at_once, books, call, child, said_by, tokens, write_settings

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
    write = rollup.write

    def cut_first(*values: Any) -> None:
        cluster.cut(name)
        write(*values)

    with monkeypatch.context() as patched:
        patched.setattr(rollup, "write", cut_first)
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
from kimi_stack.money import reserving
with open_ledger(settings.load()) as ledger:
    go()
    haiku = "anthropic/claude-haiku-4-5"
    print(reserving.reserve(ledger, sys.argv[1], "local:x", "budget", haiku, 0, pid=os.getppid()))
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


@pytest.mark.parametrize("damage", ["cut", "overwritten", "something else"])
@pytest.mark.parametrize("words", [("verify",), ("verify", "--repair")])
def test_verify_says_what_is_damaged_and_what_to_do(home: Path, damage: str, words: tuple[str, ...]) -> None:
    with open_ledger(settings.load()) as ledger:
        ledger.record_all([call(number) for number in range(200)])
    raw, file = paths.ledger_file().read_bytes(), paths.ledger_file()
    file.write_bytes(
        {"cut": raw[: len(raw) // 2], "overwritten": raw[:4096] + b"\xa5" * 99_999}.get(damage, b"x" * 4096)
    )
    done = forked.kimi_stack("ledger", *words, "--json", env=dict(os.environ))
    envelope = json.loads(done.stdout)
    assert (done.returncode, envelope["status"], envelope["data"]["repaired"]) == (1, "failed", False)
    assert envelope["data"]["problems"][0].startswith("the database itself: ")
    assert "ledger verify" not in "".join(envelope["data"]["problems"] + envelope["data"]["notes"])
    assert "`kimi-stack ledger new`" in envelope["data"]["notes"][-1]
    told = forked.kimi_stack("ledger", "new", env=dict(os.environ)).stderr
    assert ("move it away" if damage == "something else" else "`kimi-stack ledger verify` tells what to do") in told
    for path in file.parent.glob(f"{file.name}*"):
        path.unlink()
    assert forked.kimi_stack("ledger", "new", env=dict(os.environ)).returncode == 0
    assert forked.kimi_stack("ledger", "verify", env=dict(os.environ)).stdout == "The ledger has no errors.\n"


UNPRIVILEGED = """
import codecs, json, pwd
from kimi_stack.money.ledger import sqlite
codecs.lookup("utf-8-sig"), settings.parse("")  # imported now: another user may not be allowed to read this Python
from kimi_stack.money import reserving; from kimi_stack.config import stack
from kimi_stack.money.admission import Accounting
from kimi_stack.base.errors import StackError
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
    assert settled[1] == f"{paths.spool_file()} cannot be written: Permission denied; make room or fix its permissions"
    assert (reserved[0], reserved[2]) == ("StackError", REFUSED)
    assert "no run may start while the spending is unknown" in reserved[1]
    with open_ledger(settings.load()) as ledger:
        assert tokens(ledger) == (1000 if there else 0)
        assert ledger.record(call("late"))


FULL_DISK = """
import json, resource, signal
from kimi_stack.config import stack
from kimi_stack.money.admission import Accounting
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
    assert (
        refused == f"{paths.spool_file()} cannot be written: No space left on device; make room or fix its permissions"
    )
    assert tokens(accounting.ledger) == 20_000, "what was there is there"
    filler.unlink()
    assert spool.take(accounting.ledger) == number - 20
    accounting.settle(call(number))
    assert tokens(accounting.ledger) == (number + 1) * 1000
    assert accounting.ledger.store.check() == []
    accounting.close()


def test_a_disk_without_space_is_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite says only "disk I/O error" if it cannot make the files beside the ledger."""
    full = os.statvfs_result((4096, 4096, 100, 0, 0, 9, 9, 9, 0, 255))
    with open_ledger(settings.load()) as ledger:
        failed = sqlite3.OperationalError("disk I/O error")
        assert "see whether its disk is well" in str(ledger.store._error(failed))  # type: ignore[attr-defined]
        monkeypatch.setattr(os, "statvfs", lambda _: full)
        assert "no space is left on its disk; make room" in str(ledger.store._error(failed))  # type: ignore[attr-defined]
