"""Deletes data that is older than its limit in [retention], logs it, and searches the files for the deleted bytes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kimi_stack.base import paths, periods
from kimi_stack.base.errors import StackError
from kimi_stack.compliance import bytes_left, chats, compaction, incidents, learned, log, places, standing
from kimi_stack.compliance.standing import Kept
from kimi_stack.config.settings import Policy
from kimi_stack.money.ledger import Ledger, erasing, feedback, keeping, spool
from kimi_stack.running.cache import holding
from kimi_stack.running.cache.answers import Answers

Progress = Callable[[str, int], object]
LEDGER = "calls"
_SAMPLE, _SHORT = 20, 12  # deleted calls whose ids are searched for in the files, and the least length of such an id


@dataclass
class Applied:
    """How many of each kind were deleted. `proven`: the ledger's bytes were searched without a find (None: no file).

    `compacted` is False if the rewriting of the ledger would have made others wait for longer than a second.
    """

    counts: dict[str, int] = field(default_factory=dict)
    compacted: bool | None = None
    proven: bool | None = None
    notes: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {"counts": self.counts, "compacted": self.compacted, "proven": self.proven, "notes": self.notes}


def apply(
    ledger: Ledger,
    *,
    whole: bool = False,
    now: float | None = None,
    progress: Progress = lambda what, count: None,
) -> Applied:
    """Delete data that is older than its limit. `whole` rewrites a large ledger in one go. Raises StackError.

    If the process is killed, the next call finishes the work.
    """
    now = time.time() if now is None else now
    spool.take(ledger)
    done = Applied()
    if _ledger_is_due(ledger, now):
        compaction.check(ledger.store)
    _files(ledger.policy, now, done)
    at = standing.cutoff(ledger.policy, now)
    if at is not None or log.unfinished(LEDGER):
        _ledger(ledger, at, whole, done, progress)
    return done


def audit(ledger: Ledger, now: float | None = None) -> tuple[list[dict[str, Any]], list[Kept], list[str]]:
    """One line for each deletion, each kind of data that is older than its limit now, and each problem."""
    now = time.time() if now is None else now
    older = [kept for kept in standing.read(ledger, now) if kept.older]
    wrong = [f"{kept.kind}: {kept.older:,} older than their limit, in {kept.where}" for kept in older]
    if log.unfinished(LEDGER):
        wrong.append("the last deletion of calls was broken off, or its bytes are not known to be gone")
    if log.unfinished("one sender"):
        wrong.append("the last `kimi-stack forget` was broken off, or left something; run it again")
    if keeping.over(ledger.store, now):
        wrong.append("the quotas of a forgotten sender have ended, and its alias is still in the ledger")
    return log.read(), older, wrong


def _ledger_is_due(ledger: Ledger, now: float) -> bool:
    at = standing.cutoff(ledger.policy, now)
    return log.unfinished(LEDGER) or (
        at is not None and erasing.count_before(ledger.store, at * 1000) + standing.older_sums(ledger, at) > 0
    )


def _ledger(ledger: Ledger, at: int | None, whole: bool, done: Applied, progress: Progress) -> None:
    store = ledger.store
    before = 0 if at is None else at
    rule, until = _rule(ledger.policy, "ledger"), periods.iso(before)
    calls = erasing.count_before(store, before * 1000)
    if not calls and not standing.older_sums(ledger, before) and not log.unfinished(LEDGER):
        done.counts.update({LEDGER: 0, **erasing.delete_beside(store, before)})
        return
    log.append("retention", LEDGER, rule, calls, state=log.BEGUN, before=until)
    store.secure()
    needles = _sample(ledger, before * 1000)
    if at is not None:
        keeping.keep_from(store, at * 1000)  # first: afterwards the sums differ from the calls
    done.counts["feedback"] = feedback.delete_before(store, before * 1000)
    done.counts[LEDGER] = erasing.delete_calls(store, before * 1000, lambda count: progress("calls", count))
    done.counts["sums"] = erasing.anonymise_sums(store, before, lambda count: progress("sums", count))
    done.counts.update(erasing.delete_beside(store, before))
    progress(compaction.outlook(store, whole=whole), 0)
    done.compacted = compaction.compact(store, whole=whole)
    done.proven = _proven(ledger, needles, done.compacted)
    if not store.files():
        from kimi_stack.compliance.search import NOT_PROVEN

        done.notes.append(NOT_PROVEN)
    elif not done.compacted:
        done.notes.append(
            "the ledger is too large to be rewritten within a second, or a reader holds it: what was deleted is "
            "overwritten, but the file does not shrink; --whole rewrites it while nothing else runs"
        )
    log.append("retention", LEDGER, rule, done.counts[LEDGER], before=until, proven=done.proven)


def _sample(ledger: Ledger, time_ms: int) -> list[str]:
    """The ids of a sample of the calls to delete, over the whole time."""
    ((first,),) = ledger.store.execute("SELECT MIN(time_ms) FROM calls")
    if first is None or first >= time_ms:
        return []
    found = []
    for number in range(_SAMPLE):
        since = first + (time_ms - first) * number // _SAMPLE
        sql = "SELECT id FROM calls WHERE time_ms >= ? AND time_ms < ? ORDER BY time_ms LIMIT 1"
        found += [row[0] for row in ledger.store.execute(sql, (since, time_ms))]
    return [id for id in dict.fromkeys(found) if len(id) >= _SHORT]


def _proven(ledger: Ledger, needles: list[str], compacted: bool) -> bool | None:
    """Whether no id of the sample is in the ledger's files; None if there is nothing to search."""
    store = ledger.store
    if not store.files():
        return None
    alike = "SELECT 1 FROM calls WHERE id >= ? AND id < ? LIMIT 1"
    sought = [id for id in needles if not store.execute(alike, (id, f"{id}\U0010ffff"))]  # no part of a live id
    if not sought:
        return compacted
    return not any(bytes_left.found(bytes_left.any_of(sought), name) for name in store.files())


