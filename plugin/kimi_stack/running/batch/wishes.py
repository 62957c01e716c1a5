"""The options of a batch."""

from __future__ import annotations

from dataclasses import dataclass

from kimi_stack.running.climbing import Plan

ASK, SKIP, RETRY = "ask", "skip", "retry"


@dataclass(frozen=True)
class Wishes:
    """How to run: `jobs` at a time, each task tried again `retries` times, for at most `max_cost` nano-dollars.

    `plan` climbs from tier to tier. `tier` is for lines that name none. `on_unknown`: whether a task that a killed
    batch had started, and of which nobody knows whether it was answered, is run again.
    """

    jobs: int = 1
    retries: int = 2
    max_cost: int | None = None
    plan: Plan | None = None
    tier: str | None = None
    on_unknown: str = SKIP
    thinking: str | None = None
    timeout: int | None = None
