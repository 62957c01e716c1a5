"""`kimi-stack retention`: shows what is kept and for how long, deletes what is older, and shows what was deleted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from kimi_stack.base import paths, table, visible
from kimi_stack.base.errors import RUN_FAILED
from kimi_stack.cli import output
from kimi_stack.cli.group import Group
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.compliance import compaction, standing
from kimi_stack.compliance import retention as keeping
from kimi_stack.compliance.standing import Kept
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger

_HEAD = ("kind", "count", "size", "oldest", "kept for", "older")
whole_option = click.option("--whole", is_flag=True, help="Rewrite a large ledger in one go; other writers wait.")


@click.group(cls=Group, invoke_without_command=True)
@profile_option
@output.json_option
@click.pass_context
def retention(ctx: click.Context, as_json: bool) -> None:
    """Show what is kept and for how long; delete what is older; show what was deleted.

    The limits are in settings.toml under [retention]. Calls in the ledger are kept for ever unless you say otherwise.

    \b
    Examples:
      kimi-stack config set retention.ledger_days 400
      kimi-stack retention show
      kimi-stack retention apply --dry-run
      kimi-stack retention audit
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(show, as_json=as_json)


@retention.command()
@profile_option
@output.json_option
def show(as_json: bool) -> None:
    """Show what is kept where, how much, how old, and what is older than its limit.

    \b
    Examples:
      kimi-stack retention show
    """
    with opened() as ledger:
        found = standing.read(ledger)
    output.emit("retention show", {"kept": [kept.as_dict() for kept in found]}, "\n".join(_lines(found)), as_json)


@retention.command()
@click.option("--dry-run", is_flag=True, help="Say what would be deleted; delete nothing.")
@whole_option
@profile_option
@output.json_option
def apply(dry_run: bool, whole: bool, as_json: bool) -> None:
    """Delete what is older than its limit, and check that it is gone from the files. Sums of money stay.

    Runs and chats continue meanwhile. If this command is interrupted, run it again: it finishes the work.

    \b
    Examples:
      kimi-stack retention apply --dry-run
      kimi-stack retention apply
    """
    with opened() as ledger:
        if dry_run:
            found = [kept for kept in standing.read(ledger) if kept.older]
            short = compaction.lacks(ledger.store)
            counts = {kept.kind: kept.older for kept in found}
            data: dict[str, Any] = {
                "counts": counts,
                "compacted": None,
                "proven": None,
                "notes": [short] if short else [],
            }
            says = [f"Would delete {kept.older:,} of {kept.count:,} {kept.kind}." for kept in found]
            says = [*(says or ["Nothing is older than its limit."]), *data["notes"]]
        else:
            done = keeping.apply(ledger, whole=whole, progress=progress())
            data = done.as_dict()
            says = [f"Deleted {count:,}: {kind}." for kind, count in done.counts.items() if count]
            says = says or ["Nothing is older than its limit."]
            says += [_proof(done.proven)] if done.proven is not None else []
            says += done.notes
    failed = data["proven"] is False
    text = "\n".join(map(visible.line, says))
    output.emit("retention apply", {**data, "dry_run": dry_run}, text, as_json, status="failed" if failed else "ok")
    if failed:
        click.get_current_context().exit(RUN_FAILED)


@retention.command()
@profile_option
@output.json_option
def audit(as_json: bool) -> None:
    """Show what was deleted, when and by which rule. Exits with 1 if something is left that is older than its limit.

    \b
    Examples:
      kimi-stack retention audit
    """
    with opened() as ledger:
        deletions, older, wrong = keeping.audit(ledger)
    head = ("time", "by", "what", "rule", "count", "gone from the files")
    rows = [
        (row["time"], row["by"], row["what"], row["rule"], f"{row['count']:,}", _gone(row))
        for row in deletions
        if row["state"] != "begun"
    ]
    says = table.lines(head, rows, right=("count",), width=output.columns()) if rows else ["Nothing was deleted yet."]
    says += [f"wrong: {visible.line(line)}" for line in wrong] or ["Nothing is older than its limit."]
    data = {"deletions": deletions, "older": [kept.as_dict() for kept in older], "problems": wrong}
    output.emit("retention audit", data, "\n".join(says), as_json, status="failed" if wrong else "ok")
    if wrong:
        click.get_current_context().exit(RUN_FAILED)


def opened() -> Ledger:
    """The ledger that the settings name."""
    loaded, policy = load_stack(doubting=False)
    return Accounting(policy, loaded).ledger


def progress() -> Callable[[str, int], object]:
    """A function that shows progress on a terminal."""
    if not sys.stderr.isatty():
        return lambda what, count: None
    return lambda what, count: output.tell(f"\r{what}: {count:,} ..." if count else f"\r{what} ...", nl=False, err=True)


def _proof(proven: bool | None) -> str:
    if proven:
        return "Searched the ledger's files for the ids of up to 20 of the deleted calls: they hold none of them."
    return "Some of what was deleted is still in the ledger's free space: `kimi-stack retention apply --whole`."


def _gone(row: dict[str, object]) -> str:
    return {True: "yes", False: "no"}.get(row.get("proven"), "")  # type: ignore[call-overload, no-any-return]


def _lines(found: list[Kept]) -> list[str]:
    rows = []
    for kept in found:
        days = "" if kept.setting is None else "ever" if kept.days is None else f"{kept.days:,} days"
        oldest = "" if kept.oldest is None else kept.as_dict()["oldest"][:10]
        size = f"{kept.size / 1e6:,.1f} MB" if kept.size >= 100_000 else f"{kept.size:,} B" if kept.size else ""
        rows.append((kept.kind, f"{kept.count:,}", size, oldest, days, f"{kept.older:,}"))
    says = table.lines(_HEAD, rows, right=("count", "size", "older"), width=output.columns())
    says += [f"{kept.kind}: {visible.line(kept.note)}" for kept in found if kept.note and kept.count]
    says += [f"{kept.kind}: {visible.line(paths.tilde(kept.where))}" for kept in found if kept.count]
    return says
