"""Builds a request with the present context: today's prices, the best reader, and the user's calibration."""

from __future__ import annotations

from typing import Any

from kimi_stack.choice.cuts import Cuts
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog
from kimi_stack.reading import calibrated, readers


def request(task: str, **given: Any) -> Request:
    """The request for `task`, as the user typed it. `given` are further arguments of `Request`."""
    now: dict[str, Any] = {"day": catalog.today(), "read": readers.read, "cuts": Cuts(calibrated.scores())}
    return Request(task, **{**now, **given})
