"""The files of audits in our data folder: each has a JSON line of sums and one for each checked run, without texts."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimi_stack.base import extras, files, jsonlines, paths, periods
from kimi_stack.base.tiers import TIERS
from kimi_stack.reading import features

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.learning.audit import Audit
    from kimi_stack.reading.verdict import Read

_SURE = 0.05  # the p-value below which two audits differ


@dataclass(frozen=True)
class Change:
    """The share of good answers of a tier in the last audit and in this one. `sure`: p < 0.05."""

    tier: str
    before: float
    after: float
    sure: bool


def write(audit: Audit, now: float | None = None, *, read: Read | None = None) -> Path:
    """Write a file for the audit (mode 0600). `read` reads the numbers of its tasks (None: none). Raises StackError."""
    now = time.time() if now is None else now
    stamp = periods.iso(now)
    path = paths.data_dir() / f"audit-{stamp.replace(':', '')}.jsonl"
    tiers = {
        tier: {name: [share.count, share.of] for name, share in row.items()} for tier, row in audit.tiers().items()
    }
    sums: dict[str, Any] = {"time": stamp, "audit": tiers, "by": audit.by, "spent_nano": audit.spent}
    rows = [sums]
    for checked in audit.checked:
        numbers = None if read is None else features.of(checked.run.text, read)
        rows.append({"time": stamp, **checked.as_row(audit.by), "features": numbers})
    files.write_atomic(path, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), mode=0o600)
    return path


def last() -> dict[str, Any] | None:
    """The line of sums of the newest audit; None without any audit."""
    for path in sorted(paths.data_dir().glob("audit-*.jsonl"), reverse=True):
        for row in jsonlines.read(path):
            if isinstance(row.get("audit"), dict):
                return row
    return None


def changes(audit: Audit, before: dict[str, Any]) -> list[Change]:
    """The change of each tier that is in both audits, by Fisher's exact test. Raises StackError without scipy."""
    stats, found = extras.need("scipy.stats", "compare", "`kimi-stack audit`"), []
    for tier, row in audit.tiers().items():
        good, of = before["audit"].get(tier, {}).get("good", (0, 0))
        now = row["good"]
        if tier in TIERS and of and now.of:
            table = [[good, of - good], [now.count, now.of - now.count]]
            sure = bool(stats.fisher_exact(table).pvalue < _SURE)
            found.append(Change(tier, good / of, now.count / now.of, sure))
    return found
