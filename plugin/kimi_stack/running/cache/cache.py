"""The cache under the settings: which answers may be kept and taken, and one computation of an answer at a time."""

from __future__ import annotations

import contextlib
import errno
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kimi_stack.base import paths
from kimi_stack.base.classes import CLASSES
from kimi_stack.base.errors import StackError
from kimi_stack.choice.sensitivity import Sensitivity
from kimi_stack.config import catalog
from kimi_stack.config.settings import Policy
from kimi_stack.openclaw.turns import Turn
from kimi_stack.privacy import unheld
from kimi_stack.running.cache.answers import Answer, Answers
from kimi_stack.running.cache.holding import holding
from kimi_stack.running.cache.question import Question, question

Notify = Callable[[str], None]
OFFER, TAKE = "offer", "take"
_WAITS = "another run computes this answer now; waiting for it"
_NEVER = CLASSES[-1]  # texts of this class are never kept


class Cache:
    """The kept answers under `policy`. A fault of the cache never stops a run: one line says so.

    `near` takes answers to the same words up to case, spacing and courtesy; None is what the settings say.
    """

    def __init__(self, policy: Policy, *, near: bool | None = None) -> None:
        row = policy.cache
        self.shared = bool(row["shared"])
        self.offered = 0  # near answers that were not taken
        self._policy = policy
        self._seconds: int = row["ttl_hours"] * 3600
        self._most: int = row["max_mb"] << 20
        self._takes_near = row["near"] == TAKE if near is None else near
        self._offers = row["near"] == OFFER
        self._answers = Answers(paths.locate("answers"))

    @property
    def since(self) -> float:
        """The Unix second before which an answer is too old."""
        return time.time() - self._seconds

    def class_of(self, text: str) -> str | None:
        """The class of a text; None if it is too long to be known."""
        privacy = self._policy.privacy
        if privacy is not None and privacy.enforces:
            return Sensitivity(text, privacy).cls
        return unheld.look(text)[0]

    def allows(self, cls: str | None) -> bool:
        """Whether texts of this class may be kept or taken. A text of unknown class may not."""
        return cls is not None and cls != _NEVER

    def question(
        self, text: str, model: str, sender: str, notify: Notify, *, files: Iterable[str] = (), **more: Any
    ) -> Question | None:
        """The question of `sender`; None, with a line, if a file that it names cannot be read."""
        try:
            return question(text, model, files=files, sender="" if self.shared else sender, **more)
        except OSError as error:
            why = error.strerror if error.errno == errno.EFBIG else f"cannot be read: {error.strerror}"
            notify(f"not looked up in the cache: {error.filename} {why}")
            return None

    def look(self, asked: Question, notify: Notify) -> Answer | None:
        """A kept answer that may be taken. For a near one that may not be taken, one line tells how to take it."""
        try:
            found = self._answers.find(asked.key, self.since)
            if found is None and (self._takes_near or self._offers):
                near = self._answers.find_near(asked.near, self.since)
                if near is not None and self._takes_near:
                    found = near
                elif near is not None:
                    self.offered += 1
                    notify(
                        "the cache has an answer to the same words (up to case, spacing and courtesy), "
                        f"{age(near.made)} old; --near takes it"
                    )
            if found is not None:
                self._answers.taken(found.key)
            return found
        except StackError as error:
            notify(f"the cache is not used: {error}")
            return None

    def has(self, asked: Question) -> bool:
        """Whether there is a kept answer that `look` would take."""
        with contextlib.suppress(StackError):
            if self._answers.find(asked.key, self.since) is not None:
                return True
            return self._takes_near and self._answers.find_near(asked.near, self.since) is not None
        return False

    @contextlib.contextmanager
    def asking(self, asked: Question, wait: float, notify: Notify) -> Iterator[Answer | None]:
        """The kept answer. If it is None, no other process computes the answer during the `with` block.

        If another process computes it now, waits at most `wait` seconds for it.
        """
        found = self.look(asked, notify)
        with contextlib.ExitStack() as held:
            if found is None:
                try:
                    held.enter_context(holding(self._answers.path, asked.key, wait, lambda: notify(_WAITS)))
                    found = self._answers.find(asked.key, self.since)
                    if found is not None:
                        self._answers.taken(found.key)
                except StackError as error:
                    notify(f"the cache is not used: {error}")
            yield found

    def keep(
        self,
        asked: Question,
        model: str,
        turn: Turn,
        *,
        tier: str | None,
        sender: str,
        cost: int | None,
        notify: Notify = lambda _: None,
    ) -> bool:
        """Keep a whole answer of `model`, unless its text is confidential; returns whether it was kept."""
        whole = turn.ok and turn.text.strip() and turn.stop_reason != "length"
        if not whole or not catalog.same(turn.model or model, model):
            return False
        if not self.allows(self.class_of(turn.text)):
            notify("the answer is not kept in the cache, because of what it says")
            return False
        answer = Answer(asked.key, int(time.time()), sender, tier or "", model, dict(turn.usage), cost, turn.text)
        try:
            return self._answers.put(answer, asked.near, self._most, self.since)
        except StackError as error:
            notify(f"the answer is not kept in the cache: {error}")
            return False

    def close(self) -> None:
        self._answers.close()


def age(made: int) -> str:
    """How old an answer is, for people."""
    seconds = max(0, int(time.time()) - made)
    for unit, length in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds // length} {unit}"
    return f"{seconds} seconds"


def turn_of(answer: Answer) -> Turn:
    """The answer as a turn without tokens."""
    return Turn("ok", answer.text, answer.model)


def hit(answer: Answer) -> dict[str, Any]:
    """The fields by which a ledger row says that it is a hit, and what it saved."""
    return {"rule": "cached", "cached": True, "savedNano": answer.cost, "usage": {}}
