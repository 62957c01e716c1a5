"""`kimi-stack budget`: the limits, what is left of them, and temporary top-ups."""

from __future__ import annotations

from typing import Any

import click

from kimi_stack.base import dollars, paths, periods
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.cli.group import Group
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import doubts, users
from kimi_stack.config.limits import ADVERBS, AT_LIMIT, Limit
from kimi_stack.money import estimates, reserving, shadowing, statement, top_up
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import mark, spool

_json = output.json_option
_dry = click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
_tier = click.option("--tier", type=click.Choice(TIERS), help="For this tier alone.")
_model = click.option("--model", metavar="REF", help="For this model alone (provider/id).")


@click.group(cls=Group, invoke_without_command=True)
@profile_option
@_json
@click.pass_context
def budget(ctx: click.Context, as_json: bool) -> None:
    """Show and set the limits: per tier, per model or in total; per day, week or month.

    \b
    Examples:
      kimi-stack budget set 20 --per month --hard
      kimi-stack budget set 5 --per day --tier premium --hard --at-limit down
      kimi-stack budget add 2 today
      kimi-stack budget show
    """
    if ctx.invoked_subcommand is None:
        _show(as_json)


@budget.command()
@_json
def show(as_json: bool) -> None:
    """Show each limit: what is spent, reserved by runs in flight, and left, and when it resets.

    \b
    Examples:
      kimi-stack budget show
      kimi-stack budget show --json
    """
    _show(as_json)


