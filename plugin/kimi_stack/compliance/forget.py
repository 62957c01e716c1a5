"""Removes one person from all our data. Sums of money stay, under the sender `forgotten`.

Files come first and the ledger last: as long as the ledger names the sender, a second call finds the sessions that are
the sender's own. So after a kill, the same command finishes the work.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kimi_stack.base import periods
from kimi_stack.base.periods import DAY
from kimi_stack.compliance import compaction, log, own_files, search, traces
from kimi_stack.compliance.person import Person
from kimi_stack.config.settings import Policy
from kimi_stack.money.ledger import Ledger, erasing, feedback, keeping, spool
from kimi_stack.money.ledger.store import Store

Progress = Callable[[str, int], object]


@dataclass
class Forgotten:
    """What was found, or changed: a number for each kind. `left` are the places that still name the sender.

    `quota_until` is the Unix second until which quotas still know the sender by an alias (None: not at all).
    `proven` tells whether the files were searched without a find; None for a dry run.
    """

    sender: str
    counts: dict[str, int] = field(default_factory=dict)
    left: list[search.Place] = field(default_factory=list)
    in_flight: int = 0
    quota_until: int | None = None
    compacted: bool | None = None
    proven: bool | None = None
    notes: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {
            "sender": self.sender,
            "counts": self.counts,
            "in_flight": self.in_flight,
            "quota_until": None if self.quota_until is None else periods.iso(self.quota_until),
            "compacted": self.compacted,
            "proven": self.proven,
            "left": [place.as_dict() for place in self.left],
            "notes": self.notes,
        }


def survey(ledger: Ledger, sender: str) -> Forgotten:
    """What `forget` would change; changes nothing."""
    store = ledger.store
    person = traces.person_in(store, sender)
    own = traces.own_sessions(store, person)
    found = Forgotten(person.sender)
    found.counts = {
        **own_files.forget(person, own, dry_run=True),
        "calls": traces.count(store, person, own),
        **_beside(store, person),
    }
    found.in_flight = found.counts["reservations"]
    window = quota_window(ledger.policy, time.time())
    found.quota_until = window[1] if window else None
    found.left = [place for place in search.everywhere(store, person) if place.setting]
    short = compaction.lacks(store)
    found.notes = [short] if short else []
    return found


def forget(
    ledger: Ledger,
    sender: str,
    *,
    settings: bool = False,
    whole: bool = False,
    progress: Progress = lambda what, count: None,
) -> Forgotten:
    """Forget the sender; `settings` takes the line in settings.toml out too. Raises StackError.

    `whole` rewrites a large ledger in one go, also if other writers then wait for longer than a second.
    """
    store = ledger.store
    compaction.check(store)
    spool.take(ledger)
    person = traces.person_in(store, sender)
    own = traces.own_sessions(store, person)
    done = Forgotten(person.sender)
    log.append("forget", "one sender", "on request", 0, state=log.BEGUN)
    if settings:
        done.counts["settings"] = own_files.take_out_of_settings(person)
    done.counts.update(own_files.forget(person, own))
    done.in_flight = _beside(store, person)["reservations"]
    done.counts.update(_forget_in(store, person, own, ledger.policy, progress))
    if done.counts["feedback"]:  # what was learnt is made of it
        done.counts["tuning"] = own_files.forget_tuning()
    done.quota_until = keeping.alias_until(store)
    for copy in own_files.ledger_copies():
        with own_files.opened(copy, ledger) as other:
            if other is None:
                continue
            there = traces.own_sessions(other.store, person)
            changed = sum(_forget_in(other.store, person, there, None, progress).values())
            if changed:
                compaction.compact(other.store, whole=True)
                done.counts["ledger_copies"] = done.counts.get("ledger_copies", 0) + 1
    done.compacted = compaction.compact(store, whole=whole)
    done.left = search.everywhere(store, person)
    done.proven = not [place for place in done.left if not place.setting]
    if not store.files():
        done.notes.append(search.NOT_PROVEN)
    proven = done.proven if store.files() else None
    log.append("forget", "one sender", "on request", sum(done.counts.values()), proven=proven)
    return done


def quota_window(policy: Policy, now: float) -> tuple[int, int] | None:
    """The Unix seconds, the first a UTC midnight, between which quotas count at present; None without quotas."""
    types = policy.users.types.values()
    counted = [per for per in periods.PERIODS if any(row.get(per) for row in types)]
    if not counted:
        return None
    where = periods.zone(policy.timezone)
    ends = [periods.bounds(per, now, where, policy.week_starts) for per in counted]
    return min(start for start, _ in ends) // DAY * DAY, max(end for _, end in ends)


def _forget_in(
    store: Store, person: Person, own: set[str], policy: Policy | None, progress: Progress
) -> dict[str, int]:
    """Forget the person in a ledger. A copy of a ledger has no policy, since no quota counts its calls."""
    store.secure()
    window = None if policy is None else quota_window(policy, time.time())
    alias = keeping.make_alias(store, person.sender, window[1]) if window else keeping.ANYBODY

    def to(second: int) -> str:
        return alias if window and second >= window[0] else keeping.ANYBODY

    names = traces.names(store, person) or [person.sender]
    labels = feedback.delete(store, names)  # as long as the ledger tells whose the runs were
    changed = 0

    def tell(count: int) -> None:
        progress("calls", changed + count)

    for some in traces.changes(store, person, own, to):
        changed += erasing.update_calls(store, some, tell)
    sums = erasing.rename_in_sums(store, names, to, lambda count: progress("sums", count))
    return {"calls": changed, "sums": sums, "feedback": labels, **erasing.rename_beside(store, names, alias)}


def _beside(store: Store, person: Person) -> dict[str, int]:
    names = traces.names(store, person) or [person.sender]
    marks = ", ".join("?" * len(names))
    counts = {
        table: int(store.execute(f"SELECT COUNT(*) FROM {table} WHERE sender IN ({marks})", names)[0][0])
        for table in ("reservations", "top_ups")
    }
    keys = [str(row[0]) for row in store.execute("SELECT DISTINCT limit_key FROM warnings")]
    return {
        "feedback": feedback.delete(store, names, dry_run=True),
        "sums": int(store.execute(f"SELECT COUNT(*) FROM rollup WHERE sender IN ({marks})", names)[0][0]),
        **counts,
        "warnings": sum(any(key.endswith(f":{name}") for name in names) for key in keys),
    }
