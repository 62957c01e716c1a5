"""What a task asks for, known beforehand: no test hangs on the score that a model gives, which is trained anew.

Keywords of the person's own decide outright. `read` takes the place of a reader where the difficulty is to decide.
"""

from __future__ import annotations

from typing import Any

from kimi_stack.choice.cuts import SHIPPED, Cuts
from kimi_stack.choice.request import Request
from kimi_stack.config import catalog, stack
from kimi_stack.config.settings import Policy
from kimi_stack.reading import calibrated
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, READER, Verdict

WORDS = {
    "premium": ["analyze this", "our strategy", "strategic analysis"],
    "standard": ["review this"],
    "budget": ["boiling point"],
}
HARD = "prove that the harmonic series diverges, and that its partial sums are never whole numbers"
EASY = "what is the capital of Peru"
KINDS = {"yes": FOLLOW_UP, "go on": FOLLOW_UP, "no, that is wrong": COMPLAINT}


def document(*, exact_models: bool = False) -> dict[str, Any]:
    """Our stack file with `WORDS` among the keywords that ship."""
    found = stack.default_document(exact_models=exact_models)
    for tier, words in WORDS.items():
        found["selection_rules"]["task_keywords"][tier] += words
    return found


def read(text: str) -> Verdict:
    """Premium for what is to be proven, standard for what is to be mended, budget for all else."""
    hard = "prove" in text.lower()
    premium, standard = SHIPPED.of(Policy().shares)
    score = 9_900 if hard else (premium + standard) // 2 if "mend" in text else 100
    return Verdict(score, READER, KINDS.get(text), (0, 0, 10_000) if hard else (10_000, 0, 0), score, score)


def asked(prompt: str, **given: Any) -> Request:
    """A request of today, with the cut points of the person's calibration, and read by the pupil unless told."""
    now: dict[str, Any] = {"day": catalog.today(), "cuts": Cuts(calibrated.scores())}
    return Request(prompt, **{**now, **given})
