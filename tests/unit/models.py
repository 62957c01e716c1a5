"""The reader's weights in tests: those that ship, and copies of them that may be broken."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kimi_stack.reading import weights

FILES = ("layers.npz", "table.bin", "pieces.txt", "scores.bin")
MISSING = [name for name in FILES if not os.path.exists(os.path.join(weights.MODEL, name))]
needed = pytest.mark.skipif(bool(MISSING), reason=f"the reader's weights are not here: {', '.join(MISSING)}")


def copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the model's files in `folder`, which is the one in use from now on."""
    shutil.copytree(weights.MODEL, folder)
    monkeypatch.setattr(weights, "MODEL", str(folder))
    return folder
