"""The runs that an audit may use: recent ones whose text was kept, in the ledger or in OpenClaw's own export."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kimi_stack.base.classes import CONFIDENTIAL
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import users
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import classes, trajectories
from kimi_stack.money.ledger import Ledger, calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.config.privacy import Privacy


@dataclass(frozen=True)
class Sampled:
    """A run: its id, tier and model, its task, and its answer (None: not kept). `at` is Unix seconds."""

    run: str
    tier: str
    model: str
    text: str
    answer: str | None
    sender: str
    at: int

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()


def from_ledger(ledger: Ledger, since: int, privacy: Privacy | None = None) -> list[Sampled]:
    """The runs since a Unix second that have a tier and a kept task.

    Only the first run of a session is included, because later ones depend on it. Confidential tasks are left out.
    `privacy` has the user's own lists, for tasks whose class is not on record.
    """
    marks = ", ".join("?" * len(calls.MEASURING))
    begun = "SELECT session, MIN(time_ms) FROM calls WHERE session IS NOT NULL GROUP BY session"
    first = dict(ledger.store.execute(begun))
    sql = (
        "SELECT COALESCE(run, id), tier, model, task, sender, session, time_ms, class FROM calls WHERE time_ms >= ? "
        f"AND task IS NOT NULL AND source NOT IN ({marks}) AND outcome IN ('ok', 'poor') "
        "AND COALESCE(rule, '') <> 'judge' AND COALESCE(class, '') <> ? ORDER BY time_ms, id"
    )
    found: dict[str, Sampled] = {}
    values = (since * 1000, *calls.MEASURING, CONFIDENTIAL)
    for run, tier, model, text, sender, session, time_ms, cls in ledger.store.stream(sql, values):
        if tier not in TIERS or (session is not None and first[session] != time_ms):
            continue
        if cls is not None or not classes.held_back(text, privacy):
            found[run] = Sampled(run, tier, model, text, None, sender, time_ms // 1000)
    return list(found.values())


def from_export(folder: Path, stack: Stack, policy: Policy, since: int) -> list[Sampled]:
    """The first turn of each exported session that a person began since a Unix second. Raises StackError.

    A turn is left out if its task or its answer is confidential: an export has the class of neither.
    """
    turns, _ = trajectories.read(folder, policy)
    tiers, seen, found = stack.tiers_by_model(), set[str | None](), []
    for turn in turns:
        first, model = turn.session not in seen, turn.calls[-1].model
        seen.add(turn.session)
        if not (first and turn.at >= since and turn.trigger is None and turn.text and turn.said and model in tiers):
            continue
        if not any(classes.held_back(text, policy.privacy) for text in (turn.text, turn.said)):
            run = f"session:{turn.session}"
            found.append(Sampled(run, tiers[model], model, turn.text, turn.said, users.local(), turn.at))
    return found


def sample(runs: Iterable[Sampled], of_each: int, salt: str) -> dict[str, list[Sampled]]:
    """At most `of_each` runs of each tier, drawn at random. The same `salt` gives the same sample."""

    def rank(run: Sampled) -> bytes:
        return hashlib.sha256(f"{salt} {run.run}".encode("utf-8", "replace")).digest()

    drawn = sorted(runs, key=rank)
    return {tier: [run for run in drawn if run.tier == tier][:of_each] for tier in TIERS}
