"""All labels that tuning learns from: judgements, climbs, comparisons and audits."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Sequence
from typing import Any

from kimi_stack.base.tiers import TIERS
from kimi_stack.config import users
from kimi_stack.config.settings import Policy
from kimi_stack.learning import found as found_labels
from kimi_stack.learning.label import SCALE, WEIGHTS, Label
from kimi_stack.money.ledger import Ledger, asked, feedback
from kimi_stack.reading import difficulty, envelope, features, override


def read(ledger: Ledger, policy: Policy) -> tuple[list[Label], int]:
    """The labels that count, and the number of labels left out because their sender is not an owner.

    Feedback that a person gave on a run replaces all other labels of that run.
    """
    found, others = [], 0
    hashes = asked.hashes(ledger.store)
    for row in feedback.read(ledger.store):
        if policy.users.type_of(row["sender"]) != users.OWNER:
            others += 1
            continue
        numbers = features.read_back(row["features"])
        score = numbers["score"] if numbers else row["score"] if row["scored_by"] == difficulty.made() else None
        found.append(
            Label(
                row["run"],
                row["tier"],
                row["wanted"],
                row["weight"] / SCALE,
                row["source"],
                row["sender"],
                row["time_ms"] // 1000,
                score,
                numbers,
                hashes.get(row["run"]),
            )
        )
    said = {label.judged for label in found if label.source == "said"}
    mine = [label for label in found if label.source == "said" or label.judged not in said]
    more, left_out = derived(ledger, policy, said)
    return [*mine, *more], others + left_out


def derived(ledger: Ledger, policy: Policy, said: Container[str]) -> tuple[list[Label], int]:
    """The labels that no person gave on a run: of climbs, comparisons, shadow runs and audits, for runs not in `said`.

    Also the number of those left out because their sender is not an owner.
    """
    checked = [label for label in found_labels.labels() if label.judged not in said]
    owners = [label for label in checked if policy.users.type_of(label.sender) == users.OWNER]
    return [*_climbed(ledger, policy, said), *owners], len(checked) - len(owners)


def texts(ledger: Ledger, found: Sequence[Label]) -> dict[str, str]:
    """The kept texts of the labelled tasks by `Label.judged`, without an override and without a chat's envelope."""
    wanted = {label.judged for label in found}
    hashed = any(label.source == found_labels.COMPARED for label in found)
    kept: dict[str, str] = {}
    for run, text in feedback.tasks(ledger.store):
        if run in wanted:
            kept[run] = _own(text)
        if hashed and (key := hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()) in wanted:
            kept[key] = _own(text)
    return kept


def _own(text: str) -> str:
    return envelope.plain(override.split(envelope.person(text, None))[1])


def _climbed(ledger: Ledger, policy: Policy, said: Container[str]) -> list[Label]:
    """Labels from escalation: the tier whose answer was good enough, for runs without feedback from a person."""
    runs: dict[str, list[tuple[str, str, str, int | None, Any]]] = {}
    for run, *attempt in feedback.climbed(ledger.store):
        runs.setdefault(run, []).append(attempt)  # type: ignore[arg-type]
    found, hashes, times = [], asked.hashes(ledger.store), asked.times(ledger.store)
    for run, attempts in runs.items():
        sender, tier, outcome, score, by = attempts[-1]
        if run in said or outcome != "ok" or tier not in TIERS or policy.users.type_of(sender) != users.OWNER:
            continue
        known = next((row[3] for row in attempts if row[3] is not None), score) if by == difficulty.made() else None
        second = times.get(run, 0) // 1000
        weight, first = WEIGHTS["escalation"], attempts[0][1]
        found.append(Label(run, first, tier, weight, "escalation", sender, second, known, None, hashes.get(run)))
    return found
