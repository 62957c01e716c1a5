"""`kimi-stack statusline`: one short line for prompts and tmux. Like `init`, it does not import click."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import click

    from kimi_stack.money.standing_line import Line

    statusline: click.Command

DEFAULT = "{today} today, {limit}"
_COLOURS = {"ansi": ("\x1b[{}m", "\x1b[0m", "31", "33"), "tmux": ("#[fg={}]", "#[default]", "red", "yellow")}
_TROUBLE = "kimi ?"


def print_line(argv: list[str]) -> int | None:
    """Print the line for the usual arguments. Returns the exit code, or None if click must parse them."""
    given = {"--format": DEFAULT, "--color": "none"}
    words = list(argv)
    while words:
        name, equals, value = words.pop(0).partition("=")
        if name not in given or not (equals or words):
            return None
        given[name] = value if equals else words.pop(0)
    if given["--color"] not in ("none", *_COLOURS):
        return None
    from kimi_stack.base.errors import StackError
    from kimi_stack.money import standing_line

    try:
        found = standing_line.read()
    except StackError:  # do not print the error in a prompt; `kimi-stack doctor` shows it
        line, code = _TROUBLE, 1
    else:
        try:
            line, code = render(found, given["--format"], given["--color"]), 0
        except StackError:
            return None  # click reports the mistake, as for all commands
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    return code


def render(found: Line, form: str, colour: str) -> str:
    """`form` with its fields filled in. Raises StackError for an unknown field."""
    from kimi_stack.base import visible
    from kimi_stack.base.errors import StackError
    from kimi_stack.money import standing

    try:
        if form != DEFAULT and _reads_more(form):
            raise KeyError
        line = visible.line(form.format_map(found.fields))
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        known = ", ".join(f"{{{name}}}" for name in found.fields)
        raise StackError(f"--format {form!r} is not right; its fields are {known}") from None
    if colour == "none" or found.percent < standing.TIGHT:
        return line
    begin, end, red, yellow = _COLOURS[colour]
    return begin.format(red if found.percent >= standing.SPENT else yellow) + line + end


def _reads_more(form: str) -> bool:
    """Whether a name, also in the format of another, has a dot or a bracket: it reads Python's objects."""
    import string

    parts = [part for each in string.Formatter().parse(form) for part in (each[1] or "", each[2] or "")]
    return any(mark in part for part in parts for mark in ".[{")


def _command() -> click.Command:
    import click

    from kimi_stack.cli import output
    from kimi_stack.cli.openclaw_profile import profile_option

    @click.command()
    @click.option("--format", "form", default=DEFAULT, show_default=True, metavar="TEXT", help="What to print.")
    @click.option("--color", type=click.Choice(("none", *_COLOURS)), default="none", help="Colours, from 80 % on.")
    @profile_option
    @output.json_option
    def statusline(form: str, color: str, as_json: bool) -> None:
        """Print one short line for a prompt or tmux: what was spent, and the nearest limit.

        The fields of --format are {today}, {week}, {month}, {limit}, {percent}, {tier} and {model} (of the last call).
        If the ledger or settings.toml is broken, it prints "kimi ?" and exits with 1.

        \b
        Examples:
          kimi-stack statusline
          kimi-stack statusline --format '{tier} {today}'
          set -g status-right '#(kimi-stack statusline --color tmux)'   # in ~/.tmux.conf
          PS1='$(kimi-stack statusline) \\$ '                            # in ~/.bashrc
        """
        from kimi_stack.money import standing_line

        found = standing_line.read()
        output.answer("statusline", found.as_dict(), "" if as_json else render(found, form, color), as_json)

    return statusline


def __getattr__(name: str) -> object:
    if name == "statusline":
        return _command()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
