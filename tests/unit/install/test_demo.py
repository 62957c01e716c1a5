"""The demo's table, and the sandbox that leaves nothing behind, without the minute that the real thing takes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_install.demo import run
from kimi_install.demo.loopback import Call, Loopback
from kimi_install.demo.sandbox import sandbox
from kimi_stack.base import paths, table
from kimi_stack.base.errors import StackError
from kimi_stack.choice.decide import decide
from kimi_stack.choice.request import Request
from kimi_stack.cli.demo import demo as command
from kimi_stack.config import stack
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running.run import Run

from .. import known

# What the models made of the demo's tasks is for the end-to-end tests to say.
KNOWN = dict(zip(run.TASKS, ("prove", "mend", "", "prove", ""), strict=True))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def vendor() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


class FakeOpenClaw(OpenClaw):
    version = (2026, 9, 6)  # type: ignore[assignment]


@pytest.fixture
def quick(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """No OpenClaw: installing writes the stack file, a turn is answered at once. Gives each turn's environment."""
    seen: list[dict[str, str]] = []
    servers: list[Loopback] = []

    class Server(Loopback):
        def __enter__(self) -> Loopback:
            servers.append(self)
            return super().__enter__()

    def run_task(openclaw: OpenClaw, loaded: Any, policy: Any, request: Request, options: Options) -> Run:
        seen.append({**os.environ, "cwd": str(options.cwd)})
        decision = decide(request, loaded, policy)
        name = decision.model.partition("/")[2]
        servers[-1].record(Call(name, "", request.text, {}, 9000, 60, 200))
        usage = {"input": 8000, "output": 60, "cacheRead": 1000, "cacheWrite": 0}
        return Run(decision, Turn("ok", "said", decision.model, usage, Decimal("0.0123")))

    monkeypatch.setattr(run, "Loopback", Server)
    monkeypatch.setattr(run, "run_task", run_task)
    monkeypatch.setattr(run, "_install", lambda _: stack.save(paths.stack_file(), stack.default_document()))
    monkeypatch.setattr(OpenClaw, "find", lambda *_: FakeOpenClaw("bin/openclaw"))
    return seen


