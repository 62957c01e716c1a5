"""What `kimi-stack tune` learns of a person whose preference differs: `python tests/bench/tuning.py`.

Two synthetic persons do tasks of tests/bench/tasks. A lawyer's office wants one tier more than the label for whatever
is law, tax or property; a hobby coder wants one tier less for all code but security and databases. Of what they say,
20 % is wrong. Their agreement with the choice is counted on tasks that are held out: with the shipped reader and with
the shipped pupil, after tuning on 20, 100 and 500 labels, and with a tuner that moves the cut points to fit the last
label. Reading takes some twenty milliseconds a task on an idle core. Reader and pupil have seen these tasks, with their
labels, but not the preferences.
"""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Callable
from typing import Any

import labelled

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import SHIPPED, tier_of
from kimi_stack.config.settings import Policy
from kimi_stack.learning import refining
from kimi_stack.learning.refining import Sample
from kimi_stack.reading import buckets, difficulty
from kimi_stack.reading.reader import Reader, on_one_thread

numpy = on_one_thread()
SEED, WRONG, HELD_OUT, SEEDS = 15, 0.2, 300, 10
COUNTS = (20, 100, 500)
CUTS = SHIPPED.of(Policy().shares)
LEGAL = ("law", "tax", "property", "notary", "insurance", "accounting")
SERIOUS = ("security", "sql", "db", "data")


def rows(*files: str) -> list[dict[str, Any]]:
    return [row for name in files for row in labelled.load(files=name) if row["lang"] == "en"]


def office(row: dict[str, Any]) -> str:
    at = TIERS.index(row["tiers"][0])
    return TIERS[max(0, at - 1)] if any(word in row["domain"] for word in LEGAL) else TIERS[at]


def coder(row: dict[str, Any]) -> str:
    at = TIERS.index(row["tiers"][0])
    return TIERS[at] if any(word in row["domain"] for word in SERIOUS) else TIERS[min(2, at + 1)]


def person(name: str) -> tuple[list[dict[str, Any]], Callable[[dict[str, Any]], str]]:
    """The person's tasks, of which a lawyer's are half about law, and what the person wants."""
    dice = random.Random(SEED)
    many = max(COUNTS) + HELD_OUT
    if name == "hobby coder":
        return dice.sample(rows("natural-coding", "software"), many), coder
    work = rows("professions", "life-and-office")
    legal = [row for row in work if any(word in row["domain"] for word in LEGAL)]
    others = [row for row in work if row not in legal]
    legal = dice.sample(legal, min(len(legal), many // 2))
    return dice.sample([*legal, *dice.sample(others, many - len(legal))], many), office


def drawn(tasks: list[Sample], count: int, seed: int) -> tuple[list[Sample], list[Sample]]:
    """HELD_OUT tasks with what the person wants, and `count` others with what the person says."""
    dice = random.Random(seed)
    mixed = dice.sample(tasks, len(tasks))
    labels = mixed[HELD_OUT : HELD_OUT + count]
    return mixed[:HELD_OUT], [
        Sample(each.vector, each.score, dice.choice([t for t in TIERS if t != each.wanted]), 1.0)
        if dice.random() < WRONG
        else each
        for each in labels
    ]


def agreement(tasks: list[Sample], choose: Callable[[Sample], str]) -> float:
    return sum(choose(task) == task.wanted for task in tasks) / len(tasks)


def tuned(labels: list[Sample]) -> Callable[[Sample], str]:
    fit = refining.fit(labels, CUTS)
    if fit is None or not fit.pays:
        return lambda task: tier_of(task.score, *CUTS)
    weights, constant, limit = numpy.array(fit.weights), fit.constant, fit.limit
    return lambda task: tier_of(refining.refined(task.score, task.vector @ weights + constant, limit), *CUTS)


def last_label(labels: list[Sample]) -> Callable[[Sample], str]:
    """Moves all scores by what the last label that disagreed asked for, each time."""
    moved = 0
    for label in labels:
        moved += refining.asked(min(10_000, max(0, label.score + moved)), label.wanted, CUTS)
    return lambda task: tier_of(min(10_000, max(0, task.score + moved)), *CUTS)


def by_reader(text: str) -> tuple[Any, int]:
    """The numbers of a task that the reader's correction is linear in, and the reader's score."""
    verdict = reader().verdict(text)
    vector = verdict.vector.astype(float)
    return vector / (vector @ vector) ** 0.5, verdict.score


def by_pupil(text: str) -> tuple[Any, int]:
    """The same of the pupil."""
    return numpy.array(buckets.sums(difficulty.hashes(text)[0]), float), difficulty.read(text).score


reader = functools.cache(Reader)


def main() -> None:
    print("| person | read by | labels | as shipped | tuned (worst seed against shipped) | following the last label |")
    print("| --- | --- | --- | --- | --- | --- |")
    for read, name in itertools.product((by_reader, by_pupil), ("lawyer's office", "hobby coder")):
        work, wants = person(name)
        tasks = [Sample(*read(row["task"]), wants(row), 1.0) for row in work]
        by = "pupil" if read is by_pupil else "reader"
        for count in COUNTS:
            shipped, ours, last = [], [], []
            for seed in range(SEEDS):
                held_out, said = drawn(tasks, count, seed)
                shipped.append(agreement(held_out, lambda task: tier_of(task.score, *CUTS)))
                ours.append(agreement(held_out, tuned(said)))
                last.append(agreement(held_out, last_label(said)))
            worst = min(after - before for before, after in zip(shipped, ours, strict=True))
            means = [sum(each) / len(each) for each in (shipped, ours, last)]
            figures = f"{means[0]:.3f} | {means[1]:.3f} ({worst:+.3f}) | {means[2]:.3f}"
            print(f"| {name} | {by} | {count} | {figures} |", flush=True)


if __name__ == "__main__":
    main()
