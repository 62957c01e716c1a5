"""Whether an answer is good enough, or a better model should try: the guide's `assess_result_quality`.

Each signal looks for one bad sign and needs neither a model nor a network. A new signal is a new row in the list.
"""

from __future__ import annotations

from collections.abc import Callable

from kimi_stack.running.assessment import (
    besides,
    claim,
    constraints,
    counts,
    cutoff,
    doubt,
    failure,
    form,
    parts,
    placeholder,
    promise,
    refusal,
    repetition,
    substance,
)
from kimi_stack.running.assessment.answer import THRESHOLD, Answer, Assessment, Reason

__all__ = ["SIGNALS", "THRESHOLD", "Answer", "Assessment", "Reason", "assess_result_quality"]

Signal = Callable[[Answer, str], "Reason | None"]

SIGNALS: tuple[Signal, ...] = (
    failure.error_text,
    failure.tools,
    failure.gave_up,
    refusal.refusal,
    refusal.declines,
    doubt.ignorance,
    doubt.hedging,
    doubt.asks_back,
    doubt.sends_away,
    promise.only_promises,
    claim.only_claims,
    cutoff.stop_reason,
    cutoff.open_fence,
    cutoff.open_json,
    cutoff.open_table,
    cutoff.mid_sentence,
    cutoff.and_so_on,
    parts.numbered,
    parts.questions,
    parts.pair,
    besides.besides,
    besides.compared,
    form.json,
    form.code,
    form.broken_code,
    form.number,
    form.yes_no,
    form.choice,
    form.spoken,
    counts.items,
    counts.length,
    counts.one_word,
    counts.bullets,
    constraints.forbidden,
    constraints.required,
    constraints.edges,
    constraints.case,
    constraints.code_only,
    placeholder.brackets,
    placeholder.filler,
    placeholder.left_out,
    placeholder.stubs,
    repetition.run,
    repetition.cycle,
    repetition.repetition,
    repetition.packed,
    repetition.twice,
    repetition.echo,
    substance.thin,
    substance.guide,
)


def assess_result_quality(result: str | Answer, task: str = "") -> Assessment:
    """How good `result` looks as an answer to `task`: 1 without a bad sign; under `THRESHOLD` it is not good enough.

    Says nothing of whether the answer is true. Never raises; takes a megabyte in well under a second.
    """
    answer = result if isinstance(result, Answer) else Answer(result)
    # Of no answer there is nothing more to say.
    ended = failure.failed(answer, task) or failure.empty(answer, task)
    found = [ended] if ended else [reason for signal in SIGNALS if (reason := signal(answer, task))]
    score = 1.0
    for reason in found:
        score *= 1 - reason.weight
    return Assessment(round(score, 4), tuple(sorted(found, key=lambda reason: -reason.weight)))
