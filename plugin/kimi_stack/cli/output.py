"""All printing: text for people, or a versioned JSON envelope for programs."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from kimi_stack.base import paths, streams, table, visible
from kimi_stack.base.errors import WRONG_USAGE, StackError
from kimi_stack.money.standing import SPENT, TIGHT

F = TypeVar("F", bound=Callable[..., Any])
VERSION = 1
_words = sys.argv[1:]
_command = ["kimi-stack"]
_SHORT_FLAGS = set("jqy")  # short options that can be combined, as in -qj
_LOOKS: dict[str, dict[str, Any]] = {
    "bad": {"fg": "red", "bold": True},
    "warn": {"fg": "yellow"},
    "good": {"fg": "green"},
    "head": {"bold": True},
    "soft": {"dim": True},
}


class Unwritable(Exception):
    """Stdout could not be written; `error` is the system's error."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


def json_option(command: F) -> F:
    """`-j`, `--json`, the same for all commands."""
    return click.option("--json", "-j", "as_json", is_flag=True, help="Print one JSON envelope.")(command)


def note_words(words: list[str]) -> None:
    """Set the words of the command line, if they are not in the process's arguments (`--argv-fd`)."""
    _words[:] = words


def note_command(name: str) -> None:
    """Set the name of the command for the envelope of an error, such as `budget set`."""
    _command[:] = [name]


def json_wanted() -> bool:
    """Whether errors must be printed in the envelope, even before the options are parsed."""
    own = _words[: _words.index("--")] if "--" in _words else _words
    return any(word == "--json" or (word[:1] == "-" and "j" in word and set(word[1:]) <= _SHORT_FLAGS) for word in own)


def emit(command: str, data: Any, text: str, as_json: bool, *, status: str = "ok") -> None:
    """Print `data` in the envelope, or `text`, wrapped to the width of the terminal. Raises Unwritable."""
    width = None if as_json else columns()
    lines = [_envelope(command, status, data, [])] if as_json else visible.coloured(text).split("\n")
    write("\n".join(line for each in lines for line in table.fold(each, width)) + "\n")


def answer(command: str, data: Any, text: str, as_json: bool) -> None:
    """Print `data` in the envelope, or `text` unchanged (an answer, or output for scripts). Raises Unwritable."""
    write((_envelope(command, "ok", data, []) if as_json else text) + "\n")


def write(text: str) -> None:
    """Print `text` unchanged. Raises Unwritable."""
    try:
        click.echo(text, nl=False)
    except OSError as error:
        raise Unwritable(error) from error


def emit_line(command: str, data: Any) -> None:
    """Print `data` in the envelope, on one line. Raises Unwritable."""
    write(json.dumps(json.loads(_envelope(command, "ok", data, []))) + "\n")


def say(line: str) -> None:
    """Print a line for the person on stderr, with `~` for the home. If stderr cannot be written, it is dropped."""
    tell(f"kimi-stack: {paths.tilde(visible.coloured(line))}", err=True)


def tell(line: str, *, err: bool, nl: bool = True) -> None:
    """Print a progress line. Errors are ignored, because the work must go on even if nobody reads it."""
    with contextlib.suppress(OSError):
        click.echo(line, err=err, nl=nl)


def emit_error(code: str, message: str) -> None:
    """Print the envelope of the command that failed. Raises Unwritable."""
    write(_envelope(_command[0], "error", None, [{"code": code, "message": message}]) + "\n")


def on_terminal() -> bool:
    return sys.stdin.isatty()


def question(yes: bool, text: str) -> Callable[[], bool]:
    """A function that asks on a terminal. Without a terminal only `--yes` counts as consent."""

    def ask() -> bool:
        if yes:
            return True
        if not on_terminal():
            raise StackError("there is no terminal to ask on; say --yes if you agree", exit_code=WRONG_USAGE)
        return click.confirm(text, err=True)

    return ask


def columns() -> int | None:
    """The width for text, from COLUMNS or the terminal; None if stdout is a file or a pipe."""
    if os.environ.get("COLUMNS", "").isdigit() or sys.stdout.isatty():
        return max(20, shutil.get_terminal_size().columns)
    return None


def look(text: str, name: str) -> str:
    """`text` in the style bad, warn, good, head or soft, if the terminal has colours and they are allowed."""
    # https://no-color.org: any value but an empty one counts. Click removes colours if stdout is no terminal.
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty():
        return text
    return click.style(text, **_LOOKS[name])


def look_of(percent: int) -> Callable[[str], str]:
    """The style of a limit with this spent percentage."""
    name = "bad" if percent >= SPENT else "warn" if percent >= TIGHT else ""
    return (lambda text: look(text, name)) if name else str


def _envelope(command: str, status: str, data: Any, errors: list[dict[str, str]]) -> str:
    envelope = {"version": VERSION, "command": command, "status": status, "data": data, "errors": errors}
    text = visible.in_json(json.dumps(envelope, indent=2, ensure_ascii=False))
    return text if streams.shows(text) else json.dumps(envelope, indent=2)
