"""The `kimi-stack` command. Commands load when they are called; `init` and `statusline` do not even load click."""

from __future__ import annotations

import sys


def main() -> None:
    """The console script."""
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
    """What runs at each start of a shell or at each prompt; None where the words ask for more."""
    if name == "init":
        from kimi_stack.cli import init

        return init.print_init(words)
    from kimi_stack.cli import statusline

    return statusline.print_line(words)
