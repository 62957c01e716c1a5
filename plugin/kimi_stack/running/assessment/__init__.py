"""Assesses whether an answer is good enough or a better model should try: the guide's `assess_result_quality`.

Each signal looks for one sign of a bad answer, without a model or a network. To add a signal, add it to the list.
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
    openended,
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
    openended.open_ended,
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
    """A score for `result` as an answer to `task`: 1 without bad signs; below `THRESHOLD` it is not good enough.

    Does not check whether the answer is true. Never raises. Handles a megabyte in well under a second.
    """
    answer = result if isinstance(result, Answer) else Answer(result)
    # A missing answer has no other signs to look for.
    ended = failure.failed(answer, task) or failure.empty(answer, task)
    found = [ended] if ended else [reason for signal in SIGNALS if (reason := signal(answer, task))]
    score = 1.0
    for reason in found:
        score *= 1 - reason.weight
    return Assessment(round(score, 4), tuple(sorted(found, key=lambda reason: -reason.weight)))
