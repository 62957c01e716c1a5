"""Fixtures of the end-to-end tests. An OpenClaw start costs seconds, so what can be shared in a module is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kimi_install.demo.loopback import Loopback

from .gateway import Gateway
from .harness import NotHere, OpenClawEnv, find_openclaw


@pytest.fixture(scope="session")
def launcher() -> Path:
    """OpenClaw's launcher; without it the folder is skipped, but where tests/run should have brought it, it fails."""
    try:
        return find_openclaw()
    except NotHere as reason:
        if os.environ.get("KIMI_STACK_E2E") == "required":
            pytest.fail(str(reason))
        pytest.skip(str(reason))


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    """The vendors of this module's homes."""
    with Loopback() as server:
        yield server


@pytest.fixture(autouse=True)
def _vendors_on_a_good_day(loopback: Loopback) -> None:
    """Each test starts with vendors that answer, and with none of the calls of the test before."""
    loopback.behaviors.clear()
    loopback.forget()


@pytest.fixture(scope="module")
def new_home(launcher: Path, loopback: Loopback, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], OpenClawEnv]:
    """Makes a fresh HOME with an openclaw.json, as often as it is called."""
    return lambda: OpenClawEnv(tmp_path_factory.mktemp("home"), launcher, loopback)


@pytest.fixture
def openclaw_env(new_home: Callable[[], OpenClawEnv]) -> OpenClawEnv:
    """A HOME of this test's own, with OpenClaw and without Kimi Model Stack."""
    return new_home()


@pytest.fixture(scope="module")
def installed(new_home: Callable[[], OpenClawEnv]) -> OpenClawEnv:
    """A HOME that the module's tests share, after `kimi-stack install --yes`. Leave it as you found it."""
    home = new_home()
    home.install()
    return home


@pytest.fixture(scope="module")
def gateway(installed: OpenClawEnv) -> Iterator[Gateway]:
    """A Gateway over `installed`, shared by the module's tests."""
    with Gateway(installed) as running:
        yield running
