"""How hard a task is: a score from 0 to 1 by its words and form, offline, the same in Python and JavaScript.

Three small additive models, each of integer points that only grow with the text: form (counts, in steps that were
fitted under that constraint), words (whose points are 0 or more), and what is asked for (`asks`, set by hand). The
first two are fitted by tests/bench/train_difficulty.py on public benchmarks, and ship as data/difficulty.json; 1,000
points are one standard deviation of their form part. See tests/bench/README.md for what they are worth.
"""

from __future__ import annotations

import os

from kimi_stack import asks, fastjson, features, keywords, paths, profiles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    _Entry = tuple[tuple[str, ...], int, tuple[str, ...]]  # of a word: kinds for counting, points, what it asks for

SCALE = 10_000  # the integer score of 1.0
LIMIT = 1_000_000  # characters that are read whole; of more, the first and last half of it
_HALF_WAY = 6_000  # points at which the score is 0.5: the few tasks above it need no finer scale
MODEL = os.path.join(paths.PACKAGE, "data", "difficulty.json")
TASK = "more than a question"
_KEPT = 20_000  # words whose look-up is remembered


def score(text: str) -> float:
    """How hard the task in `text` is, from 0 to 1. Any text has a score."""
    return points(text) / SCALE


def points(text: str) -> int:
    """The same as an integer from 0 to SCALE, which is what decides."""
    return scaled(raw(text))


def scaled(total: int) -> int:
    """Points of the models as a score from 0 to SCALE."""
    return SCALE * total // (total + _HALF_WAY)


def raw(text: str) -> int:
    """The points of all three models together."""
    return sum([worth for _, worth in parts(text)])


def explain(text: str) -> list[tuple[str, int]]:
    """What gave the points, the most first: words in quotes, counts of form by name, kinds of work asked for."""
    return sorted(parts(text), key=lambda part: (-part[1], part[0]))


def describe(score: int, premium: int, standard: int, parts: Sequence[tuple[str, int]]) -> str:
    """One line: the score, the cut points, and what moved it most. Words of the task are not named: it is kept."""
    most = sorted(
        (part for part in parts if part[0][0] != '"' and part[0] != TASK), key=lambda part: (-part[1], part[0])
    )[:3]
    words = sum([points for name, points in parts if name[0] == '"'])
    named = [name for name, points in most if points > words]
    if words and len(named) < len(most):
        named.append("its words")
    where = ", ".join(
        f"{tier} from {_as_share(cut)}" for tier, cut in (("standard", standard), ("premium", premium)) if cut <= SCALE
    )
    why = f": {', '.join(named)}" if named else ""
    return f"its difficulty is {_as_share(score)}{why}" + (f" ({where})" if where else "")


def _as_share(score: int) -> str:
    """A score as 0.123, cut off, not rounded: JavaScript does the same."""
    return f"0.{score * 1000 // SCALE:03d}" if score < SCALE else "1.000"


def cuts(shares: tuple[int, int]) -> tuple[int, int]:
    """The cut points (premium, standard) of these shares, on the person's calibration or on the mix that ships."""
    path = paths.locate("calibration")
    try:
        stamp: object = (path, os.stat(path).st_mtime_ns)
    except OSError:
        stamp = None
    if stamp not in _cuts:
        _cuts.clear()
        _cuts[stamp] = {}
    found = _cuts[stamp].get(shares)
    if found is None:
        found = _cuts[stamp][shares] = profiles.cuts(*shares, _calibration(path) or _model().mix)
    return found


_cuts: dict[object, dict[tuple[int, int], tuple[int, int]]] = {}  # by the stamp of the calibration, and shares


def _calibration(path: str) -> list[int]:
    """The scores of the person's own tasks, where `kimi-stack calibrate` kept some for this very model."""
    try:
        with open(path, encoding="utf-8") as file:
            document = fastjson.loads(file.read())
        kept: list[int] = document["scores"] if document["model"] == _model().made else []
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return kept


