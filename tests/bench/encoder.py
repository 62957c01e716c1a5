"""The encoder of the reader in torch: how it is trained. kimi_stack/reading/reader.py runs the same in numpy."""

from __future__ import annotations

import random

import numpy as np
import torch
from base_model import Base
from torch import nn
from torch.nn import functional as F

LAYERS = (0, 1, 3, 5, 7, 9)  # of the base's twelve
FROZEN = 2  # of them, the first, stay as they are: what they make of a text is computed once
PLACES = 200  # positions that have an embedding; more than are ever read


def batches(chosen, kept, draw: random.Random, size: int):
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
