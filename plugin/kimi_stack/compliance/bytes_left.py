"""Searches files of any size for bytes, without reading them whole."""

from __future__ import annotations

import re
from pathlib import Path

_STEP, _OVERLAP = 8 << 20, 4096  # bytes read at a time, and bytes repeated from the piece before


def found(pattern: re.Pattern[bytes], path: str | Path) -> bool:
    """Whether the pattern, which matches at most a few hundred bytes, is in a file. Raises OSError."""
    rest = b""
    with open(path, "rb") as file:
        while piece := file.read(_STEP):
            if pattern.search(rest + piece):
                return True
            rest = piece[-_OVERLAP:]
    return False


def any_of(needles: list[str]) -> re.Pattern[bytes]:
    """A pattern that finds any of these texts."""
    return re.compile(b"|".join(re.escape(needle.encode("utf-8", "replace")) for needle in needles))
