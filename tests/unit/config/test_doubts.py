"""What settings.toml says that can hardly be meant is said: where a limit is set, at load, in chats and by doctor."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from kimi_stack.brain import chat
from kimi_stack.brain.asker import Asker
from kimi_stack.brain.sessions import Sessions
from kimi_stack.config import doubts, settings, stack
from kimi_stack.reading import difficulty

from .. import forked, ledgers

HAIKU = "anthropic/claude-haiku-4-5"


def found(text: str) -> list[str]:
    ledgers.write_settings(text)
    return doubts.found(settings.load(), stack.build(stack.default_document(), "x"))


def kimi(*argv: str) -> subprocess.CompletedProcess[str]:
    return forked.kimi_stack(*argv)


def limit(model: str) -> str:
    return f"[[limits]]\nusd = 5\nper = 'day'\nmodel = '{model}'\nhard = true\n"


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("anthropic/claude-haiku-45", f"no tier runs anthropic/claude-haiku-45; did you mean {HAIKU}?"),
        ("Anthropic/Claude-Haiku-4-5", f"did you mean {HAIKU}?"),
        (
            "moonshot/kimi-k2-0905-preview",
            "which is retired; moonshot/kimi-k3 runs in its place, without this limit",
        ),
        ("acme/own", "it holds only where you name that model yourself (the stack has moonshot/kimi-k3, "),
    ],
)
def test_a_limit_on_a_model_that_no_tier_runs_is_said(home: Any, model: str, said: str) -> None:
    (line,) = found(limit(model))
    assert line.startswith(f"the limit day/{model}: no tier runs {model}")
    assert said in line


@pytest.mark.parametrize("model", [HAIKU, f"{HAIKU}-20251001", "moonshot/kimi-k3"])
def test_a_limit_on_a_model_that_runs_needs_no_word(home: Any, model: str) -> None:
    assert found(limit(model)) == []


def test_a_default_type_without_a_section_is_said(home: Any) -> None:
    (line,) = found("[users]\ndefault = 'member'\n[users.types.guest]\ntiers = ['budget']\n")
    assert "no [users.types] section for member: no quota holds there" in line
    assert found("[users]\ndefault = 'member'\n[users.types.member]\n") == []


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("input = 0.000001", "input: $0.000001 per million tokens is 1,000,000 times less than the $1.00 of catalog"),
        ("output = 0.005", "output: $0.005 per million tokens is 1,000 times less than the $5.00 of catalog"),
        ("output = 5000", "output: $5000.00 per million tokens is 1,000 times more than the $5.00 of catalog"),
        ("long_context = { above = 200000, input = 0.002 }", "long_context.input: $0.002 per million tokens is 500"),
        ("changes = [{ from = '2027-01-01', input = 0.001 }]", "input: $0.001 per million tokens is 1,000 times less"),
    ],
)
def test_a_price_far_off_the_catalog_is_said(home: Any, row: str, said: str) -> None:
    (line,) = found(f'[prices."{HAIKU}"]\n{row}\n')
    assert line.startswith(f'prices."{HAIKU}".{said}')
    assert line.endswith("give it per million tokens")


@pytest.mark.parametrize("row", ["input = 0.5", "input = 0", "output = 7.5", "cache_read = 0.02"])
def test_a_rebate_and_a_free_model_need_no_word(home: Any, row: str) -> None:
    assert found(f'[prices."{HAIKU}"]\n{row}\n') == []


@pytest.mark.parametrize(("value", "doubtful"), [("0.000003", True), ("3", False), ("3000", True), ("0", False)])
def test_a_price_of_a_model_that_nobody_knows_is_held_against_all_vendors(
    home: Any, value: str, doubtful: bool
) -> None:
    lines = found(f'[prices."me/mine"]\ninput = {value}\noutput = 1\n')
    assert [("what no vendor asks" in line) for line in lines] == ([True] if doubtful else [])


def test_setting_such_a_limit_says_so_and_so_does_every_later_load(home: Any) -> None:
    done = kimi("budget", "set", "5", "--per", "day", "--hard", "--model", "anthropic/claude-haiku-45")
    assert (done.returncode, done.stdout[:4]) == (0, "Set ")
    assert "did you mean anthropic/claude-haiku-4-5?" in done.stderr
    done = kimi("budget", "show", "--json")
    assert done.stderr.count("did you mean") == 1
    assert json.loads(done.stdout)["status"] == "ok"
    done = kimi("budget", "set", "5", "--model", "moonshot/kimi-k2-0905-preview", "--json", "--dry-run")
    assert any("kimi-k3 runs in its place" in line for line in json.loads(done.stdout)["data"]["doubts"])
    asker = Asker("local:me", True, ledgers.books(), None, difficulty.read)
    loaded = stack.build(stack.default_document(), "x")
    assert "did you mean" in chat.answer("budget show", "s", loaded, Sessions(), asker)


@pytest.mark.parametrize("amount", ["3,50", "0,5", "12,34", "1.000,50", "1,000"])
def test_a_decimal_comma_sets_no_limit_and_adds_nothing(home: Any, amount: str) -> None:
    done = kimi("budget", "set", amount, "--per", "day", "--hard")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "did you mean" in done.stderr
    assert settings.load().limits == ()
    ledgers.write_settings("[[limits]]\nusd = 1\nper = 'day'\n")
    done = kimi("budget", "add", amount, "today")
    assert (done.returncode, "did you mean" in done.stderr) == (2, True)
    asker = Asker("local:me", True, ledgers.books(), None, difficulty.read)
    loaded = stack.build(stack.default_document(), "x")
    assert "did you mean" in chat.answer(f"budget add {amount} today", "s", loaded, Sessions(), asker)
    assert asker.accounting.ledger.top_ups() == []
