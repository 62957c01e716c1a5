"""Profiles: how large a share of tasks goes to premium and to standard, and the cut points that this makes.

A share counts among the tasks that no keyword and no word of the person decides. It becomes a cut point on a list of
scores: those of the natural mix of tasks that ships with the package (`mix` in reading/pupil.json), or of the
person's own tasks once `kimi-stack calibrate` has kept theirs. Shares are ten-thousandths and cut points integer
scores, so that plugin/openclaw/model-selector.js finds the same.
"""

from __future__ import annotations

import os

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

WHOLE = 10_000
# Name: shares of premium and standard; the rest is budget. `balanced` is near what the labels of the natural mix ask
# for (0.17 and 0.38). `prototype` also keeps keywords from asking for more.
PROFILES: dict[str, tuple[int, int]] = {
    "balanced": (1_600, 3_700),
    "eco": (500, 2_500),
    "quality": (3_500, 4_500),
    "prototype": (0, 0),
}
DEFAULT = "balanced"
ALL_BUDGET = "prototype"
VARIABLE = "KIMI_STACK_PROFILE"  # for one shell
NEVER = 10_001  # above every score


def cuts(premium: int, standard: int, scores: Sequence[int]) -> tuple[int, int]:
    """The scores from which a task goes to premium and to standard. `scores` are in rising order."""
    return _cut(premium, scores), _cut(premium + standard, scores)


def _cut(share: int, scores: Sequence[int]) -> int:
    """Half-way between the lowest score of the share and the highest below it."""
    at = len(scores) - (len(scores) * share + WHOLE // 2) // WHOLE
    if at >= len(scores):
        return NEVER
    return (scores[at - 1] + scores[at] + 1) // 2 if at > 0 else 0


def share(value: object) -> int | None:
    """A share as settings.toml has it, from 0 to 1 ("0.15"; decimals come as text), in ten-thousandths; else None."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    try:
        number = round(float(value) * WHOLE)
    except (ValueError, OverflowError):
        return None
    return number if 0 <= number <= WHOLE else None


def of_shell() -> str | None:
    """The profile that KIMI_STACK_PROFILE names for this shell, or None. Raises StackError on an unknown name."""
    name = os.environ.get(VARIABLE, "").strip()
    if name and name not in PROFILES:
        raise StackError(f"{VARIABLE}: there is no profile {name!r}; use one of {', '.join(PROFILES)}")
    return name or None
