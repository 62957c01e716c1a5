#!/usr/bin/env python3
"""Makes the pupil (kimi_stack/reading/pupil.bin, pupil.json) from the tasks and the reader: `train_pupil.py --help`.

The pupil learns from the labels and from what the reader says of each task (soft.py). Words get a weight by their
meaning too (meanings.py), and the request in a text is found by what extents.py fits. Needs numpy and scipy.
The same input gives the same bytes on the same machine.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from scipy import optimize, sparse

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "plugin"))

import around  # noqa: E402
import by_task  # noqa: E402
import extents  # noqa: E402
import labelled  # noqa: E402
import soft  # noqa: E402
from labelled import KINDS, TIERS  # noqa: E402
from meanings import PROCESSES, Meanings  # noqa: E402

from kimi_stack.config import profiles  # noqa: E402
from kimi_stack.reading import difficulty  # noqa: E402
from kimi_stack.reading.extent import Extent  # noqa: E402

SIZE, WORDS, SMALL = 1 << 19, 1 << 18, 1 << 14  # entries of the tables: of other hashes, of words, of kinds of turn
NATURAL_WEIGHT = 2.5
RIDGE = 3.0
CURVATURE = 0.3  # of the loss of a text by its score, about: the sum of p (1 - p) over the two thresholds
SOFT = 0.8  # share of the reader in what is learnt; the rest is the label
STEPS = 70  # the fit ends before it has learnt all that few texts say
STEP = 0.03  # of the weight of a place: the smaller, the later it is learnt than what the vectors of words say
TASKS_AS_TURNS = 0.5  # how much all the tasks together count beside the turns
KIND_RIDGE = 0.3
NORM = 1 << 14  # the pupil shifts by 10: what is left are binary digits below one step of the table
CHANGED = 0.6  # how much a task counts once more with something around it that changes nothing
LONGEST = 420  # places of the longest text, and some

_shared: list = []


def norms() -> np.ndarray:
    """What a sum over n places is divided by, as a factor in 16,384ths."""
    n = np.arange(LONGEST)
    return np.round(NORM * (40 / np.maximum(n, 20)) ** 0.5).astype(int)


def places(text, extent) -> list[int]:
    """The places of the request in a text in the tables of other hashes and of words, one behind the other."""
    found, words = difficulty.hashes(text, extent)
    return [SIZE + (place & WORDS - 1) for place in found[:words]] + [place & SIZE - 1 for place in found[words:]]


def kind_places(text) -> list[int]:
    """The places of a text in the table of kinds of turn."""
    return difficulty.places(text, SMALL - 1)


def matrix(texts, places, size=SIZE + WORDS) -> sparse.csr_matrix:
    """(texts, places): how often each text touches a place, scaled as the pupil scales its sum."""
    factor = norms() / NORM
    indices, starts, values = [], [0], []
    for text in texts:
        found = places(text)
        indices += found
        values += [factor[min(len(found), LONGEST - 1)]] * len(found)
        starts.append(len(indices))
    return sparse.csr_matrix((values, indices, starts), shape=(len(texts), size))


def fit(x, changed, target, weight, meanings, seen=None):
    """Weights of an ordinal model: one sum, and two thresholds that it passes. Returns (weights, thresholds).

    `changed`: the same tasks with something around them, which are to get what the plain ones get. The weight of a word
    is a linear function of its vector in `meanings`, plus what its own tasks say of it: words that no task has get a
    weight too.
    """
    if seen is not None:
        x, changed, target, weight = x[seen], changed[seen], target[seen], weight[seen]
    x = sparse.vstack([x, changed]).tocsr()
    target, weight = np.concatenate([target, target]), np.concatenate([weight, CHANGED * weight])
    many = np.bincount(x.indices, minlength=x.shape[1])
    at_words, vectors = meanings.by_place(many[SIZE:] > 0)
    at_words += SIZE
    meant = (x[:, at_words].astype(np.float32) @ vectors).astype(np.float32)  # (texts, width): each text's words
    used = np.flatnonzero(many > 1)
    x = x[:, used].tocsr()
    xt = x.T.tocsr()
    above = np.stack([target[:, 1] + target[:, 2], target[:, 2]], 1)
    whole = weight.sum()
    # What the vectors say is learnt in directions in which the loss bends alike; else it would take thousands of steps
    bend = (CURVATURE * weight).astype(np.float32)
    values, axes = np.linalg.eigh((meant.T * bend) @ meant + RIDGE * np.eye(meant.shape[1]))
    shared = (axes / np.sqrt(values)).astype(np.float32)
    step = 1 / np.sqrt(bend.sum())

    def parts(parameters):
        w, v, thresholds = np.split(parameters, [len(used), len(parameters) - 2])
        return STEP * w, shared @ v, step * thresholds

    def loss(parameters):
        w, v, thresholds = parts(parameters)
        z = (x @ w + meant @ v.astype(np.float32))[:, None] - thresholds
        p = 1 / (1 + np.exp(-z))
        value = -(weight[:, None] * (above * np.log(p + 1e-12) + (1 - above) * np.log(1 - p + 1e-12))).sum()
        g = weight[:, None] * (p - above)
        both = g.sum(1)
        to_v = shared.T @ (both.astype(np.float32) @ meant + RIDGE * v)
        gradient = np.concatenate([STEP * (xt @ both + RIDGE * w), to_v, -step * g.sum(0)])
        return (value + 0.5 * RIDGE * (w @ w + v @ v)) / whole, gradient / whole

    start = np.zeros(len(used) + meant.shape[1] + 2)
    start[-2:] = 0.2 / step, 1.6 / step
    done = optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    w, v, thresholds = parts(done.x)
    weights = np.zeros(len(many))
    weights[used] = w
    weights[at_words] += vectors @ v
    return weights, thresholds


def tiers_by_shares(z, mix):
    """Tiers (0 to 2) by cut points which give the shares of the default profile on `mix`."""
    first, second = profiles.PROFILES[profiles.DEFAULT]
    mix = np.sort(mix)
    premium = mix[int(len(mix) * (1 - first / profiles.WHOLE))]
    standard = mix[int(len(mix) * (1 - (first + second) / profiles.WHOLE))]
    return (z >= standard).astype(int) + (z >= premium)


def left_out(x, changed, target, weight, files, natural, meanings):
    """Tiers (0 to 2), each by a model that has not seen the file of the task.

    The cut points give the shares on natural tasks of other files, which the models that score them have not seen
    either: a model spreads the scores of tasks that it has learnt wider.
    """
    z = np.zeros(len(files))
    names = sorted(set(files))
    _shared[:] = x, changed, target, weight, meanings, files
    with Pool(PROCESSES) as pool:  # forked: what is shared is not copied
        for name, scores in zip(names, pool.imap(_without, names), strict=True):
            z[files == name] = scores
    tiers = np.zeros(len(files), int)
    for name in names:
        tiers[files == name] = tiers_by_shares(z[files == name], z[natural & (files != name)])
    return tiers


def _without(name) -> np.ndarray:
    """The scores of the tasks of a file, by a model that has not seen it."""
    x, changed, target, weight, meanings, files = _shared
    weights, _ = fit(x, changed, target, weight, meanings, files != name)
    return x[files == name] @ weights


def figures(rows, tiers) -> str:
    good = np.mean([TIERS[tier] in row["tiers"] for row, tier in zip(rows, tiers, strict=True)])
    premium = [tier for row, tier in zip(rows, tiers, strict=True) if row["tiers"] == ["premium"]]
    recall, lost = np.mean([t == 2 for t in premium]), np.mean([t == 0 for t in premium])
    price = np.mean([(tier + 1) / 3 for tier in tiers])
    return f"acceptable {good:.3f}, premium recall {recall:.3f}, on budget {lost:.3f}, price {price:.3f}"


def kinds(turns, tasks):
    """Two tables of what a turn is, fitted on turns and on tasks: weights (2, SMALL) and biases (2,)."""
    texts = [row["text"] for row in turns] + tasks
    kind = np.array([KINDS.index(row["kind"]) for row in turns] + [0] * len(tasks))
    weight = np.array([1.0] * len(turns) + [TASKS_AS_TURNS * len(turns) / max(1, len(tasks))] * len(tasks))
    x = matrix(texts, kind_places, SMALL)
    xt = x.T.tocsr()
    hot = np.eye(3)[kind]

    def loss(parameters):
        w = parameters[: 2 * SMALL].reshape(2, SMALL)
        z = np.concatenate([np.zeros((len(texts), 1)), x @ w.T + parameters[2 * SMALL :]], 1)
        z -= z.max(1, keepdims=True)
        p = np.exp(z)
        p /= p.sum(1, keepdims=True)
        g = (weight[:, None] * (p - hot))[:, 1:]
        value = -(weight * np.log((p * hot).sum(1) + 1e-12)).sum() + 0.5 * KIND_RIDGE * (w * w).sum()
        return value, np.concatenate([(xt @ g).T.reshape(-1) + KIND_RIDGE * w.reshape(-1), g.sum(0)])

    done = optimize.minimize(loss, np.zeros(2 * SMALL + 2), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    return done.x[: 2 * SMALL].reshape(2, SMALL), done.x[2 * SMALL :]


def told(x, weights, biases):
    """The kind (0 to 2) of each text."""
    return np.concatenate([np.zeros((x.shape[0], 1)), x @ weights.T + biases], 1).argmax(1)


def write(w, fitted, natural, scores, solved, made, turns_table, turns_bias) -> None:
    """`fitted`: what Extent takes. `natural`: hashes of natural tasks. `scores`: the reader's of these, whose
    distribution the pupil's get.
    """
    small_factor = 127 / np.abs(turns_table).max()
    follow_up, complaint = np.clip(np.round(turns_table * small_factor), -127, 127).astype(np.int32)
    small = (follow_up + difficulty.KINDS_APART * complaint).astype("<i4")
    of_extent, table_of_extent = fitted
    tables = extents.packed(w) + table_of_extent + small.tobytes()
    document = {
        "made": made,
        "sizes": [SIZE, WORDS, len(table_of_extent), SMALL],
        "bias": 0,
        "norms": norms().tolist(),
        "scale": [],
        "extent": of_extent,
        "kind_bias": np.round(turns_bias * small_factor * NORM / 1024).astype(int).tolist(),
        "mix": np.quantile(scores, np.linspace(0, 1, 401)).round().astype(int).tolist(),
        "solved": solved,
    }
    document["scale"] = [[0, 0], [1, 1]]
    model = difficulty.Model(document, tables)
    raw = np.array([model.raw(*hashes) for hashes in natural])
    at = np.concatenate([np.linspace(0, 1, 41), [0.985, 0.995]])
    knots = sorted({int(r): int(s) for r, s in zip(np.quantile(raw, at), np.quantile(scores, at), strict=True)}.items())
    first, last = knots[0], knots[-1]
    document["scale"] = [[first[0] - 6400, 0], *map(list, knots), [last[0] + 6400, difficulty.SCALE]]
    folder = Path(difficulty.DATA)
    (folder / "pupil.bin").write_bytes(tables)
    lines = [f" {json.dumps(name)}: {json.dumps(value)}" for name, value in document.items()]
    (folder / "pupil.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def solved_by(scores, rows):
    """The share of tasks about as hard as a score that each tier does, in thousandths: [score from, budget, ...]."""
    order = np.argsort(scores)
    least = np.array([min(TIERS.index(tier) for tier in row["tiers"]) for row in rows])[order]
    made = []
    for part in np.array_split(np.arange(len(order)), 12):
        rates = [round(1000 * float((least[part] <= rank).mean())) for rank in range(3)]
        start = int(scores[order[part[0]]]) if made else 0
        low = [min(rate, before) for rate, before in zip(rates, made[-1][1:], strict=True)] if made else rates
        made.append([start, *low])
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=Path, default=labelled.FOLDER)
    parser.add_argument("--soft", type=Path, help="a .npz with `soft` (tasks, 3): the reader's probabilities")
    parser.add_argument("--read", action="store_true", help="let the reader read the tasks that --soft does not know")
    parser.add_argument("--meanings", type=Path, help="a .npz to keep the vectors of words in (three minutes)")
    parser.add_argument("--folds", action="store_true", help="print figures for each file left out")
    parser.add_argument(
        "--keep",
        metavar="NAME",
        help="keep the tiers of --folds in left_out.npz, and those of --judge in elsewhere.npz",
    )
    parser.add_argument("--judge", type=Path, help="a file of tasks to print figures for")
    parser.add_argument("--write", action="store_true", help="write pupil.bin and pupil.json in kimi_stack/reading")
    args = parser.parse_args()
    rows = labelled.load(args.tasks)
    target = labelled.targets(rows)
    if args.read:
        soft.complete(args.soft, rows)
    said, known = by_task.load(args.soft, rows) if args.soft else ({}, np.zeros(len(rows), bool))
    if args.soft:  # a task that was added since has its label alone
        target[known] = (1 - SOFT) * target[known] + SOFT * said["soft"][known]
    draw = random.Random(0)
    texts = [row["task"] for row in rows], [around.put(row["task"], draw) for row in rows]
    fitted = extents.fit(texts[0])
    extent = Extent(*fitted)

    def asked(texts) -> sparse.csr_matrix:
        return matrix(texts, lambda text: places(text, extent))

    x, changed = map(asked, texts)
    meanings = Meanings([*texts[0], *texts[1]], args.meanings)
    natural = labelled.natural(rows)
    weight = np.where(natural, NATURAL_WEIGHT, 1.0)
    files = np.array([row["file"] for row in rows])
    if args.folds:
        tiers = left_out(x, changed, target, weight, files, natural, meanings)
        names = sorted(set(files))
        means = []
        for name in names:
            left = np.flatnonzero(files == name)
            means.append(np.mean([TIERS[tiers[at]] in rows[at]["tiers"] for at in left]))
            print(f"without {name}: {figures([rows[at] for at in left], tiers[left])}", flush=True)
        print(f"mean over files left out {np.mean(means):.3f}")
        if args.keep:
            by_task.add(HERE / "left_out.npz", rows, args.keep, tiers)
    w, thresholds = fit(x, changed, target, weight, meanings)
    z = x @ w
    print(f"thresholds {thresholds.round(2)}, {np.count_nonzero(w):,} places used, largest {np.abs(w).max():.2f}")
    if args.judge:
        judged = labelled.read(args.judge)
        seen = asked([row["task"] for row in judged]) @ w
        tiers = tiers_by_shares(seen, z[natural])
        print(f"{args.judge.stem}: {figures(judged, tiers)}")
        if args.keep:
            by_task.add(HERE / "elsewhere.npz", judged, args.keep, tiers)
    turns = labelled.turns()
    some = [row["task"] for row in rows][::8]
    if args.folds:
        held, others = (labelled.turns(judging=judging) for judging in (True, False))
        found = told(matrix([row["text"] for row in held], kind_places, SMALL), *kinds(others, some))
        right = np.mean([KINDS[kind] == row["kind"] for kind, row in zip(found, held, strict=True)])
        print(f"turns of files left out: {right:.3f} of {len(held)} right")
    if args.write:
        if "score" in said:
            natural &= known
            scores, made = said["score"][natural], str(said["made"])
        else:
            p = 1 / (1 + np.exp(thresholds - z[natural][:, None]))
            scores, made = np.round(difficulty.SCALE * p.mean(1)), "provisional"
        mine = [row for row, is_natural in zip(rows, natural, strict=True) if is_natural]
        hashes = [difficulty.hashes(row["task"], extent) for row in mine]
        write(w, fitted, hashes, scores, solved_by(scores, mine), made, *kinds(turns, some))


if __name__ == "__main__":
    main()
