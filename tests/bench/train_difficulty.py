"""Train what `kimi_stack.difficulty` ships: data/difficulty.json, from public outcomes and the mix of everyday tasks.

    python tests/bench/train_difficulty.py --data ../shared/routerbench/dev.jsonl [--check]

Only rows with `use: "train"` are trained on. The same data give the same bytes: there is no clock, no unseeded draw
and no linear-algebra library whose order of adding depends on the machine. `--check` writes nothing and exits 1
where the artifact that ships is another. The data are described in their own README, and stay outside.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from kimi_stack import difficulty, features

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Row = dict[str, Any]

DATA = Path(difficulty.__file__).parent / "data"
# How much a strong model's failure counts against a weak one's: 0 learns where the weak model fails, 1 where the
# strong one helps. The first carries over better to other sources, the second fits these; their mean is used.
STRONG = (0.0, 0.5, 1.0)
SEEDS = (1, 2)
ROUNDS, RATE, SHRINK = 400, 0.05, 40.0  # of the boosted steps of form
FEATURES_PER_ROUND, ROWS_PER_ROUND = 0.5, 0.7
MIN_ROWS = 40  # on each side of a step
WORD_SHRINK, WORD_ROWS, WORD_ROUNDS = 60.0, 8, 60
PARTS, OKS = 5, ("weak_ok", "strong_ok")  # of what is solved, by difficulty
WORD_SHARE = 600  # points of one standard deviation of the words' part; of the form's it is 1,000


def load(path: Path) -> list[Row]:
    """The rows of a file in routerbench's format."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


class Seen:
    """What is seen of each row: `form` (rows x counts, the largest of each over its windows) and its set of words."""

    def __init__(self, texts: Sequence[str]) -> None:
        counter = difficulty.Model({"form": {}, "words": {}, "mix": [], "data": ""})
        seen = [_seen(text, counter) for text in texts]
        self.names: list[str] = list(seen[0][0])
        self.form: Ints = np.array([[counts[name] for name in self.names] for counts, _ in seen], np.int64)
        self.words = [words for _, words in seen]


def _seen(text: str, counter: difficulty.Model) -> tuple[dict[str, int], frozenset[str]]:
    counts: dict[str, int] = {}
    words: set[str] = set()
    for window in features.windows(features.task(features.fold(difficulty.shortened(text)))):
        found = features.words(window)
        words.update(word for word in found if not word[0].isdigit())
        for name, count in counter.count(window, found)[0].items():
            counts[name] = max(count, counts.get(name, 0))
    return counts, frozenset(words)


def weights(rows: Sequence[Row]) -> Floats:
    """A weight for each row: one over the root of its source's size, so that no source is all there is."""
    sizes = collections.Counter(row["source"] for row in rows)
    weight = np.array([1 / sizes[row["source"]] ** 0.5 for row in rows])
    return weight / weight.mean()


def target(rows: Sequence[Row], strong: float) -> Floats:
    return np.array([1 - row["weak_ok"] - strong * (1 - row["strong_ok"]) for row in rows])


class Form:
    """Steps by count, fitted by boosting stumps that may only rise."""

    def __init__(self, steps: list[Ints], points: list[Floats]) -> None:
        self.steps, self.points = steps, points

    def score(self, form: Ints) -> Floats:
        total = np.zeros(len(form))
        for at, (steps, points) in enumerate(zip(self.steps, self.points, strict=True)):
            total += points[np.searchsorted(steps, form[:, at], side="right")]
        return total


def fit_form(form: Ints, wanted: Floats, weight: Floats, seed: int) -> Form:
    steps = [_steps(form[:, at]) for at in range(form.shape[1])]
    bins = [np.searchsorted(steps[at], form[:, at], side="right") for at in range(form.shape[1])]
    points = [np.zeros(len(each) + 1) for each in steps]
    draw = np.random.RandomState(seed)
    wanted = wanted - _sum(wanted * weight) / _sum(weight)
    predicted = np.zeros(len(form))
    for _ in range(ROUNDS):
        drawn = weight * (draw.random_sample(len(form)) < ROWS_PER_ROUND)
        left_over = (wanted - predicted) * drawn
        offered = [at for at in np.flatnonzero(draw.random_sample(len(steps)) < FEATURES_PER_ROUND) if len(steps[at])]
        best = max((_best_step(bins[at], left_over, drawn, len(steps[at]), at) for at in offered), default=None)
        if best is None or best[0] <= 0:
            continue
        _, at, step, low, high = best
        points[at][step + 1 :] += RATE * (high - low)
        predicted += RATE * np.where(bins[at] > step, high, low)
    return Form(steps, points)


