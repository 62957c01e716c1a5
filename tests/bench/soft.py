"""What the reader that ships says of each task, kept in soft.npz for its pupil.

`soft` (tasks, 3): the probabilities of the tiers. `score` (tasks,): the score, in ten-thousandths. `made` names the
reader.
"""

from __future__ import annotations

import multiprocessing
import os
from concurrent import futures
from pathlib import Path

import by_task
import numpy as np

from kimi_stack.reading import reader, readers

PART = 500  # tasks that a process reads at a time


def save(path: Path, rows: list[dict], made: str) -> None:
    """Read all tasks: 55,000 in seven minutes on two cores."""
    soft, score = _said([row["task"] for row in rows])
    by_task.save(path, rows, {"soft": soft, "score": score, "made": made})


def complete(path: Path, rows: list[dict]) -> None:
    """Read the tasks that the file does not know, and leave out those that are no more."""
    kept, known = by_task.load(path, rows)
    kept["soft"][~known], kept["score"][~known] = _said([rows[at]["task"] for at in np.flatnonzero(~known)])
    by_task.save(path, rows, kept)


def _said(texts: list[str]) -> tuple[np.ndarray, np.ndarray]:
    os.environ["OMP_NUM_THREADS"] = "1"  # of each process: their BLAS would wait for each other
    parts = [texts[start : start + PART] for start in range(0, len(texts), PART)]
    with futures.ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        said = [row for part in pool.map(_verdicts, parts) for row in part]
    soft = np.array([tiers for tiers, _ in said], np.float32).reshape(-1, 3) / reader.SCALE
    return soft.astype(np.float16), np.array([score for _, score in said], np.int16)


def _verdicts(texts: list[str]) -> list[tuple[tuple[int, ...], int]]:
    read = readers.bare()
    return [(verdict.tiers or (), verdict.score) for verdict in map(read, texts)]
