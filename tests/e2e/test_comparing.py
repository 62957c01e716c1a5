"""`kimi-stack ab` and `audit` through the real OpenClaw: what is asked, what is billed, and what is judged."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from .harness import OpenClawEnv, merged

PREMIUM, STANDARD, BUDGET = "kimi-k3", "claude-sonnet-5", "claude-haiku-4-5"
ON = {"codeMode": True}
# Code Mode gives a model `exec` and `wait` although all tools are denied, and each of these turns it on.
CODE_MODE = {
    "tools": {"codeMode": {"enabled": True}},
    "agents": {"defaults": {"models": {f"anthropic/{STANDARD}": ON, f"anthropic/{BUDGET}": ON}}},
}
TASKS = ("name a river",)  # one: each asks OpenClaw four times


@pytest.fixture
def eager(installed: OpenClawEnv) -> Iterator[OpenClawEnv]:
    """A home where Code Mode is on for every model, and the words of tasks are kept."""
    before = installed.config_file.read_bytes()
    installed.config_file.write_text(json.dumps(merged(installed.config(), CODE_MODE)))
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text("[ledger]\nkeep_tasks = true\n")
    installed.loopback.answer = lambda model, task: (
        '{"better": "first", "reasons": []}' if "FIRST ANSWER" in task else f"{model} answers: {task[:80]}"
    )
    yield installed
    installed.settings_file.unlink()
    installed.config_file.write_bytes(before)


def test_a_comparison_and_an_audit_ask_without_tools_and_pay_what_was_billed(eager: OpenClawEnv) -> None:
    """Both orders, all three models; and `feedback last` still means the person's own run."""
    eager.kimi("run", "--tier", "standard", "name a sea", check=True)
    (run,) = eager.calls()
    eager.loopback.forget()
    (eager.home / "tasks.jsonl").write_text("".join(json.dumps({"task": task}) + "\n" for task in TASKS))
    words = ("tasks.jsonl", "--arms", "standard,budget", "--judge", "premium", "--max-cost", "2", "--json")
    found = json.loads(eager.kimi("ab", *words, check=True).stdout)["data"]
    asked = eager.loopback.seen()
    assert (found["pairs"], found["turned"], found["failed"]) == (1, 1, {}), "the judge prefers a place"
    orders = [call.text.index(STANDARD) < call.text.index(BUDGET) for call in asked if call.model == PREMIUM]
    assert sorted(orders) == [False, True]

    eager.loopback.forget()
    audited = json.loads(eager.kimi("audit", "--sample", "1", "--max-cost", "1", "--json", check=True).stdout)["data"]
    checked = eager.loopback.seen()
    assert sorted(call.model for call in checked) == [BUDGET, STANDARD]

    every = [*asked, *checked]
    tools = {(call.model, tool["name"]) for call in every for tool in call.body.get("tools") or []}
    assert (tools, {call.model for call in every}) == (set(), {PREMIUM, STANDARD, BUDGET})
    prices = {PREMIUM: (3.0, 15.0), STANDARD: (2.0, 10.0), BUDGET: (1.0, 5.0)}  # dollars per million tokens
    for source, calls, spent in (("ab", asked, found["spent"]), ("audit", checked, audited["spent"])):
        rows = [call for call in eager.calls() if call["source"] == source]
        billed = sum(call.tokens_in * prices[call.model][0] + call.tokens_out * prices[call.model][1] for call in calls)
        assert len(rows) == len(calls)
        assert float(spent["usd"]) * 1e6 == pytest.approx(billed, rel=1e-3)
        assert sum(call["cost_nano"] for call in rows) == pytest.approx(billed * 1000, rel=1e-3)
    said = json.loads(eager.kimi("feedback", "last", "good", "--json", check=True).stdout)["data"]
    assert (said["run"], said["tier"]) == (run["run"], "standard")
