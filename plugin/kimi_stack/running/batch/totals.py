"""The outcome of the tasks of a batch, as counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base import dollars


@dataclass
class Totals:
    """Counts, and nano-dollars: `spent` by this and earlier sessions of the batch, `saved` by kept answers of this one.

    `before` were answered in an earlier session. `unknown` were started by a killed batch, and nobody knows whether
    they were answered. `cached` of the `ok` ones came from the cache. `stopped` is why not all tasks were run.
    """

    ok: int = 0
    failed: int = 0
    before: int = 0
    unknown: int = 0
    left: int = 0
    spent: int = 0
    unpriced: int = 0
    cached: int = 0
    saved: int = 0
    tiers: Counter[str] = field(default_factory=Counter)
    stopped: str = ""

    def as_dict(self) -> dict[str, Any]:
        rows = {"spent": dollars.row(self.spent), "saved": dollars.row(self.saved), "tiers": dict(self.tiers)}
        return {**vars(self), **rows}
