"""The one place that prints: text for people, or a versioned JSON envelope for machines."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from kimi_stack import visible

VERSION = 1
_words = sys.argv[1:]


def note_words(words: list[str]) -> None:
    """The words of the command line where they are not the process's own arguments (`--argv-fd`)."""
    _words[:] = words


def json_wanted() -> bool:
    """Whether an error belongs into the envelope, also one that comes before the options are read."""
    return "--json" in (_words[: _words.index("--")] if "--" in _words else _words)


def emit(command: str, data: Any, text: str, as_json: bool, *, status: str = "ok", answer: bool = False) -> None:
    """Print `data` in the envelope, or `text`; a model's `answer` as it is, all else with what would steer visible."""
    shown = text if answer else visible.coloured(text)
    click.echo(_envelope(command, status, data, []) if as_json else shown)


def say(line: str) -> None:
    """A line for the person, on stderr."""
    click.echo(f"kimi-stack: {visible.coloured(line)}", err=True)


def emit_error(command: str, code: str, message: str) -> None:
    """Print the envelope of a command that failed."""
    click.echo(_envelope(command, "error", None, [{"code": code, "message": message}]))


def _envelope(command: str, status: str, data: Any, errors: list[dict[str, str]]) -> str:
    envelope = {"version": VERSION, "command": command, "status": status, "data": data, "errors": errors}
    return visible.in_json(json.dumps(envelope, indent=2, ensure_ascii=False))
