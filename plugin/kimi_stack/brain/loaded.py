"""The files that the brain has read: the stack, the settings and the cut points; and the ledger under them."""

from __future__ import annotations

import os

from kimi_stack.base import paths
from kimi_stack.choice.cuts import Cuts
from kimi_stack.config import catalog, settings, stack
from kimi_stack.money.admission import Accounting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

LEDGER_WAIT = 1.5  # seconds to wait for other writers of the ledger: the plugin allows 2 for a turn under limits


class Loaded:
    """The files as they are now: each is read again only when it has changed, and on a new day."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, Any]] = {}  # stamp and content by the name of the file
        self._books: Accounting | None = None

    @property
    def begun(self) -> bool:
        """Whether a request has needed the stack and the settings yet; a ping does not."""
        return {"stack", "settings"} <= self._known.keys()

    def stack(self) -> stack.Stack:
        found: stack.Stack = self._fresh("stack", stack.load, "models", "settings")
        return found

    def policy(self) -> settings.Policy:
        found: settings.Policy = self._fresh("settings", settings.load)
        return found

    def cuts(self) -> Cuts:
        found: Cuts = self._fresh("calibration", _cuts_of)
        return found

    def refining(self) -> dict[str, Any] | None:
        """What the person's own judgements change in the scores of the reader and of the pupil; None if nothing."""
        found: dict[str, Any] | None = self._fresh("tuning", _refining_of)
        return found

    def accounting(self) -> Accounting:
        """The ledger under the settings and the stack as they are now."""
        now, policy = self.stack(), self.policy()
        known = self._books
        if known is None or known.policy is not policy or known.stack is not now:
            self.close()
            known = self._books = Accounting(policy, now, wait=LEDGER_WAIT)
        return known

    def close(self) -> None:
        """Close the ledger, so that SQLite merges its WAL file."""
        if self._books is not None:
            self._books.close()

    def _fresh(self, name: str, load: Callable[[str], Any], *beside: str) -> Any:
        """The result of `load` for a file; loaded again when it or a file `beside` it changes, and on a new day."""
        stamp = (catalog.today(), *(_stamp(paths.locate(each)) for each in (name, *beside)))
        known = self._known.get(name)
        if known is None or known[0] != stamp:
            known = self._known[name] = (stamp, load(paths.locate(name)))
        return known[1]


def _cuts_of(path: str) -> Cuts:
    """The cut points by the user's own calibration, if there is one."""
    if not os.path.exists(path):
        return Cuts([])
    from kimi_stack.reading import calibrated  # lazy: few have calibrated, and a cold hook need not load it

    return Cuts(calibrated.scores(path))


def _refining_of(path: str) -> dict[str, Any] | None:
    if not os.path.exists(path):
        return None
    from kimi_stack.reading import refined  # lazy: few have tuned

    return refined.load(path)


def _stamp(path: str) -> tuple[object, ...]:
    """A value that differs between two states of a file; the path alone if the file is missing."""
    try:
        status = os.stat(path)
    except OSError:
        return (path,)
    return path, status.st_mtime_ns, status.st_size, status.st_ino
