"""A person's own assessor, named "module:function"."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from kimi_stack.base.errors import StackError
from kimi_stack.running.assessment.answer import Answer, Assessment, Reason

Assessor = Callable[[Answer, str], Assessment]


def load(name: str) -> Assessor:
    """The function that `name` ("module:function") names, called with the answer and the task.

    It may give back an Assessment, a number in [0, 1], or such a number and a list of reasons. Raises StackError where
    there is no such function; so does the call, where it fails or gives back anything else.
    """
    module, colon, attribute = name.partition(":")
    if not (module and colon and attribute):
        raise StackError(f'"{name}" names no assessor; write module:function')
    try:
        own = importlib.import_module(module)
    except Exception as error:  # a module of the person's may raise anything while it is read
        raise StackError(f"the assessor {name} cannot be imported: {_said(error)}") from error
    function = getattr(own, attribute, None)
    if function is None:
        raise StackError(f"the assessor {name} is not there: {module} has no {attribute}")
    if not callable(function):
        raise StackError(f"the assessor {name} is not a function")

    def assessor(answer: Answer, task: str) -> Assessment:
        try:
            given = function(answer, task)
        except Exception as error:
            raise StackError(f"the assessor {name} failed: {_said(error)}") from error
        return _assessment(name, given)

    return assessor


def _assessment(name: str, given: object) -> Assessment:
    if isinstance(given, Assessment):
        _score(name, given.score)
        return given
    if not (isinstance(given, tuple) and len(given) == 2):
        return Assessment(_score(name, given))
    score, reasons = given
    if not isinstance(reasons, (list, tuple)) or not all(isinstance(reason, str) for reason in reasons):
        raise StackError(f"the assessor {name} gave back reasons that are not a list of texts")
    # The score is theirs as it is: the reasons only tell of it.
    return Assessment(_score(name, score), tuple(Reason(name, reason, 0.0) for reason in reasons))


def _score(name: str, given: object) -> float:
    # What is not a number is in no range either.
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not 0 <= given <= 1:
        raise StackError(f"the assessor {name} gave back {_short(given)}: not a score from 0 to 1")
    return float(given)


def _said(error: Exception) -> str:
    lines = str(error).splitlines()
    return f"{type(error).__name__}: {lines[0][:160]}" if lines else type(error).__name__


def _short(given: object) -> str:
    try:
        return repr(given).replace("\n", " ")[:80]
    except Exception:  # a repr of the person's may raise anything
        return type(given).__name__
