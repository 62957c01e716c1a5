"""Limits as the user sets them: amount, period, scope, and the action when they are reached."""

from __future__ import annotations

from kimi_stack.base import dollars
from kimi_stack.base.periods import PERIODS
from kimi_stack.base.tiers import TIERS
from kimi_stack.config import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

ADVERBS = {"day": "daily", "week": "weekly", "month": "monthly"}
UNITS = ("usd", "tokens", "runs")
AT_LIMIT = ("refuse", "down")
KEYS = ("usd", "per", "tier", "model", "hard", "at_limit")


class Limit:
    """An amount of a unit per period, for a tier, a model, everything, each sender of a user type (a quota), or the
    calls of one `source` alone, such as shadow runs.

    `amount` is nano-dollars, tokens or runs. A soft limit only warns. At a hard limit a run moves `down` to a tier that
    has room, or is refused.
    """

    def __init__(
        self,
        amount: int,
        per: str,
        *,
        unit: str = "usd",
        tier: str | None = None,
        model: str | None = None,
        user_type: str | None = None,
        source: str | None = None,
        hard: bool = False,
        at_limit: str = "refuse",
    ) -> None:
        self.amount = amount
        self.per = per
        self.unit = unit
        self.tier = tier
        self.model = model
        self.user_type = user_type
        self.source = source
        self.hard = hard
        self.at_limit = at_limit

    @property
    def scope(self) -> str:
        """What the limit counts: `all`, a tier, a model, or for example `each guest` or `shadow runs`."""
        if self.source:
            return f"{self.source} runs"
        return self.tier or self.model or (f"each {self.user_type}" if self.user_type else "all")

    @property
    def key(self) -> str:
        """A unique name of the limit: `month/premium`, `day/each guest/tokens`."""
        return "/".join([self.per, self.scope, *([] if self.unit == "usd" else [self.unit])])

    def covers(self, tier: str | None, model: str) -> bool:
        """Whether a run on this tier and model counts towards the limit."""
        return (self.tier is None or self.tier == tier) and (self.model is None or catalog.same(self.model, model))

    def text(self, amount: int) -> str:
        """An amount in the limit's unit: `$2.00`, `5,000 tokens`, `1 run`."""
        if self.unit == "usd":
            return dollars.text(amount)
        return f"{amount:,} {self.unit[:-1] if amount == 1 else self.unit}"

    def as_dict(self) -> dict[str, Any]:
        amount: Any = dollars.row(self.amount) if self.unit == "usd" else self.amount
        return {
            "key": self.key,
            "per": self.per,
            "scope": self.scope,
            "unit": self.unit,
            "amount": amount,
            "hard": self.hard,
            "at_limit": self.at_limit if self.hard else None,
        }


def build(rows: list[dict[str, Any]]) -> tuple[Limit, ...]:
    """The limits of `[[limits]]` in settings.toml, already checked by `validate`."""
    return tuple(
        Limit(
            dollars.parse(row["usd"]),
            row["per"],
            tier=row.get("tier"),
            model=row.get("model"),
            hard=row.get("hard", False),
            at_limit=row.get("at_limit", "refuse"),
        )
        for row in rows
    )


def validate(rows: Any) -> list[str]:
    """Every mistake in `[[limits]]`, each with its key."""
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return ["limits: must be an array of tables, each written [[limits]]"]
    mistakes, seen = [], set()
    for number, row in enumerate(rows):
        found = _mistakes_in(row, f"limits[{number}]")
        mistakes += found
        if not found:
            (limit,) = build([row])
            if limit.key in seen:
                mistakes.append(f"limits[{number}]: there are two limits for {limit.key}; keep one")
            seen.add(limit.key)
    return mistakes


def _mistakes_in(row: Mapping[str, Any], at: str) -> list[str]:
    mistakes = [f"{at}.{key}: no such setting; known are {', '.join(KEYS)}" for key in row if key not in KEYS]
    mistakes += [f"{at}.{key}: is missing" for key in ("usd", "per") if key not in row]
    mistakes += bad_amount(row.get("usd", 0), "usd", f"{at}.usd")
    choices = {"per": PERIODS, "tier": TIERS, "at_limit": AT_LIMIT}
    for key, known in choices.items():
        if key in row and row[key] not in known:
            mistakes.append(f"{at}.{key}: must be one of {', '.join(known)}")
    if "model" in row and not (isinstance(row["model"], str) and "/" in row["model"]):
        mistakes.append(f"{at}.model: must be a model reference such as anthropic/claude-haiku-4-5")
    if "tier" in row and "model" in row:
        mistakes.append(f"{at}: tier and model exclude each other; write two limits")
    if not isinstance(row.get("hard", False), bool):
        mistakes.append(f"{at}.hard: must be true or false")
    return mistakes


def bad_amount(value: Any, unit: str, at: str) -> list[str]:
    """The mistake in an amount of this unit, as a list with one entry or none."""
    if unit != "usd":
        good = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        return [] if good else [f"{at}: must be a whole number of {unit}"]
    try:
        dollars.parse(value)
    except dollars.Unclear as error:
        return [f"{at}: {error}"]
    except ValueError:
        return [f"{at}: must be dollars, such as 20 or 0.5"]
    return []
