"""What data we store and where: how much, how old, and what is older than its limit in [retention]."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kimi_stack.base import paths, periods
from kimi_stack.base.periods import DAY
from kimi_stack.compliance import chats, incidents, learned, places
from kimi_stack.config.settings import Policy
from kimi_stack.money.ledger import Ledger, erasing, keeping
from kimi_stack.money.ledger.rollup import SLOT
from kimi_stack.running.cache.answers import Answers

HOUR = 3600  # seconds


@dataclass(frozen=True)
class Kept:
    """One kind of data. `setting` is its key in settings.toml, `days` its value (None: for ever).

    `older` is how many of the `count` are older than that. `oldest` is a Unix second, None if not known or none is.
    """

    kind: str
    where: str
    count: int
    size: int
    oldest: float | None
    setting: str | None = None
    days: int | None = None
    older: int = 0
    note: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "where": self.where,
            "count": self.count,
            "bytes": self.size,
            "oldest": None if self.oldest is None else periods.iso(self.oldest),
            "setting": self.setting,
            "days": self.days,
            "older": self.older,
            "note": self.note,
        }


def read(ledger: Ledger, now: float | None = None) -> list[Kept]:
    """The standing of every kind of data. Changes nothing. Raises StackError."""
    now = time.time() if now is None else now
    policy = ledger.policy
    log = Path(paths.locate("erasures"))
    lines, stamp = (log.read_bytes().count(b"\n"), log.stat()) if log.exists() else (0, None)
    return [
        *_of_ledger(ledger, now),
        _of_rows("sessions", policy, [row.get("at") for row in chats.read().values()], now),
        _of_spool(policy, now),
        _of_rows("incidents", policy, [second_of(row["time"]) for row in incidents.read()], now),
        _of_comparisons(policy, now),
        _of_files("backups", policy, places.backups(), now),
        _of_files("leftovers", policy, places.leftovers(now), now),
        _of_answers(policy, now),
        Kept("log of deletions", str(log), lines, stamp.st_size if stamp else 0, None, note="names nobody"),
    ]


def days_of(policy: Policy, kind: str) -> int | None:
    return policy.retention.get(f"{kind}_days")


def cutoff(policy: Policy, now: float) -> int | None:
    """The Unix second, a UTC midnight, before which calls go; None if they are kept for ever.

    Never within a period that a limit or a quota counts at present: that would reset it.
    """
    days = days_of(policy, "ledger")
    if days is None:
        return None
    wanted = int(now - days * DAY) // DAY * DAY
    held = counted_from(policy, now)
    return wanted if held is None else min(wanted, held)


def counted_from(policy: Policy, now: float) -> int | None:
    """The UTC midnight from which the limits and quotas in force count, that of shadow runs too; None without any."""
    quotas = (row for row in policy.users.types.values())
    counted = {limit.per for limit in policy.limits} | {
        per for row in quotas for per in periods.PERIODS if row.get(per)
    }
    if float(policy.shadow["share"]) > 0:
        counted.add(policy.shadow["per"])
    where = periods.zone(policy.timezone)
    starts = [periods.bounds(per, now, where, policy.week_starts)[0] for per in counted]
    return min(starts) // DAY * DAY if starts else None


def older_sums(ledger: Ledger, second: int) -> int:
    """The number of sums before a Unix second that still have a sender."""
    sql = (
        "SELECT COUNT(*) FROM rollup WHERE sender <> ? AND ((grain = 'q' AND start < ?) OR (grain = 'd' AND start < ?))"
    )
    return int(ledger.store.execute(sql, (keeping.ANYBODY, second // SLOT, second // DAY))[0][0])


def is_older(policy: Policy, kind: str, at: object, now: float) -> bool:
    """Whether a Unix second is beyond the limit of a kind. Data without a time stays."""
    days = days_of(policy, kind)
    return days is not None and isinstance(at, (int, float)) and not isinstance(at, bool) and at < now - days * DAY


def _of_ledger(ledger: Ledger, now: float) -> list[Kept]:
    store, days = ledger.store, days_of(ledger.policy, "ledger")
    ((count, first),) = store.execute("SELECT COUNT(*), MIN(time_ms) FROM calls")
    ((sums, low),) = store.execute("SELECT COUNT(*), MIN(start) FROM rollup WHERE grain = 'q'")
    if ledger.policy.ledger_url is None:
        size = sum(os.path.getsize(name) for name in store.files())
    else:
        size = int(store.execute("SELECT pg_total_relation_size('calls') + pg_total_relation_size('rollup')")[0][0])
    at = cutoff(ledger.policy, now)
    held = None
    if at is not None and days is not None and at < int(now - days * DAY) // DAY * DAY:
        held = "a limit or quota still counts the present period"
    older = 0 if at is None else erasing.count_before(store, at * 1000)
    beside = sum(erasing.delete_beside(store, at, dry_run=True).values()) if at is not None else 0
    named = 0 if at is None else older_sums(ledger, at)
    setting = "retention.ledger_days"
    return [
        Kept("calls", store.name, count, size, first and first / 1000, setting, days, older, held),
        Kept("sums", store.name, sums, 0, low and low * SLOT, setting, days, named, "older ones stay without a sender"),
        *([Kept("top-ups and warnings", store.name, beside, 0, None, setting, days, beside)] if beside else []),
    ]


def _of_rows(kind: str, policy: Policy, times: list[Any], now: float) -> Kept:
    path = paths.locate(kind)
    size = os.path.getsize(path) if os.path.exists(path) else 0
    known = [at for at in times if isinstance(at, (int, float))]
    older = sum(is_older(policy, kind, at, now) for at in known)
    return Kept(
        kind, path, len(times), size, min(known, default=None), f"retention.{kind}_days", days_of(policy, kind), older
    )


def _of_comparisons(policy: Policy, now: float) -> Kept:
    found = learned.each()
    times = [at for row in learned.rows() if (at := second_of(row.get("time"))) is not None]
    older = sum(is_older(policy, "comparisons", at, now) for at in times)
    where, size = ", ".join(map(str, found)) or "-", sum(path.stat().st_size for path in found)
    setting, days = "retention.comparisons_days", days_of(policy, "comparisons")
    return Kept("comparisons", where, len(times), size, min(times, default=None), setting, days, older)


def _of_spool(policy: Policy, now: float) -> Kept:
    """Incomplete lines of usage that were set aside. Complete ones are settled, not deleted."""
    path = Path(f"{paths.locate('spool')}.bad")
    return replace(_of_files("spool", policy, [path] if path.exists() else [], now), where=str(path))


def answers_cutoff(policy: Policy, now: float) -> int:
    """The Unix second before which a kept answer is too old."""
    return int(now - policy.cache["ttl_hours"] * HOUR)


def _of_answers(policy: Policy, now: float) -> Kept:
    path, hours = paths.locate("answers"), policy.cache["ttl_hours"]
    kept = Answers(path)
    try:
        times = [each.made for each in kept.each()]
    finally:
        kept.close()
    size = os.path.getsize(path) if os.path.exists(path) else 0
    older = sum(made < answers_cutoff(policy, now) for made in times)
    days, note = -(-hours // 24), f"kept for {hours:,} hours"
    return Kept("answers", path, len(times), size, min(times, default=None), "cache.ttl_hours", days, older, note)


def _of_files(kind: str, policy: Policy, files: list[Path], now: float) -> Kept:
    stats = [path.stat() for path in files]
    always = kind == "leftovers"  # no process uses them
    older = len(stats) if always else sum(is_older(policy, kind, stat.st_mtime, now) for stat in stats)
    return Kept(
        kind,
        ", ".join(str(path) for path in files) or "-",
        len(files),
        sum(stat.st_size for stat in stats),
        min((stat.st_mtime for stat in stats), default=None),
        None if always else f"retention.{kind}_days",
        None if always else days_of(policy, kind),
        older,
        "of killed processes; always deleted" if always and files else None,
    )


def second_of(text: object) -> float | None:
    """The Unix second of an ISO time; None if it is none."""
    try:
        return datetime.fromisoformat(str(text).replace("Z", "+00:00")).timestamp()
    except ValueError:
        return None
