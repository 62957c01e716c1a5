"""Fits what the words of a clause say of its being part of the request (reading/clauses.py). A step of train_pupil.py.

A logistic regression over the clauses of tasks with courtesy, footers or pastes around them (around.py), where it is
known which are the task's. A logarithm of odds is the worth of a clause, so a sum of them is the odds of a run.
"""

from __future__ import annotations

import random
from zlib import crc32

import around
import numpy as np
from scipy import optimize, sparse

from kimi_stack.reading import clauses, passages

SIZE = 1 << 17  # entries of the table
PLAIN, FRAMED = 0.15, 0.5  # shares of the texts; the rest has a paste
TEXTS = 80_000
RIDGE = 3.0
PRICE = 2.0  # of an end that is cut off, as a logarithm of odds
LENGTHS, SIDE = clauses.MANY + 1, clauses.NEAR + 1
STEPS = 60
NOTHING = 1  # steps of a table that are left out: they say little, and each takes a byte of model-selector.js


def fit(tasks: list[str]) -> tuple[dict, bytes]:
    """What Clauses takes: its document and its table."""
    draw = random.Random(8)
    rows, wanted = [], []
    for _ in range(TEXTS):
        for places, is_request in marked(*around.composed(draw.choice(tasks), draw, PLAIN, FRAMED)):
            rows.append(places)
            wanted.append(is_request)
    starts = np.cumsum([0, *map(len, rows)])
    indices = np.concatenate(rows)
    x = sparse.csr_matrix((np.ones(len(indices)), indices, starts), (len(rows), SIZE + LENGTHS + 2 * SIDE * SIDE))
    y = np.array(wanted, float)
    xt = x.T.tocsr()

    def loss(w):
        z = x @ w
        return np.logaddexp(0, z).sum() - z @ y + RIDGE / 2 * (w @ w), xt @ (1 / (1 + np.exp(-z)) - y) + RIDGE * w

    w = optimize.minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    steps = 127 / np.abs(w[:SIZE]).max()
    rest = np.round(steps * w[SIZE:]).astype(int)
    length, before, after = np.split(rest, np.cumsum([LENGTHS, SIDE * SIDE]))
    document = {
        "length": length.tolist(),
        "before": before.reshape(SIDE, SIDE).tolist(),
        "after": after.reshape(SIDE, SIDE).tolist(),
        "price": round(PRICE * steps),
    }
    return document, packed(w[:SIZE])


def packed(weights: np.ndarray) -> bytes:
    """A byte for each weight, as a table of the pupil has them: 128 for nothing, the largest weight 127 steps from it.

    To clip the few large ones costs more than coarse steps.
    """
    steps = np.round(weights * (127 / np.abs(weights).max()))
    steps[np.abs(steps) <= NOTHING] = 0
    return (steps + 128).astype(np.uint8).tobytes()


def marked(before: str, task: str, after: str) -> list[tuple[list[int], bool]]:
    """For each clause the places of its weights, and whether the task has it. [] if the clauses are not those of the
    three parts, or if passages.own finds something in it to leave out.
    """
    whole = before + task + after
    if passages.own(whole) != whole:
        return []
    counts = [len(clauses.clauses(part)) for part in (before, task, after)]
    found = clauses.clauses(whole)
    if sum(counts) != len(found):
        return []
    rows = []
    for at, (of_part, lines, _) in enumerate(found):
        rest = len(found) - 1 - at
        behind = found[at + 1][1] if rest else clauses.NEAR
        places = [crc32(word) & SIZE - 1 for word in of_part]
        places.append(SIZE + min(len(of_part), clauses.MANY))
        places.append(SIZE + LENGTHS + SIDE * lines + min(at, clauses.NEAR))
        places.append(SIZE + LENGTHS + SIDE * SIDE + SIDE * behind + min(rest, clauses.NEAR))
        rows.append((places, counts[0] <= at < counts[0] + counts[1]))
    return rows
