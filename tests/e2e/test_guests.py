"""A person who is not the owner, in OpenClaw's own Telegram channel: no command of theirs beats the policy."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest

from .gateway import Gateway
from .harness import OpenClawEnv, merged, wait_until
from .telegram import Telegram

KEY = "AKIA" + "Q3EGVZ7NJ2LX5TRB"  # the form of a key, and nobody's
OWNER, GUEST = 100, 200
PUBLIC = "Review the pull request and write unit tests for the parser"
TASK = f"Review the pull request that has {KEY} in it and write unit tests for the parser"
LIVE = "this task holds a live secret (access key id of AWS AKIA***RB), and no rule holds it back"


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    with Telegram() as server:
        yield server


@pytest.fixture(scope="module")
def gateway(installed: OpenClawEnv, telegram: Telegram) -> Iterator[Gateway]:
    patch = {
        "channels": {"telegram": telegram.channel()},
        "commands": {"ownerAllowFrom": [f"telegram:{OWNER}"]},
        "session": {"dmScope": "per-channel-peer"},
        "plugins": {"entries": {"telegram": {"enabled": True}, "kimi-stack": {"config": {"timeoutMs": 2000}}}},
    }
    installed.config_file.write_text(json.dumps(merged(installed.config(), patch), indent=2))
    installed.loopback.answer = lambda model, task: f"{model} answers"  # OpenClaw's own lines in the task are cut out
    installed.env["OPENCLAW_TRAJECTORY"] = "0"
    with Gateway(installed) as running:
        wait_until(lambda: "getUpdates" in telegram.asked, "OpenClaw's Telegram channel")
        yield running


@pytest.fixture(autouse=True)
def _no_policy_afterwards(installed: OpenClawEnv) -> Iterator[None]:
    yield
    installed.settings_file.unlink(missing_ok=True)


def test_no_command_of_a_guest_changes_the_policy_or_gets_round_it(
    gateway: Gateway, installed: OpenClawEnv, telegram: Telegram
) -> None:
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text('[privacy.confidential]\nallow = ["local/*"]\notherwise = "block"\n')
    before = installed.settings_file.read_bytes()
    assert telegram.answers(GUEST, PUBLIC) == "claude-sonnet-5 answers", "a guest may chat"
    for words in ("privacy off", "policy off", "config set privacy {}", "budget add 5 today", "off"):
        telegram.answers(GUEST, f"/kimi {words}")
    telegram.write(GUEST, f"/model moonshot/kimi-k3 {TASK}")  # OpenClaw does not answer a guest's /model
    for words in (TASK, f"!premium {TASK}"):
        refused = telegram.answers(GUEST, words)
        assert KEY not in refused
        assert "is confidential (access key id of AWS) and may not go to" in refused, (words, refused)
    assert "is for the owner" in telegram.answers(GUEST, "/kimi budget show")
    time.sleep(2)
    assert not [call for call in installed.loopback.seen() if KEY in json.dumps(call.body)]
    assert installed.settings_file.read_bytes() == before


def test_a_live_token_is_told_once_a_session_while_nothing_is_held(
    gateway: Gateway, installed: OpenClawEnv, telegram: Telegram
) -> None:
    first = telegram.answers(OWNER, TASK)
    assert LIVE in first
    assert LIVE not in telegram.answers(OWNER, f"{TASK}, again")
