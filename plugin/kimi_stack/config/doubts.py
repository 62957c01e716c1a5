"""Settings that are valid but probably a mistake, and could cost money.

They stop nothing; each is one line for the person.
"""

from __future__ import annotations

from kimi_stack.base import dollars, paths
from kimi_stack.config import catalog, inventory, prices

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from kimi_stack.config.limits import Limit
    from kimi_stack.config.settings import Policy
    from kimi_stack.config.stack import Stack

FAR = 100  # times off the known price: no discount is so large, and a price per token is a million times off
_CHEAPEST, _DEAREST = "0.001", "1000"  # plausible dollars per million tokens, for a model without a known price


def found(policy: Policy, stack: Stack) -> list[str]:
    """All doubtful settings, one line each."""
    return [*of_limits(policy.limits, stack), *of_types(policy), *of_prices(policy, catalog.today())]


def of_limits(limits: Iterable[Limit], stack: Stack) -> Iterator[str]:
    """Limits on a model that no tier uses: they limit nothing."""
    running = [tier.model for tier in stack.tiers.values()]
    for limit in limits:
        if limit.model is None or any(catalog.same(limit.model, model) for model in running):
            continue
        yield f"the limit {limit.key}: no tier runs {limit.model}{_instead(limit.model, running)}"


def _instead(model: str, running: list[str]) -> str:
    following = catalog.current(model, catalog.today())
    if following != model:
        runs = "runs" if following in running else "follows"
        return f", which is retired; {following} {runs} in its place, without this limit"
    if catalog.lookup(model) is None:
        import difflib

        near = difflib.get_close_matches(model.lower(), [*running, *catalog.models()], 1, 0.75)
        if near:
            return f"; did you mean {near[0]}?"
    return f": it holds only where you name that model yourself (the stack has {', '.join(dict.fromkeys(running))})"


def of_types(policy: Policy) -> Iterator[str]:
    """User types that are assigned to senders, or are the default, but have no section, and so no quotas."""
    named = {*policy.users.senders.values(), policy.users.default}
    unknown = sorted(named - {*policy.users.types, "owner"})
    if unknown:
        yield f"{paths.settings_file()}: no [users.types] section for {', '.join(unknown)}: no quota holds there"


def of_privacy(policy: Policy, stack: Stack) -> Iterator[str]:
    """Rules for a class of data that cannot do what they seem to."""
    if policy.privacy is None:
        return
    running = list(dict.fromkeys(tier.model for tier in stack.tiers.values()))
    told = set()
    for cls in ("internal", "confidential"):
        rule = policy.privacy.rule(cls)
        if rule is None or rule.cls in told:
            continue
        told.add(rule.cls)
        at = f"[privacy.{rule.cls}]"
        if rule.allow is None:
            yield f'{at} has no allow, so any model may get it: otherwise = "{rule.otherwise}" never applies'
            continue
        if rule.otherwise != "redact" and rule.model is None and not any(map(rule.allows, running)):
            yield f"{at}: no model of the stack is allowed ({', '.join(running)}), so every such task is refused"
        known = {*running, *catalog.models(), *inventory.refs()}
        for glob in rule.allow:
            alone = type(rule)(cls, [glob], rule.otherwise, None)
            if not any(map(alone.allows, known)) and glob.partition("/")[0].lower() not in inventory.LOCAL:
                yield f"{at}: allow names {glob}, which is no model of the stack, of the catalog or of OpenClaw"
        away = [ref for ref in running if _looks_local(ref) and not inventory.is_local(ref) and rule.allows(ref)]
        if away:
            yield f"{at} allows {', '.join(away)}, which Ollama runs on its own servers, not on this machine"


def _looks_local(ref: str) -> bool:
    return ref.partition("/")[0].lower() in inventory.LOCAL


def of_prices(policy: Policy, today: str) -> Iterator[str]:
    """Prices far from the known ones: usually entered per token or per 1,000 tokens instead of per million."""
    for ref, row in policy.prices.items():
        for day in sorted({today, *(str(change["from"]) for change in row.get("changes", ()))}):
            stated = prices.on_day(row, day)
            long = stated.pop("long_context", {})
            told = [
                *(_far(ref, kind, value, kind, today) for kind, value in stated.items()),
                *(
                    _far(ref, f"long_context.{kind}", value, kind, today)
                    for kind, value in long.items()
                    if kind != "above"
                ),
            ]
            if lines := [line for line in told if line]:
                yield lines[0]  # the other kinds are usually wrong by the same factor
                break


def _far(ref: str, name: str, value: Any, kind: str, day: str) -> str:
    mine, at = dollars.parse(value), f'prices."{ref}".{name}'
    says = f"{at}: ${dollars.usd(mine)} per million tokens is"
    known = prices.find(ref, day)
    if mine == 0:
        return ""  # free: normal for a model that runs locally
    if known is None:
        if dollars.parse(_CHEAPEST) <= mine <= dollars.parse(_DEAREST):
            return ""
        return f"{says} what no vendor asks; is it per token, or per 1,000? Give it per million"
    theirs = known.cost(prices.Tokens(**{kind: 1_000_000}))
    if theirs == 0 or (theirs < FAR * mine and mine < FAR * theirs):
        return ""
    times = max(mine, theirs) // min(mine, theirs)
    side = "more" if mine > theirs else "less"
    return (
        f"{says} {times:,} times {side} than the {dollars.text(theirs)} of {known.source}; give it per million tokens"
    )
