"""Precision and recall of each detector on the corpus, which was written without a look at the detectors.

`pytest -s tests/unit/privacy/test_judged.py` prints them.
"""

from __future__ import annotations

from collections import Counter

from kimi_stack.privacy.classify import classify

from . import corpus

LEAST = 0.95
FEW = 8  # rows: kinds with fewer are judged together


def judged() -> tuple[dict[str, tuple[int, int, int]], list[str]]:
    """For each kind: rows in which it is found rightly, found wrongly, and not found; and a line on each fault."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    faults = []
    for row in corpus.rows():
        finds, found = set(row["finds"]), {each.kind for each in classify(row["text"]).findings}
        more, less = found - finds - set(row.get("may", ())), finds - found
        right.update(finds & found)
        wrong.update(more)
        missed.update(less)
        if more or less:
            faults.append(f"{row['id']} more {sorted(more)} less {sorted(less)}: {row['text'][:300]!r}")
    few = {kind for kind in {*right, *wrong, *missed} if right[kind] + missed[kind] < FEW}
    counts: dict[str, tuple[int, int, int]] = {}
    for kind in sorted({*right, *wrong, *missed}):
        name = "(few rows each)" if kind in few else kind
        old = counts.get(name, (0, 0, 0))
        counts[name] = (old[0] + right[kind], old[1] + wrong[kind], old[2] + missed[kind])
    return counts, faults


def test_each_detector_is_precise_and_finds_nearly_all() -> None:
    counts, faults = judged()
    short = {}
    for kind, (right, wrong, missed) in sorted(counts.items()):
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
        print(f"{kind:24} {right + missed:4} rows  precision {precision:.3f}  recall {recall:.3f}")
        if min(precision, recall) < LEAST:
            short[kind] = (precision, recall)
    assert not short, "\n".join([str(short), *faults])


def test_the_harmless_rows_stay_public() -> None:
    taken = [row["id"] for row in corpus.negatives() if classify(row["text"]).findings]
    assert len(taken) <= len(corpus.negatives()) * (1 - LEAST) / 5, taken
