"""A batch through the real OpenClaw at a vendor that fails, is busy and hangs, killed in the middle and resumed.

Each task starts an OpenClaw, so there are few of them; KIMI_STACK_BATCH=500 makes it 500 (an hour on two cores), and
then a Dask cluster runs some, too: its workers share a ledger in PostgreSQL, and one of them is killed.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from kimi_install.demo.loopback import Behavior
from kimi_stack.config import catalog, prices

from .harness import OpenClawEnv, wait_until

NUMBER = int(os.environ.get("KIMI_STACK_BATCH") or 6)
HUNG = NUMBER >= 100  # one in a hundred: each takes the whole time that a task may take
SECONDS = "120" if HUNG else "300"
HAIKU = "claude-haiku-4-5"


class Vendor:
    """Of a hundred tasks, five fail with 400 the first time, ten get a 429 the first time, and one hangs for ever."""

    def __init__(self) -> None:
        self.seen: Counter[int] = Counter()
        self.guard = threading.Lock()

    def __call__(self, text: str) -> Behavior:
        number = number_of(text)
        with self.guard:
            self.seen[number] += 1
            first = self.seen[number] == 1
        if first and number % 20 == 3:
            return Behavior(status=400)
        if first and number % 10 == 5:
            return Behavior(status=429)
        return Behavior(delay=600) if HUNG and number % 100 == 50 else Behavior()


def number_of(text: str) -> int:
    found = re.search(r"the number (\d+)", text)
    return int(found[1]) if found else -1


def test_each_task_has_one_answer_and_what_was_billed_is_on_record(
    installed: OpenClawEnv, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback = installed.loopback
    loopback.behaviors[HAIKU] = Vendor()
    # OpenClaw sends a message again after a 429, with a line of its own before it.
    monkeypatch.setattr(loopback, "answer", lambda model, task: f"number {number_of(task)}")
    tasks, results = tmp_path / "tasks.jsonl", tmp_path / "results.jsonl"
    tasks.write_text("".join(json.dumps({"id": f"t{n}", "task": f"Say the number {n}"}) + "\n" for n in range(NUMBER)))
    words = ["batch", str(tasks), "-o", str(results), "--tier", "budget", "--jobs", "3", "--timeout", SECONDS, "--json"]
    with (tmp_path / "log").open("wb") as log:
        running = subprocess.Popen(
            [sys.executable, "-m", "kimi_stack", *words], env=installed.env, cwd=installed.home, stdout=log, stderr=log
        )
    wait_until(lambda: len(ids(results)) >= NUMBER // 3, "a third of the answers", 120 + NUMBER * 60)
    running.send_signal(signal.SIGKILL)
    running.wait(30)
    before = ids(results)
    runs = 0
    while len(ids(results)) < NUMBER - (NUMBER // 100 if HUNG else 0) and runs < 4:
        installed.kimi(*words, "--resume", "--on-unknown", "retry", timeout=600 + NUMBER * 60)
        runs += 1
    loopback.behaviors.clear()

    found = ids(results)
    assert found[: len(before)] == before
    assert Counter(found) == Counter({f"t{n}": 1 for n in range(NUMBER) if not (HUNG and n % 100 == 50)})
    answered = [json.loads(line) for line in results.read_text().splitlines()]
    assert all(row["answer"] == f"number {row['id'][1:]}" for row in answered)

    # The vendor bills each call that it answered. On record is each of them but those in flight when we were killed
    # (three at most) and those that hang.
    price = prices.find(f"anthropic/{HAIKU}", catalog.today(), {})
    assert price is not None
    bill = Counter[str]()
    for call in loopback.seen():
        if call.status == 200 and number_of(call.text) >= 0 and not (HUNG and number_of(call.text) % 100 == 50):
            bill[f"{call.tokens_in} {call.tokens_out}"] += 1
    recorded = Counter(
        f"{row['tokens_in'] + row['cache_read'] + row['cache_write']} {row['tokens_out']}"
        for row in installed.calls()
        if row["outcome"] == "ok" and row["source"] == "batch"
    )
    assert not recorded - bill, "nothing is on record that was not billed"
    assert sum((bill - recorded).values()) <= 3, "nor was more billed than what was in flight"
    paid = sum(row["cost_nano"] for row in installed.calls() if row["outcome"] == "ok" and row["source"] == "batch")
    assert paid == sum(
        number * price.cost(prices.Tokens(*map(int, key.split()), 0, 0)) for key, number in recorded.items()
    )
    assert "no errors" in installed.kimi("ledger", "verify", check=True).stdout


@pytest.mark.skipif("KIMI_STACK_BATCH" not in os.environ, reason="minutes: KIMI_STACK_BATCH says how many tasks")
def test_on_a_cluster_a_killed_workers_tasks_run_once_more_and_the_ledger_has_what_was_billed(
    installed: OpenClawEnv, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1]))
    from unit import postgres
    from unit.clusters import Dask

    number = min(NUMBER, 8)
    loopback = installed.loopback
    monkeypatch.setattr(loopback, "answer", lambda model, task: f"number {number_of(task)}")
    cluster, database = postgres.fresh(request)
    before = installed.settings_file.read_bytes() if installed.settings_file.exists() else None
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text(f'[ledger]\nurl = "{cluster.url(database)}"\n')
    tasks, results = tmp_path / "tasks.jsonl", tmp_path / "results.jsonl"
    tasks.write_text("".join(json.dumps({"id": f"t{n}", "task": f"Say the number {n}"}) + "\n" for n in range(number)))
    dask = Dask(tmp_path)
    try:
        first, _ = (dask.worker("--nthreads", "1", **installed.env) for _ in range(2))
        dask.await_workers(2)
        words = ["batch", str(tasks), "-o", str(results), "--tier", "budget", "--cluster", dask.url, "--json"]
        with (tmp_path / "log").open("wb") as log:
            command = [sys.executable, "-m", "kimi_stack", *words]
            running = subprocess.Popen(command, env=installed.env, cwd=installed.home, stdout=log, stderr=log)
        wait_until(lambda: len(ids(results)) >= 2, "two answers", 600)
        first.kill()  # in the middle of its next task
        assert running.wait(1800) == 0, (tmp_path / "log").read_text()
    finally:
        dask.stop()
        if before is None:
            installed.settings_file.unlink()
        else:
            installed.settings_file.write_bytes(before)

    assert Counter(ids(results)) == Counter({f"t{n}": 1 for n in range(number)})
    answered = Counter(number_of(call.text) for call in loopback.seen() if call.status == 200)
    del answered[-1]
    assert sum(answered.values()) <= number + 1, "one worker with one thread lost one task at most"
    rows = cluster.execute("SELECT outcome, cost_nano, estimate_nano FROM calls", database)
    paid = [cost for outcome, cost, _ in rows if outcome == "ok"]
    assert number <= len(paid) <= sum(answered.values()), "no answer is on record that was not billed, and none twice"
    ((counted,),) = cluster.execute("SELECT SUM(cost_nano) FROM rollup WHERE grain = 'D'", database)
    assert counted == sum(paid)


def ids(results: Path) -> list[str]:
    if not results.exists():
        return []
    return [json.loads(line)["id"] for line in results.read_text().splitlines() if line.endswith("}")]
