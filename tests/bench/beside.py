"""What the reader learns beside the tasks as they are, in one training: changed tasks, turns, and outcomes."""

from __future__ import annotations

import random
from pathlib import Path

import around
import labelled
import torch
from encoder import Packed
from torch import nn
from torch.nn import functional as F

TWINS, TWIN_WEIGHT = 0.8, 2.5  # share of tasks that are read in a changed form too, in each batch
PASTED, PASTE_WEIGHT = 8, 2.0  # so many of a batch are read with a paste too; a longer task is seldom one beside it
SHORT = 60  # pieces of a task that may get a paste
TURNS, OUTCOMES, ABOUT = 20, 10, 5  # so many of each beside a batch of tasks; ABOUT: requests about a paste


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
        turns = labelled.turns(judging=False)
        self.turns = model.starts([pieces.cut(row["text"]) for row in turns])
        self.kinds = torch.tensor([labelled.KINDS.index(row["kind"]) for row in turns])
        self.kind = nn.Linear(width, 3)
        self.about = torch.from_numpy(labelled.targets(around.ABOUT))
        rows = labelled.questions(outcomes)
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
            loss = loss + 0.3 * F.binary_cross_entropy_with_logits(told, self.failed[some])
        return loss
