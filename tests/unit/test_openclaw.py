from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pytest_subprocess import FakeProcess

from kimi_stack.base import paths, process
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.config import settings, stack
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import open_ledger, reservations
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import (
    OpenClaw,
    OpenClawFailed,
    OpenClawMissing,
    OpenClawTimedOut,
    OpenClawTooOld,
    find_json,
)
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running import run

from . import known
from .known import asked

BIN = "/opt/openclaw"
USAGE = {"input": 120, "output": 8, "cacheRead": 30, "cacheWrite": 0}
EXEC = {"ok": True, "status": "ok", "final": "done", "usage": USAGE, "costUsd": 0.0021, "model": "m", "provider": "p"}
GATEWAY = {
    "runId": "r",
    "status": "ok",
    "result": {
        "payloads": [{"text": "one"}, {"mediaUrl": "x"}, {"text": "two"}],
        "meta": {"agentMeta": {"provider": "p", "model": "m", "usage": USAGE, "costUsd": 0.5, "sessionId": "s"}},
    },
}


@pytest.fixture
def openclaw(fp: FakeProcess) -> OpenClaw:
    fp.register([BIN, "--version"], stdout="OpenClaw 2026.9.6 (eb377ac)\n")
    return OpenClaw(BIN)


def program(folder: Path, text: str, name: str = "openclaw") -> str:
    path = folder / name
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


def test_it_is_found_by_option_then_variable_then_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("option", "variable", "on-path"):
        (tmp_path / name).mkdir()
        program(tmp_path / name, "#!/bin/sh\n")
    monkeypatch.setenv("PATH", str(tmp_path / "on-path"))
    assert OpenClaw.find().path == str(tmp_path / "on-path" / "openclaw")
    monkeypatch.setenv("OPENCLAW_BIN", str(tmp_path / "variable" / "openclaw"))
    assert OpenClaw.find().path == str(tmp_path / "variable" / "openclaw")
    assert OpenClaw.find(str(tmp_path / "option" / "openclaw")).path == str(tmp_path / "option" / "openclaw")


def test_a_missing_openclaw_names_the_remedy_and_exits_4(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for explicit in (None, "/no/such/thing", str(tmp_path)):
        with pytest.raises(OpenClawMissing, match="--with-openclaw") as error:
            OpenClaw.find(explicit)
        assert error.value.exit_code == 4


def test_the_version_is_read_and_an_old_one_refused(fp: FakeProcess, openclaw: OpenClaw) -> None:
    assert openclaw.version == (2026, 9, 6)
    fp.register(["/old", "--version"], stdout="OpenClaw 2025.12.1\n")
    with pytest.raises(OpenClawTooOld, match=r"2025\.12\.1") as error:
        OpenClaw("/old").version  # noqa: B018
    assert error.value.exit_code == 4


def test_a_node_that_is_too_old_is_told_from_a_failure(fp: FakeProcess) -> None:
    said = "openclaw: Node 20.20.2: node:sqlite is unavailable; use 24.16+/26.1+\n"
    fp.register([BIN, "--version"], stderr=said, returncode=1)
    with pytest.raises(OpenClawMissing, match=r"Node 24\.16 or newer"):
        OpenClaw(BIN).version  # noqa: B018


def test_a_failure_carries_openclaws_own_reason(fp: FakeProcess, openclaw: OpenClaw) -> None:
    fp.register(
        [BIN, "x"], stderr="\x1b[31m[openclaw] Reason: No such thing.\x1b[0m\n[openclaw] Help: y\n", returncode=1
    )
    with pytest.raises(OpenClawFailed, match="No such thing") as error:
        openclaw.call(["x"])
    assert error.value.exit_code == 1
    body = json.dumps({"ok": False, "error": {"type": "cli_error", "message": "Config is broken."}}, indent=2)
    fp.register([BIN, "y"], stdout=body, returncode=1)
    with pytest.raises(OpenClawFailed, match=r"Config is broken\."):
        openclaw.call(["y"])


def test_an_unset_config_path_is_none_and_another_failure_is_not(fp: FakeProcess, openclaw: OpenClaw) -> None:
    unset = {"ok": False, "error": {"message": "Config path is valid but unset: models.providers. The runtime ..."}}
    fp.register([BIN, "config", "get", "a", "--json"], stdout=json.dumps(unset), returncode=1)
    assert openclaw.config_get("a") is None
    fp.register([BIN, "config", "get", "b", "--json"], stderr="boom", returncode=1)
    with pytest.raises(OpenClawFailed, match="boom"):
        openclaw.config_get("b")


def test_a_patch_goes_over_stdin(fp: FakeProcess, openclaw: OpenClaw) -> None:
    seen: list[Any] = []
    fp.register([BIN, "config", "patch", "--stdin"], stdout="Applied 1.\n", stdin_callable=seen.append)
    assert openclaw.config_patch({"a": None}) == "Applied 1."
    assert json.loads(seen[0]) == {"a": None}
    assert openclaw.calls == ["config patch"]


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [1]}',
        '[gateway] ready\n{"a": [1]}\n',
        'noise {not: json}\n{"a":\n [1]\n}\n[plugins] bye\n',
        '{"level": "info"}\n{"a": [1]}',
    ],
)
def test_json_is_found_amid_log_lines(text: str) -> None:
    assert find_json(text) == {"a": [1]}


