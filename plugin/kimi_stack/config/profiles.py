"""Profiles: the shares of tasks that go to premium and to standard, and the cut points that result.

A share counts among the tasks that neither a keyword nor an override decides. It becomes a cut point on a list of
scores: those of the natural mix of tasks that ships with the package (`mix` in reading/pupil.json), or those of the
user's own tasks after `kimi-stack calibrate`. Shares are ten-thousandths and cut points are integer scores, so that
plugin/openclaw/model-selector.js gets the same result.
"""

from __future__ import annotations

import os

from kimi_stack.base.errors import StackError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

WHOLE = 10_000
# Name: shares of premium and standard; the rest is budget. `balanced` is close to the labels of the natural mix (0.17
# and 0.38). With `prototype`, keywords do not raise the tier either.
PROFILES: dict[str, tuple[int, int]] = {
    "balanced": (1_700, 3_600),
    "eco": (500, 2_500),
    "quality": (3_500, 4_500),
    "prototype": (0, 0),
}
DEFAULT = "balanced"
ALL_BUDGET = "prototype"
VARIABLE = "KIMI_STACK_PROFILE"  # the profile of one shell
NEVER = 10_001  # above every score


def cuts(premium: int, standard: int, scores: Sequence[int]) -> tuple[int, int]:
    """The scores from which a task goes to premium and to standard. `scores` are sorted ascending."""
    return _cut(premium, scores), _cut(premium + standard, scores)


def _cut(share: int, scores: Sequence[int]) -> int:
    """The midpoint between the lowest score inside the share and the highest score below it."""
    at = len(scores) - (len(scores) * share + WHOLE // 2) // WHOLE
    if at >= len(scores):
        return NEVER
    return (scores[at - 1] + scores[at] + 1) // 2 if at > 0 else 0


def share(value: object) -> int | None:
    """A share from settings.toml, from 0 to 1 ("0.15"; decimals are text), in ten-thousandths; None if invalid."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    try:
        number = round(float(value) * WHOLE)
    except (ValueError, OverflowError):
        return None
    return number if 0 <= number <= WHOLE else None


def of_shell() -> str | None:
    """The profile in KIMI_STACK_PROFILE, or None. Raises StackError on an unknown name."""
    name = os.environ.get(VARIABLE, "").strip()
    if name and name not in PROFILES:
        raise StackError(f"{VARIABLE}: there is no profile {name!r}; use one of {', '.join(PROFILES)}")
    return name or None
