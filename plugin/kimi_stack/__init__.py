"""Kimi Model Stack: before each OpenClaw run, choose the premium, standard or budget model and say why."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.costs import CostTracker as CostTracker
    from kimi_stack.escalation import progressive_query as progressive_query
    from kimi_stack.selector import KimiModelSelector as KimiModelSelector

__version__ = "0.1.0"
__all__ = ["CostTracker", "KimiModelSelector", "__version__", "progressive_query"]


def __getattr__(name: str) -> object:
    # Lazy, because the hook imports this package on its way to a decision and needs nothing of it.
    if name == "KimiModelSelector":
        from kimi_stack.selector import KimiModelSelector

        return KimiModelSelector
    if name == "CostTracker":
        from kimi_stack.costs import CostTracker

        return CostTracker
    if name == "progressive_query":
        from kimi_stack.escalation import progressive_query

        return progressive_query
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
