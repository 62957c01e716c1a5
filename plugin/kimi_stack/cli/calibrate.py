"""`kimi-stack calibrate`: cut points from the user's own tasks."""

from __future__ import annotations

import click

from kimi_stack.choice.cuts import SCALE
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import profiles
from kimi_stack.learning import calibration
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import spool
from kimi_stack.reading import readers


@click.command()
@profile_option
@click.option("--clear", is_flag=True, help="Go back to the mix of tasks that ships.")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@output.json_option
def calibrate(clear: bool, dry_run: bool, as_json: bool) -> None:
    """Fit the cut points to the tasks in your own ledger.

    routing.premium_share and routing.standard_share set how many of the tasks that no keyword decides go to premium and
    to standard. By default the cut points come from a mix of everyday tasks that is part of this package. This command
    computes them from your own tasks. The ledger keeps the difficulty score of each task, not its words. Scores by an
    older model do not count. If ledger.keep_tasks kept the words, those tasks are scored again.

    \b
    Examples:
      kimi-stack calibrate --dry-run
      kimi-stack calibrate
      kimi-stack calibrate --clear
    """
    if clear:
        was = calibration.forget() if not dry_run else False
        text = "It was not calibrated; nothing changes."
        if was or dry_run:
            text = "The cut points of the package apply again."
        output.emit("calibrate", {"cleared": was, "dry_run": dry_run}, text, as_json)
        return
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    shares = policy.shares_of(profiles.of_shell() or policy.profile)
    found = calibration.fit(ledger, shares, readers.read)
    if not dry_run:
        calibration.keep(found.scores)
    names = ("premium", "standard")
    data = {
        "tasks": len(found.scores),
        "shares": {name: share / profiles.WHOLE for name, share in zip(names, shares, strict=True)},
        "before": {name: cut / SCALE for name, cut in zip(names, found.before, strict=True)},
        "after": {name: cut / SCALE for name, cut in zip(names, found.after, strict=True)},
        "dry_run": dry_run,
    }
    lines = [f"{'Would fit' if dry_run else 'Fitted'} to {len(found.scores):,} tasks of your ledger:"]
    for name, share, before, after in zip(names, shares, found.before, found.after, strict=True):
        lines.append(f"  {name} ({share / 100:g} % of tasks) from {_score(after)}, was {_score(before)}")
    output.emit("calibrate", data, "\n".join(lines), as_json)


def _score(cut: int) -> str:
    return "never" if cut > SCALE else f"{cut / SCALE:.3f}"
