"""Kimi Model Stack: before each OpenClaw run, choose the premium, standard or budget model and say why."""

from __future__ import annotations

from kimi_stack.base.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.guide import CostTracker as CostTracker
    from kimi_stack.guide import KimiModelSelector as KimiModelSelector
    from kimi_stack.guide import progressive_query as progressive_query

__all__ = ["CostTracker", "KimiModelSelector", "__version__", "progressive_query"]


def __getattr__(name: str) -> object:
    # Lazy: the hook imports this package before each decision and needs none of these names.
    if name in ("CostTracker", "KimiModelSelector", "progressive_query"):
        from kimi_stack import guide

        return getattr(guide, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
