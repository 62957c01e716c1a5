"""`kimi-stack doctor`: check each part and name the mend."""

from __future__ import annotations

import sys
from typing import Any

import click

from kimi_stack import doctor as checks
from kimi_stack import table
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.openclaw import OpenClaw

_MARKS = {"ok": "ok", "warn": "warn", "fail": "FAIL", "unknown": "?"}
_COUNTED = {"fail": "failed", "warn": "to look at", "unknown": "not checked"}


@click.command()
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to examine.")
@profile_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON envelope.")
def doctor(openclaw_path: str | None, as_json: bool) -> int:
    """Check each part of the stack and name the mend. Exits 1 when a check failed; changes nothing.

    \b
    Examples:
      kimi-stack doctor
      kimi-stack doctor --json
    """
    findings = list(checks.examine(lambda: OpenClaw.find(openclaw_path), _progress))
    _progress(None)
    failed = any(finding.status == "fail" for _, finding in findings)
    rows = [{"check": name, **vars(finding)} for name, finding in findings]
    output.emit("doctor", {"checks": rows}, _text(rows), as_json, status="fail" if failed else "ok")
    return 1 if failed else 0


def _progress(name: str | None) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[2Kchecking {name} …" if name else "\r\x1b[2K")
        sys.stderr.flush()


def _text(rows: list[dict[str, Any]]) -> str:
    wide = max(table.width_of(row["check"]) for row in rows)
    lines = []
    for row in rows:
        lines.append(f"{_MARKS[row['status']]:<5} {row['check']:<{wide}}  {row['says']}")
        if row["mend"]:
            lines.append(f"{'':5} {'':{wide}}  mend: {row['mend']}")
    counts = {status: sum(row["status"] == status for row in rows) for status in _COUNTED}
    said = [f"{counts[status]} {word}" for status, word in _COUNTED.items() if counts[status]]
    return "\n".join([*lines, "", ", ".join(said) if said else "All is well."])
