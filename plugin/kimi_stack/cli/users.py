"""`kimi-stack users`: senders with their types, quotas and usage."""

from __future__ import annotations

import time
from typing import Any

import click

from kimi_stack.base import dollars, periods, table, visible
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import users as people
from kimi_stack.money import reserving, statement
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, spool


@click.command()
@click.argument("sender", required=False)
@profile_option
@output.json_option
def users(sender: str | None, as_json: bool) -> None:
    """Show each sender: user type, usage this month, and quotas; or only SENDER.

    A sender is channel:id, such as telegram:123456, or local:name for a user of this machine. The types, their quotas
    and their senders are in settings.toml under [users].

    \b
    Examples:
      kimi-stack users
      kimi-stack users telegram:123456
    """
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    rows = [_row(ledger, name) for name in ([sender] if sender else _known(ledger))]
    default = f"A sender without an entry in [users.senders] is of type {policy.users.default}."
    output.emit("users", {"users": rows, "default_type": policy.users.default}, f"{_table(rows)}\n{default}", as_json)


def _known(ledger: Ledger) -> list[str]:
    """The senders in settings.toml, those with calls this month, and the local user."""
    return sorted({*ledger.policy.users.senders, *(row.sender for row in _month(ledger)), people.local()})


def _month(ledger: Ledger) -> list[Any]:
    where = periods.zone(ledger.policy.timezone)
    return ledger.spent(periods.bounds("month", time.time(), where)[0])


def _row(ledger: Ledger, sender: str) -> dict[str, Any]:
    policy = ledger.policy
    user_type = policy.users.type_of(sender)
    mine = [row for row in _month(ledger) if row.sender == sender]
    spent, unpriced = sum(row.nano for row in mine), sum(row.unpriced for row in mine)
    states = reserving.standing(ledger, sender, []).states
    quotas = [state for state in states if state.limit.user_type]
    return {
        "sender": sender,
        "type": user_type,
        "tiers": list(policy.users.tiers_of(user_type)),
        "this_month": {
            "cost": None if unpriced and not spent else dollars.row(spent),
            "tokens": sum(row.tokens for row in mine),
            "runs": sum(row.runs for row in mine),
            "unpriced_calls": unpriced,
        },
        "quotas": [state.as_dict() for state in quotas],
        "text": [statement.line(state, policy.timezone) for state in quotas],
    }


def _table(rows: list[dict[str, Any]]) -> str:
    head = ("sender", "type", "tiers", "runs", "tokens", "this month")
    cells = []
    paid = [row["this_month"]["cost"] for row in rows]
    costs = dollars.column([dollars.parse(cost["usd"]) if cost else 0 for cost in paid])
    for row, spent in zip(rows, costs, strict=True):
        used = row["this_month"]
        spent += f" + {used['unpriced_calls']} unpriced" if used["unpriced_calls"] else ""
        tiers = "all" if len(row["tiers"]) == 3 else ", ".join(row["tiers"])
        cells.append((row["sender"], row["type"], tiers, f"{used['runs']:,}", f"{used['tokens']:,}", spent))
    lines = table.lines(head, cells, right=("runs", "tokens", "this month"), width=output.columns())
    for row in rows:
        lines += [visible.line(f"{row['sender']}: {text}") for text in row["text"]]
    return "\n".join(lines)
