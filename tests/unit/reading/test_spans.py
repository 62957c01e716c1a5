"""Finding the request in a text: the run of pieces with the largest sum, less what its ends cost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.reading import spans
from kimi_stack.reading.pieces import CLAUSE, INSIDE, LINE, PARAGRAPH, WORD

MARKER = (0.0, PARAGRAPH)
PIECES = st.lists(st.tuples(st.floats(-9, 9), st.sampled_from([INSIDE, WORD, CLAUSE, LINE, PARAGRAPH])), max_size=12)


def found(rows: list[tuple[float, int]]) -> tuple[int, int]:
    rows = [MARKER, *rows, MARKER]
    return spans.best([odds for odds, _ in rows], [begins for _, begins in rows])


@pytest.mark.parametrize(
    ("rows", "request_at"),
    [
        ([], (1, 1)),
        ([(5, PARAGRAPH), (5, WORD)], (1, 3)),
        ([(-9, PARAGRAPH), (5, PARAGRAPH), (5, WORD)], (2, 4)),
        ([(5, PARAGRAPH), (5, WORD), (-9, LINE), (-9, WORD)], (1, 3)),
        ([(-15, PARAGRAPH), (5, CLAUSE), (-9, LINE)], (2, 3)),
        ([(-5, PARAGRAPH), (5, PARAGRAPH), (5, WORD)], (1, 4)),  # too little evidence
        ([(-9, PARAGRAPH), (5, CLAUSE), (5, WORD)], (1, 4)),  # an end costs more at a clause
        ([(-90, PARAGRAPH), (5, WORD), (5, INSIDE)], (1, 4)),  # and there is none in a clause
        ([(-9, PARAGRAPH), (-9, PARAGRAPH)], (1, 2)),
    ],
)
def test_where_the_request_begins_and_ends(rows: list[tuple[float, int]], request_at: tuple[int, int]) -> None:
    assert found(rows) == request_at


@given(PIECES)
def test_it_is_the_best_of_all_runs(rows: list[tuple[float, int]]) -> None:
    def worth(first: int, end: int) -> float:
        cost = sum(spans.COST[rows[at - 1][1]] for at in (first, end) if 1 < at <= len(rows))
        return sum(odds for odds, _ in rows[first - 1 : end - 1]) - cost

    ends = [1, *(at for at in range(2, len(rows) + 1) if rows[at - 1][1] in spans.COST), len(rows) + 1]
    runs = [worth(first, end) for first in ends for end in ends if first < end] or [0.0]
    assert worth(*found(rows)) == pytest.approx(max(runs))


def test_without_evidence_the_whole_text_is_the_request() -> None:
    assert found([(0.0, WORD)] * 5) == (1, 6)


def test_the_network_sees_as_far_to_each_side_as_its_layers_reach() -> None:
    numpy = pytest.importorskip("numpy")
    from kimi_stack.reading import weights

    dice = numpy.random.default_rng(5)
    shapes = {name: shape for name, shape in weights.SHAPES.items() if name.startswith("span.")}
    arrays = {name: dice.standard_normal(shape).astype("float32") for name, shape in shapes.items()}
    ours = spans.Spans(numpy, arrays)
    count, changed = 40, 20
    states = [dice.standard_normal((count, weights.WIDTH)).astype("float32") for _ in range(2)]
    breaks = [WORD] * count
    before = ours.odds(states, breaks)
    states[0][changed] += 1
    after = ours.odds(states, breaks)
    reach = spans.REACH * sum(spans.APART)
    moved = [at for at in range(count) if before[at] != after[at]]
    assert moved[0] >= changed - reach
    assert moved[-1] <= changed + reach
    assert changed in moved
    assert ours.odds(states, [LINE, *breaks[1:]]) != after
