"""A message is read while the real OpenClaw prepares its turn, and its turn finds the verdict."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.choice.request import Request

from .gateway import Gateway
from .harness import MIDDLING, OpenClawEnv, wait_until
from .telegram import Telegram

LISTENS = 'tee -a "$0" | "$@"'  # a brain whose requests can be read afterwards


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    with Telegram() as server:
        yield server


@pytest.fixture(scope="module")
def requests(installed: OpenClawEnv) -> Path:
    """The file of the brain's requests."""
    return installed.home / "requests.jsonl"


@pytest.fixture(scope="module")
def gateway(installed: OpenClawEnv, telegram: Telegram, requests: Path) -> Iterator[Gateway]:
    config = installed.config()
    own = config["plugins"]["entries"]["kimi-stack"]["config"]
    own["command"] = ["sh", "-c", LISTENS, str(requests), *own["command"]]
    config["channels"] = {"telegram": telegram.channel()}
    config["plugins"]["entries"]["telegram"] = {"enabled": True}
    installed.config_file.write_text(json.dumps(config, indent=2))
    with Gateway(installed) as running:
        wait_until(lambda: "getUpdates" in telegram.asked, "OpenClaw's Telegram channel")
        yield running


def asked(requests: Path, word: str) -> list[dict[str, Any]]:
    """What the brain was asked about a task that has this word, the first request first."""
    lines = requests.read_text().splitlines() if requests.exists() else []
    rows = [json.loads(line) for line in lines if word in line]
    return [row for row in rows if word in str(row.get("prompt"))]


def text_of(row: dict[str, Any]) -> str:
    return Request(row["prompt"], day="2026-11-28", enveloped=True, channel=row["context"].get("channel")).text


def test_a_message_of_the_web_chat_is_read_before_its_turn(gateway: Gateway, requests: Path) -> None:
    gateway.chat(f"{MIDDLING} of walnuts")
    first, second = asked(requests, "walnuts")
    assert (first["op"], second["op"]) == ("read", "decide")
    assert text_of(first) == text_of(second) == f"{MIDDLING} of walnuts"
    assert first["context"]["sessionKey"] == second["context"]["sessionKey"]


def test_a_message_of_telegram_is_read_before_its_turn(gateway: Gateway, telegram: Telegram, requests: Path) -> None:
    telegram.answers(100, f"{MIDDLING} of hazelnuts")
    first, second = asked(requests, "hazelnuts")
    assert (first["op"], second["op"]) == ("read", "decide")
    assert text_of(first) == text_of(second) == f"{MIDDLING} of hazelnuts"
    assert first["context"]["sessionKey"] == second["context"]["sessionKey"]


def test_a_command_is_not_read(gateway: Gateway, telegram: Telegram, requests: Path) -> None:
    before = requests.read_text().count('"op":"read"')
    assert "Mode of this session" in telegram.answers(100, "/kimi status")
    assert requests.read_text().count('"op":"read"') == before
