"""`kimi-stack run`, `openclaw run` and `kimi-smart`, through the real OpenClaw to the vendors' stand-in."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kimi_install.demo.loopback import Behavior, Call, Loopback

from .harness import HARD as STRATEGIC
from .harness import MIDDLING, OpenClawEnv, wait_until

PREMIUM, STANDARD, BUDGET = "kimi-k3", "claude-sonnet-5", "claude-haiku-4-5"
CONFIDENTIAL = "Use the key AKIAIOSFODNN7QAMPLEX to list the bucket"


@pytest.fixture(scope="module")
def home(new_home: Callable[[], OpenClawEnv]) -> OpenClawEnv:
    """OpenClaw without our plugin: one-shot runs do not need it, and start faster."""
    return new_home()


def only(calls: list[Call]) -> Call:
    assert len(calls) == 1, [(call.model, call.text[:60], call.status) for call in calls]
    return calls[0]


@pytest.fixture
def shadowed(installed: OpenClawEnv) -> Iterator[OpenClawEnv]:
    """Every run has a shadow, and words are kept. The vendor of the shadow takes its time."""
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text("[shadow]\nshare = 1\n[ledger]\nkeep_tasks = true\n")
    installed.loopback.behaviors[BUDGET] = Behavior(delay=2)
    yield installed
    installed.settings_file.unlink()


def test_a_task_reaches_the_model_that_select_names_and_works_in_its_folder(
    shadowed: OpenClawEnv, tmp_path: Path
) -> None:
    """By `openclaw run`, which starts `kimi-stack run`. test_demo.py has each tier, and a task in Chinese.

    Its shadow comes after it: without tools, billed to a limit of its own, and seen by nobody. What is confidential has
    none.
    """
    installed = shadowed
    task, model = f"{MIDDLING} of the 'login' in $HOME:\n\tdef parse(text): return '$(whoami)'", STANDARD
    chosen = json.loads(installed.kimi("select", "--json", task, check=True).stdout)["data"]
    done = installed.openclaw("run", "--cwd", str(tmp_path), task, check=True)
    call = only(installed.loopback.seen())
    assert str(tmp_path) in json.dumps(call.body)
    assert (call.model, chosen["model"].partition("/")[2]) == (model, model)
    assert call.text == task
    assert f"{model} answers: {call.text.splitlines()[0][:80]}" in done.stdout
    first, last = (line for line in done.stderr.splitlines() if line.startswith("kimi-stack: "))
    assert first.startswith(f"kimi-stack: {chosen['tier']} · {chosen['model']} · ")
    assert last.startswith(f"kimi-stack: {chosen['model']} · {call.tokens_in:,} tokens in, {call.tokens_out} out · $")
    assert "shadow" not in done.stderr
    pairs = installed.data_dir / "shadow-pairs.jsonl"
    wait_until(pairs.exists, "the shadow run to be kept")
    real, other = installed.loopback.seen()
    assert real == call
    assert (other.model, other.text, other.body.get("tools") or []) == (BUDGET, task, [])
    answers = json.loads(pairs.read_text())["words"]["answers"]
    assert [answer.partition(" answers: ")[0] for answer in answers] == [STANDARD, BUDGET]
    assert BUDGET not in done.stdout
    billed = [(row["source"], row["tier"]) for row in installed.calls()[-2:]]
    assert billed == [("run", "standard"), ("shadow", "budget")]
    (limit,) = json.loads(installed.kimi("budget", "--json", check=True).stdout)["data"]["limits"]
    assert limit["key"] == "day/shadow runs"
    assert float(limit["spent"]["usd"]) == pytest.approx(other.tokens_in * 1e-6 + other.tokens_out * 5e-6, rel=1e-3)
    installed.loopback.forget()
    secret = json.loads(installed.kimi("run", "--tier", "standard", "--json", CONFIDENTIAL, check=True).stdout)["data"]
    assert (secret["decision"]["class"], secret["shadow"]) == ("confidential", None)
    assert only(installed.loopback.seen()).model == STANDARD


def test_quiet_json_and_what_follows_two_dashes_all_reach_their_end(home: OpenClawEnv) -> None:
    """stderr stays empty, stdout is the envelope, and OpenClaw gets the arguments after `--`.

    With --cache the same run again reaches no vendor.
    """
    argv = ("run", "--cache", "--tier", "budget", STRATEGIC, "--", "--code-mode", "direct")
    done = home.kimi(argv[0], "-q", "--json", *argv[1:], check=True)
    envelope = json.loads(done.stdout)
    call = only(home.loopback.seen())
    assert done.stderr == ""
    assert [envelope[key] for key in ("version", "command", "status", "errors")] == [1, "run", "ok", []]
    data = envelope["data"]
    assert (data["model"], data["decision"]["tier"]) == ("anthropic/claude-haiku-4-5", "budget")
    assert (data["usage"]["input"], data["usage"]["output"]) == (call.tokens_in, call.tokens_out)
    assert float(data["cost"]["usd"]) == pytest.approx(call.tokens_in * 1e-6 + call.tokens_out * 5e-6, rel=1e-3)
    assert data["text"] == f"{BUDGET} answers: {STRATEGIC}"
    names = {tool["name"] for tool in call.body["tools"]}
    assert "read" in names  # in OpenClaw's own mode its tools hide behind exec and wait
    again = home.kimi(*argv, check=True)
    assert again.stdout == f"{data['text']}\n"
    assert "from the cache" in again.stderr
    assert only(home.loopback.seen()) == call


def test_when_a_vendor_refuses_the_key_the_next_tier_serves_and_the_line_says_so(
    openclaw_env: OpenClawEnv, loopback: Loopback
) -> None:
    loopback.behaviors[PREMIUM] = Behavior(status=401)
    done = openclaw_env.kimi("run", STRATEGIC, check=True)
    assert [(call.model, call.status) for call in loopback.seen()] == [(PREMIUM, 401), (STANDARD, 200)]
    assert done.stdout == f"{STANDARD} answers: {STRATEGIC}\n"
    said = "premium cannot serve (no valid credentials), trying standard · anthropic/claude-sonnet-5"
    assert f"kimi-stack: {said}" in done.stderr.splitlines()


def test_a_named_model_is_used_and_never_replaced(home: OpenClawEnv, loopback: Loopback) -> None:
    """tests/unit/running has the same for a tier."""
    loopback.behaviors[PREMIUM] = Behavior(status=404)
    done = home.kimi("run", "--model", "moonshot/kimi-k3", "List the files")
    assert {call.model for call in loopback.seen()} == {PREMIUM}
    assert (done.returncode, done.stdout) == (1, "")
    assert "kimi-stack: moonshot/kimi-k3 failed: " in done.stderr


def test_a_vendor_that_does_not_answer_in_time_ends_the_run(home: OpenClawEnv, loopback: Loopback) -> None:
    loopback.behaviors[BUDGET] = Behavior(delay=60)
    done = home.kimi("run", "--timeout", "5", "List the files")
    assert (done.returncode, done.stdout) == (1, "")
    assert "kimi-stack: anthropic/claude-haiku-4-5 did not answer in time" in done.stderr
    assert home.processes() == {}


def test_an_interrupted_run_leaves_no_openclaw_behind(home: OpenClawEnv, loopback: Loopback) -> None:
    """By Ctrl-C; tests/unit/openclaw/test_process.py has the same for SIGTERM."""
    loopback.behaviors[BUDGET] = Behavior(delay=60)
    argv = [sys.executable, "-m", "kimi_stack", "run", "List the files"]
    run = subprocess.Popen(
        argv, env=home.env, cwd=home.home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        wait_until(loopback.seen, "the vendor to be asked", 60)
        assert len(home.processes()) >= 2
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=30)
    finally:
        run.kill()
        run.wait()
    # By the signal itself, so that a loop of the shell ends too; the shell says 130.
    assert (run.returncode, out) == (-signal.SIGINT, b"")
    assert b"Traceback" not in err
    wait_until(lambda: not home.processes(), f"the processes to end: {home.processes()}", 10)


def test_a_larger_task_gets_one_clear_error_and_starts_nothing(home: OpenClawEnv, tmp_path: Path) -> None:
    file = tmp_path / "task.md"
    file.write_text("List " + "x" * (4 * 1024 * 1024 - 4))
    done = home.kimi("run", "-q", "--file", str(file))
    assert (done.returncode, done.stdout) == (2, "")
    assert "the task has 4,194,305 bytes and OpenClaw takes 4,194,304" in done.stderr
    assert len(done.stderr.splitlines()) <= 2
    assert home.loopback.seen() == []


def test_openclaw_run_passes_the_exit_code_and_the_error_through(installed: OpenClawEnv) -> None:
    done = installed.openclaw("run", "--model", "kimi-budget", "--", "   ")
    assert (done.returncode, done.stdout) == (2, "")
    assert "kimi-stack: " in done.stderr
    assert installed.loopback.seen() == []


def test_kimi_smart_sends_a_task_as_large_as_openclaw_takes_whole(installed: OpenClawEnv, tmp_path: Path) -> None:
    file = tmp_path / "it's a $(touch owned) task.md"
    words = f"{STRATEGIC}; $(touch owned) `touch owned` "
    file.write_text(words + "x" * (4 * 1024 * 1024 - len(words)))
    chosen = json.loads(installed.kimi("select", "--json", "--file", str(file), check=True).stdout)["data"]
    script = 'eval "$(kimi-stack init bash)"; kimi-smart "$1"'
    done = installed.run("bash", "--norc", "-c", script, "bash", str(file), cwd=tmp_path, check=True)
    call = only(installed.loopback.seen())
    assert call.model == chosen["model"].partition("/")[2]
    assert call.text == file.read_text()
    assert done.stdout.startswith(f"{call.model} answers: {STRATEGIC}")
    assert not (tmp_path / "owned").exists()
