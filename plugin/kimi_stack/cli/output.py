"""The one place that prints: text for people, or a versioned JSON envelope for machines."""

from __future__ import annotations

import json
from typing import Any

import click

VERSION = 1


def emit(command: str, data: Any, text: str, as_json: bool, *, status: str = "ok") -> None:
    """Print `data` in the envelope, or `text`."""
    click.echo(_envelope(command, status, data, []) if as_json else text)


def emit_error(command: str, code: str, message: str) -> None:
    """Print the envelope of a command that failed."""
    click.echo(_envelope(command, "error", None, [{"code": code, "message": message}]))


def _envelope(command: str, status: str, data: Any, errors: list[dict[str, str]]) -> str:
    envelope = {"version": VERSION, "command": command, "status": status, "data": data, "errors": errors}
    return json.dumps(envelope, indent=2, ensure_ascii=False)
