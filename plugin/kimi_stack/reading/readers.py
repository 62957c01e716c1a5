"""Chooses the reader if it can be loaded, otherwise the pupil."""

from __future__ import annotations

from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from kimi_stack.reading.verdict import Read, Verdict

RECENT = 8  # texts of turns: enough for each text to be remembered from its arrival to its decision

_best: list[Read] = []


def best() -> Read:
    """The better of the two, loaded once per process (0.1 s), with the person's own correction."""
    if not _best:
        from kimi_stack.reading import refined

        _best.append(refined.by(refined.load(), bare()))
    return _best[0]


def bare() -> Read:
    """The reader, loaded anew; the pupil if numpy is missing or the weights are damaged."""
    try:
        return _load()
    except (ImportError, OSError, ValueError):
        return difficulty.read  # `kimi-stack doctor` reports the reason


def read(text: str) -> Verdict:
    """The verdict of the better of the two on a text. The reader is loaded on first use."""
    return best()(text)


def once(read: Read, most: int | None = None) -> Read:
    """`read` with a memory for its verdicts: each text is read only once.

    With `most`, the memory is for the last so many texts. It has hashes of 64 bits, no texts: some may be confidential.
    For one thread.
    """
    known: dict[int, Verdict] = {}

    def reading(text: str) -> Verdict:
        key = hash(text)
        found = known.pop(key, None) or read(text)
        known[key] = found  # now the last one
        if most is not None and len(known) > most:
            del known[next(iter(known))]
        return found

    return reading


def trouble() -> str:
    """Why the reader cannot be loaded, in one line; "" if it can."""
    try:
        _load()
    except ImportError as error:
        return f"numpy cannot be imported ({error})"
    except (OSError, ValueError) as error:
        return f"its weights cannot be read ({error})"
    return ""


class Background:
    """The pupil at first, and the reader after a thread has loaded it, so that no turn waits for the reader.

    The reader remembers the last texts: a turn may be read ahead, and is read by `gate` and by `decide`.
    """

    def __init__(self) -> None:
        self.read: Read = difficulty.read

    def start(self, then: Callable[[Read], None]) -> None:
        """Load the reader in a thread, then call `then` there with it (or with the pupil); its errors are ignored."""
        # Python 3.13.0 replaces this module while it loads it. A thread that waits for it meanwhile gets the empty one.
        import collections.abc  # noqa: F401
        import threading

        threading.Thread(target=self._run, args=(then,), name="reader", daemon=True).start()

    def _run(self, then: Callable[[Read], None]) -> None:
        read = bare()
        self.read = once(read, RECENT)
        import contextlib

        with contextlib.suppress(Exception):  # its work can wait for the next start
            then(read)


def _load() -> Read:
    from kimi_stack.base import extras

    extras.see_site_packages()
    from kimi_stack.reading.reader import Reader

    return Reader().verdict
