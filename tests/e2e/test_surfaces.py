"""Where OpenClaw shows the money and the why: its usage line, the footer under a reply, `/kimi`, the agent's prompt."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from .gateway import Gateway
from .harness import EASY, OpenClawEnv

SETTINGS = '[[limits]]\nusd = 20\nper = "month"\n[chats]\nreply_footer = "cost"\n'


@pytest.fixture(scope="module", autouse=True)
def _with_a_limit(installed: OpenClawEnv) -> Iterator[None]:
    settings = installed.home / ".config" / "kimi-stack" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(SETTINGS)
    yield
    settings.unlink()


def test_a_reply_has_its_footer_and_a_command_has_none(gateway: Gateway, installed: OpenClawEnv) -> None:
    session = "agent:main:footer"
    said = gateway.reply(EASY, session)
    assert "\n\nbudget · claude-haiku-4-5 · $0." in said, said
    assert " · " not in gateway.reply("/kimi status", session)
    gateway.reply("/usage tokens", session)
    assert " · $" not in gateway.reply("and tomorrow?", session), "OpenClaw's own footer is there"


def test_openclaws_usage_has_our_line(gateway: Gateway, installed: OpenClawEnv) -> None:
    shown = installed.openclaw("status", "--usage")
    assert "Kimi budget (month)" in shown.stdout, shown.stdout + shown.stderr
    assert " of $20.00" in shown.stdout
    assert "% left" in shown.stdout
    (row,) = (row for row in gateway.call("usage.status", {})["providers"] if row["provider"] == "kimi-stack")
    assert [window["label"] for window in row["windows"]] == ["month"]


def test_kimi_answers_what_was_spent_and_decided(gateway: Gateway) -> None:
    session = "agent:main:asked"
    gateway.reply(EASY, session)
    status = gateway.reply("/kimi", session)
    assert "Spent: $0." in status
    assert "Next limit: month, all: $0." in status
    assert gateway.reply("/kimi report", session).splitlines()[1].startswith("budget: $0.")
    assert "budget · claude-haiku-4-5 · $0." in gateway.reply("/kimi last", session)


def test_the_agent_knows_the_command(gateway: Gateway) -> None:
    call = gateway.chat("hello, which model is this?")
    assert "/kimi eco" in json.dumps(call.body)
