"""The bar of `kimi-stack batch`: how many tasks are done, what they cost, and how long the rest takes."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator

import click

from kimi_stack.base import dollars
from kimi_stack.running.batch.totals import Totals


@contextlib.contextmanager
def shown(count: int | None, quiet: bool) -> Iterator[Callable[[Totals], None]]:
    """A bar with the cost on a terminal; nothing in a pipe."""
    if quiet or not sys.stderr.isatty():
        yield lambda totals: None
        return
    told, guard = 0, threading.Lock()

    def show(totals: Totals | None) -> str:
        if totals is None:
            return ""
        failed = f", {totals.failed:,} failed" if totals.failed else ""
        ending = f" ({totals.stopped}: what is in flight ends)" if totals.stopped else ""
        return f"{dollars.text(totals.spent)}{failed}{ending}"

    with click.progressbar(
        length=count or 0, label="kimi-stack", show_pos=True, item_show_func=show, file=sys.stderr
    ) as bar:

        def tell(totals: Totals) -> None:
            nonlocal told
            with guard:
                now = totals.ok + totals.failed + totals.before
                bar.update(now - told, totals)
                told = now

        yield tell
