"""Shadow runs: another tier or model answers a share of the real runs, too, so that the two can be compared.

This module decides whether a run has a shadow run. `shadow_run` makes it in a separate process, after the user has the
answer.
"""

from __future__ import annotations

import json
import os
import sys
import uuid
from dataclasses import asdict, dataclass
from typing import Any

from kimi_stack.base import dollars, process
from kimi_stack.base.classes import CONFIDENTIAL
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, profiles, users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import classes, comparison
from kimi_stack.learning.audit import lower_than
from kimi_stack.learning.comparison import Arm
from kimi_stack.money import shadowing
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger.calls import SHADOW
from kimi_stack.money.standing import Standing
from kimi_stack.openclaw.turns import Options
from kimi_stack.running import circumstances
from kimi_stack.running.run import Run


@dataclass(frozen=True)
class Job:
    """The input of the shadow run `run`. `of` is the real run, with its `answer` and `cost` (nano-dollars, or None).

    `real` and `other` are the arms of the comparison. `files` are the names of files attached to the task. `timeout` is
    in seconds.
    """

    run: str
    of: str
    prompt: str
    answer: str
    cost: int | None
    real: Arm
    other: Arm
    openclaw: str
    cwd: str
    files: tuple[str, ...] = ()
    thinking: str | None = None
    timeout: int | None = None

    def dumps(self) -> bytes:
        return json.dumps(asdict(self)).encode("utf-8", "replace")

    @classmethod
    def loads(cls, raw: bytes) -> Job:
        row = json.loads(raw)
        arms = {name: Arm(**row[name]) for name in ("real", "other")}
        return cls(**{**row, **arms, "files": tuple(row["files"])})

    @property
    def options(self) -> Options:
        """The options of the real run, but without tools, because an action would be done twice."""
        return Options(cwd=self.cwd, thinking=self.thinking, timeout=self.timeout, silent=True, tools=False)

    def as_dict(self) -> dict[str, Any]:
        """As `kimi-stack run --json` shows it."""
        return {"run": self.run, **self.other.as_dict()}


def share_of(policy: Policy) -> int:
    """The share of runs that have a shadow, in ten-thousandths."""
    return profiles.share(policy.shadow["share"]) or 0


def sampled(share: int, chance: float) -> bool:
    """Whether a run is in the sample: `share` in ten-thousandths, `chance` drawn uniformly from [0, 1)."""
    return chance * profiles.WHOLE < share


def other_arm(policy: Policy, stack: Stack, tier: str | None) -> Arm | None:
    """The arm to compare `tier` with: shadow.to, else the next lower tier (None: there is none). Raises StackError."""
    named = policy.shadow["to"]
    if named is not None:
        return comparison.arm_of(named, stack)
    lower = None if tier is None else lower_than(tier)
    return None if lower is None else comparison.arm_of(lower, stack)


def problem(policy: Policy, request: Request, model: str, other: Arm | None, *, hides: bool = False) -> str | None:
    """Why a run on `model` gets no shadow run on `other`; None if it may. `hides`: its model got a redacted task."""
    if other is None:
        return "there is no lower tier, and shadow.to names none"
    if catalog.same(model, other.model):
        return f"the run itself is on {other.model}"
    cls = classes.of_request(request, policy.privacy)
    if cls is None:
        return "its class is not known, because it is too long"
    if cls == CONFIDENTIAL:
        return "it is confidential"
    found = request.sensitivity
    if hides or (found is not None and not found.permits(other.model)):
        return f"it is {cls}, and the rule for that class does not allow {other.model} to get it unchanged"
    return None


def job_of(
    done: Run,
    of: str,
    request: Request,
    stack: Stack,
    policy: Policy,
    options: Options,
    openclaw: str,
    chance: float,
) -> Job | None:
    """The shadow run for an answered run; None if it gets none. Never raises, because the user has the answer already.

    A run gets none if it is in a session, has extra arguments for OpenClaw, was answered from the cache, or called a
    tool: a shadow run has no tools, so the answers could not be compared. `chance` is as for `sampled`.
    """
    turn = done.turn
    if not sampled(share_of(policy), chance) or not turn.ok or done.cached is not None or turn.tools:
        return None
    if options.session is not None or options.extra:
        return None
    served = turn.model or done.decision.model
    tier = next((name for name, each in stack.tiers.items() if catalog.same(each.model, served)), None)
    try:
        other = other_arm(policy, stack, tier)
    except Exception:
        return None
    if other is None or problem(policy, request, served, other, hides=done.decision.redacts) is not None:
        return None
    around = request.around
    return Job(
        f"{SHADOW}-{uuid.uuid4().hex}",
        of,
        request.prompt,
        turn.text,
        done.cost,
        Arm(tier or served, tier, served),
        other,
        os.path.abspath(openclaw),
        os.path.abspath(options.cwd or "."),
        () if around is None else tuple(around.files),
        options.thinking,
        options.timeout,
    )


def start(job: Job) -> bool:
    """Start a shadow run in the background; returns whether its process was started. Never raises."""
    try:
        process.detach([sys.executable, "-m", "kimi_stack.learning.shadow_run"], job.dumps())
    except (OSError, ValueError):
        return False
    return True


def foresee(policy: Policy, stack: Stack, request: Request, decision: Decision, options: Options) -> dict[str, Any]:
    """The shadow run that a run would get: its chance (`share`), arm and expected cost; or `because`, why it gets none.

    Raises StackError if shadow.to names no tier or model, or if the ledger cannot be read.
    """
    other = other_arm(policy, stack, decision.tier)
    because = None
    if options.session is not None:
        because = "a turn of a session depends on those before it"
    elif options.extra:
        because = "arguments after -- are for this run alone"
    elif decision.refused is not None:
        because = "the run is refused"
    because = because or problem(policy, request, decision.model, other, hides=decision.redacts)
    found = {"share": share_of(policy) / profiles.WHOLE, **(other or Arm("", None, "")).as_dict()}
    if because is not None or other is None:
        return {**found, "expected": None, "because": because}
    accounting = Accounting(shadowing.policy_of(policy), stack)
    try:
        pinned = circumstances.request(request.prompt, around=request.around, **other.pin)
        chosen = accounting.admit(pinned, users.local())
        because = chosen.refused or unfit(pinned, chosen, other)
        return {**found, "expected": dollars.row(chosen.estimate.get("run_nanousd")), "because": because}
    finally:
        accounting.close()


def unfit(request: Request, decision: Decision, other: Arm) -> str | None:
    """Why an admitted shadow run must not start; None if it may."""
    if not catalog.same(decision.model, other.model):
        return f"a limit or rule moves it to {decision.model}"
    if request.standing is None:
        return "its limit is not known"
    assert isinstance(request.standing, Standing)
    return shadowing.too_tight(request.standing, other.tier, other.model, request.tokens)
