"""What must not leave, with the real OpenClaw: the vendors' log is searched for the secret.

A guest writes in OpenClaw's own Telegram channel: no command of theirs changes the policy."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import threading
import time
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from kimi_install.demo import wire
from kimi_install.demo.loopback import Behavior, Call

from .gateway import Gateway, Refused
from .harness import EASY, HARD, OpenClawEnv, merged, wait_until
from .telegram import Telegram

KEY = "AKIA" + "Q3EGVZ7NJ2LX5TRB"  # the form of a key, and nobody's
LOCAL, CLOUD, OTHER = "qwen3", "claude-sonnet-5", "kimi-k3"
UTILITY = "claude-haiku-4-5"
TASK = f"Review the pull request that has {KEY} in it and write unit tests for the parser"  # standard: CLOUD
PUBLIC = "Review the pull request and write unit tests for the parser"
POLICY = '[privacy.confidential]\nallow = ["local/*"]\notherwise = "{otherwise}"\n'
PLACEHOLDER = "[KIMI-AWS-ACCESS-KEY-"
OWNER, GUEST, NEW = 100, 200, 300  # in Telegram
LIVE = "this task holds a live secret (access key id of AWS AKIA***RB), and no rule holds it back"


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    with Telegram() as server:
        yield server


@pytest.fixture
def short_answers(installed: OpenClawEnv, monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenClaw cuts its own lines, which a task from Telegram has, out of an answer."""
    monkeypatch.setattr(installed.loopback, "answer", lambda model, task: f"{model} answers")


@pytest.fixture(scope="module")
def gateway(installed: OpenClawEnv, telegram: Telegram) -> Iterator[Gateway]:
    """A Gateway with a local model, cloud fallbacks and recaps by a cloud model, whose turns wait for the brain.

    OpenClaw's own Telegram channel has an owner and a guest.

    OpenClaw's trajectories keep each prompt as it was, on this machine: they are off, so that every file can be
    searched.
    """
    model = {"id": LOCAL, "name": LOCAL, "input": ["text"], "contextWindow": 200_000, "maxTokens": 8000}
    vendor = {
        "baseUrl": f"http://127.0.0.1:{installed.loopback.port}/v1",
        "apiKey": "loopback",
        "api": "openai-completions",
        "models": [model],
    }
    fallbacks = [f"anthropic/{UTILITY}", f"moonshot/{OTHER}"]
    patch = {
        "models": {"providers": {"local": vendor}},
        "channels": {"telegram": telegram.channel()},
        "commands": {"ownerAllowFrom": [f"telegram:{OWNER}"]},
        "session": {"dmScope": "per-channel-peer"},
        "tools": {"codeMode": False},
        "agents": {
            "defaults": {
                "model": {"primary": f"anthropic/{CLOUD}", "fallbacks": fallbacks},
                "utilityModel": f"anthropic/{UTILITY}",
            }
        },
        "plugins": {"entries": {"telegram": {"enabled": True}, "kimi-stack": {"config": {"timeoutMs": 2000}}}},
    }
    config = installed.config()
    config["agents"]["defaults"].pop("model")
    installed.config_file.write_text(json.dumps(merged(config, patch), indent=2))
    installed.env["OPENCLAW_TRAJECTORY"] = "0"
    installed.loopback.answer = lambda model, task: f"{model} answers: {task}"  # the whole task
    with Gateway(installed) as running:
        wait_until(lambda: "getUpdates" in telegram.asked, "OpenClaw's Telegram channel")
        yield running


@pytest.fixture(autouse=True)
def _no_policy_afterwards(installed: OpenClawEnv) -> Iterator[None]:
    yield
    installed.settings_file.unlink(missing_ok=True)


def policy(home: OpenClawEnv, otherwise: str, more: str = "") -> None:
    home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    home.settings_file.write_text(POLICY.format(otherwise=otherwise) + more)


def footer(home: OpenClawEnv, kind: str) -> None:
    home.settings_file.parent.mkdir(parents=True, exist_ok=True)
    home.settings_file.write_text(f'[chats]\nreply_footer = "{kind}"\n')