def test_no_json_is_said(fp: FakeProcess, openclaw: OpenClaw) -> None:
    fp.register([BIN, "z"], stdout="all is well\n")
    with pytest.raises(OpenClawFailed, match="printed no JSON"):
        openclaw.call_json(["z"])


def test_a_call_that_does_not_end_is_ended(tmp_path: Path) -> None:
    slow = OpenClaw(program(tmp_path, "#!/bin/sh\nexec sleep 60\n"))
    with pytest.raises(OpenClawTimedOut):
        slow.call(["x"], timeout=0.2)


def test_one_that_waits_for_npm_is_ended_with_it_and_the_reason_is_said(tmp_path: Path) -> None:
    waits = "(exec -a 'npm view @openclaw/moonshot-provider' sleep 60) &\n"
    script = f"#!/bin/bash\n{waits}echo $! >'{tmp_path}/npm'\nwait\n"
    slow = OpenClaw(program(tmp_path, script))
    began = time.monotonic()
    with pytest.raises(
        OpenClawTimedOut, match=r"within 2 s: it waits for `npm view @openclaw/moonshot-provider"
    ) as error:
        slow.call(["plugins", "inspect"], timeout=2)
    assert "registry" in str(error.value)
    assert time.monotonic() - began < 30
    npm = Path("/proc", (tmp_path / "npm").read_text().strip(), "cmdline")
    assert not npm.exists() or b"npm" not in npm.read_bytes()


def test_npm_gives_up_soon_unless_the_person_set_it_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asks = OpenClaw(program(tmp_path, '#!/bin/sh\necho "$npm_config_fetch_timeout $npm_config_fetch_retries"\n'))
    assert asks.call(["x"]).out == "10000 0\n"
    monkeypatch.setenv("npm_config_fetch_timeout", "99")
    assert asks.call(["x"]).out == "99 0\n"


def test_only_an_unknown_newer_version_is_asked_for_the_guides_commands(fp: FakeProcess, openclaw: OpenClaw) -> None:
    assert not openclaw.has_guide_commands()
    fp.register(["/new", "--version"], stdout="OpenClaw 2027.1.0\n", occurrences=2)
    fp.register(["/new", "models", "add", "--help"], stdout="--alias A\n--tier T\n")
    assert OpenClaw("/new").has_guide_commands()
    remembered = OpenClaw("/new")
    assert remembered.has_guide_commands()
    assert remembered.calls == []


