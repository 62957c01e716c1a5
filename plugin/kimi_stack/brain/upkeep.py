"""Prepares a serving brain for later turns: the reader, its calibration, and routing.json."""

from __future__ import annotations

from kimi_stack.brain import routing
from kimi_stack.brain.loaded import LEDGER_WAIT, Loaded
from kimi_stack.money.admission import Accounting
from kimi_stack.reading import readers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read, Verdict


class Upkeep:
    """Loads the reader in a thread of its own. `keep_routing` writes routing.json."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._routed: tuple[object, ...] | None = None  # the inputs of the last routing.json
        self._background = readers.Background()
        self._background.start(self._refit)

    def read(self, text: str) -> Verdict:
        """How difficult a text is: by the reader, and by its pupil until the reader is loaded."""
        return self._background.read(text)

    def keep_routing(self) -> None:
        """Write routing.json, at first and when the stack, the settings, the calibration or the tuning have changed."""
        now = (self._loaded.stack(), self._loaded.policy(), self._loaded.cuts(), self._loaded.refining())
        if self._routed is None or any(old is not new for old, new in zip(self._routed, now)):  # noqa: B905
            self._routed = now
            routing.keep(*now)

    def _refit(self, read: Read) -> None:
        """Refit an old calibration to the scores of this model. Runs in its own thread, so it opens its own ledger."""
        from kimi_stack.learning import calibration
        from kimi_stack.reading import calibrated

        if calibrated.stale():
            policy = self._loaded.policy()
            books = Accounting(policy, self._loaded.stack(), wait=LEDGER_WAIT)
            try:
                calibration.refit(books.ledger, policy.shares, read)
            finally:
                books.close()
