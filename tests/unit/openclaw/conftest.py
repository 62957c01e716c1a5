"""Fixtures of the tests of this wing."""

from __future__ import annotations

import pytest
from pytest_subprocess import FakeProcess

from kimi_stack.openclaw.door import OpenClaw

from .programs import BIN


@pytest.fixture
def openclaw(fp: FakeProcess) -> OpenClaw:
    fp.register([BIN, "--version"], stdout="OpenClaw 2026.9.6 (eb377ac)\n")
    return OpenClaw(BIN)
