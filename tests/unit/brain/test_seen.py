"""What is shown of the money in OpenClaw: its usage line, the footer under a reply, and `/kimi status|report|last`."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain import chat_money
from kimi_stack.brain.brain import Brain

from ..ledgers import write_settings

LIMIT = '[[limits]]\nusd = 5\nper = "month"\n'
OWNER = {"sessionKey": "agent:main:main", "owner": True}


@pytest.fixture
def brain(own_stack_file: Path) -> Brain:
    return Brain(serving=True)


def ask(brain: Brain, **request: Any) -> dict[str, Any]:
    answer = brain.answer(json.dumps(request))
    assert answer["ok"], answer
    return answer


def turn(brain: Brain, run: str, prompt: str = "hello", dollars: float = 0.01, **more: Any) -> dict[str, Any]:
    """A turn of the owner's session, to its end: the answer to its usage."""
    context = {"sessionKey": "agent:main:main", "runId": run, **more}
    call = ask(brain, op="decide", prompt=prompt, context=context)["call"]
    ids = {"id": f"{run}:1", "runId": run, "provider": "anthropic", "model": "claude-haiku-4-5"}
    usage = {"input": int(dollars * 1_000_000)}
    return ask(brain, op="usage", call={**ids, "usage": usage, "sessionKey": context["sessionKey"], **call})


def kimi(brain: Brain, args: str, **context: Any) -> str:
    return str(ask(brain, op="command", args=args, context={**OWNER, **context})["text"])


def test_the_usage_line_has_each_limit_and_what_was_spent(brain: Brain) -> None:
    write_settings(LIMIT + '[[limits]]\nusd = 1\nper = "day"\ntier = "premium"\n')
    turn(brain, "r1", dollars=1.25)
    seen = ask(brain, op="standing")
    month, day = seen["windows"]
    assert (seen["plan"], seen["summary"]) == ("month", "$1.25 of $5.00")
    assert (month["label"], month["usedPercent"]) == ("month", 25)
    assert (day["label"], day["usedPercent"]) == ("day, premium", 0)
    assert month["resetAt"] > time.time() * 1000
    turn(brain, "r2", dollars=9)
    assert ask(brain, op="standing")["windows"][0]["usedPercent"] == 100, "a bar has no more"


def test_without_limits_the_usage_line_has_the_sums(brain: Brain) -> None:
    turn(brain, "r1", dollars=0.5)
    seen = ask(brain, op="standing")
    assert (seen["windows"], seen["summary"]) == ([], "$0.50 today, $0.50 this month")


@pytest.mark.parametrize(
    ("kind", "footer"),
    [("off", None), ("tier", "budget · claude-haiku-4-5"), ("cost", "budget · claude-haiku-4-5 · $0.01")],
)
def test_a_footer_is_given_as_the_settings_ask(brain: Brain, kind: str, footer: str | None) -> None:
    write_settings(f'[chats]\nreply_footer = "{kind}"\n')
    assert turn(brain, "r1").get("footer") == footer


def test_the_footers_cost_is_that_of_all_calls_of_the_run(brain: Brain) -> None:
    write_settings('[chats]\nreply_footer = "cost"\n')
    turn(brain, "r1")
    again = {"id": "r1:2", "runId": "r1", "provider": "anthropic", "model": "claude-haiku-4-5", "tier": "budget"}
    assert ask(brain, op="usage", call={**again, "usage": {"input": 10_000}})["footer"].endswith(" · $0.02")
    unknown = {"id": "r2:1", "runId": "r2", "provider": "nobody", "model": "x\u202e1", "usage": {"input": 10}}
    assert ask(brain, op="usage", call=unknown)["footer"] == "x\\u202e1 · unpriced"


def test_status_tells_the_owner_what_was_spent_and_nobody_else(brain: Brain) -> None:
    write_settings(LIMIT)
    turn(brain, "r1", dollars=1)
    said = kimi(brain, "status")
    assert "Spent: $1.00 today, $1.00 this month" in said
    assert "Next limit: month, all: $1.00 of $5.00 (20 %)" in said
    assert "Spent" not in kimi(brain, "status", owner=False)


