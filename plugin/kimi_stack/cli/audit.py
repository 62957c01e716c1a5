"""`kimi-stack audit`: samples recent runs, assesses them again, and says for which ones the tier was wrong."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import click

from kimi_stack.base import dollars, extras, paths, periods, table, visible
from kimi_stack.base.errors import REFUSED, RUN_FAILED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.cli.amount import nano
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.learning import audit_file, audit_page, audit_sample
from kimi_stack.learning.audit import SIGNALS, Audit
from kimi_stack.learning.audit_file import AuditFile, Change
from kimi_stack.learning.auditor import Auditor, expected_of
from kimi_stack.learning.comparison import arm_of
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import spool
from kimi_stack.money.report import span as spans
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options
from kimi_stack.reading import readers
from kimi_stack.running.batch.foresee import Foresight

_HEAD = ("tier", "runs", "good", "lower would do", "too low")
_BY_SIGNALS = "the signals alone, which assess the form but not whether an answer is right"


@click.command()
@click.option("--sample", metavar="N", type=click.IntRange(1, 1000), default=20, help="Runs of each tier (default 20).")
@click.option("--since", metavar="DAY", default="30d", help="From then on: 2026-11-01, 7d (default 30d).")
@click.option("--judge", metavar="MODEL", help="A model judges too: a tier, alias or provider/id.")
@click.option(
    "--sessions",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take OpenClaw's exported sessions below DIR in place of the ledger.",
)
@click.option("--max-cost", metavar="USD", callback=nano, help="Begin no check that would bring the audit above this.")
@click.option("--html", metavar="F", type=click.Path(), help="Write a page to F (- is stdout).")
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to use.")
@profile_option
@output.json_option
@click.option("--dry-run", is_flag=True, help="Show what it would check and cost; run nothing.")
def audit(
    sample: int,
    since: str,
    judge: str | None,
    sessions: Path | None,
    max_cost: int | None,
    html: str | None,
    openclaw_path: str | None,
    as_json: bool,
    dry_run: bool,
) -> int:
    """Assess a sample of recent runs again, tier by tier.

    It assesses the answer of each run. Then it gives the task to the next lower tier, without tools, to see whether
    that tier would have been enough. It needs the text of the tasks: from ledger.keep_tasks, or from OpenClaw's export
    (--sessions). The ledger keeps no answers, so the tier of the run answers again. Confidential tasks are left out. It
    prints three shares with their 95 % intervals: good answers, runs for which a lower tier is enough, and runs that
    needed a higher one. It also shows the change since the last audit. Needs the extra [compare].

    \b
    Examples:
      kimi-stack audit --dry-run
      kimi-stack audit --sample 10 --since 7d --judge premium --max-cost 1
      kimi-stack audit --judge premium --html audit.html
    """
    if html == "-" and as_json:
        raise click.UsageError("--json needs a file for --html: stdout is for the envelope")
    stack, policy = load_stack()
    referee = None if judge is None else arm_of(judge, stack)
    now = int(time.time())
    first = spans.between(since, None, 0, now, periods.zone(policy.timezone), policy.week_starts).since
    books = Accounting(policy, stack)
    if sessions is None:
        spool.take(books.ledger)
        runs = audit_sample.from_ledger(books.ledger, first, policy.privacy)
    else:
        runs = audit_sample.from_export(sessions, stack, policy, first)
    sampled = audit_sample.sample(runs, sample, periods.iso(now)[:10])
    foresight = Foresight(books)
    if dry_run:
        expected = dollars.total(
            expected_of(run, foresight, stack, referee) for rows in sampled.values() for run in rows
        )
        counts = {tier: len(rows) for tier, rows in sampled.items()}
        data = {"dry_run": True, "runs": len(runs), "sampled": counts, "expected": dollars.row(expected)}
        cost = "a cost that is not known" if expected is None else f"about {dollars.text(expected)}"
        named = ", ".join(f"{count} {tier}" for tier, count in counts.items())
        output.emit("audit", data, f"{len(runs):,} runs have their words; {named} would be checked, at {cost}", as_json)
        return 0
    if not runs:
        why = "set ledger.keep_tasks = true, or export sessions and name the folder with --sessions"
        raise StackError(f"no run since {since} has its words on record;\n{why}", exit_code=RUN_FAILED)
    extras.need("scipy.stats", "compare", "`kimi-stack audit`")
    openclaw = OpenClaw.find(openclaw_path)
    openclaw.version  # noqa: B018 (first raise the error for an OpenClaw that is too old or cannot start)
    before = audit_file.last()
    with audit_file.alone():
        kept = AuditFile(SIGNALS if referee is None else referee.model, read=readers.best(), privacy=policy.privacy)
        options = Options(silent=True, tools=False)
        auditor = Auditor(openclaw, stack, policy, options, kept, referee=referee, max_cost=max_cost, notify=_tell)
        try:
            done = auditor.run(sampled)
        except (KeyboardInterrupt, SystemExit):  # Ctrl-C, or a signal that ends us
            output.tell("", err=True)  # after the ^C of the terminal
            output.say(_interrupted(auditor.done, kept.path))
            raise
    file = kept.path if done.checked else None
    found = audit_file.changes(done, before) if before is not None and done.checked else []
    status = "stopped" if done.left else "ok" if done.checked else "failed"
    lines = _lines(done, found, before, file)
    if html is not None:
        audit_page.write(done, found, before, html)
    if html != "-":
        output.emit(
            "audit", _data(done, found, before, file), "\n".join(map(visible.line, lines)), as_json, status=status
        )
    return REFUSED if done.left else 0 if done.checked else RUN_FAILED


def _interrupted(done: Audit, file: Path) -> str:
    if not done.checked:
        return "interrupted before a run was checked; nothing is kept"
    kept = f"{len(done.checked):,} runs are checked and kept in {paths.tilde(str(file))}"
    return f"interrupted; {kept}; the same command continues it today"


def _lines(done: Audit, found: list[Change], before: dict[str, Any] | None, file: Path | None) -> list[str]:
    rows = []
    for tier, row in done.tiers().items():
        lower = "" if tier == TIERS[-1] else row["over"].text()
        rows.append(
            (tier, f"{row['good'].of:,}", row["good"].text(), lower, "" if tier == TIERS[0] else row["under"].text())
        )
    how = _BY_SIGNALS if done.by == SIGNALS else f"the signals and {done.by}"
    said = [*table.lines(_HEAD, rows, right=("runs",), width=output.columns()), "", f"Assessed by {how}."]
    if before is not None:
        said.append(f"Since the audit of {before['time'][:10]}: {_told(found)}")
    said += [f"{done.before:,} runs were checked before it was interrupted."] if done.before else []
    anew = sum(row.anew for row in done.checked)
    said += [f"{anew:,} answers were not kept, so the tier was asked again."] if anew else []
    cost = dollars.text(done.spent) + (f" and {done.unpriced:,} unpriced" if done.unpriced else "")
    said += [f"It cost {cost}."] + (
        [f"{done.left:,} runs were not checked: --max-cost is reached."] if done.left else []
    )
    said += [f"not checked: {run}: {why}" for run, why in list(done.failed.items())[:5]]
    return said + ([f"Kept in {paths.tilde(str(file))}."] if file is not None else [])


def _told(found: list[Change]) -> str:
    told = [
        f"{each.tier} {each.before:.0%} to {each.after:.0%} good" + ("" if each.sure else " (may be chance)")
        for each in found
    ]
    return "; ".join(told) or "no tier is in both audits"


def _data(done: Audit, found: list[Change], before: dict[str, Any] | None, file: Path | None) -> dict[str, Any]:
    return {
        "by": done.by,
        "tiers": {tier: {name: share.as_dict() for name, share in row.items()} for tier, row in done.tiers().items()},
        "anew": sum(row.anew for row in done.checked),
        "failed": done.failed,
        "left": done.left,
        "before": done.before,
        "spent": dollars.row(done.spent),
        "unpriced": done.unpriced,
        "last": before and before["time"],
        "changes": [vars(each) for each in found],
        "file": None if file is None else str(file),
    }


def _tell(done: int, of: int) -> None:
    if sys.stderr.isatty():
        output.tell(f"\rkimi-stack: {done:,} of {of:,} runs checked", err=True, nl=done == of)
