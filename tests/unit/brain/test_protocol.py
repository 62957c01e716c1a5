"""Requests with the wrong thing in each of their fields: one answer each, valid JSON, that says what is wrong."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.brain import protocol, routing
from kimi_stack.brain.brain import Brain
from kimi_stack.config import catalog, settings
from kimi_stack.money.ledger import open_ledger
from kimi_stack.reading import difficulty

WRONG: list[Any] = [
    *(True, 0, -1, 1.5, 1e300, 10**400, "", "x", "\ud800", "\0", "x" * 100_000, [], [1], {}, {"a": [None]}),
    *("text", ["text"], {"kind": "image"}),
]
CALL = {"id": "r:1", "provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 1, "output": 2}}


def reply(brain: Brain, request: Any) -> dict[str, Any]:
    """The answer as the plugin reads it: strictly."""
    line = request if isinstance(request, str) else json.dumps(request)
    _, raw = brain.reply(line.encode("utf-8", "surrogatepass"))
    assert raw.endswith(b"\n")
    assert raw.count(b"\n") == 1
    answer: dict[str, Any] = json.loads(raw, parse_constant=pytest.fail)
    return answer


def code(answer: dict[str, Any]) -> str | None:
    return None if answer["ok"] else answer["error"]["code"]


@pytest.mark.parametrize(
    "request_line",
    [
        '{"id": NaN, "prompt": "x"}',
        '{"id": 1e999, "prompt": "x"}',
        '{"id": [1, {"a": -Infinity}], "prompt": "x"}',
        '{"op": "usage", "call": {"id": "r", "cost": NaN}}',
        '{"prompt": "x", "context": {"sessionKey": [1]}}',
        '{"prompt": "x", "context": {"model": {"a": 1}, "pinned": true}}',
        '{"prompt": "x", "context": {"model": 7}}',
        '{"prompt": "x", "context": {"pinned": "no"}}',
        '{"prompt": "x", "context": {"runId": 7}}',
        '{"prompt": "x", "context": {"senderId": [7], "channel": "telegram"}}',
        '{"op": "command", "args": "why", "context": {"sessionKey": "s", "owner": "false"}}',
        '{"op": "command", "args": ["why"], "context": {"sessionKey": "s"}}',
        '{"op": "release", "run": null}',
        '{"op": null}',
        '{"op": "' + "x" * 100_000 + '"}',
        '{"v": [1]}',
        json.dumps({"id": "x" * 100_000, "prompt": "x"}),
        json.dumps({"prompt": "x", "context": {"sessionKey": "k" * 100_000}}),
    ],
)
def test_what_is_no_request_is_a_bad_one(own_stack_file: Path, request_line: str) -> None:
    answer = reply(Brain(serving=True), request_line)
    assert code(answer) == "bad_request", answer
    assert answer["id"] is None
    assert len(answer["error"]["message"]) <= 4_000


def test_any_other_id_comes_back(own_stack_file: Path) -> None:
    for id in (None, 0, -1.5, True, "", "\ud800", [1, [2]], {"a": None}):
        assert reply(Brain(), {"id": id, "op": "ping"}) == {**reply(Brain(), {"op": "ping"}), "id": id}


CONTEXT = ("sessionKey", "sessionId", "agentId", "channel", "senderId", "runId", "model", "defaultModel", "trigger")
HARD = '[[limits]]\nusd = 5\nper = "day"\nhard = true\n'


@pytest.mark.parametrize("limited", [False, True])
def test_no_value_of_any_field_is_more_than_a_bad_request(own_stack_file: Path, limited: bool) -> None:
    if limited:
        paths.settings_file().parent.mkdir(parents=True)
        paths.settings_file().write_text(HARD)
    brain = Brain(serving=True)
    usual = {
        "sessionKey": "s",
        "sessionId": "1",
        "channel": "telegram",
        "senderId": "7",
        "runId": "r",
        "trigger": "user",
    }
    requests: list[dict[str, Any]] = []
    for wrong in WRONG:
        requests += [{"prompt": "hello", "context": {**usual, name: wrong}} for name in CONTEXT]
        requests += [{"prompt": "hello", "context": {**usual, name: wrong, "pinned": True}} for name in CONTEXT]
        requests += [{"prompt": "hello", "context": {**usual, name: wrong}} for name in ("pinned", "owner", "other")]
        requests += [{"prompt": wrong}, {"prompt": "x", "context": wrong}, {"prompt": "x", "attachments": wrong}]
        requests += [{"prompt": "x", "attachments": [wrong, {"kind": wrong}]}, {"v": wrong, "prompt": "x"}]
        requests += [{"op": wrong}, {"op": "release", "run": wrong}, {"op": "gate", "prompt": wrong}]
        requests += [{"op": "command", "args": wrong, "context": usual}, {"op": "command", "context": wrong}]
        requests += [
            {"op": "command", "args": word, "context": {**usual, "sessionKey": wrong}} for word in ("why", "off")
        ]
    for request in requests:
        answer = reply(brain, request)
        assert code(answer) in (None, "bad_request", "refused"), (request, answer)


def test_a_call_counts_whatever_the_fields_around_its_tokens_hold(own_stack_file: Path) -> None:
    brain = Brain(serving=True)
    known = {**CALL, "sessionKey": "s", "sessionId": "1", "runId": "r", "contextTokens": 5, "tier": "budget"}
    number = 0
    fields = ("id", "time", "source", "contextTokens", "sessionKey", "sessionId", "agentId", "senderId", "trigger")
    fields += ("channel", "runId", "outcome", "durationMs", "tier", "decided", "rule", "taskType", "score", "task")
    fields += ("cost", "usage", "provider", "model", "scoredBy", "estimateNano", "sender", "other")
    for field in fields:
        for wrong in WRONG:
            number += 1
            answer = reply(brain, {"op": "usage", "call": {**known, "id": f"r:{number}", field: wrong}})
            if field in ("time", "usage", "provider", "model"):
                assert code(answer) in (None, "bad_request"), (field, wrong, answer)
            else:
                assert answer["ok"], (field, wrong, answer)
            assert reply(brain, {"op": "command", "args": "status", "context": {"sessionKey": "s"}})["ok"]
            assert reply(brain, {"prompt": "hi", "context": {"sessionKey": "s", "sessionId": "1"}})["ok"]
    brain.close()
    assert open_ledger(settings.load()).spent(0)


def test_a_long_kimi_command_is_answered_with_what_there_is(own_stack_file: Path) -> None:
    brain = Brain(serving=True)
    for args in ("word " * 220_000, "budget add " + "9" * 1_100_000, "budget " * 160_000, "\n" * 1_100_000 + "x"):
        answer = reply(brain, {"op": "command", "args": args, "context": {"sessionKey": "s", "owner": True}})
        assert "/kimi premium" in answer["text"]
        assert len(answer["text"]) < 2_000


def test_deep_nesting_is_never_internal(own_stack_file: Path) -> None:
    brain = Brain()
    for depth in [*range(50, 1_100, 25), 5_000]:
        deep = "[" * depth + "1" + "]" * depth
        for line in (f'{{"id": {deep}}}', f'{{"v": {deep}}}', f'{{"op": "usage", "call": {{"id": {deep}}}}}'):
            assert code(reply(brain, line)) in ("bad_request", "bad_json", None), (depth, line[:20])
        usage = f'{{"op": "usage", "call": {{"id": 1, "provider": "a", "model": "b", "usage": {deep}}}}}'
        assert code(reply(brain, usage)) in ("bad_request", "bad_json")


def test_a_line_that_is_too_long_is_answered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MAX_REQUEST", 10)
    source = io.BytesIO(b"123456789\n1234567890\n12345678901\n" + b"x" * 35 + b"\n\n  \n" + b"y" * 30)
    assert list(protocol.lines(source)) == [b"123456789\n", b"1234567890\n", None, None, None]
    assert list(protocol.lines(io.BytesIO(b"x" * 10))) == [b"x" * 10]
    assert list(protocol.lines(io.BytesIO(b"x" * 20 + b"\nab\n"))) == [None, b"ab\n"]


def test_so_does_the_served_brain_and_the_one_that_answers_once(
    own_stack_file: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CONFIG"):
        monkeypatch.setenv(f"KIMI_STACK_{name}_DIR", str(home / name))
    long = b'{"prompt": "' + b"x" * (protocol.MAX_REQUEST + 1) + b'"}\n'
    command = [sys.executable, "-I", "-S", str(paths.brain_script())]
    served = subprocess.run([*command, "--serve"], input=long + b'{"op": "ping"}\n', capture_output=True, check=True)
    first, second = map(json.loads, served.stdout.splitlines())
    assert (first["error"]["code"], second["ok"]) == ("bad_request", True)
    assert "longer than 33,554,432 bytes" in first["error"]["message"]
    once = subprocess.run(command, input=long, capture_output=True, check=False)
    assert (once.returncode, json.loads(once.stdout)) == (2, first)


def test_an_answer_that_cannot_be_written_is_an_error_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = {"v": 1, "id": "7", "ok": True}
    assert json.loads(protocol.written({**whole, "x": float("nan")}))["error"]["code"] == "internal"
    monkeypatch.setattr(protocol, "MAX_ANSWER", 200)
    answer = json.loads(protocol.written({**whole, "x": "x" * 200}))
    assert (answer["id"], answer["error"]["code"]) == ("7", "bad_request")


@pytest.mark.parametrize(
    "rest", ['{"id": "r:3", "prov', '{"id": "r:3" "provider"', "NaN", "\x00", "[" * 100_000, '{"id"']
)
def test_a_cut_line_in_the_spool_is_kept_apart_and_the_brain_lives(own_stack_file: Path, home: Path, rest: str) -> None:
    paths.spool_file().parent.mkdir(parents=True)
    paths.spool_file().write_text(json.dumps(CALL) + "\n" + rest)
    command = [
        sys.executable,
        "-S",
        "-c",
        "import sys; sys.path.insert(0, sys.argv[1]); from kimi_stack.brain import hook; hook.main()",
    ]
    lines = '{"prompt": "hi"}\n{"op": "ping"}\n{"prompt": "hi"}\n'
    source = str(Path(paths.PACKAGE).parent)
    env = {"KIMI_STACK_FILE": str(own_stack_file), "HOME": str(home)}
    for name in ("DATA", "CONFIG"):
        env[f"KIMI_STACK_{name}_DIR"] = str(paths.locate(name.lower()))
    done = subprocess.run(
        [*command, source, "--serve"], input=lines, capture_output=True, text=True, env=env, check=False
    )
    assert [json.loads(line)["ok"] for line in done.stdout.splitlines()] == [True] * 3, done.stderr
    assert done.returncode == 0
    assert paths.spool_file().with_name("spool.jsonl.bad").read_text() == rest + "\n"
    with open_ledger(settings.load()) as ledger:
        assert [row.tokens for row in ledger.spent(0)] == [3]


def test_a_model_that_retires_at_midnight_is_replaced_by_a_brain_that_serves(
    own_stack_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = json.loads(own_stack_file.read_text())
    retiring = next(model for model in catalog.models().values() if model.retires and model.lifecycle != "retired")
    document["model_stack"]["budget"]["model"] = retiring.ref
    own_stack_file.write_text(json.dumps(document))
    day = ["2020-01-01"]
    monkeypatch.setattr(catalog, "today", lambda: day[0])
    brain = Brain(serving=True)
    ask = {"prompt": "!budget hello"}
    assert reply(brain, ask)["decision"]["model"] == retiring.ref
    brain.settle_in()
    day[0] = retiring.retires or ""
    assert reply(brain, ask)["decision"]["model"] == catalog.current(retiring.ref, day[0])
    brain.settle_in()
    told = json.loads(Path(paths.locate("routing")).read_text())
    assert told["tiers"]["budget"]["model"] != retiring.ref
    day[0] = "2020-01-01"
    assert reply(brain, ask)["decision"]["model"] == retiring.ref, "a clock that is set back"
    brain.close()


def test_what_waits_until_later_never_ends_the_brain(
    own_stack_file: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from kimi_stack.brain import hook

    def fail(*_: object) -> None:
        raise SystemError("returned NULL without setting an exception")

    brain = Brain(serving=True)
    monkeypatch.setattr(Brain, "take_spool", fail)
    monkeypatch.setattr(Brain, "settle_in", fail)
    monkeypatch.setattr(brain.sessions, "save", fail)
    brain.stands_on = True
    source, sink = io.BytesIO(b'{"op": "ping"}\n' * 3), io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(source))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(sink))
    hook._serve(brain)
    assert sink.getvalue().count(b'"ok": true') == 3
    assert "left for later: SystemError" in capfd.readouterr().err


def test_words_that_are_kept_do_not_make_an_answer_that_ends_the_brain(own_stack_file: Path) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text("[ledger]\nkeep_tasks = true\n")
    began = time.monotonic()
    answer = reply(Brain(serving=True), {"prompt": "字" * 1_300_000})
    assert len(answer["call"]["task"]["text"]) == 1_300_000
    assert len(json.dumps(answer)) < protocol.MAX_ANSWER
    assert time.monotonic() - began < 30


DAMAGED = [
    "",
    "{",
    "null",
    "[]",
    "3",
    "[" * 100_000,
    '{"a":' * 100_000,
    "\x00",
    '{"model": "x"}',
    '{"stamp": 1, "document": 2}',
]


@pytest.mark.parametrize("name", ["sessions", "calibration", "settings_cache", "routing"])
def test_a_damaged_file_of_ours_counts_as_none(own_stack_file: Path, name: str) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('[routing]\nprofile = "eco"\n')
    file = Path(paths.locate(name))
    file.parent.mkdir(parents=True, exist_ok=True)
    made = json.dumps({"model": difficulty.made(), "scores": ["1", None]})
    for text in (*DAMAGED, made, made.replace('["1", null]', "7"), made.replace('["1", null]', "[NaN, 1e999]")):
        file.write_text(text)
        brain = Brain(serving=True)
        answer = reply(brain, {"prompt": "hello", "context": {"sessionKey": "s"}})
        assert answer["ok"], (text[:40], answer)
        routing.keep(brain.loaded.stack(), brain.loaded.policy(), brain.loaded.cuts())
        brain.close()
