"""Packs a trained reader into plugin/kimi_stack/reading/model, and fits its second output on public outcomes.

A step of train_reader.py. The second output, "a weaker model fails", is a ridge regression on the encoder's mean after
half of the layers. It is fitted on routerbench's rows with `use: "train"`. Beside it stands a logistic regression that
tells these questions from tasks: only for such questions does the second output count.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import labelled
import numpy as np
import soft
import span_output
import torch
from base_model import from_blocks
from earlier import FITTED
from encoder import Packed, Reader, by_length

from kimi_stack.reading import weights

HERE = Path(__file__).resolve().parent
RIDGE = 1_000.0  # on inputs of unit variance
KIND_RIDGE = 0.1
LEARNT, SEEN = ("c", "d", "e", "f"), 0.6  # turns that the encoder tells apart better than new ones; their weight
QUESTIONS = 8  # one in so many public questions is a text without anything around it


def pack(work: Path, base, keep, pieces, outcomes: Path | None, model_file: str = "final.pt") -> None:
    """Write the files of the model, and bench/soft.npz: what it says of each task, for its pupil."""
    model = Reader(base, keep)
    table = work / "table.npy"
    raw = (
        np.load(table)
        if table.exists()
        else np.ascontiguousarray(base.blocks("emb.word", base.words, base.width)[keep])
    )
    model.words.copy_(torch.from_numpy(from_blocks(raw)))
    state = torch.load(work / model_file, weights_only=True)
    model.load_state_dict(state)
    model.eval()
    packed: dict[str, np.ndarray] = {}
    for name in weights.SHAPES:
        if name.startswith(FITTED):
            continue
        values = state[name].float().numpy()
        if values.ndim == 2 and name.startswith("layers."):
            scale = (np.maximum(np.abs(values).max(1), 1e-8) / 127).astype(np.float16)
            packed[name] = np.clip(np.round(values / scale.astype(np.float32)[:, None]), -127, 127).astype(np.int8)
            packed[name + "|s"] = scale
        elif name == "places":
            packed[name] = values[: weights.PLACES].astype(np.float16)
        else:
            packed[name] = values.T if values.ndim == 2 else values
    tasks = [row["task"] for row in labelled.load() if row["file"] not in labelled.JUDGING]
    questions = labelled.questions(outcomes)
    packed.update(fails_and_exam(model, pieces, tasks, questions, work / "outcomes.npy"))
    packed["kind.weight"], packed["kind.bias"] = kinds(model, pieces, tasks)
    packed.update(span_output.fit(model, pieces, tasks, [row["prompt"] for row in questions[::QUESTIONS]]))
    target = Path(weights.MODEL)
    target.mkdir(exist_ok=True)
    np.savez_compressed(target / "layers.npz", **packed)
    raw.tofile(target / "table.bin")
    (target / "pieces.txt").write_text("\n".join(pieces.ids), encoding="utf-8", newline="\n")
    np.array(pieces.scores, np.float16).tofile(target / "scores.bin")
    digest = hashlib.sha256()
    for name in ("layers.npz", "table.bin", "pieces.txt", "scores.bin"):
        digest.update((target / name).read_bytes())
        print(f"{name}: {(target / name).stat().st_size:,} bytes")
    soft.save(HERE / "soft.npz", labelled.load(), digest.hexdigest()[:12])


def kinds(model, pieces, tasks: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """The third output, what a text is as a turn of a session: a logistic regression on the same means.

    Prints how many of those that judge it are right when it is fitted on the others; what ships is fitted on all.
    """
    turns = labelled.turns()
    tasks = tasks[::20]
    x = torch.from_numpy(means(model, [pieces.cut(text) for text in [*(row["text"] for row in turns), *tasks]]))
    y = torch.tensor([labelled.KINDS.index(row["kind"]) for row in turns] + [0] * len(tasks))
    held = torch.tensor([row["file"] in labelled.JUDGING_TURNS for row in turns] + [False] * len(tasks))
    weight = torch.tensor([SEEN if row["file"] in LEARNT else 1.0 for row in turns] + [0.25] * len(tasks))
    w, b = logistic(x[~held], y[~held], weight[~held])
    right = ((x[held] @ w + b).argmax(1) == y[held]).float()
    print(f"turns of files left out: {right.mean():.3f} of {len(right)} right")
    for kind in range(3):
        print(f"  {labelled.KINDS[kind]}: {right[y[held] == kind].mean():.3f}")
    w, b = logistic(x, y, weight)
    return w.numpy(), b.numpy()


def logistic(x, y, weight):
    """Weights (inputs, 3) and biases of a logistic regression."""
    centre, spread = x.mean(0), x.std(0) + 1e-6
    z = (x - centre) / spread
    w = torch.zeros(x.shape[1], 3, requires_grad=True)
    b = torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.LBFGS([w, b], max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = (weight * torch.nn.functional.cross_entropy(z @ w + b, y, reduction="none")).sum() / weight.sum()
        loss = loss + KIND_RIDGE * (w * w).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    w, b = w.detach(), b.detach()
    return w / spread[:, None], b - (centre / spread) @ w


@torch.no_grad()
def means(model, ids) -> np.ndarray:
    """(texts, 2 x width): the mean over pieces after half of the layers, and after the last."""
    out = np.zeros((len(ids), 2 * weights.WIDTH), np.float32)
    for batch in by_length(ids):
        out[batch] = model.means(Packed(model.start([ids[at] for at in batch]))).numpy()
    return out


def fails_and_exam(model, pieces, tasks: list[str], questions: list[dict], kept: Path) -> dict[str, np.ndarray]:
    """Weights and biases of the second output and of what it counts for, as log-odds.

    Without questions, those that ship already. `kept`: where the means of the questions are kept for the next time.
    """
    names = ("fails.weight", "fails.bias", "exam.weight", "exam.bias")
    if not questions:
        with np.load(Path(weights.MODEL) / "layers.npz") as shipped:
            return {name: shipped[name] for name in names}
    if not kept.exists():
        np.save(kept, means(model, [pieces.cut(row["prompt"]) for row in questions]).astype(np.float16))
    x = np.load(kept).astype(np.float32)
    of_tasks = means(model, [pieces.cut(text) for text in tasks[::8]])
    return dict(zip(names, (*failing(x, questions), *examination(x, of_tasks)), strict=True))


def failing(x, rows) -> tuple[np.ndarray, np.ndarray]:
    """Each source counts alike, and how hard a source is on the whole is no matter: only the order within it.

    What the last layer says has no weight. The encoder has learnt these questions: there it tells them best, and what
    it tells carries over worst to other sources.
    """
    x = x[:, : weights.WIDTH]
    y = np.array([1 - row["weak_ok"] for row in rows], np.float32)
    source = np.array([row["source"] for row in rows])
    weight = np.zeros(len(rows), np.float32)
    for name in set(source):
        mine = source == name
        weight[mine] = 1 / np.sqrt(mine.sum())
        y[mine] -= y[mine].mean()
    weight /= weight.mean()
    centre, spread = x.mean(0), x.std(0) + 1e-6
    z = (x - centre) / spread
    for name in set(source):
        mine = source == name
        z[mine] -= z[mine].mean(0)
    a = (z * weight[:, None]).T @ z + RIDGE * len(rows) / 100 * np.eye(z.shape[1], dtype=np.float32)
    w = np.linalg.solve(a, (z * weight[:, None]).T @ y) / spread
    told = x @ w
    w /= told.std()  # as log-odds, by the spread of what it gives
    return np.append(w, np.zeros_like(w)).astype(np.float32), np.array([-told.mean() / told.std()], np.float32)


def examination(questions, tasks) -> tuple[np.ndarray, np.ndarray]:
    """Tells questions of examinations from tasks; as many of each count."""
    some = questions[np.random.default_rng(0).permutation(len(questions))[: len(tasks)]]
    x = torch.from_numpy(np.concatenate([some, tasks]))
    y = torch.tensor([1] * len(some) + [0] * len(tasks))
    w, b = logistic(x, y, torch.ones(len(x)))
    return (w[:, 1] - w[:, 0]).numpy(), (b[1:2] - b[:1]).numpy()
