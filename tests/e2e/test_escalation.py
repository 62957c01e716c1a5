"""Climbing with the real OpenClaw: vendors that answer badly on one tier and well on another."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from kimi_install.demo.loopback import Behavior, Call
from kimi_stack.config import catalog, prices
from kimi_stack.openclaw.door import find_json

from .harness import OpenClawEnv, wait_until

BUDGET, STANDARD, PREMIUM = "claude-haiku-4-5", "claude-sonnet-5", "kimi-k3"
TASK = "which are the five largest moons of the solar system"
BAD = "I'm sorry, but I can't help with that request."
GOOD = "The five largest moons are Ganymede, Titan, Callisto, Io, and the Moon."


@pytest.fixture(autouse=True)
def _as_it_was(installed: OpenClawEnv) -> Iterator[None]:
    yield
    installed.settings_file.unlink(missing_ok=True)


def answers(home: OpenClawEnv, **texts: str | Behavior) -> None:
    for model, text in zip(
        (BUDGET, STANDARD, PREMIUM), (texts["budget"], texts["standard"], texts["premium"]), strict=True
    ):
        home.loopback.behaviors[model] = Behavior(text=text) if isinstance(text, str) else text


def billed(call: Call) -> int:
    ref = next(ref for ref in catalog.models() if ref.endswith(f"/{call.model}"))
    price = prices.find(ref, catalog.today())
    assert price is not None
    return price.cost(prices.Tokens(call.tokens_in, call.tokens_out))


def climb(home: OpenClawEnv, *options: str) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    done = home.kimi("run", "--escalate", "--json", *options, TASK)
    return done, json.loads(done.stdout)["data"]


def newest_run(home: OpenClawEnv) -> list[dict[str, Any]]:
    rows = home.calls()
    return [row for row in rows if row["run"] == rows[-1]["run"]]


def test_one_climb_both_attempts_billed_exactly_the_better_answer_returned(installed: OpenClawEnv) -> None:
    answers(installed, budget=BAD, standard=GOOD, premium=GOOD)
    done = installed.openclaw("run", "--escalate", "--json", TASK)
    assert done.returncode == 0, done.stderr
    data = find_json(done.stdout)["data"]
    assert (data["text"], data["tier"], data["good"]) == (GOOD, "standard", True)
    calls = installed.loopback.seen()
    assert [call.model for call in calls] == [BUDGET, STANDARD]
    rows = newest_run(installed)
    assert [(row["tier"], row["outcome"], row["tokens_in"], row["tokens_out"], row["cost_nano"]) for row in rows] == [
        ("budget", "discarded", calls[0].tokens_in, calls[0].tokens_out, billed(calls[0])),
        ("standard", "ok", calls[1].tokens_in, calls[1].tokens_out, billed(calls[1])),
    ]
    assert "trying budget · anthropic/claude-haiku-4-5" in done.stderr
    assert "budget: 0." in done.stderr
    assert "for answers that were thrown away" in done.stderr
    report = json.loads(installed.kimi("report", "--json", check=True).stdout)["data"]
    assert report["thrown_away"]["attempts"] >= 1


def test_all_tiers_bad_gives_the_best_answer_exit_0_and_one_warning(installed: OpenClawEnv) -> None:
    """By kimi-escalate. A vendor that is down is a failed attempt."""
    half = "The largest moons include Ganymede and Titan. [insert the others here]"
    # (A 401 would take OpenClaw's key for all of that vendor's models away, for a minute.)
    answers(installed, budget=Behavior(status=404), standard=half, premium=BAD)
    script = f'eval "$(kimi-stack init bash)"; kimi-escalate --json {TASK}'
    done = installed.run("bash", "--norc", "-c", script)
    data = json.loads(done.stdout)["data"]
    assert (done.returncode, data["text"], data["tier"], data["good"]) == (0, half, "standard", False)
    assert [attempt["status"] for attempt in data["attempts"]] == ["error", "ok", "ok"]
    warnings = [line for line in done.stderr.splitlines() if "no answer was good enough" in line]
    assert len(warnings) == 1
    assert "the best of 3, from standard" in warnings[0]
    rows = [(row["tier"], row["outcome"]) for row in newest_run(installed)]
    assert rows == [("standard", "poor"), ("premium", "discarded")], "the vendor that was down billed nothing"


def test_ctrl_c_between_attempts_leaves_the_ledger_whole(installed: OpenClawEnv) -> None:
    answers(installed, budget=BAD, standard=Behavior(text=GOOD, delay=60), premium=GOOD)
    before = len(installed.calls())
    process = subprocess.Popen(
        [sys.executable, "-m", "kimi_stack", "run", "--escalate", TASK],
        env=installed.env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_until(lambda: any(call.model == STANDARD for call in installed.loopback.seen()), "the second attempt", 300)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode in (-signal.SIGINT, 130)
    rows = installed.calls()[before:]
    assert [(row["tier"], row["outcome"]) for row in rows] == [("budget", "ok"), ("standard", "aborted")]
    assert "no errors" in installed.kimi("ledger", "verify", check=True).stdout


def test_a_judge_is_a_call_of_its_own(installed: OpenClawEnv) -> None:
    answers(installed, budget=GOOD, standard=GOOD, premium='{"score": 0.3, "reasons": ["two are missing"]}')
    done, data = climb(installed, "--judge", "premium", "--max-escalations", "0")
    assert done.returncode == 0, done.stderr
    assert (data["attempts"][0]["score"], data["good"]) == (0.3, False)
    assert "two are missing" in done.stderr
    assert [row["rule"] for row in newest_run(installed)] == ["escalation", "judge"]
