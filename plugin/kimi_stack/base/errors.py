"""The one exception for errors that the user can fix."""

from __future__ import annotations

RUN_FAILED = 1
WRONG_USAGE = 2
REFUSED = 3
OPENCLAW_UNUSABLE = 4


class StackError(Exception):
    """What is wrong, where, and what to do, in one or two lines. `exit_code` is the exit code of the command."""

    def __init__(self, message: str, *, exit_code: int = WRONG_USAGE) -> None:
        super().__init__(message)
        self.exit_code = exit_code
