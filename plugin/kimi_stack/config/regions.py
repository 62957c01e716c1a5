"""Regions: which of OpenClaw's providers serves a vendor's models from an endpoint near the person.

`[regions.eu]` in settings.toml has `anthropic = "anthropic-eu"`: a tier with `"region": "eu"` in model-config.json runs
`anthropic/claude-haiku-4-5` as `anthropic-eu/claude-haiku-4-5`. What is known of the vendor's model holds for it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_known: dict[str, dict[str, str]] = {}  # as in settings.toml that was loaded last: provider by vendor, by region
_vendors: dict[str, str] = {}  # the vendor whose models a regional provider serves


def use(regions: Mapping[str, Mapping[str, str]]) -> None:
    """From now on these regions hold, in this process."""
    _known.clear()
    _known.update({name: dict(row) for name, row in regions.items()})
    _vendors.clear()
    _vendors.update({provider: vendor for row in _known.values() for vendor, provider in row.items()})


def place(ref: str, region: str) -> str | None:
    """The model `ref` at the provider of a region; None if no provider is known there for its vendor."""
    vendor, _, name = ref.partition("/")
    provider = _known.get(region, {}).get(vendor)
    return None if provider is None else f"{provider}/{name}"


def at_vendor(ref: str) -> str:
    """The model as its vendor names it: `anthropic/...` for `anthropic-eu/...`. Other models are returned unchanged."""
    provider, slash, name = ref.partition("/")
    return f"{_vendors.get(provider, provider)}{slash}{name}"


def validate(rows: Mapping[str, Any]) -> list[str]:
    """Every mistake in `[regions]`, each with its key."""
    mistakes: list[str] = []
    vendors: dict[str, str] = {}
    for name, row in rows.items():
        if not isinstance(row, dict) or not row:
            mistakes.append(f'regions.{name}: must be a table such as {{ anthropic = "anthropic-eu" }}')
            continue
        for vendor, provider in row.items():
            at = f"regions.{name}.{vendor}"
            if (
                not isinstance(provider, str)
                or not provider
                or "/" in provider
                or provider != "".join(provider.split())
            ):
                mistakes.append(f"{at}: must be the id of a provider in openclaw.json, such as {vendor}-{name}")
            elif vendors.setdefault(provider, vendor) != vendor:
                mistakes.append(f"{at}: {provider} serves {vendors[provider]} already; give each vendor its own")
    return mistakes
