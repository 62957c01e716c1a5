"""Context windows, lifecycles and prices of known models, from the table that ships with the package.

The figures are in `catalog.json`, with their sources and the day on which they were read. A model that is not in it is
unknown, which is not the same as free.
"""

from __future__ import annotations

import os
import time

from kimi_stack.base import fastjson, paths, periods
from kimi_stack.config import regions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_CATALOG = os.path.join(paths.PACKAGE, "config", "catalog.json")


class Model:
    """One model. Sizes are tokens, dates are ISO (YYYY-MM-DD); `row` holds the prices, which `prices` reads.

    `takes` are the sampling parameters that the vendor accepts; None if unknown.
    """

    # Not a dataclass: importing `dataclasses` takes the hook longer than all of its own modules.
    def __init__(self, ref: str, row: Mapping[str, Any], as_of: str) -> None:
        self.ref = ref
        self.row = row
        self.context: int = row["context"]
        self.max_output: int = row["max_output"]
        self.inputs: tuple[str, ...] = tuple(row["inputs"])
        self.takes: tuple[str, ...] | None = tuple(row["takes"]) if "takes" in row else None
        self.lifecycle: str = row["lifecycle"]
        self.retires: str | None = row.get("retires")
        self.successor: str | None = row.get("successor")
        self.source: str = row["source"]
        self.as_of = as_of


_loaded: dict[str, Model] = {}


def models() -> Mapping[str, Model]:
    """Every known model by its reference, `provider/id`."""
    if not _loaded:
        with open(_CATALOG, encoding="utf-8") as file:
            document = fastjson.loads(file.read())
        for ref, row in document["models"].items():
            _loaded[ref] = Model(ref, row, document["as_of"])
    return _loaded


def as_of() -> str:
    """The day (ISO) on which the catalog's figures were read."""
    return next(iter(models().values())).as_of


def lookup(ref: str) -> Model | None:
    """The model with this reference, or None if unknown. An id with a snapshot date is looked up without the date.

    A model at a region's provider is its vendor's.
    """
    known = models()
    return known.get(ref) or known.get(undated(ref)) or known.get(undated(regions.at_vendor(ref)))


def undated(ref: str) -> str:
    """`ref` without a snapshot date at its end (-20251001, @20251001 or -2025-10-01)."""
    if ref[-9:-8] in ("-", "@") and _is_date(ref[-8:]):
        return ref[:-9]
    if ref[-11:-10] == ref[-6:-5] == ref[-3:-2] == "-" and _is_date(ref[-10:].replace("-", "")):
        return ref[:-11]
    return ref


def same(one: str, other: str) -> bool:
    """Whether two references mean the same model, with or without a snapshot date, in whatever region."""
    one, other = regions.at_vendor(one), regions.at_vendor(other)
    return one == other or undated(one) == undated(other) in (one, other)


def _is_date(digits: str) -> bool:
    plain = len(digits) == 8 and digits.isascii() and digits.isdigit()
    return plain and "2000" <= digits[:4] < "2100" and "01" <= digits[4:6] <= "12" and "01" <= digits[6:] <= "31"


def today() -> str:
    """The date in UTC as YYYY-MM-DD, for comparison with retirement dates."""
    return periods.day(time.time())


def lifecycle_on(model: Model, day: str) -> str:
    """`active`, `deprecated` or `retired` on `day` (ISO date). A retirement date in the past counts."""
    if model.retires is not None and day >= model.retires:
        return "retired"
    return model.lifecycle


def current(ref: str, day: str) -> str:
    """`ref`, or its first successor that is not retired on `day`. Unknown models are returned unchanged."""
    seen = set()
    while ref not in seen:
        seen.add(ref)
        model = lookup(ref)
        if model is None or model.successor is None or lifecycle_on(model, day) != "retired":
            return ref
        ref = model.successor
    return ref
