"""A turn: how it is asked for, and how its answer and its failures are read."""

from __future__ import annotations

import json
import os
import tempfile
from decimal import Decimal
from pathlib import Path

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn

from .programs import BIN, USAGE, program

EXEC = {"ok": True, "status": "ok", "final": "done", "usage": USAGE, "costUsd": 0.0021, "model": "m", "provider": "p"}
GATEWAY = {
    "runId": "r",
    "status": "ok",
    "result": {
        "payloads": [{"text": "one"}, {"mediaUrl": "x"}, {"text": "two"}],
        "meta": {"agentMeta": {"provider": "p", "model": "m", "usage": USAGE, "costUsd": 0.5, "sessionId": "s"}},
    },
}


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


@pytest.mark.parametrize(
    ("message", "status", "why"),
    [
        ("LLM request failed: connection refused by the provider endpoint.", "error", "the vendor is down"),
        ("LLM request failed: DNS lookup for the provider endpoint failed.", "error", "the vendor is down"),
        ("LLM request failed: network connection error.", "timeout", "the vendor is down"),
        ("LLM request timed out.", "timeout", None),
        ("Request timed out before a response was generated. Please try again.", "timeout", None),
    ],
)
def test_a_failed_connection_is_no_slow_answer(message: str, status: str, why: str | None) -> None:
    """The messages of OpenClaw 2026.9.6. It calls each of them a timeout, with exit code 2."""
    turn = turns.read(2, envelope("timeout", message).replace('"error"', '"timeout"', 1), "", "a/b")
    assert (turn.status, turn.unserved) == (status, why)


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


def test_a_turn_without_tools_has_a_config_that_includes_the_persons(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))  # other processes write into the machine's own
    seen = tmp_path / "seen"
    script = (
        "#!/bin/sh\n[ \"$1\" = --version ] && { echo 'OpenClaw 2026.9.6'; exit; }\n"
        'while [ "$1" != --config ]; do shift; done\n'
        f'{{ stat -c %a "$2"; cat "$2"; echo; echo "$OPENCLAW_INCLUDE_ROOTS"; shift 2; echo "$@"; }} >{seen}\n'
        "echo done\n"
    )
    openclaw = OpenClaw(program(tmp_path, script))
    Path(paths.locate("openclaw_config")).parent.mkdir(parents=True, exist_ok=True)
    Path(paths.locate("openclaw_config")).write_text("{}")
    assert turns.take(openclaw, "hi", "a/b", Options(tools=False)).text == "done"
    theirs = os.path.realpath(paths.locate("openclaw_config"))
    rights, config, roots, more = seen.read_text().splitlines()
    assert (rights, roots) == ("600", os.path.dirname(theirs))
    assert more == "--code-mode direct", "no setting of a model or an agent turns Code Mode, and its tools, on again"
    assert json.loads(config) == {"$include": theirs, "tools": {"deny": ["*"]}}
    assert not list(tmp_path.glob("kimi-stack-*"))
    with pytest.raises(StackError, match="--config"):
        turns.take(openclaw, "hi", "a/b", Options(tools=False, extra=("--config", "x")))
    with pytest.raises(StackError, match="alone"):
        turns.take(openclaw, "hi", "a/b", Options(tools=False, session="s"))
