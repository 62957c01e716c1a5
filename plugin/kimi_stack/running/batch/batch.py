"""Runs the tasks of a batch, several at a time and within the limits. Each task runs once, even after a crash."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.errors import StackError
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.running.batch.attempt import climbs, is_kept, request_of
from kimi_stack.running.batch.cluster import Cluster
from kimi_stack.running.batch.foresee import Foresight
from kimi_stack.running.batch.journal import FAILED, Journal
from kimi_stack.running.batch.lines import Bad, Line
from kimi_stack.running.batch.results import Results
from kimi_stack.running.batch.task import Result, Runner, failed
from kimi_stack.running.batch.totals import Totals
from kimi_stack.running.batch.wishes import RETRY, Wishes
from kimi_stack.running.cache.cache import Cache


class Batch:
    """One session of a batch. `notify` gets the totals after each task.

    `cache` is None without a cache, `cluster` is None if the tasks run on this machine.
    """

    def __init__(
        self,
        openclaw: OpenClaw,
        stack: Stack,
        policy: Policy,
        journal: Journal,
        results: Results,
        wishes: Wishes,
        notify: Callable[[Totals], None] = lambda _: None,
        *,
        cache: Cache | None = None,
        cluster: Cluster | None = None,
    ) -> None:
        self._journal, self._results, self._wishes, self._notify = journal, results, wishes, notify
        self.totals = Totals(spent=journal.spent())
        self._guard = threading.Lock()
        self._held = 0  # estimated cost of the tasks in flight
        self._error: StackError | None = None
        self._runner = Runner(
            openclaw, stack, policy, journal, wishes, cache, lambda: bool(self.totals.stopped), cluster
        )
        self._foresight = Foresight(self._runner.books)

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
        self._runner.books.close()
        if self._error is not None:
            raise self._error
        return self.totals

    def _stop(self, why: str) -> None:
        with self._guard:
            self.totals.stopped = self.totals.stopped or why
        self._notify(self.totals)

    def _waits(self, line: Line | Bad, done: set[str]) -> bool:
        """Whether a line must still be run. Other lines are counted, or written as failed."""
        if isinstance(line, Bad):
            self._write(failed({"id": str(line.number)}, f"line {line.number}: {line.because}"))
            return False
        known = self._journal.state(line.id)
        if known is not None and known[1] != line.digest:
            why = f"line {line.number}: {line.id} is another task than when the batch began"
            self._write(failed({"id": line.id}, why))
            return False
        if line.id in done:
            self.totals.before += 1
            return False
        if known is None or known[0] == FAILED or known[2] is None:
            return True
        return self._again(line, known[2])

    def _again(self, line: Line, run: str) -> bool:
        """Whether to run a task again that a killed batch had started."""
        billed = self._runner.books.ledger.billed(run)
        if billed:
            why = f"was answered and billed, but the batch was killed before it was written: {run}"
            self._write(failed({"id": line.id}, why))
            return False
        if billed is False or self._wishes.on_unknown == RETRY:  # a kept answer costs nothing
            return True
        self.totals.unknown += 1
        why = "was in flight when the batch was killed; the vendor may bill it (--on-unknown retry runs it again)"
        self._write(failed({"id": line.id}, why))
        return False

    def _one(self, line: Line) -> None:
        try:
            self._take(line)
            if self._runner.cluster is not None and self._runner.cluster.gone:
                self._stop("no worker is left")
        except StackError as error:  # the journal or the results cannot be written: no call may be lost
            self._error = self._error or error
            self._stop(str(error))
        except BaseException as error:
            self._error = self._error or StackError(f"{line.id}: {type(error).__name__}: {error}; please report it")
            self._stop("an error")

    def _take(self, line: Line) -> None:
        limit = self._wishes.max_cost
        request = request_of(line, self._wishes)
        books, cache = self._runner.books, self._runner.cache
        with self._guard:  # the reader and the estimates do not allow several threads at once
            foreseen = self._foresight.of(books, request)
        decision, expected = foreseen.decision, foreseen.expected
        about: dict[str, Any] = {
            "id": line.id,
            "tier": decision.tier,
            "model": decision.model,
            "rule": decision.rule,
        }
        if cache is not None and is_kept(cache, books, request, line, self._wishes, decision):
            self._runner.run(line, request, about, self._write)
            return
        with self._guard:
            held = expected if decision.refused is None and limit is not None and expected is not None else 0
            if held and limit is not None and self.totals.spent + self._held + held > limit:
                self.totals.stopped = self.totals.stopped or f"--max-cost {dollars.text(limit)} is reached"
                self.totals.left += 1
                return
            self._held += held
        try:
            # A climb through the cache meets each limit itself: its kept answers cost nothing.
            tries = cache is not None and climbs(line, self._wishes) and decision.is_over_a_limit
            if decision.refused is not None and not tries:
                self._write(failed(about, decision.refused))
            elif limit is not None and expected is None and decision.refused is None:
                self._write(failed(about, f"{decision.model} has no known price, so --max-cost cannot be held"))
            else:
                self._runner.run(line, request, about, self._write)
        finally:
            with self._guard:
                self._held -= held

    def _write(self, result: Result) -> None:
        """Write the result of a task and count it."""
        self._results.write(result.row)
        totals = self.totals
        with self._guard:
            totals.spent += sum(cost or 0 for cost in result.tries)
            totals.unpriced += sum(cost is None for cost in result.tries)
            if result.ok:
                totals.ok += 1
                totals.tiers[str(result.row["tier"] or "pinned")] += 1
            else:
                totals.failed += 1
            if result.saved is not None:
                totals.cached += 1
                totals.saved += result.saved
        self._notify(totals)
