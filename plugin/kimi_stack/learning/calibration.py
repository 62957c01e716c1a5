"""Cut points on the person's own tasks: the scores of their ledger in place of the mix that ships."""

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

LEAST = 50  # tasks: with fewer, one more or less moves a share by over 2 %
MOST = 5_000  # the latest: what a person asks for changes


@dataclass(frozen=True)
class Fit:
    """The `scores` of the person's tasks in rising order, and the (premium, standard) cuts `before` and `after`."""

    scores: list[int]
    before: tuple[int, int]
    after: tuple[int, int]


def fit(ledger: Ledger, shares: tuple[int, int], read: Read = difficulty.read) -> Fit:
    """What the ledger gives for these shares; one score a run. Raises StackError where there are too few tasks.

    A score of another model counts only where the words of its task are kept: `read` reads them anew.
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
    """Fit anew where the calibration that is kept has the scores of an older model; whether that was done.

    Where the ledger knows too few tasks by now, the mix that ships decides, and this is asked again later.
    """
    if not calibrated.stale():
        return False
    try:
        keep(fit(ledger, shares, read).scores)
    except StackError:
        return False
    return True


def keep(scores: list[int]) -> None:
    """Use these from now on. Raises StackError where they cannot be written."""
    document = {"model": difficulty.made(), "at": int(time.time()), "scores": scores}
    files.write_atomic(paths.locate("calibration"), fastjson.dumps(document) + "\n", mode=0o600)


def forget() -> bool:
    """Go back to the mix that ships; whether there was anything to forget."""
    try:
        os.unlink(paths.locate("calibration"))
    except FileNotFoundError:
        return False
    return True
