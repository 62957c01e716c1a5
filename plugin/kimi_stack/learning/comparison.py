"""A comparison of two arms (tiers or models) on the same tasks, as values: the arms, each pair, and the result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.base.errors import WRONG_USAGE, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.config.stack import Stack
from kimi_stack.learning import evidence
from kimi_stack.learning.evidence import Finding

LEFT, RIGHT, TIE = "left", "right", "tie"
PERSON = "person"  # `Comparison.by` if a person voted
FORM = "form"  # `Comparison.by` if only the form of the answers of shadow runs was assessed


@dataclass(frozen=True)
class Arm:
    """One side: a tier with its model, or a model that is in no tier. `name` is what the person wrote."""

    name: str
    tier: str | None
    model: str

    @property
    def label(self) -> str:
        return f"{self.name} ({self.model})" if self.name != self.model else self.model

    @property
    def pin(self) -> dict[str, str]:
        """The arguments that pin a request to this arm."""
        return {"tier": self.tier} if self.tier else {"model": self.model}

    def as_dict(self) -> dict[str, Any]:
        return {"name": self.name, "tier": self.tier, "model": self.model}


@dataclass(frozen=True)
class Pair:
    """A task that both arms answered. `better` is LEFT, RIGHT or TIE; `hash` is the task's SHA-256.

    `costs` (of each answer) and `judging` (of the verdicts) are in nano-dollars (None: unpriced). `turned`: the pair is
    a tie because the judge named another answer when the order was swapped.
    """

    id: str
    hash: str
    better: str
    costs: tuple[int | None, int | None]
    judging: int | None = 0
    turned: bool = False


@dataclass
class Comparison:
    """The pairs so far, judged `by` a model, PERSON or FORM; `before` of them are from an earlier run of the command.

    `failed` has the reason for each task that could not be compared, by the task's name. `left` tasks were not
    compared, because of `stopped`. `spent` is the cost of all calls in nano-dollars, with interrupted ones, but without
    `unpriced` ones.
    """

    arms: tuple[Arm, Arm]
    by: str
    pairs: list[Pair] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    left: int = 0
    stopped: str = ""
    before: int = 0
    spent: int = 0
    unpriced: int = 0

    @property
    def finding(self) -> Finding:
        """The evidence in the pairs. Raises StackError without scipy."""
        count = {side: sum(pair.better == side for pair in self.pairs) for side in (LEFT, RIGHT, TIE)}
        return evidence.find(count[LEFT], count[RIGHT], count[TIE])

    def cost(self, side: int) -> int | None:
        """The cost of all answers of an arm (0 or 1) in nano-dollars; None if one is unpriced."""
        return dollars.total(pair.costs[side] for pair in self.pairs)

    @property
    def judging(self) -> int | None:
        return dollars.total(pair.judging for pair in self.pairs)

    @property
    def turned(self) -> int:
        return sum(pair.turned for pair in self.pairs)

    def as_dict(self) -> dict[str, Any]:
        found = self.finding
        better = {"left": self.arms[0].name, "right": self.arms[1].name}.get(found.better or "")
        sides = zip(self.arms, (found.won, found.lost), (0, 1), strict=True)
        return {
            "arms": [{**arm.as_dict(), "won": won, "cost": dollars.row(self.cost(at))} for arm, won, at in sides],
            "by": self.by,
            "pairs": found.pairs,
            "tied": found.tied,
            "turned": self.turned,
            "better": better,
            "share": found.share.as_dict(),
            "more": found.more,
            "judging": dollars.row(self.judging),
            "spent": dollars.row(self.spent),
            "unpriced": self.unpriced,
            "before": self.before,
            "failed": self.failed,
            "left": self.left,
            "stopped": self.stopped,
        }


def arms_of(text: str, stack: Stack) -> tuple[Arm, Arm]:
    """The two arms in `standard,budget`: tiers, aliases of tiers, or models. Raises StackError."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    if len(names) != 2:
        raise StackError(f"--arms {text}: name two, such as standard,budget", exit_code=WRONG_USAGE)
    left, right = (arm_of(name, stack) for name in names)
    if left.model == right.model:
        raise StackError(f"--arms {text}: both are {left.model}; name two models", exit_code=WRONG_USAGE)
    return left, right


def arm_of(name: str, stack: Stack) -> Arm:
    """The arm for a tier, an alias or `provider/id`. Raises StackError."""
    for tier in stack.tiers.values():
        if name in (tier.name, tier.alias):
            return Arm(name, tier.name, tier.model)
    if "/" not in name:
        known = ", ".join([*TIERS, *(tier.alias for tier in stack.tiers.values() if tier.alias)])
        raise StackError(f"{name} is no tier or alias ({known}), and no provider/id", exit_code=WRONG_USAGE)
    return Arm(name, None, name)


def lines(done: Comparison) -> list[str]:
    """The result as lines of text. Raises StackError without scipy."""
    found, (left, right) = done.finding, done.arms
    how = {PERSON: "by you, without names", FORM: "by their form alone"}.get(done.by, f"by {done.by}, in both orders")
    before = f" ({done.before:,} from before)" if done.before else ""
    said = [f"{left.label} against {right.label}: {found.pairs:,} {_tasks(found.pairs)}{before}, judged {how}"]
    said.append(f"  better in  {left.name} {found.won:,}, {right.name} {found.lost:,}, ties {found.tied:,}")
    said.append(f"  verdict    {_verdict(found, left.name, right.name)}")
    costs = [f"{arm.name} {_money(done.cost(at))}" for at, arm in enumerate(done.arms)]
    said.append(
        f"  cost       {', '.join([*costs, *([] if done.by in (PERSON, FORM) else [f'judge {_money(done.judging)}'])])}"
    )
    if done.spent > sum(filter(None, (done.cost(0), done.cost(1), done.judging))):
        said.append(f"  paid       {_money(done.spent)} in all, also for what has no result")
    if done.turned:
        said.append(f"  the judge named another answer when the order was swapped in {done.turned:,} of the ties")
    said += [f"  not compared: {id}: {why}" for id, why in _few(done.failed)]
    if done.left:
        left_over = f"{done.left:,} {_tasks(done.left)} left, because {done.stopped}"
        said.append(f"  {left_over}; run the same command to continue")
    return said


def _verdict(found: Finding, left: str, right: str) -> str:
    winner = {"left": left, "right": right}.get(found.better or "")
    share = f"{left} is preferred in {found.share.text()} of the {found.share.of:,} that were decided"
    if winner:
        return f"{winner} is better: {share}"
    if not found.share.of:
        return "not enough evidence: no pair was decided"
    if found.more is None:
        return f"not enough evidence: {share}; if that stays so, more tasks would not show a difference"
    more = f"about {found.more:,} more {_tasks(found.more)}"
    return f"not enough evidence: {share}; if that stays so, {more} would show it"


def _few(failed: dict[str, str], most: int = 5) -> Iterable[tuple[str, str]]:
    yield from list(failed.items())[:most]
    if len(failed) > most:
        yield f"and {len(failed) - most:,} more", "--json has them"


def _money(nano: int | None) -> str:
    return "unpriced" if nano is None else dollars.text(nano)


def _tasks(count: int) -> str:
    return "task" if count == 1 else "tasks"
