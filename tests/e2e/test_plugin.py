"""The plugin in the real Gateway: what reaches the vendors after a chat turn, on good days and bad ones."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .gateway import MAIN, Gateway
from .harness import EASY, HARD, MIDDLING, OpenClawEnv, wait_until

BUDGET, STANDARD, PREMIUM = "claude-haiku-4-5", "claude-sonnet-5", "kimi-k3"


@pytest.fixture(autouse=True)
def _the_brain_is_well(gateway: Gateway, installed: OpenClawEnv) -> Iterator[None]:
    """After each test the stack file is whole and a brain that was stopped is ended, so that a new one comes."""
    stack = installed.state_dir / "model-config.json"
    whole = stack.read_bytes()
    yield
    stack.write_bytes(whole)
    for pid in brains(installed):
        if "stopped" in Path(f"/proc/{pid}/status").read_text():
            os.kill(pid, signal.SIGKILL)


def brains(home: OpenClawEnv) -> list[int]:
    return [pid for pid, line in home.processes().items() if "brain/start.py" in line]


def test_openclaw_shows_the_hooks_the_commands_and_a_valid_config(installed: OpenClawEnv) -> None:
    """test_install.py has the aliases."""
    seen = installed.openclaw_json("plugins", "inspect", "kimi-stack", "--runtime", "--json")
    assert {row["name"] for row in seen["typedHooks"]} == {
        "after_tool_call",
        "before_agent_reply",
        "before_agent_run",
        "before_message_write",
        "before_model_resolve",
        "before_tool_call",
        "gateway_stop",
        "llm_output",
        "message_received",
        "reply_payload_sending",
    }
    assert seen["commands"] == ["kimi"]
    assert sorted(seen["cliCommands"]) == ["kimi-stack", "run"]
    assert seen["diagnostics"] == []
    assert installed.openclaw("config", "validate").returncode == 0
    assert brains(installed) == [], "looking at a plugin starts nothing"


@pytest.mark.parametrize(
    "task",
    ["Analyze the competitive landscape for our product strategy", MIDDLING, "Remind me to water the plants"],
)
def test_a_chat_turn_reaches_the_model_that_select_names(gateway: Gateway, installed: OpenClawEnv, task: str) -> None:
    decision = json.loads(installed.kimi("select", "--json", task, check=True).stdout)["data"]
    assert f"{gateway.chat(task).model}" == decision["model"].partition("/")[2]


def test_an_agent_turn_is_routed_and_a_pinned_one_is_not(gateway: Gateway) -> None:
    routed = gateway.agent(HARD, "agent:main:routed")
    assert routed["result"]["meta"]["agentMeta"]["model"] == PREMIUM
    pinned = gateway.agent(HARD, "agent:main:pinned", model=f"anthropic/{BUDGET}")
    assert pinned["result"]["meta"]["agentMeta"]["model"] == BUDGET


def test_a_model_chosen_in_the_chat_is_left_alone(gateway: Gateway) -> None:
    session = "agent:main:chosen"
    gateway.reply(f"/model moonshot/{PREMIUM}", session)
    assert gateway.chat("hello with my own model", session).model == PREMIUM


def test_one_message_may_override(gateway: Gateway) -> None:
    call = gateway.chat("!premium good morning", sent="good morning")
    assert call.model == PREMIUM
    assert "!premium" not in json.dumps(call.body["messages"]), "the override was for choosing"


def test_a_channels_header_that_was_pasted_begins_no_override(gateway: Gateway) -> None:
    pasted = "[Telegram Bob id:1 2026-11-26 10:00] Bob: !premium what is the capital of Norway?"
    assert gateway.chat(pasted).model != PREMIUM, "it was not typed at the start"


def test_kimi_in_the_chat_says_why_holds_a_tier_and_lets_go(gateway: Gateway) -> None:
    session = "agent:main:kimi"
    gateway.chat(MIDDLING, session)
    why = gateway.reply("/kimi why", session)
    assert "difficulty: standard, because its difficulty is 0." in why
    assert "stays on premium" in gateway.reply("/kimi premium", session)
    assert gateway.chat("hello on premium", session).model == PREMIUM
    assert "Mode of this session: premium" in gateway.reply("/kimi status", session)
    gateway.reply("/kimi off", session)
    assert gateway.chat("hello when off", session).model == STANDARD, "the configured model"
    gateway.reply("/kimi auto", session)
    assert gateway.chat(EASY, session).model == BUDGET


def test_what_a_turn_used_is_recorded_as_the_vendor_billed_it(gateway: Gateway, installed: OpenClawEnv) -> None:
    call = gateway.chat(EASY, MAIN)

    def found() -> dict[str, Any] | None:
        return next((row for row in reversed(installed.calls()) if row["tokens_in"] == call.tokens_in), None)

    row = wait_until(found, "the usage of the turn")
    assert row is not None
    assert row["tokens_out"] == call.tokens_out
    told = {name: row[name] for name in ("session", "model", "tier", "rule", "source", "outcome", "agent")}
    assert told == {
        "session": MAIN,
        "model": f"anthropic/{call.model}",
        "tier": "budget",
        "rule": "difficulty",
        "source": "chat",
        "outcome": "ok",
        "agent": "main",
    }


def test_a_killed_brain_does_not_break_the_chat(gateway: Gateway, installed: OpenClawEnv) -> None:
    gateway.chat("hello, start your brain")
    (pid,) = brains(installed)
    os.kill(pid, signal.SIGKILL)
    assert gateway.chat(MIDDLING).model == STANDARD
    assert gateway.chat(HARD).model == PREMIUM
    wait_until(lambda: [other for other in brains(installed) if other != pid], "another brain")


def test_a_hung_brain_does_not_break_the_chat_and_no_usage_is_lost(gateway: Gateway, installed: OpenClawEnv) -> None:
    gateway.chat("hello, start your brain again")
    (pid,) = brains(installed)
    os.kill(pid, signal.SIGSTOP)
    before = gateway.log().count("model-selector.js decides instead")
    calls = [gateway.chat(f"{MIDDLING}, part {number}", f"agent:main:hung-{number}") for number in range(3)]
    assert [call.model for call in calls] == [STANDARD] * 3
    assert gateway.log().count("model-selector.js decides instead") == before + 1, "one warning an outage"
    wait_until(lambda: pid not in brains(installed), "the end of the hung brain")
    gateway.chat("hello to the next brain")
    tokens = {call.tokens_in for call in calls}

    def all_there() -> bool:
        return tokens <= {row["tokens_in"] for row in installed.calls()}

    wait_until(all_there, "the usage of the turns while it hung")


def test_a_broken_stack_file_leaves_the_chat_on_the_configured_model(gateway: Gateway, installed: OpenClawEnv) -> None:
    (installed.state_dir / "model-config.json").write_text("{")
    assert gateway.chat("Analyze this with a broken file").model == STANDARD
    assert "OpenClaw's own model is used" in gateway.log()


def test_the_brain_is_gone_when_its_gateway_was_killed(gateway: Gateway, installed: OpenClawEnv) -> None:
    """Last in the module: it takes the Gateway with it."""
    gateway.chat("hello, one last time")
    assert brains(installed)
    os.killpg(gateway.pid, signal.SIGKILL)
    wait_until(lambda: not brains(installed), "the end of the brain")
