"""For all tests alike."""

from __future__ import annotations

import signal
import tempfile
from collections.abc import Iterator

import pytest

# What runs in the background of a shell inherits that Ctrl-C is ignored, under nohup the end of the terminal too. So
# would every child that a test interrupts; at a person's terminal none does.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="session", autouse=True)
def unpacked() -> Iterator[str]:
    """Where the reader's 42 MB are unpacked: once for all tests, and not in the home that each of them has."""
    with tempfile.TemporaryDirectory(prefix="kimi-stack-tests-") as folder, pytest.MonkeyPatch.context() as environment:
        environment.setenv("KIMI_STACK_CACHE_DIR", folder)
        yield folder
