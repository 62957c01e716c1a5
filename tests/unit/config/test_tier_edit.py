"""`kimi-stack models set` and `refresh`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.cli.models import models
from kimi_stack.config import genai, inventory, prices, stack
from kimi_stack.openclaw.door import OpenClaw, OpenClawMissing

from ..fake_openclaw import FakeOpenClaw

HAIKU = "anthropic/claude-haiku-4-5"


@pytest.fixture(autouse=True)
def openclaw(home: Path, monkeypatch: pytest.MonkeyPatch) -> FakeOpenClaw:
    fake = FakeOpenClaw()
    fake.listed = [{"key": "acme/model-1", "contextWindow": 32_000, "input": "text", "local": False}]
    monkeypatch.setattr(OpenClaw, "find", lambda *_: fake)
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    monkeypatch.setattr(prices, "_genai_known", {})
    return fake


def run(*words: str) -> Result:
    return CliRunner().invoke(models, list(words), catch_exceptions=True)


def row(stack_file: Path, tier: str) -> dict[str, Any]:
    found: dict[str, Any] = stack.read(stack_file)["model_stack"][tier]
    return found


def test_a_tier_gets_another_model_and_no_figure_of_the_old_one(stack_file: Path) -> None:
    before = stack_file.read_text()
    done = run("set", "budget", "acme/model-1")
    assert done.exit_code == 0, done.output
    assert "budget.model: anthropic/claude-haiku-4-5 -> acme/model-1" in done.output
    assert "unpriced" in done.output
    assert "kimi-stack install" in done.output
    changed = row(stack_file, "budget")
    assert (changed["model"], changed["alias"], changed["max_tokens"]) == ("acme/model-1", "kimi-budget", 32_000)
    assert "temperature" not in changed
    assert Path(f"{stack_file}.bak").read_text() == before
    assert stack.load(stack_file).tiers["budget"].model == "acme/model-1"


def test_a_known_model_gets_its_own_window_and_the_vendors_temperature(stack_file: Path) -> None:
    run("set", "BUDGET", "moonshot/kimi-k3")
    changed = row(stack_file, "budget")
    assert (changed["max_tokens"], changed["temperature"]) == (1_048_576, 1)
    assert "serves premium too" in run("set", "budget", "moonshot/kimi-k3").output


def test_a_dry_run_writes_nothing_and_asks_nobody(stack_file: Path, openclaw: FakeOpenClaw) -> None:
    before = stack_file.read_bytes()
    assert "Nothing was written" in run("set", "premium", HAIKU, "--dry-run").output
    assert run("set", "premium", "acme/model-1", "--dry-run").exit_code == 0
    assert (stack_file.read_bytes(), openclaw.calls) == (before, [])


@pytest.mark.parametrize("ref", ["haiku", "", "a b/c", "/x", "x/"])
def test_what_is_no_reference_is_refused_and_nothing_written(stack_file: Path, ref: str) -> None:
    before = stack_file.read_bytes()
    done = run("set", "premium", ref)
    assert isinstance(done.exception, StackError)
    assert "premium.model: must be a model reference such as anthropic/claude-haiku-4-5" in str(done.exception)
    assert stack_file.read_bytes() == before


def test_a_retired_model_is_named_with_its_successor(stack_file: Path) -> None:
    said = run("set", "premium", "moonshot/kimi-k2-0905-preview", "--json").output
    notes = json.loads(said)["data"]["notes"]
    assert notes == ["moonshot/kimi-k2-0905-preview is retired; its successor is moonshot/kimi-k3"]


def test_without_a_stack_file_the_way_there_is_named(home: Path) -> None:
    assert "kimi-stack install" in str(run("set", "premium", HAIKU).exception)


def test_refresh_asks_and_says_what_it_found(stack_file: Path, openclaw: FakeOpenClaw) -> None:
    run("set", "budget", "acme/model-1")
    openclaw.listed[0]["contextWindow"] = 64_000
    said = run("refresh", "--offline").output
    assert "acme/model-1: 64,000 tokens, unpriced" in said
    found = inventory.find("acme/model-1")
    assert found is not None
    assert found.context == 64_000


def test_without_network_or_openclaw_refresh_goes_on_and_says_so(
    stack_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> OpenClaw:
        raise OpenClawMissing("OpenClaw is missing: there is no openclaw on PATH;\ninstall it")

    def no_network() -> None:
        raise StackError("the newest prices could not be fetched: no route to host")

    monkeypatch.setattr(OpenClaw, "find", missing)
    monkeypatch.setattr(genai, "refresh", no_network)
    document = stack.read(stack_file)
    document["model_stack"]["budget"].update(model="ollama/x")
    stack.save(stack_file, document)
    done = run("refresh")
    assert done.exit_code == 0
    assert "could not be fetched: no route to host; those that are installed are used" in done.output
    assert "OpenClaw could not be asked" in done.output
    assert "ollama/x: a window that nobody states, free (local)" in done.output


def test_the_list_says_free_and_not_unpriced(stack_file: Path) -> None:
    run("set", "budget", "ollama/qwen3:8b")
    line = next(line for line in run().output.splitlines() if "ollama" in line)
    assert "free" in line
    assert paths.stack_file() == stack_file
