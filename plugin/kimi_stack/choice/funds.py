"""The interface to money that choosing needs: may a run start, and what may it cost. `money` implements it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Funds(Protocol):
        """What one sender may spend now. Values only: no method reads a file."""

        def estimate(self, model: str, tokens: int) -> tuple[int, int] | None:
            """The estimated and the highest likely cost of a run on `tokens`, in nano-dollars; None if unpriced."""

        def problem(self, tier: str | None, model: str, tokens: int) -> Problem | None:
            """The reason why a run on this model may not start, or None."""


class Problem:
    """Why a run may not start, in one line: `text` is the reason, `line` adds what the user can do.

    `moves`: a lower tier may serve instead; with `up` a higher one too.
    """

    def __init__(self, text: str, *, moves: bool, up: bool = False, mend: str = "") -> None:
        self.text = text
        self.line = f"{text}; {mend}" if mend else text
        self.moves = moves
        self.up = up
