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


SMALL = 100_000  # characters; the large text has ten times as many
# Seconds of processor time in which a megabyte may be read whatever the small text took: what an expression remembers
# of it no longer fits a processor's cache, and nobody waits for so little.
_QUICK = 0.3


def text_of(parts: tuple[str, str, str], size: int) -> str:
    """A beginning, a piece over and over, and an end: about `size` characters."""
    begin, piece, end = parts
    return begin + piece * (size // len(piece)) + end


def too_slow(read: Callable[[str], object], parts: tuple[str, str, str], small: int = SMALL) -> str:
    """What the time for a large text is by that for a `small` one, where it is more than LINEAR times it; else ""."""
    slower = of_texts(read, text_of(parts, small), text_of(parts, 10 * small), _QUICK * small / SMALL)
    return slower and f"{parts!r}: {slower}"


def of_texts(read: Callable[[str], object], small: str, large: str, quick_enough: float = _QUICK) -> str:
    """The same for two texts, the large one ten times as long; it may always take `quick_enough` seconds.

    Both times are the quickest of several tries, and are tried anew before they count: the machine may do other work.
    """
    slow = quick = 0.0
    for tries in range(1, 8):
        slow = _least(slow, _once(read, large))
        if slow <= quick_enough:
            return ""
        quick = _least(quick, min(_once(read, small) for _ in range(tries)))
        if slow <= LINEAR * quick:
            return ""
    return f"{slow:.3f} s for {len(large):,} characters and {quick:.3f} s for {len(small):,}"


def _least(before: float, now: float) -> float:
    return min(before, now) if before else now


def _once(read: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    read(text)
    return max(time.process_time() - start, 1e-6)
