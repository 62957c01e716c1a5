"""Who reads: the reader where it can be loaded, else its pupil."""

from __future__ import annotations

from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from kimi_stack.reading.verdict import Read, Verdict

_best: list[Read] = []


def best() -> Read:
    """The reader, loaded once in this process (0.1 s); the pupil where numpy is missing or the weights are damaged."""
    if not _best:
        _best.append(_reader() or difficulty.read)
    return _best[0]


def read(text: str) -> Verdict:
    """What the best of the two makes of a text; the reader is loaded when it is first needed."""
    return best()(text)


def trouble() -> str:
    """Why the reader cannot be loaded, in one line; "" where it can."""
    try:
        _load()
    except ImportError as error:
        return f"numpy cannot be imported ({error})"
    except (OSError, ValueError) as error:
        return f"its weights cannot be read ({error})"
    return ""


class Background:
    """The pupil at first, and the reader as soon as a thread has loaded it: no turn waits for that."""

    def __init__(self) -> None:
        self.read: Read = difficulty.read

    def start(self, then: Callable[[Read], None]) -> None:
        """Load the reader in a thread, which calls `then` with it; errors of `then` are passed over."""
        import threading

        threading.Thread(target=self._run, args=(then,), name="reader", daemon=True).start()

    def _run(self, then: Callable[[Read], None]) -> None:
        found = _reader()
        if found is not None:
            self.read = found
            import contextlib

            with contextlib.suppress(Exception):  # what it does can wait for the next start
                then(found)


def _reader() -> Read | None:
    try:
        return _load()
    except (ImportError, OSError, ValueError):
        return None  # `kimi-stack doctor` says why


def _load() -> Read:
    from kimi_stack.base import extras

    extras.see_site_packages()
    from kimi_stack.reading.reader import Reader

    return Reader().verdict
