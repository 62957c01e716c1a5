"""What OpenClaw shows of the money outside `/kimi`: its usage line, and the footer under a reply."""

from __future__ import annotations

from kimi_stack.base import dollars, visible
from kimi_stack.money import standing_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.money.ledger import Ledger
    from kimi_stack.money.standing import State


def usage(ledger: Ledger, sender: str) -> dict[str, Any]:
    """The fields of OpenClaw's provider usage: `plan`, `windows` and `summary`. Raises StackError.

    A window is a limit with its `label`, `usedPercent` (0 to 100) and `resetAt` (Unix milliseconds).
    """
    line = standing_line.of(ledger, sender)
    if line.nearest is None:
        fields = line.fields
        return {"plan": "no limit", "windows": [], "summary": f"{fields['today']} today, {fields['month']} this month"}
    state = line.nearest
    limit = state.limit
    spent = f"{limit.text(state.spent)} of {limit.text(state.total)}"
    unpriced = f" + {state.unpriced:,} unpriced" if state.unpriced and limit.unit == "usd" else ""
    return {
        "plan": _name(state),
        "windows": [
            {"label": _name(each), "usedPercent": min(each.percent, 100), "resetAt": each.end * 1000}
            for each in line.states
        ],
        "summary": f"{spent}{unpriced}",
    }


def footer(ledger: Ledger, kind: str, call: dict[str, Any]) -> str | None:
    """The line under the reply of a settled call's run: `budget · claude-haiku-4-5 · $0.0012`; None without one.

    `kind` is the setting chats.reply_footer. The cost is that of all calls of the run; "unpriced" if one has no price.
    """
    model = str(call.get("model") or "").rpartition("/")[2]
    if kind == "off" or not model:
        return None
    tier = call.get("tier")
    parts = [tier if isinstance(tier, str) else "", model]
    run = call.get("runId")
    if kind == "cost" and isinstance(run, str):
        nano = ledger.cost_of_run(run)
        parts.append("unpriced" if nano is None else dollars.text(nano))
    return visible.line(" · ".join(filter(None, parts)))


def _name(state: State) -> str:
    limit = state.limit
    return limit.per if limit.scope == "all" else f"{limit.per}, {limit.scope}"
