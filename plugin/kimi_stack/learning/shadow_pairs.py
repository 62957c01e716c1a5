"""The pairs of shadow runs, in one file in our data folder, with a JSON line for each.

The words of a pair are kept only if `ledger.keep_tasks` was set. A line always has the hash and the class of the task,
the costs, and which answer is better by its form.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimi_stack.base import jsonlines, paths, periods
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import users
from kimi_stack.learning.comparison import FORM, LEFT, RIGHT, TIE, Arm, Pair

NAME = "shadow-pairs.jsonl"


@dataclass(frozen=True)
class ShadowPair:
    """The shadow run `run` of the real run `of`. In `arms`, `costs` and the answers, the real run is the first.

    `better` is LEFT, RIGHT or TIE, by the form of the answers. `costs` are in nano-dollars (None: unpriced). `hash` and
    `chars` are of the task. `cls` is its class, `features` its numbers (None: not kept). `words` are the task and both
    answers (None: not kept).
    """

    run: str
    of: str
    arms: tuple[Arm, Arm]
    better: str
    costs: tuple[int | None, int | None]
    hash: str
    chars: int
    cls: str
    features: str | None
    words: tuple[str, str, str] | None

    @property
    def pair(self) -> Pair:
        return Pair(self.run, self.hash, self.better, self.costs)

    def as_row(self, now: float) -> dict[str, Any]:
        words = self.words
        return {
            "id": self.run,
            "run": self.of,
            "time": periods.iso(now),
            "sender": users.local(),
            "hash": self.hash,
            "chars": self.chars,
            "class": self.cls,
            "features": self.features,
            "arms": [arm.as_dict() for arm in self.arms],
            "by": FORM,
            "better": self.better,
            "costs_nano": list(self.costs),
            "words": None if words is None else {"task": words[0], "answers": list(words[1:])},
        }


def path() -> Path:
    return paths.data_dir() / NAME


def hash_of(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def keep(pair: ShadowPair, now: float | None = None) -> None:
    """Append a pair to the file (mode 0600). Raises StackError."""
    jsonlines.append(path(), pair.as_row(time.time() if now is None else now))


def read() -> Iterator[ShadowPair]:
    """All pairs, oldest first; invalid lines are skipped."""
    for row in jsonlines.read(path()):
        with contextlib.suppress(KeyError, TypeError, ValueError):
            yield _of(row)


def by_arms() -> dict[tuple[str, str], list[ShadowPair]]:
    """The pairs by the models of their arms (real, other), sorted by the tier of the real run, highest first."""
    found: dict[tuple[str, str], list[ShadowPair]] = {}
    for each in read():
        found.setdefault((each.arms[0].model, each.arms[1].model), []).append(each)

    def rank(models: tuple[str, str]) -> tuple[int, tuple[str, str]]:
        tier = found[models][0].arms[0].tier
        return TIERS.index(tier) if tier in TIERS else len(TIERS), models

    return {models: found[models] for models in sorted(found, key=rank)}


def _of(row: dict[str, Any]) -> ShadowPair:
    left, right = (Arm(arm["name"], arm["tier"], arm["model"]) for arm in row["arms"])
    first, second = row["costs_nano"]
    words = row["words"]
    return ShadowPair(
        row["id"],
        row["run"],
        (left, right),
        row["better"] if row["better"] in (LEFT, RIGHT) else TIE,
        (first, second),
        row["hash"],
        row["chars"],
        row["class"],
        row["features"],
        None if words is None else (words["task"], *words["answers"]),
    )
