"""The lines about a decision that a person sees before its run."""

from __future__ import annotations

from kimi_stack.base import visible
from kimi_stack.choice.decision import Decision


def describe(decision: Decision) -> str:
    """One line: tier, model and reason, or why the run is refused."""
    if decision.refused is not None:
        return visible.line(f"refused: {decision.refused}")
    covered = f" · what is {decision.cls} goes as placeholders" if decision.redacts else ""
    return visible.line(f"{decision.tier or 'pinned'} · {decision.model} · {decision.because}{covered}")


def warnings(decision: Decision) -> list[str]:
    """Warnings about how the task was read, such as an unknown override."""
    return [visible.line(because) for because in decision.warnings]
