"""What choosing needs to know of money: whether a run may start, and what it may cost. `money` has it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Funds(Protocol):
        """What one sender may spend now. Values only: asking reads nothing."""

        def estimate(self, model: str, tokens: int) -> tuple[int, int] | None:
            """What a run with a task of so many tokens may cost, and at most: nano-dollars; None without a price."""

        def problem(self, tier: str | None, model: str, tokens: int) -> Problem | None:
            """Why a run on this model may not start, or None."""


class Problem:
    """Why a run may not start, as one line for people: `text`, and `line` with what can be done about it.

    `moves`: another tier may serve instead; with `up` also a higher one.
    """

    def __init__(self, text: str, *, moves: bool, up: bool = False, mend: str = "") -> None:
        self.text = text
        self.line = f"{text}; {mend}" if mend else text
        self.moves = moves
        self.up = up
