"""The result of reading a text."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Read = Callable[[str], "Verdict"]

READER, PUPIL = "reader", "pupil"
FOLLOW_UP, COMPLAINT = "follow_up", "complaint"


class Verdict:
    """The reader's or the pupil's result for a text.

    `score` is the difficulty from 0 to 10,000. `by` is READER or PUPIL. `kind` is the kind of turn in a session:
    FOLLOW_UP, COMPLAINT, or None for a task. The reader also gives, in ten-thousandths, `tiers` (the probabilities that
    the task needs budget, standard and premium), `fails` (a weaker model fails) and `exam` (this is an exam question).
    The pupil has none of these. `vector` is the reader's sentence vector (None: the pupil's verdict). `aside` is how
    much of the text was taken for no part of the request and left aside, in percent of what was read.
    `base` is the score before the person's own judgements changed it (None: they did not).
    """

    __slots__ = ("aside", "base", "by", "exam", "fails", "kind", "score", "tiers", "vector")

    def __init__(
        self,
        score: int,
        by: str,
        kind: str | None = None,
        tiers: tuple[int, int, int] | None = None,
        fails: int | None = None,
        exam: int | None = None,
        vector: Any = None,
        base: int | None = None,
        aside: int = 0,
    ) -> None:
        self.score = score
        self.by = by
        self.kind = kind
        self.tiers = tiers
        self.fails = fails
        self.exam = exam
        self.vector = vector
        self.base = base
        self.aside = aside

    def tuned(self, score: int) -> Verdict:
        """The same with a score that the person's own judgements changed."""
        more = (self.tiers, self.fails, self.exam, self.vector)
        return Verdict(score, self.by, self.kind, *more, base=self.score, aside=self.aside)

    def as_row(self) -> dict[str, object]:
        """The values for the trace of a decision."""
        row: dict[str, object] = {"score": self.score, "by": self.by}
        if self.tiers is not None:
            row["probabilities"] = dict(zip(("budget", "standard", "premium"), self.tiers))  # noqa: B905 (3.10 alone)
            row["fails"] = self.fails
            row["exam"] = self.exam
        if self.aside:
            row["aside"] = self.aside
        if self.base is not None:
            row["base"] = self.base
        return row
