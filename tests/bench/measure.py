"""What the benchmarks share: interleaved timing, medians, and one row of the table."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kimi_stack.config import stack


@dataclass(frozen=True)
class Row:
    """One line of the table. `figure` and `target` are as people read them."""

    what: str
    figure: str
    target: str
    met: bool

    def markdown(self) -> str:
        return f"| {self.what} | {self.figure} | {self.target} | {'yes' if self.met else '**no**'} |"


def interleaved(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Seconds of each action, `rounds` times in turn: what else the machine does falls on all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            began = time.perf_counter()
            action()
            seconds[name].append(time.perf_counter() - began)
    return seconds


def command(argv: Sequence[str], *, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Callable[[], object]:
    """An action that runs a command which must succeed."""

    def run() -> object:
        return subprocess.run(argv, input=stdin, stdout=subprocess.DEVNULL, env=env, check=True)

    return run


def milliseconds(seconds: Sequence[float]) -> float:
    return statistics.median(seconds) * 1000


def installed_in(folder: str) -> dict[str, str]:
    """Our own stack in a folder, and the environment that the plugin gives the brain for it."""
    file = Path(folder) / "model-config.json"
    stack.save(file, stack.default_document())
    return {
        **os.environ,
        "KIMI_STACK_FILE": str(file),
        "KIMI_STACK_CONFIG_DIR": folder,
        "KIMI_STACK_DATA_DIR": folder,
    }
