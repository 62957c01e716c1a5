"""Fixtures of the end-to-end tests. An OpenClaw start costs seconds, so what can be shared in a module is."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kimi_install.demo.loopback import Loopback

from .gateway import Gateway
from .harness import NotHere, OpenClawEnv, find_openclaw
from .template import Template

# The files that take longest, in this order, before the others: three processes take a file at a time, and the last
# ones should be short.
LONGEST_FIRST = (
    *("test_privacy", "test_run", "test_sessions", "test_money", "test_elsewhere", "test_first_day", "test_demo"),
    *("test_install", "test_escalation", "test_batch", "test_doctor", "test_plugin", "test_connection"),
)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    def rank(item: pytest.Item) -> int:
        name = item.path.stem
        return LONGEST_FIRST.index(name) if name in LONGEST_FIRST else len(LONGEST_FIRST)

    ours = [number for number, item in enumerate(items) if item.path.parent == Path(__file__).parent]
    for number, item in zip(ours, sorted((items[number] for number in ours), key=rank), strict=True):
        items[number] = item


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


@pytest.fixture
def own_cache(openclaw_env: OpenClawEnv) -> OpenClawEnv:
    """The same with a cache folder below its HOME: what is unpacked there is to go, too."""
    del openclaw_env.env["KIMI_STACK_CACHE_DIR"]
    return openclaw_env


@pytest.fixture(scope="session")
def template(launcher: Path, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """What `kimi-stack install --yes` made of a fresh HOME, once for all workers."""
    base = tmp_path_factory.getbasetemp()
    return Template.made(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base, launcher)


@pytest.fixture(scope="module")
def new_installed(
    template: Template, launcher: Path, loopback: Loopback, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], OpenClawEnv]:
    """Makes a HOME with an installed Kimi Model Stack, as often as it is called."""
    return lambda: template.copy(tmp_path_factory.mktemp("home"), launcher, loopback)


@pytest.fixture(scope="module")
def installed(new_installed: Callable[[], OpenClawEnv]) -> OpenClawEnv:
    """A HOME that the module's tests share, with an installed Kimi Model Stack. Leave it as you found it."""
    return new_installed()


@pytest.fixture(scope="module")
def gateway(installed: OpenClawEnv) -> Iterator[Gateway]:
    """A Gateway over `installed`, shared by the module's tests.

    A turn waits a second for the brain, not 150 ms: on a busy machine model-selector.js would decide some of them, and
    of those no reason is on record. tests/plugin has what happens when a brain is late.
    """
    config = installed.config()
    config["plugins"]["entries"]["kimi-stack"]["config"]["timeoutMs"] = 1000
    installed.config_file.write_text(json.dumps(config, indent=2))
    with Gateway(installed) as running:
        yield running
