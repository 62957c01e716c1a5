"""What a run on the command line says of a tier: an override, or a task that the same person ran shortly before."""

from __future__ import annotations

import time

from kimi_stack.base.classes import PUBLIC
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import users
from kimi_stack.learning import label
from kimi_stack.money.ledger import asked, calls, feedback
from kimi_stack.reading import features, readers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.decision import Decision
    from kimi_stack.choice.request import Request
    from kimi_stack.money.ledger import Ledger

FRESH = 1800  # seconds after an answer in which the same task again says something of it, as in a chat


def note(ledger: Ledger, request: Request, decision: Decision, run: str) -> None:
    """Record what an answered run shows, with the numbers of its task; nothing of a task that is not public.

    Raises StackError.
    """
    if decision.cls != PUBLIC:
        return
    tier, sender = decision.tier, users.local()
    hash = calls.decided(decision, request.text, keep=False)["task"]["hash"]
    since = time.time_ns() // 1_000_000 - FRESH * 1000
    before = asked.before(ledger.store, sender, hash, run, since)
    rows: list[dict[str, Any]] = []  # arguments of label.row_of
    if decision.rule == "override" and tier in TIERS:
        rows.append({"judged": run, "tier": tier, "wanted": tier, "source": "override"})
    if before is not None and before["tier"] in TIERS and before["rule"] != "escalation":
        known = {"judged": before["run"], **{name: before[name] for name in ("tier", "score", "scored_by")}}
        if decision.rule not in ("override", "pinned"):
            rows.append({**known, "wanted": None, "source": "again"})
        elif tier in TIERS and tier != before["tier"] and before["rule"] != "pinned":
            rows.append({**known, "wanted": tier, "source": "model"})
    numbers = features.of(request.text, readers.best()) if rows else None
    for row in rows:
        verdict = label.TIER if row["wanted"] else label.BAD
        feedback.add(ledger.store, label.row_of(sender=sender, verdict=verdict, features=numbers, **row))
