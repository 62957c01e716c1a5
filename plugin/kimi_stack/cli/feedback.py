"""`kimi-stack feedback`: records whether the tier of a run was right, and lists such feedback."""

from __future__ import annotations

from typing import Any

import click

from kimi_stack.base import visible
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.cli.group import Group
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import users
from kimi_stack.config.settings import Policy
from kimi_stack.config.users import OWNER
from kimi_stack.learning import classes, label, labels
from kimi_stack.learning.found import COMPARED
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, calls, spool
from kimi_stack.money.ledger import feedback as kept
from kimi_stack.reading import readers

_LONGEST = 500  # characters of a note
_VERDICTS = (label.GOOD, label.BAD, *(f"tier={tier}" for tier in TIERS))


class _Feedback(Group):
    """`kimi-stack feedback RUN good` is short for `kimi-stack feedback give RUN good`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next((word for word in args if not word.startswith("-")), None)
        if first is not None and first not in self.commands:
            args = ["give", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Feedback, invoke_without_command=True)
@profile_option
@output.json_option
@click.pass_context
def feedback(ctx: click.Context, as_json: bool) -> None:
    """Say whether the tier of a run was right: RUN good, RUN bad, or RUN tier=premium.

    `kimi-stack tune` learns from it. In a chat, say /kimi good, /kimi bad or /kimi should-be premium.

    \b
    Examples:
      kimi-stack feedback last good
      kimi-stack feedback last tier=premium --note "it missed the second clause"
      kimi-stack feedback list
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_, number=50, as_json=as_json)


@feedback.command()
@click.argument("run")
@click.argument("verdict", type=click.Choice(_VERDICTS), metavar="good|bad|tier=TIER")
@click.option("--note", help="Words to keep with it, at most 500 characters.")
@click.option("--dry-run", is_flag=True, help="Say what would be kept; write nothing.")
@profile_option
@output.json_option
def give(run: str, verdict: str, note: str | None, dry_run: bool, as_json: bool) -> None:
    """Say whether the tier of a run was right.

    RUN is the id of a run or its beginning (`kimi-stack logs --json` shows ids), or `last`. The difficulty of the task
    is kept with the feedback. If ledger.keep_tasks kept the task, numbers computed from its words are kept as well, for
    `kimi-stack tune`; the words are not.

    \b
    Examples:
      kimi-stack feedback last good
      kimi-stack feedback give last bad --dry-run
    """
    if note is not None and len(note) > _LONGEST:
        raise click.UsageError(f"--note has {len(note):,} characters; at most {_LONGEST} are kept")
    ledger, _ = _opened()
    found = kept.run_of(ledger.store, run)
    if found is None:
        raise StackError(f"no run {run!r} is on record, or several begin so; `kimi-stack logs --json` shows the ids")
    if found["tier"] not in TIERS:
        raise StackError(f"that run had {found['model']}, which is in no tier; there is nothing to learn from it")
    row = label.row_of(
        found["run"],
        users.local(),
        label.TIER if verdict.startswith("tier=") else verdict,
        found["tier"],
        wanted=verdict.removeprefix("tier=") if verdict.startswith("tier=") else None,
        score=found["score"],
        scored_by=found["scored_by"],
        features=classes.numbers(found["task"], readers.best(), ledger.policy.privacy) if found["task"] else None,
        note=note,
    )
    if not dry_run:
        row = kept.add(ledger.store, row)
    goal = "was right" if row["wanted"] == row["tier"] else f"should have been {row['wanted']}"
    if verdict == label.BAD and row["wanted"] == row["tier"]:
        goal = "was not good enough, and no tier is above it"
    text = f"{'Would note' if dry_run else 'Noted'}: {row['tier']} {goal}."
    output.emit("feedback give", {**_shown(row), "dry_run": dry_run}, text, as_json)


@feedback.command("list")
@click.option("-n", "--number", type=click.IntRange(1, 10_000), default=50, show_default=True, help="How many to show.")
@profile_option
@output.json_option
def list_(number: int, as_json: bool) -> None:
    """Show all judgements that `kimi-stack tune` learns from, each with its source and weight.

    They are the feedback on runs, the signs taken from what people did, and what climbs, comparisons, shadow runs and
    audits found.

    \b
    Examples:
      kimi-stack feedback list
      kimi-stack feedback list -n 5 --json
    """
    ledger, policy = _opened()
    rows = [{**row, "task": None} for row in kept.read(ledger.store)]
    said = {row["run"] for row in rows if row["source"] == label.SAID and policy.users.type_of(row["sender"]) == OWNER}
    rows += [_row_of(found) for found in labels.derived(ledger, policy, said)[0]]
    rows = sorted(rows, key=lambda row: row["time_ms"] or 0, reverse=True)[:number]
    lines = [_line(row) for row in rows] or ["There is no feedback on a run yet."]
    output.emit("feedback list", {"feedback": [_shown(row) for row in rows]}, "\n".join(lines), as_json)


def _row_of(found: label.Label) -> dict[str, Any]:
    """A label that no person gave, in the form of a judgement. That of a comparison is of a task, not of a run."""
    compared = found.source == COMPARED
    return {
        "time_ms": found.at * 1000 or None,
        "run": None if compared else found.judged,
        "task": found.judged if compared else None,
        "sender": found.sender,
        "source": found.source,
        "verdict": label.TIER,
        "tier": found.tier,
        "wanted": found.wanted,
        "weight": round(found.weight * label.SCALE),
        "score": found.score,
        "features": found.features,
        "note": None,
    }


def _opened() -> tuple[Ledger, Policy]:
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    return ledger, policy


def _line(row: dict[str, Any]) -> str:
    goal = "was right" if row["wanted"] == row["tier"] else f"should have been {row['wanted']}"
    source = label.TAKEN_FROM.get(row["source"], row["source"])
    weight = row["weight"] / label.SCALE
    note = f': "{visible.line(row["note"])}"' if row["note"] else ""
    when = "-" * 16 if row["time_ms"] is None else calls.iso(row["time_ms"])[:16]
    what = f"run {visible.line(row['run'])}" if row["run"] else f"task {row['task'][:12]}"
    return f"{when}  {what}: {row['tier']} {goal} ({source}, weight {weight:g}){note}"


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    """A judgement as JSON. Of the task's numbers it says only whether there are any."""
    time_ms = row.get("time_ms")
    return {
        "time": None if time_ms is None else calls.iso(time_ms),
        "run": row["run"],
        "task": row.get("task"),
        "sender": row["sender"],
        "source": row["source"],
        "verdict": row["verdict"],
        "tier": row["tier"],
        "wanted": row["wanted"],
        "weight": row["weight"] / label.SCALE,
        "score": None if row["score"] is None else row["score"] / label.SCALE,
        "features": row["features"] is not None,
        "note": row["note"],
    }
