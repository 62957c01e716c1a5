"""Fits what the words and gaps of a text say of where its request begins and ends (reading/extent.py). A step of
train_pupil.py.

A conditional random field over runs of words: of all runs of a text, the one that is the task is to be the likeliest.
The texts are tasks with courtesy, footers or pastes around them (around.py), where it is known which words are the
task's. The logarithm of the odds of a run is the sum of its worths, and the best run is the likeliest.
"""

from __future__ import annotations

import random
from zlib import crc32

import around
import numpy as np
from scipy import optimize

from kimi_stack.reading import difficulty, extent, passages, words
from kimi_stack.reading.extent import GAPS, LINE, LINES, NEAR, SIZE, SIZES

INSIDE, ENDS = 1 << 16, 1 << 15  # entries for the words of a request, and for those at an end of it
PLAIN, FRAMED = 0.3, 0.4  # shares of the texts; the rest has a paste
TEXTS = 100_000
RIDGE = 3.0
STEPS = 80
PRICE = 0.5  # logarithm of odds: what each end must be worth besides, so that few tasks lose a part of their own
HIDDEN = (0.0, 0.4, 0.7)  # one of these shares of a text's words says nothing: pastes are too few to go by words
NOTHING = 1  # steps of a table that are left out: they say little, and each takes a byte of model-selector.js
BATCH = 2_000
SIDE = {"cut": (GAPS, SIZES), "lines": (GAPS, LINES), "line": (GAPS, SIZES)}
OF_SIDE = sum(rows * columns for rows, columns in SIDE.values())
# Where the weights of each kind begin in the array that is fitted; those of words inside of a request come first
FIRST, BEHIND, BEGIN, END, ALL = np.cumsum([INSIDE, ENDS, ENDS, OF_SIDE, OF_SIDE]).tolist()
NEVER = -1e9

# Words, gaps, and the numbers of the task's first word and of the word behind the task
Example = tuple[list[bytes], list[tuple[int, int]], int, int]


def fit(tasks: list[str]) -> tuple[dict, bytes]:
    """What Extent takes: its document and its table."""
    draw = random.Random(8)
    found = []
    while len(found) < TEXTS:
        found.append(example(*around.composed(draw.choice(tasks), draw, PLAIN, FRAMED)))
    batches = by_length([each for each in found if each])

    def loss(weights):
        gradient = RIDGE * weights
        value = RIDGE / 2 * (weights @ weights)
        for batch in batches:
            value += batch.loss(weights, gradient)
        return value, gradient

    start = np.zeros(ALL)
    fitted = optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    tables, sides = np.split(fitted, [BEGIN])
    steps = 127 / np.abs(tables).max()
    print(f"extents: {len(found):,} texts, {steps:.1f} steps to a logarithm of odds", flush=True)
    document: dict[str, dict] = {}
    for name, side in zip(("begin", "end"), np.split(np.round(steps * sides).astype(int), 2), strict=True):
        parts = np.split(side, np.cumsum([rows * columns for rows, columns in SIDE.values()])[:-1])
        shaped = zip(SIDE.items(), parts, strict=True)
        document[name] = {part: values.reshape(shape).tolist() for (part, shape), values in shaped}
        document[name]["cut"] = [[worth - round(steps * PRICE) for worth in row] for row in document[name]["cut"]]
    return document, packed(tables)


def packed(weights: np.ndarray) -> bytes:
    """A byte for each weight, as a table of the pupil has them: 128 for nothing, the largest weight 127 steps from it.

    To clip the few large ones costs more than coarse steps.
    """
    steps = np.round(weights * (127 / np.abs(weights).max()))
    steps[np.abs(steps) <= NOTHING] = 0
    return (steps + 128).astype(np.uint8).tobytes()


def example(before: str, task: str, after: str) -> Example | None:
    """A text as Extent sees it. None if passages.own leaves out a part of it, or the part of a long text that is not
    read is of the task, or its words are not those of the three parts, or Extent may not cut it where the task ends.
    """
    whole = before + task + after
    if passages.own(whole) != whole:
        return None
    text = difficulty.ends(whole)
    if text is not whole:
        if len(before) + len(task) <= difficulty.HEAD:
            after = text[len(before) + len(task) :]
        elif len(task) + len(after) <= difficulty.TAIL:
            before = text[: len(text) - len(task) - len(after)]
        else:
            return None
    found, gaps = extent.gapped(text)
    first, many, rest = (len(words.of(part)) for part in (before, task, after))
    if not many or first + many + rest != len(found):
        return None
    places = {place for place, _ in gaps}
    if (first > NEAR and first not in places) or (rest > NEAR and first + many not in places):
        return None
    return found, gaps, first, first + many


def by_length(examples: list[Example]) -> list[Batch]:
    order = sorted(range(len(examples)), key=lambda at: len(examples[at][0]))
    dice = np.random.default_rng(0)
    parts = (order[at : at + BATCH] for at in range(0, len(order), BATCH))
    return [Batch([examples[at] for at in part], dice) for part in parts]


