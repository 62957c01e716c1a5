"""The tasks of `kimi-stack bench`. Each has one right answer, so that a rule can check it without a judge."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

_WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_FENCED = re.compile(r"\A```\w*\n(.*?)\n?```\Z", re.DOTALL)
_EDGES = " \t\n.\"'`*"


@dataclass(frozen=True)
class BenchTask:
    """A task and the rule that tells whether an answer is right."""

    name: str
    text: str
    right: Callable[[str], bool]


def plain(answer: str) -> str:
    """The answer without a code fence, quotes, bold type or a full stop around it, in lower case, its spaces single."""
    fenced = _FENCED.match(answer.strip())
    return " ".join((fenced[1] if fenced else answer).strip(_EDGES).lower().split())


def _is(*wanted: str) -> Callable[[str], bool]:
    return lambda answer: plain(answer) in wanted


def _listed(*wanted: str) -> Callable[[str], bool]:
    """The items in this order, separated by commas or line breaks."""
    return lambda answer: [each.strip() for each in re.split(r"[,\s]+", plain(answer)) if each.strip()] == list(wanted)


def _object(**wanted: object) -> Callable[[str], bool]:
    def right(answer: str) -> bool:
        fenced = _FENCED.match(answer.strip())
        try:
            found: object = json.loads(fenced[1] if fenced else answer)
        except (ValueError, RecursionError):
            return False
        return found == wanted

    return right


_ALONE = "Answer with that alone."
TASKS = (
    BenchTask("product", f"What is 47 times 83? {_ALONE}", _is("3901", "3,901")),
    BenchTask("letters", f"How often does the letter r stand in: the rearranged mirror? Digits. {_ALONE}", _is("6")),
    BenchTask("backwards", f"Write the word lantern backwards. {_ALONE}", _is("nretnal")),
    BenchTask("weekday", f"Today is Tuesday. Which weekday is it in 100 days? {_ALONE}", _is("thursday")),
    BenchTask(
        "clock", f"A train leaves at 14:50 and needs 2 h 35 min. When does it arrive? HH:MM. {_ALONE}", _is("17:25")
    ),
    BenchTask("binary", f"Write the number 45 in binary, without a prefix. {_ALONE}", _is("101101")),
    BenchTask("series", f"Which number comes next: 2, 6, 12, 20, 30? {_ALONE}", _is("42")),
    BenchTask(
        "order",
        f"Anna is older than Ben, Ben is older than Cleo, and Dan is younger than Cleo. Who is second oldest? {_ALONE}",
        _is("ben"),
    ),
    BenchTask(
        "sorting",
        "Sort these words by the alphabet and answer with them alone, separated by commas: plum, fig, cherry, apple",
        _listed("apple", "cherry", "fig", "plum"),
    ),
    BenchTask(
        "json",
        'Answer with one JSON object alone, with the keys "name" (text) and "age" (number), for: Mara is 41 years old.',
        _object(name="Mara", age=41),
    ),
    BenchTask(
        "words",
        "Write the numbers from one to twenty as English words in lower case, separated by commas, and nothing else.",
        _listed(*_WORDS),
    ),
    BenchTask(
        "counting",
        "Write the whole numbers from 1 to 150 in digits, separated by single spaces, and nothing else.",
        _listed(*map(str, range(1, 151))),
    ),
)
