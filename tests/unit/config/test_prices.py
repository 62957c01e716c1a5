"""What a token costs, and where a price comes from."""

from __future__ import annotations

import sys
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.base import dollars
from kimi_stack.config import catalog, limits, prices, settings
from kimi_stack.config.prices import Tokens
from kimi_stack.money.ledger import calls

from .written import DAY, write

# Prices


def test_a_price_comes_from_settings_then_the_catalog_then_genai_prices_and_else_from_nowhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("genai_prices")
    own = {"anthropic/claude-haiku-4-5": {"input": 7}, "openai/gpt-4o": {"input": 7, "output": 8}}
    sources = {}
    for ref in ("anthropic/claude-haiku-4-5", "openai/gpt-4o", "nobody/knows"):
        for rows in (own, None):
            price = prices.find(ref, DAY, rows)
            sources[ref, rows is not None] = price and price.source
    assert sources == {
        ("anthropic/claude-haiku-4-5", True): "settings",
        ("anthropic/claude-haiku-4-5", False): "catalog",
        ("openai/gpt-4o", True): "settings",
        ("openai/gpt-4o", False): "genai-prices",
        ("nobody/knows", True): None,
        ("nobody/knows", False): None,
    }
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    monkeypatch.setattr(prices, "_genai_known", {})
    assert prices.find("openai/gpt-4o", DAY) is None, "unpriced, without the extra"


def test_a_row_of_settings_replaces_only_the_values_that_it_names() -> None:
    price = prices.find("anthropic/claude-haiku-4-5", DAY, {"anthropic/claude-haiku-4-5": {"output": "4.5"}})
    assert price is not None
    million = 1_000_000
    costs = [price.cost(Tokens(**{kind: million})) for kind in prices.KINDS]
    assert [dollars.text(cost) for cost in costs] == ["$1.00", "$4.50", "$0.10", "$1.25"]


def test_a_cache_price_that_is_not_stated_is_that_of_input() -> None:
    price = prices.find("me/mine", DAY, {"me/mine": {"input": 2, "output": 8}})
    assert price is not None
    assert price.cost(Tokens(cache_read=1000)) == price.cost(Tokens(cache_write=1000)) == 2_000_000


def test_above_its_edge_a_long_request_costs_more_for_all_of_its_tokens() -> None:
    price = prices.find("anthropic/claude-sonnet-4-5", DAY)
    assert price is not None
    at, above = Tokens(100_000, 1000, 90_000, 10_000), Tokens(100_001, 1000, 90_000, 10_000)
    assert at.prompt == 200_000
    assert price.cost(at) == 300_000_000 + 15_000_000 + 27_000_000 + 37_500_000
    assert price.cost(above) == 600_006_000 + 22_500_000 + 54_000_000 + 75_000_000
    assert price.cost(above, 200_000) == price.cost(at) + 3000, "several requests, none of them long"


SONNET = "anthropic/claude-sonnet-5"


@pytest.mark.parametrize(
    ("ref", "seconds", "row", "amount"),
    [
        (SONNET, 3600, {}, "$4.00"),
        (SONNET, 300, {}, "$2.50"),
        (SONNET, None, {}, "$2.50"),
        (f"{SONNET}-20260901", 3600, {}, "$4.00"),
        (SONNET, 3600, {SONNET: {"input": 3}}, "$6.00"),
        (SONNET, 3600, {SONNET: {"cache_write": 5}}, "$5.00"),
        ("moonshot/kimi-k3", 3600, {}, "$3.00"),
    ],
)
def test_a_cache_kept_for_an_hour_is_written_at_twice_the_input_price(
    ref: str, seconds: int | None, row: dict[str, Any], amount: str
) -> None:
    policy = settings.Policy()
    policy.cache_seconds, policy.prices = seconds, row
    price = prices.find(ref, DAY, policy.prices)
    assert price is not None
    assert dollars.text(price.cost(Tokens(cache_write=1_000_000), 1)) == amount
    usage = {"id": "c", "provider": ref.partition("/")[0], "model": ref.partition("/")[2], "contextTokens": 1}
    made = calls.row({**usage, "usage": {"cacheWrite": 1_000_000}, "time": f"{DAY}T10:00:00Z"}, policy, {})
    assert dollars.text(made["cost_nano"]) == amount


