#!/usr/bin/env python3
"""How well slips of the fingers are mended: `python tests/bench/slips.py [--write]`, half a minute.

Counted are words of the tasks in tasks/: those that are mended as they are (most of them are right), and those of
natural tasks after a slip. The list of words that are right is each time of the other files; `--write` puts that of
all files into kimi_stack/reading/model/words.txt.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import labelled

from kimi_stack.reading import passages, pieces, slips, weights

CHARACTERS = 1200  # of a task that are counted
TYPED = 12_000  # words with a slip
SEED = 2
LEAST = 2  # tasks that have a word that is right,
RARER = 20  # and it may be so many times rarer than what it would become: a slip is rarer still


KINDS = ("two letters in the other order", "a letter twice", "a letter left out", "the key beside")
SWAPPED, TWICE, LEFT_OUT, BESIDE = KINDS


def slip(kind: str, word: str, draw: random.Random) -> str:
    """The word with a slip after its first letter. It has four letters at least."""
    at = draw.randrange(1, len(word) - 2)
    start, letter, after, end = word[:at], word[at], word[at + 1], word[at + 2 :]
    if kind == SWAPPED:
        return f"{start}{after}{letter}{end}"
    if kind == TWICE:
        return f"{start}{letter}{letter}{after}{end}"
    if kind == LEFT_OUT:
        return f"{start}{after}{end}"
    assert kind == BESIDE
    return f"{start}{draw.choice(slips.BESIDE_KEY.get(letter) or letter)}{after}{end}"


def words(task: str) -> list[str]:
    parts = (slips.WORD.fullmatch(word) for word, _ in pieces._words(passages.own(task)[:CHARACTERS]))
    return [found[2] for found in parts if found]


def right(tasks: Counter[str], everywhere: Counter[str], mended: Callable[[str], str]) -> set[str]:
    """The words that would be mended, and are in so many tasks that they are right. `tasks`: of each word."""
    return {
        word
        for word, many in tasks.items()
        if many >= LEAST and mended(word) != word and RARER * many >= everywhere[mended(word)]
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write kimi_stack/reading/model/words.txt")
    args = parser.parse_args()
    bare = pieces.Pieces(*weights.vocabulary()).slips
    known: dict[str, str] = {}

    def mended(word: str) -> str:
        if word not in known:
            known[word] = bare.mended(word)
        return known[word]

    files: dict[str, list[list[str]]] = {}
    for row in labelled.load():
        files.setdefault(row["file"], []).append(words(row["task"]))
    all_words = sum(len(task) for tasks in files.values() for task in tasks)
    tasks = {name: Counter(word for task in texts for word in set(task)) for name, texts in files.items()}
    changed = alone = 0
    natural: list[tuple[str, set[str]]] = []  # words, and those that are right by the other files
    draw = random.Random(SEED)
    found, typed = Counter(), Counter()
    for name, texts in files.items():
        others = sum((count for other, count in tasks.items() if other != name), Counter())
        keep = right(others, others, mended)
        odd = [word for task in texts for word in task if mended(word) != word]
        alone += len(odd)
        changed += sum(word not in keep for word in odd)
        if name.startswith("natural"):
            natural += [(word, keep) for task in texts for word in task]
    for word, keep in draw.sample(natural, TYPED):
        kind = draw.choice(KINDS)
        with_slip = slip(kind, word, draw)
        if with_slip != word:
            typed[kind] += 1
            found[kind] += with_slip not in keep and mended(with_slip) == word
    rates = [f"{1000 * many / all_words:.2f}" for many in (changed, alone)]
    print(f"{all_words:,} words of five letters and more, as they are: of 1,000 {rates[0]} are mended,")
    print(f"and {rates[1]} without the list of words that are right\n")
    print("| slip | words | mended as it was |\n| --- | --- | --- |")
    for kind in KINDS:
        print(f"| {kind} | {typed[kind]:,} | {found[kind] / typed[kind]:.2f} |")
    if args.write:
        every = sum(tasks.values(), Counter())
        text = "".join(f"{word}\n" for word in sorted(right(every, every, mended)))
        (Path(weights.MODEL) / "words.txt").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
