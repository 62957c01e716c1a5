"""Replaying OpenClaw's own sessions, as its command line exports them."""

from __future__ import annotations

import json

from kimi_stack.base import dollars

from .gateway import Gateway
from .harness import EASY, HARD, OpenClawEnv


def test_an_exported_session_is_replayed_with_nothing_sent(gateway: Gateway, installed: OpenClawEnv) -> None:
    session = "agent:main:replayed"
    gateway.reply(HARD, session)
    gateway.reply(EASY, session)
    home = str(installed.home)
    installed.openclaw(
        "sessions", "export-trajectory", "--session-key", session, "--workspace", home, "--json", check=True
    )
    sent = len(installed.loopback.seen())
    exports = installed.home / ".openclaw" / "trajectory-exports"
    from_export = json.loads(installed.kimi("replay", "--sessions", str(exports), "--json", check=True).stdout)["data"]
    from_ledger = json.loads(installed.kimi("replay", "--json", check=True).stdout)["data"]
    assert len(installed.loopback.seen()) == sent
    assert (from_export["turns"], from_export["skipped"]) == (2, 0)
    assert from_export["chosen"]["turns"]["premium"] >= 1
    # A Gateway may have had a heartbeat meanwhile, which is in the ledger and in a session of its own.
    calls = installed.calls()
    assert from_ledger["turns"] == len(calls)
    assert from_export["paid"] == dollars.row(sum(call["cost_nano"] for call in calls if call["session"] == session))
