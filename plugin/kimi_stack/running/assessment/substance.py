"""Signal for an answer that is too short for its task, and the guide's own heuristic."""

from __future__ import annotations

from kimi_stack.running.assessment import asked
from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.answer import CLEAR, HINT, Answer, Reason

_WORDS = ("analysis", "solution", "recommendation")  # from the guide
_LONG = 100  # characters; from the guide
_BRIEF = 400  # characters


def thin(answer: Answer, task: str) -> Reason | None:
    """The task asks for an explanation, a plan or a text, and there is hardly a sentence."""
    # In a long task the verb may be part of its material.
    if len(task) > _BRIEF or not asked.much(task) or answer.blocks or asked.works_on_text(task) or asked.talks(task):
        return None
    said = texts.size(answer.trimmed)
    if said >= 60:
        return None
    return Reason("thin", f"{said} characters for a task that asks for more", CLEAR)


def guide(answer: Answer, task: str) -> Reason | None:
    """The guide's heuristic: over 100 characters, and one of its three words. Alone it never makes an answer fail."""
    if not asked.much(task):
        return None
    if len(answer.trimmed) > _LONG and any(word in answer.trimmed[:200_000].lower() for word in _WORDS):
        return None
    return Reason("guide", "short, or without analysis, solution or recommendation", HINT / 4)
