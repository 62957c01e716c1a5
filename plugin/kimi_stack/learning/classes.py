"""The class of a text, found before anything of it is kept or sent for our own measurements.

A rule for data is not needed: without one the text is classified by what we ship.
"""

from __future__ import annotations

from kimi_stack.base.classes import CONFIDENTIAL, PUBLIC
from kimi_stack.choice.sensitivity import Sensitivity
from kimi_stack.privacy import unheld
from kimi_stack.privacy.classify import classify
from kimi_stack.reading import features

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.choice.request import Request
    from kimi_stack.config.privacy import Privacy
    from kimi_stack.privacy.own import Around
    from kimi_stack.reading.verdict import Read


def of_request(request: Request, privacy: Privacy | None) -> str | None:
    """The class of the task, also by the user's own lists; None if the task is too long to classify."""
    found = request.sensitivity
    return of(request.prompt, privacy, request.around) if found is None else found.cls


def of(text: str, privacy: Privacy | None, around: Around | None = None) -> str | None:
    """The class of any text; None if it is too long to classify."""
    if len(text) > unheld.MOST:
        return None
    return classify(text, None, around).cls if privacy is None else Sensitivity(text, privacy, around).cls


def held_back(text: str, privacy: Privacy | None) -> bool:
    """Whether a text stays out of what we measure: it is confidential, or too long to know."""
    return of(text, privacy) in (CONFIDENTIAL, None)


def numbers(text: str, read: Read, privacy: Privacy | None) -> str | None:
    """The numbers that are kept of a public task; None of any other."""
    return features.of(text, read) if of(text, privacy) == PUBLIC else None