def test_the_guides_dialect_is_spoken_where_it_is(fp: FakeProcess) -> None:
    fp.register(["/new", "--version"], stdout="OpenClaw 2027.1.0\n")
    fp.register(["/new", "models", "add", "--help"], stdout="--tier T\n")
    fp.register(["/new", "models", "add", "a/b", "--alias", "x", "--tier", "budget"])
    new = OpenClaw("/new")
    assert new.has_guide_commands()
    new.guide_models_add("a/b", "x", "budget")
    assert turns._arguments(new, "a/b", Options(extra=("--y",))) == ["run", "--model", "a/b", "--y", "-"]


def test_a_turn_is_asked_for_without_the_task_among_the_arguments(openclaw: OpenClaw) -> None:
    one_shot = turns._arguments(openclaw, "a/b", Options(thinking="low", timeout=5, extra=("--x",)))
    flags = ["--model", "a/b", "--json", "--thinking", "low", "--timeout", "5", "--x"]
    assert one_shot == ["agent", "exec", "--message-file", "-", *flags]
    session = turns._arguments(openclaw, "a/b", Options(session="s 1"))
    assert session == ["agent", "--session-key", "s 1", "--message-file", "/dev/stdin", "--model", "a/b", "--json"]


def test_the_envelope_of_exec_is_read() -> None:
    turn = turns.read(0, f"[plugins] hi\n{json.dumps(EXEC, indent=2)}\n", "", "x/y")
    assert turn == Turn("ok", "done", "p/m", USAGE, Decimal("0.0021"))


def test_the_envelope_of_the_gateway_is_read() -> None:
    turn = turns.read(0, json.dumps(GATEWAY), "", "x/y")
    assert turn == Turn("ok", "one\n\ntwo", "p/m", USAGE, Decimal("0.5"), "", "s")


@pytest.mark.parametrize(
    ("code", "out", "err", "status", "error"),
    [
        (1, json.dumps({"ok": False, "status": "error", "final": "", "error": {"message": "bad"}}), "", "error", "bad"),
        (2, json.dumps({"ok": False, "status": "timeout", "error": {"message": "late"}}), "", "timeout", "late"),
        (
            1,
            json.dumps({"ok": False, "error": {"message": "Gateway not reachable"}}),
            "",
            "error",
            "Gateway not reachable",
        ),
        (1, "", "x\nOops.\n", "error", "Oops."),
        (137, "", "", "error", "exit 137"),
        (0, "", "", "error", "exit 0"),
    ],
)
def test_failures_are_kept_apart(code: int, out: str, err: str, status: str, error: str) -> None:
    turn = turns.read(code, out, err, "x/y")
    assert (turn.status, turn.error, turn.ok) == (status, error, False)


def test_plain_text_is_an_answer_too() -> None:
    assert turns.read(0, "just text\n", "", "x/y").text == "just text"


@pytest.mark.parametrize(
    ("error", "why"),
    [
        ('401: {"type":"authentication_error"} (auth)', "no valid credentials"),
        ("Couldn't sign in to anthropic. Your saved login looks expired", "no valid credentials"),
        ("request failed (provider internal error, HTTP 503). This is usually temporary", "the vendor is down"),
        ("LLM request failed: connection refused by the provider endpoint.", "the vendor is down"),
        ("429 Too Many Requests", "rate limited"),
        ("404 model not found", "the model is gone"),
        ("Gateway not reachable at ws://127.0.0.1:1 (ECONNREFUSED).", None),
        ("The tool failed.", None),
        ("no answer within 660 s", None),
        ("The catalog includes 404 items; the api key of the shop is in the network folder", None),
        ("Please log in to the payment page of the unavailable site", None),
        ("Room 402 is booked", None),
        ("502 Bad Gateway", "the vendor is down"),
        ("Unknown model: moonshot/kimi-k3", "the model is gone"),
        ('No API key found for provider "anthropic".', "no valid credentials"),
        ("400 invalid temperature: only 1 is allowed for this model", "the vendor refuses the request"),
    ],
)
def test_what_another_model_may_serve_is_told_from_what_none_can(error: str, why: str | None) -> None:
    assert Turn("error", "", "a/b", error=error).unserved == why


