"""Finds the words that changed a text's score most, by leaving them out."""

from __future__ import annotations

from kimi_stack.reading import passages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

READINGS = 10  # at most, including the whole text
_ENDS = ".!?;:,\n。！？；：，、"
_LONGEST = 60  # characters of a part in the output


def moved(text: str, read: Read) -> list[tuple[str, int]]:
    """(part, points) for each part whose removal changes the score, sorted by the size of the change.

    Points are ten-thousandths that the part adds to the score, negative if it lowers it. The text is read at most
    READINGS times. Quoted mail and a signature, which are never read, have no part in it.
    """
    text = passages.own(text)
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
    """The clauses of the text, or the words of a single clause. Neighbours are joined to keep them few."""
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
        # A mark between letters or digits (3.5, next.js) does not end a clause.
        ends = character in _ENDS and (ord(character) > 127 or text[at + 1 : at + 2] in ("", " ", "\n"))
        if ends:
            found.append(text[begin : at + 1].strip())
            begin = at + 1
    found.append(text[begin:].strip())
    return [part for part in found if part]


def _short(part: str) -> str:
    part = " ".join(part.split())
    return part if len(part) <= _LONGEST else f"{part[: _LONGEST - 1]}…"
