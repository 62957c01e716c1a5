"""Cut points on the person's own tasks: the scores of their ledger in place of the mix that ships."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from kimi_stack import difficulty, fastjson, files, paths, profiles
from kimi_stack.errors import StackError
from kimi_stack.ledger import Ledger

LEAST = 50  # tasks: with fewer, one more or less moves a share by over 2 %
MOST = 5_000  # the latest: what a person asks for changes


@dataclass(frozen=True)
class Fit:
    """The `scores` of the person's tasks in rising order, and the (premium, standard) cuts `before` and `after`."""

    scores: list[int]
    before: tuple[int, int]
    after: tuple[int, int]


def fit(ledger: Ledger, shares: tuple[int, int]) -> Fit:
    """What the ledger gives for these shares; one score a run. Raises StackError where there are too few tasks."""
    rows = ledger.store.execute(
        f"SELECT COALESCE(run, id), MAX(score), MAX(time_ms) FROM calls WHERE score IS NOT NULL AND rule <> 'pinned'"
        f" GROUP BY COALESCE(run, id) ORDER BY MAX(time_ms) DESC LIMIT {MOST}"
    )
    scores = sorted(row[1] for row in rows)
    if len(scores) < LEAST:
        raise StackError(
            f"the ledger knows the difficulty of {len(scores)} tasks, and {LEAST} are needed;\n"
            "go on with the mix that ships, and come back when there are more"
        )
    return Fit(scores, difficulty.cuts(shares), profiles.cuts(*shares, scores))


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