def _steps(column: Ints) -> Ints:
    """Where a step may be: small counts, and up to 24 quantiles."""
    ordered = np.sort(column)
    quantiles = ordered[[(len(ordered) - 1) * part // 24 for part in range(1, 25)]]
    wanted = sorted({*range(1, 9), *map(int, quantiles)})
    enough = [step for step in wanted if MIN_ROWS <= int((column >= step).sum()) <= len(column) - MIN_ROWS]
    return np.array(enough, np.int64)


def _best_step(
    bins: Ints, left_over: Floats, weight: Floats, count: int, at: int
) -> tuple[float, int, int, float, float]:
    """(gain, feature, step, mean below, mean from it on) of the best rising step; gain is -1 where there is none."""
    sums = np.bincount(bins, left_over, count + 1)
    sizes = np.bincount(bins, weight, count + 1)
    above, above_size = np.cumsum(sums[::-1])[::-1], np.cumsum(sizes[::-1])[::-1]
    below, below_size = above[0] - above[1:], above_size[0] - above_size[1:]
    high = above[1:] / (above_size[1:] + SHRINK)
    low = below / (below_size + SHRINK)
    gain = np.where(high > low, above[1:] * high + below * low, -1.0)
    step = int(np.argmax(gain))
    return float(gain[step]), at, step, float(low[step]), float(high[step])


def fit_words(words: Sequence[frozenset[str]], wanted: Floats, weight: Floats) -> dict[str, float]:
    """Points of words that are 0 or more: least squares under that bound, by projected accelerated gradients."""
    often = collections.Counter(word for each in words for word in each)
    names = sorted(word for word, count in often.items() if count >= WORD_ROWS)
    number = {word: at for at, word in enumerate(names)}
    pairs = [(row, number[word]) for row, each in enumerate(words) for word in sorted(each) if word in number]
    row_of, word_of = np.array(pairs, np.int64).T
    wanted = wanted - _sum(wanted * weight) / _sum(weight)
    mean = np.bincount(word_of, weight[row_of], len(names)) / _sum(weight)

    def predicted(points: Floats) -> Floats:
        return np.bincount(row_of, points[word_of], len(words)) - _sum(mean * points)

    def slope(error: Floats) -> Floats:
        pulled = weight * error
        return np.bincount(word_of, pulled[row_of], len(names)) - mean * _sum(pulled)

    direction = np.ones(len(names))
    for _ in range(15):
        direction = slope(predicted(direction))
        direction /= np.sqrt(_sum(direction * direction))
    rate = 1 / (1.1 * _sum(direction * slope(predicted(direction))) + WORD_SHRINK)
    points = ahead = np.zeros(len(names))
    pace = 1.0
    for _ in range(WORD_ROUNDS):
        following = np.maximum(0, ahead - rate * (slope(predicted(ahead) - wanted) + WORD_SHRINK * ahead))
        following_pace = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = following + (pace - 1) / following_pace * (following - points)
        points, pace = following, following_pace
    return {names[at]: float(points[at]) for at in np.flatnonzero(points > 0)}


def _sum(values: Floats) -> float:
    """A sum whose order does not depend on the machine."""
    return float(np.cumsum(values)[-1])


def fit(rows: Sequence[Row], seen: Seen, among: Sequence[int]) -> dict[str, Any]:
    """The artifact's `form` and `words`, from the rows with these numbers."""
    chosen = [rows[at] for at in among]
    weight = weights(chosen)
    form, words = seen.form[among], [seen.words[at] for at in among]
    forms = [fit_form(form, target(chosen, strong), weight, seed) for strong in STRONG for seed in SEEDS]
    total = Form(forms[0].steps, [sum(each, np.zeros(1)) for each in zip(*(f.points for f in forms), strict=True)])
    unit = 1000 / _spread(total.score(form))
    by_word: collections.Counter[str] = collections.Counter()
    for strong in STRONG[:2]:
        by_word.update(fit_words(words, target(chosen, strong), weight))
    said = np.array([_sum(np.array([0.0, *(by_word[word] for word in sorted(each))])) for each in words])
    return {
        "form": {
            name: _changes(steps, points * unit)
            for name, steps, points in zip(seen.names, total.steps, total.points, strict=True)
        },
        "words": _by_points(by_word, WORD_SHARE / _spread(said)),
    }


def _spread(values: Floats) -> float:
    off = values - _sum(values) / len(values)
    return float((_sum(off * off) / len(values)) ** 0.5)


def _changes(steps: Ints, points: Floats) -> list[list[int]]:
    """[count, points] for each count from which the points are others."""
    changes = []
    reached = 0
    for step, value in zip(steps.tolist(), (points[1:] - points[0]).tolist(), strict=True):
        if round(value) > reached:
            reached = round(value)
            changes.append([step, reached])
    return changes


def _by_points(by_word: collections.Counter[str], unit: float) -> dict[str, str]:
    """Words by their points, rounded to tens: {"310": "angle integers"}."""
    grouped: dict[int, list[str]] = collections.defaultdict(list)
    for word, value in by_word.items():
        grouped[round(value * unit / 10) * 10].append(word)
    return {str(points): " ".join(sorted(words)) for points, words in sorted(grouped.items()) if points}


def score_with(document: dict[str, Any]) -> Callable[[str], int]:
    """The score that a freshly fitted artifact gives."""
    model = difficulty.Model(document)
    return lambda text: sum(points for _, points in difficulty.parts(text, model))


def mix() -> list[str]:
    """The everyday tasks that ship with the package."""
    with open(DATA / "mix.tsv", encoding="utf-8") as file:
        return [line.rstrip("\n").partition("\t")[2] for line in file]


def artifact(rows: Sequence[Row]) -> str:
    """The bytes that ship, as text."""
    train = [row for row in rows if row["use"] == "train"]
    document: dict[str, Any] = {
        "data": _digest(train),
        **fit(train, Seen([row["prompt"] for row in train]), range(len(train))),
    }
    score = score_with({**document, "mix": []})
    document["mix"] = sorted(difficulty.scaled(score(task)) for task in mix())
    document["solved"] = solved(train, [difficulty.scaled(score(row["prompt"])) for row in train])
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def solved(rows: Sequence[Row], scores: Sequence[int]) -> list[list[int]]:
    """[score from which, thousandths that the weak models get right, the strong ones], harder tasks never more."""
    order = sorted(range(len(rows)), key=lambda at: (scores[at], rows[at]["id"]))
    weight = weights(rows)
    found: list[list[int]] = []
    for part in range(PARTS):
        chosen = order[len(order) * part // PARTS : len(order) * (part + 1) // PARTS]
        total = _sum(weight[chosen])
        rates = [round(1000 * _sum(np.array([rows[at][ok] * weight[at] for at in chosen])) / total) for ok in OKS]
        lowest = found[-1][1:] if found else [1000, 1000]
        found.append([scores[chosen[0]] if part else 0, *map(min, rates, lowest)])
    return found


def _digest(rows: Sequence[Row]) -> str:
    kept = [[row["id"], row["prompt"], row["weak_ok"], row["strong_ok"]] for row in rows]
    return hashlib.sha256(json.dumps(kept).encode()).hexdigest()[:16]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="routerbench's dev.jsonl")
    parser.add_argument("--check", action="store_true", help="compare with what ships; write nothing")
    options = parser.parse_args()
    made = artifact(load(options.data)).encode()
    shipped = DATA / "difficulty.json"
    if options.check:
        same = shipped.exists() and shipped.read_bytes() == made
        print("the artifact that ships is what these data give" if same else "these data give another artifact")
        return 0 if same else 1
    shipped.write_bytes(made)
    print(f"{shipped.name}: {len(made):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
