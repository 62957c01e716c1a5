"""A session of the real Gateway: which model each of its turns takes, seen at the stand-in for the vendors."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from kimi_install.demo import wire
from kimi_install.demo.loopback import Behavior
from kimi_stack.base import dollars
from kimi_stack.choice import cuts
from kimi_stack.config import profiles
from kimi_stack.learning import refining
from kimi_stack.reading import readers

from .gateway import Gateway
from .harness import EASY, HARD, MIDDLING, OpenClawEnv, wait_until

BUDGET, STANDARD, PREMIUM = "claude-haiku-4-5", "claude-sonnet-5", "kimi-k3"
# Long enough for a switch to cost more than the next turn gives back, and short enough for one process argument
NOTES = "\n".join(f"{number}: the boat left the harbour at noon and came back with the tide" for number in range(1_600))
LONG = f"{HARD}\n\nMy notes:\n{NOTES}"
MEETINGS = (
    *("heating", "parking", "garden", "deposit", "stairs", "cellar", "bicycles", "mailbox", "waste", "pets", "keys"),
    *("roof", "lift", "windows", "laundry", "balcony", "fence", "gutter", "boiler", "doorbell", "lighting", "cleaning"),
    *("insurance", "painting", "carpet", "playground", "garage", "hedge", "chimney", "plumbing", "noise", "rent"),
    *("storage", "roses", "lawn", "gate", "drain", "solar", "hallway", "kitchen"),
)
JUDGED = 12
COLD = 20  # seconds: longer than OpenClaw and the loopback server need for a few turns on a busy machine


@pytest.fixture
def soon_cold(installed: OpenClawEnv) -> Iterator[None]:
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text(f"[routing]\ncache_seconds = {COLD}\n")
    yield
    installed.settings_file.unlink()


@pytest.fixture
def kept_answers(installed: OpenClawEnv) -> Iterator[None]:
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text("[cache]\nchats = true\n")
    yield
    installed.settings_file.unlink()


def settled(home: OpenClawEnv, session: str, turns: int) -> list[dict[str, Any]]:
    """The session's calls, once the ledger has that many: only then does the brain know what it stands on."""

    def found() -> list[dict[str, Any]] | None:
        rows = [row for row in home.calls() if row["session"] == session]
        return rows if len(rows) >= turns else None

    rows = wait_until(found, f"{turns} settled turns of {session}")
    assert rows is not None
    return rows


def test_a_session_goes_up_at_once_stays_while_warm_and_comes_down_cold(
    gateway: Gateway, installed: OpenClawEnv, soon_cold: None
) -> None:
    session = "agent:main:economics"
    told: list[tuple[str, str, str]] = []

    def turn(message: str) -> None:
        model = gateway.chat(message, session).model
        row = settled(installed, session, len(told) + 1)[-1]
        told.append((message[: len(HARD)], model, row["rule"]))

    turn(LONG)
    turn(EASY)
    turn("yes")
    why = gateway.reply("/kimi why", session)
    assert "a follow-up stays where its session is" in why
    time.sleep(COLD + 2)
    turn("what is the freezing point of nitrogen")
    turn("that's wrong, try again properly")
    turn("go on")
    assert told == [
        (HARD, PREMIUM, "difficulty"),
        (EASY, PREMIUM, "cache"),
        ("yes", PREMIUM, "follow_up"),
        ("what is the freezing point of nitrogen", BUDGET, "difficulty"),
        ("that's wrong, try again properly", STANDARD, "complaint"),
        ("go on", STANDARD, "follow_up"),
    ]


