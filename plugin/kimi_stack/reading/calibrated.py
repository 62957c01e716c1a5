"""The scores of the user's own tasks, saved by `kimi-stack calibrate`, which replace the shipped mix."""

from __future__ import annotations

from kimi_stack.base import fastjson, paths
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def scores(path: str | None = None) -> Sequence[int]:
    """The scores, sorted ascending. Empty if none are saved or another model made them."""
    document = _read(path)
    if document is None or document["model"] != difficulty.made():
        return []
    kept: list[int] = document.get("scores") or []
    sound = isinstance(kept, list) and all(type(score) is int for score in kept)
    return sorted(kept) if sound else []


def stale(path: str | None = None) -> bool:
    """Whether there is a calibration with the scores of another model."""
    document = _read(path)
    return document is not None and document["model"] != difficulty.made()


def _read(path: str | None) -> dict[str, Any] | None:
    try:
        with open(paths.locate("calibration") if path is None else path, encoding="utf-8") as file:
            document = fastjson.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) and "model" in document else None
