"""How well a rephrased task is told from another one: `python tests/bench/rephrasing.py`, half a minute.

700 tasks of the natural files. Each is compared with itself as around.py changes it (courtesy, footers, slips of the
fingers), and with all others: 244,650 pairs of two tasks.
"""

from __future__ import annotations

import itertools
import random
from typing import Any

import around
import labelled

from kimi_stack.learning import rephrasing
from kimi_stack.reading.reader import Reader, on_one_thread

numpy = on_one_thread()
SEED, MANY = 7, 700


def main() -> None:
    draw = random.Random(SEED)
    tasks = [row["task"] for row in draw.sample(labelled.load(files="natural-*"), MANY)]
    changed = [around.put(task, draw) for task in tasks]
    read = Reader().verdict

    def of(text: str) -> tuple[frozenset[str], Any]:
        return rephrasing.words(text), read(text).vector

    ours, theirs = [of(task) for task in tasks], [of(task) for task in changed]
    print("| words in common | cosine | rephrased, found | two tasks, taken for one |")
    print("| --- | --- | --- | --- |")
    for words, cosine in itertools.product((0, 0.6, 0.75, 0.9), (-1, 0.8, 0.95, 0.98)):
        if words == 0 and cosine == -1:
            continue
        rephrasing.WORDS, rephrasing.CLOSE = words, cosine

        def same(one: tuple[frozenset[str], Any], other: tuple[frozenset[str], Any], bare: bool = words == 0) -> bool:
            return (bare or rephrasing.alike(one[0], other[0])) and rephrasing.close(one[1], other[1])

        found = sum(map(same, ours, theirs)) / MANY
        wrong = sum(same(one, other) for one, other in itertools.combinations(ours, 2))
        bounds = f"{f'{words:.0%}' if words else 'not asked'} | {cosine if cosine > -1 else 'any'}"
        print(f"| {bounds} | {found:.0%} | {wrong:,} |", flush=True)


if __name__ == "__main__":
    main()
