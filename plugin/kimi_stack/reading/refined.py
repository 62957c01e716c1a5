"""The scores as a person's own judgements change them: `kimi-stack tune` writes the corrections to tuning.json.

That of the reader is linear in its sentence vector, that of the pupil in the sums of its buckets; both are bounded.
"""

from __future__ import annotations

from kimi_stack.base import fastjson, paths
from kimi_stack.reading import buckets, difficulty
from kimi_stack.reading.verdict import PUPIL, READER, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.reading.verdict import Read

KEYS = {READER: "refine", PUPIL: "pupil"}  # where tuning.json has the correction of each


def load(path: str | None = None) -> dict[str, Any] | None:
    """The corrections by READER and PUPIL, each with weights, constant and limit; None if there are none.

    What was made for another model counts as none. What is damaged does, too, with a line on stderr.
    """
    try:
        with open(paths.locate("tuning") if path is None else path, encoding="utf-8") as file:
            document = fastjson.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("made") != difficulty.made():
        return None
    found = {}
    for name, key in KEYS.items():
        row = document.get(key)
        if row is None:
            continue
        if buckets.is_sound(row) if name == PUPIL else _is_sound(row):
            found[name] = row
        else:
            from kimi_stack.base import streams

            streams.hint(f"kimi-stack: tuning.json: `{key}` is damaged and not used; run `kimi-stack tune` again")
    return found or None


def by(found: dict[str, Any] | None, read: Read) -> Read:
    """`read` with the corrections; `read` itself without any."""
    if found is None:
        return read
    pupil = found.get(PUPIL)
    correction = None if pupil is None else buckets.Correction(pupil)
    row = found.get(READER)
    weights = [] if row is None else [float(each) for each in row["weights"]]

    def refined(text: str) -> Verdict:
        verdict = read(text)
        if verdict.by == PUPIL:
            change = None if correction is None else correction.change(difficulty.hashes(text)[0])
        else:
            change = _change(row, weights, verdict.vector)
        if change is None:
            return verdict
        return verdict.tuned(min(difficulty.SCALE, max(0, verdict.score + change)))

    return refined


def _change(row: dict[str, Any] | None, weights: list[float], vector: Any) -> int | None:
    """The change of a reader's score; None without a correction for such a vector."""
    if row is None or vector is None or len(vector) != len(weights):
        return None
    numbers = vector.tolist()
    length = sum([each * each for each in numbers]) ** 0.5 or 1.0
    change: float = sum(map(float.__mul__, numbers, weights)) / length + row["constant"]
    limit: float = row["limit"]
    return round(max(-limit, min(limit, change)))


def _is_sound(row: Any) -> bool:
    weights = row.get("weights") if isinstance(row, dict) else None
    numbers = [*weights, row.get("constant"), row.get("limit")] if isinstance(weights, list) else [None]
    return all(isinstance(each, (int, float)) and not isinstance(each, bool) and abs(each) < 1e9 for each in numbers)
