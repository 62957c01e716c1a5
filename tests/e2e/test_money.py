"""Money with the real OpenClaw: what the ledger holds against what the vendors billed, and limits that hold."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kimi_install.demo import wire
from kimi_install.demo.loopback import Behavior, Call
from kimi_stack.config import catalog, prices

from .gateway import Gateway
from .harness import HARD, MIDDLING, OpenClawEnv, wait_until

TASKS = (HARD, MIDDLING, "hello")  # one for each tier
BUDGET = "anthropic/claude-haiku-4-5"
EVERYTHING = '[[limits]]\nusd = {usd}\nper = "month"\nhard = true\n'


@pytest.fixture(autouse=True)
def _no_limits_afterwards(installed: OpenClawEnv) -> Iterator[None]:
    yield
    installed.settings_file.unlink(missing_ok=True)


@pytest.fixture
def alone(new_installed: Callable[[], OpenClawEnv]) -> OpenClawEnv:
    """A HOME that no turn of another test comes to: what a chat cost may be on record a second after its answer.

    That is more than the room which `money_for_one` leaves.
    """
    return new_installed()


def limit(home: OpenClawEnv, text: str) -> None:
    home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    home.settings_file.write_text(text)


def billed(calls: list[Call]) -> dict[str, tuple[int, int, int]]:
    """By model: tokens in and out, and nano-dollars at the catalog's prices."""
    sums: dict[str, tuple[int, int, int]] = {}
    for call in calls:
        ref = next(ref for ref in catalog.models() if ref.endswith(f"/{call.model}"))
        price = prices.find(ref, catalog.today())
        assert price is not None
        cost = price.cost(prices.Tokens(call.tokens_in, call.tokens_out))
        known = sums.get(ref, (0, 0, 0))
        sums[ref] = (known[0] + call.tokens_in, known[1] + call.tokens_out, known[2] + cost)
    return sums


def on_record(home: OpenClawEnv) -> dict[str, tuple[int, int, int]]:
    sums: dict[str, tuple[int, int, int]] = {}
    for row in home.calls():
        assert row["cache_read"] == row["cache_write"] == 0, "the stand-in bills no cache"
        known = sums.get(row["model"], (0, 0, 0))
        found = (row["tokens_in"], row["tokens_out"], row["cost_nano"])
        sums[row["model"]] = (known[0] + found[0], known[1] + found[1], known[2] + found[2])
    return sums


def spent(home: OpenClawEnv) -> int:
    """What counts: of a call of unknown cost, its estimate."""
    return sum(row["estimate_nano"] if row["cost_nano"] is None else row["cost_nano"] for row in home.calls())


def money_for_one(home: OpenClawEnv, task: str) -> int:
    """A hard limit that admits `task` once; returns its estimate in nano-dollars."""
    limit(home, EVERYTHING.format(usd=100))
    estimate = json.loads(home.kimi("select", "--json", task, check=True).stdout)["data"]["estimate"]["run_nanousd"]
    limit(home, EVERYTHING.format(usd=f"{(spent(home) + estimate * 3 // 2) / 1e9:.9f}"))
    return int(estimate)


def lost(home: OpenClawEnv) -> list[dict[str, Any]]:
    return [row for row in home.calls() if row["outcome"] == "lost"]


def refused(home: OpenClawEnv, task: str) -> None:
    """A run of `task` is over the limit, and reaches no vendor."""
    seen = len(home.loopback.seen())
    run = home.kimi("run", task)
    assert run.returncode == 3, run.stderr
    assert "the monthly limit of" in run.stderr
    assert len(home.loopback.seen()) == seen


def kimi_brains(home: OpenClawEnv) -> list[int]:
    return [pid for pid, line in home.processes().items() if "brain/start.py" in line]


