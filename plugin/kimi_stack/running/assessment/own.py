"""The user's own assessor, named "module:function"."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from kimi_stack.base.errors import StackError
from kimi_stack.running.assessment.answer import Answer, Assessment, Reason

Assessor = Callable[[Answer, str], Assessment]


def load(name: str) -> Assessor:
    """The function named by `name` ("module:function"). It is called with the answer and the task.

    It may return an Assessment, a number in [0, 1], or a tuple of such a number and a list of reasons. Raises
    StackError if there is no such function. The returned function raises StackError if the call fails or returns
    anything else.
    """
    module, colon, attribute = name.partition(":")
    if not (module and colon and attribute):
        raise StackError(f'"{name}" names no assessor; write module:function')
    try:
        own = importlib.import_module(module)
    except Exception as error:  # the user's module may raise any error on import
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
    # The score is used as it is; the reasons are only shown, so their weight is 0.
    return Assessment(_score(name, score), tuple(Reason(name, reason, 0.0) for reason in reasons))


def _score(name: str, given: object) -> float:
    # NaN fails the comparison too.
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not 0 <= given <= 1:
        raise StackError(f"the assessor {name} gave back {_short(given)}: not a score from 0 to 1")
    return float(given)


def _said(error: Exception) -> str:
    lines = str(error).splitlines()
    return f"{type(error).__name__}: {lines[0][:160]}" if lines else type(error).__name__


def _short(given: object) -> str:
    try:
        return repr(given).replace("\n", " ")[:80]
    except Exception:  # the `repr` of a user's object may raise any error
        return type(given).__name__
