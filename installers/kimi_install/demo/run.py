"""`kimi-stack demo`: five tasks through the real OpenClaw, without keys or costs; nothing is left behind.

OpenClaw, the installation, the choices, the prompts' token counts and the prices are real. Only the model vendors are
replaced, by `loopback`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from kimi_install.demo.loopback import Loopback
from kimi_install.demo.sandbox import sandbox
from kimi_stack.base import paths, table
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.config import settings, stack
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances
from kimi_stack.running.run import run_task

TASKS = (
    "Plan our strategy for Japan",
    "Write unit tests for my date parser",
    "List the Nordic capitals",
    "为支付系统设计零停机的数据库迁移方案",
    "Remind me to review my code",
)
_TURN = 180  # timeout for one task in seconds; each takes 5 to 10
Say = Callable[[str], None]


@dataclass(frozen=True)
class Outcome:
    """One task: its tier, run and bill. `model` is the one that the vendor received; `cost` in dollars or None."""

    task: str
    tier: str
    model: str
    why: str
    tokens_in: int
    tokens_out: int
    cost: Decimal | None
    seconds: float

    def as_dict(self) -> dict[str, Any]:
        cost = None if self.cost is None else {"usd": str(self.cost)}
        return {**vars(self), "cost": cost, "seconds": round(self.seconds, 1)}


@dataclass(frozen=True)
class Report:
    """The outcomes in order, the total seconds, and the folder if it was kept."""

    outcomes: tuple[Outcome, ...]
    seconds: float
    kept: Path | None

    @property
    def total(self) -> Decimal | None:
        """The cost of all tasks in dollars; None if one is unpriced."""
        costs = [outcome.cost for outcome in self.outcomes if outcome.cost is not None]
        return sum(costs, Decimal(0)) if len(costs) == len(self.outcomes) else None

    def as_dict(self) -> dict[str, Any]:
        return {
            "tasks": [outcome.as_dict() for outcome in self.outcomes],
            "would_have_cost": None if self.total is None else {"usd": str(self.total)},
            "seconds": round(self.seconds, 1),
            "kept": str(self.kept) if self.kept else None,
        }


def run_demo(openclaw: OpenClaw, say: Say, *, keep: bool = False) -> Report:
    """Create the sandbox, install the stack into it, run the tasks, remove it. `say` gets one line per step.

    Raises StackError if a step fails. The sandbox is removed then too, unless `keep`.
    """
    started = time.monotonic()

    def step(line: str) -> None:
        say(f"{time.monotonic() - started:3.0f} s  {line}")

    version = ".".join(map(str, openclaw.version))
    openclaw = OpenClaw(os.path.abspath(openclaw.path))  # absolute, because the working folder changes
    with Loopback(answer=_answer) as loopback, sandbox(loopback, step, keep=keep) as root:
        os.environ["OPENCLAW_BIN"] = openclaw.path
        step(f"OpenClaw {version} with a throw-away home in {root}; yours is not touched")
        step("kimi-stack install --yes")
        _install(step)
        outcomes = []
        for number, task in enumerate(TASKS, 1):
            step(f"task {number} of {len(TASKS)}: {task}")
            outcomes.append(_run(openclaw, loopback, task, root / "work"))
    if keep or not root.exists():
        step(f"kept in {root}" if keep else f"all removed, {root} is gone")
    return Report(tuple(outcomes), time.monotonic() - started, root if keep else None)


def _install(say: Say) -> None:
    """Run `kimi-stack install` in its own process group, which is killed when the demo is interrupted.

    Otherwise its own undo, step by step, would make the user wait for a sandbox that is deleted anyway.
    """
    argv = [sys.executable, "-m", "kimi_stack", "install", "--yes", "--no-modify-path"]
    child = subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    said = []
    try:
        for line in child.stdout or ():
            said.append(line.rstrip())
            if line.startswith("["):  # a step, such as "[3/5] install the plugin"
                say(f"  {table.shorten(line, 60)}")
        child.wait()
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
    if child.returncode != 0:
        errors = [line.removeprefix("kimi-stack: ") for line in said if line.startswith("kimi-stack: ")]
        reason = "\n".join(errors or said[-1:]) or f"exit {child.returncode}"
        raise StackError(f"kimi-stack install failed in the sandbox: {reason}", exit_code=RUN_FAILED)


def _run(openclaw: OpenClaw, loopback: Loopback, task: str, folder: Path) -> Outcome:
    started, before = time.monotonic(), len(loopback.seen())
    loaded, policy = stack.load(paths.stack_file()), settings.load()
    done = run_task(openclaw, loaded, policy, circumstances.request(task), Options(cwd=str(folder), timeout=_TURN))
    calls = loopback.seen(before)
    if not done.turn.ok or not calls:
        raise StackError(
            f"{done.decision.model} failed: {done.turn.error or 'no call reached it'}", exit_code=RUN_FAILED
        )
    usage = done.turn.usage
    return Outcome(
        task=task,
        tier=done.decision.tier or "pinned",
        model=calls[-1].model,
        why=done.decision.because,
        tokens_in=sum(usage.get(name, 0) for name in ("input", "cacheRead", "cacheWrite")),
        tokens_out=usage.get("output", 0),
        cost=done.turn.cost,
        seconds=time.monotonic() - started,
    )


def _answer(model: str, task: str) -> str:
    return (
        f"Here {model} would answer: “{task[:60]}”. This text comes from the demo's loopback server, which stands "
        "in for the vendor: no key was used, nothing left this machine, and nothing was charged."
    )