def known_policy(home: OpenClawEnv) -> str:
    """The policy that the brain has last told the plugin, as JSON."""
    return json.dumps(json.loads((home.data_dir / "routing.json").read_text())["privacy"])


def with_secret(calls: list[Call]) -> set[str]:
    return {call.model for call in calls if KEY in json.dumps(call.body)}


def is_recap(call: Call) -> bool:
    return "Activity recap" in json.dumps(call.body)


def recaps(home: OpenClawEnv) -> list[Call]:
    return [call for call in home.loopback.seen() if is_recap(call)]


def turns(home: OpenClawEnv) -> list[Call]:
    """The calls of turns: a recap may come at any time between them."""
    return [call for call in home.loopback.seen() if not is_recap(call)]


def taker(gateway: Gateway, task: str, session: str) -> Call:
    """A chat turn: the call of the model that takes it."""
    vendors = gateway.openclaw.loopback
    since = len(vendors.seen())
    gateway.send(task, f"agent:main:{session}")

    def taken() -> Call | None:
        return next((call for call in vendors.seen(since) if call.text[:20] == task[:20] and not is_recap(call)), None)

    call = wait_until(taken, f"a call for {task[:40]!r}")
    assert call is not None
    return call


def refusal(gateway: Gateway, task: str, session: str) -> str:
    """What an agent turn gets that may not go anywhere."""
    try:
        said = json.dumps(gateway.agent(task, f"agent:main:{session}"))
    except Refused as error:
        said = str(error)
    assert "is confidential" in said, said
    return said


def text_of(envelope: dict[str, Any]) -> str:
    return "\n".join(str(payload.get("text")) for payload in envelope["result"]["payloads"])


def files_with_secret(home: OpenClawEnv) -> list[str]:
    """Ours, and the agents' databases, which have the transcripts; not OpenClaw's database of what it has to do."""
    ours = [home.data_dir, home.settings_file.parent, home.state_dir / "agents"]
    files = [file for folder in ours for file in folder.rglob("*") if file.is_file()]
    return [str(file) for file in files if KEY.encode() in file.read_bytes()]


