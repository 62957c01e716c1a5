"""The cache in front of the real OpenClaw: a hit reaches no vendor, in a run and in a chat."""

from __future__ import annotations

import json

from .gateway import Gateway
from .harness import EASY, OpenClawEnv, wait_until

CHATS = "[cache]\nchats = true\n"


def test_the_same_first_message_of_another_session_reaches_no_vendor(gateway: Gateway, installed: OpenClawEnv) -> None:
    installed.settings_file.parent.mkdir(parents=True, exist_ok=True)
    installed.settings_file.write_text(CHATS)
    gateway.reply("hello there", "agent:main:cache-0")  # the brain reads the settings, and tells the plugin of them
    routing = installed.data_dir / "routing.json"
    wait_until(lambda: json.loads(routing.read_text())["chats"], "the brain to tell the plugin of the setting")
    first = gateway.reply(EASY, "agent:main:cache-1")
    wait_until(lambda: (installed.data_dir / "answers.sqlite3").exists(), "the answer to be kept")
    seen = len(installed.loopback.seen())
    second = gateway.reply(EASY, "agent:main:cache-2")
    assert second.startswith(first)
    assert "(kimi-stack: a kept answer, " in second
    assert len(installed.loopback.seen()) == seen
    hit = installed.calls()[-1]
    assert (hit["rule"], hit["tokens_in"], hit["cost_nano"]) == ("cached", 0, 0)
    assert hit["saved_nano"] > 0
    installed.settings_file.unlink()


def test_the_same_run_twice_reaches_the_vendor_once(installed: OpenClawEnv) -> None:
    words = ("run", "--cache", "--tier", "budget", EASY)
    first, second = (installed.kimi(*words, check=True) for _ in range(2))
    assert first.stdout == second.stdout
    assert len(installed.loopback.seen()) == 1
    assert "from the cache" in second.stderr
