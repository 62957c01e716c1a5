"""Makes an audit: it assesses recent runs again, and asks the next lower tier the same."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.choice.request import count_tokens
from kimi_stack.config import catalog
from kimi_stack.config.prices import ANSWER_TOKENS
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning.audit import SOURCE, Audit, Checked, lower_than
from kimi_stack.learning.audit_file import AuditFile
from kimi_stack.learning.audit_sample import Sampled
from kimi_stack.learning.comparison import Arm
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances
from kimi_stack.running.assessment import Answer, assess_result_quality, judge
from kimi_stack.running.batch.foresee import Foresight
from kimi_stack.running.run import Run, run_task


class Auditor:
    """Audits runs within the limits. `referee` judges in addition to the signals (None: only the signals do).

    What is checked is kept in `file` at once.
    """

    def __init__(
        self,
        openclaw: OpenClaw,
        stack: Stack,
        policy: Policy,
        options: Options,
        file: AuditFile,
        *,
        referee: Arm | None = None,
        max_cost: int | None = None,
        notify: Callable[[int, int], None] = lambda done, of: None,
    ) -> None:
        self._openclaw, self._stack, self._policy, self._options = openclaw, stack, policy, options
        self._file, self._referee, self._max_cost, self._notify = file, referee, max_cost, notify
        self._books = Accounting(policy, stack)
        self._threshold = float(policy.escalation["threshold"])
        rows = file.rows()
        self._known = {row["run"]: row for row in rows if "run" in row}
        self.done = Audit(file.by)
        self.done.spent = sum(row["spent_nano"] for row in rows)
        self.done.unpriced = sum(row["unpriced"] for row in rows)

    def run(self, sampled: Mapping[str, Sequence[Sampled]]) -> Audit:
        """Check every run that was not checked before, one after another. Raises StackError if one cannot be kept."""
        done, foresight = self.done, Foresight(self._books)
        runs = [run for tier in sampled.values() for run in tier if not self._is_known(run)]
        done.before = len(done.checked)
        for number, run in enumerate(runs):
            expected = expected_of(run, foresight, self._stack, self._referee)
            if self._max_cost is not None and (expected is None or done.spent + expected > self._max_cost):
                done.left = len(runs) - number
                break
            self._keep(run)
            self._notify(number + 1, len(runs))
        self._books.close()
        if done.checked:
            self._file.close(done)
        return done

    def _keep(self, run: Sampled) -> None:
        """Check a run and keep its result; of a failed or interrupted check, its cost. Raises StackError."""
        done, found = self.done, None
        spent, unpriced = done.spent, done.unpriced
        try:
            found = self._check(run)
            done.checked.append(found)
        except StackError as error:
            done.failed[run.run] = str(error).splitlines()[0]
        finally:
            if found is not None or done.spent > spent or done.unpriced > unpriced:
                self._file.add(found, done.spent - spent, done.unpriced - unpriced)

    def _is_known(self, run: Sampled) -> bool:
        """Whether the run was checked before an interruption; then its result is taken over."""
        row = self._known.get(run.run, {})
        if (row.get("hash"), row.get("tier")) != (run.hash, run.tier):
            return False
        self.done.checked.append(Checked(run, row["good"], lower_than(run.tier), row["lower_good"], row["anew"]))
        return True

    def _check(self, run: Sampled) -> Checked:
        answer = run.answer if run.answer is not None else self._answer(run.tier, run.text)
        good, lower = self._good(run.text, answer), lower_than(run.tier)
        lower_good = None if lower is None else self._good(run.text, self._answer(lower, run.text))
        return Checked(run, good, lower, lower_good, run.answer is None)

    def _answer(self, tier: str, text: str) -> str:
        model = self._stack.tiers[tier].model
        done = self._ask(text, tier=tier)
        if not catalog.same(done.turn.model or done.decision.model, model):
            raise StackError(f"{done.turn.model} answered instead of {tier}", exit_code=RUN_FAILED)
        return done.turn.text

    def _good(self, text: str, answer: str) -> bool:
        """Whether an answer is good enough by the signals and then by the judge. Raises StackError."""
        if assess_result_quality(Answer(answer), text).score < self._threshold:
            return False
        if self._referee is None:
            return True
        pinned = {"tier": self._referee.tier} if self._referee.tier else {"model": self._referee.model}
        judged = self._ask(judge.prompt(text, answer), **pinned)
        return judge.read(judged.turn.text).score >= self._threshold

    def _ask(self, text: str, **pinned: Any) -> Run:
        run, request = f"{SOURCE}-{uuid.uuid4().hex}", circumstances.request(text, **pinned)
        done = run_task(
            self._openclaw, self._stack, self._policy, request, self._options, source=SOURCE, run=run, fallbacks=False
        )
        self.done.spent += done.cost or 0
        self.done.unpriced += done.cost is None
        if not done.turn.ok:
            why = done.turn.error.split("\n")[0] or done.turn.status
            raise StackError(f"{done.decision.model} failed: {why}", exit_code=RUN_FAILED)
        return done


def expected_of(run: Sampled, foresight: Foresight, stack: Stack, referee: Arm | None) -> int | None:
    """What the check of a run is expected to cost, in nano-dollars; None if a model has no known price."""
    lower, tokens = lower_than(run.tier), count_tokens(run.text)
    asked = [tier for tier in (run.tier if run.answer is None else None, lower) if tier is not None]
    costs = [foresight.estimate(stack.tiers[tier].model, tokens) for tier in asked]
    if referee is not None:
        costs += [foresight.estimate(referee.model, tokens + ANSWER_TOKENS)] * (1 if lower is None else 2)
    return dollars.total(costs)
