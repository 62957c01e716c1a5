"""Proposes own keywords that the labels support, and the removal of keywords that they contradict.

A label counts only if the words of its task are kept and if it is feedback, a person's own choice, a comparison, an
audit by a judge, or an escalation. A keyword decides without the score, so it needs strong evidence: Fisher's exact
test against the other labels, with the Bonferroni correction for the number of tested words, and a gain over the choice
without the keyword. A label counts for the gain only if the other labels alone prove the word.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kimi_stack.base.classes import CLASSES
from kimi_stack.base.tiers import TIERS
from kimi_stack.config.settings import Policy
from kimi_stack.learning import gain, rephrasing
from kimi_stack.learning.label import Label
from kimi_stack.reading import keywords

FEWEST = 6  # labelled tasks with the word
LEAST = 0.4  # the weight of a label that counts: complaints and repeated tasks are too weak for a rule
MOST = 5  # words to add that are proposed at a time
_COMMON = 0.25  # a word in a larger share of the labelled tasks says nothing about the subject
_WORD = re.compile(r"[^\W\d_]{4,24}")


@dataclass(frozen=True)
class Task:
    """A labelled task whose words are kept: its text, the wanted tier, and the tier by its score alone (`scored`)."""

    text: str
    wanted: str
    scored: str


@dataclass(frozen=True)
class Word:
    """A keyword to add to `tier`, or to remove from it (`removes`), with the evidence.

    The keyword matches `labels` tasks, of which `agree` want `tier`; of the `others`, `others_agree` want it. `chance`
    is the p-value after the Bonferroni correction. `gained` labels agree with the tier only after the change, `lost`
    ones only before it.
    """

    word: str
    tier: str
    removes: bool
    labels: int
    agree: int
    others: int
    others_agree: int
    chance: float
    gained: int
    lost: int


Words = dict[str, tuple[str, ...]]


def tasks(
    labels: Sequence[Label], texts: Mapping[str, str], scored: Callable[[Label], str], least: float = LEAST
) -> list[Task]:
    """The labels of weight `least` or more that have one of `texts` (by `Label.judged`); for each text the weightiest.

    `scored` gives the tier of a label by its score alone.
    """
    best: dict[str, Label] = {}
    for label in labels:
        text = texts.get(label.judged)
        if text is not None and label.weight >= least and (text not in best or label.weight > best[text].weight):
            best[text] = label
    return [Task(text, label.wanted, scored(label)) for text, label in best.items()]


def proposed(known: Sequence[Task], own: Mapping[str, Sequence[str]], policy: Policy) -> list[Word]:
    """The keywords to remove, and then those to add, the best first; none in a mode other than auto."""
    words: Words = {tier: tuple(own.get(tier, ())) for tier in TIERS}
    if policy.mode != "auto":
        return []
    found = []
    for word in _contradicted(known, words):
        words = without(words, word)
        found.append(word)
    candidates = _candidates(known, words, policy)
    while candidates and sum(not each.removes for each in found) < MOST:
        rows = [_judged(known, words, at, *each, len(candidates)) for each, at in candidates.items()]
        sure = [row for row in rows if row is not None]
        if not sure:
            break
        best = min(sure, key=lambda row: (row.lost - row.gained, row.chance, -len(row.word), row.word))
        words = {**words, best.tier: (*words[best.tier], best.word)}
        found.append(best)
        candidates = {each: at for each, at in candidates.items() if each[0] != best.word}
    return found


def without(words: Words, word: Word) -> Words:
    return {**words, word.tier: tuple(each for each in words[word.tier] if each != word.word)}


def choice(task: Task, words: Words) -> str:
    """The tier of a task: by the keywords, else by its score."""
    found = keywords.find(task.text, words)
    return task.scored if found is None else found[0]


def _contradicted(known: Sequence[Task], words: Words) -> list[Word]:
    """Own keywords for which most labels want another tier, by the exact binomial test."""
    found, many = [], sum(map(len, words.values()))
    for tier in TIERS:
        for word in words[tier]:
            rows = [task for task in known if keywords.find(task.text, words) == (tier, word)]
            agree = sum(task.wanted == tier for task in rows)
            chance = min(1.0, many * binomial(agree, len(rows)))
            if len(rows) < FEWEST or chance >= gain.CHANCE:
                continue
            rest = without(words, Word(word, tier, True, 0, 0, 0, 0, 0, 0, 0))
            now = [choice(task, rest) for task in rows]
            gained = sum(new == task.wanted != tier for new, task in zip(now, rows, strict=True))
            lost = sum(new != task.wanted == tier for new, task in zip(now, rows, strict=True))
            if _pays(gained, lost):
                others = [task for task in known if task not in rows]
                wanting = sum(task.wanted == tier for task in others)
                found.append(Word(word, tier, True, len(rows), agree, len(others), wanting, chance, gained, lost))
    return found


def _candidates(known: Sequence[Task], words: Words, policy: Policy) -> dict[tuple[str, str], list[int]]:
    """By (word, tier), for each word that may become a keyword: the indexes of the tasks that it would match."""
    taken = {keywords.normalized(word).strip() for listed in words.values() for word in listed}
    private = [] if policy.privacy is None else [
        keywords.normalized(word) for cls in CLASSES[1:] for word in policy.privacy.own["words"].get(cls, ())
    ]  # fmt: skip
    stop = rephrasing.stop_words()
    seen: dict[str, set[int]] = {}
    for at, task in enumerate(known):
        for word in set(_WORD.findall(keywords.normalized(task.text[: keywords.WINDOW]))):
            if word not in stop and word not in taken and not any(map(keywords.has_no_spaces, word)):
                seen.setdefault(word, set()).add(at)
    found = {}
    for word, places in seen.items():
        # A keyword matches at the start of a word, so it may match more tasks than have it as a whole word.
        whole = {at for other, rows in seen.items() if other.startswith(word) for at in rows} | places
        private_too = any(word in each or each in word for each in private if each.strip())
        if FEWEST <= len(whole) <= _COMMON * len(known) and not private_too:
            rows = [at for at in sorted(whole) if keywords.find(known[at].text, {TIERS[0]: [word]})]
            for tier in {known[at].wanted for at in rows}:
                found[word, tier] = rows
    return found


def _judged(known: Sequence[Task], words: Words, at: Sequence[int], word: str, tier: str, many: int) -> Word | None:
    """The evidence for a word that matches the tasks `at`, one of `many` tested words; None if it is not enough."""
    inside = [known[place] for place in at]
    agree = sum(task.wanted == tier for task in inside)
    wanting = sum(task.wanted == tier for task in known)
    size, all_of = len(inside), len(known)
    chance = min(1.0, many * fisher(agree, size, wanting, all_of))
    if size < FEWEST or chance >= gain.CHANCE or 2 * agree <= size:
        return None
    more = {**words, tier: (*words[tier], word)}
    gained = lost = 0
    for task in inside:
        hit = task.wanted == tier
        # Would the other labels alone prove the word?
        if many * fisher(agree - hit, size - 1, wanting - hit, all_of - 1) >= gain.CHANCE:
            continue
        old, new = choice(task, words), choice(task, more)
        gained, lost = gained + (new == task.wanted != old), lost + (old == task.wanted != new)
    if not _pays(gained, lost):
        return None
    return Word(word, tier, False, size, agree, all_of - size, wanting - agree, chance, gained, lost)


def _pays(gained: int, lost: int) -> bool:
    return gain.Gain(gained, lost, gained - lost, gain.by_chance([1] * gained + [-1] * lost)).pays


def fisher(agree: int, size: int, wanting: int, all_of: int) -> float:
    """The probability of at least `agree` among `size` labels drawn from `all_of`, of which `wanting` want the tier."""
    ways = sum(
        math.comb(wanting, each) * math.comb(all_of - wanting, size - each)
        for each in range(agree, min(size, wanting) + 1)
        if size - each <= all_of - wanting
    )
    return ways / math.comb(all_of, size)


def binomial(agree: int, of: int) -> float:
    """The probability of at most `agree` heads of `of` throws of a coin."""
    return sum(math.comb(of, each) for each in range(agree + 1)) / 2**of if of else 1.0
