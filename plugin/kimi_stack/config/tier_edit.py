"""Sets a tier's model, and refreshes what is known of models: the logic of `kimi-stack models`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimi_stack.base import dollars
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, figures, genai, inventory, prices, stack

if TYPE_CHECKING:
    from kimi_stack.config.inventory import Source

    Find = Callable[[], Source]

_MILLION = 1_000_000


def set_model(path: Path, tier: str, ref: str, find: Find, *, dry_run: bool) -> dict[str, Any]:
    """Set the model of `tier` to `ref` in the stack file at `path`; returns tier, model, changes and notes.

    `find` returns the OpenClaw that is asked about a model that is not in the catalog. Raises StackError, and writes
    nothing, if the reference or the file is invalid.
    """
    document = stack.read(path)
    before = stack.build(document, path).tiers[tier]
    row = document["model_stack"][tier]
    unknown = "/" in ref and catalog.lookup(ref) is None
    trouble = _asked([ref], find) if unknown and not dry_run else []
    changed = {**document, "model_stack": {**document["model_stack"]}}
    fitted = figures.fitted(row, ref, stack.shipped_tiers()[tier])
    changed["model_stack"][tier] = fitted
    mistakes = stack.validate(changed)
    if mistakes:
        hint = f"; `openclaw models list --all` lists them, {ref} is none" if "/" not in ref else ""
        raise StackError(mistakes[0].removeprefix("$.model_stack.") + hint)
    changes = [f"{tier}.model: {before.written} -> {ref}"] if ref != before.written else []
    for name in (figures.LIMIT, figures.HEAT):
        if row.get(name) != fitted.get(name):
            changes.append(f"{tier}.{name}: {row[name]} -> {fitted.get(name, 'none')}, as {ref} has it")
    notes = trouble + _notes(changed, tier, ref)
    if changes and not dry_run:
        stack.save(path, changed)
    return {"tier": tier, "model": ref, "changes": changes or [f"{tier} is {ref} already"], "notes": notes}


def _notes(document: dict[str, Any], tier: str, ref: str) -> list[str]:
    """Notes for the person about the model that they chose."""
    notes = []
    model, today = catalog.lookup(ref), catalog.today()
    if model is not None and (state := catalog.lifecycle_on(model, today)) != "active":
        notes.append(f"{ref} is {state}; its successor is {model.successor}")
    others = [name for name, row in document["model_stack"].items() if name != tier and row.get("model") == ref]
    if others:
        notes.append(f"{ref} serves {others[0]} too, and OpenClaw keeps one alias a model")
    if model is None and prices.find(ref, today) is None:
        notes.append(
            f'{ref} is unpriced, so no total includes its cost: [prices."{ref}"] in settings.toml gives it one'
        )
    return notes


def refresh(refs: Sequence[str], own: Mapping[str, Any], find: Find, *, offline: bool) -> dict[str, Any]:
    """Ask again about `refs` and all models in models.json. Returns rows (models outside the catalog), lines, notes."""
    notes = []
    if not offline:
        try:
            genai.refresh()
        except StackError as error:
            notes.append(f"note: {error}; those that are installed are used")
    wanted = [ref for ref in dict.fromkeys([*refs, *inventory.refs()]) if catalog.lookup(ref) is None]
    notes += [f"note: {line}" for line in _asked(wanted, find)]
    rows = [_row(ref, own) for ref in wanted]
    known = f"The catalog of {catalog.as_of()} has the rest; a new version of kimi-stack brings a new one."
    return {"models": rows, "lines": [*(_line(row) for row in rows), known], "notes": notes}


def _asked(refs: Sequence[str], find: Find) -> list[str]:
    """Ask OpenClaw, or only genai-prices without it. Returns lines about what could not be asked."""
    if not refs:
        return []
    trouble = []
    try:
        inventory.ask(find(), refs)
    except StackError as error:
        trouble.append(f"OpenClaw could not be asked: {str(error).splitlines()[0].rstrip(';')}")
        inventory.ask(None, refs)
    return trouble


def _row(ref: str, own: Mapping[str, Any]) -> dict[str, Any]:
    found, price = inventory.find(ref), prices.find(ref, catalog.today(), own)
    row: dict[str, Any] = {"model": ref, "context": found.context if found else None}
    row["per_million"] = price and {
        kind: dollars.row(price.cost(prices.Tokens(**{kind: _MILLION}), prompt=1)) for kind in prices.KINDS
    }
    return {**row, "free": price is not None and price.free, "source": price.source if price else None}


def _line(row: dict[str, Any]) -> str:
    window = f"{row['context']:,} tokens" if row["context"] else "a window that nobody states"
    figures_of = row["per_million"]
    if row["free"]:
        cost = "free"
    elif figures_of is None:
        cost = "unpriced"
    else:
        cost = f"${figures_of['input']['usd']} in, ${figures_of['output']['usd']} out a million tokens"
    return f"{row['model']}: {window}, {cost}" + (f" ({row['source']})" if row["source"] else "")
