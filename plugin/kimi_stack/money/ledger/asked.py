"""What was asked before: runs and labelled runs by the hash of their tasks."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.money.ledger.store import Store

_COLUMNS = ("run", "tier", "rule", "score", "scored_by")


def before(store: Store, sender: str, hash: str, run: str, since_ms: int) -> dict[str, Any] | None:
    """The sender's last answered run of this task on the command line, other than `run`; None if there is none."""
    rows = store.execute(
        "SELECT COALESCE(run, id), tier, rule, score, scored_by FROM calls WHERE time_ms >= ? AND task_hash = ?"
        " AND sender = ? AND source IN ('run', 'shell') AND outcome = 'ok' AND COALESCE(run, id) <> ?"
        " ORDER BY time_ms DESC, id DESC LIMIT 1",
        (since_ms, hash, sender, run),
    )
    return dict(zip(_COLUMNS, rows[0])) if rows else None  # noqa: B905


def hashes(store: Store) -> dict[str, str]:
    """By run, the hash of its task, for runs with a judgement and runs that climbed."""
    sql = (  # a UNION, because with OR neither database takes its indexes
        "SELECT COALESCE(run, id), task_hash FROM calls WHERE rule = 'escalation' AND task_hash IS NOT NULL"
        " UNION SELECT run, task_hash FROM calls WHERE run IN (SELECT run FROM feedback) AND task_hash IS NOT NULL"
        " UNION SELECT id, task_hash FROM calls WHERE id IN (SELECT run FROM feedback) AND run IS NULL"
        " AND task_hash IS NOT NULL"
    )
    return dict(store.execute(sql))


def times(store: Store) -> dict[str, int]:
    """By run that climbed, the time of its last attempt in milliseconds."""
    return dict(store.execute("SELECT COALESCE(run, id), MAX(time_ms) FROM calls WHERE rule = 'escalation' GROUP BY 1"))
