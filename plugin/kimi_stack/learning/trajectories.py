"""Reads turns from OpenClaw's session files: trajectory bundles, and transcripts as JSON lines.

In OpenClaw 2026.9.6, sessions are in SQLite. `openclaw sessions export-trajectory` writes a bundle for one session;
its `session-branch.json` and `events.jsonl` hold the same messages. A transcript (`<session>.jsonl`, or the archive
of a deleted or reset session) has the same entries, one per line.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from kimi_stack.base import periods
from kimi_stack.base.errors import StackError
from kimi_stack.config import prices
from kimi_stack.config.prices import Tokens
from kimi_stack.config.settings import Policy
from kimi_stack.learning.replay import Call, Turn

BRANCH = "session-branch.json"
_PATTERNS = (BRANCH, "*.jsonl", "*.jsonl.deleted.*", "*.jsonl.reset.*")
_NAMES = ("input", "output", "cacheRead", "cacheWrite")
_MOST = 10**12  # tokens in one call, as in the ledger


class _Odd(Exception):
    """An entry with an unknown format."""


@dataclass
class _Found:
    """The content of all files. `messages` by session: (milliseconds, order, entry); `triggers` by OpenClaw's run."""

    messages: dict[str, list[tuple[int, int, dict[str, Any]]]] = field(default_factory=dict)
    triggers: dict[str, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    odd: int = 0


def read(folder: Path, policy: Policy) -> tuple[list[Turn], int]:
    """The turns of every session below a folder, oldest first, and the number of entries with an unknown format.

    A message in several files counts once. Raises StackError if there is no such file.
    """
    files = sorted({file for pattern in _PATTERNS for file in folder.rglob(pattern) if file.suffix != ".zst"})
    if not files:
        raise StackError(
            f"{folder}: no {BRANCH} and no *.jsonl below it;\n"
            "export a session with `openclaw sessions export-trajectory --session-key KEY --workspace .`"
        )
    found = _Found()
    for file in files:
        _take(file, found)
    turns: list[Turn] = []
    for session, messages in found.messages.items():
        messages.sort(key=lambda message: message[:2])
        turns += _turns(session, messages, found, policy)
    return sorted(turns, key=lambda turn: turn.at), found.odd


def _take(file: Path, found: _Found) -> None:
    session = file.name.partition(".jsonl")[0]
    for row in _rows(file):
        if not isinstance(row, dict) or not isinstance(row.get("type"), str):
            found.odd += 1
            continue
        if row["type"] == "session":
            session = str(row.get("id") or session)
        data = row.get("data")
        if "traceSchema" in row and isinstance(data, dict):
            if row["type"] == "session.started" and isinstance(data.get("trigger"), str):
                found.triggers[str(row.get("runId"))] = data["trigger"]
            session = str(row.get("sessionId") or session)
            row = {"type": "message", "id": row.get("entryId"), "timestamp": row.get("ts"), **data}
        if not isinstance(row.get("message"), dict) or row["message"].get("role") not in ("user", "assistant"):
            continue  # a tool result, a model change or a compaction
        if row.get("id") is not None:
            if str(row["id"]) in found.seen:
                continue
            found.seen.add(str(row["id"]))
        try:
            at = _milliseconds(row)
        except _Odd:
            found.odd += 1
            continue
        known = found.messages.setdefault(session, [])
        known.append((at, len(known), row["message"]))


def _rows(file: Path) -> Iterator[Any]:
    """The entries of a file; None for each line that is not JSON."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        yield None
        return
    if file.name == BRANCH:
        document = _parsed(text)
        entries = document.get("entries") if isinstance(document, dict) else None
        header = document.get("header") if isinstance(document, dict) else None
        yield {"type": "session", **header} if isinstance(header, dict) else None
        yield from entries if isinstance(entries, list) else [None]
        return
    yield from (_parsed(line) for line in text.split("\n") if line.strip())


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _turns(
    session: str, messages: list[tuple[int, int, dict[str, Any]]], found: _Found, policy: Policy
) -> Iterator[Turn]:
    """A person's message and all calls until the next one, also those between tool calls, are one turn."""
    text: str | None = None
    trigger: str | None = None
    said: str | None = None
    calls: list[Call] = []
    for at, _, message in messages:
        if message["role"] == "user":
            if calls:
                yield Turn(session, tuple(calls), text, trigger=trigger, said=said)
            text, trigger, said, calls = _text(message.get("content")), None, None, []
            continue
        try:
            call = _call(at // 1000, message, policy)
        except _Odd:
            found.odd += 1
            continue
        if call is not None:
            own = message.get("__openclaw")
            trigger = trigger or found.triggers.get(str(own.get("runId")) if isinstance(own, dict) else "")
            said = _text(message.get("content")) or said
            calls.append(call)
    if calls:
        yield Turn(session, tuple(calls), text, trigger=trigger, said=said)


def _call(at: int, message: dict[str, Any], policy: Policy) -> Call | None:
    """The call behind an answer; None if OpenClaw itself wrote it, which used no tokens."""
    usage, provider, model = message.get("usage"), message.get("provider"), message.get("model")
    if not isinstance(usage, dict) or not isinstance(provider, str) or not isinstance(model, str):
        raise _Odd
    counts = [usage.get(name) or 0 for name in _NAMES]
    if any(not isinstance(count, int) or not 0 <= count <= _MOST for count in counts):
        raise _Odd
    tokens, ref = Tokens(*counts), f"{provider}/{model}"
    price = prices.find(ref, periods.day(at), policy.prices)
    paid = None if price is None else price.cost(tokens)
    return Call(at, ref, tokens, tokens.prompt, paid) if any(counts) else None


def _milliseconds(row: dict[str, Any]) -> int:
    for value in (row.get("timestamp"), row["message"].get("timestamp")):
        try:
            if isinstance(value, str):
                then = datetime.fromisoformat(value.replace("Z", "+00:00"))  # Python 3.10 does not parse a Z
                value = (then if then.tzinfo else then.replace(tzinfo=timezone.utc)).timestamp() * 1000
            if isinstance(value, (int, float)) and math.isfinite(value) and 0 <= value < 2**47:
                return int(value)
        except (ValueError, OverflowError):
            continue
    raise _Odd


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    rows = content if isinstance(content, list) else []
    return "\n".join(str(row.get("text") or "") for row in rows if isinstance(row, dict) and row.get("type") == "text")
