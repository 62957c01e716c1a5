"""The labels for tuning from the files of comparisons, shadow runs and audits."""

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
_VOTED, _JUDGED = 0.6, 0.4  # the weights of a pair that a person or a model judged; a person's feedback has 1
_FORM = 0.15  # the weight if only the form of both answers was assessed, as for an audit without a judge


def labels() -> Iterator[Label]:
    """One label for each compared pair of two tiers, and for each run that an audit checked.

    A pair of a shadow run that a model or a person judged gives no second label by its form.
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

    A pair of a shadow run gives a label for the real run and its tier.
    """
    tiers = [arm["tier"] for arm in row["arms"]]
    if not all(tier in TIERS for tier in tiers):
        return None
    higher, lower = sorted(tiers, key=TIERS.index)
    better = {LEFT: tiers[0], RIGHT: tiers[1]}.get(row["better"])
    wanted = better or lower
    if row["by"] == FORM and better is None:  # an equal form says nothing about the content
        return None
    weight = {PERSON: _VOTED, FORM: _FORM}.get(row["by"], _JUDGED)
    run = row.get("run")
    judged, tier, source = (row["hash"], higher, COMPARED) if run is None else (run, tiers[0], SHADOWED)
    return Label(judged, tier, wanted, weight, source, row["sender"], _second(row), *_numbers(row))


def _of_run(row: dict[str, Any]) -> Label | None:
    if "run" not in row:  # the line with the sums
        return None
    if row["tier"] not in TIERS or row["wanted"] not in TIERS:
        return None
    tiers = row["tier"], row["wanted"]
    return Label(row["run"], *tiers, row["weight"], AUDITED, row["sender"], _second(row), *_numbers(row))


def _numbers(row: dict[str, Any]) -> tuple[int | None, dict[str, Any] | None]:
    """The difficulty and the numbers of the task; None if they are not kept or another model made them."""
    found = features.read_back(row.get("features"))
    return (None, None) if found is None else (found["score"], found)


def _second(row: dict[str, Any]) -> int:
    return int(datetime.fromisoformat(row["time"].replace("Z", "+00:00")).timestamp())  # Python 3.10 does not parse a Z
