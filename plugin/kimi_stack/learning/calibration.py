"""Cut points from the user's own tasks: the scores in their ledger replace the shipped mix."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.choice.cuts import Cuts
from kimi_stack.money.ledger import Ledger
from kimi_stack.reading import calibrated, difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

LEAST = 50  # tasks; with fewer, a single task would change a share by more than 2 %
MOST = 5_000  # the latest tasks only, because a user's tasks change over time


@dataclass(frozen=True)
class Fit:
    """The sorted `scores` of the user's tasks, and the (premium, standard) cut points `before` and `after`."""

    scores: list[int]
    before: tuple[int, int]
    after: tuple[int, int]


def fit(ledger: Ledger, shares: tuple[int, int], read: Read = difficulty.read) -> Fit:
    """The fit to the ledger for these shares, with one score per run. Raises StackError if there are too few tasks.

    Scores of another model count only if the text of the task was kept: `read` scores it again.
    """
    rows = ledger.store.execute(
        f"SELECT COALESCE(run, id), MAX(score), MAX(scored_by), MAX(task), MAX(time_ms) FROM calls"
        f" WHERE score IS NOT NULL AND rule <> 'pinned'"
        f" GROUP BY COALESCE(run, id) ORDER BY MAX(time_ms) DESC LIMIT {MOST}"
    )
    scores, older = [], 0
    for _, score, by, task, _ in rows:
        if by == difficulty.made():
            scores.append(score)
        elif task:
            scores.append(read(task).score)
        else:
            older += 1
    if len(scores) < LEAST:
        also = f" ({older} more have a difficulty of an older model)" if older else ""
        raise StackError(
            f"the ledger knows the difficulty of {len(scores)} tasks{also}, and {LEAST} are needed;\n"
            "go on with the mix that ships, and come back when there are more"
        )
    return Fit(sorted(scores), Cuts(calibrated.scores()).of(shares), Cuts(sorted(scores)).of(shares))


def refit(ledger: Ledger, shares: tuple[int, int], read: Read) -> bool:
    """Refit if the saved calibration has the scores of an older model; returns whether it did.

    If the ledger has too few tasks now, the shipped mix is used, and the refit is tried again later.
    """
    if not calibrated.stale():
        return False
    try:
        keep(fit(ledger, shares, read).scores)
    except StackError:
        return False
    return True


def keep(scores: list[int]) -> None:
    """Save and use these scores from now on. Raises StackError if they cannot be written."""
    document = {"model": difficulty.made(), "at": int(time.time()), "scores": scores}
    files.write_atomic(paths.locate("calibration"), fastjson.dumps(document) + "\n", mode=0o600)


def forget() -> bool:
    """Return to the shipped mix; returns whether there was a calibration."""
    try:
        os.unlink(paths.locate("calibration"))
    except FileNotFoundError:
        return False
    return True
