"""What people put around a task, and how their fingers slip: it changes nothing of what the task needs."""

from __future__ import annotations

import json
import random
from pathlib import Path

# Courtesy, small talk and footers in twenty languages; none of those of families.json, which judge
AROUND = json.loads(Path(__file__).with_name("around.json").read_text(encoding="utf-8"))


def put(text: str, draw: random.Random) -> str:
    """The task as it might have been typed too: with courtesy or a footer, or with slips of the fingers."""
    kind = draw.random()
    before, after = draw.choice(AROUND["before"]), draw.choice(AROUND["after"])
    if kind < 0.3:
        return f"{before} {text}"
    if kind < 0.5:
        return f"{text} {after}"
    if kind < 0.6:
        return f"{before} {text} {after}"
    if kind < 0.85:
        return f"{text}\n\n{draw.choice(AROUND['footers'])}"
    letters = list(text)
    for _ in range(max(1, len(text) // 40)):
        at = draw.randrange(len(letters))
        slip = draw.random()
        if slip < 0.4 and at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        elif slip < 0.8 and len(letters) > 3:
            del letters[at]
        else:
            letters.insert(at, letters[at])
    return "".join(letters)
