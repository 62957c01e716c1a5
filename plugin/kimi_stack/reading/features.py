"""The numbers of a task that a judgement of its answer is kept with: what the reader and the pupil make of its words.

They are `{"made", "score", "vector", "pupil", "buckets"}`: which model made them, the reader's score and its sentence
vector (384 bytes, base64), the pupil's score and the sums of its buckets (256 bytes, base64). No word of the task is in
them, but numbers of a text tell something of it: docs/learning.md says so, and they are written with a judgement alone.
"""

from __future__ import annotations

from kimi_stack.base import fastjson
from kimi_stack.reading import buckets, difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.reading.verdict import Read


def of(text: str, read: Read) -> str | None:
    """The numbers of a task, as text for the ledger; None if `read` is the pupil: tuning needs the reader, too."""
    verdict = read(text)
    if verdict.vector is None:
        return None
    score = verdict.score if verdict.base is None else verdict.base
    row = {"made": difficulty.made(), "score": score, "vector": _packed(verdict.vector)}
    sums = buckets.packed(buckets.sums(difficulty.hashes(text)[0]))
    return fastjson.dumps({**row, "pupil": difficulty.read(text).score, "buckets": sums})


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
    found = signed(text, numpy)
    return found / (float((found @ found) ** 0.5) or 1.0)


def signed(text: str, numpy: Any) -> Any:
    """The signed bytes in a text, as float64."""
    import base64

    return numpy.frombuffer(base64.b64decode(text), dtype="int8").astype("float64")
