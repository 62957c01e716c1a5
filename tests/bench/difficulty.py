"""What the difficulty score is worth: the tables of tests/bench/README.md, by one command.

    python tests/bench/difficulty.py --data ../shared/routerbench/dev.jsonl [--write] [--boot 200]

APGR, CPT50, CPT80 and AUC as `kimi-stack eval` reckons them: on the sources that nothing is trained on by the
artifact that ships; on those that it is trained on by cross-validation and by leaving each source out. Beside it a
coin, the length of the prompt, the guide's keywords, and a plain linear model of hashed words.
"""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from kimi_stack import asks, difficulty, evaluation, features, keywords, stack

HERE = Path(__file__).parent
FOLDS, BUCKETS, SHRINK = 5, 1 << 14, 5.0
BEGIN, END = "<!-- difficulty: written by tests/bench/difficulty.py -->\n", "<!-- end of difficulty -->\n"
Floats = npt.NDArray[np.float64]
Row = dict[str, Any]
# From rows to fit and rows to score: the scores.
Fit = Callable[[Sequence[int], Sequence[int]], Floats]


def trainer() -> Any:
    spec = importlib.util.spec_from_file_location("train_difficulty", HERE / "train_difficulty.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Bench:
    """The rows of a file, and ways of scoring them."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self.train = [at for at, row in enumerate(rows) if row["use"] == "train"]
        self.transfer = [at for at, row in enumerate(rows) if row["use"] != "train"]
        self.made = trainer()
        self.seen = self.made.Seen([row["prompt"] for row in rows])
        self.hashed = [_hashed(row["prompt"]) for row in rows]
        self.words = stack.build(stack.default_document(), "ours").keywords
        draw = np.random.RandomState(0)
        self.fold = draw.randint(0, FOLDS, len(rows))

    def ours(self, fitted: Sequence[int], scored: Sequence[int]) -> Floats:
        document = {"data": "", "mix": [], **self.made.fit(self.rows, self.seen, list(fitted))}
        score = self.made.score_with(document)
        return np.array([score(self.rows[at]["prompt"]) for at in scored], float)

    def trained_alone(self, fitted: Sequence[int], scored: Sequence[int]) -> Floats:
        """Ours without what was set by hand: form and words."""
        document = {"data": "", "mix": [], **self.made.fit(self.rows, self.seen, list(fitted))}
        model = difficulty.Model(document)
        parts = [difficulty.parts(self.rows[at]["prompt"], model) for at in scored]
        hand = (difficulty.TASK, *(f"asks for {kind}" for kind in asks.ASKS))
        return np.array([sum(points for name, points in each if name not in hand) for each in parts], float)

    def plain(self, fitted: Sequence[int], scored: Sequence[int]) -> Floats:
        """Ridge on hashed words and pairs of words, for strong minus weak."""
        rows = [self.rows[at] for at in fitted]
        wanted = np.array([row["strong_ok"] - row["weak_ok"] for row in rows])
        points = _ridge([self.hashed[at] for at in fitted], wanted - wanted.mean())
        return np.array([_dot(points, *self.hashed[at]) for at in scored])

    def guide(self, _: Sequence[int], scored: Sequence[int]) -> Floats:
        rank = {"premium": 2.0, "standard": 1.0, "budget": 0.0}
        found = [keywords.find(keywords.normalized(self.rows[at]["prompt"]), self.words) for at in scored]
        return np.array([0.0 if each is None else rank[each[0]] for each in found])

    def length(self, _: Sequence[int], scored: Sequence[int]) -> Floats:
        return np.array([float(len(self.rows[at]["prompt"])) for at in scored])

    def coin(self, _: Sequence[int], scored: Sequence[int]) -> Floats:
        return np.random.RandomState(1).random_sample(len(scored))

    def crossed(self, fit: Fit) -> Floats:
        """Scores of the train rows, each by a model that has not seen it."""
        scores = np.zeros(len(self.rows))
        for fold in range(FOLDS):
            out = [at for at in self.train if self.fold[at] == fold]
            scores[out] = fit([at for at in self.train if self.fold[at] != fold], out)
        return scores[self.train]

    def left_out(self, fit: Fit) -> Floats:
        """Scores of the train rows, each by a model that has not seen its source."""
        scores = np.zeros(len(self.rows))
        for source in dict.fromkeys(self.rows[at]["source"] for at in self.train):
            out = [at for at in self.train if self.rows[at]["source"] == source]
            scores[out] = fit([at for at in self.train if self.rows[at]["source"] != source], out)
        return scores[self.train]


def _hashed(text: str) -> tuple[npt.NDArray[np.int64], float]:
    words = features.words(features.fold(text))
    found = {zlib.crc32(each.encode()) % BUCKETS for each in {*words, *map(" ".join, itertools.pairwise(words))}}
    return np.array(sorted(found), np.int64), 1 / max(1, len(found)) ** 0.5


def _dot(points: Floats, at: npt.NDArray[np.int64], value: float) -> float:
    return float(points[at].sum() * value)


def _ridge(rows: Sequence[tuple[npt.NDArray[np.int64], float]], wanted: Floats) -> Floats:
    """Least squares with a penalty, by conjugate gradients."""
    row_of = np.repeat(np.arange(len(rows)), [len(at) for at, _ in rows])
    column_of = np.concatenate([at for at, _ in rows])
    value = np.array([value for _, value in rows])[row_of]

    def over(points: Floats) -> Floats:
        return np.bincount(row_of, points[column_of] * value, len(rows))

    def back(left: Floats) -> Floats:
        return np.bincount(column_of, left[row_of] * value, BUCKETS)

    points, left = np.zeros(BUCKETS), back(wanted)
    step = left.copy()
    size = left @ left
    for _ in range(60):
        moved = back(over(step)) + SHRINK * step
        pace = size / (step @ moved)
        points, left = points + pace * step, left - pace * moved
        size, before = left @ left, size
        step = left + size / before * step
    return points


def tables(rows: Sequence[Row], boot: int) -> str:
    bench = Bench(rows)
    ways: dict[str, Fit] = {
        "a coin": bench.coin,
        "length of the prompt": bench.length,
        "the keywords that ship": bench.guide,
        "plain linear (hashed words, strong minus weak)": bench.plain,
        "ours without what is set by hand": bench.trained_alone,
        "**ours, as it ships**": bench.ours,
    }
    shown: dict[str, dict[str, dict[str, Any]]] = {}
    for name, fit in ways.items():
        _say(f"{name} ...")
        scores = fit(bench.train, bench.transfer)
        transfer = evaluation.evaluate([rows[at] for at in bench.transfer], scores, boot=boot, seed=0)
        # "Dev transfer", as the data's README has it, is the mean over four of these sources.
        four = [at for at, row in enumerate(bench.transfer) if rows[row]["source"] != "routerbench_mbpp"]
        mean = evaluation.evaluate([rows[bench.transfer[at]] for at in four], scores[four], boot=boot, seed=0)
        transfer["MACRO"] = mean["MACRO"]
        train = [rows[at] for at in bench.train]
        shown[name] = {
            "transfer": transfer,
            "crossed": evaluation.evaluate(train, bench.crossed(fit), boot=boot, seed=0),
            "left out": evaluation.evaluate(train, bench.left_out(fit), boot=boot, seed=0),
        }
    return "\n".join([_summary(shown), *(_detail(shown, which) for which in ("transfer", "crossed", "left out"))])


TITLES = {
    "transfer": 'Sources that nothing is trained on (`use: "transfer"`)',
    "crossed": "Sources that it is trained on, cross-validated in five parts",
    "left out": "Each of these sources by a model that has not seen it",
}


def _summary(shown: dict[str, dict[str, dict[str, Any]]]) -> str:
    lines = [
        "| mean APGR over sources | dev transfer | train, cross-validated | train, source left out |",
        "| --- | --- | --- | --- |",
    ]
    for name, found in shown.items():
        cells = [_cell(found[which]["MACRO"]["apgr"]) for which in ("transfer", "crossed", "left out")]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _detail(shown: dict[str, dict[str, dict[str, Any]]], which: str) -> str:
    lines = [
        f"### {TITLES[which]}",
        "",
        "| source | router | APGR | CPT50 % | CPT80 % | AUC |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    first = next(iter(shown.values()))[which]
    for source in first:
        for name, found in shown.items():
            row = found[which][source]
            cells = [_cell(row["apgr"]), _cell(row["cpt50"], 0), _cell(row["cpt80"], 0), _cell(row["auc"])]
            lines.append(f"| {source} | {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(values: Sequence[float], places: int = 3) -> str:
    point, low, high = values
    return f"{point:.{places}f} [{low:.{places}f}, {high:.{places}f}]"


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print(text, file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="routerbench's dev.jsonl")
    parser.add_argument("--boot", type=int, default=200, help="draws of the bootstrap")
    parser.add_argument("--write", action="store_true", help="put the tables into tests/bench/README.md")
    options = parser.parse_args()
    made = tables(trainer().load(options.data), options.boot)
    print(made)
    if options.write:
        readme = HERE / "README.md"
        before, rest = readme.read_text(encoding="utf-8").split(BEGIN)
        readme.write_text(f"{before}{BEGIN}\n{made}\n{END}{rest.split(END)[1]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
