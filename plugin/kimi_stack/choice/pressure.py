"""Failure pressure: whether the tool calls of a session's last turn show that its model was stuck. Pure.

The plugin describes each call by four small numbers, without a word of the task or of what a tool gave back: the tool,
the call (tool and arguments), the result, and the class of the error (0: none). Equal things have equal numbers within
one turn. plugin/openclaw/selector/pressure.js is the same, and tests/vectors/pressure.json holds both to it.

Repetition alone is no sign: a healthy agent reads many files, and reads one again after it has changed. What counts is
failing, or getting the same result of the same call again and again, at the end of a turn: what an agent has recovered
from is over.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Calls = Sequence[Sequence[int]]  # the tool, the call, the result and the error of each call

SAME_ERROR, ERRORS, CIRCLES = "same_error", "errors", "circles"
FAILING = 6  # the last calls among which errors are counted
FEWEST_ERRORS = 3  # of any class
TWICE = 2  # calls of one tool that failed with the same error
CIRCLING = 12  # the last calls among which equal ones are counted
ROUNDS = 3  # equal calls with equal results
RECENT = 3  # the last calls, of which one must be such a call


class Pressure:
    """What was found: its `kind`, how many calls show it (`count`), and of how many (`of`)."""

    def __init__(self, kind: str, count: int, of: int) -> None:
        self.kind, self.count, self.of = kind, count, of

    @property
    def because(self) -> str:
        """What happened in the turn before, as the beginning of a sentence."""
        if self.kind == SAME_ERROR:
            return f"the turn before met the same error {self.count} times and did not get past it"
        if self.kind == ERRORS:
            return f"{self.count} of the last {self.of} tool calls of the turn before failed"
        return f"the turn before made the same call {self.count} times and got the same result"


def found(calls: Calls) -> Pressure | None:
    """What the calls of a turn (the oldest first) show; None if it went well."""
    last = calls[-FAILING:]
    # Two calls without an error: the agent went on.
    failed = [call for call in last if call[3]] if any(call[3] for call in calls[-2:]) else []
    for tool, _, _, error in reversed(failed):
        same = sum(1 for call in last if call[0] == tool and call[3] == error)
        recovered = [call[3] for call in last if call[0] == tool][-1] == 0
        if same >= TWICE and not recovered:
            return Pressure(SAME_ERROR, same, len(last))
    if len(failed) >= FEWEST_ERRORS:
        return Pressure(ERRORS, len(failed), len(last))
    last = calls[-CIRCLING:]
    for _, made, result, error in calls[-RECENT:]:
        same = sum(1 for call in last if call[1] == made and call[2] == result and not call[3])
        if not error and same >= ROUNDS:
            return Pressure(CIRCLES, same, len(last))
    return None
