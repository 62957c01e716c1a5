"""The detectors of detectors.json, the one table that Python and JavaScript read.

A detector has one or more ways to find its kind. A way says where its expressions are matched (`at`):

- `hint`: where one of its `hints` stands, less `back` characters; with `fold`, in the text in lower case
- `text`: anywhere, if one of its hints occurs or it has none
- `number`: where a number of eight digits or more begins
- `code`: where just so many `letters` begin that digits follow
- `secret`, `email`, `phone`: what `secrets`, `bulk` and `classify` do with words, addresses and numbers

Each hint is looked for only if the first of `stems` that is a part of it is in the text: most texts have few of these.

The text must contain `needs` and at least so many `digits`. The value is group 1, or the whole match. It counts if
`check` holds and its characters have `entropy` bits each. A way with `near` also asks for one of these words, at most
`reach` characters before the value or soon after it; a number may have its usual `form` instead. `public` are examples
of vendors' documents. `least` is how many different values make a finding.

Expressions use only syntax that means the same in both languages, and bounded repeats, so that they are linear.
"""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    Hints = dict[str, dict[str, list["Way"]]]

SEPARATORS = str.maketrans("", "", " .-/\t\n\r")
REACH = 60  # characters before a value that are searched for a word that names it
_EXAMPLE = 16  # characters of an example that counts for the words too


class Way:
    """One way of a detector; see the module's docstring."""

    __slots__ = (
        *(
            "at",
            "back",
            "check",
            "detector",
            "digits",
            "entropy",
            "fold",
            "form",
            "hints",
            "least",
            "letters",
            "near",
            "needs",
            "reach",
        ),
        *("_compiled", "_compiled_form", "_find", "_form"),
    )

    def __init__(self, detector: Detector, row: dict[str, Any]) -> None:
        self.detector = detector
        self.at: str = row.get("at", "hint")
        self.hints: list[str] = row.get("hints", [])
        self.fold: bool = row.get("fold", False)
        self.back: int = row.get("back", 0)
        self.needs: str = row.get("needs", "")
        self.letters: int = row.get("letters", 0)
        self.digits: int = row.get("digits", 8 if self.at == "number" else 0)
        self.check: str = row.get("check", "")
        self.entropy: float = row.get("entropy", 0)
        self.near: list[str] = row.get("near", [])
        self.reach: int = row.get("reach", REACH)
        self._form: str = row.get("form", "")
        self._compiled_form: re.Pattern[str] | None = None
        self.least: int = row.get("least", 0)
        self._find: list[str] = row["find"]
        self._compiled: list[re.Pattern[str]] = []

    @property
    def expressions(self) -> list[re.Pattern[str]]:
        """The expressions, compiled on first use."""
        if not self._compiled:
            import re

            self._compiled = [re.compile(each) for each in self._find]
        return self._compiled

    def formed(self, value: str) -> bool:
        """Whether a number has the form in which it is usually written. True if the way asks for no words beside it."""
        if not (self.near and self._form):
            return not self.near
        if self._compiled_form is None:
            import re

            self._compiled_form = re.compile(self._form)
        return self._compiled_form.fullmatch(value) is not None


class Detector:
    """One kind of data; `rank` is its place in the table. Where two findings overlap, the lower rank stays."""

    __slots__ = ("cls", "id", "name", "plain_examples", "public", "rank", "ways")

    def __init__(self, rank: int, row: dict[str, Any]) -> None:
        self.rank = rank
        self.id: str = row["id"]
        self.name: str = row["name"]
        self.cls: str = row["class"]
        self.public: list[str] = row.get("public", [])
        # Of numbers, which are written with several separators.
        self.plain_examples = frozenset(each.upper().translate(SEPARATORS) for each in self.public)
        self.ways = [Way(self, way) for way in row["ways"]]


class Table:
    """All detectors, and their ways by how they are started.

    `exact`, `spaced` (with a space in them), `short` (a single character) and `folded` are hints, with the ways that
    each starts, by stem. `counted` are the ways without hints, which need digits. `orders` are words before a number
    which say that it is an order number or the like, `others` these and words for phones. `examples` are the longer
    ones that documents show. `placeholders` are what documents write where a secret belongs,
    `in_placeholders` parts of such values. `ibans` are the lengths of account numbers by country, `cards` the first
    four digits of each issuer's cards, from and to, with their lengths. `plain` gives for a character such as a
    full-width digit or a no-break space the plain one that it stands for;
    `odd` are all of these.
    """

    def __init__(self, rows: dict[str, Any]) -> None:
        self.detectors = [Detector(rank, row) for rank, row in enumerate(rows["detectors"])]
        self.phones: list[str] = rows["phone"]
        self.orders: list[str] = rows["other"]
        self.others: list[str] = rows["other"] + rows["phone"]
        self.examples = [each for detector in self.detectors for each in detector.public if len(each) >= _EXAMPLE]
        self.placeholders: frozenset[str] = frozenset(rows["placeholder"])
        self.in_placeholders: list[str] = rows["in_placeholder"]
        self.ibans: dict[str, int] = rows["iban"]
        self.cards: list[tuple[str, str, list[int]]] = rows["cards"]
        self.plain = {first + step: ord(to) + step for first, count, to in rows["plain"] for step in range(count)}
        self.odd = frozenset(map(chr, self.plain))
        self.exact: Hints = {}
        self.spaced: Hints = {}
        self.short: Hints = {}
        self.folded: Hints = {}
        self.counted: list[Way] = []
        for detector in self.detectors:
            for way in detector.ways:
                for hint in way.hints:
                    stem = next(filter(hint.__contains__, rows["stems"]), hint)
                    self._hints(way, hint).setdefault(stem, {}).setdefault(hint, []).append(way)
                if not way.hints:
                    self.counted.append(way)

    def _hints(self, way: Way, hint: str) -> Hints:
        if way.fold:
            return self.folded
        return self.spaced if " " in hint else self.short if len(hint) == 1 else self.exact


_loaded: list[Table] = []


def load() -> Table:
    """The shipped table, read once."""
    if not _loaded:
        with open(os.path.join(paths.PACKAGE, "privacy", "detectors.json"), encoding="utf-8") as file:
            _loaded.append(Table(fastjson.loads(file.read())))
    return _loaded[0]
