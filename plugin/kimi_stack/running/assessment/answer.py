"""The input and the result of an assessment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.text import Block

THRESHOLD = 0.8  # a lower score is not good enough; the guide's number

# Weights of signs. The score is the product of (1 - weight) over all signs.
FATAL = 0.95  # there is no answer
STRONG = 0.5  # alone makes the answer fail
CLEAR = 0.3  # alone makes the answer fail, though the sign is sometimes wrong
HINT = 0.12  # makes the answer fail only together with another sign


@dataclass(frozen=True)
class Reason:
    """One bad sign: the name of the signal, its finding in plain words, and its weight in [0, 1]."""

    signal: str
    says: str
    weight: float


@dataclass(frozen=True)
class Assessment:
    """`score` in [0, 1], where 1 means no bad sign; the reasons are sorted by weight, the heaviest first."""

    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Answer:
    """A model's answer. `status` is ok, error, timeout or aborted; `stop_reason` is the vendor's value."""

    text: str
    status: str = "ok"
    stop_reason: str | None = None
    error: str = ""
    tools_failed: int = 0
    tools_used: int = 0

    @cached_property
    def trimmed(self) -> str:
        """The text without white space around it."""
        return self.text.strip()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The fenced code blocks, in order."""
        return texts.blocks(self.trimmed)

    @cached_property
    def prose(self) -> str:
        """The text outside fenced blocks; of a very long text only its beginning and its end."""
        return texts.window(texts.outside(self.trimmed, self.blocks)).strip()

    @cached_property
    def opening(self) -> str:
        """The first 600 characters of the prose, in lower case, with straight apostrophes."""
        return self.prose[:600].replace("’", "'").lower()

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The prose's lines that are not blank, trimmed."""
        return tuple(line.strip() for line in self.prose.splitlines() if line.strip())

    @cached_property
    def items(self) -> tuple[str, ...]:
        """The top-level items of the prose's lists, or the numbered ones within a line."""
        return texts.items(self.prose)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The prose's sentences, list items and headings."""
        return texts.sentences(self.prose)
