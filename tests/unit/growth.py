"""How the time of reading a text grows with its length."""

from __future__ import annotations

import time
from collections.abc import Callable

LINEAR = 15  # at most so many times longer for a text that is ten times as long


def ratio(read: Callable[[str], object], piece: str, small: int) -> float:
    """The time for `piece` over and over, up to ten times `small` characters, by that for `small`.

    Of processor time, which no other process adds to, and for the quickest of several tries.
    """
    return _seconds(read, piece * (10 * small // len(piece))) / _seconds(read, piece * (small // len(piece)))


def _seconds(read: Callable[[str], object], text: str) -> float:
    found, end = [], time.process_time() + 0.3
    while len(found) < 3 or (time.process_time() < end and len(found) < 50):
        start = time.process_time()
        read(text)
        found.append(time.process_time() - start)
        if found[-1] > 1:
            break
    return max(min(found), 1e-6)
