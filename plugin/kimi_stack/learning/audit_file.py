"""The files of audits in our data folder: each has a JSON line for each checked run and one of sums, without texts."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimi_stack.base import extras, files, jsonlines, paths, periods
from kimi_stack.base.tiers import TIERS
from kimi_stack.learning import classes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.config.privacy import Privacy
    from kimi_stack.learning.audit import Audit, Checked
    from kimi_stack.reading.verdict import Read

_SURE = 0.05  # the p-value below which two audits differ


@dataclass(frozen=True)
class Change:
    """The share of good answers of a tier in the last audit and in this one. `sure`: p < 0.05."""

    tier: str
    before: float
    after: float
    sure: bool


class AuditFile:
    """The file of an audit that runs (mode 0600): each checked run is added at once, the sums at the end.

    A file without sums is of an audit that was interrupted today; one with the same assessor `by` continues it. `read`
    reads the numbers of public tasks (None: none are kept).
    """

    def __init__(self, by: str, *, read: Read | None = None, privacy: Privacy | None = None) -> None:
        self.by, self._read, self._privacy = by, read, privacy
        now = time.time()
        self.path = _interrupted(by, periods.iso(now)[:10]) or _new(now)

    def rows(self) -> list[dict[str, Any]]:
        """The lines of the checks before an interruption; one without a `run` has only the cost of a check in vain."""
        return [row for row in jsonlines.read(self.path) if "audit" not in row]

    def add(self, checked: Checked | None, spent: int, unpriced: int) -> None:
        """Add a check (None: it has no result), with its cost in nano-dollars. Raises StackError."""
        row: dict[str, Any] = {"by": self.by, "spent_nano": spent, "unpriced": unpriced}
        if checked is not None:
            text = checked.run.text
            numbers = None if self._read is None else classes.numbers(text, self._read, self._privacy)
            row = {**checked.as_row(self.by), **row, "features": numbers}
        self._append(row)

    def close(self, audit: Audit) -> None:
        """Add the line of sums. Raises StackError."""
        tiers = {
            tier: {name: [share.count, share.of] for name, share in row.items()} for tier, row in audit.tiers().items()
        }
        self._append({"audit": tiers, "by": audit.by, "spent_nano": audit.spent})

    def _append(self, row: dict[str, Any]) -> None:
        jsonlines.append(self.path, {"time": periods.iso(time.time()), **row})


def alone() -> files.locked:
    """A `with` block for one audit at a time: a second would continue the file of the first. Raises StackError."""
    return files.locked(paths.data_dir() / "audit-running.jsonl", "another audit runs now; wait for its end")


def _new(now: float) -> Path:
    while (path := paths.data_dir() / f"audit-{periods.iso(now).replace(':', '')}.jsonl").exists():
        now += 1  # the names are in the order of time
    return path


def _interrupted(by: str, day: str) -> Path | None:
    for path in sorted(paths.data_dir().glob(f"audit-{day}*.jsonl"), reverse=True):
        rows = list(jsonlines.read(path))
        if not any("audit" in row for row in rows) and any(row.get("by") == by for row in rows):
            return path
    return None


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
