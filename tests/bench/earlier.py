"""Weights to go on from: those that ship, or those of an earlier run."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from base_model import from_blocks, in_blocks
from encoder import LAYERS, PLACES, Reader
from torch.nn import functional as F

from kimi_stack.reading.pieces import Pieces

FITTED = ("fails.", "exam.", "kind.", "span.")  # arrays of the outputs that `pack` fits on the trained encoder


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
