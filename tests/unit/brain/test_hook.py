from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import fastjson, paths
from kimi_stack.brain import routing
from kimi_stack.brain.brain import Brain
from kimi_stack.brain.sessions import LIMIT, Sessions
from kimi_stack.choice.cuts import Cuts
from kimi_stack.config import inventory, settings, stack
from kimi_stack.money.ledger import open_ledger
from kimi_stack.reading import calibrated, difficulty, readers

CALL = {"id": "r:1", "provider": "anthropic", "model": "m", "usage": {"input": 1, "output": 2}}


def ask(brain: Brain, **request: Any) -> dict[str, Any]:
    return brain.answer(json.dumps(request))


def brain_process(*argv: str, stdin: bytes) -> subprocess.CompletedProcess[bytes]:
    """The brain as the plugin starts it: by its path, isolated, without site-packages."""
    command = [sys.executable, "-I", "-S", str(paths.brain_script()), *argv]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=30, check=False)


@pytest.fixture
def own_dirs(home: Path, own_stack_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the plugin tells the brain: where its files are."""
    monkeypatch.setenv("KIMI_STACK_FILE", str(own_stack_file))
    monkeypatch.setenv("KIMI_STACK_CONFIG_DIR", str(home / "config"))
    monkeypatch.setenv("KIMI_STACK_DATA_DIR", str(home / "data"))
    return home / "data"


def test_a_request_is_answered_with_a_decision_and_its_own_id(own_stack_file: Path) -> None:
    answer = ask(Brain(), v=1, id="7", op="decide", prompt="Review this")
    assert (answer["v"], answer["id"], answer["ok"], answer["mode"]) == (1, "7", True, "auto")
    assert answer["override"] == {"provider": "anthropic", "model": "claude-sonnet-5"}
    assert answer["decision"]["tier"] == "standard"


def test_what_the_person_chose_is_left_alone_and_can_be_explained(own_stack_file: Path) -> None:
    brain = Brain()
    context = {"sessionKey": "s", "model": "acme/m", "pinned": True}
    assert ask(brain, prompt="Analyze this", context=context)["override"] is None
    assert "the person named this model" in ask(brain, op="command", args="why", context=context)["text"]


def test_the_mode_of_a_session_is_its_own_and_is_kept(own_stack_file: Path) -> None:
    here, there = {"sessionKey": "here"}, {"sessionKey": "there"}
    ask(Brain(), op="command", args="budget", context=here)
    again = Brain()
    assert ask(again, prompt="Review this", context=here)["decision"]["rule"] == "session"
    assert ask(again, prompt="Review this", context=there)["decision"]["tier"] == "standard"
    ask(again, op="command", args="off", context=here)
    assert ask(again, prompt="Review this", context=here)["override"] is None


def test_what_openclaw_asks_for_itself_stays_on_budget(own_stack_file: Path) -> None:
    context = {"sessionKey": "agent:main:internal-session-effects:1", "trigger": "user"}
    assert ask(Brain(), prompt="Review this skill", context=context)["decision"]["rule"] == "trigger"


def test_an_unknown_kimi_command_is_answered_with_what_there_is(own_stack_file: Path) -> None:
    for args in ("gold", "help", "premium please"):
        text = ask(Brain(), op="command", args=args, context={"sessionKey": "s"})["text"]
        assert "/kimi premium" in text


def test_a_long_session_is_not_sent_to_a_window_that_is_too_small(own_stack_file: Path) -> None:
    brain = Brain()
    ask(brain, op="usage", call={**CALL, "sessionKey": "s", "sessionId": "1", "contextTokens": 190_000})
    assert ask(brain, prompt="hi", context={"sessionKey": "s", "sessionId": "1"})["decision"]["rule"] == "context"
    assert ask(brain, prompt="hi", context={"sessionKey": "s", "sessionId": "2"})["decision"]["tier"] == "budget"


def test_an_edited_own_stack_file_counts_from_the_next_request_on(own_stack_file: Path) -> None:
    brain = Brain()
    assert ask(brain, prompt="hello")["ok"]
    whole = own_stack_file.read_text()
    own_stack_file.write_text("{")
    broken = ask(brain, prompt="hello")
    assert not broken["ok"]
    assert str(own_stack_file) in broken["error"]["message"]
    own_stack_file.write_text(whole.replace("kimi-budget", "cheap"))
    assert ask(brain, prompt="hello")["decision"]["alias"] == "cheap"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "nonsense",
        "[]",
        "3",
        "null",
        '"x"',
        "{}",
        '{"prompt": 3}',
        '{"op": "fly"}',
        '{"op": ["decide"]}',
        '{"v": 2, "prompt": "x"}',
        '{"prompt": "x", "context": 3}',
        '{"op": "command", "args": 3}',
        '{"op": "usage"}',
        '{"op": "usage", "call": {"id": 1}}',
        "[" * 100_000,
        '{"prompt": "\\ud800"',
    ],
)
def test_malformed_input_gets_an_error_line(own_stack_file: Path, line: str) -> None:
    answer = Brain().answer(line)
    assert answer["ok"] is False
    assert answer["error"]["code"] in ("bad_json", "bad_request")
    assert "\n" not in fastjson.dumps(answer)


def test_odd_but_readable_requests_are_served(own_stack_file: Path) -> None:
    lone = ask(Brain(), prompt="\ud800 \0 review", attachments=[3, None, {"kind": 4}], context={"trigger": 7})
    assert (lone["ok"], lone["decision"]["rule"]) == (True, "difficulty")
    assert ask(Brain(), prompt="", attachments="x")["decision"]["tier"] == "budget"


def test_the_served_brain_answers_each_line_of_noise_and_goes_on(own_dirs: Path) -> None:
    noise = random.Random(7)
    lines = [bytes(noise.choices([b for b in range(256) if b != 10], k=200)) for _ in range(50)]
    lines = [line for line in lines if line.strip()]
    lines.append(json.dumps({"id": "last", "prompt": "x" * 5_000_000}).encode())
    done = brain_process("--serve", stdin=b"\n".join(lines) + b"\n\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, len(answers)) == (0, len(lines)), done.stderr
    assert answers[-1]["id"] == "last"
    assert answers[-1]["ok"]


def test_one_request_is_one_answer_and_an_exit_code(own_dirs: Path) -> None:
    good = brain_process(stdin=b'{"prompt": "Review this", "context": {"sessionKey": "s"}}')
    assert (good.returncode, json.loads(good.stdout)["ok"]) == (0, True)
    bad = brain_process(stdin=b"{")
    assert (bad.returncode, json.loads(bad.stdout)["ok"]) == (2, False)


@pytest.mark.parametrize(
    ("prompt", "besides"),
    [("Review this pull request", {"re"}), ("what is the capital of Peru", set())],
    ids=["by a keyword", "read by the pupil"],
)
def test_the_cold_hook_leaves_the_costly_modules_alone(own_dirs: Path, prompt: str, besides: set[str]) -> None:
    """What keeps a cold start short; the time itself is measured in tests/bench."""
    command = [sys.executable, "-I", "-S", "-X", "importtime", str(paths.brain_script())]
    request = json.dumps({"prompt": prompt, "context": {"sessionKey": "s"}}).encode()
    done = subprocess.run(command, input=request, capture_output=True, timeout=30, check=True)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()}
    assert "kimi_stack.choice.decide" in loaded
    costly = {"json", "pathlib", "dataclasses", "typing", "click", "platformdirs", "tempfile", "numpy", "threading"}
    assert not loaded & (costly | besides)


Asked = Callable[[str], dict[str, Any]]


@pytest.fixture
def served(own_dirs: Path) -> Iterator[Asked]:
    """A brain that serves: a prompt in, its decision out."""
    command = [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as brain:
        assert brain.stdin is not None
        assert brain.stdout is not None
        source, sink = brain.stdin, brain.stdout

        def decided(prompt: str) -> dict[str, Any]:
            source.write(json.dumps({"prompt": prompt}) + "\n")
            source.flush()
            decision: dict[str, Any] = json.loads(sink.readline())["decision"]
            return decision

        yield decided
        source.close()
        assert brain.wait(60) == 0


def wait_until(condition: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_the_pupil_answers_first_and_the_reader_once_it_is_loaded(served: Asked) -> None:
    trouble = readers.trouble()
    if trouble:
        pytest.skip(trouble)
    first = served("hello")["trace"][-1]
    assert (first["by"], first["score"]) == ("pupil", difficulty.read("hello").score)
    wait_until(lambda: served("hello")["trace"][-1]["by"] == "reader")
    later = served("hello")["trace"][-1]
    assert later["score"] == readers.read("hello").score
    assert sum(later["probabilities"].values()) == pytest.approx(10_000, abs=2)


def test_javascript_is_told_the_settings_after_an_answer_and_whenever_they_change(
    served: Asked, own_stack_file: Path
) -> None:
    def told() -> Any:
        file = Path(paths.locate("routing"))
        return json.loads(file.read_text()) if file.exists() else None

    def now() -> Any:
        cuts = Cuts(calibrated.scores())
        return json.loads(fastjson.dumps(routing.document(stack.load(own_stack_file), settings.load(), cuts)))

    served("hello")
    wait_until(lambda: told() == now())
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('[routing]\nprofile = "eco"\n')
    served("hello")
    wait_until(lambda: told() == now())
    assert told()["profile"] == "eco"
    own_stack_file.write_text(own_stack_file.read_text().replace("kimi-budget", "cheap"))
    served("hello")
    wait_until(lambda: told()["tiers"]["budget"]["alias"] == "cheap")


def test_an_old_calibration_is_fitted_anew_once_the_reader_is_there(served: Asked, own_dirs: Path) -> None:
    trouble = readers.trouble()
    if trouble:
        pytest.skip(trouble)
    old = Path(paths.locate("calibration"))
    old.parent.mkdir(parents=True, exist_ok=True)
    old.write_text('{"model": "another", "scores": [1, 2, 3]}')
    with open_ledger(settings.load()) as ledger:
        scored = {"rule": "difficulty", "scoredBy": difficulty.made()}
        ledger.record_all([{**CALL, "id": f"c{at}", "score": 100 * at, **scored} for at in range(60)])
    served("hello")
    wait_until(lambda: json.loads(old.read_text())["model"] == difficulty.made())
    assert json.loads(old.read_text())["scores"] == [100 * at for at in range(60)]


def test_a_settled_call_is_on_record_once(own_stack_file: Path) -> None:
    for brain in (Brain(), Brain()):
        assert ask(brain, op="usage", call=CALL)["ok"]
    with open_ledger(settings.load()) as ledger:
        assert [row.tokens for row in ledger.spent(0)] == [3]


def test_a_change_of_settings_and_another_process_do_not_part_the_brain_from_its_ledger(own_stack_file: Path) -> None:
    """To open and close the file besides SQLite drops the process's locks; the next process then took the -wal away."""
    brain = Brain()
    assert ask(brain, op="usage", call=CALL)["ok"]
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('[[limits]]\nusd = 5\nper = "month"\nhard = true\n')
    assert ask(brain, op="usage", call={**CALL, "id": "r:2"})["ok"]
    subprocess.run([sys.executable, "-m", "kimi_stack", "budget"], check=True, capture_output=True)
    assert ask(brain, op="usage", call={**CALL, "id": "r:3"})["ok"]
    look = "from kimi_stack.money import ledger; from kimi_stack.config import settings; "
    look += "print(ledger.open_ledger(settings.load()).spent(0)[0].tokens)"
    done = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True)
    assert done.stdout == "9\n"


