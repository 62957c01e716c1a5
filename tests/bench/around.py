"""What people put around a task, and how their fingers slip: it changes nothing of what the task needs."""

from __future__ import annotations

import json
import random
from pathlib import Path

# Courtesy, small talk and footers in twenty languages; none of those of families.json, which judge
AROUND = json.loads(Path(__file__).with_name("around.json").read_text(encoding="utf-8"))


JOINS = (" ", " ", " ", "\n", "\n\n")
SLIPS = 0.2  # share of changed tasks that get slips


def put(text: str, draw: random.Random) -> str:
    """The task as it might have been typed too: with courtesy or a footer, or with slips of the fingers."""
    kind = draw.random()
    if kind < SLIPS:
        return slips(text, draw)
    before, after, footer = (draw.choice(AROUND[name]) for name in ("before", "after", "footers"))
    first, last = draw.choice(JOINS), draw.choice(JOINS)
    if kind < SLIPS + 0.28:
        return f"{before}{first}{text}"
    if kind < SLIPS + 0.44:
        return f"{text}{last}{after}"
    if kind < SLIPS + 0.52:
        return f"{before}{first}{text}{last}{after}"
    if kind < SLIPS + 0.75:
        return f"{text}\n\n{footer}"
    return f"{text}\n{footer}" if kind < SLIPS + 0.78 else f"{text}{last}{after}\n\n{footer}"


def slips(text: str, draw: random.Random) -> str:
    """The text with one slip for every forty letters: letters that change places, are left out or typed twice."""
    letters = list(text)
    for _ in range(max(1, len(text) // 40)):
        at = draw.randrange(len(letters))
        slip = draw.random()
        if slip < 0.5 and at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif slip < 0.85 and len(letters) > 3:
            del letters[at]
        else:
            letters.insert(at, letters[at])
    return "".join(letters)
