"""For all tests alike."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Iterator

import pytest

# What runs in the background of a shell inherits that Ctrl-C is ignored, under nohup the end of the terminal too. So
# would every child that a test interrupts; at a person's terminal none does.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)

# Many tests write a call of a moment ago and read what today cost. They failed in the minutes around midnight, so the
# tests and their children live where it is about noon, on the same day as in UTC.
os.environ["TZ"] = f"Etc/GMT{time.gmtime().tm_hour - 12:+d}"
time.tzset()


@pytest.fixture(scope="session", autouse=True)
def unpacked() -> Iterator[str]:
    """Where the reader's 42 MB are unpacked: once for all tests, and not in the home that each of them has."""
    with tempfile.TemporaryDirectory(prefix="kimi-stack-tests-") as folder, pytest.MonkeyPatch.context() as environment:
        environment.setenv("KIMI_STACK_CACHE_DIR", folder)
        yield folder
