"""The `kimi-stack` command. Commands load when they are called; `init` does not even load click."""

from __future__ import annotations

import sys


def main() -> None:
    """The console script."""
    if sys.argv[1:2] == ["init"]:
        from kimi_stack.cli import init

        code = init.print_init(sys.argv[2:])
        if code is not None:
            sys.exit(code)
    from kimi_stack.cli import root

    root.run()
