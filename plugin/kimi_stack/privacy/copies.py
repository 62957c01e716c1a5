"""Finds all occurrences of many values in a text in one pass (Aho-Corasick), in linear time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # A node: the nodes for the next character, and the lengths of the values that end here.
    Node = tuple[dict[str, "Node"], dict[int, set[str]]]

_STEP = 8  # characters from one node to the next


class Copies:
    """Finds some values, which must not be empty."""

    __slots__ = ("_root",)

    def __init__(self, values: Iterable[str]) -> None:
        self._root: Node = ({}, {})
        for value in values:
            node, at = self._root, 0
            while len(value) - at > _STEP:
                node = node[0].setdefault(value[at : at + _STEP], ({}, {}))
                at += _STEP
            node[1].setdefault(len(value) - at, set()).add(value[at:])

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of each occurrence, in order of the starts; those of one value do not overlap."""
        heads, short = self._root
        starts = [at for at in range(len(text)) if text[at : at + _STEP] in heads]
        for length, values in short.items():
            starts += [at for at in range(len(text)) if text[at : at + length] in values]
        done: dict[str, int] = {}  # by value: the end of its last occurrence
        for start in sorted(set(starts)):
            for end in self._ends(text, start):
                value = text[start:end]
                if done.get(value, 0) <= start:
                    done[value] = end
                    yield start, end

    def _ends(self, text: str, at: int) -> Iterator[int]:
        """Where values end that begin here."""
        node: Node | None = self._root
        while node is not None:
            after, ends = node
            for length, values in ends.items():
                if text[at : at + length] in values:
                    yield at + length
            node = after.get(text[at : at + _STEP])
            at += _STEP
