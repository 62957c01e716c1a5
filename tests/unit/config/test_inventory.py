"""Models beyond the catalog: asked for once, kept, and free where they run on one's own machine."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, genai, inventory, prices, stack

from ..fake_openclaw import FakeOpenClaw

DAY = "2026-11-26"
LISTED = [
    {"key": "openai/gpt-5", "contextWindow": 400_000, "input": "text+image", "local": False},
    {"key": "ollama/qwen3:8b", "contextWindow": 40_960, "input": "text", "local": True},
    {"key": "proxy/m1", "contextWindow": 65_536, "input": "text", "local": True},
]


@pytest.fixture
def openclaw(home: Any) -> FakeOpenClaw:
    fake = FakeOpenClaw()
    fake.listed = LISTED
    rows = [
        {"id": "m1", "maxTokens": 8192, "cost": {"input": 0, "output": 0, "cacheRead": 0, "cacheWrite": 0}},
        {"id": "m2", "contextWindow": 9000, "cost": {"input": 0.5, "output": 2}},
    ]
    path = paths.openclaw_config()
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"models": {"providers": {"proxy": {"models": rows}}}}))
    return fake


@pytest.fixture
def vendors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stands in for genai-prices: it knows one model, and keeps what it was asked."""
    asked: list[str] = []

    def calculate(_: Any, name: str, provider_id: str, **__: Any) -> Any:
        asked.append(f"{provider_id}/{name}")
        if name != "gpt-5":
            raise LookupError(name)
        price = SimpleNamespace(input_mtok=Decimal("1.25"), output_mtok=Decimal(10), cache_read_mtok=Decimal("0.125"))
        model = SimpleNamespace(context_window=272_000)
        return SimpleNamespace(model=model, model_price=price, total_price=Decimal("11.25"))

    module = SimpleNamespace(calc_price=calculate, Usage=lambda **_: None)
    monkeypatch.setitem(sys.modules, "genai_prices", module)
    monkeypatch.setattr(prices, "_genai_known", {})
    return asked


def cost(ref: str) -> tuple[int, str] | None:
    """Of a million tokens in and out, in nano-dollars, and who says so."""
    found = prices.find(ref, catalog.today())
    return None if found is None else (found.cost(prices.Tokens(1_000_000, 1_000_000), 1), found.source)


def test_window_and_price_are_asked_for_and_kept(openclaw: FakeOpenClaw, vendors: list[str]) -> None:
    inventory.ask(openclaw, ["openai/gpt-5", "proxy/m2", "anthropic/claude-haiku-4-5"])
    found = inventory.find("openai/gpt-5")
    assert found is not None
    assert (found.context, found.inputs, found.source) == (400_000, ("text", "image"), "openclaw and genai-prices")
    assert cost("openai/gpt-5") == (11_250_000_000, "genai-prices")
    assert cost("proxy/m2") == (2_500_000_000, "openclaw")
    assert "openai/gpt-5" in json.loads(Path(paths.locate("models")).read_text())["models"]
    vendors.clear()
    inventory._memory["stamp"] = None
    assert cost("openai/gpt-5") == (11_250_000_000, "genai-prices")
    assert vendors == [], "what is kept needs no import"


def test_openclaw_is_not_asked_about_what_the_catalog_has(openclaw: FakeOpenClaw) -> None:
    assert inventory.ask(openclaw, ["anthropic/claude-haiku-4-5", "moonshot/kimi-k3"]) == {}
    assert openclaw.calls == []


@pytest.mark.parametrize("ref", ["ollama/llama3", "lmstudio/qwen", "LMStudio/qwen", "vllm/x", "llama-cpp/y"])
def test_a_model_of_ones_own_machine_is_free_and_not_unpriced(home: Any, vendors: list[str], ref: str) -> None:
    assert cost(ref) == (0, "local")
    assert vendors == [], "nobody is asked for it"
    found = prices.find(ref, DAY)
    assert found is not None
    assert found.free


@pytest.mark.parametrize("ref", ["ollama/kimi-k2.5:cloud", "ollama/gpt-oss-cloud", "acme/model-1", "proxy/m1"])
def test_what_may_cost_something_is_not_free(openclaw: FakeOpenClaw, vendors: list[str], ref: str) -> None:
    inventory.ask(openclaw, [ref])
    assert cost(ref) is None, "an address of this machine may be a proxy to a vendor"


