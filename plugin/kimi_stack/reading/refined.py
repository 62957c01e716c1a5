"""The reader's score as a person's own judgements change it: `kimi-stack tune` writes the correction to tuning.json.

It is linear in the reader's sentence vector and bounded. The pupil's score stays as it is: it stands in for moments.
"""

from __future__ import annotations

from kimi_stack.base import fastjson, paths
from kimi_stack.reading import difficulty
from kimi_stack.reading.verdict import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.reading.verdict import Read


def load(path: str | None = None) -> dict[str, Any] | None:
    """The correction, `{"weights", "constant", "limit"}`; None if there is none for the model that scores now."""
    try:
        with open(paths.locate("tuning") if path is None else path, encoding="utf-8") as file:
            document = fastjson.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("made") != difficulty.made():
        return None
    row = document.get("refine")
    return row if isinstance(row, dict) and _is_sound(row) else None


def by(row: dict[str, Any] | None, read: Read) -> Read:
    """`read` with the correction; `read` itself without one."""
    if row is None:
        return read
    weights, constant, limit = [float(each) for each in row["weights"]], row["constant"], row["limit"]

    def refined(text: str) -> Verdict:
        found = read(text)
        if found.vector is None or len(found.vector) != len(weights):
            return found
        vector = found.vector.tolist()
        length = sum([each * each for each in vector]) ** 0.5 or 1.0
        change = sum(map(float.__mul__, vector, weights)) / length + constant
        score = min(difficulty.SCALE, max(0, found.score + round(max(-limit, min(limit, change)))))
        return Verdict(score, found.by, found.kind, found.tiers, found.fails, found.exam, found.vector, found.score)

    return refined


def _is_sound(row: dict[str, Any]) -> bool:
    weights = row.get("weights")
    numbers = [*weights, row.get("constant"), row.get("limit")] if isinstance(weights, list) else [None]
    return all(isinstance(each, (int, float)) and not isinstance(each, bool) and abs(each) < 1e9 for each in numbers)
