"""The labels that comparisons, shadow runs and audits give, for tuning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from kimi_stack.base import jsonlines, paths
from kimi_stack.base.tiers import TIERS
from kimi_stack.learning import shadow_pairs
from kimi_stack.learning.comparison import FORM, LEFT, PERSON, RIGHT
from kimi_stack.learning.label import Label
from kimi_stack.reading import features

COMPARED, SHADOWED, AUDITED = "comparison", "shadow", "audit"
_VOTED, _JUDGED = 0.6, 0.4  # how much a pair tells beside a person's word on a run of its own
_FORM = 0.15  # the same where only the form of both answers was assessed, as for an audit without a judge


def labels() -> Iterator[Label]:
    """One label for each compared pair of two tiers, and for each run that an audit checked.

    A pair of a shadow run that was judged counts as that alone, whoever judged it.
    """
    judged: set[object] = set()
    for glob, read in (("comparison-*.jsonl", _of_pair), ("audit-*.jsonl", _of_run), (shadow_pairs.NAME, _of_pair)):
        for path in sorted(paths.data_dir().glob(glob)):
            for row in jsonlines.read(path):
                try:
                    label = read(row)
                except (KeyError, TypeError, ValueError):
                    continue
                if label is None or (glob == shadow_pairs.NAME and row["id"] in judged):
                    continue
                judged.add(row.get("id"))
                yield label


def _of_pair(row: dict[str, Any]) -> Label | None:
    """The label wants the tier with the better answer. If both are equal it wants the lower tier, which was enough.

    A pair of a shadow run is a label of the real run and of the tier that it had.
    """
    tiers = [arm["tier"] for arm in row["arms"]]
    if not all(tier in TIERS for tier in tiers):
        return None
    higher, lower = sorted(tiers, key=TIERS.index)
    better = {LEFT: tiers[0], RIGHT: tiers[1]}.get(row["better"])
    wanted = better or lower
    if row["by"] == FORM and better is None:  # equal in form: that says nothing of what is in them
        return None
    weight = {PERSON: _VOTED, FORM: _FORM}.get(row["by"], _JUDGED)
    run = row.get("run")
    judged, tier, source = (row["hash"], higher, COMPARED) if run is None else (run, tiers[0], SHADOWED)
    return Label(judged, tier, wanted, weight, source, row["sender"], _second(row), *_numbers(row))


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