def solved(score: int, tier: str) -> float:
    """The share of benchmark tasks as hard as `score` (from 0 to SCALE) that a tier's models get right, from 0 to 1.

    Budget stands for the benchmark's weaker models, premium for its stronger ones, standard between the two.
    """
    weak, strong = next(row[1:] for row in reversed(_model().solved) if score >= row[0])
    rates: dict[str, int] = {"budget": weak, "standard": (weak + strong) // 2, "premium": strong}
    return rates[tier] / 1000


def made() -> str:
    """What names the artifact that ships: scores of another are not comparable with its own."""
    return _model().made


def shortened(text: str) -> str:
    """What is read of a text: all of it, or its first and last LIMIT / 2 characters."""
    half = LIMIT // 2
    return text if len(text) <= LIMIT else f"{text[:half]}\n{text[-half:]}"


def parts(text: str, model: Model | None = None) -> list[tuple[str, int]]:
    """Each name and its points, in the order of counting; by what ships, or by another model."""
    folded = features.task(features.fold(shortened(text)))
    model = _model() if model is None else model
    model.forget()
    most = -1
    best: list[tuple[str, int]] = []
    asked: list[str] = []
    for window in features.windows(folded):
        words = features.words(window)
        here, asking = model.judge(window, words)
        worth = sum([points for _, points in here])
        if worth > most:
            most, best = worth, here
        if _worth(model.kinds(asking)) > _worth(asked):
            kinds = _meant(window, asking, model)
            if _worth(kinds) > _worth(asked):
                asked = kinds
    if asked or not _is_question(folded):
        best.append((TASK, asks.MORE_THAN_A_QUESTION))
    return best + [(f"asks for {kind}", asks.ASKS[kind][0]) for kind in asked]


def _meant(window: str, asking: dict[str, tuple[str, ...]], model: Model) -> list[str]:
    """The kinds of work that a window asks for: words that are only mentioned ask for nothing."""
    meant = keywords.meant(window, list(asking))
    denied: set[str] = set()
    for clause in _clauses(meant):
        denied |= _denied(features.words(clause))
    found = model.asking(meant, features.words(meant))
    # A word that is also asked for elsewhere in the window is lost with the denied one: rare, and the cheaper mistake.
    left = {word: kinds for word, kinds in found.items() if word not in denied and not _refused(word, window)}
    return model.kinds(left)


def _clauses(text: str) -> list[str]:
    for mark in (", ", ": ", "; ", " - "):
        text = text.replace(mark, "\n")
    return text.split("\n")


def _denied(words: list[str]) -> set[str]:
    found: set[str] = set()
    for at, word in enumerate(words):
        if word in _DENIES and words[at + 1 : at + 2] and words[at + 1] not in asks.STILL:
            found.update(words[at + 1 : at + 1 + asks.REACH])
        elif word in asks.DENIED:
            found.update(words[max(0, at - 2) : at])
    return found


def _refused(word: str, text: str) -> bool:
    """Whether a word of a script without spaces is followed by what denies it."""
    if not features.is_han(word[0]):
        return False
    at = text.find(word) + len(word)
    return any(denial in text[at : at + asks.HAN_REACH] for denial in asks.DENIED_HAN)


def _worth(kinds: list[str]) -> int:
    return sum([asks.ASKS[kind][0] for kind in kinds])


def _is_question(folded: str) -> bool:
    words = features.words(folded[: features.WINDOW])
    return not words or (len(words) <= asks.QUESTION_WORDS and words[0] in _QUESTIONS)


_DENIES = frozenset(asks.DENIES.split())
_QUESTIONS = frozenset(asks.QUESTIONS.split())


class Model:
    """The artifact made ready: steps by count, and for each word its kinds, its points and what it asks for."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.mix: list[int] = document["mix"]
        self.made: str = document["data"]
        self.solved: list[list[int]] = document.get("solved", [])
        self._form = {name: _table(steps) for name, steps in document["form"].items()}
        self._known: dict[str, _Entry] = {}
        self._points: dict[str, int] = {}
        for points, words in document["words"].items():
            self._points.update(dict.fromkeys(words.split(), int(points)))
        self._asks: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, list[tuple[str, str]]] = {}
        self._han: list[tuple[str, str]] = []
        for kind, (_, words) in asks.ASKS.items():
            for word in words.split():
                self._learn(word, kind)

    def _learn(self, word: str, kind: str) -> None:
        if word.endswith("*"):
            self._stems.setdefault(word[: asks.STEM], []).append((word[:-1], kind))
        elif features.is_han(word[0]):
            self._han.append((word, kind))
        else:
            self._asks[word] = (*self._asks.get(word, ()), kind)

    def judge(self, window: str, words: list[str]) -> tuple[list[tuple[str, int]], dict[str, tuple[str, ...]]]:
        """The points of a window's form and words, each with its name; and each word that asks, with its kinds."""
        counted, entries = self.count(window, words)
        parts = [(f'"{word}"', points) for word, (_, points, _) in entries.items() if points]
        for name, table in self._form.items():
            count = counted[name]
            step = table[count] if count < len(table) else table[-1]
            if step:
                parts.append((name, step))
        return parts, self.asking(window, entries)

    def asking(self, window: str, words: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Each word or phrase of a window that asks for work, with the kinds that it may be."""
        found = {word: kinds for word in words if (kinds := (self._known.get(word) or self._look_up(word))[2])}
        for phrase, word in asks.PHRASES.items():
            if phrase in window:
                found[phrase] = self._asks[word]
        if not window.isascii() and max(window) >= features.HAN:
            for word, kind in self._han:
                if word in window:
                    found[word] = (*found.get(word, ()), kind)
        return found

    def count(self, window: str, words: list[str]) -> tuple[dict[str, int], dict[str, _Entry]]:
        """The counts of a window by name, and what is known of its words that are more than plain."""
        known, distinct = self._known, set(words)
        for word in distinct.difference(known):
            self._look_up(word)
        entries = {word: known[word] for word in distinct if known[word] is not _PLAIN}
        kinds = dict.fromkeys((*features.KINDS, features.NUMBERS, features.LONG), 0)
        for entry in [known[word] for word in words if known[word] is not _PLAIN]:
            for kind in entry[0]:
                kinds[kind] += 1
        numbers = sum([entry[0] == (features.NUMBERS,) for entry in entries.values()]) if kinds[features.NUMBERS] else 0
        return features.counts(window, kinds, len(words), len(distinct), numbers), entries

    def forget(self) -> None:
        """Keep what is remembered of words within bounds."""
        if len(self._known) > _KEPT:
            self._known.clear()

    def kinds(self, asking: dict[str, tuple[str, ...]]) -> list[str]:
        """The kinds of work of words that ask, each once, in the order of ASKS."""
        found = {kind for kinds in asking.values() for kind in kinds}
        return [kind for kind in asks.ASKS if kind in found]

    def _look_up(self, word: str) -> _Entry:
        asked = self._asks.get(word, ())
        for stem, kind in self._stems.get(word[: asks.STEM], ()):
            if word.startswith(stem):
                asked = (*asked, kind)
        entry = (features.kinds_of(word), self._points.get(word, 0), asked)
        self._known[word] = entry = entry if any(entry) else _PLAIN
        return entry


_PLAIN: _Entry = ((), 0, ())


def _table(steps: list[list[int]]) -> list[int]:
    """Points by count, from [count, points] where they change; a count beyond the last has its points."""
    table: list[int] = []
    reached = 0
    for count, points in steps:
        table += [reached] * (count - len(table))
        reached = points
    return [*table, reached]


_loaded: list[Model] = []


def _model() -> Model:
    if not _loaded:
        with open(MODEL, encoding="utf-8") as file:
            _loaded.append(Model(fastjson.loads(file.read())))
    return _loaded[0]
