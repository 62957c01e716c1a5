"""Makes one shadow run in a separate process: `python -m kimi_stack.learning.shadow_run`, with the job on stdin.

Nobody waits for it or reads its output, so it ends silently if something fails. Its cost is in the ledger. If it is
killed, its reservation counts as spent, as for any run.
"""

from __future__ import annotations

import contextlib
import os
import sys

from kimi_stack.base.classes import PUBLIC
from kimi_stack.base.errors import StackError
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, settings, stack
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import classes, shadow, shadow_pairs
from kimi_stack.learning.comparison import LEFT, RIGHT, TIE
from kimi_stack.learning.shadow import Job
from kimi_stack.learning.shadow_pairs import ShadowPair
from kimi_stack.money import shadowing
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger.calls import SHADOW
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.privacy.own import Around
from kimi_stack.reading import features, readers
from kimi_stack.running import circumstances
from kimi_stack.running.assessment import Answer, assess_result_quality
from kimi_stack.running.way import Way

_NICE = 10  # a lower priority than the user's own processes


def main() -> None:
    job = Job.loads(sys.stdin.buffer.read())
    os.chdir(job.cwd)
    os.nice(_NICE)
    with contextlib.suppress(StackError):
        make(OpenClaw(job.openclaw), stack.of_person(), settings.load(), job)


def make(openclaw: OpenClaw, stack: Stack, policy: Policy, job: Job) -> ShadowPair | None:
    """Run the task on the other arm within the limits, and keep the pair; None if it fails. Raises StackError."""
    held = shadowing.policy_of(policy)
    accounting = Accounting(held, stack)
    try:
        request = circumstances.request(job.prompt, around=Around(files=job.files), **job.other.pin)
        way = Way(openclaw, accounting, request, job.options, lambda line: None, SHADOW, job.run)
        decision = way.decide()
        unfit = shadow.problem(policy, request, job.real.model, job.other)  # the settings may have changed
        if unfit or shadow.unfit(request, decision, job.other):
            accounting.release(job.run)
            return None
        turn = way.attempt(decision, decision.tier, decision.model, rule=SHADOW)
        if not turn.ok or not catalog.same(turn.model or decision.model, job.other.model):
            return None
        pair = _pair(policy, request, job, turn.text, way.cost)
        shadow_pairs.keep(pair)
        return pair
    finally:
        accounting.close()


def _pair(policy: Policy, request: Request, job: Job, text: str, cost: int | None) -> ShadowPair:
    """Both answers, assessed by their form. The words are kept only with keep_tasks, and never confidential ones."""
    task, texts = request.task, (job.answer, text)
    threshold = float(policy.escalation["threshold"])
    good = [assess_result_quality(Answer(each), task).score >= threshold for each in texts]
    better = TIE if good[0] == good[1] else LEFT if good[0] else RIGHT
    cls = classes.of_request(request, policy.privacy)
    keeps = policy.keep_tasks and not any(classes.held_back(each, policy.privacy) for each in texts)
    return ShadowPair(
        job.run,
        job.of,
        (job.real, job.other),
        better,
        (job.cost, cost),
        shadow_pairs.hash_of(task),
        len(task),
        cls or "",
        features.of(request.text, readers.best()) if cls == PUBLIC else None,
        (task, *texts) if keeps else None,
    )


if __name__ == "__main__":
    main()
