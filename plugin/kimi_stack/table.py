"""Plain-text tables that stay aligned where a character is two columns wide, as Chinese ones are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from kimi_stack import visible

GAP = "  "


def width_of(text: str) -> int:
    """The columns that a terminal needs for `text`: two for a wide character, none for a combining one."""
    return sum(_columns(char) for char in text)


def shorten(text: str, columns: int) -> str:
    """`text` on one line of at most `columns` columns; "…" stands for what is left out."""
    line = " ".join(text.split())
    if width_of(line) <= columns:
        return line
    kept, used = [], 1
    for char in line:
        used += _columns(char)
        if used > columns:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def lines(head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[str] = ()) -> list[str]:
    """The head and the rows, each column as wide as its widest cell; the columns named in `right` end flush.

    What would steer a terminal is visible in them: names come from chats and from files of others.
    """
    table = [list(head), *([*map(visible.line, row)] for row in rows)]
    widths = [max(map(width_of, column)) for column in zip(*table, strict=True)]
    flush = {number for number, name in enumerate(head) if name in set(right)}
    return [_line(row, widths, flush) for row in table]


def _line(row: Sequence[str], widths: Sequence[int], flush: set[int]) -> str:
    cells = []
    for number, (cell, width) in enumerate(zip(row, widths, strict=True)):
        space = " " * (width - width_of(cell))
        cells.append(space + cell if number in flush else cell + space)
    return GAP.join(cells).rstrip()


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
