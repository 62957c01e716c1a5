"""What reading a text gives."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Read = Callable[[str], "Verdict"]

READER, PUPIL = "reader", "pupil"
FOLLOW_UP, COMPLAINT = "follow_up", "complaint"


class Verdict:
    """What a text asks for.

    `score` is how hard it is, from 0 to 10,000; `by` who read it (READER or PUPIL); `kind` what it is as a turn of a
    session: FOLLOW_UP, COMPLAINT, or None for a task. `tiers` are the reader's probabilities in ten-thousandths that
    budget, standard and premium is what the task needs, `fails` that a weaker model fails, and `exam` that this is a
    question as examinations have them; the pupil has none.
    """

    __slots__ = ("by", "exam", "fails", "kind", "score", "tiers")

    def __init__(
        self,
        score: int,
        by: str,
        kind: str | None = None,
        tiers: tuple[int, int, int] | None = None,
        fails: int | None = None,
        exam: int | None = None,
    ) -> None:
        self.score = score
        self.by = by
        self.kind = kind
        self.tiers = tiers
        self.fails = fails
        self.exam = exam

    def as_row(self) -> dict[str, object]:
        """What the trace of a decision keeps of it."""
        row: dict[str, object] = {"score": self.score, "by": self.by}
        if self.tiers is not None:
            row["probabilities"] = dict(zip(("budget", "standard", "premium"), self.tiers))  # noqa: B905 (3.10 alone)
            row["fails"] = self.fails
            row["exam"] = self.exam
        return row
