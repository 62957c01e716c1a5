"""What is assessed, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kimi_stack.running.assessment import text as texts
from kimi_stack.running.assessment.text import Block

THRESHOLD = 0.8  # a score under it is not good enough: the guide's number

# What a sign takes from the score: the score is the product of (1 - weight) over all signs.
FATAL = 0.95  # there is no answer
STRONG = 0.5  # the answer fails for this alone
CLEAR = 0.3  # fails too, though the sign is sometimes wrong
HINT = 0.12  # fails only together with another


@dataclass(frozen=True)
class Reason:
    """One bad sign: the signal's name, what it saw in plain words, and its weight in [0, 1]."""

    signal: str
    says: str
    weight: float


@dataclass(frozen=True)
class Assessment:
    """`score` in [0, 1], 1 being without a bad sign; the reasons weigh the heaviest first."""

    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What a model answered. `status` is ok, error, timeout or aborted; `stop_reason` is the vendor's own word."""

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
        """The text outside of fenced blocks; of a very long one its beginning and its end."""
        return texts.window(texts.outside(self.trimmed, self.blocks)).strip()

    @cached_property
    def opening(self) -> str:
        """The first 600 characters of the prose, apostrophes made straight, in lower case."""
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
