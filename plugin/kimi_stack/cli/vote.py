"""Two answers side by side on the terminal, without names; the person says which is better."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence

import click

from kimi_stack.base import table, visible
from kimi_stack.cli import output
from kimi_stack.learning.comparison import LEFT, RIGHT, TIE
from kimi_stack.learning.comparison_pairs import QUIT, SKIP

_NARROW = 70  # columns below which one answer stands under the other
_GAP = " │ "
_KEYS = {"l": LEFT, "r": RIGHT, "t": TIE, "s": SKIP, "q": QUIT}
_ASKED = "Which is better? [l]eft, [r]ight, [t]ie, [s]kip, [q]uit"


def vote(task: str, left: str, right: str) -> str:
    """Ask for a vote: LEFT, RIGHT, TIE, SKIP or QUIT. LEFT is the first arm, though the screen shows a random order."""
    turned = random.random() < 0.5
    shown = (right, left) if turned else (left, right)
    width = shutil.get_terminal_size().columns
    output.tell(f"\n{output.look('Task', 'head')}: {table.shorten(visible.lines(task), width * 3)}\n", err=True)
    output.tell("\n".join(side_by_side(*shown, width)), err=True)
    chosen = _KEYS[click.prompt(_ASKED, type=click.Choice(list(_KEYS)), show_choices=False, err=True)]
    return {LEFT: RIGHT, RIGHT: LEFT}.get(chosen, chosen) if turned else chosen


def side_by_side(left: str, right: str, width: int) -> list[str]:
    """Both texts in lines of at most `width` columns; on a narrow terminal one stands under the other."""
    if width < _NARROW:
        return ["--- left ---", *wrapped(left, width), "--- right ---", *wrapped(right, width)]
    each = (width - len(_GAP)) // 2
    columns = [["LEFT", "", *wrapped(left, each)], ["RIGHT", "", *wrapped(right, each)]]
    most = max(map(len, columns))
    filled = [[*column, *[""] * (most - len(column))] for column in columns]
    return [f"{_filled(one, each)}{_GAP}{other}".rstrip() for one, other in zip(*filled, strict=True)]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns; control characters are made visible."""
    found: list[str] = []
    for line in text.expandtabs(4).split("\n"):
        begun = ""
        for word in visible.line(line.rstrip()).split(" "):
            longer = f"{begun} {word}" if begun else word
            if begun and table.width_of(longer) > width:
                found += _broken(begun, width)
                longer = word
            begun = longer
        found += _broken(begun, width)
    return found


def _broken(line: str, width: int) -> Sequence[str]:
    """A line whose words are longer than `width`, broken within them."""
    found, begin, used = [], 0, 0
    for at, char in enumerate(line):
        columns = table.width_of(char)
        if used + columns > width:
            found.append(line[begin:at])
            begin, used = at, 0
        used += columns
    return [*found, line[begin:]]


def _filled(text: str, width: int) -> str:
    return text + " " * (width - table.width_of(text))
