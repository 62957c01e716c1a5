"""Runs one task of a batch, again after a temporary failure, and makes its result."""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Callable
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
from kimi_stack.running.batch.attempt import Attempt, attempt
from kimi_stack.running.batch.cluster import Cluster, WorkerLost
from kimi_stack.running.batch.journal import DONE, FAILED, STARTED, Journal
from kimi_stack.running.batch.lines import Line
from kimi_stack.running.batch.wishes import Wishes
from kimi_stack.running.cache.cache import Cache

_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 120.0  # seconds of pause after the first refusal of a vendor, and the longest pause


@dataclass(frozen=True)
class Result:
    """The line of the results, and the nano-dollars of all attempts and of each. `saved` is None without a hit."""

    row: dict[str, Any]
    spent: int | None = 0
    tries: tuple[int | None, ...] = ()
    saved: int | None = None

    @property
    def ok(self) -> bool:
        return bool(self.row["ok"])


def failed(about: dict[str, Any], why: str, spent: int | None = 0, tries: tuple[int | None, ...] = ()) -> Result:
    """The result of a task that has no answer."""
    return Result({**about, "ok": False, "reason": why, "cost": dollars.row(spent)}, spent, tries)


@dataclass
class Runner:
    """Runs tasks, several at a time. `stopped` says whether no task should be tried again."""

    openclaw: OpenClaw
    stack: Stack
    policy: Policy
    journal: Journal
    wishes: Wishes
    cache: Cache | None
    stopped: Callable[[], bool]
    cluster: Cluster | None = None
    _own: threading.local = field(default_factory=threading.local)

    @property
    def books(self) -> Accounting:
        """The accounting of this thread: a connection to the ledger serves one thread."""
        if not hasattr(self._own, "books"):
            self._own.books = Accounting(self.policy, self.stack)
        books: Accounting = self._own.books
        return books

    def run(self, line: Line, request: Request, about: dict[str, Any], write: Callable[[Result], None]) -> None:
        """Run one task and `write` its result. The journal records each attempt before it begins, and its end."""
        tries: list[int | None] = []
        lost = False  # the worker that ran it
        number = 0
        while True:
            last = number >= self.wishes.retries
            provider = str(about["model"]).partition("/")[0]
            self._wait(provider)
            run = f"batch-{uuid.uuid4().hex}"
            self.journal.put(line.id, line.digest, STARTED, run, dollars.total(tries))
            try:
                row, turn, cost = self._attempt(line, request, run, last=last)
            except WorkerLost:
                tries.append(self.books.ledger.cost_of_run(run))
                if not lost:
                    lost = True
                    continue
                why, spent = "its worker was lost twice", dollars.total(tries)
                self._end(line, run, write, failed({**about, "status": "lost"}, why, spent, tuple(tries)))
                return
            except StackError as error:
                code = "refused" if error.exit_code == REFUSED else "error"
                spent, status = dollars.total(tries), {**about, "status": code}
                self._end(line, run, write, failed(status, str(error), spent, tuple(tries)))
                return
            tries.append(cost)
            about.update(row)
            if turn.ok:
                spent = dollars.total(tries)
                answer = {"ok": True, "answer": turn.text, "usage": turn.usage, "cost": dollars.row(spent)}
                saved = about.pop("saved", None)
                self._end(line, run, write, Result({**about, **answer}, spent, tuple(tries), saved))
                return
            if turn.unserved not in (unserved.TOO_MANY, unserved.DOWN) and turn.status != "timeout":
                break
            if turn.unserved is not None:
                self._cool(provider, number)
            if last or self.stopped():
                break
            number += 1
        why = turn.error.split("\n")[0] or turn.unserved or turn.status
        row = {**about, "status": turn.status}
        self._end(line, run, write, failed(row, why, dollars.total(tries), tuple(tries)))

    def _end(self, line: Line, run: str, write: Callable[[Result], None], result: Result) -> None:
        """An answer is written before the journal: after a kill between the two, `resume` finds it in the results."""
        if result.ok:
            write(result)
        self.journal.put(line.id, line.digest, DONE if result.ok else FAILED, run, result.spent)
        if not result.ok:
            write(result)

    def _attempt(self, line: Line, request: Request, run: str, *, last: bool) -> Attempt:
        if self.cluster is not None:
            return self.cluster.attempt(line, self.wishes, run, last=last)
        return attempt(
            self.openclaw, self.stack, self.policy, request, line, self.wishes, run, cache=self.cache, last=last
        )

    def _wait(self, provider: str) -> None:
        """Wait during the pause of the vendor, which another process on the same ledger may have begun."""
        while not self.stopped():
            pause = self.books.ledger.cooling(provider) - time.time()
            if pause <= 0:
                return
            time.sleep(min(pause, 1.0))

    def _cool(self, provider: str, attempt: int) -> None:
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**attempt) * random.uniform(1, 1.3)
        self.books.ledger.cool(provider, int(time.time() + pause) + 1)