def test_the_report_has_the_tiers_and_the_limits_for_the_owner(brain: Brain) -> None:
    assert "nothing was spent" in kimi(brain, "report")
    write_settings(LIMIT)
    turn(brain, "r1", dollars=1)
    said = kimi(brain, "report daily").splitlines()
    assert said[0].endswith(": $1.00, 1 run")
    assert said[1] == "budget: $1.00, 1 run"
    assert said[-2].startswith("month, all: $1.00 of $5.00 (20 %)")
    assert said[-1] == "  soft: warns"
    assert not any(line.startswith("Not in this") for line in said), "there is no openclaw.json"
    config = paths.openclaw_config()
    config.write_text('{"agents": {"defaults": {"utilityModel": "anthropic/claude-haiku-4-5"}}}')
    assert "Not in this: OpenClaw's own calls (recaps, titles)." in kimi(brain, "report daily").splitlines()
    config.write_text('{"agents": {"defaults": {"utilityModel": ""}}}')
    assert "titles of dashboard sessions" in kimi(brain, "report daily")
    assert kimi(brain, "report", owner=False) == "That is for the owner of this OpenClaw."
    assert "not a command" in kimi(brain, "report yearly")


def test_last_has_the_last_five_decisions_of_this_session_alone(brain: Brain) -> None:
    assert kimi(brain, "last") == "Nothing is on record for this session yet."
    for number in range(7):
        turn(brain, f"r{number}", f"!budget hello {number}")
    turn(brain, "other", sessionKey="agent:main:other")
    lines = kimi(brain, "last").splitlines()
    assert len(lines) == 5
    assert lines[0].endswith("budget · claude-haiku-4-5 · $0.01 (!budget)")
    assert "$" not in kimi(brain, "last", owner=False)


def test_the_lines_for_a_chat_are_short_and_nothing_is_lost(brain: Brain) -> None:
    hard = 'hard = true\nat_limit = "down"\n'
    write_settings(f'{LIMIT}{hard}[[limits]]\nusd = 1\nper = "week"\ntier = "premium"\n{hard}')
    turn(brain, "r1", "Summarize this for me in one sentence, please, and translate it into Norwegian")
    unpriced = {"id": "r2:1", "runId": "r2", "provider": "nobody", "model": "one-with-a-long-name-2711"}
    more = {"tier": "budget", "usage": {"input": 10}, "sessionKey": "agent:main:main"}
    ask(brain, op="usage", call={**unpriced, **more})
    kimi(brain, "budget add 2 today")
    for command in ("status", "report", "report daily", "last", "budget show"):
        said = kimi(brain, command)
        assert max(map(len, said.splitlines())) <= 60, said
        assert " · " in said or ": $" in said
    whole = " ".join(kimi(brain, "status").replace("\n  ", " ").splitlines())
    assert "$2.00 of it added, 1 call without a known price, not included, resets " in whole


def test_a_long_line_is_broken_where_a_part_begins_and_a_long_word_stays_whole() -> None:
    line = "month, all: $10.16 of $25.00 (40 %), $5.00 of it added, not included, resets Tue 1 Dec 00:00; soft: warns"
    assert chat_money.narrow([line, "short"]).splitlines() == [
        "month, all: $10.16 of $25.00 (40 %), $5.00 of it added,",
        "  not included, resets Tue 1 Dec 00:00; soft: warns",
        "short",
    ]
    call = "Fri 27 Nov 21:02: budget · claude-haiku-4-5 · $0.0158 (difficulty 0.31)"
    assert chat_money.narrow([call]).splitlines()[1] == "  (difficulty 0.31)"
    assert chat_money.narrow(["a" * 70 + " b", ""]) == "a" * 70 + "\n  b\n"


def test_a_broken_ledger_is_one_line_in_the_chat(brain: Brain) -> None:
    turn(brain, "r1")
    brain.close()
    paths.locate("ledger")
    Path(paths.locate("ledger")).write_bytes(b"not a database" * 100)
    other = Brain(serving=True)
    assert "Spent: not known (" in kimi(other, "status")
    for command in ("report", "last"):
        assert kimi(other, command).startswith(f"/kimi {command}: ")
    refused = other.answer('{"op": "standing"}')
    assert not refused["ok"]
    assert "ledger" in refused["error"]["message"]
