"""Trains the reader's output that finds the request in a text. A step of train_reader.py, after the encoder.

The encoder stays as it is. The network (`spans.Spans`) learns from tasks of the project with courtesy, footers or
pastes around them (around.py): which pieces are the task's is known there. Tasks as they are, and public questions if
there are any, teach it that a task's own context belongs to it.
"""

from __future__ import annotations

import random
import time

import around
import numpy as np
import torch
from encoder import Packed, batches, by_length
from torch import nn
from torch.nn import functional as F

from kimi_stack.reading import spans, weights
from kimi_stack.reading.pieces import LIMIT, Pieces

PLAIN, FRAMED = 0.15, 0.35  # shares of the texts; the rest has a paste
TWICE = 0.5  # share of the tasks that are in two texts
EPOCHS, BATCH, RATE, DROP = 4, 32, 2e-3, 0.15
HELD = 20  # one in so many is held back, to print a figure
KNOWN = 5_000  # pieces of the longest text that is composed


class Network(nn.Module):
    """`spans.Spans` for training: one-dimensional convolutions with growing distance between their inputs."""

    def __init__(self) -> None:
        super().__init__()
        width, size = weights.SPAN, 2 * spans.REACH + 1
        self.first = nn.Linear(2 * weights.WIDTH + len(spans.KINDS), width)
        self.layers = nn.ModuleList(
            nn.Conv1d(width, width, size, padding=spans.REACH * apart, dilation=apart) for apart in spans.APART
        )
        self.last = nn.Linear(width, 1)

    def forward(self, x, there):
        """Log-odds (texts, pieces) of inputs (texts, pieces, width); `there` (texts, pieces) is 0 beyond a text."""
        x = torch.relu(self.first(x))
        for layer in self.layers:
            x = x + torch.relu(layer((x * there[..., None]).transpose(1, 2)).transpose(1, 2))
        return self.last(x)[..., 0]


def fit(model, pieces: Pieces, tasks: list[str], questions: list[str]) -> dict[str, np.ndarray]:
    """The arrays of the network, in float16. `questions`: texts that have nothing around them."""
    torch.manual_seed(0)
    draw = random.Random(8)
    tasks = [*tasks, *draw.sample(tasks, int(TWICE * len(tasks)))]
    texts = [around.composed(task, draw, PLAIN, FRAMED) for task in tasks]
    texts += [("", question, "") for question in questions]
    draw.shuffle(texts)
    data = [row for row in (marked(pieces, *text) for text in texts) if row]
    inputs = states(model, [row[0] for row in data], [row[1] for row in data])
    targets = [torch.tensor(row[2], dtype=torch.float32) for row in data]
    some = torch.cat(inputs[:2000]).float()
    centre, spread = some.mean(0), some.std(0) + 1e-6
    centre[2 * weights.WIDTH :], spread[2 * weights.WIDTH :] = 0.0, 0.5
    network = Network()
    held = list(range(0, len(data), HELD))
    trained(network, [at for at in range(len(data)) if at % HELD], inputs, targets, (centre, spread), draw)
    show(network, held, inputs, targets, (centre, spread))
    return packed(network, centre, spread)


def marked(pieces: Pieces, before: str, task: str, after: str) -> tuple[list[int], list[int], list[float]] | None:
    """Ids, breaks, and for each piece whether it is the task's. None if the parts are not cut as the whole is."""
    ids, breaks = pieces.cut_with_breaks(before + task + after)
    counts = [len(pieces.cut(part, KNOWN)) - 2 for part in (before, task, after)]
    is_task = [0.0] * counts[0] + [1.0] * counts[1] + [0.0] * counts[2]
    if len(is_task) > LIMIT:
        half = LIMIT // 2
        between = float(is_task[half - 1] and is_task[-half])
        is_task = is_task[:half] + [between] * (len(ids) - 2 - 2 * half) + is_task[-half:]
    is_task = [is_task[0], *is_task, is_task[-1]] if is_task else []
    return (ids, breaks, is_task) if len(is_task) == len(ids) else None


@torch.no_grad()
def states(model, ids: list[list[int]], breaks: list[list[int]]) -> list[torch.Tensor]:
    """(pieces, inputs of the network) in float16, for each text."""
    found: list[torch.Tensor] = [torch.empty(0)] * len(ids)
    for some in by_length(ids):
        batch = Packed(model.start([ids[at] for at in some]))
        made = model.states(batch).half().split(batch.sizes.tolist())
        for at, back in zip(some, batch.back.tolist(), strict=True):
            kinds = torch.tensor(breaks[at])[:, None] == torch.tensor(spans.KINDS)
            found[at] = torch.cat([made[back], kinds.half()], 1)
    return found


def batch_of(some: list[int], inputs, targets, scale):
    longest = max(len(targets[at]) for at in some)
    x = torch.zeros(len(some), longest, inputs[some[0]].shape[1])
    y, there = torch.zeros(len(some), longest), torch.zeros(len(some), longest)
    for row, at in enumerate(some):
        size = len(targets[at])
        x[row, :size] = (inputs[at].float() - scale[0]) / scale[1]
        y[row, :size], there[row, :size] = targets[at], 1.0
    return x, y, there


def trained(network, chosen: list[int], inputs, targets, scale, draw: random.Random) -> None:
    steps = EPOCHS * (len(chosen) // BATCH + 100)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.1)
    began = time.time()
    for epoch in range(EPOCHS):
        losses = []
        for some in batches(chosen, targets, draw, BATCH):
            x, y, there = batch_of(some, inputs, targets, scale)
            told = network(F.dropout(x, DROP), there)
            loss = (F.binary_cross_entropy_with_logits(told, y, reduction="none") * there).sum() / there.sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"request: epoch {epoch + 1}, loss {np.mean(losses):.3f}, {time.time() - began:.0f} s", flush=True)


@torch.no_grad()
def show(network, held: list[int], inputs, targets, scale) -> None:
    right, every = torch.zeros(2), torch.zeros(2)
    for start in range(0, len(held), BATCH):
        x, y, there = batch_of(held[start : start + BATCH], inputs, targets, scale)
        told = (network(x, there) > 0).float()
        for kind in (0, 1):
            mine = (y == kind) * there
            every[kind] += mine.sum()
            right[kind] += (mine * (told == kind)).sum()
    around_it, request = (right / every).tolist()
    print(f"pieces of texts held back: of the request {request:.3f} right, of what is around it {around_it:.3f}")


def packed(network: Network, centre, spread) -> dict[str, np.ndarray]:
    """The arrays as weights.SHAPES has them, for inputs that are not scaled."""
    first = network.first.weight.detach() / spread
    made = {
        "span.in.weight": first.T,
        "span.in.bias": network.first.bias.detach() - first @ centre,
        "span.out.weight": network.last.weight.detach()[0],
        "span.out.bias": network.last.bias.detach(),
    }
    for apart, layer in zip(spans.APART, network.layers, strict=True):
        made[f"span.{apart}.weight"] = layer.weight.detach().permute(2, 1, 0).flatten(0, 1)
        made[f"span.{apart}.bias"] = layer.bias.detach()
    return {name: values.numpy().astype(np.float16) for name, values in made.items()}