def test_an_allowed_local_model_takes_it_and_the_recap_carries_nothing(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    policy(installed, "route", f'model = "local/{LOCAL}"\n')
    assert taker(gateway, TASK, "local").model == LOCAL
    assert taker(gateway, PUBLIC, "cloud").model == CLOUD, "what has no class goes as ever"
    wait_until(lambda: len(recaps(installed)) >= 1, "a recap")
    time.sleep(2)
    assert with_secret(installed.loopback.seen()) == {LOCAL}


def test_openclaws_own_calls_are_in_no_figure_of_its_own_and_the_report_says_so(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    """Should OpenClaw come to record their usage, the sums differ here: then the report can show it."""
    session = "agent:main:own-calls"
    gateway.turn(PUBLIC, session)
    wait_until(lambda: recaps(installed), "a recap")
    (turn,) = turns(installed)
    rows = wait_until(lambda: [row for row in installed.calls() if row["session"] == session], "its calls on record")
    assert [(row["tokens_in"], row["tokens_out"]) for row in rows] == [(turn.tokens_in, turn.tokens_out)]

    def by_openclaw() -> dict[str, Any] | None:
        (found,) = gateway.call("sessions.usage", {"key": session, "range": "30d"})["sessions"]
        usage: dict[str, Any] | None = found["usage"]  # it is read in the background
        return usage

    usage = wait_until(by_openclaw, "OpenClaw's own sums", pause=1)
    assert usage is not None
    assert (usage["input"], usage["output"]) == (turn.tokens_in, turn.tokens_out)

    said = json.loads(installed.kimi("report", "--json", check=True).stdout)["data"]["utility_calls"]
    assert said["models"] == [{"scope": "agents.defaults", "model": f"anthropic/{UTILITY}", "off": False}]
    assert "OpenClaw's own calls (recaps," in installed.kimi("report", check=True).stdout


def test_when_that_model_fails_no_cloud_fallback_gets_it(gateway: Gateway, installed: OpenClawEnv) -> None:
    policy(installed, "route", f'model = "local/{LOCAL}"\n')
    installed.loopback.behaviors[LOCAL] = Behavior(status=401)
    with pytest.raises(Refused):
        gateway.agent(TASK, "agent:main:fails")
    with no_brain(installed):  # nor does one when OpenClaw's own choice of it stands
        assert f"may not go to anthropic/{UTILITY}" in refusal(gateway, TASK, "fails-2")
    wait_until(lambda: len(recaps(installed)) >= 1, "a recap")
    assert with_secret(installed.loopback.seen()) <= {LOCAL}
    assert {call.model for call in installed.loopback.seen() if not is_recap(call)} == {LOCAL}


def test_without_an_allowed_model_it_is_refused_and_nothing_arrives(gateway: Gateway, installed: OpenClawEnv) -> None:
    policy(installed, "block")
    assert KEY not in refusal(gateway, TASK, "refused")
    for mode in ("premium", "off"):  # who may use /kimi may not move the policy by it
        gateway.reply(f"/kimi {mode}", f"agent:main:{mode}")
        refusal(gateway, f"{TASK}, {mode}", mode)
    refusal(gateway, f"!premium {TASK}", "override")
    time.sleep(3)
    assert with_secret(installed.loopback.seen()) == set()
    assert files_with_secret(installed) == []


def test_no_command_of_a_guest_changes_the_policy_or_gets_round_it(
    gateway: Gateway, installed: OpenClawEnv, telegram: Telegram, short_answers: None
) -> None:
    policy(installed, "block")
    before = installed.settings_file.read_bytes()
    assert telegram.answers(GUEST, PUBLIC) == f"{CLOUD} answers", "a guest may chat"
    for words in ("privacy off", "policy off", "config set privacy {}", "budget add 5 today", "off"):
        telegram.answers(GUEST, f"/kimi {words}")
    telegram.write(GUEST, f"/model moonshot/kimi-k3 {TASK}")  # OpenClaw does not answer a guest's /model
    for words in (TASK, f"!premium {TASK}"):
        refused = telegram.answers(GUEST, words)
        assert KEY not in refused
        assert "is confidential (access key id of AWS) and may not go to" in refused, (words, refused)
    assert "is for the owner" in telegram.answers(GUEST, "/kimi budget show")
    time.sleep(2)
    assert with_secret(installed.loopback.seen()) == set()
    assert installed.settings_file.read_bytes() == before


def test_redact_puts_placeholders_on_the_wire_and_the_secret_back(gateway: Gateway, installed: OpenClawEnv) -> None:
    policy(installed, "redact")
    said = text_of(gateway.agent(TASK, "agent:main:redact"))
    assert said.startswith(f"{CLOUD} answers: ")
    assert TASK in said, "the stand-in repeats what it got"
    wait_until(lambda: len(recaps(installed)) >= 1, "a recap")
    time.sleep(2)
    assert PLACEHOLDER in json.dumps([call.body for call in installed.loopback.seen() if call.model == CLOUD])
    assert with_secret(installed.loopback.seen()) == set()
    assert files_with_secret(installed) == []


def test_a_tool_gets_the_secret_and_what_a_tool_finds_gets_a_placeholder(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    policy(installed, "redact", 'words = ["Project Aurora"]\n')

    def writes(task: str) -> wire.ToolCall:
        placeholder = PLACEHOLDER + task.partition(PLACEHOLDER)[2].partition("]")[0] + "]"
        return wire.ToolCall("write", {"path": "written.txt", "content": f"KEY={placeholder}\n"})

    installed.loopback.behaviors[CLOUD] = Behavior(tool=writes)
    gateway.agent(TASK, "agent:main:tool")
    (written,) = installed.home.rglob("written.txt")
    assert written.read_text() == f"KEY={KEY}\n"

    # OpenClaw itself masks keys in what a tool gives back, but knows no words of the person's own.
    written.write_text("the plan of Project Aurora\n")
    installed.loopback.behaviors[CLOUD] = Behavior(tool=lambda _: wire.ToolCall("read", {"path": "written.txt"}))
    gateway.agent(f"{PUBLIC}, as in that file", "agent:main:read")
    told = [call for call in installed.loopback.seen() if wire.has_tool_result(call.body)]
    written.unlink()
    assert "the plan of [KIMI-OWN-WORD-" in json.dumps(told[-1].body)
    assert "Aurora" not in json.dumps([call.body for call in installed.loopback.seen()])
    assert with_secret(installed.loopback.seen()) == set()


def test_without_a_brain_a_policy_blocks_and_without_one_the_chat_goes_on(
    gateway: Gateway, installed: OpenClawEnv
) -> None:
    policy(installed, "block")
    taker(gateway, PUBLIC, "wake")
    with no_brain(installed):
        refusal(gateway, TASK, "dead")
        assert taker(gateway, PUBLIC, "dead-1").model == CLOUD
        assert with_secret(installed.loopback.seen()) == set()
        installed.settings_file.unlink()
        assert KEY in json.dumps(taker(gateway, TASK, "dead-2").body)


def test_redact_holds_for_a_fallback_as_well(gateway: Gateway, installed: OpenClawEnv) -> None:
    """A model that its vendor does not know: after a refused key OpenClaw asks none of the vendor for a minute."""
    policy(installed, "redact")

    def has_read() -> bool:
        # To its end: a turn that is still on its way falls back to other models in the tests after this one.
        with contextlib.suppress(Refused):
            gateway.agent(PUBLIC, f"agent:main:wake-{uuid.uuid4().hex}")
        return "redact" in known_policy(installed)

    # The brain of the test before failed, and the plugin waits for some seconds before it starts another.
    wait_until(has_read, "a brain that has read the settings", pause=2)
    installed.loopback.behaviors[CLOUD] = Behavior(status=404)
    said = text_of(gateway.agent(TASK, "agent:main:redact-2"))
    assert said.startswith((f"{UTILITY} answers: ", f"{OTHER} answers: "))
    assert TASK in said
    assert with_secret(installed.loopback.seen()) == set()


def test_a_run_of_ours_is_held_to_the_policy_though_no_hook_sees_it(gateway: Gateway, installed: OpenClawEnv) -> None:
    """`openclaw agent exec` calls no plugin's hook: what holds there is our own door."""
    policy(installed, "route", f'model = "local/{LOCAL}"\n')
    assert installed.kimi("run", TASK, check=True).stdout == f"{LOCAL} answers: {TASK}\n"
    installed.loopback.behaviors[LOCAL] = Behavior(status=404)  # which OpenClaw does not try again
    assert installed.kimi("run", TASK).returncode == 1
    elsewhere = [(call.model, call.text) for call in turns(installed) if call.model != LOCAL]
    assert elsewhere == [], "not to OpenClaw's own fallbacks"
    policy(installed, "block")
    assert installed.kimi("run", TASK).returncode == 3
    assert turns(installed)[0].body["tools"]
    policy(installed, "redact")
    done = installed.kimi("run", TASK, check=True)
    assert done.stdout == f"{CLOUD} answers: {TASK}\n"
    assert "tools are off" in done.stderr
    assert not turns(installed)[-1].body.get("tools"), "none that would write a placeholder"
    assert with_secret(installed.loopback.seen()) == {LOCAL}


def test_a_live_token_is_told_once_a_session_while_nothing_is_held(
    gateway: Gateway, telegram: Telegram, short_answers: None
) -> None:
    """Late in the module: a recap that comes afterwards has the secret."""
    assert LIVE in telegram.answers(OWNER, TASK)
    assert LIVE not in telegram.answers(OWNER, f"{TASK}, again")


def test_a_footer_is_under_a_reply_where_the_settings_ask_for_it(
    gateway: Gateway, installed: OpenClawEnv, telegram: Telegram, short_answers: None
) -> None:
    footer(installed, "cost")
    assert re.search(r"\n\nstandard · claude-sonnet-5 · \$0\.\d+$", telegram.answers(OWNER, PUBLIC))
    assert " · $" not in telegram.answers(OWNER, "/kimi why")
    assert "Mode of this session: auto" in telegram.answers(OWNER, "/kimi status")
    buttons = [button for row in telegram.keyboards[-1] for button in row]
    assert buttons == [(word, f"/kimi {word}") for word in ("auto", "eco", "quality", "why", "last")]
    telegram.answers(OWNER, "/usage tokens")
    assert " · $" not in telegram.answers(OWNER, PUBLIC), "OpenClaw's own footer is there"


def test_openclaws_notice_of_a_fallback_has_no_footer_and_comes_only_after_a_failure(
    gateway: Gateway, installed: OpenClawEnv, telegram: Telegram, short_answers: None
) -> None:
    footer(installed, "tier")

    def answered(task: str, model: str) -> list[str]:
        """The messages in which the bot answers, the last of which is that of this model."""
        since = len(telegram.sent)
        telegram.write(NEW, task)

        def said() -> list[str]:
            return [text for chat, text in telegram.sent[since:] if chat == NEW]

        wait_until(lambda: any(text.startswith(f"{model} answers") for text in said()), f"{model} on {task!r}")
        return said()

    footed = "{0} answers\n\n{1} · {0}"
    assert answered(EASY, UTILITY) == [footed.format(UTILITY, "budget")]
    assert answered(f"!standard {PUBLIC}", CLOUD) == [footed.format(CLOUD, "standard")], "and none that it is over"
    installed.loopback.behaviors[OTHER] = Behavior(status=401)
    notice, answer = answered(HARD, UTILITY)
    assert notice.startswith(f"↪️ Model Fallback: anthropic/{UTILITY} (selected anthropic/{CLOUD}; ")
    assert " · " not in notice
    assert answer == footed.format(UTILITY, "budget")
    installed.loopback.behaviors.clear()
    notice, answer = answered(f"!standard {PUBLIC}, again", CLOUD)
    assert notice == f"↪️ Model Fallback cleared: anthropic/{CLOUD} (was anthropic/{UTILITY})"
    assert answer == footed.format(CLOUD, "standard")


def test_a_local_run_of_openclaw_is_held_to_the_policy(gateway: Gateway, installed: OpenClawEnv) -> None:
    def local(session: str) -> str:
        argv = ("agent", "--local", "--agent", "main", "--session-key", f"agent:main:{session}", "--message", TASK)
        return installed.openclaw(*argv).stdout

    gateway.stop()  # last in the module: two OpenClaws in one home are none of this test's business
    installed.loopback.forget()
    policy(installed, "block")
    assert "confidential" in local("local")
    assert turns(installed) == []
    policy(installed, "redact")
    said = local("local-2")
    assert PLACEHOLDER not in said
    assert f"has {KEY[:6]}" in said, "OpenClaw masks the middle of a key on a terminal"
    assert installed.loopback.seen() != []
    assert with_secret(installed.loopback.seen()) == set()


@contextlib.contextmanager
def no_brain(home: OpenClawEnv) -> Iterator[None]:
    """No brain answers until the end: each one is stopped as soon as it is there."""
    over = threading.Event()
    stopped: set[int] = set()

    def stop_each() -> None:
        while not over.wait(0.02):
            for pid, line in home.processes().items():
                if "brain/start.py" in line and pid not in stopped:
                    os.kill(pid, signal.SIGSTOP)
                    stopped.add(pid)

    stopping = threading.Thread(target=stop_each)
    stopping.start()
    try:
        wait_until(lambda: stopped, "a brain that is stopped")
        yield
    finally:
        over.set()
        stopping.join()
        for pid in stopped & set(home.processes()):
            os.kill(pid, signal.SIGKILL)
