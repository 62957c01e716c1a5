"""`kimi-stack report`: usage, costs, savings and limits."""

from __future__ import annotations

import time

import click

from kimi_stack.base import periods, streams, visible
from kimi_stack.cli import output
from kimi_stack.cli.group import meant
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.money import report as reports
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import Ledger, spool
from kimi_stack.money.report import cells, text, utility_calls
from kimi_stack.money.report import span as spans

PRESENT = {"daily": "day", "weekly": "week", "monthly": "month"}
GROUPED = {"session": "session", "tiers": "tier", "models": "model"}


@click.command()
@click.argument("what", metavar="[daily|weekly|monthly|session|tiers|models]", required=False)
@profile_option
@click.option("--since", metavar="DAY", help="From then on: 2026-11-01, yesterday, 7d (days back), or an ISO instant.")
@click.option("--until", metavar="DAY", help="To the end of this day, or up to this instant.")
@click.option("--timezone", metavar="ZONE", help="An IANA name; the default is budget.timezone, else the machine's.")
@click.option("--by", type=click.Choice(reports.GROUPS), metavar="GROUP", help=f"{', '.join(reports.GROUPS)}.")
@click.option("--baseline", default="premium", show_default=True, metavar="TIER|MODEL", help="What to compare with.")
@output.json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print the groups as CSV.")
@click.option("--html", type=click.Path(), metavar="FILE", help="Write a page with charts to FILE (- is stdout).")
def report(
    what: str | None,
    since: str | None,
    until: str | None,
    timezone: str | None,
    by: str | None,
    baseline: str,
    as_json: bool,
    as_csv: bool,
    html: str | None,
) -> None:
    """Show usage, costs, savings and limits, of this month or of another span.

    daily, weekly and monthly mean the present day, week and month; session, tiers and models group this month by those.

    \b
    Examples:
      kimi-stack report
      kimi-stack report daily --by hour
      kimi-stack report --since 7d --by day
      kimi-stack report models --since 2026-11-01 --until 2026-11-15
      kimi-stack report --baseline anthropic/claude-sonnet-5 --json
      kimi-stack report weekly --html week.html
    """
    _check(what, by, since is not None or until is not None, [as_json, as_csv, html is not None])
    loaded, policy = load_stack()
    with Accounting(policy, loaded).ledger as ledger:
        spool.take(ledger)
        span = _span(ledger, what, since, until, timezone)
        grouped = by or GROUPED.get(what or "", "tier")
        own = utility_calls.read()
        made = reports.build(ledger, loaded, span, grouped, against=baseline, reported=as_json, utility=own)
    if html is not None:
        from kimi_stack.money.report import page

        page.write(made, html)
        if html != "-":
            output.write(f"Wrote {visible.line(html)}.\n")
    elif as_csv:
        output.write(cells.text(made))
    else:
        lines = text.lines(
            made,
            blocks=_draws(),
            heading=lambda line: output.look(line, "head"),
            look_of=output.look_of,
            width=min(text.WIDTH, output.columns() or text.WIDTH),
        )
        output.emit("report", made.as_dict(), "\n".join(lines), as_json)


def _check(what: str | None, by: str | None, spanned: bool, forms: list[bool]) -> None:
    if what is not None and what not in (*PRESENT, *GROUPED):
        known = (*PRESENT, *GROUPED)
        raise click.UsageError(f"{what!r} is no report; there are {', '.join(known)}.{meant(what, known)}")
    if what in PRESENT and spanned:
        raise click.UsageError(f"{what} is the present {PRESENT[what]}; leave it out with --since and --until.")
    if what in GROUPED and by is not None:
        raise click.UsageError(f"{what} and --by exclude each other.")
    if sum(forms) > 1:
        raise click.UsageError("Choose one of --json, --csv and --html.")


def _span(ledger: Ledger, what: str | None, since: str | None, until: str | None, zone: str | None) -> spans.Span:
    policy, now = ledger.policy, time.time()
    where = periods.zone(zone or policy.timezone)
    if since is not None or until is not None:
        first, _ = reports.extent(ledger)
        return spans.between(since, until, int(now) if first is None else first, now, where, policy.week_starts)
    return spans.present(PRESENT.get(what or "", "month"), now, where, policy.week_starts)


def _draws() -> bool:
    """Whether stdout can show block characters."""
    return streams.shows("█▏▁░")
