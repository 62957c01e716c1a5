"""Finds the request in a text: which of its pieces are the task, without what only stands around it.

Greetings, thanks, footers, signatures and pastes that are another matter change nothing of what a task needs. A small
network over the reader's vectors of the pieces gives each piece the log-odds that it belongs to the request. The
request is the run of pieces with the largest sum. It ends where a clause ends, and such an end costs something, less at
a line: without good evidence, the whole text is the request. tests/bench/span_output.py trains the network.
"""

from __future__ import annotations

from kimi_stack.reading.pieces import CLAUSE, LINE, PARAGRAPH, WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

REACH = 2  # pieces to each side that a layer combines
APART = (1, 2, 4)  # of each layer: the distance between these pieces
KINDS = (WORD, CLAUSE, LINE, PARAGRAPH)  # what may begin with a piece: inputs beside the vectors
COST = {CLAUSE: 12.0, LINE: 6.0, PARAGRAPH: 6.0}  # log-odds; what an end of the request there costs


class Spans:
    """The network. `loaded` has its arrays, as weights.SHAPES names them."""

    def __init__(self, numpy: Any, loaded: dict[str, Any]) -> None:
        self._numpy = numpy
        self._first = loaded["span.in.weight"], loaded["span.in.bias"]
        self._layers = [(loaded[f"span.{apart}.weight"], loaded[f"span.{apart}.bias"], apart) for apart in APART]
        self._last = loaded["span.out.weight"], loaded["span.out.bias"]

    def request(self, vectors: Sequence[Any], breaks: list[int]) -> tuple[int, int]:
        """The first piece of the request and the one after its last. Begin and end markers count as pieces.

        `vectors`: arrays of shape (pieces, any width), joined side by side. `breaks`: what begins with each piece.
        """
        return best(self.odds(vectors, breaks), breaks)

    def odds(self, vectors: Sequence[Any], breaks: list[int]) -> list[float]:
        """The log-odds of each piece that it belongs to the request."""
        numpy = self._numpy
        kinds = numpy.equal.outer(breaks, KINDS).astype(numpy.float32)
        x = numpy.maximum(numpy.concatenate([*vectors, kinds], 1) @ self._first[0] + self._first[1], 0)
        for weight, bias, apart in self._layers:
            edge = numpy.zeros((REACH * apart, x.shape[1]), numpy.float32)
            wide = numpy.concatenate([edge, x, edge])
            near = numpy.concatenate([wide[at * apart :][: len(x)] for at in range(2 * REACH + 1)], 1)
            x = x + numpy.maximum(near @ weight + bias, 0)
        found: list[float] = (x @ self._last[0] + self._last[1][0]).tolist()
        return found


def best(odds: list[float], breaks: list[int]) -> tuple[int, int]:
    """The run of pieces with the largest sum of `odds`, less what its ends cost. The markers' odds do not count."""
    last = len(odds) - 1
    whole = sum(odds[1:last])
    most, found = whole, (1, last)
    start, begun = 1, 0.0  # the best place to begin so far, and the sum from there to here
    for at in range(1, last + 1):
        if at > 1:
            begun += odds[at - 1]
            cost = COST.get(breaks[at]) if at < last else 0.0
            if cost is not None:
                if begun - cost > most:
                    most, found = begun - cost, (start, at)
                if at < last and -cost > begun:
                    start, begun = at, -cost
    return found
