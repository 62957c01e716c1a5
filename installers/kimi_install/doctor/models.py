"""Checks of the stack's models in OpenClaw: aliases, allow lists, lifecycle, keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kimi_install.doctor.facts import Facts
from kimi_install.doctor.finding import Finding, fail, ok, unknown, warn
from kimi_stack.config import catalog, figures, inventory
from kimi_stack.running import needs

REGISTER = "kimi-stack install   (registers the stack file's models anew; nothing else changes)"


def lifecycle(facts: Facts) -> Iterator[Finding]:
    """Models that their vendor has retired or will retire."""
    today, well = catalog.today(), True
    for tier in facts.stack.tiers.values():
        model = catalog.lookup(tier.written)
        if model is None:
            well = False
            yield _beyond_the_catalog(tier.name, tier.written)
            continue
        state = catalog.lifecycle_on(model, today)
        if state == "active":
            continue
        well = False
        says = f"{tier.name}: {tier.written} is {state}" + _date(model, state)
        migrate = (
            f"kimi-stack models migrate   (to {model.successor})"
            if model.successor
            else (f"name another model for {tier.name} in the stack file")
        )
        if tier.model != tier.written:
            yield warn(f"{says}; {tier.model} is used in its place", migrate)
        elif state == "retired":
            yield fail(f"{says}, and calls to it fail", migrate)
        else:
            yield warn(says, migrate)
    if well:
        yield ok("every model of the stack is active")


def _beyond_the_catalog(tier: str, ref: str) -> Finding:
    found = inventory.find(ref)
    if found is not None and found.row.get("price_source") == "local":
        return ok(f"{tier}: {ref} runs on a machine of yours: it is free, and no vendor retires it")
    if found is None:
        says = f"{tier}: {ref} is not in our catalog, so its price and lifecycle are unknown"
        return unknown(says, "kimi-stack models refresh   (asks OpenClaw and genai-prices)")
    window = f"a window of {found.context:,} tokens" if found.context else "a window that nobody states"
    return unknown(f"{tier}: {ref} is not in our catalog and its lifecycle unknown; by {found.source} it has {window}")


def parameters(facts: Facts) -> Iterator[Finding]:
    """Parameters in OpenClaw's config that make the model's vendor answer with a 400."""
    well = True
    for path, settings in _scopes(facts.agents):
        for ref, row in settings.get("models", {}).items():
            known = catalog.lookup(ref)
            heat = (row or {}).get("params", {}).get(figures.HEAT)
            if (
                known is None
                or known.takes is None
                or figures.HEAT in known.takes
                or heat in (None, figures.VENDORS_OWN)
            ):
                continue
            well = False
            at = f'{path}.models["{ref}"].params.{figures.HEAT}'
            says = f"{at} is {heat}, and {ref} takes none but {figures.VENDORS_OWN}: its vendor may refuse each turn"
            yield fail(says, f"kimi-stack install; if it stays, it is yours: openclaw config unset '{at}'")
    for tier in facts.stack.tiers.values():
        heat = facts.stack.document["model_stack"][tier.name].get(figures.HEAT)
        if tier.temperature is None and heat not in (None, figures.VENDORS_OWN):
            well = False
            says = f"{tier.name}: the stack file's temperature {heat} is left out, {tier.model} is not known to take it"
            yield warn(says, "kimi-stack models migrate   (writes the figures that hold for the models in use)")
    if well:
        yield ok("no model is sent a parameter that its vendor refuses")


def _date(model: catalog.Model, state: str) -> str:
    if model.retires is None:
        return ""
    return f" since {model.retires}" if state == "retired" else f", and ends on {model.retires}"


def aliases(facts: Facts) -> Iterator[Finding]:
    """The three aliases of the stack file, in OpenClaw's config."""
    registered: Mapping[str, str] = facts.models.get("aliases", {})
    ours = {tier.alias for tier in facts.stack.tiers.values()}
    first: dict[str, str] = {}
    wrong = False
    for tier in facts.stack.tiers.values():
        ref, shared = _named(registered, tier.alias), first.setdefault(tier.model, tier.alias)
        if ref == tier.model:
            continue
        wrong = True
        own = next((name for name, of in registered.items() if of == tier.model and name not in ours), None)
        if ref is None and own is not None:
            says = f"{tier.model} has your alias {own}: {tier.alias} is not set, for OpenClaw keeps one alias a model"
            yield warn(says, f"none needed; for ours: openclaw models aliases remove {own} && kimi-stack install")
        elif ref is not None:
            yield fail(f"{tier.alias} means {ref} in OpenClaw and {tier.model} in the stack file", REGISTER)
        elif shared != tier.alias:
            says = f"{tier.alias} is not registered: {tier.model} is {shared}, and OpenClaw keeps one alias a model"
            yield warn(says, "give the two tiers different models, if you want both aliases")
        else:
            yield fail(f"{tier.alias} is not registered in OpenClaw", REGISTER)
    if not wrong:
        yield ok(", ".join(f"{tier.alias} = {tier.model}" for tier in facts.stack.tiers.values()))


