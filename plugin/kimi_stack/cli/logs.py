"""`kimi-stack logs`: the last calls, and with --follow the new ones."""

from __future__ import annotations

import time
from collections.abc import Iterator

import click

from kimi_stack.base import dollars, periods, table, visible, when
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config.settings import Policy
from kimi_stack.money import journal
from kimi_stack.money.admission import Accounting
from kimi_stack.money.journal import Entry
from kimi_stack.money.ledger import spool
from kimi_stack.money.ledger.calls import BROKEN_OFF
from kimi_stack.money.report.text import count as short

_HEAD = ("time", "tier", "model", "why", "in", "out", "cost")
_EVERY = 1.0  # seconds between two checks for new calls
_LOOKED_AT = 500  # of the latest calls, at each check


@click.command()
@click.option("-n", "--number", type=click.IntRange(1, 10_000), default=20, show_default=True, help="So many calls.")
@click.option("--since", metavar="DAY", help="From then on: 2026-11-01, yesterday, 7d (days back), or an ISO instant.")
@click.option("--until", metavar="DAY", help="To the end of this day, or up to this instant.")
@click.option("--tier", type=click.Choice(TIERS), help="Of this tier alone.")
@click.option(
    "-f", "--follow", is_flag=True, help="Keep running, and print each call when it is settled; Ctrl-C ends it."
)
@profile_option
@output.json_option
def logs(number: int, since: str | None, until: str | None, tier: str | None, follow: bool, as_json: bool) -> None:
    """Show the last calls: time, tier, model, the reason for it, tokens and cost. Tasks are not shown.

    With --follow and --json each call is a separate envelope on one line.

    \b
    Examples:
      kimi-stack logs
      kimi-stack logs -n 5 --tier premium --since yesterday
      kimi-stack logs --follow
    """
    if follow and until is not None:
        raise click.UsageError("--follow goes on until you end it; leave --until out")
    stack, policy = load_stack()
    where, now = periods.zone(policy.timezone), time.time()
    first = 0 if since is None else when.read(since, "--since", now, where)
    last = None if until is None else when.read(until, "--until", now, where, last=True)
    accounting = Accounting(policy, stack)
    spool.take(accounting.ledger)
    found = journal.latest(accounting.ledger, number, since=first, until=last, tier=tier)
    if not follow:
        text = "\n".join(_table(found, policy)) if found else "No calls on record in that time."
        output.emit("logs", {"calls": [entry.as_dict() for entry in found]}, text, as_json)
        return
    for entry in _followed(accounting, found, first, tier):
        if as_json:
            output.emit_line("logs", {"calls": [entry.as_dict()]})
        else:
            output.write("\n".join(table.fold(_line(entry, policy), output.columns())) + "\n")


def _followed(accounting: Accounting, found: list[Entry], first: int, tier: str | None) -> Iterator[Entry]:
    """The calls found so far, then each new one; never ends."""
    known = {entry.id for entry in journal.latest(accounting.ledger, _LOOKED_AT, since=first, tier=tier)}
    yield from found
    while True:
        time.sleep(_EVERY)
        spool.take(accounting.ledger)
        latest = journal.latest(accounting.ledger, _LOOKED_AT, since=first, tier=tier)
        yield from (entry for entry in latest if entry.id not in known)
        known = {entry.id for entry in latest}


def _table(found: list[Entry], policy: Policy) -> list[str]:
    costs = dollars.column([entry.cost for entry in found])
    rows = [
        [*_words(entry, policy), *_tokens(entry), _cost(entry, cost)] for entry, cost in zip(found, costs, strict=True)
    ]
    return table.lines(_HEAD, rows, _HEAD[4:], output.columns())


def _line(entry: Entry, policy: Policy) -> str:
    """One call as a line, in columns of fixed width."""
    at, tier, model, why = _words(entry, policy)
    tokens_in, tokens_out = _tokens(entry)
    cost = _cost(entry, *dollars.column([entry.cost]))
    return f"{at}  {tier:<8}  {model:<26}  {tokens_in:>6}  {tokens_out:>6}  {cost:>9}  {why}"


def _words(entry: Entry, policy: Policy) -> list[str]:
    why = entry.why if entry.outcome == "ok" else f"{entry.why} ({entry.outcome})".strip()
    at = journal.moment(entry, periods.zone(policy.timezone))
    return [at, entry.tier or "other", visible.line(entry.model), visible.line(why)]


def _cost(entry: Entry, shown: str) -> str:
    """The cost as it is shown; nobody knows that of a call that was broken off."""
    return "broken off" if entry.cost is None and entry.outcome in BROKEN_OFF else shown


def _tokens(entry: Entry) -> list[str]:
    return [short(entry.tokens_in), short(entry.tokens_out)]
