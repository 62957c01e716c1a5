"""Batches on a Dask cluster: a real scheduler, real workers, a shared PostgreSQL ledger, and workers that die."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import settings, stack
from kimi_stack.money.ledger import open_ledger
from kimi_stack.running.batch.cluster import Cluster
from kimi_stack.running.batch.lines import Line
from kimi_stack.running.batch.wishes import Wishes

from .. import ledgers, postgres
from ..clusters import Dask, distributed
from ..openclaw.programs import program
from .test_batch import OPENCLAW, batch, rows, write

pytestmark = pytest.mark.one_python


@pytest.fixture
def where(
    tmp_path: Path, home: Path, stack_file: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Path:
    ledgers.write_settings(f'[ledger]\nurl = "{postgres.url(request)}"\n')
    (tmp_path / "calls").mkdir()
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    monkeypatch.setenv("OPENCLAW_BIN", program(tmp_path, OPENCLAW))
    return tmp_path


@pytest.fixture
def dask(where: Path) -> Iterator[Dask]:
    found = Dask(where)
    yield found
    found.stop()


def calls(where: Path) -> Counter[str]:
    return Counter(path.name.split(".")[0] for path in (where / "calls").iterdir())


def spent() -> tuple[int, int]:
    """Calls that were answered, and the nano-dollars of all."""
    with open_ledger(settings.load()) as ledger:
        ((count,),) = ledger.store.execute("SELECT COUNT(*) FROM calls WHERE outcome = 'ok'")
        ((nano,),) = ledger.store.execute("SELECT CAST(COALESCE(SUM(cost_nano), 0) AS BIGINT) FROM calls")
        return int(count), int(nano)


def test_without_dask_it_says_which_command_adds_it(where: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(StackError, match=r"(?s)--cluster needs the extra \[cluster\].*-m pip install .*distributed>="):
        Cluster("tcp://127.0.0.1:1", settings.load(), stack.load(paths.stack_file()))


def test_two_workers_share_a_batch_and_its_ledger(where: Path, dask: Dask) -> None:
    dask.worker()
    dask.worker()
    dask.await_workers(2)
    tasks = write(where / "t.jsonl", [{"id": f"a{n}", "task": f"SLOW task {n}"} for n in range(12)] + [
        {"id": "p", "task": "plan", "tier": "premium"}, {"id": "bad", "task": "BROKEN"},
    ])  # fmt: skip
    done = batch(tasks, "-o", str(where / "r.jsonl"), "--cluster", dask.url, "--json", code=1)
    found = {row["id"]: row for row in rows(where / "r.jsonl")}
    assert set(found) == {*(f"a{n}" for n in range(12)), "p"}
    assert (found["p"]["tier"], found["p"]["model"], found["p"]["rule"]) == ("premium", "moonshot/kimi-k3", "pinned")
    assert [row["reason"] for row in rows(where / "r.failed.jsonl")] == ["it broke"]
    assert set(calls(where).values()) == {1}
    parents = {path.name.rpartition(".")[2] for path in (where / "calls").iterdir()}
    assert len(parents) == 14
    count, _ = spent()
    assert count == 13
    assert json.loads(done.stdout)["data"]["ok"] == 13


def test_the_tasks_of_a_killed_worker_run_once_more_and_count_once(where: Path, dask: Dask) -> None:
    first, _ = dask.worker(SLOW="3"), dask.worker(SLOW="3")
    dask.await_workers(2)
    tasks = write(where / "t.jsonl", [{"id": f"a{n}", "task": f"SLOW task {n}"} for n in range(8)])
    command = [sys.executable, "-m", "kimi_stack", "batch", tasks, "-o", str(where / "r.jsonl"), "--cluster", dask.url]
    running = subprocess.Popen([*command, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while len(calls(where)) < 4 and time.monotonic() < until:
        time.sleep(0.05)
    first.send_signal(signal.SIGKILL)
    out, err = running.communicate(timeout=120)
    assert running.returncode == 0, err
    found = Counter(row["id"] for row in rows(where / "r.jsonl"))
    assert found == Counter({f"a{n}": 1 for n in range(8)})
    assert sorted(calls(where).values()) == [1] * 6 + [2] * 2, "the two that were lost ran once more, no other did"
    count, _ = spent()
    assert count == 8
    assert json.loads(out)["data"]["ok"] == 8


def test_workers_are_there_while_the_client_refreshes_its_own_picture_of_them(
    where: Path, dask: Dask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every two seconds that has no workers for a moment: a task that took long enough to meet it seemed lost."""
    dask.worker(SLOW="5")
    dask.await_workers(1)
    policy = settings.load()
    joined = Cluster(dask.url, policy, stack.of_person())
    try:
        monkeypatch.setattr(distributed.Client, "scheduler_info", lambda *_, **more: {"workers": {}})
        line, wishes = Line(1, "a", "SLOW task"), Wishes(tier="budget")
        row, turn, _ = joined.attempt(line, wishes, "run-1", last=True)
    finally:
        joined.close()
    assert (row["tier"], turn.ok) == ("budget", True)