VAGUE = "LLM request failed: provider rejected the request schema or tool payload."


def envelope(kind: str, message: str) -> str:
    return json.dumps({"ok": False, "status": "error", "final": "", "error": {"message": message, "kind": kind}})


def given_up(reason: str, detail: str = "") -> str:
    """What OpenClaw 2026.9.6 logs when it gives a model up."""
    where = "requested=moonshot/kimi-k3 candidate=moonshot/kimi-k3"
    said = f"model fallback decision: decision=candidate_failed {where} reason={reason} next=none detail={detail}"
    return f"[model-fallback/decision] {said}\x1b[39m\n{VAGUE}\n"


@pytest.mark.parametrize(
    ("kind", "message", "log", "why"),
    [
        ("auth", "anything", "", "no valid credentials"),
        ("rate_limit", "401 unauthorized", "", "rate limited"),
        ("format", "temperature", "", "the vendor refuses the request"),
        ("context_overflow", "401 (auth)", "", None),
        ("hook_block", "the catalog includes 401 (auth)", "", None),
        ("exception", "the catalog includes a login page", "", None),
        ("exception", VAGUE, given_up("auth", "invalid x-api-key"), "no valid credentials"),
        ("exception", "No API key found", given_up("overloaded", "401 (auth) reason=auth"), "the vendor is down"),
        (
            "exception",
            VAGUE,
            given_up("format", "400 invalid temperature: only 1 is allowed for this model"),
            "the vendor refuses the request: 400 invalid temperature: only 1 is allowed for this model",
        ),
        ("exception", VAGUE, given_up("format", "\x1b[2J" + "x" * 500), None),
        ("exception", VAGUE, "", "the vendor refuses the request"),
        ("exception", "x/y request failed (authentication failed, HTTP 401). Log in.", "", "no valid credentials"),
        ("exception", "Gateway not reachable", given_up("auth"), None),
    ],
)
def test_openclaws_word_for_a_failure_goes_before_the_vendors(
    kind: str, message: str, log: str, why: str | None
) -> None:
    found = turns.read(1, envelope(kind, message), log, "moonshot/kimi-k3").unserved
    if "x" * 500 in log:
        assert found is not None
        assert found.isprintable()
        assert len(found) < 160
    else:
        assert found == why


def test_a_turn_that_took_too_long_is_not_tried_elsewhere() -> None:
    late = json.dumps({"ok": False, "status": "timeout", "error": {"message": "late", "kind": "timeout"}})
    assert turns.read(2, late, given_up("timeout"), "a/b").unserved is None


def test_the_gateways_envelope_has_a_word_too() -> None:
    failed = {"status": "error", "result": {"payloads": [{"text": "the catalog includes 401"}], "meta": {}}}
    assert turns.read(1, json.dumps(failed), "", "a/b").unserved is None
    failed["result"] = {"payloads": [{"text": "no"}], "meta": {"error": {"kind": "billing", "message": "no"}}}
    assert turns.read(1, json.dumps(failed), "", "a/b").unserved == "the account has no credit"


def test_a_task_beyond_openclaws_limit_is_refused_with_its_size() -> None:
    with pytest.raises(StackError, match="4,194,305 bytes") as error:
        turns.take(OpenClaw(BIN), "x" * (turns.MAX_TASK + 1), "a/b", Options())
    assert error.value.exit_code == 2