class Batch:
    """Texts of about the same length. Arrays have a row for each, and a column for each word."""

    def __init__(self, examples: list[Example], dice: np.random.Generator) -> None:
        longest = max(len(found) for found, *_ in examples)
        shape = (len(examples), longest)
        hashes = np.zeros(shape, np.int64)
        kinds = np.zeros((shape[0], longest + 1), np.int64)  # of the gap before each word
        there = np.zeros(shape, bool)
        said = np.zeros(shape, bool)
        for row, (found, gaps, _, _) in enumerate(examples):
            hashes[row, : len(found)] = [crc32(word) for word in found]
            for at, kind in gaps:
                kinds[row, at] = kind
            there[row, : len(found)] = True
            said[row, : len(found)] = dice.random(len(found)) >= dice.choice(HIDDEN)
        first, stop = (np.array([each[at] for each in examples]) for at in (2, 3))
        self.inside = np.where(said, hashes & INSIDE - 1, -1)
        self._places(hashes, kinds, there)
        rows = np.arange(shape[0])
        self.wanted = (rows, first), (rows, stop - 1)

    def _places(self, hashes, kinds, there) -> None:
        """The places of the weights for an end at each word, (4, rows, columns): word, `cut`, `lines` and `line`.

        -1: none.
        """
        whole = hashes.shape[1]
        many = there.sum(1)
        columns = np.arange(whole)
        is_break = kinds >= LINE
        breaks = is_break.cumsum(1)
        is_end = is_break.copy()
        is_end[np.arange(len(many)), many] = True
        following = np.where(is_end[:, 1:], columns + 1, whole)
        following = np.minimum.accumulate(following[:, ::-1], 1)[:, ::-1]  # the next line break behind each word
        last = np.maximum.accumulate(np.where(is_end[:, :-1], columns, 0), 1)  # the one before it
        rest = np.maximum(many[:, None] - columns - 1, 0)
        here, behind = kinds[:, :-1], kinds[:, 1:]
        next_words = np.concatenate([hashes[:, 1:], hashes[:, :1]], 1)
        self.begin = _of_side(FIRST, BEGIN, hashes, here, columns, breaks[:, :-1], following - columns)
        after = breaks[:, -1:] - breaks[:, :-1]
        self.end = _of_side(BEHIND, END, next_words, behind, rest, after, columns + 1 - last)
        self.may_begin = there & ((here > 0) | (columns <= NEAR))
        self.may_end = there & ((behind > 0) | (rest <= NEAR))
        self.begin[:, :, 0] = -1
        self.end[:, rest == 0] = -1

    def loss(self, weights, gradient) -> float:
        """Minus the logarithm of the likelihood of the tasks; adds to the gradient."""
        padded = np.append(weights, 0.0)  # place -1
        inside = padded[self.inside]
        sums = np.concatenate([np.zeros((len(inside), 1)), inside.cumsum(1)], 1)
        begins = np.where(self.may_begin, padded[self.begin].sum(0), NEVER) - sums[:, :-1]
        ends = np.where(self.may_end, padded[self.end].sum(0), NEVER) + sums[:, 1:]
        runs = np.logaddexp.accumulate(begins, 1) + ends  # of all runs that end at a word
        most = runs.max(1, keepdims=True)
        whole = most + np.log(np.exp(runs - most).sum(1, keepdims=True))
        at_begin = np.exp(begins + np.logaddexp.accumulate(ends[:, ::-1], 1)[:, ::-1] - whole)
        at_end = np.exp(runs - whole)
        value = whole.sum() - begins[self.wanted[0]].sum() - ends[self.wanted[1]].sum()
        at_begin[self.wanted[0]] -= 1
        at_end[self.wanted[1]] -= 1
        in_run = at_begin.cumsum(1) - at_end.cumsum(1) + at_end
        for places, change in ((self.inside, in_run), (self.begin, at_begin), (self.end, at_end)):
            spread = np.broadcast_to(change, places.shape)
            gradient += np.bincount(places.ravel() + 1, spread.ravel(), len(weights) + 1)[1:]
        return value


def _of_side(of_word, of_side, hashes, kinds, cut, lines, line) -> np.ndarray:
    """The places for ends of one side. `cut`, `lines` and `line` are numbers, as Extent describes them."""
    size = np.frombuffer(SIZE, np.uint8).astype(np.int64)
    values = np.broadcast_to(size[cut], hashes.shape), np.minimum(lines, LINES - 1), size[line]
    places = [of_word + (hashes & ENDS - 1)]
    for (part, (rows, columns)), value in zip(SIDE.items(), values, strict=True):
        found = of_side + kinds * columns + value
        places.append(found if part == "cut" else np.where(kinds > 0, found, -1))
        of_side += rows * columns
    return np.stack(places)