@budget.command("set")
@click.argument("usd", metavar="DOLLARS")
@click.option("--per", type=click.Choice(periods.PERIODS), default="month", show_default=True, help="The period.")
@_tier
@_model
@click.option(
    "--hard/--soft", default=False, help="Hard: no run may exceed it. Soft (default): only warn at 50, 80 and 100 %."
)
@click.option("--at-limit", type=click.Choice(AT_LIMIT), help="At a hard limit: refuse (default), or move down a tier.")
@_dry
@_json
def set_(
    usd: str,
    per: str,
    tier: str | None,
    model: str | None,
    hard: bool,
    at_limit: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Set a limit in settings.toml. It replaces one with the same period and scope.

    \b
    Examples:
      kimi-stack budget set 20 --per month --hard
      kimi-stack budget set 3 --per day --tier premium --hard --at-limit down
      kimi-stack budget set 10 --per week --model moonshot/kimi-k3
    """
    from kimi_stack.config import edits

    if at_limit is not None and not hard:
        raise click.UsageError("--at-limit is for a hard limit; add --hard")
    try:
        amount = dollars.usd(dollars.parse(usd))
    except ValueError as error:
        raise StackError(str(error)) from None
    given = {"usd": amount, "per": per, "tier": tier, "model": model, "hard": hard, "at_limit": at_limit}
    row = {key: value for key, value in given.items() if value is not None}
    limit, replaced = edits.put_limit(row, dry_run=dry_run)
    if not dry_run and paths.ledger_file().exists():
        mark.put(paths.locate("ledger"))  # from now on the limit depends on this ledger
    verb = "Would set" if dry_run else "Changed" if replaced else "Set"
    loaded, policy = load_stack(doubting=False)
    policy.limits = (*(other for other in policy.limits if other.key != limit.key), limit)
    doubtful = doubts.found(policy, loaded)
    data = {"limit": limit.as_dict(), "replaced": replaced, "dry_run": dry_run, "doubts": doubtful}
    output.emit("budget set", data, f"{verb} {_described(limit)}.", as_json)
    for doubt in doubtful:
        output.say(doubt)


@budget.command()
@click.argument("words", metavar="DOLLARS [today|week|month]", nargs=-1, required=True)
@_tier
@_model
@_dry
@_json
def add(words: tuple[str, ...], tier: str | None, model: str | None, dry_run: bool, as_json: bool) -> None:
    """Add money to the limits until the end of today, this week or this month.

    Without --tier or --model it is added to every limit.

    \b
    Examples:
      kimi-stack budget add 2 today
      kimi-stack budget add 10 month --tier premium
    """
    wanted = top_up.parse(words, tier or model or "all")
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    said = top_up.add(ledger, wanted, users.local(), dry_run=dry_run)
    data = {"added": dollars.row(wanted.nano), "scope": wanted.scope, "until": wanted.until, "dry_run": dry_run}
    output.emit("budget add", data, f"{'Would be ' if dry_run else ''}{said}.", as_json)


@budget.command()
@click.option("--per", type=click.Choice(periods.PERIODS), help="Only those of this period.")
@_tier
@_model
@click.option("--added", is_flag=True, help="Only what `budget add` added.")
@_dry
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@_json
def clear(
    per: str | None, tier: str | None, model: str | None, added: bool, dry_run: bool, yes: bool, as_json: bool
) -> None:
    """Remove limits from settings.toml (all, or those named), and what `budget add` added to them. It asks first.

    \b
    Examples:
      kimi-stack budget clear --dry-run
      kimi-stack budget clear --per day --tier premium
      kimi-stack budget clear --added --yes
    """
    from kimi_stack.config import edits

    loaded, policy = load_stack()
    scope = tier or model
    going = [limit for limit in policy.limits if per in (None, limit.per) and scope in (None, limit.scope)]
    going = [] if added else going
    all_ = added or len(going) == len(policy.limits)
    accounting = Accounting(policy, loaded, anew=not added)
    ended = accounting.ledger.clear_top_ups(dry_run=True) if all_ else 0
    if (going or ended) and not dry_run:
        for limit in [] if yes else going:
            output.say(f"this clears {_described(limit)}")
        if ended and not yes:
            output.say(f"this clears what was added ({ended})")
        if not output.question(yes, "Clear that?")():
            raise StackError("nothing was cleared", exit_code=RUN_FAILED)
        if going:
            edits.drop_limits({limit.key for limit in going})
        ended = accounting.ledger.clear_top_ups() if all_ else 0
    verb = "Would clear" if dry_run else "Cleared"
    said = [f"{verb} {_described(limit)}." for limit in going]
    said += [f"{verb} what was added ({ended})."] if ended else []
    data = {"cleared": [limit.as_dict() for limit in going], "top_ups": ended, "dry_run": dry_run}
    output.emit("budget clear", data, "\n".join(said) or "Nothing to clear.", as_json)


def _show(as_json: bool) -> None:
    loaded, policy = load_stack()
    ledger = Accounting(policy, loaded).ledger
    spool.take(ledger)
    standing = reserving.standing(ledger, users.local(), [])
    shadows = shadowing.shown(ledger, users.local())
    added = [
        {"amount": dollars.row(nano), "scope": scope, "until": periods.iso(end)}
        for scope, nano, end in ledger.top_ups()
    ]
    known = estimates.read(ledger)
    data: dict[str, Any] = {
        "timezone": policy.timezone,
        "limits": [state.as_dict() for state in (*standing.states, *shadows)],
        "top_ups": added,
        "estimates": known and known.as_dict(),
    }
    said = zip(standing.states, statement.lines(standing), strict=False)
    lines = [output.look_of(state.percent)(line) for state, line in said] or statement.lines(standing)
    lines += [output.look_of(state.percent)(statement.line(state, policy.timezone)) for state in shadows]
    if not policy.limits:
        lines.append("`kimi-stack budget set 20 --per month --hard` sets one.")
    if known:
        lines.append(known.line())
    output.emit("budget show", data, "\n".join(lines), as_json)


def _described(limit: Limit) -> str:
    what = "everything" if limit.scope == "all" else limit.scope
    end = f"hard: {'moves down a tier' if limit.at_limit == 'down' else 'refuses'}" if limit.hard else "soft: warns"
    return f"the {ADVERBS[limit.per]} limit of {limit.text(limit.amount)} for {what} ({end})"
