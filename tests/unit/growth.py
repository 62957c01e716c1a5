"""How the time of reading a text grows with its length."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

LINEAR = 15  # at most so many times longer for a text that is ten times as long
_SLOW = 1.0  # seconds: what takes so long is not measured twice


def ratio(read: Callable[[str], object], piece: str, small: int) -> float:
    """The time for `piece` over and over, up to ten times `small` characters, by that for `small`.

    Of processor time, and for the quickest of several tries: what else the machine does must not count.
    """
    short, long = piece * (small // len(piece)), piece * (10 * small // len(piece))
    quick, slow = _seconds(read, short), _seconds(read, long)
    for _ in range(20):
        if slow <= LINEAR * quick or slow > _SLOW:
            break
        slow = min(slow, _seconds(read, long))
    return slow / quick


def _seconds(read: Callable[[str], object], text: str) -> float:
    """The quickest of three."""
    found: list[float] = []
    gc.disable()
    try:
        while len(found) < 3 and max(found, default=0) < _SLOW:
            start = time.process_time()
            read(text)
            found.append(time.process_time() - start)
    finally:
        gc.enable()
    return max(min(found), 1e-6)
