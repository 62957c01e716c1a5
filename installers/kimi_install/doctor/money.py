"""Checks of what costs depend on: known and recent prices, and a ledger that can be read and written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kimi_install.doctor.facts import Facts
from kimi_install.doctor.finding import Finding, fail, ok, warn
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, doubts, prices, settings
from kimi_stack.money.ledger import open_ledger, verify
from kimi_stack.openclaw import utility

STALE = 60  # days


def prices_known(facts: Facts) -> Iterator[Finding]:
    """The age of the catalog, and models of the stack without a known price."""
    today, own = catalog.today(), settings.load().prices
    age = (date.fromisoformat(today) - date.fromisoformat(catalog.as_of())).days
    well = True
    if age > STALE:
        well = False
        mend = "upgrade kimi-stack, or give your models' prices in settings.toml under [prices]"
        yield warn(f"the prices are of {catalog.as_of()}, {age} days old: vendors may have changed them", mend)
    for tier in facts.stack.tiers.values():
        if prices.find(tier.model, today, own) is None:
            well = False
            mend = f'kimi-stack models refresh, or give its prices in settings.toml under [prices."{tier.model}"]'
            yield warn(f"{tier.name}: {tier.model} is unpriced, so no total includes its cost", mend)
    if well:
        yield ok(f"every model of the stack has a price; the catalog is of {catalog.as_of()}")


def ledger(_: Facts) -> Iterator[Finding]:
    """Whether the ledger opens, and what follows if it does not."""
    policy = settings.load()
    try:
        with open_ledger(policy, wait=2, migrate=False) as opened:
            name, clashes, ahead = opened.store.name, list(doubts.of_types(policy)), verify.ahead(opened)
    except StackError as error:
        what, mend = [*str(error).split("; ", 1), ""][:2]
        held = "; a hard limit is set, so every run is refused" if policy.enforces else ""
        yield fail(what + held, mend or "kimi-stack ledger verify")
        return
    for line in ahead:
        yield warn(line, "see whether the clock was wrong; docs/money.md tells how to correct their dates")
    for clash in clashes:
        yield warn(clash, "name a type that has a section [users.types.NAME], or leave it if it needs no quota")
    yield ok(f"{name}, with {len(policy.limits)} limits" if policy.limits else f"{name}; no limits are set")


def doubtful(facts: Facts) -> Iterator[Finding]:
    """Limits that have no effect, and implausible prices."""
    policy, well = settings.load(), True
    for line in doubts.of_limits(policy.limits, facts.stack):
        well = False
        yield warn(line, "kimi-stack budget set ... --model REF, and budget clear --model for the old one")
    for line in doubts.of_prices(policy, catalog.today()):
        well = False
        yield warn(line, "fix it in settings.toml; `kimi-stack models` shows the prices as they are read")
    if well:
        yield ok("limits and prices in settings.toml fit the models that run")


def utility_calls(facts: Facts) -> Iterator[Finding]:
    """OpenClaw's own calls, which no report has and no limit holds."""
    found = utility.settings(facts.agents)
    on = [each for each in found if not each.is_off]
    if not on:
        yield ok("OpenClaw's utility model is off; only titles of dashboard sessions are in no report")
        return
    models = ", ".join(each.text for each in found)
    says = f"OpenClaw's recaps and titles are in no report, and no limit holds them; its utility model: {models}"
    if settings.load().enforces:
        yield warn(says, " and ".join(each.command for each in on))
    else:
        yield ok(says)
