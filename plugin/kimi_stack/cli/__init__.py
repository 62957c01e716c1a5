"""The `kimi-stack` command. Commands are imported when they are called; `init` and `statusline` do not import click."""

from __future__ import annotations

import sys


def main() -> None:
    """The entry point of the console script."""
    if sys.argv[1:2] in (["init"], ["statusline"]):
        from kimi_stack.base import streams

        streams.stand_in()
        try:
            code = _quick(sys.argv[1], sys.argv[2:])
        except OSError as error:
            code = streams.gone(error)
        if code is not None:
            sys.exit(code)
    from kimi_stack.cli import root

    root.run()


def _quick(name: str, words: list[str]) -> int | None:
    """Run a command that starts with each shell or prompt, without click; None if the arguments need click."""
    if name == "init":
        from kimi_stack.cli import init

        return init.print_init(words)
    from kimi_stack.cli import statusline

    return statusline.print_line(words)
