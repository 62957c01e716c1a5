"""The oldest OpenClaw that we install into: the installation, one run and one chat turn that are routed, the undo."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from kimi_install.demo.loopback import Loopback
from kimi_stack.openclaw.door import OLDEST

from .gateway import Gateway
from .harness import HARD, OpenClawEnv

VERSION = ".".join(map(str, OLDEST))
BROUGHT = Path(__file__).resolve().parents[1] / ".cache" / "openclaw-oldest" / "node_modules" / ".bin" / "openclaw"


@pytest.fixture
def oldest(launcher: Path) -> Path:
    """Its launcher; `launcher` has made sure of a Node."""
    found = Path(os.environ.get("OPENCLAW_OLDEST_BIN") or BROUGHT)
    if not found.exists():
        pytest.skip(f"no OpenClaw {VERSION} in tests/.cache: `tests/run --oldest` brings it by npm (some 800 MB)")
    said = subprocess.run([str(found), "--version"], capture_output=True, text=True, timeout=300, check=False)
    version = re.search(r"\d{4}\.\d+\.\d+", said.stdout)
    assert version is not None, said.stderr
    assert version[0] == VERSION, f"{found} is another version; delete it and run `tests/run --oldest`"
    return found


def test_install_run_chat_and_uninstall_on_the_oldest_openclaw(
    oldest: Path, loopback: Loopback, tmp_path: Path
) -> None:
    home = OpenClawEnv(tmp_path / "home", oldest, loopback)
    before = home.config()
    home.install("--shell", "bash")

    done = home.kimi("run", "-", stdin=HARD, check=True)
    assert done.stdout == f"kimi-k3 answers: {HARD}\n"

    checks = json.loads(home.kimi("doctor", "--json").stdout)["data"]["checks"]
    routing = [row for row in checks if row["check"] == "routing"]
    assert [row["status"] for row in routing] == ["ok"], routing

    with Gateway(home) as gateway:
        assert gateway.chat(HARD).model == "kimi-k3", "the default is claude-sonnet-5: it was routed"

    home.kimi("uninstall", "--yes", "--purge", timeout=300, check=True)
    after = {key: value for key, value in home.config().items() if key != "meta"}
    assert after["agents"] == before["agents"]
    assert not (home.state_dir / "model-config.json").exists()
