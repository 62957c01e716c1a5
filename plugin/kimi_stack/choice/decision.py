"""What choosing answers: one tier with its model, and the steps that led there, as values."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

PASS, WARN, REFUSE = "pass", "warn", "refuse"  # what a step says that names no tier and no model


class Step:
    """One rule's or constraint's answer.

    `says` is a tier, a model, PASS (it spoke and does not decide), WARN or REFUSE. `because` is a sentence for people;
    `values` has what the sentence was made of, by name: whoever needs a value takes it from there.
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
    """One tier (None for a pinned model outside the stack), its model and alias, and the trace of why.

    `refused` is the one line that says why it may not run at all, or None; `raised` whether a complaint holds the
    session's tier up.
    """

    def __init__(self, tier: str | None, model: str, alias: str | None, rule: str) -> None:
        self.tier = tier
        self.model = model
        self.alias = alias
        self.rule = rule
        self.refused: str | None = None
        self.raised = False
        self.trace: list[Step] = []
        self.estimate: dict[str, Any] = {}

    def refuse(self, because: str) -> None:
        """Say that it may not run, and why."""
        self.trace.append(Step("budget", REFUSE, because))
        self.refused = because

    @property
    def score(self) -> int | None:
        """The difficulty in ten-thousandths, where that was asked for."""
        score: int | None = self._value("difficulty", "score")
        return score

    @property
    def keyword(self) -> str | None:
        """The keyword that decided, if one did: what reports take for the type of the task."""
        keyword: str | None = self._value("keywords", "keyword")
        return keyword

    @property
    def because(self) -> str:
        """The reason of the last step that settled where the task goes."""
        return next((step.because for step in reversed(self.trace) if step.says not in (PASS, WARN)), "")

    @property
    def warnings(self) -> list[str]:
        """What the person should know of what they typed, one line each."""
        return [step.because for step in self.trace if step.rule == "override" and step.says == WARN]

    def _value(self, rule: str, name: str) -> Any:
        return next((step.values[name] for step in self.trace if step.rule == rule and name in step.values), None)

    def as_dict(self) -> dict[str, Any]:
        """The decision as JSON: the contract of `kimi-stack select --json` and of the hook."""
        more: dict[str, Any] = {} if self.refused is None else {"refused": self.refused}
        if self.score is not None:
            more["score"] = self.score
        if self.raised:
            more["raised"] = True
        return {
            "tier": self.tier,
            "model": self.model,
            "alias": self.alias,
            "rule": self.rule,
            "trace": [step.as_dict() for step in self.trace],
            "estimate": self.estimate,
            **more,
        }
