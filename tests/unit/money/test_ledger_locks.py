"""One process with two connections, and another that comes and goes: nobody loses what they wrote."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger

LOOK = """
from kimi_stack.money import ledger; from kimi_stack.config import settings
with ledger.open_ledger(settings.load()) as opened:
    print(sum(row.tokens for row in opened.spent(0)))
"""


def seen_by_another_process() -> int:
    done = subprocess.run([sys.executable, "-c", LOOK], check=True, capture_output=True, text=True)
    return int(done.stdout)


def test_a_second_connection_does_not_drop_the_locks_of_the_first(home: Path) -> None:
    """To open and close the file besides SQLite drops the process's locks; the next process took the -wal away."""
    call = {"provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 1}}
    with open_ledger(settings.load()) as first, open_ledger(settings.load()) as second:
        assert first.record({**call, "id": "1"})
        assert seen_by_another_process() == 1
        assert first.record({**call, "id": "2"})
        assert second.record({**call, "id": "3"})
        assert seen_by_another_process() == 3
