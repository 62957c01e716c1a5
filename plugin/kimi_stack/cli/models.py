"""`kimi-stack models`: tiers, models, prices and lifecycle; `set` another model, `migrate` to successors, `refresh`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from kimi_stack.base import dollars, paths, table
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli import output
from kimi_stack.cli.group import Group
from kimi_stack.cli.openclaw_profile import profile_option
from kimi_stack.cli.tasks import load_stack
from kimi_stack.config import catalog, inventory, prices, stack, tier_edit
from kimi_stack.openclaw.door import OpenClaw


@click.group(cls=Group, invoke_without_command=True)
@profile_option
@output.json_option
@click.pass_context
def models(ctx: click.Context, as_json: bool) -> None:
    """List the tiers with their models, prices (dollars per million tokens) and lifecycle.

    \b
    Examples:
      kimi-stack models
      kimi-stack models set standard openai/gpt-5
      kimi-stack models migrate --dry-run
    """
    if ctx.invoked_subcommand is None:
        loaded, policy = load_stack()
        rows = [_row(tier, policy.prices) for tier in loaded.tiers.values()]
        output.emit("models", {"tiers": rows}, _table(rows), as_json)


@models.command()
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@output.json_option
def migrate(dry_run: bool, as_json: bool) -> None:
    """Update model-config.json: replace retired and deprecated models by their successors, and add missing keys.

    Everything else that you wrote stays; the old file is kept as model-config.json.bak.

    \b
    Examples:
      kimi-stack models migrate --dry-run
      kimi-stack models migrate && kimi-stack install
    """
    path = _existing()
    document = stack.read(path)
    stack.build(document, path)
    migrated, changes = stack.migrated(document)
    before, migrated = migrated, stack.completed(migrated)
    changes += [f"added {place}" for place in stack.added(before, migrated)]
    if changes and not dry_run:
        stack.save(path, migrated)
    nothing = "Nothing to migrate: no model is deprecated or retired, and no key is missing."
    text = _said(changes, dry_run) if changes else nothing
    output.emit("models migrate", {"changes": changes, "dry_run": dry_run}, text, as_json)


@models.command("set")
@click.argument("tier", type=click.Choice(TIERS, case_sensitive=False))
@click.argument("ref")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@output.json_option
def set_model(tier: str, ref: str, dry_run: bool, as_json: bool) -> None:
    """Set the model of a tier in model-config.json. REF is OpenClaw's name for it (provider/id).

    A context limit and a temperature that belonged to the old model are replaced too. The old file is kept as
    model-config.json.bak.

    \b
    Examples:
      kimi-stack models set premium openai/gpt-5 && kimi-stack install
      kimi-stack models set budget ollama/qwen3:8b --dry-run
    """
    path = _existing()
    done = tier_edit.set_model(path, tier, ref, OpenClaw.find, dry_run=dry_run)
    output.emit("models set", done, _said(done["changes"], dry_run, done["notes"]), as_json)


@models.command()
@click.option("--offline", is_flag=True, help="Fetch nothing: ask OpenClaw, and the prices that are installed.")
@output.json_option
def refresh(offline: bool, as_json: bool) -> None:
    """Look up prices and context windows again for models that are not in our catalog, from OpenClaw and the network.

    The result is kept in models.json in the data folder. The catalog itself is updated by a new version.

    \b
    Examples:
      kimi-stack models refresh
      kimi-stack models refresh --offline
    """
    loaded, policy = load_stack()
    done = tier_edit.refresh(
        [tier.model for tier in loaded.tiers.values()], policy.prices, OpenClaw.find, offline=offline
    )
    output.emit("models refresh", done, "\n".join([*done["notes"], *done["lines"]]), as_json)


def _existing() -> Path:
    path = paths.stack_file()
    if not path.exists():
        raise StackError(f"{path}: no such file; `kimi-stack install` writes it")
    return path


def _said(changes: list[str], dry_run: bool, notes: Sequence[str] = ()) -> str:
    end = "Nothing was written (--dry-run)." if dry_run else "Written. `kimi-stack install` tells OpenClaw."
    return "\n".join([*changes, *(f"note: {note}" for note in notes), end])


def _row(tier: stack.Tier, own: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {
        "tier": tier.name,
        "model": tier.model,
        "alias": tier.alias,
        "written": tier.written,
        "region": tier.region,
    }
    model, price = catalog.lookup(tier.model), prices.find(tier.model, catalog.today(), own)
    found = inventory.find(tier.model)
    # The cost of a million tokens. If a price depends on the length of the request, its first step.
    figures = {kind: prices.Tokens(**{kind: 1_000_000}) for kind in prices.KINDS}
    per_million = price and {kind: dollars.row(price.cost(tokens, prompt=1)) for kind, tokens in figures.items()}
    row |= {"per_million": per_million, "price_source": price.source if price else None}
    row["free"] = price is not None and price.free
    if model is None:
        known = {"context": found.context, "max_output": found.max_output, "source": found.source} if found else {}
        return {**row, "lifecycle": "unknown", **known}
    return {
        **row,
        "lifecycle": catalog.lifecycle_on(model, catalog.today()),
        "retires": model.retires,
        "successor": model.successor,
        "context": model.context,
        "max_output": model.max_output,
        "as_of": model.as_of,
        "source": model.source,
    }


def _table(rows: list[dict[str, Any]]) -> str:
    head = ("tier", "model", "alias", "in", "out", "cache read", "context", "lifecycle")
    cells = [(row["tier"], row["model"], row["alias"], *_figures(row), _lifecycle(row)) for row in rows]
    as_of = [f"Dollars per million tokens, as of {row['as_of']}." for row in rows if row.get("as_of")]
    return "\n".join(
        [*table.lines(head, cells, right=("in", "out", "cache read", "context"), width=output.columns()), *as_of[:1]]
    )


def _figures(row: dict[str, Any]) -> tuple[str, str, str, str]:
    figures = row["per_million"]
    context = f"{row['context']:,}" if row.get("context") else ""
    if figures is None:
        return "unpriced", "", "", context
    if row["free"]:
        return "free", "", "", context
    said = [f"${figures[kind]['usd']}" for kind in ("input", "output", "cache_read")]
    return said[0], said[1], said[2], context


def _lifecycle(row: dict[str, Any]) -> str:
    if row["lifecycle"] == "active" or row.get("retires") is None:
        return str(row["lifecycle"])
    verb = "retired on" if row["lifecycle"] == "retired" else "deprecated, retires"
    return f"{verb} {row['retires']}, then {row['successor']}"