def _files(policy: Policy, now: float, done: Applied) -> None:
    def is_older(kind: str, at: object) -> bool:
        return standing.is_older(policy, kind, at, now)

    deletions: dict[str, Callable[[], int]] = {
        "sessions": lambda: chats.delete(lambda key, row: is_older("sessions", row.get("at"))),
        "incidents": lambda: incidents.delete(lambda row: is_older("incidents", standing.second_of(row.get("time")))),
        "comparisons": lambda: learned.delete(lambda row: is_older("comparisons", standing.second_of(row.get("time")))),
        "spool": lambda: _unlink([path for path in _bad() if is_older("spool", path.stat().st_mtime)]),
        "backups": lambda: _unlink([path for path in places.backups() if is_older("backups", path.stat().st_mtime)]),
        "leftovers": lambda: _unlink(places.leftovers(now)),
    }
    _answers(policy, now, done)
    for kind, delete in deletions.items():
        done.counts[kind] = delete()
        if done.counts[kind]:
            log.append("retention", kind, _rule(policy, kind), done.counts[kind], before=_before(policy, kind, now))


def _answers(policy: Policy, now: float, done: Applied) -> None:
    """Kept answers have a limit in hours. A lookup passes over an older one; here it is deleted and overwritten."""
    path, before = paths.locate("answers"), standing.answers_cutoff(policy, now)
    kept = Answers(path)
    try:
        done.counts["answers"] = kept.delete(before=before)
    finally:
        kept.close()
    holding.sweep(path)
    if done.counts["answers"]:
        rule = f"cache.ttl_hours = {policy.cache['ttl_hours']}"
        log.append("retention", "answers", rule, done.counts["answers"], before=periods.iso(before))


def _bad() -> list[Path]:
    path = Path(f"{paths.locate('spool')}.bad")
    return [path] if path.exists() else []


def _before(policy: Policy, kind: str, now: float) -> str | None:
    days = standing.days_of(policy, kind)
    return None if days is None else periods.iso(now - days * periods.DAY)


def _rule(policy: Policy, kind: str) -> str:
    days = standing.days_of(policy, kind)
    return "of killed processes" if kind == "leftovers" else f"retention.{kind}_days = {days or 'forever'}"


def _unlink(files: list[Path]) -> int:
    """Delete files; with a database, also the files that SQLite keeps beside it."""
    for path in files:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise StackError(f"{path} cannot be deleted: {error.strerror}") from None
        for beside in ("-wal", "-shm"):
            with contextlib.suppress(OSError):
                Path(f"{path}{beside}").unlink()
    return len(files)
