"""The labels that comparisons and audits give, for tuning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from kimi_stack.base import jsonlines, paths
from kimi_stack.base.tiers import TIERS
from kimi_stack.learning.comparison import LEFT, PERSON, RIGHT
from kimi_stack.learning.label import Label
from kimi_stack.reading import features

COMPARED, AUDITED = "comparison", "audit"
_VOTED, _JUDGED = 0.6, 0.4  # how much a pair tells beside a person's word on a run of its own


def labels() -> Iterator[Label]:
    """One label for each compared pair of two tiers, and for each run that an audit checked."""
    for glob, read in (("comparison-*.jsonl", _of_pair), ("audit-*.jsonl", _of_run)):
        for path in sorted(paths.data_dir().glob(glob)):
            for row in jsonlines.read(path):
                try:
                    label = read(row)
                except (KeyError, TypeError, ValueError):
                    continue
                if label is not None:
                    yield label


def _of_pair(row: dict[str, Any]) -> Label | None:
    """The tier whose answer is better is wanted; of equal answers the lower tier, which would have done."""
    tiers = [arm["tier"] for arm in row["arms"]]
    if not all(tier in TIERS for tier in tiers):
        return None
    higher, lower = sorted(tiers, key=TIERS.index)
    better = {LEFT: tiers[0], RIGHT: tiers[1]}.get(row["better"])
    wanted = better or lower
    weight = _VOTED if row["by"] == PERSON else _JUDGED
    return Label(row["hash"], higher, wanted, weight, COMPARED, row["sender"], _second(row), *_numbers(row))


def _of_run(row: dict[str, Any]) -> Label | None:
    if "run" not in row:  # the sums
        return None
    if row["tier"] not in TIERS or row["wanted"] not in TIERS:
        return None
    tiers = row["tier"], row["wanted"]
    return Label(row["run"], *tiers, row["weight"], AUDITED, row["sender"], _second(row), *_numbers(row))


def _numbers(row: dict[str, Any]) -> tuple[int | None, dict[str, Any] | None]:
    """The difficulty and the numbers of the task; None if another model made them."""
    found = features.read_back(row.get("features"))
    return (None, None) if found is None else (found["score"], found)


def _second(row: dict[str, Any]) -> int:
    return int(datetime.fromisoformat(row["time"].replace("Z", "+00:00")).timestamp())  # Python 3.10 does not parse a Z
