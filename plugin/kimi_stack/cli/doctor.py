"""`kimi-stack doctor`: check each part and say how to fix it."""

from __future__ import annotations

import sys
from typing import Any

import click

from kimi_install import doctor as checks
from kimi_stack.base import paths, table
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.openclaw.door import OpenClaw

_MARKS = {"ok": "ok", "warn": "warn", "fail": "FAIL", "unknown": "?"}
_LOOKS = {"ok": "good", "warn": "warn", "fail": "bad", "unknown": "soft"}
_ROOMY = 60  # columns; a wider terminal shows the finding beside the name of its check
_COUNTED = {"fail": "failed", "warn": "to look at", "unknown": "not checked"}


@click.command()
@click.option("--openclaw", "openclaw_path", metavar="PATH", help="The openclaw to examine.")
@profile_option
@output.json_option
def doctor(openclaw_path: str | None, as_json: bool) -> int:
    """Check each part of the stack and say how to fix it. Exits 1 when a check failed; changes nothing.

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
        output.tell(f"\r\x1b[2Kchecking {name} …" if name else "\r\x1b[2K", err=True, nl=False)


def _text(rows: list[dict[str, Any]]) -> str:
    wide, width = max(table.width_of(row["check"]) for row in rows), output.columns()
    beside = width is None or width >= _ROOMY
    indent = " " * (wide + 8 if beside else 6)
    lines = []
    for row in rows:
        mark = output.look(f"{_MARKS[row['status']]:<5}", _LOOKS[row["status"]])
        says = [f"{indent}{row['says']}"] + ([f"{indent}mend: {row['mend']}"] if row["mend"] else [])
        told = [line for each in says for line in table.fold(paths.tilde(each), width)]
        if beside:
            lines.append(f"{mark} {row['check']:<{wide}}  {told.pop(0).lstrip()}")
        else:
            lines.append(f"{mark} {row['check']}")
        lines += told
    said = []
    for status, word in _COUNTED.items():
        if count := sum(row["status"] == status for row in rows):
            said.append(output.look(f"{count} {word}", _LOOKS[status]))
    return "\n".join([*lines, "", ", ".join(said) if said else output.look("All is well.", "good")])