def test_the_spool_is_settled_after_the_first_answer_and_a_cut_line_is_kept_apart(own_dirs: Path) -> None:
    own_dirs.mkdir()
    spool = own_dirs / "spool.jsonl"
    spool.write_text(json.dumps(CALL) + "\n" + json.dumps({**CALL, "id": "r:2"}) + '\n{"id": "r:3", "prov')
    assert brain_process("--serve", stdin=b'{"op": "ping"}\n').returncode == 0
    with open_ledger(settings.load()) as ledger:
        assert [row.tokens for row in ledger.spent(0)] == [6]
    assert spool.with_name("spool.jsonl.bad").read_text() == '{"id": "r:3", "prov\n'
    assert not spool.exists()


def test_sessions_are_bounded_and_forget_the_longest_unused(home: Path) -> None:
    sessions = Sessions()
    for number in range(LIMIT + 40):
        sessions.remember(f"s{number}", {"tier": "budget"})
    sessions.save()
    kept = json.loads(paths.sessions_file().read_text())["sessions"]
    assert len(kept) == LIMIT


def test_a_broken_sessions_file_counts_as_none(home: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    for text in ("", "{", "[]", '{"sessions": 3}', '{"sessions": {"a": 3}}'):
        paths.sessions_file().write_text(text)
        assert Sessions().mode("a") == "auto"


def test_writers_of_several_processes_do_not_undo_each_other(home: Path, own_dirs: Path) -> None:
    script = (
        "import sys; from kimi_stack.brain.sessions import Sessions; s = Sessions()\n"
        "for n in range(30): s.set_mode(f'{sys.argv[1]}-{n}', 'premium')"
    )
    writers = [subprocess.Popen([sys.executable, "-c", script, str(number)]) for number in range(4)]
    assert [writer.wait() for writer in writers] == [0] * 4
    assert len(json.loads(paths.sessions_file().read_text())["sessions"]) == 120


VALUES: list[Any] = [None, True, 0, -1, 1.5, 1e300, "", 'é\u2028🙂\\"\n\0', [], {}, [[]], {"": {"a": [1, {"b": None}]}}]


@pytest.mark.parametrize("value", VALUES)
def test_fastjson_reads_and_writes_as_json_does(value: Any) -> None:
    assert fastjson.dumps(value) == json.dumps(value)
    assert fastjson.loads(json.dumps(value)) == value
    assert fastjson.loads(f" \n{json.dumps(value, indent=2)}\t\r\n") == value


@pytest.mark.parametrize("text", ["", " ", "{", "[1,]", "nul", "[1] 2", '{"a" 1}', '"\n"', "01", "+1", "{1: 2}"])
def test_fastjson_refuses_what_json_refuses_with_the_same_words(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as theirs:
        json.loads(text)
    with pytest.raises(json.JSONDecodeError) as ours:
        fastjson.loads(text)
    assert str(ours.value) == str(theirs.value)


def test_what_a_session_stands_on_is_kept_when_its_turn_settles(own_dirs: Path) -> None:
    """A Gateway that is stopped ends its brain by a signal, without a word."""
    command = [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"]
    call = {
        "id": "r1:1",
        "runId": "r1",
        "provider": "moonshot",
        "model": "kimi-k3",
        "tier": "premium",
        "usage": {"input": 90_000, "output": 10},
        "contextTokens": 90_000,
        "sessionKey": "agent:main:main",
        "sessionId": "s1",
    }
    settle = json.dumps({"op": "usage", "call": call}) + "\n"
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as brain:
        assert brain.stdin is not None
        assert brain.stdout is not None
        brain.stdin.write(settle + '{"op": "ping"}\n')
        brain.stdin.flush()
        assert [json.loads(brain.stdout.readline())["ok"] for _ in range(2)] == [True, True]
        brain.kill()
    context = {"sessionKey": "agent:main:main", "sessionId": "s1", "trigger": "user"}
    ask = {"prompt": "what is the boiling point of nitrogen", "context": context}
    answer = Brain().answer(json.dumps(ask))
    assert (answer["decision"]["tier"], answer["decision"]["rule"]) == ("premium", "cache")
    other = Brain().answer(json.dumps({**ask, "context": {**context, "sessionId": "s2"}}))
    assert other["decision"]["tier"] == "budget", "after a reset it is another session"
    beat = Brain().answer(json.dumps({**ask, "context": {**context, "trigger": "heartbeat"}}))
    assert beat["decision"]["tier"] == "budget"


def test_a_stopped_service_lets_its_brain_finish(own_dirs: Path) -> None:
    """A service manager sends SIGTERM to the Gateway and its brain alike; turns that are under way still end."""
    command = [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"]
    call = {"id": "r1:1", "runId": "r1", "provider": "moonshot", "model": "kimi-k3", "tier": "premium"}
    call |= {"usage": {"input": 9, "output": 1}, "contextTokens": 9, "sessionKey": "agent:main:main", "sessionId": "s1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as brain:
        assert brain.stdin is not None
        assert brain.stdout is not None
        for request in ({"op": "ping"}, {"op": "ping"}):  # by the second answer it has settled in
            brain.stdin.write(json.dumps(request) + "\n")
            brain.stdin.flush()
            assert json.loads(brain.stdout.readline())["ok"]
        brain.terminate()
        out, _ = brain.communicate(json.dumps({"op": "usage", "call": call}) + "\n", timeout=60)
        assert (brain.returncode, json.loads(out)["ok"]) == (0, True)
    assert Sessions().state("agent:main:main", "s1") is not None


def test_background_turns_leave_no_trace_in_a_session(own_dirs: Path) -> None:
    brain = Brain()
    call = {
        "id": "h:1",
        "runId": "h",
        "provider": "anthropic",
        "model": "claude-haiku-4-5",
        "usage": {"input": 10},
        "contextTokens": 10,
        "sessionKey": "agent:main:main",
        "sessionId": "s1",
        "trigger": "heartbeat",
    }
    assert brain.answer(json.dumps({"op": "usage", "call": call}))["ok"]
    assert brain.sessions.state("agent:main:main", "s1") is None


def test_what_is_found_out_about_a_model_counts_from_the_next_turn_on(served: Asked, own_stack_file: Path) -> None:
    document = stack.read(own_stack_file)
    document["model_stack"]["budget"]["model"] = "acme/small"
    stack.save(own_stack_file, document)
    assert served("what is the boiling point of nitrogen?")["rule"] == "keywords"
    inventory.keep({"acme/small": {"context": 1_000, "source": "openclaw"}})
    moved = served("what is the boiling point of nitrogen?")
    assert (moved["rule"], moved["tier"]) == ("context", "standard")


def test_a_plugin_entry_of_version_0_1_still_finds_the_brain(own_dirs: Path) -> None:
    """Its path is that of a file which the package `brain` hides from every import."""
    command = [sys.executable, "-I", "-S", str(Path(paths.PACKAGE) / "brain.py")]
    request = b'{"v": 1, "id": "1", "op": "decide", "prompt": "Review this"}'
    done = subprocess.run(command, input=request, capture_output=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["decision"]["rule"] == "keywords"