def _named(registered: Mapping[str, str], alias: str) -> str | None:
    """The model of an alias; OpenClaw ignores case."""
    return next((ref for name, ref in registered.items() if name.lower() == alias.lower()), None)


def policy(facts: Facts) -> Iterator[Finding]:
    """Allow lists that exclude a model of the stack: OpenClaw refuses models that are not in a non-empty list."""
    shut = False
    for path, settings in _scopes(facts.agents):
        allowed = settings.get("modelPolicy", {}).get("allow") or []
        missing = [t.model for t in facts.stack.tiers.values() if allowed and not _allows(allowed, t.model, t.alias)]
        if missing:
            shut = True
            yield fail(
                f"{path}.modelPolicy.allow does not name {', '.join(missing)}",
                f"add {'them' if missing[1:] else 'it'} to that list, or run kimi-stack install",
            )
    if not shut:
        yield ok("no modelPolicy shuts the stack's models out")


def _allows(allowed: list[str], ref: str, alias: str) -> bool:
    entries = [entry.strip().lower() for entry in allowed]
    names = (ref.lower(), alias.lower())
    return any(entry in names or (entry.endswith("/*") and names[0].startswith(entry[:-1])) for entry in entries)


def credentials(facts: Facts) -> Iterator[Finding]:
    """Providers without credentials, by OpenClaw's own status. Keys are neither read nor shown."""
    auth: Mapping[str, Any] = facts.models.get("auth", {})
    known = {row["provider"]: row for row in auth.get("providers", [])}
    resting = {row.get("provider") for row in auth.get("unusableProfiles", [])}
    models = needs.models_of(facts.stack)
    there = needs.providers((row["plugin"] for row in facts.plugins), facts.providers)
    lacking = {need.provider: need for need in needs.of(models, facts.models, *there)}
    for provider, tiers in needs.by_provider(models).items():
        named = f"{provider} ({' and '.join(tiers)})"
        source = known.get(provider, {}).get("effective", {}).get("kind", "missing")
        if provider in lacking:
            yield fail(lacking[provider].says, lacking[provider].mend())
        elif source == "missing":
            yield ok(f"{named}: serves without a key")
        elif provider in resting:
            yield warn(
                f"{named}: OpenClaw has paused a credential after failures", "openclaw models status   (says why)"
            )
        else:
            yield ok(f"{named}: from {source}; whether the vendor accepts it shows on first use")


def runtimes(facts: Facts) -> Iterator[Finding]:
    """Runtimes that are external commands, such as claude-cli: for them OpenClaw runs no model hook."""
    backends = {name for row in facts.plugins for name in row["plugin"].get("cliBackendIds", [])}
    found = False
    for path, runtime in _runtimes(facts, backends):
        if runtime in backends:
            found = True
            mend = "openclaw doctor --fix" if path.endswith(".model") else f"openclaw config unset '{path}'"
            says = f"{path} is {runtime}, a command line of its own: its turns never ask us for a model"
            yield warn(says, f"{mend}, if they should be routed")
        elif runtime not in ("openclaw", "auto"):
            found = True
            yield unknown(f"{path} is {runtime}: whether its sessions follow our choice cannot be seen from here")
    if not found:
        yield ok("no model runs outside OpenClaw's own loop")


def _runtimes(facts: Facts, backends: set[str]) -> Iterator[tuple[str, str]]:
    """Each configured runtime: the JSON path of its setting, and its id."""
    for path, settings in _scopes(facts.agents):
        model = settings.get("model")
        primary = str(model.get("primary") if isinstance(model, dict) else model)
        if primary.partition("/")[0] in backends:  # the old notation, claude-cli/claude-opus-4-7
            yield f"{path}.model", primary.partition("/")[0]
        for ref, row in settings.get("models", {}).items():
            yield from _runtime(f'{path}.models["{ref}"]', row)
    for provider, row in facts.providers.items():
        yield from _runtime(f"models.providers.{provider}", row)
        for number, model in enumerate(row.get("models", [])):
            yield from _runtime(f"models.providers.{provider}.models[{number}]", model)


def _runtime(path: str, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    runtime = row.get("agentRuntime", {}).get("id")
    if runtime:
        yield f"{path}.agentRuntime", runtime


def _scopes(agents: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The places of an agent's settings: the defaults, then each agent, each with its JSON path."""
    yield "agents.defaults", agents.get("defaults", {})
    for name, settings in agents.get("entries", {}).items():
        yield f"agents.entries.{name}", settings
