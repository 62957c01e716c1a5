"""Checks of the rules for a class of data: whether they can hold, and whether they did."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Any

from kimi_install import recap
from kimi_install.doctor.facts import PLUGIN, Facts
from kimi_install.doctor.finding import Finding, fail, ok, unknown, warn
from kimi_stack.base import periods
from kimi_stack.compliance import incidents
from kimi_stack.config import doubts, settings
from kimi_stack.config.privacy import GIVEN, REDACT, Privacy

DAYS = 30
HOLDS, HIDES = "before_agent_run", "before_message_write"  # hooks that hold a turn back, and hide what is written
INSTALL = "kimi-stack install, then restart the Gateway"


def policy(facts: Facts) -> Iterator[Finding]:
    """The rules themselves, and the incidents of the last days."""
    found = settings.load()
    told = list(_incidents())
    yield from told
    privacy = found.privacy
    if privacy is None or not privacy.enforces:
        yield ok("no rule is set: any model may get any data")
        return
    for line in doubts.of_privacy(found, facts.stack):
        told.append(warn(line, "kimi-stack privacy, then kimi-stack config set"))
        yield told[-1]
    if not told:
        yield ok("each rule can be met, and each was held in the last 30 days")


def _incidents() -> Iterator[Finding]:
    since = periods.iso(time.time() - DAYS * periods.DAY)
    rows = incidents.read(since)
    if rows:
        models = ", ".join(sorted({str(row.get("model") or "an unknown model") for row in rows}))
        says = f"{len(rows)} times in {DAYS} days a model got data that your rules do not allow it: {models}"
        yield fail(says, f"look at {incidents.path()}; change the keys that are in those chats")


def recaps(facts: Facts) -> Iterator[Finding]:
    """OpenClaw's utility model writes recaps of chats, and no hook of a plugin sees those calls."""
    privacy = settings.load().privacy
    if privacy is None or not privacy.holds:
        yield ok("no rule is set, so recaps may go anywhere")
        return
    well = True
    for at, value in recap.open_at(facts.agents, privacy):
        well = False
        goes = f"is {value}, which no rule allows" if value else "is not set, so OpenClaw takes a model of the vendor's"
        yield fail(f"{at} {goes}: recaps carry chats there", f"openclaw config set {at} ''")
    if well:
        yield ok("recaps go to no model that a rule does not allow")


def titles(facts: Facts) -> Iterator[Finding]:
    """The models of OpenClaw's titles and compaction, which it chooses by its own settings."""
    privacy = settings.load().privacy
    if privacy is None or not privacy.holds:
        yield ok("no rule is set, so titles may go anywhere")
        return
    well = True
    for at, model in _named(facts.agents, "model"):
        if model is None or not recap.may(model, facts.agents, privacy):
            well = False
            goes = f"is {model}, which a rule does not allow" if model else "is not set, so OpenClaw takes its own"
            says = f"{at} {goes}: the first words of a session of the dashboard go there for its title"
            yield warn(says, f"openclaw config set {at} with a model that your rules allow, or chat elsewhere")
    for at, model in _named(facts.agents, "compaction"):
        if model is not None and not recap.may(model, facts.agents, privacy):
            well = False
            says = f"{at} is {model}, which a rule does not allow: it gets long sessions, with placeholders"
            yield warn(says, f"openclaw config unset {at}")
    if well:
        yield ok("titles and compaction go to no model that a rule does not allow")


def _named(agents: Mapping[str, Any], what: str) -> Iterator[tuple[str, str | None]]:
    """Where OpenClaw's config names the model for `what`, with it. Of the defaults also where none is (None)."""
    scopes = {"agents.defaults": agents.get("defaults") or {}}
    scopes |= {f"agents.entries.{name}": entry for name, entry in (agents.get("entries") or {}).items()}
    for at, scope in scopes.items():
        value = scope.get(what)
        if what == "compaction":
            at, value = f"{at}.compaction", value.get("model") if isinstance(value, Mapping) else None
        primary = value.get("primary") if isinstance(value, Mapping) else value
        model = primary.strip() if isinstance(primary, str) and primary.strip() else None
        if model is not None or at == "agents.defaults":
            yield (f"{at}.model", model)


def hooks(facts: Facts) -> Iterator[Finding]:
    """Whether the hooks that hold the rules in chats are there, and what OpenClaw itself would fall back on."""
    privacy = settings.load().privacy
    if privacy is None or not privacy.holds:
        yield ok("no rule is set, so nothing is to be held")
        return
    row = facts.plugin
    if row is None or not row["plugin"].get("enabled"):
        yield unknown(f"needs {PLUGIN} installed and enabled: without it, chats are not held", INSTALL)
        return
    there = {hook["name"] for hook in row.get("typedHooks", [])}
    missing = [name for name in _needed(privacy) if name not in there]
    if missing:
        yield fail(f"{' and '.join(missing)} of {PLUGIN} is not active: chats are not held to your rules", INSTALL)
        return
    held = [ref for ref in _fallbacks(facts.agents) if not privacy.allows(ref)]
    beside = f"; OpenClaw's own fallbacks {', '.join(held)} are held by them" if held else ""
    yield ok(f"{', '.join(_needed(privacy))} hold your rules in chats{beside}")


def _needed(privacy: Privacy) -> list[str]:
    rules = [privacy.rule(cls) for cls in GIVEN]
    return [HOLDS, *([HIDES] if any(rule is not None and rule.otherwise == REDACT for rule in rules) else [])]


def _fallbacks(agents: Mapping[str, Any]) -> list[str]:
    """The fallback models in OpenClaw's config, of the defaults and of each agent."""
    scopes = [agents.get("defaults") or {}, *(agents.get("entries") or {}).values()]
    found: dict[str, None] = {}
    for scope in scopes:
        model = scope.get("model")
        if isinstance(model, Mapping):
            found |= dict.fromkeys(str(ref) for ref in model.get("fallbacks") or ())
    return list(found)
