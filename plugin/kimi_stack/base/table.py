"""Plain-text tables that stay aligned with wide characters, such as Chinese ones, which take two columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from kimi_stack.base import visible

GAP = "  "
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def width_of(text: str) -> int:
    """The terminal columns that `text` takes: two for a wide character, none for a combining one or a colour code."""
    if "\x1b" in text:
        text = _COLOUR.sub("", text)
    return sum(_columns(char) for char in text)


def shorten(text: str, columns: int) -> str:
    """`text` on one line of at most `columns` columns; "…" replaces what is cut off."""
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


def lines(
    head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[str] = (), width: int | None = None
) -> list[str]:
    """The head and the rows as lines. Each column is as wide as its widest cell; those in `right` are right-aligned.

    With `width`, lines have at most that many columns: cells with words are wrapped, and if that is not enough, each
    row becomes a paragraph. Control characters are made visible: names come from chats and other people's files.
    """
    table = [list(head), *([*map(visible.line, row)] for row in rows)]
    widths = [max(map(width_of, column)) for column in zip(*table, strict=True)]
    flush = {number for number, name in enumerate(head) if name in set(right)}
    if width is not None and not _narrowed(widths, table, flush, width):
        return _paragraphs(table, width)
    return [line for row in table for line in _row(row, widths, flush)]


def fold(text: str, width: int | None) -> list[str]:
    """`text` in lines of at most `width` columns, broken between words. A longer word stays whole."""
    if width is None or width_of(text) <= width:
        return [text]
    indent = " " * (len(text) - len(text.lstrip(" ")))
    found, line = [], indent
    for word in text.split():
        begun = bool(line.strip())
        if begun and width_of(line) + 1 + width_of(word) > width:
            found.append(line)
            line, begun = f"{indent}  ", False
        line += f" {word}" if begun else word
    return [*found, line]


def _narrowed(widths: list[int], table: Sequence[Sequence[str]], flush: set[int], width: int) -> bool:
    """Narrow the columns that can wrap, the widest first, until the table fits; returns whether it fits."""
    room = width - len(GAP) * (len(widths) - 1)
    least = [
        each if number in flush else max(width_of(part) for row in table for part in _parts(row[number]) or [""])
        for number, each in enumerate(widths)
    ]
    while sum(widths) > room:
        loose = [number for number, each in enumerate(widths) if each > least[number]]
        if not loose:
            return False
        widths[max(loose, key=lambda number: widths[number])] -= 1
    return True


def _parts(cell: str) -> list[str]:
    """The cell split at its possible line breaks: after a space, a slash or a hyphen."""
    parts, begin = [], 0
    for at, char in enumerate(cell):
        if char in " /-":
            parts.append(cell[begin : at + 1])
            begin = at + 1
    return [*parts, cell[begin:]]


def _wrapped(cell: str, width: int) -> list[str]:
    found, line = [], ""
    for part in _parts(cell):
        if line and width_of((line + part).rstrip()) > width:
            found.append(line.rstrip())
            line = ""
        line += part
    return [*found, line.rstrip()]


def _row(row: Sequence[str], widths: Sequence[int], flush: set[int]) -> list[str]:
    cells = [
        _wrapped(cell, width) if width_of(cell) > width else [cell] for cell, width in zip(row, widths, strict=True)
    ]
    most = max(map(len, cells))
    filled = [[*cell, *[""] * (most - len(cell))] for cell in cells]
    return [_line(part, widths, flush) for part in zip(*filled, strict=True)]


def _paragraphs(table: Sequence[Sequence[str]], width: int) -> list[str]:
    """Each row as a paragraph: its first cell, then a line for each other cell that is not empty."""
    head, found = table[0], []
    named = max(map(width_of, head[1:]), default=0)
    for row in table[1:]:
        filled = [number for number, cell in enumerate(row) if cell]
        marked = len(filled) > 1 and not row[filled[0]].strip("*>+-")  # the first cell is only a mark, such as "*"
        found += fold(" ".join(row[number] for number in filled[: 1 + marked]), width)
        for number in filled[1 + marked :]:
            label = head[number] + " " * (named - width_of(head[number]))
            found += fold(f"  {label}  {row[number]}" if named else f"  {row[number]}", width)
    return found


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
