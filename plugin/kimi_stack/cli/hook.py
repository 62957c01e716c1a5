"""`kimi-stack hook`: the Python hook, for the plugin and for scripts."""

from __future__ import annotations

import click

from kimi_stack.brain import hook as service


@click.command()
@click.option("--serve", is_flag=True, help="Answer one request a line until stdin ends.")
def hook(serve: bool) -> int:
    """Answer one request (JSON on stdin) with one decision; the protocol is in plugin/PROTOCOL.md.

    \b
    Example:
      echo '{"prompt": "Review the code"}' | kimi-stack hook
    """
    return service.main(["--serve"] if serve else [])
