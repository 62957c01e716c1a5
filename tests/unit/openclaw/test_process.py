"""A child process: its pipes, its end, and ours."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import process
from kimi_stack.base.errors import REFUSED

from .programs import HARD, Rows, limit, program


def watch(script: str, **over: Any) -> tuple[int, str, str]:
    options: dict[str, Any] = {"stdin": b"", "label": "x", "timeout": 30, **over}
    return process.watch([sys.executable, "-c", script], **options)


def test_both_pipes_may_be_large_and_stdin_unread() -> None:
    script = "import sys; sys.stdout.write('o' * 3_000_000); sys.stderr.write('e' * 3_000_000); sys.exit(5)"
    code, out, err = watch(script, stdin=b"x" * 3_000_000)
    assert (code, len(out), len(err)) == (5, 3_000_000, 3_000_000)


def test_stdin_arrives_whole() -> None:
    text = "字" * 1_000_000
    assert watch("import sys; print(len(sys.stdin.read()))", stdin=text.encode())[1] == "1000000\n"


def test_a_child_that_takes_too_long_is_ended_even_if_it_does_not_listen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "GRACE", 0.2)
    pid = tmp_path / "pid"
    script = (
        "import os, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        f"open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    )
    with pytest.raises(process.TimedOut):
        watch(script, timeout=1)
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, -signal.SIGINT), (signal.SIGTERM, 143)])
def test_a_signal_to_us_ends_the_run_and_openclaw_with_it(tmp_path: Path, sign: signal.Signals, code: int) -> None:
    pid = tmp_path / "pid"
    fake = program(
        tmp_path,
        f'#!/bin/sh\n[ "$1" = --version ] && {{ echo OpenClaw 2026.9.6; exit; }}\necho $$ > {pid}\nexec sleep 60\n',
    )
    env = {**os.environ, "OPENCLAW_BIN": fake}
    ours = subprocess.Popen([sys.executable, "-m", "kimi_stack", "run", "hello"], env=env, stderr=subprocess.DEVNULL)
    while not (pid.exists() and pid.read_text().strip()):
        assert ours.poll() is None
        time.sleep(0.05)
    ours.send_signal(sign)
    assert ours.wait(30) == code
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


SLOW = """#!/bin/sh
[ "$1" = --version ] && {{ echo OpenClaw 2026.9.6; exit; }}
sleep 61 & echo $$ $! > {pid}.part && mv {pid}.part {pid}
wait
"""


def killed(folder: Path, name: str, **env: str) -> list[int]:
    """Kill a `kimi-stack run` once its OpenClaw is at work; the processes of that OpenClaw."""
    pid = folder / name
    fake = program(folder, SLOW.format(pid=pid), f"openclaw-{name}")
    command = [sys.executable, "-m", "kimi_stack", "run", "!premium Plan the launch"]
    ours = subprocess.Popen(command, env={**os.environ, "OPENCLAW_BIN": fake, **env}, stderr=subprocess.PIPE, text=True)
    while not pid.exists():
        if ours.poll() is not None:
            assert ours.stderr is not None
            assert (ours.returncode, "the monthly limit of $0.10" in ours.stderr.read()) == (REFUSED, True)
            return []
        time.sleep(0.05)
    ours.kill()
    ours.communicate()
    return [int(word) for word in pid.read_text().split()]


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (ProcessLookupError, FileNotFoundError):
        return True


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while not holds() and time.monotonic() < until:
        time.sleep(0.05)
    return holds()


def test_a_hard_limit_holds_though_every_run_is_killed_and_no_openclaw_outlives_its_run(tmp_path: Path) -> None:
    limit(HARD.replace("5", "0.10"))
    started = [found for number in range(4) if (found := killed(tmp_path, f"run{number}"))]
    assert len(started) == 1, "$0.0750 may be gone, and another such run does not fit"
    assert within(30, lambda: all(gone(pid) for run in started for pid in run))
    rows = Rows()
    (row,) = rows.calls
    assert (row["outcome"], row["cost_nano"], row["source"], row["tier"]) == ("lost", None, "run", "premium")
    assert 75_000_000 < row["estimate_nano"] < 75_100_000
    assert rows.held == []


BUSY = """
import subprocess, time
from kimi_stack.base import process
class Slow(subprocess.Popen):
    def __init__(self, *argv, **options):
        super().__init__(*argv, **options)
        time.sleep(1)  # a busy machine: the child works before we do