def test_after_runs_and_turns_the_ledger_holds_what_the_vendors_billed(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    with ThreadPoolExecutor(2) as both:
        for done in both.map(lambda task: installed.kimi("run", task), (TASKS[0], TASKS[-1])):  # one of each vendor
            assert done.returncode == 0, done.stderr
    for number, task in enumerate(TASKS):
        gateway.chat(f"{task} ({number})", f"agent:main:money-{number}")
    calls = installed.loopback.seen()
    wait_until(lambda: len(installed.calls()) >= len(calls), "every call on record")
    assert len(calls) == 5
    assert on_record(installed) == billed(calls)
    rows = installed.calls()
    assert sorted({row["source"] for row in rows}) == ["chat", "run"]
    assert all(row["task"] is None and row["task_hash"] and row["task_chars"] and row["run"] for row in rows)
    assert {row["tier"] for row in rows} == {"premium", "standard", "budget"}
    report = json.loads(installed.kimi("report", "--json", check=True).stdout)["data"]
    assert report["totals"]["calls"] == 5
    assert json.loads(installed.kimi("ledger", "verify", "--json", check=True).stdout)["status"] == "ok"


def test_a_hard_limit_answers_in_the_chat_and_the_vendor_is_not_asked(gateway: Gateway, installed: OpenClawEnv) -> None:
    gateway.chat("hello, spend a little", "agent:main:limit")
    wait_until(lambda: spent(installed) > 0, "the cost of that")
    limit(installed, EVERYTHING.format(usd="0.0001"))
    seen = len(installed.loopback.seen())
    said = gateway.reply("hello, spend more", "agent:main:limit")
    assert "the monthly limit of $0.0001 is reached" in said
    assert "it resets" in said
    assert "/kimi budget add 2 today" in said
    assert said.splitlines()[-1].startswith("Not sent: the monthly limit"), "OpenClaw's own notices may come before"
    envelope = gateway.agent("hello from an agent turn", "agent:main:limit-2")
    assert "the monthly limit" in json.dumps(envelope)
    run = installed.kimi("run", "hello from a run")
    assert run.returncode == 3
    assert "the monthly limit of $0.0001 is reached" in run.stderr
    session = installed.kimi("run", "--session", "agent:main:limit-3", "hello from a session")
    assert session.returncode == 3
    assert len(installed.loopback.seen()) == seen, "no model call was made"

    shown = gateway.reply("/kimi budget show", "agent:main:limit")
    assert "month, all" in shown
    assert "hard: refuses" in shown
    assert "$2.00 more until" in gateway.reply("/kimi budget add 2 today", "agent:main:limit")
    gateway.chat("hello again, with two dollars", "agent:main:limit")
    assert "of it added" in installed.kimi("budget", check=True).stdout
    installed.kimi("budget", "clear", "--yes", check=True)


def test_an_agent_changes_no_limit_by_its_tools(gateway: Gateway, installed: OpenClawEnv) -> None:
    limit(installed, EVERYTHING.format(usd=20))
    before = installed.settings_file.read_bytes()
    tools = (
        wire.ToolCall("exec", {"command": f"{sys.executable} -m kimi_stack budget add 5 today"}),
        wire.ToolCall("write", {"path": str(installed.settings_file), "content": "# no limits\n"}),
    )
    installed.loopback.behaviors[BUDGET.partition("/")[2]] = Behavior(tools=tools)
    gateway.agent("hello, please raise my limit", "agent:main:raise")
    told = json.dumps(installed.loopback.seen()[-1].body)
    assert "`kimi-stack budget add` is for the person alone" in told
    assert "/kimi budget add 2 today" in told
    assert f"{installed.settings_file} is for the person alone" in told
    assert installed.settings_file.read_bytes() == before
    after = installed.kimi("budget", "show", check=True).stdout
    assert "of $20.00" in after
    assert "added" not in after


def test_a_limit_moves_a_chat_down_a_tier_where_the_person_chose_that(gateway: Gateway, installed: OpenClawEnv) -> None:
    limit(installed, '[[limits]]\nusd = 0.001\nper = "day"\ntier = "premium"\nhard = true\nat_limit = "down"\n')
    assert gateway.chat(HARD, "agent:main:down").model == "claude-sonnet-5"
    assert "the daily limit of $0.0010 for premium" in gateway.reply("/kimi why", "agent:main:down")


def test_two_runs_with_money_for_one_are_one_run(alone: OpenClawEnv) -> None:
    # The first run's estimate fits, and what it may at most need leaves no room beside it.
    known = json.loads(alone.kimi("select", "--json", "hello", check=True).stdout)["data"]
    assert known["model"] == BUDGET
    money_for_one(alone, "hello")
    alone.loopback.behaviors["claude-haiku-4-5"] = Behavior(delay=4)
    with ThreadPoolExecutor(2) as both:
        done = list(both.map(lambda _: alone.kimi("run", "hello"), range(2)))
    assert sorted(run.returncode for run in done) == [0, 3], [run.stderr for run in done]
    assert len(alone.loopback.seen()) == 1
    second = next(run for run in done if run.returncode == 3)
    assert "1 run in flight may need" in second.stderr


def test_without_a_brain_a_hard_limit_refuses_and_without_one_the_chat_goes_on(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    gateway.chat("hello, wake the brain", "agent:main:silent")
    limit(installed, EVERYTHING.format(usd=1000))
    (pid,) = kimi_brains(installed)
    os.kill(pid, signal.SIGSTOP)
    try:
        seen = len(installed.loopback.seen())
        assert "what was spent is not known" in gateway.reply("hello, are you there", "agent:main:silent")
        assert len(installed.loopback.seen()) == seen
        installed.settings_file.unlink()
        gateway.chat("hello without limits", "agent:main:silent")
    finally:
        with contextlib.suppress(ProcessLookupError):  # the plugin ends a brain that hangs
            os.kill(pid, signal.SIGKILL)


def test_a_run_that_is_killed_at_a_slow_vendor_counts_its_estimate(alone: OpenClawEnv) -> None:
    money_for_one(alone, "hello")
    alone.loopback.behaviors["claude-haiku-4-5"] = Behavior(delay=60)
    others = set(alone.processes())
    said = alone.home / "run.log"
    with said.open("wb") as log:
        run = subprocess.Popen(
            [sys.executable, "-m", "kimi_stack", "run", "hello"],
            env=alone.env,
            cwd=alone.home,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait_until(lambda: alone.loopback.seen() or run.poll() is not None, "the vendor to be asked")
        assert run.poll() is None, said.read_text()
        (held,) = alone.held()
    finally:
        run.kill()
        run.wait()
    wait_until(lambda: not set(alone.processes()) - others, "the end of the run's OpenClaw")
    refused(alone, "hello")
    (row,) = lost(alone)
    assert (row["run"], row["model"], row["cost_nano"], row["source"]) == (held, BUDGET, None, "run")
    assert row["estimate_nano"] > 0


def test_a_turn_that_fails_for_good_holds_nothing(gateway: Gateway, installed: OpenClawEnv) -> None:
    """The last test here with this vendor: OpenClaw rests a key for a minute after a 401."""
    gateway.chat("hello, wake the brain", "agent:main:slow")  # half a second after its end it is not started again
    limit(installed, EVERYTHING.format(usd=1000))
    installed.loopback.behaviors["claude-haiku-4-5"] = Behavior(delay=2)
    gateway.chat("hello, take your time", "agent:main:slow")
    assert len(installed.held()) == 1
    wait_until(lambda: not installed.held(), "the end of what the turn holds")
    installed.loopback.behaviors["claude-haiku-4-5"] = Behavior(status=401)
    assert "401" in gateway.reply("hello, nobody is in", "agent:main:failed")
    wait_until(lambda: not installed.held(), "the end of what the failed turn holds")
    gateway.send("hello, the key is resting", "agent:main:resting")
    wait_until(
        lambda: "resting" in json.dumps(gateway.call("chat.history", {"sessionKey": "agent:main:resting"})), "it"
    )
    wait_until(lambda: not installed.held(), "the end of what a turn holds that could not begin")


def test_a_gateway_that_is_killed_with_a_turn_at_a_slow_vendor_leaves_its_estimate_and_no_brain(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    """The last test here: it takes the Gateway with it."""
    before = len(lost(installed))
    money_for_one(installed, HARD)
    installed.loopback.behaviors["kimi-k3"] = Behavior(delay=60)
    assert gateway.chat(HARD, "agent:main:killed").model == "kimi-k3", "it was admitted"
    (held,) = installed.held()
    assert kimi_brains(installed)
    os.killpg(gateway.pid, signal.SIGKILL)
    wait_until(lambda: not kimi_brains(installed), "the end of the brain")
    refused(installed, HARD)
    row = lost(installed)[before:][0]
    assert (row["run"], row["model"], row["cost_nano"], row["source"]) == (held, "moonshot/kimi-k3", None, "chat")
    assert row["estimate_nano"] > 0
    assert "no errors" in installed.kimi("ledger", "verify", check=True).stdout
