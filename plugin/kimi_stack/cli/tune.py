"""`kimi-stack tune`: learns from the feedback on answers."""

from __future__ import annotations

import copy
import time
from collections import Counter
from typing import Any

import click

from kimi_stack.base import dollars
from kimi_stack.base.periods import DAY
from kimi_stack.choice.cuts import SCALE, Cuts
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import profiles
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.learning import label, refining, replay, tuning
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, spool
from kimi_stack.reading import calibrated, readers

_DAYS = 90  # days of the person's own history for which the cost of a proposal is computed


@click.command()
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@click.option("--undo", is_flag=True, help="Take the last tuning back.")
@profile_option
@output.json_option
def tune(dry_run: bool, yes: bool, undo: bool, as_json: bool) -> None:
    """Learn from what was said of answers: other shares of the tiers, and a correction of the difficulty.

    Each proposal is judged on labels that it was not made from, and made only where that is better than chance. What
    it would have cost is reckoned on your last 90 days. Twenty labels can move little, five hundred much.

    \b
    Examples:
      kimi-stack tune --dry-run
      kimi-stack tune --yes
      kimi-stack tune --undo
    """
    if undo:
        if dry_run:
            raise click.UsageError("--undo writes at once; leave --dry-run out")
        says = tuning.undo()
        output.emit("tune", {"undone": says, "dry_run": False}, "\n".join(f"Undone: {each}." for each in says), as_json)
        return
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    found, others = tuning.labels(ledger, policy)
    cuts = Cuts(calibrated.scores())
    new = tuning.shares(found, policy, cuts)
    fit = tuning.correction(found, new.cuts if new else cuts.of(policy.shares_of(policy.profile)))
    data: dict[str, Any] = {
        "labels": dict(Counter(each.source for each in found)),
        "others": others,
        "with_numbers": sum(each.features is not None for each in found),
        "shares": None if new is None else _shares(new, policy),
        "correction": None if fit is None else _correction(fit),
        "history": None if new is None else _history(ledger, loaded, policy, new, cuts),
        "applied": False,
        "dry_run": dry_run,
    }
    lines = _says(data)
    if new is None and fit is None:
        output.emit("tune", data, "\n".join([*lines, "Nothing to change: what was said does not ask for it."]), as_json)
        return
    if not dry_run:
        if not yes:
            output.say("\n".join(lines))
        if not output.question(yes, "Change this? `kimi-stack tune --undo` takes it back.")():
            raise click.Abort
        tuning.apply(new, fit)
        data["applied"] = True
        lines.append("Done; `kimi-stack tune --undo` takes it back.")
    output.emit("tune", data, "\n".join(lines), as_json)


def _shares(new: tuning.Shares, policy: Policy) -> dict[str, Any]:
    names = ("premium", "standard")
    before = policy.shares_of(policy.profile)
    return {
        "before": {name: share / profiles.WHOLE for name, share in zip(names, before, strict=True)},
        "after": {name: share / profiles.WHOLE for name, share in zip(names, new.shares, strict=True)},
        "labels": new.labels,
        "gained": new.gained,
        "lost": new.lost,
    }


def _correction(fit: refining.Fit) -> dict[str, Any]:
    return {
        "labels": fit.labels,
        "agreed_before": round(fit.before / fit.total, 4),
        "agreed_after": round(fit.after / fit.total, 4),
        "gained": fit.gained,
        "lost": fit.lost,
        "limit": fit.limit / SCALE,
    }


def _history(ledger: Ledger, stack: Stack, policy: Policy, new: tuning.Shares, cuts: Cuts) -> dict[str, Any]:
    """What the new shares would have cost on the last days, beside the present choice."""
    now = int(time.time())
    turns = replay.from_ledger(ledger, now - _DAYS * DAY, now + DAY)
    changed = copy.copy(policy)
    changed.shares = new.shares
    before, after = (replay.replay(turns, stack, each, None, readers.read, cuts) for each in (policy, changed))
    return {
        "days": _DAYS,
        "turns": before.turns,
        "before": dollars.row(before.chosen),
        "after": dollars.row(after.chosen),
    }


def _says(data: dict[str, Any]) -> list[str]:
    sources = [f"{count} from {label.TAKEN_FROM.get(name, name)}" for name, count in data["labels"].items()]
    lines = [f"Judgements: {', '.join(sources)}." if sources else "Nothing was said of any answer yet."]
    if data["others"]:
        lines.append(f"Left out: {data['others']} of senders who are no owners.")
    if row := data["shares"]:
        for name in ("premium", "standard"):
            lines.append(f"Share of {name}: {row['after'][name]:.1%}, now {row['before'][name]:.1%}.")
        lines.append(f"  {_evidence(row)}")
        cost = data["history"]
        paid = f"${cost['after']['usd']} in place of ${cost['before']['usd']}"
        lines.append(f"  Your last {cost['days']} days ({cost['turns']:,} turns) would have cost {paid}.")
    if row := data["correction"]:
        lines.append(f"Correction of the difficulty, by at most {row['limit']:.3f}:")
        lines.append(f"  agreement {row['agreed_before']:.1%} -> {row['agreed_after']:.1%}; {_evidence(row)}")
        lines.append("  What it would have cost is not known: it needs the words of your tasks.")
    return lines


def _evidence(row: dict[str, Any]) -> str:
    return (
        f"of {row['labels']} labels, each judged by the others, {row['gained']} more agree and {row['lost']} no longer."
    )
