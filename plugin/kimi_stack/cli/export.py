"""`kimi-stack export`: writes all data about one sender as JSON."""

from __future__ import annotations

import click

from kimi_stack.base import visible
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.retention import opened, progress
from kimi_stack.compliance import export as exporting
from kimi_stack.money.ledger import spool


@click.command()
@click.option("--sender", required=True, metavar="ID", help="channel:id, such as telegram:123456, or local:name.")
@click.option("--output", "-o", "file", type=click.Path(), default="-", metavar="FILE|-", help="Write to FILE.")
@profile_option
@output.json_option
def export(sender: str, file: str, as_json: bool) -> None:
    """Write all data about one sender as one JSON document. Only you can read a file that it writes.

    \b
    Examples:
      kimi-stack export --sender telegram:123456 -o person.json
      kimi-stack export --sender telegram:123456 | jq '.calls | length'
    """
    if file == "-" and as_json:
        raise click.UsageError("--json needs -o FILE: stdout is for the document.")
    tell = progress()
    with opened() as ledger:
        spool.take(ledger)
        if file == "-":
            exporting.write_to(ledger, sender, output.write, lambda count: tell("calls", count))
            return
        calls = exporting.write(ledger, sender, file, lambda count: tell("calls", count))
    said = f"Wrote the data about {visible.line(sender)} to {visible.line(file)}, with {calls:,} calls."
    output.emit("export", {"file": file, "sender": sender, "calls": calls}, said, as_json)
