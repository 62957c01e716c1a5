"""`kimi-stack replay`: chooses models again for the user's past tasks, and compares the costs."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import click

from kimi_stack.base import dollars, periods, table
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import Cuts
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import profiles
from kimi_stack.config.stack import Stack
from kimi_stack.learning import replay as history
from kimi_stack.learning import trajectories
from kimi_stack.learning.replay import Replay
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import spool
from kimi_stack.money.report import span as spans
from kimi_stack.reading import calibrated, readers

_HEAD = ("", "", "turns", "cost")


@click.command()
@click.option("--since", metavar="DAY", help="From then on: 2026-11-01, yesterday, 7d (days back), or an ISO instant.")
@click.option("--until", metavar="DAY", help="To the end of this day, or up to this instant.")
@click.option(
    "--sessions",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take OpenClaw's exported sessions below DIR in place of the ledger.",
)
@profile_option
@output.json_option
def replay(since: str | None, until: str | None, sessions: Path | None, as_json: bool) -> None:
    """Show what each tier would have cost for your past tasks, and what would be chosen now.

    It reads the ledger, or OpenClaw's own sessions. The ledger has the difficulty score of each task, and its words
    only with ledger.keep_tasks. A model that you pinned stays. Nothing is sent anywhere.

    \b
    Examples:
      kimi-stack replay --since 7d
      openclaw sessions export-trajectory --session-key agent:main:main --workspace .
      kimi-stack replay --sessions .openclaw/trajectory-exports
    """
    stack, policy = load_stack()
    now = int(time.time())
    span = spans.between(since, until, 0, now, periods.zone(policy.timezone), policy.week_starts)
    first, last = (
        span.since,
        now + periods.DAY if until is None else span.until,
    )  # one day more: if the clock was set back, calls may be dated in the future
    skipped = 0
    if sessions is None:
        with Accounting(policy, stack).ledger as ledger:
            spool.take(ledger)
            turns = history.from_ledger(ledger, first, last)
    else:
        turns, skipped = trajectories.read(sessions, policy)
        turns = [turn for turn in turns if first <= turn.at < last]
    done = history.replay(turns, stack, policy, profiles.of_shell(), readers.read, Cuts(calibrated.scores()))
    done.skipped = skipped
    output.emit("replay", _data(done, stack), "\n".join(_lines(done, stack)), as_json)


def _data(done: Replay, stack: Stack) -> dict[str, Any]:
    return {
        "turns": done.turns,
        "unpriced": done.unpriced,
        "open": done.open,
        "guessed": done.guessed,
        "skipped": done.skipped,
        "paid": dollars.row(done.paid),
        "chosen": {"cost": dollars.row(done.chosen), "turns": done.chosen_turns},
        "saved": dollars.row(done.saved),
        "tiers": {name: {"model": stack.tiers[name].model, "cost": dollars.row(done.tiers[name])} for name in TIERS},
    }


def _lines(done: Replay, stack: Stack) -> list[str]:
    left_out = [f"{_count(done.skipped, 'entry was', 'entries were')} not understood and left out."]
    left_out = left_out if done.skipped else []
    if not done.turns:
        return ["No turns to replay in that time.", *left_out]
    priced = done.turns - done.unpriced
    costs = dollars.column([*(done.tiers[name] for name in TIERS), done.chosen, done.paid])
    rows = [
        [f"all on {name}", stack.tiers[name].model, f"{priced:,}", cost]
        for name, cost in zip(TIERS, costs, strict=False)
    ]
    shares = ", ".join(f"{count:,} {name}" for name, count in done.chosen_turns.items() if count)
    rows.append(["as chosen now", shares, f"{priced - done.open:,}", costs[-2]])
    rows.append(["as it was", "", f"{priced:,}", costs[-1]])
    lines = [*table.lines(_HEAD, rows, _HEAD[2:], output.columns()), "", _saved(done)]
    lines.append("Token counts are the recorded ones; after a change of model, the first call has no cached tokens.")
    if done.guessed:
        turns = _count(done.guessed, "turn has", "turns have")
        lines.append(f"{turns} neither words nor difficulty on record, so the choice stays as it was.")
    if done.unpriced:
        turns = _count(done.unpriced, "turn has", "turns have")
        lines.append(f"{turns} no known cost (no price, or broken off), so no sum includes it.")
    if done.open:
        turns = _count(done.open, "turn", "turns")
        lines.append(f"{turns} would go to a model without a known price, and are left out of what would be saved.")
    return lines + left_out


def _saved(done: Replay) -> str:
    share = f" ({abs(done.saved) * 100 // done.compared} %)" if done.compared else ""
    if done.saved < 0:
        return f"Choosing as now would have cost {dollars.text(-done.saved)} more{share}."
    return f"Choosing as now would have saved {dollars.text(done.saved)}{share}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