def test_without_its_workers_a_batch_stops_and_goes_on_later(where: Path, dask: Dask) -> None:
    only = dask.worker(SLOW="30")
    dask.await_workers(1)
    tasks = write(where / "t.jsonl", [{"id": f"a{n}", "task": f"SLOW task {n}"} for n in range(6)])
    words = [tasks, "-o", str(where / "r.jsonl"), "--cluster", dask.url]
    running = subprocess.Popen([sys.executable, "-m", "kimi_stack", "batch", *words], stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while len(calls(where)) < 2 and time.monotonic() < until:
        time.sleep(0.05)
    only.kill()
    _, err = running.communicate(timeout=120)
    assert running.returncode == 3, err
    assert b" are left, because no worker is left" in err
    dask.worker()
    dask.await_workers(1)
    batch(*words, "--resume")
    assert Counter(row["id"] for row in rows(where / "r.jsonl")) == Counter({f"a{n}": 1 for n in range(6)})


def test_a_worker_that_cannot_serve_is_named_and_left_out(where: Path, dask: Dask, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "settings.toml").write_text("")
    dask.worker("--resources", "region:eu=1")
    dask.worker(KIMI_STACK_CONFIG_DIR=str(other), KIMI_STACK_DATA_DIR=str(other))
    dask.worker(OPENCLAW_BIN=str(other / "none"))
    dask.await_workers(3)
    tasks = write(where / "t.jsonl", [{"id": "a", "task": "hello"}])
    done = batch(tasks, "-o", str(where / "r.jsonl"), "--cluster", dask.url)
    assert "its calls go to another ledger" in done.stderr
    assert "none" in done.stderr
    assert done.stderr.count("is left out") == 2
    done = batch(tasks, "-o", str(where / "s.jsonl"), "--cluster", dask.url, "--where", "region=us", code=2)
    assert done.stderr.count("it has no resource region:us") == 3
    batch(tasks, "-o", str(where / "u.jsonl"), "--cluster", dask.url, "--where", "region=eu")


def test_without_workers_or_a_scheduler_it_says_so_and_runs_nothing(where: Path, dask: Dask) -> None:
    tasks = write(where / "t.jsonl", [{"id": "a", "task": "hello"}])
    done = batch(tasks, "-o", str(where / "r.jsonl"), "--cluster", dask.url, code=2)
    assert "no worker at" in done.stderr
    done = batch(tasks, "-o", str(where / "r.jsonl"), "--cluster", "tcp://127.0.0.1:1", code=2)
    assert "no Dask scheduler answers" in done.stderr
    assert not rows(where / "r.jsonl")


def test_a_ledger_that_is_not_shared_is_refused(tmp_path: Path, home: Path, stack_file: Path) -> None:
    tasks = write(tmp_path / "t.jsonl", [{"id": "a", "task": "hello"}])
    program(tmp_path, OPENCLAW)
    done = batch(
        tasks, "-o", str(tmp_path / "r.jsonl"), "--cluster", "tcp://127.0.0.1:1", code=2,
        env={"OPENCLAW_BIN": str(tmp_path / "openclaw")},
    )  # fmt: skip
    assert "set ledger.url to a PostgreSQL database" in done.stderr
    for words in (["--where", "region=eu"], ["--cluster", "x", "--cache"], ["--cluster", "x", "--where", "eu"]):
        batch(tasks, "-o", str(tmp_path / "r.jsonl"), *words, code=2)
