"""`kimi-stack compliance`: policy, classes, where each went, incidents, and what is kept."""

from __future__ import annotations

import time

import click

from kimi_stack.base import periods, table, visible, when
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.retention import opened
from kimi_stack.compliance import report as reports
from kimi_stack.compliance.report import Report
from kimi_stack.money.ledger import spool


@click.command()
@click.option("--since", metavar="DAY", help="From then on: 2026-11-01, yesterday, 7d (days back), or an ISO instant.")
@click.option("--html", type=click.Path(), metavar="FILE", help="Write a page to FILE (- is stdout).")
@profile_option
@output.json_option
def compliance(since: str | None, html: str | None, as_json: bool) -> None:
    """Show the policy in force, the classes of data seen, where each went, incidents, and what is kept.

    \b
    Examples:
      kimi-stack compliance
      kimi-stack compliance --since 30d --json
      kimi-stack compliance --html compliance.html
    """
    if html is not None and as_json:
        raise click.UsageError("Choose one of --json and --html.")
    with opened() as ledger:
        spool.take(ledger)
        where = periods.zone(ledger.policy.timezone)
        first = None if since is None else when.read(since, "--since", time.time(), where)
        made = reports.build(ledger, first)
    if html is not None:
        from kimi_stack.compliance import page

        page.write(made, html)
        if html != "-":
            output.write(f"Wrote {visible.line(html)}.\n")
        return
    output.emit("compliance", made.as_dict(), "\n".join(_lines(made)), as_json)


def _lines(made: Report) -> list[str]:
    width = output.columns()
    says = [output.look("Policy", "head"), *_policy(made), f"  stored of a task: {made.stored}"]
    says += ["", output.look("Classes, and where each went", "head")]
    rows = [
        (row.cls, row.provider, row.model, row.region, f"{row.calls:,}", _allowed(row.allowed)) for row in made.went
    ]
    head = ("class", "provider", "model", "region", "calls", "allowed now")
    says += table.lines(head, rows, right=("calls",), width=width) if rows else ["  no calls"]
    if made.calls_from is not None:
        says.append(f"Calls before {periods.iso(made.calls_from)[:10]} were deleted; only sums are kept of them.")
    says += ["", output.look("Incidents", "head")]
    found = [
        (row["time"], str(row.get("what") or ""), str(row.get("class") or ""), str(row.get("model") or ""))
        for row in made.incidents
    ]
    says += table.lines(("time", "what", "class", "model"), found, width=width) if found else ["  none"]
    older = [f"  {kept.kind}: {kept.older:,} older than {kept.days or 0} days" for kept in made.kept if kept.older]
    says += ["", output.look("Retention", "head"), *(older or ["  nothing is older than its limit"])]
    says.append(f"  deletions on record: {len(made.deletions):,} (`kimi-stack retention audit`)")
    return says


def _policy(made: Report) -> list[str]:
    if made.privacy is None or not made.privacy.enforces:
        return ["  no class of data has a rule: every model may get everything"]
    says = []
    for cls, rule in made.privacy.as_dict()["rules"].items():
        if rule is None:
            says.append(f"  {cls}: any model")
            continue
        allowed = "any model" if rule["allow"] is None else ", ".join(rule["allow"]) or "no model"
        to = f" to {rule['model']}" if rule["model"] else ""
        says.append(visible.line(f"  {cls}: {allowed}; otherwise {rule['otherwise']}{to}"))
    return says


def _allowed(allowed: bool | None) -> str:
    return "no rule" if allowed is None else "yes" if allowed else "NO"