def test_the_table_fits_80_columns_and_says_what_it_would_have_cost(
    quick: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kimi_stack.reading.readers.read", lambda text: known.read(KNOWN[text]))
    result = CliRunner().invoke(command, [], standalone_mode=False)
    assert result.exception is None
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["task", "tier", "model", "tokens", "in", "out", "cost"]
    rows, reasons = lines[1:11:2], lines[2:11:2]
    assert [row.split()[-1] for row in rows] == ["$0.0123"] * 5
    assert [next(tier for tier in stack.TIERS if f" {tier} " in row) for row in rows] == [
        "premium",
        "standard",
        "budget",
        "premium",
        "budget",
    ]
    assert len({table.width_of(row) for row in [lines[0], *rows]}) == 1  # also the row with Chinese in it
    assert all(reason.startswith("  because ") for reason in reasons)
    assert all(table.width_of(line) <= 80 for line in lines)
    assert "At the vendors' list prices this would have cost $0.0615" in result.stdout


def test_a_task_that_is_long_is_shortened_and_an_unknown_price_is_unpriced() -> None:
    from kimi_stack.cli.demo import _text

    outcome = run.Outcome("规划" * 40, "premium", "kimi-k3", "why " * 40, 1, 2, None, 1.0)
    text = _text(run.Report((outcome,), 1.0, None))
    assert all(table.width_of(line) <= 80 for line in text.splitlines())
    assert "unpriced" in text.splitlines()[1]
    assert "would have cost an unknown sum" in " ".join(text.split())


def test_the_envelope_has_every_task_and_stdout_is_nothing_else(quick: object) -> None:
    result = CliRunner().invoke(command, ["--json"], standalone_mode=False)
    envelope = json.loads(result.stdout)
    assert set(envelope) == {"version", "command", "status", "data", "errors"}
    data = envelope["data"]
    assert (len(data["tasks"]), data["would_have_cost"], data["kept"]) == (5, {"usd": "0.0615"}, None)
    assert set(data["tasks"][0]) == {"task", "tier", "model", "why", "tokens_in", "tokens_out", "cost", "seconds"}
    assert (data["tasks"][0]["tokens_in"], data["tasks"][0]["cost"]) == (9000, {"usd": "0.0123"})


def test_stderr_says_each_step_with_its_time_and_that_all_is_removed(quick: object, temporary: Path) -> None:
    lines = CliRunner().invoke(command, [], standalone_mode=False).stderr.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["kimi-stack:"] * len(lines)
    assert all(any(task in line for line in lines) for task in run.TASKS)
    assert "all removed" in lines[-1]
    assert list(temporary.iterdir()) == []


def test_nothing_of_the_persons_is_within_reach(
    quick: list[dict[str, str]], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ANTHROPIC_API_KEY", "OPENCLAW_STATE_DIR", "KIMI_STACK_FILE", "XDG_CONFIG_HOME", "HTTPS_PROXY"):
        monkeypatch.setenv(name, str(home / "mine"))
    before = dict(os.environ)
    run.run_demo(FakeOpenClaw("bin/openclaw"), lambda _: None)
    assert str(home) not in repr([{key: value for key, value in env.items() if key != "PATH"} for env in quick])
    assert {env["OPENCLAW_BIN"] for env in quick} == {os.path.abspath("bin/openclaw")}
    assert dict(os.environ) == before
    assert list(home.iterdir()) == []


def test_the_openclaw_in_it_knows_no_vendor_but_the_stand_in(temporary: Path, vendor: Loopback) -> None:
    with sandbox(vendor, print) as root:
        config = json.loads(paths.openclaw_config().read_text())
        assert paths.openclaw_config().is_relative_to(root)
    assert {entry["baseUrl"] for entry in config["models"]["providers"].values()} == {
        f"http://127.0.0.1:{vendor.port}/v1",
        f"http://127.0.0.1:{vendor.port}",
    }


@pytest.mark.parametrize("error", [StackError("x"), KeyboardInterrupt(), SystemExit(143), RuntimeError()], ids=repr)
def test_whatever_ends_it_the_folder_goes_and_the_environment_returns(
    temporary: Path, vendor: Loopback, error: BaseException
) -> None:
    before, handler = dict(os.environ), signal.getsignal(signal.SIGTERM)

    def ended() -> None:
        with sandbox(vendor, print) as root:
            (root / "work" / "file").write_text("x")
            raise error

    with pytest.raises(type(error)):
        ended()
    assert list(temporary.iterdir()) == []
    assert (dict(os.environ), signal.getsignal(signal.SIGTERM)) == (before, handler)


def test_it_is_kept_when_asked(quick: object, temporary: Path) -> None:
    result = CliRunner().invoke(command, ["--keep", "--json"], standalone_mode=False)
    (root,) = temporary.iterdir()
    assert json.loads(result.stdout)["data"]["kept"] == str(root)
    assert f"kept in {root}" in result.stderr
    assert (root / "home" / ".openclaw" / "model-config.json").exists()


def test_a_folder_that_will_not_go_is_named(temporary: Path, vendor: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    monkeypatch.setattr("kimi_install.demo.sandbox._REMOVAL", 0.1)
    said: list[str] = []
    with sandbox(vendor, said.append) as root:
        pass
    assert said == [f"{root} could not be removed; delete it by hand"]


def test_a_process_that_outlives_its_parent_does_not_bring_the_folder_back(temporary: Path, vendor: Loopback) -> None:
    """OpenClaw starts processes in sessions of their own; one wrote into the home after the folder was removed."""
    script = (
        "import os, time; print('in', flush=True)\n"
        "while True:\n"
        "  os.makedirs(os.path.join(os.environ['HOME'], '.openclaw'), exist_ok=True); time.sleep(0.1)\n"
    )
    with sandbox(vendor, print):
        writer = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, start_new_session=True)
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"in\n"
    with writer:
        try:
            time.sleep(0.3)
            assert list(temporary.iterdir()) == []
            assert writer.wait(5) != 0
        finally:
            writer.kill()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP], ids=str)
