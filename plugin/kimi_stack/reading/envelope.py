"""Extracts the text that the person wrote from a prompt, without the text that channels and OpenClaw add around it.

Only prompts in the plugin's hook have such an envelope; a task on the command line has none. It is removed from the
outside, where OpenClaw 2026.9 adds it, so that pasted text with the same marks stays: first what precedes the message
(`leading`, `history`), then its header (except in channels of `unheaded`), last what follows it (`trailing`, `after`).

envelope.json holds the regular expressions with hints. Python and plugin/openclaw/selector match the same ones, at a
position. They use only syntax that means the same in both languages: explicit classes, no `\\b`, `\\s`, `\\w` or `\\Z`.
An expression is tried only if one of its hints occurs, so for most tasks a cold hook does not have to import `re`.
"""

from __future__ import annotations

import os

from kimi_stack.base import fastjson, paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Edit = tuple[list[str], str]

_BLANK = " \t\n"
_ROUNDS = 8  # blocks after one message, at most
_marks: dict[str, Any] = {}


def plain(text: str) -> str:
    """The text that is read: line ends are `\\n`, outer white space is removed."""
    return (text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text).strip(_BLANK)


def person(prompt: str, channel: str | None = None) -> str:
    """The text that the person wrote, from a prompt of a chat or hook, normalized by `plain`.

    Messages of the web chat have no header (OpenClaw 2026.9.2 and 2026.9.6), so one that is there was pasted.
    """
    text, marks = plain(prompt), _loaded()
    at = _led(text, 0, marks)
    if channel not in marks["unheaded"]:
        at = _headed(text, at, marks)
    return text[at : _trailed(text, at, marks)].strip(_BLANK)


def _led(text: str, at: int, marks: dict[str, Any]) -> int:
    """The end of the text that OpenClaw puts before a message."""
    edits = _hinted(text, marks["leading"])
    while at < len(text):
        end = _end(text, at, edits) or _past_history(text, at, marks)
        if not end:
            break
        at = _skipped(text, end)
    return at


def _past_history(text: str, at: int, marks: dict[str, Any]) -> int:
    """The start of the message that follows a chat's history.

    If the history contains the mark itself, it is ambiguous who wrote what. Then the prompt stays whole, and nothing in
    it counts as an override.
    """
    mark = marks["current"]
    if not text.startswith(tuple(marks["history"]), at) or text.count(mark, at) != 1:
        return 0
    return text.index(mark, at) + len(mark)


def _headed(text: str, at: int, marks: dict[str, Any]) -> int:
    """The end of a message's header: a time stamp, then a channel's header with the sender's name."""
    for edit in marks["headers"]:
        end = _end(text, at, [edit]) if text.startswith("[", at) else 0
        if end:
            at = _skipped(text, _named(text, at, end, marks))
    return at


def _named(text: str, at: int, end: int, marks: dict[str, Any]) -> int:
    """The position after the sender's name; `end` if the text there cannot be one.

    Without this check, `Fix this: !premium` would lose its first words and turn into an override.
    """
    import re

    found = re.compile(marks["sender"]).match(text, end)
    if found is None:
        return end
    of = f" {text[at + 1 : end - 1].partition(' ')[2]} (self) (sender) "
    return found.end() if f" {found[1]} " in of or any(map(of.__contains__, marks["group"])) else end


def _trailed(text: str, start: int, marks: dict[str, Any]) -> int:
    """The start of the text that OpenClaw puts after a message."""
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
    """The start of a block that reaches `end`, at the start of a line; -1 if there is none."""
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
    """The end of the first expression that matches at `at`; 0 if none does."""
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
