"""`kimi-stack demo`, whole: the real OpenClaw in a home of its own, and afterwards nothing of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from .harness import OpenClawEnv, wait_until


@pytest.fixture
def person(openclaw_env: OpenClawEnv, tmp_path: Path) -> OpenClawEnv:
    """Someone with an OpenClaw, a key and a shell of their own; temporary files go to `tmp_path`."""
    # Where OpenClaw keeps its compiled code by default: in an empty folder it would compile all of it again.
    compiled = str(Path(tempfile.gettempdir()) / "node-compile-cache")
    openclaw_env.env |= {"TMPDIR": str(tmp_path), "NODE_COMPILE_CACHE": compiled}
    openclaw_env.env["ANTHROPIC_API_KEY"] = "sk-ant-of-the-person"
    (openclaw_env.home / ".bashrc").write_text("# mine\n")
    return openclaw_env


def files_of(home: Path) -> dict[str, bytes]:
    return {str(path.relative_to(home)): path.read_bytes() for path in home.rglob("*") if path.is_file()}


def processes_below(folder: Path) -> list[str]:
    """The command lines of living processes whose home is a demo's, below `folder`."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if f"HOME={folder}/kimi-stack-demo-".encode() in (entry / "environ").read_bytes():
                found.append((entry / "cmdline").read_bytes().decode())
        except OSError:
            continue
    return found


def test_the_demo_shows_five_choices_and_leaves_nothing(person: OpenClawEnv, tmp_path: Path) -> None:
    before = files_of(person.home)
    done = person.kimi("demo", check=True)
    lines = done.stdout.splitlines()
    models = ["kimi-k3", "claude-sonnet-5", "claude-haiku-4-5", "kimi-k3", "claude-haiku-4-5"]
    for row, model in zip(lines[1:11:2], models, strict=True):
        assert f" {model} " in row
        assert float(row.rpartition("$")[2]) > 0
    assert "would have cost $" in done.stdout
    assert "all removed" in done.stderr.splitlines()[-1]
    assert [path.name for path in tmp_path.iterdir() if "kimi" in path.name] == []
    assert processes_below(tmp_path) == []
    assert files_of(person.home) == before
    assert person.loopback.seen() == []  # nor was the person's own configuration used


def test_breaking_it_off_removes_everything_too(person: OpenClawEnv, tmp_path: Path) -> None:
    """By Ctrl-C while it installs. tests/unit/install/test_demo.py has other signals, and an end during a task."""
    before = files_of(person.home)
    demo = subprocess.Popen(
        [sys.executable, "-m", "kimi_stack", "demo"],
        env=person.env,
        cwd=person.home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert demo.stderr is not None
        assert any("[3/" in line for line in demo.stderr)
        wait_until(lambda: len(processes_below(tmp_path)) >= 2, "OpenClaw to start", 30)
        os.killpg(demo.pid, signal.SIGINT)  # as a terminal does
        out, err = demo.communicate(timeout=30)
    finally:
        demo.kill()
        demo.wait()
    assert (demo.returncode, out) == (-signal.SIGINT, "")
    assert "Traceback" not in err
    wait_until(lambda: not processes_below(tmp_path), "the processes to end", 10)
    assert [path.name for path in tmp_path.iterdir() if "kimi" in path.name] == []
    assert files_of(person.home) == before


def test_without_openclaw_it_says_how_to_get_it(person: OpenClawEnv) -> None:
    done = person.kimi("demo", env={"PATH": "/usr/bin:/bin", "OPENCLAW_BIN": "/nowhere/openclaw"})
    assert (done.returncode, done.stdout) == (4, "")
    assert "installers/install.sh --with-openclaw" in done.stderr
