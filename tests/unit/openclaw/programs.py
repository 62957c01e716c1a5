"""Stand-ins for OpenClaw, and for the rows of the ledger."""

from __future__ import annotations

from pathlib import Path

from kimi_stack.base import paths
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger, reservations

BIN = "/opt/openclaw"
USAGE = {"input": 120, "output": 8, "cacheRead": 30, "cacheWrite": 0}


def program(folder: Path, text: str, name: str = "openclaw") -> str:
    path = folder / name
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


class Rows:
    """The calls on record, and what runs hold."""

    def __init__(self) -> None:
        with open_ledger(settings.load()) as ledger:
            names = "source, sender, tier, model, rule, tokens_in, cost_nano, outcome, estimate_nano, run"
            found = ledger.store.execute(f"SELECT {names} FROM calls ORDER BY time_ms, id")
            self.calls = [dict(zip(names.split(", "), row, strict=True)) for row in found]
            self.held = [run.id for run in reservations.alive(ledger.store)]


def limit(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


HARD = '[[limits]]\nusd = 5\nper = "month"\nhard = true\n'