subprocess.Popen = Slow
"""


def test_nothing_outlives_a_run_that_is_killed_as_soon_as_its_openclaw_starts(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    script = f"sleep 61 & echo $$ $! > {pid}; kill -KILL $PPID; wait"
    ours = f"{BUSY}process.watch(['/bin/sh', '-c', {script!r}], stdin=b'', label='', timeout=60)"
    assert subprocess.run([sys.executable, "-c", ours]).returncode == -signal.SIGKILL
    assert within(30, lambda: all(gone(int(word)) for word in pid.read_text().split()))


@pytest.mark.parametrize("way", ["watchdog", "system"])
def test_a_child_ends_with_us_by_either_way(tmp_path: Path, way: str) -> None:
    """Where a system has no PR_SET_PDEATHSIG, and where the watchdog was killed too."""
    if way == "system" and not sys.platform.startswith("linux"):
        pytest.skip("only Linux has PR_SET_PDEATHSIG")
    off = {
        "watchdog": "process.die_with_us = lambda: lambda: None",
        "system": "process.Watchdog.__init__ = lambda self: setattr(self, '_shell', None)",
    }[way]
    pid = tmp_path / "pid"
    fake = program(tmp_path, SLOW.format(pid=pid))
    code = f"from kimi_stack.base import process\n{off}\n"
    code += f"process.watch([{fake!r}], stdin=b'', label='x', timeout=60)"
    ours = subprocess.Popen([sys.executable, "-c", code])
    assert within(30, pid.exists)
    ours.kill()
    ours.wait()
    child, grandchild = (int(word) for word in pid.read_text().split())
    assert within(30, lambda: gone(child))
    assert way == "system" or within(30, lambda: gone(grandchild))
    if way == "system":
        os.kill(grandchild, signal.SIGKILL)


def test_the_end_of_the_terminal_ends_the_run_and_puts_it_on_record(tmp_path: Path) -> None:
    limit(HARD)
    pid = tmp_path / "pid"
    fake = program(tmp_path, SLOW.format(pid=pid))
    ours = subprocess.Popen(
        [sys.executable, "-m", "kimi_stack", "run", "hello"],
        env={**os.environ, "OPENCLAW_BIN": fake},
        stderr=subprocess.DEVNULL,
    )
    assert within(60, pid.exists)
    ours.send_signal(signal.SIGHUP)
    assert ours.wait(60) == 128 + signal.SIGHUP
    assert within(30, lambda: all(gone(int(word)) for word in pid.read_text().split()))
    assert [(row["outcome"], row["cost_nano"]) for row in Rows().calls] == [("aborted", None)]


def test_what_a_child_leaves_running_of_its_own_accord_is_left_alone(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    code, out, _ = watch(
        "import subprocess, sys\n"
        "left = subprocess.Popen(['sleep', '61'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        f"open({str(pid)!r}, 'w').write(str(left.pid)); print('done')"
    )
    assert (code, out) == (0, "done\n")
    left = int(pid.read_text())
    time.sleep(0.3)
    assert not gone(left)
    os.kill(left, signal.SIGKILL)


@pytest.mark.parametrize(("sign", "end"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, SystemExit)])
def test_a_signal_while_the_child_is_being_started_ends_it_too(
    monkeypatch: pytest.MonkeyPatch, sign: signal.Signals, end: type[BaseException]
) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def hasty(*args: Any, **over: Any) -> subprocess.Popen[bytes]:
        started.append(real(*args, **over))
        os.kill(os.getpid(), sign)  # the child runs, and nobody has it in hand yet
        time.sleep(0.05)
        return started[-1]

    monkeypatch.setattr(process.subprocess, "Popen", hasty)
    with pytest.raises(end):
        watch("import time; time.sleep(60)")
    assert len(started) == 2, "the watchdog, and the child"
    assert all(each.returncode is not None for each in started)


def test_a_detached_process_has_its_input_no_output_and_a_session_of_its_own(tmp_path: Path) -> None:
    """It goes on after the one that started it, and after a hang-up of that one's whole process group."""
    script = (
        "import os, sys, time\n"
        "text = sys.stdin.read()\n"
        f"open({str(tmp_path / 'began')!r}, 'w').close()\n"
        f"while not os.path.exists({str(tmp_path / 'go')!r}): time.sleep(0.01)\n"
        "print('x' * 100_000); print('x', file=sys.stderr)\n"
        "null = os.fstat(1).st_rdev == os.stat('/dev/null').st_rdev\n"
        "seen = [len(text), os.getsid(0) == os.getpid(), os.getcwd(), null]\n"
        f"open({str(tmp_path / 'new')!r}, 'w').write(repr(seen))\n"
        f"os.rename({str(tmp_path / 'new')!r}, {str(tmp_path / 'seen')!r})"
    )
    start = (
        "import os, signal, sys\nfrom kimi_stack.base import process\n"
        f"process.detach([sys.executable, '-c', {script!r}], b'x' * 3_000_000)\n"
        "print('over', flush=True)\nos.killpg(0, signal.SIGHUP)"
    )
    done = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, start_new_session=True)
    assert (done.stdout, done.stderr, done.returncode) == ("over\n", "", -signal.SIGHUP)
    (tmp_path / "go").touch()
    until = time.monotonic() + 30
    while not (tmp_path / "seen").exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    assert (tmp_path / "seen").read_text() == repr([3_000_000, True, "/", True])