def test_a_cache_kept_for_an_hour_by_what_settings_say(home: Path) -> None:
    write("[routing]\ncache_seconds = 3600\n")
    price = prices.find(SONNET, DAY, settings.load().prices)
    assert price is not None
    assert price.cost(Tokens(cache_write=1_000_000), 1) == 4 * dollars.NANO
    long = prices.find("anthropic/claude-sonnet-4-5", DAY, settings.load().prices)
    assert long is not None
    assert long.cost(Tokens(cache_write=1_000_000)) == 12 * dollars.NANO, "twice the input price of a long request"


def test_genai_prices_doubles_them_too(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("genai_prices")
    monkeypatch.setattr(prices, "_genai_known", {})
    ref = "anthropic/claude-3-5-haiku-latest"
    short, long = prices.find(ref, DAY), prices.find(ref, DAY, prices.Own({}, long_cache=True))
    assert short is not None
    assert long is not None
    assert long.cost(Tokens(cache_write=1000)) == 2 * short.cost(Tokens(1000))
    assert long.cost(Tokens(5, 6, 7)) == short.cost(Tokens(5, 6, 7))


@pytest.mark.parametrize(
    ("ref", "plain"),
    [
        ("anthropic/claude-haiku-4-5-20251001", "anthropic/claude-haiku-4-5"),
        ("google-vertex/claude-haiku-4-5@20251001", "google-vertex/claude-haiku-4-5"),
        ("openai/gpt-4o-2024-08-06", "openai/gpt-4o"),
        ("anthropic/claude-haiku-4-5", "anthropic/claude-haiku-4-5"),
        ("moonshot/kimi-k2-0905-preview", "moonshot/kimi-k2-0905-preview"),
        ("acme/m-20251301", "acme/m-20251301"),
        ("acme/m-12345678", "acme/m-12345678"),
        ("acme/m-2024-8-06", "acme/m-2024-8-06"),
        ("acme/m20251001", "acme/m20251001"),
        ("", ""),
    ],
)
def test_a_dated_id_is_the_same_model(ref: str, plain: str) -> None:
    assert catalog.undated(ref) == plain
    assert catalog.same(ref, plain)
    assert catalog.same(plain, ref)
    assert catalog.lookup(ref) is catalog.lookup(plain)


def test_two_dated_ids_are_two_models_and_prices_hold_for_the_undated_one() -> None:
    assert not catalog.same("a/m-20251001", "a/m-20260101")
    row = {"a/m": {"input": 1, "output": 1}, "a/m-20260101": {"input": 9, "output": 9}}
    costs = [prices.find(ref, DAY, row) for ref in ("a/m-20251001", "a/m-20260101")]
    assert [price and price.cost(Tokens(1_000_000)) for price in costs] == [dollars.NANO, 9 * dollars.NANO]


def test_a_dated_call_is_of_the_tier_and_limit_of_its_model() -> None:
    dated = "claude-haiku-4-5-20251001"
    tiers = {"anthropic/claude-haiku-4-5": "budget"}
    call = {"id": "c", "provider": "anthropic", "model": dated, "usage": {"input": 1000}}
    made = calls.row(call, settings.Policy(), tiers)
    assert (made["tier"], made["model"], made["cost_nano"]) == ("budget", f"anthropic/{dated}", 1_000_000)
    decided = {**call, "decided": "anthropic/claude-haiku-4-5", "tier": "standard"}
    assert calls.row(decided, settings.Policy(), tiers)["tier"] == "standard"
    for one, other in ((dated, "claude-haiku-4-5"), ("claude-haiku-4-5", dated)):
        assert limits.Limit(1, "day", model=f"anthropic/{one}").covers("budget", f"anthropic/{other}")


def test_a_price_that_changes_holds_from_its_day_on() -> None:
    later = {"from": date(2026, 12, 1), "input": "3.5"}
    row = {"input": 2, "output": 4, "changes": [{"from": "2027-01-01", "output": 9}, later]}
    assert prices.validate(row, "x", known=False) == []

    def on(day: str) -> list[str]:
        price = prices.find("me/mine", day, {"me/mine": row})
        assert price is not None
        return [dollars.text(price.cost(tokens)) for tokens in (Tokens(1_000_000), Tokens(output=1_000_000))]

    assert on("2026-11-30") == ["$2.00", "$4.00"]
    assert on("2026-12-01") == ["$3.50", "$4.00"]
    assert on("2027-01-01") == ["$3.50", "$9.00"]


def test_free_is_a_price_of_zero_and_not_the_want_of_one() -> None:
    price = prices.find("ollama/llama", DAY, {"ollama/llama": {"input": 0, "output": 0}})
    assert price is not None
    assert price.free
    assert price.cost(Tokens(10**9, 10**9, 10**9, 10**9)) == 0
    partly = prices.find("me/mine", DAY, {"me/mine": {"input": 0, "output": "0.000001"}})
    assert partly is not None
    assert not partly.free
    assert prices.find("nobody/llama", DAY) is None


@given(*[st.integers(0, 10**9)] * 4)
def test_a_cost_is_what_exact_decimals_make_of_it(new: int, out: int, read: int, written: int) -> None:
    row = {"input": "0.1", "output": "0.2", "cache_read": "0.000003", "cache_write": "1.25"}
    price = prices.find("me/mine", DAY, {"me/mine": row})
    assert price is not None
    exact = sum(Decimal(row[kind]) * count for kind, count in zip(prices.KINDS, (new, out, read, written), strict=True))
    assert abs(price.cost(Tokens(new, out, read, written)) - exact * 1000) <= Decimal("0.5")


# genai-prices states no price for these, and the catalog may not take that for nothing.
KNOWN_DRIFT = {("moonshot/kimi-k2-0905-preview", "cache_write")}


@pytest.mark.parametrize("ref", catalog.models())
def test_the_catalog_agrees_with_genai_prices(ref: str) -> None:
    genai_prices = pytest.importorskip("genai_prices")
    ours = prices.find(ref, DAY)
    assert ours is not None
    model = catalog.lookup(ref)
    assert model is not None
    provider, _, name = ref.partition("/")
    provider = {"moonshot": "moonshotai"}.get(provider, provider)
    sizes = [1000, *([model.row["long_context"]["above"] + 1] if "long_context" in model.row else [])]
    try:
        genai_prices.calc_price(genai_prices.Usage(input_tokens=1), name, provider_id=provider)
    except LookupError:
        pytest.skip(f"this genai-prices does not know {ref}")
    drift = {}
    for size in sizes:
        for kind, usage in (
            ("input", {"input_tokens": size}),
            ("output", {"input_tokens": size, "output_tokens": 1000}),
            ("cache_read", {"input_tokens": size, "cache_read_tokens": size}),
            ("cache_write", {"input_tokens": size, "cache_write_tokens": size}),
        ):
            at = datetime.fromisoformat(DAY).replace(tzinfo=timezone.utc)
            usage = genai_prices.Usage(**usage)
            theirs = genai_prices.calc_price(usage, name, provider_id=provider, genai_request_timestamp=at).total_price
            tokens = {
                "input": Tokens(size),
                "output": Tokens(size, 1000),
                "cache_read": Tokens(cache_read=size),
                "cache_write": Tokens(cache_write=size),
            }[kind]
            mine = Decimal(dollars.usd(ours.cost(tokens)))
            if mine != theirs and (ref, kind) not in KNOWN_DRIFT:
                drift[kind, size] = f"catalog ${mine}, genai-prices ${theirs}"
    assert drift == {}, f"{ref} has drifted; see {catalog._CATALOG}"