class Vendor:
    """Stands in for `turns.take`: the answers by model, and the models that were asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **errors: str) -> None:
        self.asked: list[str] = []
        self.tasks: list[str] = []
        self.errors = errors
        monkeypatch.setattr(turns, "take", self.take)

    def take(self, _: OpenClaw, task: str, model: str, options: Options) -> Turn:
        self.asked.append(model)
        self.tasks.append(task)
        error = self.errors.get(model.partition("/")[0])
        return Turn("error", "", model, error=error) if error else Turn("ok", "fine", model, USAGE, Decimal("0.01"))


def run_it(task: str, said: list[str] | None = None, **over: Any) -> run.Run:
    our = stack.build(known.document(), "x")
    say = (said if said is not None else []).append
    return run.run_task(OpenClaw(BIN), our, settings.load(), asked(task, **over), Options(), say)


def test_a_tier_that_cannot_serve_hands_over_to_the_next_below_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="401 (auth)")
    said: list[str] = []
    done = run_it("Analyze this", said)
    assert vendor.asked == ["moonshot/kimi-k3", "anthropic/claude-sonnet-5"]
    assert done.passed_over == (("premium", "no valid credentials"),)
    assert said[1] == "premium cannot serve (no valid credentials), trying standard · anthropic/claude-sonnet-5"


def test_a_parameter_that_a_model_refuses_sends_the_task_on_and_the_line_says_which(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vendor = Vendor(monkeypatch, moonshot="400 invalid temperature: only 1 is allowed for this model")
    said: list[str] = []
    assert run_it("Analyze this", said).turn.ok
    assert vendor.asked[:2] == ["moonshot/kimi-k3", "anthropic/claude-sonnet-5"]
    assert said[1].startswith("premium cannot serve (the vendor refuses the request), trying standard")


def test_a_vendors_words_alone_send_a_task_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="The catalog includes 404 pages; sign in with your api key, 429 times")
    assert not run_it("Analyze this").turn.ok
    assert vendor.asked == ["moonshot/kimi-k3"]


def test_budget_goes_up_where_nothing_is_below(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, anthropic="HTTP 503")
    assert run_it("hello").turn.ok
    assert vendor.asked == ["anthropic/claude-haiku-4-5", "anthropic/claude-sonnet-5", "moonshot/kimi-k3"]


@pytest.mark.parametrize("pin", [{"tier": "premium"}, {"model": "kimi-strategic"}])
def test_what_the_person_pinned_is_never_replaced(monkeypatch: pytest.MonkeyPatch, pin: dict[str, str]) -> None:
    vendor = Vendor(monkeypatch, moonshot="401 (auth)")
    assert not run_it("hello", **pin).turn.ok
    assert vendor.asked == ["moonshot/kimi-k3"]


def test_a_failure_of_the_task_itself_is_not_tried_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="The tool failed.")
    assert run_it("Analyze this").turn.error == "The tool failed."
    assert len(vendor.asked) == 1


def test_when_no_tier_can_serve_the_last_failure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="401", anthropic="401")
    assert not run_it("Review this").turn.ok
    assert len(vendor.asked) == 3


def test_an_override_is_not_sent_on(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch)
    run_it("!premium hello")
    assert vendor.tasks == ["hello"]


@pytest.mark.parametrize("task", ["", "  \n", "!premium", "!budget  "])
def test_an_empty_task_costs_nothing(monkeypatch: pytest.MonkeyPatch, task: str) -> None:
    vendor = Vendor(monkeypatch)
    with pytest.raises(StackError, match="empty"):
        run_it(task)
    assert vendor.asked == []


def test_an_answer_is_not_lost_when_its_usage_cannot_be_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    Vendor(monkeypatch)

    def full() -> None:
        raise StackError("the disk is full")

    monkeypatch.setattr(Accounting, "settle", lambda *_: full())
    said: list[str] = []
    assert run_it("hello", said).turn.text == "fine"
    assert "the disk is full" in said[-1]


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


@pytest.mark.parametrize("way", ["watchdog", "system"])
def test_a_child_ends_with_us_by_either_way(tmp_path: Path, way: str) -> None:
    """Where a system has no PR_SET_PDEATHSIG, and where the watchdog was killed too."""
    if way == "system" and not sys.platform.startswith("linux"):
        pytest.skip("only Linux has PR_SET_PDEATHSIG")
    off = {
        "watchdog": "process.die_with_us = lambda: None",
        "system": "process.Watchdog = lambda group: contextlib.nullcontext()\nprocess.contextlib.closing = lambda x: x",
    }[way]
    pid = tmp_path / "pid"
    fake = program(tmp_path, SLOW.format(pid=pid))
    code = f"import contextlib\nfrom kimi_stack.base import process\n{off}\n"
    code += f"process.watch([{fake!r}], stdin=b'', label='x', timeout=60)"
    ours = subprocess.Popen([sys.executable, "-c", code])
    assert within(30, pid.exists)
    # On a busy machine the child writes its file before the watchdog is started beside it.
    children = Path(f"/proc/{ours.pid}/task/{ours.pid}/children")
    assert way == "system" or not children.exists() or within(30, lambda: len(children.read_text().split()) == 2)
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


class Rows:
    """The calls on record, and what runs hold."""

    def __init__(self) -> None:
        with open_ledger(settings.load()) as ledger:
            names = "source, sender, tier, model, rule, tokens_in, cost_nano, outcome, estimate_nano, run"
            found = ledger.store.execute(f"SELECT {names} FROM calls ORDER BY time_ms, id")
            self.calls = [dict(zip(names.split(", "), row, strict=True)) for row in found]
            self.held = [run.id for run in reservations.alive(ledger.store)]


def limit(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


HARD = '[[limits]]\nusd = 5\nper = "month"\nhard = true\n'


def test_each_attempt_that_cost_something_is_a_row_of_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    limit(HARD)
    Vendor(monkeypatch, moonshot="401 (auth)")
    done = run_it("Analyze this")
    rows = Rows()
    (row,) = rows.calls
    told = [row[name] for name in ("tier", "model", "rule", "outcome")]
    assert told == ["standard", "anthropic/claude-sonnet-5", "keywords", "ok"]
    assert row["cost_nano"] == done.cost
    assert row["sender"].startswith("local:")
    assert rows.held == []


@pytest.mark.parametrize(("status", "unknown"), [("timeout", True), ("error", False)])
def test_a_run_that_ends_without_usage_holds_nothing_and_a_timeout_is_of_unknown_cost(
    monkeypatch: pytest.MonkeyPatch, status: str, unknown: bool
) -> None:
    limit(HARD)
    monkeypatch.setattr(turns, "take", lambda *_: Turn(status, "", "anthropic/claude-haiku-4-5", error="it failed"))
    run_it("hello")
    rows = Rows()
    assert [(row["cost_nano"], row["outcome"]) for row in rows.calls] == ([(None, "timeout")] if unknown else [])
    assert rows.held == []


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_a_run_that_is_broken_off_is_on_record_as_of_unknown_cost(
    monkeypatch: pytest.MonkeyPatch, end: type[BaseException]
) -> None:
    limit(HARD)

    def broken_off(*_: object) -> Turn:
        assert len(Rows().held) == 1
        raise end

    monkeypatch.setattr(turns, "take", broken_off)
    with pytest.raises(end):
        run_it("hello")
    rows = Rows()
    assert [(row["cost_nano"], row["outcome"]) for row in rows.calls] == [(None, "aborted")]
    assert rows.held == []


def test_a_fallback_tier_without_money_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    limit('[[limits]]\nusd = 0.001\nper = "month"\ntier = "standard"\nhard = true\n')
    vendor = Vendor(monkeypatch, moonshot="401 (auth)")
    said: list[str] = []
    done = run_it("Analyze this", said)
    assert vendor.asked == ["moonshot/kimi-k3", "anthropic/claude-haiku-4-5"]
    assert said[1].startswith("standard is not tried: the monthly limit of $0.0010 for standard")
    assert done.passed_over == (("premium", "no valid credentials"),)


def test_what_is_refused_costs_nothing_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    limit(HARD.replace("5", "0.001"))
    vendor = Vendor(monkeypatch)
    with pytest.raises(StackError, match="the monthly limit of") as refused:
        run_it("hello")
    assert refused.value.exit_code == REFUSED
    assert vendor.asked == []


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
        return started[0]

    monkeypatch.setattr(process.subprocess, "Popen", hasty)
    with pytest.raises(end):
        watch("import time; time.sleep(60)")
    assert started[0].returncode is not None
