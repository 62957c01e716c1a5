"""`kimi-stack init`: prints the shell functions. It runs at each start of a shell, so it does not import click."""

from __future__ import annotations

import sys

from kimi_stack.base import paths

SHELLS = ("bash", "zsh", "fish")

TYPE_CHECKING = False
if TYPE_CHECKING:
    import click

    init: click.Command


def print_init(argv: list[str]) -> int | None:
    """Print the file for the shell in `argv`. Returns the exit code, or None if the arguments are not one shell."""
    if len(argv) != 1 or argv[0] not in SHELLS:
        return None
    sys.stdout.write(text_for(argv[0]))
    sys.stdout.flush()
    return 0


def text_for(shell: str) -> str:
    """The shipped file for the shell."""
    with open(f"{paths.locate('shell_assets')}/kimi-stack.{shell}", encoding="utf-8") as file:
        return file.read()


def _command() -> click.Command:
    import click

    from kimi_stack.cli import output

    @click.command()
    @click.argument("shell", type=click.Choice(SHELLS))
    def init(shell: str) -> None:
        """Print the shell functions kimi-smart, kimi-strategic, kimi-execution, kimi-budget and
        kimi-escalate, with completions.

        In zsh a question mark needs no quotes after them; in fish it does: kimi-smart 'what is new?'

        \b
        Examples:
          eval "$(kimi-stack init bash)"
          eval "$(kimi-stack init zsh)"
          kimi-stack init fish | source
        """
        output.write(text_for(shell))

    return init


def __getattr__(name: str) -> object:
    if name == "init":
        return _command()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
