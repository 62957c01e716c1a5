"""`kimi-stack forget`: removes one sender from everything that is kept."""

from __future__ import annotations

import click

from kimi_stack.base import paths, visible
from kimi_stack.base.errors import RUN_FAILED
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.retention import opened, progress, whole_option
from kimi_stack.compliance import forget as forgetting
from kimi_stack.compliance.forget import Forgotten

_NAMES = {
    "calls": "calls made anonymous",
    "feedback": "judgements of answers deleted",
    "tuning": "corrections learnt from judgements deleted",
    "sums": "sums made anonymous",
    "reservations": "reservations made anonymous",
    "top_ups": "top-ups made anonymous",
    "warnings": "warnings deleted",
    "sessions": "chat sessions deleted",
    "incidents": "incidents made anonymous",
    "spool_lines": "cut-off lines of usage deleted",
    "backups": "backups rid of their lines",
    "leftovers": "files of killed processes deleted",
    "ledger_copies": "copies of the ledger made anonymous",
    "answers": "kept answers deleted",
    "comparisons": "compared pairs deleted",
    "settings": "lines of [users.senders] removed",
}


@click.command()
@click.option("--sender", required=True, metavar="ID", help="channel:id, such as telegram:123456, or local:name.")
@click.option("--settings", is_flag=True, help="Also remove the sender's line from [users.senders] in settings.toml.")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@whole_option
@profile_option
@output.json_option
def forget(sender: str, settings: bool, dry_run: bool, yes: bool, whole: bool, as_json: bool) -> None:
    """Remove one sender from everything that is kept, then search all our files for the sender.

    Costs stay in all sums, under the sender `forgotten`; limits and quotas in force still count them. Data that
    OpenClaw and the vendors keep is not touched. If something is left, it says where and exits with 1.

    \b
    Examples:
      kimi-stack forget --sender telegram:123456 --dry-run
      kimi-stack forget --sender telegram:123456 --yes
    """
    with opened() as ledger:
        found = forgetting.survey(ledger, sender)
        if dry_run:
            output.emit("forget", {**found.as_dict(), "dry_run": True}, _says(found, dry_run=True), as_json)
            return
        if not output.question(yes, f"Forget {visible.line(sender)}? It cannot be undone.")():
            raise click.Abort
        done = forgetting.forget(ledger, sender, settings=settings, whole=whole, progress=progress())
    status = "ok" if done.proven else "failed"
    output.emit("forget", {**done.as_dict(), "dry_run": False}, _says(done, dry_run=False), as_json, status=status)
    if not done.proven:
        click.get_current_context().exit(RUN_FAILED)


def _says(found: Forgotten, *, dry_run: bool) -> str:
    counts = [f"{count:,} {_NAMES[kind]}" for kind, count in found.counts.items() if count]
    begin = "Would be: " if dry_run else "Done: "
    says = [begin + ", ".join(counts) + "." if counts else "Nothing of this sender is kept."]
    if found.in_flight:
        says.append(
            "A run of this sender has not ended, and its usage will name the sender. Run this again when it has."
        )
    if found.quota_until is not None and (counts or not dry_run):
        until = found.as_dict()["quota_until"]
        says.append(f"Until {until} its quota still counts, by a keyed alias that does not tell the sender.")
    for place in found.left:
        where = f"{paths.tilde(place.where)} ({place.says})"
        if place.setting:
            says.append(f"Stays until you say --settings: {where}.")
        elif not dry_run:
            mend = " Rewrite it with --whole while nothing else runs." if found.compacted is False else ""
            says.append(f"Left: {where}.{mend}")
    if not dry_run and found.proven:
        but = " but those" if found.left else ""
        says.append(f"Searched every file of ours: none{but} names the sender.")
    says += found.notes
    return "\n".join(map(visible.line, says))
