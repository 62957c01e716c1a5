"""What a row's `max_tokens` and `temperature` say of the model in use.

A figure belongs to the model that it was written for. The guide's file has them for the guide's models, and they stay
behind when a successor takes a model's place: there they are no limit, and no parameter that the vendor must take.
"""

from __future__ import annotations

from kimi_stack.config import catalog, inventory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Row = Mapping[str, Any]

LIMIT, HEAT = "max_tokens", "temperature"
VENDORS_OWN = 1  # the temperature at which a model samples that lets nobody set it


def limit(row: Row, model: str, guides: Row) -> int | None:
    """The context that the person allows `model`, in tokens, by the tier's row and the guide's; None for no limit."""
    figure: int | None = row.get(LIMIT)
    return None if _left_over(LIMIT, row, model, guides) else figure


def temperature(row: Row, model: str, guides: Row) -> float | None:
    """The temperature to ask `model` for; None where the vendor's own holds.

    One that nobody knows is only asked for what the person wrote for it.
    """
    figure: float | None = row.get(HEAT)
    known = catalog.lookup(model)
    if known is None or known.takes is None:
        return None if _left_over(HEAT, row, model, guides) else figure
    return figure if HEAT in known.takes else None


def _left_over(name: str, row: Row, model: str, guides: Row) -> bool:
    """Whether a figure was written for another model: for the one that `model` succeeds, or for the guide's."""
    if not _same(row["model"], model):
        return True
    return row.get(name) == guides[name] and not _same(model, guides["model"])


def _same(one: str, other: str) -> bool:
    return one == other or (catalog.lookup(one) is not None and catalog.lookup(one) is catalog.lookup(other))


def fitted(row: Row, model: str, guides: Row) -> dict[str, Any]:
    """A copy of the row for `model`, in which no figure is left over from another.

    A limit becomes the model's window and a temperature the vendor's own; where the window is not known, there is none.
    """
    known = catalog.lookup(model)
    own = {LIMIT: limit(row, model, guides), HEAT: temperature(row, model, guides)}
    refuses = known is not None and known.takes is not None and HEAT not in known.takes
    found = inventory.find(model)
    vendors = {LIMIT: found.context if found else None, HEAT: VENDORS_OWN if refuses else None}
    copy = {**row, "model": model}
    for name in (LIMIT, HEAT):
        if name not in row:
            continue
        figure = vendors[name] if own[name] is None else own[name]
        if figure is None:
            del copy[name]
        else:
            copy[name] = figure
    return copy
