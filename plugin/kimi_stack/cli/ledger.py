"""`kimi-stack ledger`: shows where it is and what it contains; exports, imports, checks and reprices it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable

import click

from kimi_stack.base import dollars, paths, visible
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.cli import output
from kimi_stack.cli.group import Group
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import settings
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, LedgerDamaged, spool, transfer
from kimi_stack.money.ledger import verify as checks

_json = output.json_option
# No command of ours can mend a damaged file: what cannot be read would be lost without a word.
_NEXT = (
    "move {} away, with its -wal and -shm; then `kimi-stack ledger new`, and `kimi-stack ledger import` your last "
    "export. Without one, `sqlite3 FILE .recover` may save most of the calls"
)
_dry = click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")


@click.group(cls=Group, invoke_without_command=True)
@profile_option
@_json
@click.pass_context
def ledger(ctx: click.Context, as_json: bool) -> None:
    """Show where the ledger is and what it contains; or export, import, check and reprice it.

    \b
    Examples:
      kimi-stack ledger
      kimi-stack ledger export calls.jsonl
      kimi-stack ledger import kimi_usage_log.json
      kimi-stack ledger verify
    """
    if ctx.invoked_subcommand is None:
        with _open() as opened:
            spool.take(opened)
            data = checks.summary(opened)
        size = f"{data['bytes'] / 1e6:,.1f} MB"
        held = _calls(data["calls"])
        if data["calls"]:
            held += f", from {data['first']} to {data['last']}"
        output.emit("ledger", data, f"{paths.tilde(data['where'])} ({data['kind']}, {size})\n{held}", as_json)


@ledger.command()
@_json
def path(as_json: bool) -> None:
    """Print where the ledger is: a file, or a database without its password.

    \b
    Examples:
      kimi-stack ledger path
    """
    where = paths.locate("ledger")
    if settings.load().ledger_url is not None:
        with _open() as opened:
            where = opened.store.name
    output.answer("ledger path", {"where": where}, where, as_json)


@ledger.command()
@click.argument("file", type=click.Path(), metavar="[FILE|-]", default="-")
@_json
def export(file: str, as_json: bool) -> None:
    """Write every call as JSON lines to FILE, or to stdout, in the format of kimi_usage_log.json plus our own row.

    \b
    Examples:
      kimi-stack ledger export calls.jsonl
      kimi-stack ledger export | jq .model
    """
    if file == "-" and as_json:
        raise click.UsageError("--json needs a FILE: stdout is for the calls.")
    with _open() as opened:
        spool.take(opened)
        if file == "-":
            transfer.export_to(opened, output.write, _progress("exported"))
            return
        lines = transfer.export(opened, file, _progress("exported"))
    output.emit(
        "ledger export", {"file": file, "calls": lines}, f"Wrote {_calls(lines)} to {visible.line(file)}.", as_json
    )


@ledger.command("import")
@click.argument("files", type=click.Path(), metavar="FILE...", nargs=-1, required=True)
@click.option("--skip-bad", is_flag=True, help="Skip broken lines, and list them.")
@_dry
@_json
def import_(files: tuple[str, ...], skip_bad: bool, dry_run: bool, as_json: bool) -> None:
    """Import JSON lines (- is stdin): our own export, or the guide's kimi_usage_log.json.

    If one line is broken, nothing is imported. Calls that are already recorded are skipped, so an import can be
    repeated. Runs are not blocked meanwhile. Times without a time zone are taken as this machine's.

    \b
    Examples:
      kimi-stack ledger import kimi_usage_log.json
      kimi-stack ledger import --dry-run --skip-bad old.jsonl older.jsonl
    """
    with _open(anew=not dry_run) as opened:
        done = transfer.import_files(opened, files, skip_bad=skip_bad, dry_run=dry_run, progress=_progress("read"))
    data = {"lines": done.lines, "new": done.new, "known": done.known, "bad": done.bad, "dry_run": dry_run}
    data |= {"deleted": done.deleted, "ahead": done.ahead}
    says = [*(f"passed over: {line}" for line in done.bad)]
    verb = "Would import" if dry_run else "Imported"
    says.append(f"{verb} {_calls(done.new)}; on record already: {done.known:,}, broken lines: {len(done.bad):,}.")
    if done.deleted:
        why = "retention has deleted the calls of that time, and the sums contain them"
        says.append(f"Skipped {_calls(done.deleted)}: {why}.")
    if done.ahead:
        says.append(
            f"note: {_calls(done.ahead)} dated in the future; they count in every limit until that time has passed"
        )
    output.emit("ledger import", data, "\n".join(says), as_json)


@ledger.command()
@_json
def new(as_json: bool) -> None:
    """Create an empty ledger after the old one was deleted. Without one, nothing runs under a hard limit.

    \b
    Example:
      kimi-stack ledger new
    """
    with _open(anew=True) as opened:
        data = checks.summary(opened)
    if data["calls"]:
        raise StackError(f"{data['where']} exists, with {_calls(data['calls'])}; move it away to begin another")
    output.emit("ledger new", data, f"{data['where']} is empty now: what was spent before is not in it.", as_json)


@ledger.command()
@click.option("--repair", is_flag=True, help="Rebuild the sums from the calls.")
@_json
def verify(repair: bool, as_json: bool) -> None:
    """Check the database, its calls, and the sums by period. Exit code 1: something is wrong.

    \b
    Examples:
      kimi-stack ledger verify
      kimi-stack ledger verify --repair
    """
    try:
        with _open() as opened:
            if repair:
                checks.rebuild(opened)
            found = checks.verify(opened)
    except LedgerDamaged as error:
        found, repair = checks.damaged([error.what]), False
    if found.damaged and settings.load().ledger_url is None:
        found.notes.append(_NEXT.format(shlex.quote(paths.locate("ledger"))))
    data = {"problems": found.problems, "notes": found.notes, "repaired": repair}
    says = [f"wrong: {line}" for line in found.problems] + [f"note: {line}" for line in found.notes]
    says += [] if found.problems else ["The ledger has no errors."]
    status = "failed" if found.problems else "ok"
    output.emit("ledger verify", data, "\n".join(says), as_json, status=status)
    if found.problems:
        click.get_current_context().exit(RUN_FAILED)


@ledger.command()
@_dry
@_json
def reprice(dry_run: bool, as_json: bool) -> None:
    """Price the calls that had no price, at the prices of their day, if settings.toml or the catalog has them now.

    \b
    Examples:
      kimi-stack ledger reprice --dry-run
      kimi-stack ledger reprice
    """
    with _open() as opened:
        spool.take(opened)
        done = checks.reprice(opened, dry_run=dry_run)
    verb = "would be priced at" if dry_run else "now priced at"
    says = [f"{model}: {_calls(calls)} {verb} {dollars.text(nano)}" for model, (calls, nano) in done.priced.items()]
    says += [f"{model}: {_calls(calls)} still unpriced" for model, calls in done.unpriced.items()]
    priced = {model: {"calls": calls, "cost": dollars.row(nano)} for model, (calls, nano) in done.priced.items()}
    data = {"priced": priced, "unpriced": done.unpriced, "dry_run": dry_run}
    output.emit("ledger reprice", data, "\n".join(says) or "Every call has a price.", as_json)


def _calls(number: int) -> str:
    return "1 call" if number == 1 else f"{number:,} calls"


def _open(*, anew: bool = False) -> Ledger:
    loaded, policy = load_stack()
    return Accounting(policy, loaded, anew=anew).ledger


def _progress(verb: str) -> Callable[[int], object]:
    """A function that shows progress on a terminal."""
    if not sys.stderr.isatty():
        return lambda lines: None
    return lambda lines: output.tell(f"\r{lines:,} lines {verb} ...", nl=False, err=True)
