"""The numbers of a task that a judgement of its answer is kept with: what the reader and the pupil make of its words.

They are `{"made", "score", "vector", "pupil", "places"}`: the reader's score and sentence vector (384 bytes, base64;
both absent without the reader), the pupil's score, and the pupil's hashes folded to 4,096 places. No word of the task
is in them, but numbers of a text tell something of it: docs/learning.md says so, and they are written with a judgement
alone.
"""

from __future__ import annotations

from kimi_stack.base import fastjson
from kimi_stack.reading import difficulty
from kimi_stack.reading.verdict import READER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.reading.verdict import Read

FOLD = 4096  # places


def of(text: str, read: Read) -> str:
    """The numbers of a task, as text for the ledger. `read` is the reader or the pupil, not refined."""
    verdict = read(text)
    row: dict[str, Any] = {
        "made": difficulty.made(),
        "pupil": difficulty.read(text).score,
        "places": [place & (FOLD - 1) for place in difficulty.hashes(text)],
    }
    if verdict.by == READER and verdict.vector is not None:
        row.update(score=verdict.score, vector=_packed(verdict.vector))
    return fastjson.dumps(row)


def read_back(text: str | None) -> dict[str, Any] | None:
    """The numbers as they were written; None if there are none, or another model made them."""
    if not text:
        return None
    try:
        row = fastjson.loads(text)
    except ValueError:
        return None
    return row if isinstance(row, dict) and row.get("made") == difficulty.made() else None


def _packed(vector: Any) -> str:
    import base64

    largest = float(abs(vector).max()) or 1.0
    return base64.b64encode((vector * (127 / largest)).round().astype("int8").tobytes()).decode("ascii")


def unpacked(text: str, numpy: Any) -> Any:
    """A packed vector as float64, of length 1."""
    import base64

    found = numpy.frombuffer(base64.b64decode(text), dtype="int8").astype("float64")
    return found / (float((found @ found) ** 0.5) or 1.0)
