"""A run through the cache: the kept answer of the same task, or a run whose answer is kept."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from kimi_stack.base import visible
from kimi_stack.base.errors import StackError
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import calls
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running.cache.answers import Answer
from kimi_stack.running.cache.cache import Cache, age, hit, turn_of
from kimi_stack.running.cache.question import Question, sampling
from kimi_stack.running.lines import describe, warnings
from kimi_stack.running.run import Run, run_task
from kimi_stack.running.way import Notify

T = TypeVar("T")
Kept = tuple[Turn, int | None]  # a turn with its cost in nano-dollars


def run_cached(
    openclaw: OpenClaw,
    stack: Stack,
    policy: Policy,
    request: Request,
    options: Options,
    notify: Notify = lambda _: None,
    *,
    cache: Cache | None,
    files: Iterable[str] = (),
    source: str = "run",
    run: str | None = None,
    **more: Any,
) -> Run:
    """As `run_task`, through `cache` (None: without). `files` are the files that the task is about.

    A hit reserves nothing and no limit refuses it. `more` is passed to `run_task`.
    """
    if cache is None or not request.text:
        return run_task(openclaw, stack, policy, request, options, notify, source=source, run=run, **more)
    run = run or f"run-{uuid.uuid4().hex}"
    accounting = Accounting(policy, stack)
    try:
        asker = Asker(cache, accounting, request, options, notify, source, run, files)
        decision = accounting.admit(request, asker.sender)
        model = decision.model

        def compute() -> Run:
            return run_task(openclaw, stack, policy, request, options, notify, source=source, run=run, **more)

        def kept(done: Run) -> Kept | None:
            return (done.turn, done.cost) if done.decision.model == model and not done.passed_over else None

        if decision.refused is not None and not decision.is_over_a_limit:  # the run says so, and may ask the person
            return compute()
        found = asker.ask(decision, decision.tier, model, request.task, compute, kept)
        if not isinstance(found, Answer):
            return found
        decision.refused = None  # by a limit of money, which does not hold for a hit
        for line in (*warnings(decision), describe(decision)):
            notify(line)
        asker.record(decision, decision.tier, found, f"{run}:cached")
        return replace(Run(decision, turn_of(found), (), 0), cached=found)
    finally:
        accounting.close()


class Asker:
    """The cache as one run sees it: its sender, its options, and the files that it is about."""

    def __init__(
        self,
        cache: Cache,
        accounting: Accounting,
        request: Request,
        options: Options,
        notify: Notify,
        source: str,
        run: str,
        files: Iterable[str] = (),
    ) -> None:
        self.cache, self.accounting, self.request, self.options = cache, accounting, request, options
        self.notify, self.source, self.run, self.files = notify, source, run, tuple(files)
        self.sender = users.local()

    @property
    def _wait(self) -> float:
        """Seconds to wait for another run that computes the same answer: as long as a turn may take."""
        return (self.options.timeout or turns.DEFAULT_TIMEOUT) + turns.STARTUP

    def ask(
        self,
        decision: Decision,
        tier: str | None,
        model: str,
        text: str,
        compute: Callable[[], T],
        kept: Callable[[T], Kept | None],
    ) -> Answer | T:
        """The kept answer of `model` to `text`, else the result of `compute`. `kept` returns the part of it to keep."""
        asked = self._question(decision, model, text)
        if asked is None:
            return compute()
        with self.cache.asking(asked, self._wait, self.notify) as found:
            if found is not None:
                return found
            done = compute()
            keep = kept(done)
            if keep is not None:
                turn, cost = keep
                self.cache.keep(asked, model, turn, tier=tier, sender=self.sender, cost=cost, notify=self.notify)
            return done

    def holds(self, decision: Decision, model: str, text: str) -> bool:
        """Whether there is a kept answer of `model` to `text` that may be taken: then the task costs nothing."""
        asked = self._question(decision, model, text)
        return asked is not None and self.cache.has(asked)

    def _question(self, decision: Decision, model: str, text: str) -> Question | None:
        """What `text` asks `model`; None, with a line, if it may not be looked up."""
        task = self.request.task
        found_in = [decision.cls or self.cache.class_of(task), *([] if text == task else [self.cache.class_of(text)])]
        for cls in found_in:
            if not self.cache.allows(cls):
                why = "its class is not known, because it is too long" if cls is None else f"it is {cls}"
                self.notify(f"the task is not looked up or kept in the cache: {why}")
                return None
        options = self.options
        return self.cache.question(
            text,
            model,
            self.sender,
            self.notify,
            files=self.files,
            cwd=options.cwd,
            thinking=options.thinking,
            extra=list(options.extra),
            tools=options.tools,
            sampling=sampling(self.accounting.stack, model),
        )

    def record(self, decision: Decision, tier: str | None, answer: Answer, id: str) -> None:
        """Record the hit: a call without tokens, and what it saved."""
        provider, _, model = answer.model.partition("/")
        call = {
            "id": id,
            "source": self.source,
            "provider": provider,
            "model": model,
            "sender": self.sender,
            "runId": self.run,
            **calls.decided(decision, self.request.text, keep=self.accounting.policy.keep_tasks, tier=tier),
            "estimateNano": None,
            **hit(answer),
        }
        near = "to the same words, " if answer.near else ""
        self.notify(visible.line(f"from the cache: an answer {near}{age(answer.made)} old"))
        try:
            for line in self.accounting.settle(call):
                self.notify(line)
        except StackError as error:
            self.notify(f"the hit is not on record: {error}")