def test_a_stuck_turn_raises_the_next_one_which_then_falls_back_and_a_healthy_loop_raises_nothing(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    session = "agent:main:stuck"

    def turn(message: str, *calls: wire.ToolCall) -> str:
        for model in (BUDGET, STANDARD, PREMIUM):
            installed.loopback.behaviors[model] = Behavior(tools=calls)
        since = len(installed.loopback.seen())
        gateway.turn(message, session)
        return installed.loopback.seen(since)[-1].model

    def read(name: str) -> wire.ToolCall:
        return wire.ToolCall("read", {"path": name})

    names = [f"note-{number}.txt" for number in range(6)]
    workspace = installed.home / ".openclaw" / "workspace"
    workspace.mkdir(parents=True, exist_ok=True)
    for name in names:
        (workspace / name).write_text(f"the text of {name}")
    told = [
        turn("what is the boiling point of helium", *map(read, names)),
        turn("what is the boiling point of nitrogen", read("lost.txt"), read("lost.txt")),
    ]
    told.append(turn("what is the boiling point of argon", read(names[0])))
    why = gateway.reply("/kimi why", session)
    told.append(turn("what is the boiling point of neon"))
    assert told == [BUDGET, BUDGET, STANDARD, BUDGET]
    assert "pressure: standard, because the turn before met the same error 2 times" in why


def test_a_profile_holds_for_its_session(gateway: Gateway) -> None:
    session = "agent:main:profile"
    assert "everything on budget" in gateway.reply("/kimi prototype", session)
    assert gateway.chat(HARD, session).model == BUDGET
    assert gateway.chat(HARD).model == PREMIUM


def test_a_run_in_a_session_goes_through_the_gateway_and_remembers(gateway: Gateway, installed: OpenClawEnv) -> None:
    installed.kimi("run", "--session", "agent:main:notes", "List the files", check=True)
    done = installed.kimi("run", "--session", "agent:main:notes", MIDDLING, check=True)
    first, second = installed.loopback.seen()
    assert (first.model, second.model) == (BUDGET, STANDARD)
    assert done.stdout == f"{STANDARD} answers: {second.text[:80]}\n"
    assert "List the files" in json.dumps(second.body)


def test_an_exported_session_is_replayed_with_nothing_sent(gateway: Gateway, installed: OpenClawEnv) -> None:
    session = "agent:main:replayed"
    gateway.reply(HARD, session)
    gateway.reply(EASY, session)
    settled(installed, session, 2)
    home = str(installed.home)
    installed.openclaw(
        "sessions", "export-trajectory", "--session-key", session, "--workspace", home, "--json", check=True
    )
    sent = len(installed.loopback.seen())
    exports = installed.home / ".openclaw" / "trajectory-exports"
    from_export = json.loads(installed.kimi("replay", "--sessions", str(exports), "--json", check=True).stdout)["data"]
    from_ledger = json.loads(installed.kimi("replay", "--json", check=True).stdout)["data"]
    assert len(installed.loopback.seen()) == sent
    assert (from_export["turns"], from_export["skipped"]) == (2, 0)
    assert from_export["chosen"]["turns"]["premium"] >= 1
    calls = installed.calls()
    assert from_ledger["turns"] == len(calls)
    assert from_export["paid"] == dollars.row(sum(call["cost_nano"] for call in calls if call["session"] == session))


def test_the_same_first_message_of_another_session_reaches_no_vendor(
    gateway: Gateway, installed: OpenClawEnv, kept_answers: None
) -> None:
    gateway.reply("hello there", "agent:main:kept-0")  # the brain reads the settings, and tells the plugin of them
    routing = installed.data_dir / "routing.json"
    wait_until(lambda: json.loads(routing.read_text())["chats"], "the brain to tell the plugin of the setting")
    first = gateway.reply(EASY, "agent:main:kept-1")
    wait_until(lambda: (installed.data_dir / "answers.sqlite3").exists(), "the answer to be kept")
    seen = len(installed.loopback.seen())
    second = gateway.reply(EASY, "agent:main:kept-2")
    assert second.startswith(first)
    assert "(kimi-stack: a kept answer, " in second
    assert len(installed.loopback.seen()) == seen
    hit = installed.calls()[-1]
    assert (hit["rule"], hit["tokens_in"], hit["cost_nano"]) == ("cached", 0, 0)
    assert hit["saved_nano"] > 0


def just_below_standard() -> list[str]:
    """Summaries of meetings that so few judgements can raise to standard, the hardest last; by the weights of today."""
    _, standard = cuts.SHIPPED.of(profiles.PROFILES[profiles.DEFAULT])
    lengths = ("three", "four", "five", "six", "seven", "eight", "nine", "ten")  # enough, whatever the weights
    tasks = [f"Summarize the notes of the {about} meeting in {n} lines" for n in lengths for about in MEETINGS]
    scores = {task: readers.best()(task).score for task in tasks}
    least = standard - refining.bound(JUDGED) * 0.9
    return sorted((task for task in tasks if least <= scores[task] < standard), key=scores.__getitem__)


def test_after_bad_and_a_tuning_the_next_like_task_goes_up(gateway: Gateway, installed: OpenClawEnv) -> None:
    *judged, before, like = just_below_standard()[-JUDGED - 2 :]
    assert len(judged) == JUDGED
    for number, task in enumerate(judged):
        session = f"agent:main:notes-{number}"
        assert gateway.chat(task, session).model == BUDGET
        settled(installed, session, 1)
        assert "should have been standard" in gateway.reply("/kimi bad", session)
    tuned = json.loads(installed.kimi("tune", "--yes", "--json", check=True).stdout)["data"]
    assert tuned["applied"], tuned
    assert gateway.chat(like, "agent:main:like").model == STANDARD
    assert gateway.chat(EASY, "agent:main:unlike").model == BUDGET
    installed.kimi("tune", "--undo", check=True)
    assert gateway.chat(before, "agent:main:as-before").model == BUDGET


def test_what_a_session_stands_on_survives_a_restart_of_the_gateway(gateway: Gateway, installed: OpenClawEnv) -> None:
    session = "agent:main:restart"
    assert gateway.chat(f"!premium {LONG}", session, sent=LONG).model == PREMIUM
    settled(installed, session, 1)
    gateway.restart()
    later = gateway.chat(EASY, session)
    assert later.model == PREMIUM, "its cache is still warm"
    sent = json.dumps(later.body["messages"])
    assert HARD in sent
    assert "!premium" not in sent, "the transcript is sent as it was before"
    assert "is warm: moving to anthropic/claude-haiku-4-5 costs" in gateway.reply("/kimi why", session)
    assert gateway.chat(EASY, "agent:main:another").model == BUDGET
