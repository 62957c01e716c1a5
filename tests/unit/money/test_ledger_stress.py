"""Many processes on one ledger, some killed: nothing is lost, nothing counts twice, and the last dollar is not spent
twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kimi_stack.base import dollars, paths
from kimi_stack.config import settings
from kimi_stack.money import reserving
from kimi_stack.money.ledger import open_ledger, reservations, verify

from .. import postgres

pytestmark = pytest.mark.one_python

PROCESSES = 16
CALLS = 500
KILLED = 6
LIMIT = dollars.parse("1.00")

SETTLE = f"""
import sys
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger
number = int(sys.argv[1])
with open_ledger(settings.load(), wait=60) as ledger:
    print("begins", flush=True)
    for at in range({CALLS}):
        ledger.record({{
            "id": f"{{number}}:{{at}}", "runId": f"{{number}}:{{at // 2}}", "sender": f"telegram:{{number % 4}}",
            "provider": "anthropic", "model": ("claude-haiku-4-5", "claude-sonnet-5")[at % 2],
            "usage": {{"input": number * {CALLS} + at + 1, "output": at}},
        }})
        print(at, flush=True)
"""

# What a run really costs lies anywhere between half its estimate and its ceiling.
RACE = """
import os, random, sys, time
from kimi_stack.money import reserving; from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger
number, model = int(sys.argv[1]), "test/coin"
dice = random.Random(number)
with open_ledger(settings.load(), wait=60) as ledger:
    print("begins", flush=True)
    sys.stdin.readline()
    for at in range(1000):
        run, tokens = f"{number}:{at}", dice.randrange(5_000, 30_000)
        problem = reserving.reserve(ledger, run, "local:x", "budget", model, tokens)
        time.sleep(dice.random() / 200)
        if problem is not None:
            if "is reached" in problem.text or tokens < 6_000:
                break
            continue
        ((estimate, ceiling),) = ledger.store.execute(
            "SELECT estimate_nano, ceiling_nano FROM reservations WHERE id = ?", (run,))
        cost = dice.randrange(estimate // 2, ceiling + 1) // 200  # in tokens
        ledger.record({"id": run, "runId": run, "sender": "local:x", "tier": "budget", "estimateNano": estimate,
                       "provider": "test", "model": "coin", "usage": {"input": cost}})
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def write_settings(request: pytest.FixtureRequest) -> Callable[[str], None]:
    url = None if request.param == "sqlite" else postgres.url(request)

    def write(text: str) -> None:
        paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
        paths.settings_file().write_text(text + (f'[ledger]\nurl = "{url}"\n' if url else ""))

    return write


def start(code: str, number: int) -> subprocess.Popen[str]:
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-c", code, str(number)], text=True, **pipes)


def begun(process: subprocess.Popen[str]) -> subprocess.Popen[str]:
    assert process.stdout is not None
    assert process.stdout.readline() == "begins\n", process.stderr and process.stderr.read()
    return process


def ended(process: subprocess.Popen[str]) -> None:
    _, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, "")


