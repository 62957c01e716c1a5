"""The result of choosing: a tier with its model, and the steps that led to it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

MONEY = "budget"  # the constraint of limits and quotas
PASS, WARN, REFUSE = "pass", "warn", "refuse"  # values of `says` other than a tier or a model


class Step:
    """The answer of one rule or constraint.

    `says` is a tier, a model, PASS (it does not decide), WARN or REFUSE. `because` is a sentence for people. `values`
    holds the values in that sentence by name, so that no caller has to parse it.
    """

    __slots__ = ("because", "rule", "says", "values")

    def __init__(self, rule: str, says: str, because: str, values: Mapping[str, Any] | None = None) -> None:
        self.rule = rule
        self.says = says
        self.because = because
        self.values: Mapping[str, Any] = {} if values is None else values

    def as_dict(self) -> dict[str, Any]:
        """The step as JSON, as PROTOCOL.md describes it."""
        return {"rule": self.rule, "says": self.says, "because": self.because, **self.values}


class Decision:
    """A tier (None for a pinned model outside the stack), its model and alias, and the trace.

    `refused` is one line that says why the run may not start, or None. `raised` tells whether a complaint keeps the
    session on a higher tier, `base` the tier without failure pressure where that raised it (else None). `cls` is the
    class of the task's data with the `kinds` that were found (None: not looked at). `redacts`: the model gets
    placeholders for them. `asks`: it is refused, but the person may allow it.
    """

    def __init__(self, tier: str | None, model: str, alias: str | None, rule: str) -> None:
        self.tier = tier
        self.model = model
        self.alias = alias
        self.rule = rule
        self.refused: str | None = None
        self.raised = False
        self.base: str | None = None
        self.cls: str | None = None
        self.kinds: list[str] = []
        self.redacts = False
        self.asks = False
        self.trace: list[Step] = []
        self.estimate: dict[str, Any] = {}

    def refuse(self, because: str, rule: str = MONEY, values: Mapping[str, Any] | None = None) -> None:
        """Mark the run as refused, with the reason and the constraint that refuses."""
        self.trace.append(Step(rule, REFUSE, because, values))
        self.refused = because

    @property
    def is_over_a_limit(self) -> bool:
        """Whether it is refused by a limit, which does not hold for what costs nothing, such as a kept answer."""
        return self.refused is not None and self.trace[-1].rule == MONEY

    @property
    def score(self) -> int | None:
        """The difficulty score in ten-thousandths; None if no rule computed it."""
        score: int | None = self._value("difficulty", "score")
        return score

    @property
    def keyword(self) -> str | None:
        """The keyword that decided, or None. Reports use it as the type of the task."""
        keyword: str | None = self._value("keywords", "keyword")
        return keyword

    @property
    def because(self) -> str:
        """The reason of the last step that chose a tier or model."""
        return next((step.because for step in reversed(self.trace) if step.says not in (PASS, WARN)), "")

    @property
    def warnings(self) -> list[str]:
        """Warnings about the override or the model that the user typed, one line each."""
        found = [step.because for step in self.trace if step.rule == "override" and step.says == WARN]
        if self.rule == "pinned" and self.tier is None and "/" not in self.model:
            found.append(f"{self.model} is no alias of the stack and no provider/id: OpenClaw must know it as an alias")
        return found

    def _value(self, rule: str, name: str) -> Any:
        return next((step.values[name] for step in self.trace if step.rule == rule and name in step.values), None)

    def as_dict(self) -> dict[str, Any]:
        """The decision as JSON, as in `kimi-stack select --json` and in the hook's answer."""
        more: dict[str, Any] = {} if self.refused is None else {"refused": self.refused}
        if self.score is not None:
            more["score"] = self.score
        if self.raised:
            more["raised"] = True
        if self.base is not None:
            more["base"] = self.base
        if self.cls is not None:
            more["class"] = self.cls
        if self.redacts:
            more["redacts"] = True
        return {
            "tier": self.tier,
            "model": self.model,
            "alias": self.alias,
            "rule": self.rule,
            "trace": [step.as_dict() for step in self.trace],
            "estimate": self.estimate,
            **more,
        }