def test_a_signal_that_ends_the_process_removes_the_folder_first(tmp_path: Path, sign: signal.Signals) -> None:
    script = (
        "import time; from kimi_install.demo.loopback import Loopback; from kimi_install.demo.sandbox import sandbox\n"
        "with Loopback() as vendor, sandbox(vendor, print):\n  print('in', flush=True); time.sleep(60)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, env={**os.environ, "TMPDIR": str(tmp_path)}
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"in\n"
        assert len([path for path in tmp_path.iterdir() if path.name.startswith("kimi-stack-demo-")]) == 1
        child.send_signal(sign)
        assert child.wait(20) == 128 + sign
    assert [path for path in tmp_path.iterdir() if path.name.startswith("kimi-stack-demo-")] == []


class TestInstalling:
    """With a stand-in for `kimi-stack install`."""

    @pytest.fixture
    def installer(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
        real = subprocess.Popen

        def be(script: str) -> None:
            def popen(argv: list[str], **options: Any) -> Any:
                assert argv[1:] == ["-m", "kimi_stack", "install", "--yes", "--no-modify-path"]
                return real(["/bin/sh", "-c", script], **options)

            monkeypatch.setattr(subprocess, "Popen", popen)

        return be

    def test_its_steps_are_shown(self, temporary: Path, installer: Callable[[str], None]) -> None:
        installer("echo 'This will be done:'; echo '[1/2] write it'; echo '      written'; echo '[2/2] link it'")
        lines: list[str] = []
        run._install(lines.append)
        assert lines == ["  [1/2] write it", "  [2/2] link it"]

    def test_its_failure_is_quoted_and_everything_removed(
        self, temporary: Path, installer: Callable[[str], None]
    ) -> None:
        installer("echo '[1/2] write it'; echo 'kimi-stack: the disk is full' >&2; exit 1")
        with pytest.raises(StackError, match="failed in the sandbox: the disk is full") as caught:
            run.run_demo(FakeOpenClaw("openclaw"), lambda _: None)
        assert caught.value.exit_code == 1
        assert list(temporary.iterdir()) == []

    def test_broken_off_it_is_killed_with_its_children(
        self, temporary: Path, tmp_path: Path, installer: Callable[[str], None]
    ) -> None:
        installer(f"trap '' INT TERM; sh -c 'sleep 1.5; touch {tmp_path}/survived' & wait $!; sleep 60")

        def interrupt(number: int, frame: object) -> None:
            raise KeyboardInterrupt

        before = signal.signal(signal.SIGALRM, interrupt)
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        started = time.monotonic()
        try:
            with pytest.raises(KeyboardInterrupt):
                run.run_demo(FakeOpenClaw("openclaw"), lambda _: None)
        finally:
            signal.signal(signal.SIGALRM, before)
        assert time.monotonic() - started < 30, "it did not wait for the minute of its child"
        time.sleep(1.5)
        assert not (tmp_path / "survived").exists()
        assert list(temporary.iterdir()) == []


def test_a_task_that_reaches_no_vendor_fails_the_demo(
    quick: object, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_task(openclaw: OpenClaw, loaded: Any, policy: Any, request: Request, options: Options) -> Run:
        return Run(decide(request, loaded, policy), Turn("error", "", "moonshot/kimi-k3", error="no route"))

    monkeypatch.setattr(run, "run_task", run_task)
    with pytest.raises(StackError, match="moonshot/kimi-k3 failed: no route"):
        run.run_demo(FakeOpenClaw("openclaw"), lambda _: None)
    assert list(temporary.iterdir()) == []


def test_without_openclaw_it_names_the_installer_and_makes_nothing(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(temporary))
    with pytest.raises(StackError, match=r"installers/install\.sh --with-openclaw") as caught:
        CliRunner().invoke(command, [], standalone_mode=False, catch_exceptions=False)
    assert (caught.value.exit_code, list(temporary.iterdir())) == (4, [])
