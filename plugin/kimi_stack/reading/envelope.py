"""What of a prompt the person wrote themselves, without the envelope that channels and OpenClaw put around it.

Only what the plugin's hook gets has an envelope: a task on the command line is all the person's own. It is peeled off
from the outside, where OpenClaw 2026.9 puts it, so that a paste with the same marks further inside stays: first what
stands before the message (`leading`, `history`), then its header, last what stands behind it (`trailing`, `after`).

envelope.json holds the expressions, each with hints; Python and plugin/openclaw/selector run the same ones, at a
position. They keep to what both languages read alike: explicit classes, no `\\b`, `\\s`, `\\w` or `\\Z`. One is tried
only where one of its hints occurs, which also spares a cold hook from loading `re` for most tasks.
"""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Edit = tuple[list[str], str]

_BLANK = " \t\n"
_ROUNDS = 8  # blocks behind one message, at most
_marks: dict[str, Any] = {}


def plain(text: str) -> str:
    """A text as it is read: line ends as `\\n`, trimmed."""
    return (text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text).strip(_BLANK)


def person(prompt: str) -> str:
    """What the person wrote of a prompt out of a chat or hook: without what OpenClaw puts around it, as `plain`."""
    text, marks = plain(prompt), _loaded()
    at = _headed(text, _led(text, 0, marks), marks)
    return text[at : _trailed(text, at, marks)].strip(_BLANK)


def _led(text: str, at: int, marks: dict[str, Any]) -> int:
    """Where what OpenClaw puts before a message ends."""
    edits = _hinted(text, marks["leading"])
    while at < len(text):
        end = _end(text, at, edits) or _past_history(text, at, marks)
        if not end:
            break
        at = _skipped(text, end)
    return at


def _past_history(text: str, at: int, marks: dict[str, Any]) -> int:
    """Where the message behind a chat's history begins.

    A history that holds the mark itself leaves open who wrote what: then the prompt stays whole, and no one's words in
    it count as an override.
    """
    mark = marks["current"]
    if not text.startswith(tuple(marks["history"]), at) or text.count(mark, at) != 1:
        return 0
    return text.index(mark, at) + len(mark)


def _headed(text: str, at: int, marks: dict[str, Any]) -> int:
    """Where the header of a message ends: a time stamp, then a channel's header with the sender's name."""
    for edit in marks["headers"]:
        end = _end(text, at, [edit]) if text.startswith("[", at) else 0
        if end:
            at = _skipped(text, _named(text, at, end, marks))
    return at


def _named(text: str, at: int, end: int, marks: dict[str, Any]) -> int:
    """Behind the sender's name, which a person's header has too; that of a group says nothing of who sends.

    Elsewhere `Fix this: !premium` would lose its first words, and turn into an override.
    """
    import re

    found = re.compile(marks["sender"]).match(text, end)
    if found is None:
        return end
    of = f" {text[at + 1 : end - 1].partition(' ')[2]} (self) (sender) "
    return found.end() if f" {found[1]} " in of or any(map(of.__contains__, marks["group"])) else end


def _trailed(text: str, start: int, marks: dict[str, Any]) -> int:
    """Where what OpenClaw puts behind a message begins."""
    edits, end = _hinted(text, marks["trailing"]), len(text)
    for _ in range(_ROUNDS):
        lines = _without_lines(text, start, end, edits)
        opens = max((_opens(text, mark, start, lines, marks["closed"]) for mark in marks["after"]), default=-1)
        if opens < 0:
            return lines
        end = _trimmed(text, start, opens)
    return end


def _without_lines(text: str, start: int, end: int, edits: list[Edit]) -> int:
    while edits and end > start:
        line = max(text.rfind("\n", start, end) + 1, start)
        last = text[line:end]
        if _end(last, 0, edits) < len(last):
            break
        end = _trimmed(text, start, line)
    return end


def _opens(text: str, mark: str, start: int, end: int, closed: str) -> int:
    """Where a block that goes up to `end` begins, at the start of a line; -1 where none does."""
    at = text.rfind(mark, start, end)
    if at < 0 or (at > start and text[at - 1] != "\n"):
        return -1
    close = text.find(closed, at, end)
    return at if close < 0 or close + len(closed) == end else -1


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return end


def _hinted(text: str, edits: list[Edit]) -> list[Edit]:
    return [edit for edit in edits if any(map(text.__contains__, edit[0]))]


def _end(text: str, at: int, edits: list[Edit]) -> int:
    """Where the first expression that matches at `at` ends; 0 where none does."""
    if edits:
        import re

        for _, pattern in edits:
            found = re.compile(pattern).match(text, at)
            if found is not None:
                return found.end()
    return 0


def _skipped(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANK:
        at += 1
    return at


def _loaded() -> dict[str, Any]:
    if not _marks:
        with open(os.path.join(paths.PACKAGE, "reading", "envelope.json"), encoding="utf-8") as file:
            _marks.update(fastjson.loads(file.read()))
    return _marks
