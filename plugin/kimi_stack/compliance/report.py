"""The report over policy and practice: classes, where each went, incidents, what is kept, what was deleted."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import Any

from kimi_stack.base import periods
from kimi_stack.base.classes import CLASSES
from kimi_stack.compliance import incidents, log, standing
from kimi_stack.compliance.standing import Kept
from kimi_stack.config import inventory
from kimi_stack.config.privacy import Privacy
from kimi_stack.money.ledger import Ledger, keeping

HERE, NOT_KNOWN = "this machine", "not known"
NOT_CLASSIFIED = "not classified"
# The part of a Bedrock model's id that names the geography in which its requests stay.
_GEOGRAPHIES = {"us": "US", "eu": "EU", "apac": "Asia-Pacific", "jp": "Japan", "au": "Australia", "us-gov": "US (gov)"}
_BEDROCK = re.compile(r"(?:amazon-bedrock|bedrock)/(us-gov|us|eu|apac|jp|au)\..+", re.IGNORECASE)


@dataclass(frozen=True)
class Went:
    """The calls of one class to one model. `allowed` by the rule in force now; None without a rule for the class."""

    cls: str
    provider: str
    model: str
    region: str
    calls: int
    senders: int
    allowed: bool | None

    def as_dict(self) -> dict[str, Any]:
        return {
            "class": self.cls,
            "provider": self.provider,
            "model": self.model,
            "region": self.region,
            "calls": self.calls,
            "senders": self.senders,
            "allowed_now": self.allowed,
        }


@dataclass(frozen=True)
class Report:
    """`since` is a Unix second, None: from the first call on. `stored` says what is stored of a task."""

    since: int | None
    made: int
    privacy: Privacy | None
    went: list[Went]
    incidents: list[dict[str, Any]]
    kept: list[Kept]
    deletions: list[dict[str, Any]]
    calls_from: int | None
    keep_tasks: bool

    @property
    def classes(self) -> dict[str, int]:
        """The number of calls by class."""
        names = (*CLASSES, NOT_CLASSIFIED)
        counts = {name: sum(row.calls for row in self.went if row.cls == name) for name in names}
        return {name: count for name, count in counts.items() if count}

    @property
    def stored(self) -> str:
        if self.keep_tasks:
            return "the text of each task (ledger.keep_tasks is on), its hash, its length and its class"
        return "its hash, its length and its class; not its text (ledger.keep_tasks is off)"

    def as_dict(self) -> dict[str, Any]:
        return {
            "since": None if self.since is None else periods.iso(self.since),
            "made": periods.iso(self.made),
            "policy": None if self.privacy is None else self.privacy.as_dict()["rules"],
            "classes": self.classes,
            "went": [row.as_dict() for row in self.went],
            "incidents": self.incidents,
            "retention": [kept.as_dict() for kept in self.kept],
            "deletions": self.deletions,
            "calls_from": None if self.calls_from is None else periods.iso(self.calls_from),
            "stored_of_a_task": self.stored,
            "keep_tasks": self.keep_tasks,
        }


def build(ledger: Ledger, since: int | None = None, now: float | None = None) -> Report:
    """The report from the Unix second `since` on. Changes nothing. Raises StackError."""
    now = time.time() if now is None else now
    policy = ledger.policy
    low = "" if since is None else periods.iso(since)
    gone = keeping.kept_from(ledger.store)
    return Report(
        since,
        int(now),
        policy.privacy,
        _went(ledger, since or 0),
        incidents.read(low),
        standing.read(ledger, now),
        [row for row in log.read() if str(row.get("time")) >= low],
        gone // 1000 if gone else None,
        policy.keep_tasks,
    )


def region_of(ref: str) -> str:
    """Where a model runs, if its reference says so."""
    if inventory.runs_here(ref):
        return HERE
    found = _BEDROCK.fullmatch(ref)
    return _GEOGRAPHIES[found[1].lower()] if found else NOT_KNOWN


def _went(ledger: Ledger, since: int) -> list[Went]:
    sql = (
        "SELECT class, model, COUNT(*), COUNT(DISTINCT sender) FROM calls WHERE time_ms >= ? "
        "GROUP BY class, model ORDER BY COUNT(*) DESC"
    )
    privacy = ledger.policy.privacy
    rows = []
    for cls, model, calls, senders in ledger.store.execute(sql, (since * 1000,)):
        rule = privacy.rule(cls) if privacy is not None and cls is not None else None
        allowed = None if rule is None else rule.allows(model)
        provider = model.partition("/")[0]
        rows.append(Went(cls or NOT_CLASSIFIED, provider, model, region_of(model), calls, senders, allowed))
    order = {name: number for number, name in enumerate((*reversed(CLASSES), NOT_CLASSIFIED))}
    return sorted(rows, key=lambda row: order[row.cls])
