"""A person's traces in every place that we write to, for the tests of retention and forgetting."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from kimi_stack.base import paths
from kimi_stack.cli.root import cli
from kimi_stack.money.ledger import Ledger, calls

ANNA, BERT = "telegram:8811223344", "telegram:881122334455"  # the one's id begins the other's
SESSION = f"agent:main:{ANNA.replace(':', ':direct:')}"
SHARED = "agent:main:telegram:group:-100"
DAY = 86_400


def call(number: int, sender: str, days: float = 0, **more: Any) -> dict[str, Any]:
    """A call of Haiku: 1,000 tokens are a tenth of a cent."""
    at = calls.iso(int((time.time() - days * DAY) * 1000))
    return {
        "id": f"run-{number:012x}:1",
        "runId": f"run-{number:012x}",
        "provider": "anthropic",
        "model": "claude-haiku-4-5",
        "usage": {"input": 1000},
        "time": at,
        "sender": sender,
        "channel": "telegram",
        "task": {"hash": "ab" * 32, "chars": 12},
        **more,
    }


def fill(ledger: Ledger) -> None:
    """Calls of two people, in sessions of their own and in one that they share; and what lies beside the calls."""
    for number, days in enumerate((0, 1, 40, 500)):
        ledger.record(call(number * 10 + 1, ANNA, days, sessionKey=SESSION))
        ledger.record(call(number * 10 + 2, ANNA, days, sessionKey=SHARED))
        ledger.record(call(number * 10 + 3, BERT, days, sessionKey=SHARED))
    ledger.top_up(10**9, "all", time.time() + 3600, ANNA)
    ledger.warn_once(f"day/all=1:{ANNA}", 0, 50)


def fill_files() -> None:
    """The same person in each of our files."""
    data, config = paths.data_dir(), paths.config_dir()
    for folder in (data, config):
        folder.mkdir(parents=True, exist_ok=True)
    now = int(time.time())
    rows = {SESSION: {"mode": "auto", "at": now}, SHARED: {"mode": "budget", "at": now}}
    paths.sessions_file().write_text(json.dumps({"version": 1, "sessions": rows}))
    incident = {"time": calls.iso(now * 1000), "what": "leak", "sender": ANNA, "session": SESSION, "model": "a/b"}
    (data / "incidents.jsonl").write_text(json.dumps(incident) + "\n" + '{"time": "2026-11-20T00:00:00Z"}\n')
    (data / "spool.jsonl.bad").write_text(f'{{"id": "x", "sender": "{ANNA}"\nanother line\n')
    (config / "settings.toml.bak").write_text(f'[users.senders]\n"{ANNA}" = "member"\n"{BERT}" = "member"\n')
    left = data / ".sessions.json.1.0123abcd.tmp"
    left.write_text(json.dumps(rows))
    os.utime(left, (now - 3600, now - 3600))


def kimi(*words: str, code: int = 0) -> Result:
    done = CliRunner().invoke(cli, list(words), standalone_mode=False)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    found = done.return_value if isinstance(done.return_value, int) else 0
    assert found == code, done.output
    return done


def data_of(*words: str, code: int = 0) -> dict[str, Any]:
    done: dict[str, Any] = json.loads(kimi(*words, "--json", code=code).stdout)["data"]
    return done


def files_with(*texts: str, below: Path) -> list[str]:
    """The files below a folder that hold any of these texts in their bytes."""
    return [
        str(path.relative_to(below))
        for path in sorted(below.rglob("*"))
        if path.is_file() and any(text.encode() in path.read_bytes() for text in texts)
    ]
