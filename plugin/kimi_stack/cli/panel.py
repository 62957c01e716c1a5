"""`kimi-stack panel`: the page of the tab "Kimi" in OpenClaw's Control UI."""

from __future__ import annotations

import click

from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.compliance import incidents
from kimi_stack.learning import audit_file
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import spool
from kimi_stack.money.report import panel as panels
from kimi_stack.money.report import utility_calls

POLL = "../kimi-stack-live"  # as seen from the page: plugin/openclaw/panel.mjs serves both


@click.command()
@profile_option
@output.json_option
def panel(as_json: bool) -> None:
    """Print the page of the tab "Kimi" in OpenClaw's Control UI, as HTML.

    It has this month by tier and model, each limit with its forecast, the last 50 calls with their reasons, the dearest
    sessions and senders, incidents, and the last audit. OpenClaw's plugin serves it; printed here it is a file for a
    browser.

    \b
    Examples:
      kimi-stack panel
      kimi-stack panel --json
    """
    from kimi_stack.money.report import page

    stack, policy = load_stack()
    with Accounting(policy, stack).ledger as ledger:
        spool.take(ledger)
        made = panels.build(ledger, stack, incidents.read(), audit_file.last(), utility_calls.read())
    if as_json:
        live = page.render(made.report, made, POLL)
        output.emit("panel", {**made.as_dict(), "page": live}, "", as_json)
    else:
        output.write(page.render(made.report, made) + "\n")
