"""Adds own keywords to model-config.json and takes them out: `kimi-stack tune` and its undo."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kimi_stack.base import paths
from kimi_stack.config import stack

Edit = tuple[str, str]  # a tier and a keyword of it


def can() -> bool:
    """Whether there is a file to edit; `kimi-stack install` writes it."""
    return os.path.exists(paths.locate("stack"))


def change(add: Sequence[Edit], drop: Sequence[Edit], *, dry_run: bool = False) -> tuple[list[Edit], list[Edit]]:
    """Add and drop keywords; returns those that were added and dropped. The file before is kept as `.bak`.

    What is there or gone already is left as it is. Raises StackError, and writes nothing, if the file is invalid.
    """
    path = Path(paths.locate("stack"))
    document = stack.read(path)
    stack.build(document, path)
    words: dict[str, Any] = document.setdefault("selection_rules", {}).setdefault("task_keywords", {})
    added = [(tier, word) for tier, word in add if word not in words.get(tier, ())]
    dropped = [(tier, word) for tier, word in drop if word in words.get(tier, ())]
    for tier, word in added:
        words[tier] = [*words.get(tier, ()), word]
    for tier, word in dropped:
        words[tier] = [each for each in words[tier] if each != word]
    if (added or dropped) and not dry_run:
        stack.save(path, document)
    return added, dropped
