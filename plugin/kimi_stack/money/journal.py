"""The recorded calls for people: time, tier and model, reason, cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from kimi_stack.base import dollars
from kimi_stack.choice.cuts import SCALE
from kimi_stack.money.ledger import Ledger, calls

_COLUMNS = (
    "id, time_ms, source, session, sender, tier, model, rule, task_type, origin, score, outcome, tokens_in, "
    "tokens_out, cache_read, cache_write, cost_nano, duration_ms, saved_nano"
)
_SEARCHED = 20_000
_WHY = {  # rule: its short text in the log; other rules are described below
    "pinned": "you named it",
    "profile": "the profile",
    "complaint": "a complaint",
    "follow_up": "a follow-up",
    "default": "the default",
    "escalation": "climbing",
    "judge": "judging an answer",
    "cache": "a warm cache",
    "budget": "a limit",
    "attachments": "an attachment",
    "context": "a long context",
    "cached": "a kept answer",
    "shadow": "a shadow run",
}


@dataclass(frozen=True)
class Entry:
    """One call: Unix seconds, tokens, nano-dollars (None: unpriced); `why` is a short reason, "" if unknown.

    `saved` is what a kept answer saved, in nano-dollars.
    """

    id: str
    at: float
    source: str
    session: str | None
    sender: str
    tier: str
    model: str
    why: str
    rule: str | None
    outcome: str
    tokens_in: int
    cached: int
    tokens_out: int
    cost: int | None
    seconds: float | None
    saved: int | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "time": calls.iso(round(self.at * 1000)),
            "tier": self.tier or None,
            "model": self.model,
            "why": self.why,
            "rule": self.rule,
            "outcome": self.outcome,
            "source": self.source,
            "session": self.session,
            "sender": self.sender,
            "tokens_in": self.tokens_in,
            "tokens_cached": self.cached,
            "tokens_out": self.tokens_out,
            "cost": dollars.row(self.cost),
            "seconds": self.seconds,
            "saved": dollars.row(self.saved),
        }


def latest(
    ledger: Ledger,
    count: int,
    *,
    since: int = 0,
    until: int | None = None,
    tier: str | None = None,
    session: str | None = None,
) -> list[Entry]:
    """The last `count` calls in [`since`, `until`) (Unix seconds), oldest first.

    Those of one `session` are looked for among the last 20,000 calls: no index leads to them.
    """
    wanted = "" if tier is None else " AND tier = ?"
    within = f"WHERE time_ms >= ? AND time_ms < ?{wanted}"
    newest = f"SELECT {_COLUMNS} FROM calls {within} ORDER BY time_ms DESC, id DESC LIMIT ?"
    end = 2**62 if until is None else until * 1000
    values = [since * 1000, end, *([] if tier is None else [tier])]
    if session is None:
        rows = ledger.store.execute(newest, (*values, count))
    else:
        sql = f"SELECT {_COLUMNS} FROM ({newest}) AS newest WHERE session = ? ORDER BY time_ms DESC, id DESC LIMIT ?"
        rows = ledger.store.execute(sql, (*values, _SEARCHED, session, count))
    names = _COLUMNS.split(", ")
    return [_entry(dict(zip(names, row, strict=True))) for row in reversed(rows)]


def moment(entry: Entry, where: tzinfo | None) -> str:
    """The time of the call in the given zone: `26 Nov 14:03:22`."""
    then = datetime.fromtimestamp(entry.at, where)
    return f"{then.day:>2} {then:%b %H:%M:%S}"


def _entry(row: Mapping[str, Any]) -> Entry:
    cached = row["cache_read"] + row["cache_write"]
    return Entry(
        id=row["id"],
        at=row["time_ms"] / 1000,
        source=row["source"],
        session=row["session"],
        sender=row["sender"],
        tier=row["tier"],
        model=row["model"],
        why=_why(row),
        rule=row["rule"],
        outcome=row["outcome"],
        tokens_in=row["tokens_in"] + cached,
        cached=cached,
        tokens_out=row["tokens_out"],
        cost=row["cost_nano"],
        seconds=None if row["duration_ms"] is None else row["duration_ms"] / 1000,
        saved=row["saved_nano"],
    )


def _why(row: Mapping[str, Any]) -> str:
    rule = row["rule"]
    if row["saved_nano"] is not None:
        return f"{_WHY['cached']}, saved {dollars.text(row['saved_nano'])}"
    if rule == "difficulty" and row["score"] is not None:
        return f"difficulty {row['score'] / SCALE:.2f}"
    if rule == "keywords":
        return f'it says "{row["task_type"]}"' if row["task_type"] else "a keyword"
    if rule == "override":
        return f"!{row['tier']}" if row["tier"] else "a leading !tier"
    if rule == "trigger":
        return f"a {row['origin']} turn" if row["origin"] else "the trigger"
    if rule == "session":
        return f"/kimi {row['tier']}" if row["tier"] else "/kimi"
    return _WHY.get(rule or "", (rule or "").replace("_", " "))
