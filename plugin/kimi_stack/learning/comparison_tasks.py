"""The tasks of a comparison, and what a pair is expected to cost."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from kimi_stack.base import dollars
from kimi_stack.choice.request import count_tokens
from kimi_stack.config.prices import ANSWER_TOKENS
from kimi_stack.learning.comparison import Arm
from kimi_stack.learning.shadow_pairs import ShadowPair
from kimi_stack.money.admission import Accounting
from kimi_stack.running.batch.foresee import Foresight


@dataclass(frozen=True)
class Task:
    """One task. `name` is for people; `number` is above 0 if the same task is asked again.

    `given` is the pair of a shadow run whose words are kept: both arms have answered already.
    """

    name: str
    text: str
    number: int = 0
    given: ShadowPair | None = None

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "replace")).hexdigest()

    @property
    def id(self) -> str:
        if self.given is not None:
            return self.given.run
        return f"{self.hash}:{self.number}" if self.number else self.hash


class Forecast:
    """The expected cost of a pair: both answers and, with a judge, both verdicts."""

    def __init__(self, books: Accounting, arms: tuple[Arm, Arm], judge: Arm | None) -> None:
        self._books, self._arms, self._judge = books, arms, judge
        self._foresight = Foresight(books)

    def of(self, text: str, *, given: bool = False) -> int | None:
        """Nano-dollars; None if a model has no known price. `given`: both arms have answered already."""
        tokens = [(arm, count_tokens(text)) for arm in self._arms if not given]
        if self._judge is not None:
            tokens += [(self._judge, count_tokens(text) + 2 * ANSWER_TOKENS)] * 2
        return dollars.total(self._foresight.estimate(arm.model, count) for arm, count in tokens)
