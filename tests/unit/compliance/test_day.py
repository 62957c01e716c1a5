"""A simulated day: what we write holds no secret and no words of a task; then one sender is forgotten."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain.brain import Brain
from kimi_stack.config import settings, stack
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running import climbing, escalation, run

from .. import known
from ..install.conftest import said  # noqa: F401 (a fixture)
from ..install.examined import examine
from ..known import asked
from ..openclaw.programs import BIN, USAGE
from .persons import data_of, files_with, kimi

SECRET = "AKIA" + "Q7X2M4N6P8R3T5V9"
WORDS = "zebrawort quillfeather marmalade"
TASK = f"Deploy the {WORDS} service with {SECRET} today"
ANNA, BERT = "telegram:8811223344", "telegram:99887766"
SESSIONS = {ANNA: "agent:main:telegram:direct:8811223344", BERT: "agent:main:telegram:direct:99887766"}
SETTINGS = """
[privacy.confidential]
allow = ["anthropic/*", "moonshot/*"]
[users.types.guest]
month = { runs = 500 }
[[limits]]
usd = 50
per = "month"
hard = true
"""


def test_a_day_leaves_no_words_and_forgetting_leaves_no_sender(
    request: pytest.FixtureRequest, home: Path, stack_file: Path, url: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = f'[ledger]\nurl = "{url}"\n' if url else ""
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(SETTINGS + place)
    monkeypatch.setattr(turns, "take", _answer)
    brain = Brain(serving=True)
    for number, sender in enumerate([ANNA, BERT, ANNA, BERT, ANNA]):
        _chat(brain, number, sender)
    brain.sessions.save()
    brain.settle_in()
    built = stack.build(known.document(), "x")
    task = asked(TASK)
    run.run_task(OpenClaw(BIN), built, settings.load(), task, Options(), lambda line: None)
    plan = climbing.planned(settings.load())
    escalation.run_climbing(OpenClaw(BIN), built, settings.load(), asked(TASK), Options(), plan)
    kimi("report", "--html", str(home / "report.html"))
    kimi("compliance", "--html", str(home / "compliance.html"))
    kimi("ledger", "export", str(home / "calls.jsonl"))
    kimi("export", "--sender", ANNA, "-o", str(home / "anna.json"))
    for words in (("logs",), ("users",), ("report", "--by", "sender"), ("statusline",), ("budget", "show")):
        printed = kimi(*words).stdout
        assert SECRET not in printed
        assert "zebrawort" not in printed
    examine(request.getfixturevalue("said"))
    written = [path for path in home.rglob("*") if path.is_file()]
    assert len(written) > 8
    assert files_with(SECRET, "zebrawort", "quillfeather", below=home) == []
    assert files_with(ANNA.partition(":")[2], below=home) != []

    for name in ("calls.jsonl", "anna.json"):  # files that the person named are the person's
        (home / name).unlink()
    done = data_of("forget", "--sender", ANNA, "--yes")
    assert (done["proven"], done["left"]) == (True, [])
    _chat(brain, 9, BERT)  # the same brain goes on
    brain.sessions.save()
    brain.close()
    assert files_with(ANNA, SESSIONS[ANNA], ANNA.partition(":")[2], below=home) == []
    assert BERT in kimi("report", "--by", "sender").stdout
    if url is not None:
        _rows_without(url, ANNA.partition(":")[2])
    assert json.loads(kimi("ledger", "verify", "--json").stdout)["data"]["problems"] == []


def _chat(brain: Brain, number: int, sender: str) -> None:
    """A turn as the plugin reports it: decided, answered, and its usage."""
    channel, _, id = sender.partition(":")
    session = SESSIONS[sender]
    context = {
        "sessionKey": session,
        "sessionId": "1",
        "channel": channel,
        "senderId": id,
        "runId": f"run-{number:08x}",
    }
    answer = brain.answer(json.dumps({"op": "decide", "prompt": TASK, "context": context}))
    assert answer["ok"], answer
    incident = {
        "what": "model",
        "class": "confidential",
        "kinds": ["aws-access-key"],
        "sender": sender,
        "session": session,
    }
    call: dict[str, Any] = {
        **answer["call"],
        "id": f"run-{number:08x}:1",
        "runId": f"run-{number:08x}",
        "provider": "anthropic",
        "model": "claude-haiku-4-5",
        "usage": {"input": 1000, "output": 100},
        "source": "chat",
        "sessionKey": session,
        "sessionId": "1",
        "channel": channel,
        "senderId": id,
        "contextTokens": 1000,
        "incident": incident,
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    assert brain.answer(json.dumps({"op": "usage", "call": call}))["ok"]
    brain.answer(json.dumps({"op": "command", "args": "why", "context": context}))


def _answer(_: OpenClaw, task: str, model: str, options: Options) -> Turn:
    return Turn("ok", f"I deployed the {WORDS} service.", model, USAGE, Decimal("0.01"))


def _rows_without(url: str, text: str) -> None:
    """No value of any row in PostgreSQL holds the text."""
    import psycopg

    with psycopg.connect(url) as connection:
        for table in ("calls", "rollup", "reservations", "top_ups", "warnings", "keeping"):
            for row in connection.execute(f"SELECT * FROM {table}"):
                assert not [value for value in row if isinstance(value, str) and text in value], table
