"""Which `max_tokens` and `temperature` of a tier's row apply to the model in use.

These figures belong to the model for which they were written. The guide's file has them for the guide's models, and
they stay in the file when a successor replaces such a model. Then they are ignored.
"""

from __future__ import annotations

from kimi_stack.config import catalog, inventory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Row = Mapping[str, Any]

LIMIT, HEAT = "max_tokens", "temperature"
VENDORS_OWN = 1  # the fixed temperature of models whose vendor does not let it be set


def limit(row: Row, model: str, guides: Row) -> int | None:
    """The context size that the tier's row allows `model`, in tokens (None: no limit). `guides` is the guide's row."""
    figure: int | None = row.get(LIMIT)
    return None if _left_over(LIMIT, row, model, guides) else figure


def temperature(row: Row, model: str, guides: Row) -> float | None:
    """The temperature to request from `model`; None for the vendor's default.

    If it is unknown whether the model accepts a temperature, only one that the user wrote for it is used.
    """
    figure: float | None = row.get(HEAT)
    known = catalog.lookup(model)
    if known is None or known.takes is None:
        return None if _left_over(HEAT, row, model, guides) else figure
    return figure if HEAT in known.takes else None


def _left_over(name: str, row: Row, model: str, guides: Row) -> bool:
    """Whether a figure was written for another model: a predecessor of `model`, or the guide's model."""
    if not _same(row["model"], model):
        return True
    return row.get(name) == guides[name] and not _same(model, guides["model"])


def _same(one: str, other: str) -> bool:
    return one == other or (catalog.lookup(one) is not None and catalog.lookup(one) is catalog.lookup(other))


def fitted(row: Row, model: str, guides: Row) -> dict[str, Any]:
    """A copy of the row for `model`, with the figures of other models replaced.

    `max_tokens` becomes the model's window (removed if unknown), and `temperature` becomes the vendor's fixed value.
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
