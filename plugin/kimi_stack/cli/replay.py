"""`kimi-stack replay`: one's own history, chosen anew."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import click

from kimi_stack import money, periods, table
from kimi_stack.accounting import Accounting
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.ledger import spool
from kimi_stack.replay import Replay, from_bundles, from_ledger
from kimi_stack.replay import replay as replayed
from kimi_stack.report import span as spans
from kimi_stack.stack import TIERS, Stack


@click.command()
@click.option("--since", metavar="DATE", help="From this day on (2026-11-01).")
@click.option("--until", metavar="DATE", help="Up to the end of this day.")
@click.option(
    "--sessions",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take the sessions that `openclaw sessions export-trajectory` wrote below DIR.",
)
@profile_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON envelope.")
def replay(since: str | None, until: str | None, sessions: Path | None, as_json: bool) -> None:
    """Say what each tier would have cost for what you did, and what would be chosen now.

    Takes the ledger, or OpenClaw's own sessions. The ledger knows the words of a task only with ledger.keep_tasks, its
    difficulty always. Tokens stay what they were; a turn on which the model changes reads its session uncached.
    Nothing is sent anywhere, and nothing is written.

    \b
    Examples:
      kimi-stack replay --since 2026-11-01
      openclaw sessions export-trajectory --session-key agent:main:main --workspace .
      kimi-stack replay --sessions .openclaw/trajectory-exports
    """
    stack, policy = load_stack()
    now = int(time.time())
    span = spans.between(since, until, 0, now, periods.zone(policy.timezone), policy.week_starts)
    first, last = span.since, span.until if until else now + 86_400  # a clock that was set back hides nothing
    if sessions is None:
        ledger = Accounting(policy, stack).ledger
        spool.take(ledger)
        done = replayed(from_ledger(ledger, first, last), stack, policy)
    else:
        turns, skipped = from_bundles(sessions)
        done = replayed([turn for turn in turns if first <= turn.at < last], stack, policy)
        done.skipped = skipped
    output.emit("replay", _data(done, stack), _text(done, stack), as_json)


def _data(done: Replay, stack: Stack) -> dict[str, Any]:
    return {
        "turns": done.turns,
        "unpriced": done.unpriced,
        "guessed": done.guessed,
        "skipped": done.skipped,
        "paid_usd": money.usd(done.paid),
        "chosen": {"cost_usd": money.usd(done.chosen), "turns": done.chosen_turns},
        "saved_usd": money.usd(done.saved),
        "tiers": {name: {"model": stack.tiers[name].model, "cost_usd": money.usd(done.tiers[name])} for name in TIERS},
    }


def _text(done: Replay, stack: Stack) -> str:
    if not done.turns:
        return "No turns to replay in that time."
    rows = [
        ["all on " + name, stack.tiers[name].model, str(done.turns), money.text(done.tiers[name])] for name in TIERS
    ]
    shares = ", ".join(f"{count} {name}" for name, count in done.chosen_turns.items() if count)
    rows.append(["as chosen now", shares, str(done.turns), money.text(done.chosen)])
    rows.append(["as it was", "", str(done.turns), money.text(done.paid)])
    lines = table.lines(("", "", "turns", "cost"), rows, ("turns", "cost"))
    share = f" ({abs(done.saved) * 100 // done.paid} %)" if done.paid else ""
    verb = "saved" if done.saved >= 0 else "cost more:"
    lines += ["", f"Choosing as now would have {verb} {money.text(abs(done.saved))}{share}."]
    if done.guessed:
        lines.append(f"{done.guessed:,} turns without words or difficulty on record stay where they were.")
    if done.unpriced:
        lines.append(f"{done.unpriced:,} turns have no price in one of the columns, and are in no sum.")
    if done.skipped:
        lines.append(f"{done.skipped:,} entries were not understood and left out.")
    return "\n".join(lines)
