"""What OpenClaw lacks to use the models of the stack: a provider's plugin, or the provider's key.

The answer is OpenClaw's own. Keys are neither read nor shown.
"""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal

from kimi_stack.base import paths
from kimi_stack.base.errors import RUN_FAILED, StackError
from kimi_stack.config.stack import Stack
from kimi_stack.openclaw.door import OpenClaw

# Providers whose OpenClaw plugin is not bundled; it is @openclaw/NAME-provider.
_PLUGINS = """
    arcee baseten cerebras chutes cloudflare-ai-gateway cohere deepinfra deepseek featherless fireworks gmi groq
    kilocode kimi longcat meta mistral moonshot novita qianfan qwen stepfun synthetic venice vercel-ai-gateway
    volcengine vydra xiaomi zai
"""
_ONBOARDING = {"moonshot": "moonshot-api-key"}  # onboarding also sets the vendor's endpoint; a key alone does not
_SECONDS = 60.0  # timeout for OpenClaw's answer


@dataclass(frozen=True)
class Need:
    """One provider that cannot be used yet, the tiers that need it, and what is missing."""

    provider: str
    tiers: tuple[str, ...]
    lacks: Literal["plugin", "key"]

    @property
    def says(self) -> str:
        named = f"{self.provider} ({' and '.join(self.tiers)})"
        return f"{named}: {'OpenClaw has no such provider' if self.lacks == 'plugin' else 'no credentials'}"

    @property
    def steps(self) -> tuple[tuple[str, ...], ...]:
        """The arguments of each `openclaw` command that fixes it, in order; none if the plugin is unknown."""
        choice = _ONBOARDING.get(self.provider)
        login = ("onboard", "--auth-choice", choice) if choice else ("models", "auth", "login")
        if self.lacks == "key":
            return (("models", "auth", "login", "--provider", self.provider),)
        if self.provider not in _PLUGINS.split():
            return ()
        plugin = ("plugins", "install", f"@openclaw/{self.provider}-provider")
        return (plugin, login if choice else (*login, "--provider", self.provider))

    def commands(self, program: str = "openclaw") -> list[str]:
        return [f"{program} {shlex.join(words)}" for words in self.steps]

    def mend(self, program: str = "openclaw") -> str:
        """The commands in one line, or other advice if there are none."""
        unknown = f"install the OpenClaw plugin that brings {self.provider}, or name another model in the stack file"
        return ", then ".join(self.commands(program)) or unknown


def of(
    models: Mapping[str, str], status: Mapping[str, Any], offered: Collection[str] | None, keyless: Collection[str] = ()
) -> list[Need]:
    """The needs of `models` (by tier), from the output of `openclaw models status`. Tiers of one provider share a need.

    `offered` are the providers from OpenClaw's plugins and config; None if unknown, then each need is a missing key.
    `keyless` are the providers that need no key.
    """
    rows = {row["provider"]: row for row in status.get("auth", {}).get("providers", [])}
    found = []
    for provider, tiers in by_provider(models).items():
        if rows.get(provider, {}).get("effective", {}).get("kind", "missing") != "missing" or provider in keyless:
            continue
        there = offered is None or provider in offered
        found.append(Need(provider, tuple(tiers), "key" if there else "plugin"))
    return found


def ask(openclaw: OpenClaw, models: Mapping[str, str]) -> list[Need]:
    """The needs of `models` (by tier). Starts one or two `openclaw` commands.

    Raises StackError if OpenClaw does not answer in time.
    """
    status = openclaw.call_json(["models", "status", "--json"], timeout=_SECONDS)
    if not of(models, status, None):
        return []
    with ThreadPoolExecutor(2) as pool:
        listed = pool.submit(openclaw.call_json, ["plugins", "list", "--json"], timeout=_SECONDS)
        configured = openclaw.config_read("models", "providers") or {}
        plugins: Iterable[Mapping[str, Any]] = listed.result()["plugins"]
    return of(models, status, *providers(plugins, configured))


def providers(
    plugins: Iterable[Mapping[str, Any]], configured: Mapping[str, Any]
) -> tuple[frozenset[str], frozenset[str]]:
    """The providers from plugins and config, and those that need no key. `configured` is `models.providers`."""
    offered, keyless = set(configured), {name for name, row in configured.items() if _is_local(row)}
    for plugin in plugins:
        names = set(plugin.get("providerIds") or ())
        offered |= names
        keyless |= names & set(plugin.get("syntheticAuthRefs") or ())
    return frozenset(offered), frozenset(keyless)


def _is_local(row: object) -> bool:
    """Whether a provider in the user's config is a local server, which needs no key."""
    url = str(row.get("baseUrl") or "") if isinstance(row, Mapping) else ""
    host = url.partition("://")[2].partition("/")[0].rpartition("@")[2]
    return host.startswith("[::1]") or host.partition(":")[0] in ("localhost", "127.0.0.1", "0.0.0.0")


def models_of(stack: Stack) -> dict[str, str]:
    """The model of each tier."""
    return {tier.name: tier.model for tier in stack.tiers.values()}


def by_provider(models: Mapping[str, str]) -> dict[str, list[str]]:
    """The tiers of each provider."""
    found: dict[str, list[str]] = {}
    for tier, model in models.items():
        found.setdefault(model.partition("/")[0], []).append(tier)
    return found


def lines(needs: Iterable[Need], program: str = "openclaw") -> list[str]:
    """Each need in one line, followed by the commands that fix it."""
    said = []
    for need in needs:
        said.append(need.says)
        said += [f"  {line}" for line in need.commands(program) or [need.mend()]]
    return said


def cannot_serve(what: str, needs: Collection[Need], program: str = "openclaw") -> StackError:
    """The error for a run for which no model is usable: what is missing, and what to do."""
    lacking = "; ".join(need.says for need in needs)
    mends = "; ".join(need.mend(program) for need in needs)
    return StackError(
        f"{what} serve yet: {lacking}\n`kimi-stack setup` walks through it, or run: {mends}", exit_code=RUN_FAILED
    )


def program_of(openclaw: OpenClaw) -> str:
    """The command that starts this OpenClaw from the user's shell: its name if it is on PATH, else its path."""
    path = os.path.realpath(openclaw.path)
    if os.path.realpath(shutil.which("openclaw") or "") == path:
        return "openclaw"
    if os.path.realpath(paths.local_bin() / "openclaw") == path:
        return "~/.local/bin/openclaw"
    return shlex.quote(openclaw.path)
