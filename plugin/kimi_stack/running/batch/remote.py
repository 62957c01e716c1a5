"""The part of a batch that runs on a Dask worker, with the files of that machine."""

from __future__ import annotations

import dataclasses
import threading
from typing import Any

from kimi_stack.base.errors import StackError
from kimi_stack.base.version import __version__
from kimi_stack.config import settings, stack
from kimi_stack.money.ledger import keeping, open_ledger
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Turn
from kimi_stack.running import needs
from kimi_stack.running.batch.attempt import attempt, request_of
from kimi_stack.running.batch.lines import Line
from kimi_stack.running.batch.wishes import Wishes

BEGUN = "begun"
_reading = threading.Lock()  # the reader does not allow several threads at once


def facts() -> dict[str, Any]:
    """The version of this package, the models of the tiers, and which ledger calls go to. Raises StackError.

    `openclaw` is why OpenClaw cannot be used, "" if it can.
    """
    problem = ""
    try:
        OpenClaw.find().version  # noqa: B018 (raises for one that cannot start)
    except StackError as error:
        problem = str(error).partition("\n")[0]
    with open_ledger(settings.load()) as ledger:
        own = keeping.identity(ledger.store)
    return {"version": __version__, "openclaw": problem, "stack": needs.models_of(stack.of_person()), "ledger": own}


def run(line: Line, wishes: Wishes, name: str, *, last: bool) -> dict[str, Any]:
    """One attempt, as the run `name`: {"row", "turn", "cost"}, or {"error", "exit_code"}, or {"begun"}.

    Dask gives the task of a lost worker to another. Then the run was begun before, and is not begun again here: what
    it cost is on record or reserved under its name, and the batch decides.
    """
    from distributed import Event

    begun = Event(f"{BEGUN}-{name}")
    if begun.is_set():
        return {BEGUN: True}
    begun.set()
    try:
        loaded, policy = stack.of_person(), settings.load()
        request = request_of(line, wishes)
        with _reading:
            request.verdict  # noqa: B018 (read it now; it is kept)
        row, turn, cost = attempt(OpenClaw.find(), loaded, policy, request, line, wishes, name, last=last)
    except StackError as error:
        return {"error": str(error), "exit_code": error.exit_code}
    return {"row": row, "turn": dataclasses.asdict(turn), "cost": cost}


def read(found: dict[str, Any]) -> tuple[dict[str, Any], Turn, int | None]:
    """The attempt in what `run` returned. Raises StackError if it was refused."""
    if "error" in found:
        raise StackError(found["error"], exit_code=found["exit_code"])
    return found["row"], Turn(**found["turn"]), found["cost"]
