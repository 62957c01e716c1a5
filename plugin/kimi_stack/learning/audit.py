"""An audit: it assesses recent runs again, and tests for each whether the next lower tier would have been enough."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.request import count_tokens
from kimi_stack.config import catalog
from kimi_stack.config.prices import ANSWER_TOKENS
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import evidence
from kimi_stack.learning.audit_sample import Sampled
from kimi_stack.learning.comparison import Arm
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances
from kimi_stack.running.assessment import Answer, assess_result_quality, judge
from kimi_stack.running.batch.foresee import Foresight
from kimi_stack.running.run import Run, run_task

SOURCE = "audit"  # the source of these calls in the ledger
SIGNALS = "signals"  # the name of the assessor if no model judged
# The weight of a finding as a label for tuning, with a judge and without. A person's feedback has the weight 1.
_WEIGHTS = {True: 0.4, False: 0.15}


@dataclass(frozen=True)
class Checked:
    """A run that was assessed again.

    `good` tells whether its answer is good, `lower_good` whether that of the next lower tier is (None: there is no
    lower tier). `anew` tells that its answer was not kept, so that its tier answered again.
    """

    run: Sampled
    good: bool
    lower: str | None
    lower_good: bool | None
    anew: bool

    @property
    def over(self) -> bool:
        """Whether a lower tier would have been enough."""
        return self.lower_good is True

    @property
    def under(self) -> bool:
        """Whether it should have gone to a higher tier."""
        return not self.good and not self.over and self.run.tier != TIERS[0]

    @property
    def wanted(self) -> str:
        """The tier that the run should have had."""
        at = TIERS.index(self.run.tier)
        return TIERS[at + 1] if self.over else TIERS[at - 1] if self.under else self.run.tier

    def as_row(self, by: str) -> dict[str, Any]:
        """The line for the audit's file, without text of the task."""
        return {
            "run": self.run.run,
            "sender": self.run.sender,
            "hash": self.run.hash,
            "tier": self.run.tier,
            "model": self.run.model,
            "good": self.good,
            "lower_good": self.lower_good,
            "wanted": self.wanted,
            "weight": _WEIGHTS[by != SIGNALS],
            "source": SOURCE,
            "by": by,
        }


@dataclass
class Audit:
    """The checked runs. `failed` has the reasons by run. `left` runs were not begun because of --max-cost.

    `by` is the assessor: the judge's model, or SIGNALS.
    """

    by: str
    checked: list[Checked] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    left: int = 0
    spent: int = 0
    unpriced: int = 0

    def tiers(self) -> dict[str, dict[str, evidence.Share]]:
        """By tier: the shares `good`, `over` and `under`. Raises StackError without scipy."""
        found = {}
        for tier in TIERS:
            rows = [row for row in self.checked if row.run.tier == tier]
            tried = [row for row in rows if row.lower_good is not None]
            able = rows if tier != TIERS[0] else []
            found[tier] = {
                "good": evidence.share(sum(row.good for row in rows), len(rows)),
                "over": evidence.share(sum(row.over for row in tried), len(tried)),
                "under": evidence.share(sum(row.under for row in able), len(able)),
            }
        return found


class Auditor:
    """Audits runs within the limits. `referee` judges in addition to the signals (None: only the signals do)."""

    def __init__(
        self,
        openclaw: OpenClaw,
        stack: Stack,
        policy: Policy,
        options: Options,
        *,
        referee: Arm | None = None,
        max_cost: int | None = None,
        notify: Callable[[int, int], None] = lambda done, of: None,
    ) -> None:
        self._openclaw, self._stack, self._policy, self._options = openclaw, stack, policy, options
        self._referee, self._max_cost, self._notify = referee, max_cost, notify
        self._books = Accounting(policy, stack)
        self._threshold = float(policy.escalation["threshold"])
        self.done = Audit(SIGNALS if referee is None else referee.model)

    def run(self, sampled: Mapping[str, Sequence[Sampled]]) -> Audit:
        """Check every run, one after another. Raises StackError if the ledger cannot be read."""
        runs, done = [run for tier in sampled.values() for run in tier], self.done
        foresight = Foresight(self._books)
        for number, run in enumerate(runs):
            expected = expected_of(run, foresight, self._stack, self._referee)
            if self._max_cost is not None and (expected is None or done.spent + expected > self._max_cost):
                done.left = len(runs) - number
                break
            try:
                done.checked.append(self._check(run))
            except StackError as error:
                done.failed[run.run] = str(error).splitlines()[0]
            self._notify(number + 1, len(runs))
        self._books.close()
        return done

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


def lower_than(tier: str) -> str | None:
    """The next lower tier; None for the lowest."""
    at = TIERS.index(tier) + 1
    return TIERS[at] if at < len(TIERS) else None


def expected_of(run: Sampled, foresight: Foresight, stack: Stack, referee: Arm | None) -> int | None:
    """What the check of a run is expected to cost, in nano-dollars; None if a model has no known price."""
    lower, tokens = lower_than(run.tier), count_tokens(run.text)
    asked = [tier for tier in (run.tier if run.answer is None else None, lower) if tier is not None]
    costs = [foresight.estimate(stack.tiers[tier].model, tokens) for tier in asked]
    if referee is not None:
        costs += [foresight.estimate(referee.model, tokens + ANSWER_TOKENS)] * (1 if lower is None else 2)
    return dollars.total(costs)
