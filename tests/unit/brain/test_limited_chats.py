"""Limits and quotas as the plugin meets them: one brain, several senders."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger, reservations

from ..ledgers import rows

GUESTS = """
[users]
default = "guest"
[users.senders]
"telegram:1" = "owner"
"telegram:2" = "member"
[users.types.member]
day = { usd = 0.05 }
[users.types.guest]
tiers = ["budget"]
day = { runs = 2 }
"""


@pytest.fixture
def brain(own_stack_file: Path) -> Brain:
    return Brain(serving=True)


def write(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


def ask(brain: Brain, **request: Any) -> dict[str, Any]:
    return brain.answer(json.dumps(request))


def turn(brain: Brain, prompt: str, run: str, sender: str | None = "9", channel: str = "telegram") -> dict[str, Any]:
    """Gate and decision of a turn, as the plugin asks for them."""
    context = {"sessionKey": f"s-{sender}", "runId": run, "channel": channel, "senderId": sender}
    gate = ask(brain, op="gate", prompt=prompt, context=context)
    assert gate["ok"], gate
    if gate["refused"]:
        return gate
    answer = ask(brain, op="decide", prompt=prompt, context=context)
    assert answer["ok"], answer
    return answer


def settle(brain: Brain, run: str, call: dict[str, Any], dollars: float = 0.01) -> dict[str, Any]:
    usage = {"input": int(dollars * 1_000_000)}
    ids = {"id": f"{run}:1", "runId": run, "provider": "anthropic", "model": "claude-haiku-4-5"}
    return ask(brain, op="usage", call={**ids, "usage": usage, **call})


def held() -> list[str]:
    with open_ledger(settings.load()) as ledger:
        return sorted(reservation.id for reservation in reservations.alive(ledger.store))


def test_a_turn_holds_money_until_it_settles_or_is_released(brain: Brain) -> None:
    write('[[limits]]\nusd = 5\nper = "month"\nhard = true\n')
    answer = turn(brain, "hello", "r1")
    assert held() == ["r1"]
    settle(brain, "r1", answer["call"])
    turn(brain, "hello", "r2")
    assert held() == ["r2"]
    assert ask(brain, op="release", run="r2")["ok"]
    assert held() == []


def test_a_gate_without_limits_opens_no_ledger(brain: Brain) -> None:
    assert ask(brain, op="gate", prompt="hello", context={"runId": "r"})["refused"] is None
    assert not paths.ledger_file().exists()


def test_the_rows_say_who_what_and_why(brain: Brain) -> None:
    answer = turn(brain, "Review this code", "r1")
    settle(brain, "r1", {"sessionKey": "s", "source": "chat", **answer["call"]})
    with open_ledger(settings.load()) as ledger:
        names = "sender, session, source, rule, task_type, task_chars, task, run, outcome"
        ((*row,),) = ledger.store.execute(f"SELECT {names} FROM calls")
    assert row == ["telegram:9", "s", "chat", "keywords", "review this", len("Review this code"), None, "r1", "ok"]


def test_tasks_are_kept_only_where_the_person_asked_for_it(brain: Brain) -> None:
    write("[ledger]\nkeep_tasks = true\n")
    settle(brain, "r1", turn(brain, "Review this code", "r1")["call"])
    with open_ledger(settings.load()) as ledger:
        assert ledger.store.execute("SELECT task FROM calls") == [("Review this code",)]


def test_an_unknown_sender_is_a_guest_with_the_guests_tiers_and_runs(brain: Brain) -> None:
    write(GUESTS)
    first = turn(brain, "Analyze our strategy", "r1")
    assert first["decision"]["tier"] == "budget"
    assert "guests may use budget, not premium" in first["decision"]["trace"][-1]["because"]
    settle(brain, "r1", first["call"])
    turn(brain, "hello", "r2")
    refused = turn(brain, "hello", "r3")["refused"]
    assert "the daily quota of 2 runs for each guest" in refused
    assert turn(brain, "hello", "r4", sender="10").get("refused") is None, "another guest has runs of their own"
    assert turn(brain, "Analyze our strategy", "r5", sender="1")["decision"]["tier"] == "premium"


def test_a_guest_cannot_pin_a_way_around_the_tiers(brain: Brain) -> None:
    write(GUESTS)
    for model in ("moonshot/kimi-k3", "openai/gpt-9"):
        context = {"runId": "r", "channel": "telegram", "senderId": "9", "pinned": True, "model": model}
        assert "guests may use budget" in ask(brain, op="gate", prompt="hello", context=context)["refused"]
    context = {"sessionKey": "s", "runId": "r", "channel": "telegram", "senderId": "9"}
    ask(brain, op="command", args="off", context=context)
    off = ask(brain, op="gate", prompt="hello", context={**context, "model": "moonshot/kimi-k3"})
    assert "guests may use budget" in off["refused"]


def test_one_members_money_is_not_anothers(brain: Brain) -> None:
    write(GUESTS.replace('"telegram:2" = "member"', '"telegram:2" = "member"\n"telegram:3" = "member"'))
    settle(brain, "r1", turn(brain, "hello", "r1", sender="2")["call"], dollars=0.06)
    assert "the daily quota of $0.05 for each member" in turn(brain, "hello", "r2", sender="2")["refused"]
    assert turn(brain, "hello", "r3", sender="3").get("refused") is None


def test_the_web_chat_and_the_command_line_are_their_owners(brain: Brain) -> None:
    write(GUESTS)
    for sender, channel in ((None, ""), ("cli", "webchat")):
        answer = turn(brain, "Analyze our strategy", "r", sender=sender, channel=channel)
        assert answer["decision"]["tier"] == "premium"
        assert answer["call"]["sender"].startswith("local:")


@pytest.mark.parametrize("channel", ["telegram", "Telegram", "slack"])
def test_a_message_that_does_not_say_whose_it_is_is_nobodys_on_this_machine(brain: Brain, channel: str) -> None:
    write(GUESTS)
    answer = turn(brain, "Analyze our strategy", "r1", sender=None, channel=channel)
    assert answer["call"]["sender"] == f"{channel.lower()}:unknown"
    assert answer["decision"]["tier"] == "budget"
    settle(brain, "r1", answer["call"])
    settle(brain, "r2", {"channel": channel}, 0.01)
    with open_ledger(settings.load()) as ledger:
        assert [row.sender for row in ledger.spent(0)] == [f"{channel.lower()}:unknown"]
    assert (
        "the daily quota of 2 runs for each guest"
        in turn(brain, "hello", "r3", sender=None, channel=channel)["refused"]
    )
    context = {"sessionKey": "s", "channel": channel}
    said = ask(brain, op="command", args="budget show", context=context)["text"]
    assert said == "That is for the owner of this OpenClaw."


def test_what_openclaw_starts_of_itself_is_its_operators_wherever_it_is_delivered(brain: Brain) -> None:
    write(GUESTS)
    key = "agent:main:internal-session-effects:1"
    for context in ({"trigger": "heartbeat"}, {"trigger": "cron"}, {"sessionKey": key, "trigger": "user"}):
        answer = ask(brain, prompt="hello", context={"runId": "r", "channel": "telegram", **context})
        assert answer["call"]["sender"].startswith("local:")


def test_a_sender_is_the_same_in_any_case(brain: Brain) -> None:
    write(GUESTS.replace("telegram:1", "Telegram:1").replace("telegram:2", "SLACK:u2"))
    assert turn(brain, "Analyze our strategy", "r1", sender="1")["decision"]["tier"] == "premium"
    assert settings.load().users.type_of("slack:U2") == "member"
    said = ask(
        brain, op="command", args="budget show", context={"sessionKey": "s", "channel": "telegram", "senderId": "1"}
    )
    assert "owner" not in said["text"]


def test_money_in_chats_is_for_the_owner(brain: Brain) -> None:
    write(GUESTS + '[[limits]]\nusd = 1\nper = "day"\nhard = true\n')

    def say(args: str, **context: Any) -> str:
        return str(ask(brain, op="command", args=args, context={"sessionKey": "s", **context})["text"])

    guest = {"channel": "telegram", "senderId": "9"}
    for args in ("budget show", "budget add 2 today"):
        assert say(args, **guest) == "That is for the owner of this OpenClaw."
    assert say("budget", **guest).count("\n") == 0, "the tier, without a word of money"
    owner = {"channel": "telegram", "senderId": "1"}
    assert "day, all: $0.00 of $1.00" in say("budget", **owner)
    assert "$2.00 more until" in say("budget add 2 today", **owner)
    assert "$0.00 of $3.00" in say("budget show", owner=True)
    assert "such as: budget add 2 today" in say("budget add lots", **owner)
    assert "not a command" in say("budget spend", **owner)
    assert ask(brain, op="command", args="auto", context={"sessionKey": "s", **owner})["ok"]


def test_a_broken_settings_file_is_named_and_nothing_is_decided(brain: Brain) -> None:
    write('[[limits]]\nusd = "much"\nper = "day"\nhard = true\n')
    answer = ask(brain, op="gate", prompt="hello", context={"runId": "r"})
    assert answer["ok"] is False
    assert "limits[0].usd: must be dollars" in answer["error"]["message"]


# A Gateway that has one brain, admits a turn for each line that it reads, and says so.
GATEWAY = """
import json, subprocess, sys
def brain():
    return subprocess.Popen([sys.executable, "-m", "kimi_stack.brain.start", "--serve"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True)
def ask(child, **request):
    child.stdin.write(json.dumps(request) + "\\n")
    child.stdin.flush()
    return json.loads(child.stdout.readline())
child = brain()
for line in sys.stdin:
    run = line.strip()
    if run.startswith("settle "):
        child.kill()
        child.wait()
        child = brain()
        call = {"id": "c", "runId": run[7:], "provider": "moonshot", "model": "kimi-k3", "usage": {"output": 1000}}
        print(ask(child, op="usage", call=call)["ok"], flush=True)
        continue
    context = {"sessionKey": run, "runId": run, "channel": "telegram", "senderId": "1"}
    print(ask(child, prompt="!premium Plan the launch", context=context).get("refused") is None, flush=True)
"""


class Gateway:
    def __init__(self) -> None:
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen([sys.executable, "-c", GATEWAY], **pipes)

    def tell(self, line: str) -> bool:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip() == "True"

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


def test_a_gateway_that_is_killed_after_it_admitted_a_turn_leaves_what_it_may_have_cost(own_stack_file: Path) -> None:
    write('[[limits]]\nusd = 0.10\nper = "month"\nhard = true\n')
    admitted = []
    for number in range(4):
        gateway = Gateway()
        admitted.append(gateway.tell(f"turn-{number}"))
        gateway.kill()
    assert admitted == [True, False, False, False]
    with open_ledger(settings.load()) as ledger:
        (row,) = rows(ledger)
    told = [row[name] for name in ("run", "outcome", "cost_nano", "source", "tier", "sender")]
    assert told == ["turn-0", "lost", None, "chat", "premium", "telegram:1"]
    assert 75_000_000 < row["estimate_nano"] < 75_100_000


def test_a_brain_that_is_killed_after_it_admitted_a_turn_leaves_it_to_the_next(own_stack_file: Path) -> None:
    write('[[limits]]\nusd = 0.10\nper = "month"\nhard = true\n')
    gateway = Gateway()
    assert gateway.tell("turn")
    assert held() == ["turn"]
    assert gateway.tell("settle turn")
    assert held() == []
    with open_ledger(settings.load()) as ledger:
        assert [(row["outcome"], row["cost_nano"]) for row in rows(ledger)] == [("ok", 15_000_000)]
    gateway.kill()