def test_a_program_that_stands_for_its_vendors_servers_is_not_free(openclaw: FakeOpenClaw, vendors: list[str]) -> None:
    document = {"models": {"providers": {"ollama": {"baseUrl": "https://ollama.com", "models": []}}}}
    paths.openclaw_config().write_text(json.dumps(document))
    inventory.ask(openclaw, ["ollama/gpt-oss"])
    assert cost("ollama/gpt-oss") is None


def test_a_price_that_is_damaged_is_none(home: Any, vendors: list[str]) -> None:
    path = paths.data_dir() / "models.json"
    path.parent.mkdir(parents=True)
    row = {"input": "x", "output": [], "price_source": "y", "as_of": "2026-01-01", "long_context": 5}
    path.write_text(json.dumps({"v": 1, "models": {"a/b": row, "a/c": {"inputs": 5}}}))
    assert cost("a/b") is None
    assert inventory.find("a/c") is None


def test_the_window_of_an_unknown_model_is_its_room(openclaw: FakeOpenClaw, vendors: list[str]) -> None:
    def room() -> int:
        row = {"model": "ollama/qwen3:8b", "alias": "x", "max_tokens": 250_000}
        return stack.Tier("premium", row, row["model"]).room  # type: ignore[arg-type]

    assert room() == 128_000
    inventory.ask(openclaw, ["ollama/qwen3:8b"])
    assert room() == 40_960, "the guide's figure is no limit of it"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"v": 2, "models": {"a/b": {"input": "1"}}}',
        '{"v": 1, "models": {"a/b": {"input": "1"}}}',
    ],
)
def test_a_damaged_file_is_asked_for_anew(home: Any, vendors: list[str], text: str) -> None:
    path = paths.data_dir() / "models.json"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert cost("a/b") is None
    assert inventory.find("a/b") is None


def test_what_nobody_knows_is_asked_for_once(home: Any, vendors: list[str]) -> None:
    assert cost("acme/model-1") is None
    assert "acme/model-1" in vendors
    vendors.clear()
    prices._genai_known.clear()  # as in the next process
    inventory._memory["stamp"] = None
    assert cost("acme/model-1") is None
    assert vendors == []
    assert inventory.find("acme/model-1") is None


def test_without_genai_prices_a_model_is_unpriced(home: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    monkeypatch.setattr(prices, "_genai_known", {})
    assert cost("openai/gpt-5") is None


def test_prices_in_steps_become_a_row_where_a_row_can_say_them() -> None:
    def steps(*starts: int) -> SimpleNamespace:
        tiers = [SimpleNamespace(start=start, price=Decimal(4)) for start in starts]
        return SimpleNamespace(base=Decimal(2), tiers=tiers)

    one = genai._prices(SimpleNamespace(input_mtok=steps(200_000), output_mtok=Decimal(9)))
    assert one["long_context"] == {"above": 200_000, "input": "4"}
    assert (one["input"], one["output"]) == ("2", "9")
    more = genai._prices(SimpleNamespace(input_mtok=steps(1000, 2000), output_mtok=Decimal(9)))
    assert more == {"price_source": "genai-prices"}, "it knows a price, and reckons with it itself"
    assert genai._prices(SimpleNamespace(input_mtok=Decimal(1))) == {}
    assert (
        genai._prices(SimpleNamespace(input_mtok=Decimal(1), output_mtok=Decimal(1), requests_kcount=Decimal(5)))
        == more
    )


def test_the_real_genai_prices_is_read(home: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("genai_prices")
    row = genai.row("openai/gpt-5", DAY)
    assert (row["input"], row["output"], row["price_source"]) == ("1.25", "10", "genai-prices")
    assert row["context"] == 400_000
    assert genai.row("acme/nothing", DAY) == {}


def test_a_folder_that_cannot_be_written_stops_nobody(
    home: Any, monkeypatch: pytest.MonkeyPatch, vendors: list[str]
) -> None:
    def refuse(_: object) -> None:
        raise StackError("read-only")

    monkeypatch.setattr(inventory, "keep", refuse)
    assert cost("openai/gpt-5") is not None