def test_what_many_processes_settle_is_whole_though_some_are_killed_and_begin_anew(
    write_settings: Callable[[str], None], record_property: Callable[[str, object], None]
) -> None:
    write_settings("")
    open_ledger(settings.load()).close()
    killed_at = []

    def settle(number: int, kill_after: int) -> None:
        if kill_after:
            process = begun(start(SETTLE, number))
            assert process.stdout is not None
            while process.stdout.readline().strip() not in (str(kill_after), ""):
                pass
            process.kill()
            process.communicate()
            assert process.returncode == -9, "it was to be killed half-way"
            killed_at.append(kill_after)
        process = begun(start(SETTLE, number))
        _, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, "")

    with ThreadPoolExecutor(PROCESSES) as all_of_them:
        lengths = [random.randrange(1, CALLS - 100) if number < KILLED else 0 for number in range(PROCESSES)]
        list(all_of_them.map(settle, range(PROCESSES), lengths))
    record_property("killed_after_settles", killed_at)
    print(f"\nkilled after {killed_at} of {CALLS} settles each")

    tokens = sum(range(1, PROCESSES * CALLS + 1)) + PROCESSES * sum(range(CALLS))
    nano = sum(
        (2 - (at % 2 == 0)) * 1000 * (number * CALLS + at + 1 + 5 * at)
        for number in range(PROCESSES)
        for at in range(CALLS)
    )
    with open_ledger(settings.load()) as ledger:
        counted = ledger.store.execute("SELECT COUNT(*), COUNT(DISTINCT id), SUM(cost_nano) FROM calls")
        assert [int(value) for value in counted[0]] == [PROCESSES * CALLS, PROCESSES * CALLS, nano]
        spent = ledger.spent(0)
        assert (sum(row.nano for row in spent), sum(row.tokens for row in spent)) == (nano, tokens)
        assert sum(row.runs for row in spent) == PROCESSES * CALLS // 2
        assert verify.verify(ledger).problems == []


def test_sixteen_processes_that_race_for_the_last_dollar_overspend_by_at_most_one_estimates_error(
    write_settings: Callable[[str], None], record_property: Callable[[str, object], None]
) -> None:
    write_settings(
        '[prices]\n"test/coin" = { input = 0.2, output = 0 }\n'
        '[[limits]]\nusd = 1.00\nper = "day"\nhard = true\n[budget]\ntimezone = "UTC"\n'
    )
    open_ledger(settings.load()).close()
    while time.gmtime()[3:5] == (23, 59):
        time.sleep(1)  # the limit is a day's
    started = [begun(start(RACE, number)) for number in range(PROCESSES)]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in started:
        ended(process)
    with open_ledger(settings.load()) as ledger:
        assert reservations.alive(ledger.store) == []
        settled = ledger.store.execute("SELECT cost_nano, estimate_nano FROM calls")
        worst = max(cost - estimate for cost, estimate in settled)
        spent = sum(row.nano for row in ledger.spent(0))
        by_process = ledger.store.execute("SELECT COUNT(DISTINCT run) FROM calls")
        assert verify.verify(ledger).problems == []
    overspent = max(spent - LIMIT, 0)
    figures = {
        "runs": len(settled),
        "spent": dollars.text(spent),
        "overspent": dollars.text(overspent),
        "largest_error": dollars.text(worst),
    }
    print(f"\n{figures}")
    for name, value in figures.items():
        record_property(name, value)
    assert by_process == [(len(settled),)]
    assert worst > 0
    assert overspent <= worst
    assert spent > LIMIT * 9 // 10, "the dollar was there to be spent"


def test_reservations_of_processes_that_are_killed_count_as_spent_at_once(
    write_settings: Callable[[str], None],
) -> None:
    write_settings(
        '[prices]\n"test/coin" = { input = 1, output = 0 }\n[[limits]]\nusd = 0.07\nper = "day"\nhard = true\n'
    )
    code = """
import sys
from kimi_stack.money import reserving; from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger
with open_ledger(settings.load()) as ledger:
    assert reserving.reserve(ledger, sys.argv[1], "local:x", "budget", "test/coin", 10) is None
    print("begins", flush=True)
    sys.stdin.readline()
"""
    with open_ledger(settings.load()) as ledger:
        for number in range(3):
            holder = begun(start(code, number))
            refused = reserving.reserve(ledger, "mine", "local:x", "budget", "test/coin", 10)
            assert refused is not None
            assert "1 run in flight" in refused.text
            os.kill(holder.pid, 9)
            # Not reaped yet: a zombie holds nothing either.
            while reservations.alive(ledger.store):
                time.sleep(0.01)
            assert (reserving.reserve(ledger, "mine", "local:x", "budget", "test/coin", 10) is None) == (number < 2)
            reserving.release(ledger, "mine")
            holder.communicate()
        outcomes = ledger.store.execute("SELECT outcome, estimate_nano FROM calls")
        assert outcomes == [("lost", 20_010_000)] * 3
