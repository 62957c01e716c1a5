"""Figures of each task in a .npz, found by the task's id, so that tasks can be added, moved and taken out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

NONE = -1  # the figure of a task that the file does not know
IDS = "ids"


def load(path: Path, rows: list[dict[str, Any]]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """The arrays of the file in the order of `rows`, and (tasks,) whether a row has a figure in each of them.

    A row that the file does not know has NONE. What is no array of tasks is passed on.
    """
    with np.load(path) as file:
        kept = dict(file)
    places = {id: at for at, id in enumerate(kept.pop(IDS).tolist())}
    at = np.array([places.get(row["id"], NONE) for row in rows])
    known, found = at != NONE, {}
    for name, values in kept.items():
        if values.ndim == 0:
            found[name] = values
            continue
        found[name] = np.full((len(rows), *values.shape[1:]), NONE, values.dtype)
        found[name][at != NONE] = values[at[at != NONE]]
        known &= (found[name] != NONE).reshape(len(rows), -1).all(1)
    return found, known


def save(path: Path, rows: list[dict[str, Any]], arrays: dict[str, Any]) -> None:
    """Write arrays in the order of `rows`."""
    np.savez_compressed(path, **{IDS: np.array([row["id"] for row in rows])}, **arrays)


def add(path: Path, rows: list[dict[str, Any]], name: str, values: np.ndarray) -> None:
    """Write one array in place of what the file has under that name, beside its others."""
    kept, _ = load(path, rows)
    save(path, rows, {**kept, name: values.astype(np.int16)})
