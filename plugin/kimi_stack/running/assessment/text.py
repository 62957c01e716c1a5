"""Splits a text into fenced blocks, lines, items, sentences and words. All in time linear in its length."""

from __future__ import annotations

import re
from typing import NamedTuple

_WINDOW = 100_000  # characters at each end of a long text that are looked at

_FENCE = re.compile(r"^[ \t>]{0,12}(`{3,}|~{3,})[ \t]{0,4}([^\s`]{0,40})[^\n]{0,200}$", re.MULTILINE)
_ITEM = re.compile(r"^([ \t]{0,12})(?:[-*•‣–+]|\(?\d{1,3}[.)、．]|\(?[a-zA-Z][.)])[ \t]*(?=\S)", re.MULTILINE)
_INLINE_ITEM = re.compile(r"(?:^|[\s(])(?:\(?\d{1,2}[.)](?=\s)|[(（]\d{1,2}[)）])")
_SENTENCE_END = re.compile(r"(?:[.!?…]{1,8}(?![.!?…])[\"'”’)\]*_]{0,4}(?=\s|$)|[。！？]+[”」』）]{0,2})")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|no|ca|approx|z\.b|d\.h|bzw|\d{1,3}|[a-z])$"
)
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Block(NamedTuple):
    """A fenced block: its language tag in lower case, its text, whether its fence is closed, and its position."""

    language: str
    code: str
    closed: bool
    start: int
    end: int


def blocks(text: str) -> tuple[Block, ...]:
    """The fenced blocks of `text`, in order; the last may have no closing fence."""
    found: list[Block] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[1].startswith(opened[1]) and not fence[2]:
            code = text[opened.end() : fence.start()].strip("\n")
            found.append(Block(opened[2].lower(), code, True, opened.start(), fence.end()))
            opened = None
    if opened is not None:
        code = text[opened.end() :].strip("\n")
        found.append(Block(opened[2].lower(), code, False, opened.start(), len(text)))
    return tuple(found)


def outside(text: str, cut: tuple[Block, ...]) -> str:
    """`text` without the blocks in `cut`."""
    starts = [0, *(block.end for block in cut)]
    ends = [*(block.start for block in cut), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def window(text: str) -> str:
    """`text`, or the first and the last 100,000 characters of a longer one."""
    return text if len(text) <= 2 * _WINDOW else f"{text[:_WINDOW]}\n{text[-_WINDOW:]}"


def items(text: str) -> tuple[str, ...]:
    """The items of the outermost list in `text`, else those numbered within one line, else none."""
    marks = list(_ITEM.finditer(text))
    if len(marks) >= 2:
        outermost = min(len(mark[1]) for mark in marks)
        marks = [mark for mark in marks if len(mark[1]) == outermost]
    else:
        marks = list(_INLINE_ITEM.finditer(text))
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return tuple(text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=False)) if marks else ()


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text`; a line break ends a sentence too."""
    found: list[str] = []
    for line in text.splitlines():
        start = 0
        for end in _SENTENCE_END.finditer(line):
            if _ABBREVIATION.search(line[max(0, end.start() - 12) : end.start()].lower()) and end[0] == ".":
                continue
            found.append(line[start : end.end()].strip())
            start = end.end()
        found.append(line[start:].strip())
    return tuple(sentence for sentence in found if _WORD.search(sentence))


def words(text: str) -> list[str]:
    """The words of `text`; each CJK character is a word."""
    return _WORD.findall(_CJK.sub(lambda found: f" {found[0]} ", text))


def cjk(text: str) -> int:
    """The number of Chinese and Japanese characters in `text`."""
    return len(_CJK.findall(text))


def size(text: str) -> int:
    """The length of `text` in Latin characters: a Chinese character counts as three."""
    return len(text) + 2 * cjk(text)
