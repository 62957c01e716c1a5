"""Which words of a text moved its score most, found by leaving them out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

READINGS = 10  # at most, the whole text among them
_ENDS = ".!?;:,\n。！？；：，、"
_LONGEST = 60  # characters of a part that is named


def moved(text: str, read: Read) -> list[tuple[str, int]]:
    """(part, points) for the parts of `text` without which the score is another, the largest change first.

    Points are ten-thousandths of the score that the part adds; below zero, what it takes off. The text is read at most
    READINGS times.
    """
    parts = _parts(text)
    if len(parts) < 2:
        return []
    whole = read(text).score
    found = []
    for number, part in enumerate(parts):
        rest = " ".join(parts[:number] + parts[number + 1 :])
        found.append((_short(part), whole - read(rest).score))
    return sorted([row for row in found if row[1]], key=lambda row: -abs(row[1]))


def _parts(text: str) -> list[str]:
    """Clauses; of a single clause, its words. Neighbours are joined so that each can be left out once."""
    parts = _clauses(text)
    if len(parts) < 2:
        words = text.split()
        size = -(-len(words) // (READINGS - 1))
        parts = [" ".join(words[at : at + size]) for at in range(0, len(words), max(1, size))]
    while len(parts) > READINGS - 1:
        shortest = min(range(len(parts) - 1), key=lambda at: len(parts[at]) + len(parts[at + 1]))
        parts[shortest : shortest + 2] = [f"{parts[shortest]} {parts[shortest + 1]}"]
    return parts


def _clauses(text: str) -> list[str]:
    found, begin = [], 0
    for at, character in enumerate(text[:4000]):
        # A mark between letters or digits (3.5, next.js) ends nothing.
        ends = character in _ENDS and (ord(character) > 127 or text[at + 1 : at + 2] in ("", " ", "\n"))
        if ends:
            found.append(text[begin : at + 1].strip())
            begin = at + 1
    found.append(text[begin:].strip())
    return [part for part in found if part]


def _short(part: str) -> str:
    part = " ".join(part.split())
    return part if len(part) <= _LONGEST else f"{part[: _LONGEST - 1]}…"
