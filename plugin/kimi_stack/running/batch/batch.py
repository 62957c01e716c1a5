"""Runs the tasks of a batch, several at a time, within the limits; each one once, also after a crash."""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.choice.request import Request
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw import unserved
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running import circumstances, escalation
from kimi_stack.running.batch.foresee import Foresight
from kimi_stack.running.batch.journal import DONE, FAILED, STARTED, Journal
from kimi_stack.running.batch.lines import Bad, Line
from kimi_stack.running.batch.results import Results
from kimi_stack.running.climbing import Plan
from kimi_stack.running.run import run_task

ASK, SKIP, RETRY = "ask", "skip", "retry"
_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 120.0  # seconds that a vendor is left alone after the first refusal, and at most


@dataclass(frozen=True)
class Wishes:
    """How to run: `jobs` at a time, each task tried again `retries` times, for at most `max_cost` nano-dollars.

    `plan` climbs from tier to tier. `tier` holds for lines that name none. `on_unknown`: whether a task that a killed
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


@dataclass
class Totals:
    """What became of the tasks. `spent` is nano-dollars of this and earlier sessions of the batch."""

    ok: int = 0
    failed: int = 0
    before: int = 0  # answered in an earlier session
    unknown: int = 0  # started by a killed batch; nobody knows whether they were answered
    left: int = 0
    spent: int = 0
    unpriced: int = 0
    tiers: Counter[str] = field(default_factory=Counter)
    stopped: str = ""  # why not all tasks were run

    def as_dict(self) -> dict[str, Any]:
        return {**vars(self), "spent": dollars.row(self.spent), "tiers": dict(self.tiers)}


class Batch:
    """One session of a batch. `notify` gets the totals after each task."""

    def __init__(
        self,
        openclaw: OpenClaw,
        stack: Stack,
        policy: Policy,
        journal: Journal,
        results: Results,
        wishes: Wishes,
        notify: Callable[[Totals], None] = lambda _: None,
    ) -> None:
        self._openclaw, self._stack, self._policy = openclaw, stack, policy
        self._journal, self._results, self._wishes, self._notify = journal, results, wishes, notify
        self.totals = Totals(spent=journal.spent())
        self._guard = threading.Lock()
        self._held = 0  # estimated cost of the tasks in flight
        self._error: StackError | None = None
        self._own = threading.local()
        self._foresight = Foresight(self._books)

    @property
    def _books(self) -> Accounting:
        """The accounting of this thread: a connection to the ledger serves one thread."""
        if not hasattr(self._own, "books"):
            self._own.books = Accounting(self._policy, self._stack)
        books: Accounting = self._own.books
        return books

    def run(self, lines: Iterable[Line | Bad]) -> Totals:
        """Run all tasks; returns when none is in flight. Raises StackError if the results cannot be written.

        The first Ctrl-C starts no more tasks and waits for those in flight. KeyboardInterrupt of a second one passes
        through.
        """
        self._journal.mark_done(self._results.done)
        done = set(self._results.done)
        slots = threading.Semaphore(self._wishes.jobs)
        with ThreadPoolExecutor(self._wishes.jobs, thread_name_prefix="batch") as pool:
            for line in lines:
                try:
                    if self.totals.stopped:
                        self.totals.left += not (isinstance(line, Line) and line.id in done)
                        continue
                    if not self._waits(line, done):
                        continue
                    slots.acquire()
                    assert isinstance(line, Line)
                    pool.submit(self._one, line).add_done_callback(lambda _: slots.release())
                except KeyboardInterrupt:
                    self._stop("Ctrl-C")
                    self.totals.left += 1
            try:
                pool.shutdown(wait=True)
            except KeyboardInterrupt:
                self._stop("Ctrl-C")
                pool.shutdown(wait=True)
        self._books.close()
        if self._error is not None:
            raise self._error
        return self.totals

    def _stop(self, why: str) -> None:
        with self._guard:
            self.totals.stopped = self.totals.stopped or why
        self._notify(self.totals)

    def _waits(self, line: Line | Bad, done: set[str]) -> bool:
        """Whether a line is still to be run. What is not is counted, or written as failed."""
        if isinstance(line, Bad):
            self._fail({"id": str(line.number)}, f"line {line.number}: {line.because}")
            return False
        known = self._journal.state(line.id)
        if known is not None and known[1] != line.digest:
            self._fail({"id": line.id}, f"line {line.number}: {line.id} is another task than when the batch began")
            return False
        if line.id in done:
            self.totals.before += 1
            return False
        if known is None or known[0] == FAILED or known[2] is None:
            return True
        return self._again(line, known[2])

    def _again(self, line: Line, run: str) -> bool:
        """Whether to run a task again that a killed batch had started."""
        if self._books.ledger.has_answer(run):
            why = f"was answered and billed, but the batch was killed before it was written: {run}"
            self._fail({"id": line.id}, why)
            return False
        if self._wishes.on_unknown == RETRY:
            return True
        self.totals.unknown += 1
        why = "was in flight when the batch was killed; the vendor may bill it (--on-unknown retry runs it again)"
        self._fail({"id": line.id}, why)
        return False

    def _one(self, line: Line) -> None:
        try:
            self._take(line)
        except StackError as error:  # the journal or the results cannot be written: no call may be lost
            self._error = self._error or error
            self._stop(str(error))
        except BaseException as error:
            self._error = self._error or StackError(f"{line.id}: {type(error).__name__}: {error}; please report it")
            self._stop("an error")

    def _take(self, line: Line) -> None:
        wishes = self._wishes
        request = self._request(line)
        with self._guard:  # the reader and the estimates are not for several threads at once
            foreseen = self._foresight.of(self._books, request)
            decision = foreseen.decision
            expected = foreseen.expected
            if decision.refused is None and wishes.max_cost is not None and expected is not None:
                if self.totals.spent + self._held + expected > wishes.max_cost:
                    self.totals.stopped = (
                        self.totals.stopped or f"--max-cost {dollars.text(wishes.max_cost)} is reached"
                    )
                    self.totals.left += 1
                    return
                self._held += expected
        about = {"id": line.id, "tier": decision.tier, "model": decision.model, "rule": decision.rule}
        if decision.refused is not None:
            self._fail(about, decision.refused)
            return
        if wishes.max_cost is not None and expected is None:
            self._fail(about, f"{decision.model} has no known price, so --max-cost cannot be held")
            return
        try:
            self._tried(line, request, about)
        finally:
            with self._guard:
                self._held -= expected if wishes.max_cost is not None and expected is not None else 0

    def _tried(self, line: Line, request: Request, about: dict[str, Any]) -> None:
        """Run one task, again after a failure that may pass, and write its result."""
        spent: int | None = 0
        for attempt in range(self._wishes.retries + 1):
            provider = str(about["model"]).partition("/")[0]
            self._wait(provider)
            run = f"batch-{uuid.uuid4().hex}"
            self._journal.put(line.id, line.digest, STARTED, run, spent)
            try:
                row, turn, cost = self._run(line, request, run, last=attempt == self._wishes.retries)
            except StackError as error:
                code = "refused" if error.exit_code == REFUSED else "error"
                self._journal.put(line.id, line.digest, FAILED, run, spent)
                self._fail({**about, "status": code}, str(error), spent)
                return
            spent = dollars.total((spent, cost))
            about.update(row)
            if turn.ok:
                self._results.write({**about, "ok": True, "answer": turn.text, "usage": turn.usage, **_cost(spent)})
                self._journal.put(line.id, line.digest, DONE, run, spent)
                self._count(str(about["tier"] or "pinned"), cost)
                return
            self._count(None, cost)
            reason = turn.unserved or turn.status
            if turn.unserved not in (unserved.TOO_MANY, unserved.DOWN) and turn.status != "timeout":
                break
            if turn.unserved is not None:
                self._cool(provider, attempt)
            if self.totals.stopped:
                break
        self._journal.put(line.id, line.digest, FAILED, run, spent)
        self._fail({**about, "status": turn.status}, turn.error.split("\n")[0] or reason, spent, counted=True)

    def _run(self, line: Line, request: Request, run: str, *, last: bool) -> tuple[dict[str, Any], Turn, int | None]:
        wishes = self._wishes
        options = Options(cwd=line.cwd, thinking=wishes.thinking, timeout=wishes.timeout, silent=True)
        if wishes.plan is not None and line.tier is None and line.model is None:
            climbed = escalation.run_climbing(
                self._openclaw, self._stack, self._policy, request, options, wishes.plan, source="batch", run=run
            )
            best = climbed.best
            return {"tier": best.tier, "model": best.model, "good": climbed.good}, best.turn, climbed.cost
        done = run_task(
            self._openclaw,
            self._stack,
            self._policy,
            request,
            options,
            source="batch",
            run=run,
            fallbacks=last,
        )
        return {"model": done.turn.model or done.decision.model}, done.turn, done.cost

    def _request(self, line: Line) -> Request:
        from kimi_stack.privacy.own import Around

        tier = line.tier or (self._wishes.tier if line.model is None else None)
        return circumstances.request(line.text, tier=tier, model=line.model, around=Around(files=line.files))

    def _wait(self, provider: str) -> None:
        """Wait while the vendor is left alone, here or in another process on the same ledger."""
        while not self.totals.stopped:
            pause = self._books.ledger.cooling(provider) - time.time()
            if pause <= 0:
                return
            time.sleep(min(pause, 1.0))

    def _cool(self, provider: str, attempt: int) -> None:
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**attempt) * random.uniform(1, 1.3)
        self._books.ledger.cool(provider, int(time.time() + pause) + 1)

    def _count(self, tier: str | None, cost: int | None) -> None:
        with self._guard:
            self.totals.spent += cost or 0
            self.totals.unpriced += cost is None
            if tier is not None:
                self.totals.ok += 1
                self.totals.tiers[tier] += 1
        self._notify(self.totals)

    def _fail(self, about: dict[str, Any], why: str, spent: int | None = 0, *, counted: bool = False) -> None:
        self._results.write({**about, "ok": False, "reason": why, **_cost(spent)})
        with self._guard:
            self.totals.failed += 1
        self._notify(self.totals)


def _cost(nano: int | None) -> dict[str, Any]:
    return {"cost": dollars.row(nano)}
