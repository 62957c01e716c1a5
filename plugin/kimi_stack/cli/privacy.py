"""`kimi-stack privacy`: which models may get which data, and what happens otherwise."""

from __future__ import annotations

from typing import Any

import click

from kimi_stack.base import paths, visible
from kimi_stack.cli import output
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import doubts
from kimi_stack.config.privacy import ASK, BLOCK, GIVEN, OWN, REDACT, ROUTE, Privacy, Rule
from kimi_stack.config.stack import Stack

_MOVES = "moves to a tier that may get it"
_OTHERWISE = {
    BLOCK: f"{_MOVES}; where there is none, nothing is sent",
    ROUTE: _MOVES,
    REDACT: "goes with placeholders for what was found",
    ASK: "a run on a terminal asks; elsewhere nothing is sent",
}


@click.command()
@profile_option
@output.json_option
def privacy(as_json: bool) -> None:
    """Show which models of the stack may get internal and confidential data, and what happens otherwise.

    The rules are in settings.toml; `kimi-stack config set` and `kimi-stack setup` write them. `kimi-stack classify`
    says which class a text has.

    \b
    Examples:
      kimi-stack privacy
      kimi-stack config set privacy.confidential.allow '["ollama/*"]'
      kimi-stack config set privacy.confidential.otherwise block
    """
    stack, policy = load_stack(doubting=False)
    found = policy.privacy
    warnings = list(doubts.of_privacy(policy, stack))
    rows = {cls: None if found is None else _row(found.rule(cls), stack) for cls in GIVEN}
    own = {name: {cls: 0 if found is None else len(found.own[name][cls]) for cls in GIVEN} for name in OWN}
    lines = [line for cls in GIVEN for line in _lines(cls, found, rows[cls])]
    if found is None or not found.enforces:
        lines = ["No rule is set: any model may get any data. `kimi-stack setup` asks for one."]
    counts = [_counted(name, own[name]) for name in OWN if any(own[name].values())]
    lines += [f"yours: {', '.join(counts)}"] if counts else []
    lines += [f"warning: {line}" for line in warnings]
    data = {"path": paths.locate("settings"), "classes": rows, "own": own, "warnings": warnings}
    output.emit("privacy", data, visible.lines("\n".join(lines)), as_json)


def _row(rule: Rule | None, stack: Stack) -> dict[str, Any] | None:
    if rule is None:
        return None
    tiers = {tier.name: {"model": tier.model, "allowed": rule.allows(tier.model)} for tier in stack.tiers.values()}
    return {"rule_of": rule.cls, **rule.as_dict(), "tiers": tiers}


def _lines(cls: str, found: Privacy | None, row: dict[str, Any] | None) -> list[str]:
    rule = None if found is None else found.rule(cls)
    if rule is None or row is None:
        return [f"{cls}: any model"]
    by = f" (the rule of {rule.cls})" if rule.cls != cls else ""
    lines = [f"{cls}{by}: {'any model' if rule.allow is None else rule.says}"]
    for name, tier in row["tiers"].items():
        lines.append(f"  {name}: {tier['model']} {'may get it' if tier['allowed'] else 'may not'}")
    takes = f"{rule.model} takes it" if rule.model else _OTHERWISE[rule.otherwise]
    lines.append(f"  otherwise: {rule.otherwise} ({takes})")
    return lines


def _counted(name: str, classes: dict[str, int]) -> str:
    return f"{sum(classes.values())} {name}"
