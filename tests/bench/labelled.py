"""The labelled tasks (`tasks/*.jsonl`, or a file of the same form) and turns (`turns/*.jsonl`), and what they teach."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent
FOLDER = HERE / "tasks"
TIERS = ("budget", "standard", "premium")
KINDS = ("task", "follow_up", "complaint")  # the order of reader.KINDS
NATURAL = ("typical", "natural")  # what the files of the natural mix begin with
JUDGING = ("everyday", "europe-wide", "owners-and-borders")  # the reader never learns from these: they judge it
JUDGING_TURNS = ("a", "b")  # and these judge what says whether a turn is a task
Rows = list[dict[str, Any]]


def load(folder: Path = FOLDER, files: str = "*") -> Rows:
    """The tasks of a folder in the order of its files, each with its `file`."""
    return [row for path in sorted(folder.glob(f"{files}.jsonl")) for row in read(path)]


def read(path: Path) -> Rows:
    """The tasks of a file, each with its `file`."""
    return [dict(json.loads(line), file=path.stem) for line in path.open(encoding="utf-8") if line.strip()]


def turns(*, judging: bool | None = None) -> Rows:
    """The labelled turns of sessions: all, or only those that judge, or only those that do not."""
    rows = [row for path in sorted((HERE / "turns").glob("*.jsonl")) for row in read(path)]
    return [row for row in rows if judging in (None, row["file"] in JUDGING_TURNS)]


def questions(outcomes: Path | None) -> list[dict[str, Any]]:
    """The public questions of routerbench's dev.jsonl that outcomes are learnt from; none without a file."""
    rows = [json.loads(line) for line in outcomes.open(encoding="utf-8")] if outcomes else []
    return [row for row in rows if row["use"] == "train"]


def natural(rows: Sequence[dict[str, Any]]) -> np.ndarray:
    """(tasks,): whether each is of the natural mix."""
    return np.array([row["file"].startswith(NATURAL) for row in rows])


def targets(rows: Sequence[dict[str, Any]]) -> np.ndarray:
    """(tasks, 3) to learn: 0.75 for the label and 0.25 for what else is acceptable, smoothed by 0.05."""
    target = np.full((len(rows), 3), 0.05 / 3, np.float32)
    for at, row in enumerate(rows):
        first, *others = (TIERS.index(tier) for tier in row["tiers"])
        target[at, first] += 0.70 if others else 0.95
        for other in others:
            target[at, other] += 0.25 / len(others)
    return target / target.sum(1, keepdims=True)
