"""A vendor that no connection reaches, through the real OpenClaw, which tries it again for a minute and a half."""

from __future__ import annotations

from .harness import HARD, OpenClawEnv, free_port


def test_a_vendor_that_refuses_connections_costs_nothing_and_the_next_tier_serves(openclaw_env: OpenClawEnv) -> None:
    home = openclaw_env
    home.write_config({"models": {"providers": {"moonshot": {"baseUrl": f"http://127.0.0.1:{free_port()}/v1"}}}})
    home.settings_file.parent.mkdir(parents=True)
    home.settings_file.write_text('[[limits]]\nusd = 1\nper = "day"\nhard = true\n')
    done = home.kimi("run", HARD, timeout=400, check=True)
    assert "premium cannot serve (the vendor is down), trying standard · anthropic/claude-sonnet-5" in done.stderr
    assert done.stdout.startswith("claude-sonnet-5 answers: ")
    assert [(row["model"], row["outcome"]) for row in home.calls()] == [("anthropic/claude-sonnet-5", "ok")]
    assert home.held() == []
