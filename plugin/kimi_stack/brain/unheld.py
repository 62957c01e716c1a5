"""Classifies turns without a rule after their answer, so that no turn waits. The class is recorded with the usage."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.decision import Decision

_MOST = 100  # turns kept, at most


class Unheld:
    """The turns of a serving brain that no rule has classified."""

    def __init__(self) -> None:
        self._waiting: tuple[str, str] | None = None  # run and prompt of the turn that was just answered
        self._seen: dict[str, tuple[str | None, str | None]] = {}  # class and line by run

    def note(self, run: object, prompt: str, decision: Decision) -> None:
        """Remember a turn to look at, if its class is not known yet."""
        if decision.cls is None and isinstance(run, str):
            self._waiting = (run, prompt)

    def look(self) -> None:
        """Classify the turn that was noted last."""
        if self._waiting is None:
            return
        from kimi_stack.privacy import unheld  # a cold hook classifies nothing

        run, prompt = self._waiting
        self._waiting = None
        self._seen[run] = unheld.look(prompt)
        if len(self._seen) > _MOST:
            del self._seen[next(iter(self._seen))]

    def told(self, call: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        """A call with the class of its turn, and the line for the person if a live secret is in it."""
        cls, line = self._seen.get(str(call.get("runId")), (None, None))
        return (call if cls is None or call.get("class") else {**call, "class": cls}), line
