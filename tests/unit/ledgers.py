"""Ledgers of tests: what is put in, what lies in them, and processes that work on one."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from kimi_stack.base import paths
from kimi_stack.config import settings, stack
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, calls

TIERS = {
    "moonshot/kimi-k3": "premium",
    "anthropic/claude-sonnet-5": "standard",
    "anthropic/claude-haiku-4-5": "budget",
}


def call(id: object, tokens: int = 1000, **more: Any) -> dict[str, Any]:
    """A call of Haiku: 1,000 tokens are a tenth of a cent."""
    return {
        "id": str(id),
        "provider": "anthropic",
        "model": "claude-haiku-4-5",
        "usage": {"input": tokens},
        **more,
    }


def write_settings(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


def books(**more: Any) -> Accounting:
    return Accounting(settings.load(), stack.build(stack.default_document(), "x"), **{"wait": 0.2, **more})


def rows(ledger: Ledger) -> list[dict[str, Any]]:
    found = ledger.store.execute(f"SELECT {', '.join(calls.COLUMNS)} FROM calls ORDER BY id")
    return [dict(zip(calls.COLUMNS, row, strict=True)) for row in found]


def tokens(ledger: Ledger) -> int:
    return sum(row.tokens for row in ledger.spent(0))


def child(code: str, *words: str, **more: Any) -> subprocess.Popen[str]:
    begin = "import os, sys\nfrom kimi_stack.base import paths\nfrom kimi_stack.config import settings\n"
    begin += "from kimi_stack.money.ledger import open_ledger, spool\n"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", begin + code, *words], **pipes, **more)


def said_by(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    return out


def all_at_once(code: str, count: int, *words: str) -> list[str]:
    """What `count` processes print; they wait for each other at `go()`."""
    wait = "def go():\n    print('here', flush=True)\n    sys.stdin.readline()\n"
    started = [child(wait + code, str(number), *words) for number in range(count)]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n", process.stderr and process.stderr.read()
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    return [said_by(process) for process in started]
