"""Runs a comparison: both arms answer each task within the limits, then a model or the person says which is better."""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from kimi_stack.base import dollars
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.config import catalog
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import classes
from kimi_stack.learning.comparison import LEFT, RIGHT, TIE, Arm, Comparison, Pair
from kimi_stack.learning.comparison_record import Record
from kimi_stack.learning.comparison_tasks import Forecast, Task
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances
from kimi_stack.running.assessment import pairwise
from kimi_stack.running.run import Run, run_task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

SOURCE = "ab"  # the source of these calls in the ledger
QUIT, SKIP = "quit", "skip"
Vote = Callable[[str, str, str], str]  # (task, left answer, right answer) -> LEFT, RIGHT, TIE, SKIP or QUIT


@dataclass(frozen=True)
class _Answered:
    task: Task
    texts: tuple[str, str]
    costs: tuple[int | None, int | None]
    better: str = ""
    turned: bool = False
    judging: int | None = 0


class Contest:
    """A comparison of two arms. `judge` is the model that judges; without one, `vote` asks the person.

    `jobs` pairs are answered at a time. `max_cost` is in nano-dollars. `notify` gets the numbers of pairs done and of
    all. `read` reads the numbers of the public tasks, which are kept (None: none are).
    """

    def __init__(
        self,
        openclaw: OpenClaw,
        stack: Stack,
        policy: Policy,
        record: Record,
        options: Options,
        *,
        judge: Arm | None = None,
        vote: Vote | None = None,
        jobs: int = 2,
        max_cost: int | None = None,
        notify: Callable[[int, int], None] = lambda done, of: None,
        read: Read | None = None,
    ) -> None:
        self._read = read
        self._openclaw, self._stack, self._policy = openclaw, stack, policy
        self._record, self._options, self._judge, self._vote = record, options, judge, vote
        self._jobs, self._max_cost, self._notify = jobs, max_cost, notify
        self._books = Accounting(policy, stack)
        self._forecast = Forecast(self._books, record.arms, judge)
        self._expected: dict[str, int] = {}  # by id, of the pairs in flight
        self._paid: dict[str, list[int | None]] = {}  # the costs of their calls
        self._gone = False  # the person has quit
        self.done = Comparison(record.arms, record.by)

    def run(self, tasks: Iterable[Task]) -> Comparison:
        """Compare all tasks that have no pair yet. Raises StackError if a pair cannot be kept."""
        wanted, known = list(tasks), self._record.pairs()
        done = self.done
        done.pairs = [known[task.id] for task in wanted if task.id in known]
        done.before = len(done.pairs)
        given = {task.id for task in wanted if task.given}
        bought = ((pair.judging,) if pair.id in given else (*pair.costs, pair.judging) for pair in done.pairs)
        paid = (dollars.total(costs) or 0 for costs in bought)
        open_tasks = [task for task in wanted if task.id not in known]
        done.spent = sum(paid) + self._record.broken_off(self._books, {task.id for task in wanted})
        pool = ThreadPoolExecutor(self._jobs, thread_name_prefix="ab")
        flying: deque[tuple[Task, Future[_Answered]]] = deque()
        try:
            for task in open_tasks:
                while not done.stopped and self._excess(task) and flying:  # a pair may cost less than its estimate
                    self._finish(*flying.popleft())
                done.stopped = done.stopped or self._excess(task)
                if done.stopped:
                    done.left += 1
                    continue
                self._expected[task.id] = self._forecast.of(task.text, given=task.given is not None) or 0
                flying.append((task, pool.submit(self._answer, task)))
                if len(flying) >= self._jobs:
                    self._finish(*flying.popleft())
            while flying:
                self._finish(*flying.popleft())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            self._books.close()
        return done

    def _excess(self, task: Task) -> str:
        """Why the pair, together with those in flight, could exceed --max-cost; "" if it could not."""
        if self._max_cost is None:
            return ""
        expected = self._forecast.of(task.text, given=task.given is not None)
        if expected is None:
            return "a model has no known price, so --max-cost cannot be held"
        excess = self.done.spent + sum(self._expected.values()) + expected > self._max_cost
        return f"--max-cost {dollars.text(self._max_cost)} is reached" if excess else ""

    def _finish(self, task: Task, answering: Future[_Answered]) -> None:
        """Wait for the answers of a pair, ask for a vote if no model judges, and keep the pair."""
        done = self.done
        if self._gone and answering.cancel():
            self._settle(task)
            done.left += 1
            return
        try:
            found = answering.result()
        except StackError as error:
            done.failed[task.name] = str(error).splitlines()[0]
            return
        finally:
            self._settle(task)
        if self._gone:  # nobody is there to vote
            done.left += 1
            return
        better, turned = found.better, found.turned
        if self._vote is not None and not better:
            better = self._vote(task.text, *found.texts)
        if better == QUIT:
            self._gone, done.stopped, done.left = True, "you left", done.left + 1
        elif better == SKIP:
            done.failed[task.name] = "you skipped it"
        else:
            pair = Pair(task.id, task.hash, better, found.costs, found.judging, turned)
            self._record.keep(pair, task.text, self._numbers(task), of=task.given)
            done.pairs.append(pair)
        self._notify(len(done.pairs), len(done.pairs) + len(done.failed) + done.left)

    def _numbers(self, task: Task) -> str | None:
        """The numbers of the task that are kept with its pair."""
        if task.given is not None:
            return task.given.features
        return None if self._read is None else classes.numbers(task.text, self._read, self._policy.privacy)

    def _answer(self, task: Task) -> _Answered:
        """Both answers to a task, and the verdict of a model that judges. Runs in its own thread. Raises StackError."""
        run, paid = f"{SOURCE}-{uuid.uuid4().hex}", self._paid.setdefault(task.id, [])
        self._record.begin(task.id, run)
        if task.given is not None and task.given.words is not None:
            texts, costs = task.given.words[1:], task.given.costs
        else:
            left, right = (self._ask(arm, task.text, f"{run}-{side}", paid) for side, arm in self._sides)
            texts, costs = (left.turn.text, right.turn.text), (left.cost, right.cost)
        if self._judge is None:
            return _Answered(task, texts, costs)
        verdicts, judging = [], []
        for part, order in (("straight", texts), ("swapped", texts[::-1])):
            judged = self._ask(self._judge, pairwise.prompt(task.text, *order), f"{run}-{part}", paid)
            judging.append(judged.cost)
            verdicts.append(pairwise.read(judged.turn.text))
        agreed = pairwise.agreed(verdicts[0], verdicts[1])
        better = {pairwise.FIRST: LEFT, pairwise.SECOND: RIGHT}.get(agreed, TIE)
        turned = better == TIE and verdicts[0] == verdicts[1] != pairwise.TIE
        return _Answered(task, texts, costs, better, turned, dollars.total(judging))

    @property
    def _sides(self) -> tuple[tuple[str, Arm], tuple[str, Arm]]:
        return (LEFT, self._record.arms[0]), (RIGHT, self._record.arms[1])

    def _ask(self, arm: Arm, text: str, run: str, paid: list[int | None]) -> Run:
        """One run on the arm's model, within the limits and rules. Raises StackError if it does not answer."""
        request = circumstances.request(text, **arm.pin)
        done = run_task(
            self._openclaw, self._stack, self._policy, request, self._options, source=SOURCE, run=run, fallbacks=False
        )
        paid.append(done.cost)
        if not done.turn.ok:
            why = done.turn.error.split("\n")[0] or done.turn.status
            raise StackError(f"{arm.name} failed: {why}", exit_code=RUN_FAILED)
        served = done.turn.model or done.decision.model
        if not catalog.same(served, arm.model):  # by a rule, a limit or OpenClaw's own fallback
            raise StackError(f"{served} answered instead of {arm.name}", exit_code=RUN_FAILED)
        return done

    def _settle(self, task: Task) -> None:
        """Replace the estimate of a pair that is no longer in flight by the cost of its calls."""
        self._expected.pop(task.id, None)
        paid = self._paid.pop(task.id, [])
        self.done.spent += sum(cost or 0 for cost in paid)
        self.done.unpriced += sum(cost is None for cost in paid)
