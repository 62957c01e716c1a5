"""Measures the models of the tiers: right answers, time, tokens a second and cost, on the tasks of `bench_tasks`.

OpenClaw's `agent exec` does not report the time to the first token. So the time is from OpenClaw's start to the whole
answer. The tokens a second come from the slope of time over tokens (Theil-Sen, by scipy). OpenClaw's start takes the
same time for short and long answers, so it does not change the slope.
"""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base import dollars, extras
from kimi_stack.base.errors import StackError
from kimi_stack.choice.request import count_tokens
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import evidence
from kimi_stack.learning.bench_tasks import TASKS, BenchTask
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances
from kimi_stack.running.batch.foresee import Foresight
from kimi_stack.running.run import run_task

SOURCE = "bench"  # of these calls in the ledger
_IN_VAIN = 2  # a tier is given up after this many failed answers at the beginning


@dataclass(frozen=True)
class Answered:
    """One answer: its task, whether it is right, its seconds, its output tokens and its nano-dollars."""

    task: str
    right: bool
    seconds: float
    tokens: int
    cost: int | None


@dataclass
class Measured:
    """The answers of one tier. `failed` has the reason for each task without an answer. `left` tasks were not begun,
    because of --max-cost, an interruption, or (`given_up`) because the first ones failed.

    `region` is where the model runs, as the stack file says (None: anywhere).
    """

    tier: str
    model: str
    answers: list[Answered] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    left: int = len(TASKS)
    given_up: bool = False
    region: str | None = None

    @property
    def asked(self) -> int:
        return len(self.answers) + len(self.failed)

    @property
    def passed(self) -> evidence.Share:
        """The share of right answers in all tasks that were asked. Raises StackError without scipy."""
        return evidence.share(sum(answer.right for answer in self.answers), self.asked)

    @property
    def seconds(self) -> float | None:
        """The median time to the whole answer, with OpenClaw's start."""
        return statistics.median(answer.seconds for answer in self.answers) if self.answers else None

    @property
    def rate(self) -> float | None:
        """Output tokens a second; None if the times do not show a slope."""
        return rate_of([(answer.tokens, answer.seconds) for answer in self.answers])

    @property
    def cost(self) -> int | None:
        return dollars.total(answer.cost for answer in self.answers)

    def as_dict(self) -> dict[str, Any]:
        return {
            "tier": self.tier,
            "model": self.model,
            "region": self.region,
            "passed": self.passed.as_dict(),
            "seconds": self.seconds,
            "tokens_per_second": self.rate,
            "cost": dollars.row(self.cost),
            "failed": self.failed,
            "left": self.left,
            "given_up": self.given_up,
            "answers": [{**vars(answer), "cost": dollars.row(answer.cost)} for answer in self.answers],
        }


def rate_of(points: Sequence[tuple[int, float]]) -> float | None:
    """Tokens a second from (tokens, seconds); None if the slope is not surely positive. Raises StackError."""
    if len({tokens for tokens, _ in points}) < 2:
        return None
    stats = extras.need("scipy.stats", "compare", "`kimi-stack bench`")
    found = stats.theilslopes([seconds for _, seconds in points], [tokens for tokens, _ in points])
    return 1 / float(found.slope) if found.low_slope > 0 else None


def rows_of(stack: Stack, tiers: Sequence[str]) -> list[Measured]:
    """A row for each tier, without answers."""
    return [Measured(tier, stack.tiers[tier].model, region=stack.tiers[tier].region) for tier in tiers]


def measure(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    rows: Sequence[Measured],
    options: Options,
    *,
    max_cost: int | None = None,
    notify: Callable[[str, int], None] = lambda tier, done: None,
) -> None:
    """Give all tasks to the tier of each row, one after another: two at a time would slow each other down.

    An interruption leaves in the rows what was measured. It begins no task that would bring the sum above `max_cost`
    nano-dollars. Raises StackError if the ledger cannot be read.
    """
    books = Accounting(policy, stack)
    foresight, spent = Foresight(books), 0
    for row in rows:
        for number, task in enumerate(TASKS):
            expected = foresight.estimate(row.model, count_tokens(task.text))
            row.given_up = len(row.failed) >= _IN_VAIN and not row.answers
            if row.given_up or (max_cost is not None and (expected is None or spent + expected > max_cost)):
                break
            try:
                spent += _ask(openclaw, stack, policy, row, task, options)
            except StackError as error:
                row.failed[task.name] = str(error).splitlines()[0]
            row.left = len(TASKS) - number - 1
            notify(row.tier, number + 1)
    books.close()


def expected(books: Accounting, stack: Stack, tiers: Sequence[str]) -> dict[str, int | None]:
    """The expected cost of the tasks in nano-dollars, by tier (None: no known price)."""
    foresight = Foresight(books)
    texts = [count_tokens(task.text) for task in TASKS]
    return {
        tier: dollars.total(foresight.estimate(stack.tiers[tier].model, count) for count in texts) for tier in tiers
    }


def _ask(openclaw: OpenClaw, stack: Stack, policy: Policy, row: Measured, task: BenchTask, options: Options) -> int:
    """Run one task and record the answer; returns its nano-dollars. Raises StackError if it is refused."""
    began, run = time.monotonic(), f"{SOURCE}-{uuid.uuid4().hex}"
    request = circumstances.request(task.text, tier=row.tier)
    done = run_task(openclaw, stack, policy, request, options, source=SOURCE, run=run, fallbacks=False)
    seconds, turn = time.monotonic() - began, done.turn
    if turn.ok:
        right = task.right(turn.text)
        row.answers.append(Answered(task.name, right, seconds, turn.usage.get("output", 0), done.cost))
    else:
        row.failed[task.name] = turn.error.split("\n")[0] or turn.status
    return done.cost or 0
