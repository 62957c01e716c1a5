"""Amounts, prices and the settings that set them: exact, and never taken for zero."""

from __future__ import annotations

import json
import os
import re
import sys
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kimi_stack.base import dollars, paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, limits, prices, settings
from kimi_stack.config.prices import Tokens
from kimi_stack.money.ledger import calls

DAY = "2026-11-23"
NANO = st.integers(0, 10**18 - 10**8)


# Amounts


@pytest.mark.parametrize(
    ("given", "nano"),
    [
        (20, 20 * dollars.NANO),
        ("20", 20 * dollars.NANO),
        ("$1,000.25", 1_000_250_000_000),
        (0.1, 100_000_000),
        ("0.000000001", 1),
        (".5", 500_000_000),
        ("5.", 5 * dollars.NANO),
        (" 7.10 ", 7_100_000_000),
        (0, 0),
        ("999999999.999999999", 10**18 - 1),
    ],
)
def test_what_people_write_is_exact(given: object, nano: int) -> None:
    assert dollars.parse(given) == nano


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("3,50", "3.50 or 350"),
        ("0,5", "0.5"),
        ("12,34", "12.34 or 1234"),
        ("$12,34", "12.34 or 1234"),
        ("1.000,50", "1000.50"),
        ("1.234.567,8", "1234567.8"),
        ("1.234.567", "1234567"),
        ("1,000", "1.000 or 1000"),
        ("0,125", "0.125"),
        ("1,0000", "1.0000 or 10000"),
        ("1,00,000", "100000"),
        ("1,000,00", "100000"),
        ("1234,567.5", "1234567.5"),
        (",5", "0.5"),
        ("5,", "5"),
        ("0,000.5", "0000.5"),
    ],
)
def test_a_comma_that_may_be_a_decimal_one_is_asked_about(given: str, meant: str) -> None:
    with pytest.raises(dollars.Unclear) as asked:
        dollars.parse(given)
    question = f"{given.removeprefix('$')!r}: did you mean {meant} dollars? Write decimals after a point, and no comma"
    assert str(asked.value) == question


@pytest.mark.parametrize(
    ("given", "amount"),
    [("1,000.5", "1000.5"), ("1,234,567", "1234567"), ("12,345.", "12345"), ("1_000", "1000"), ("1.125", "1.125")],
)
def test_a_separator_groups_where_nothing_else_can_be_meant(given: str, amount: str) -> None:
    assert dollars.parse(given) == int(Decimal(amount) * dollars.NANO)


@given(st.text(alphabet="0123456789.,", max_size=12))
def test_no_way_of_writing_an_amount_is_read_as_another_one(text: str) -> None:
    """What is read is what both a reader of points and one of commas would read, or has no comma that could part."""
    try:
        nano = dollars.parse(text)
    except ValueError:
        return
    as_decimal = Decimal(text.replace(",", ""))
    assert nano == as_decimal * dollars.NANO
    assert "," not in text or re.fullmatch(r"[1-9]\d{0,2}(,\d{3})+\.\d*|[1-9]\d{0,2}(,\d{3}){2,}", text)


def test_a_tenth_and_two_tenths_are_three_tenths() -> None:
    assert 0.1 + 0.2 != 0.3
    assert dollars.parse("0.1") + dollars.parse("0.2") == dollars.parse("0.3")


@pytest.mark.parametrize(
    "given",
    [
        "",
        " ",
        "$",
        ".",
        None,
        True,
        False,
        "-1",
        -1,
        "much",
        "1e3",
        1e-7,
        "nan",
        float("inf"),
        "1.0000000001",
        "٣",
        "²",
        "1 000",
        "0x10",
        "1.2.3",
        "€5",
        [],
        {},
        "1000000000",
        0.1 + 0.2,
    ],
)
def test_what_is_no_amount_is_refused_and_never_taken_for_zero(given: object) -> None:
    with pytest.raises(ValueError, match=r"is not an amount of dollars|more than a ledger can hold"):
        dollars.parse(given)


@given(NANO)
def test_the_exact_text_of_an_amount_is_that_amount(nano: int) -> None:
    text = dollars.usd(nano)
    assert dollars.parse(text) == nano
    assert Decimal(text) * dollars.NANO == nano
    assert re.fullmatch(r"\d+\.\d\d+", text)
    assert dollars.usd(-nano) == (f"-{text}" if nano else text)


@given(NANO)
def test_what_people_read_is_close_to_the_amount_and_never_hides_it(nano: int) -> None:
    text = dollars.text(nano)
    shown = dollars.parse(text)
    assert abs(shown - nano) <= (dollars.NANO // 200 if nano >= dollars.NANO else 50_000)
    assert (shown == 0) == (nano == 0)
    assert len(text) <= 12 or nano >= 10_000 * dollars.NANO


@pytest.mark.parametrize(
    ("nano", "text"),
    [
        (0, "$0.00"),
        (12_300_000_000, "$12.30"),
        (29_600_000, "$0.0296"),
        (6_500, "$0.0000065"),
        (500_000_000, "$0.50"),
        (999_960_000, "$1.00"),
        (1_234_567_890_000_000, "$1,234,567.89"),
        (-500_000_000, "-$0.50"),
        (1, "$0.000000001"),
    ],
)
def test_amounts_read_as_people_write_them(nano: int, text: str) -> None:
    assert dollars.text(nano) == text


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


# Settings


def write(text: str) -> Path:
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


LIMIT = "[[limits]]\nusd = 5\nper = 'day'\n"
GUEST = "[users.types.guest]\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[ledger]\nurl = 3", "ledger.url: must be text"),
        ("[ledger]\nurl = ' '", "ledger.url: must be text"),
        ("[ledger]\nkeep_tasks = 'yes'", "ledger.keep_tasks: must be true or false"),
        ("[ledger]\npath = 'x'", "ledger.path: no such setting; known are url, keep_tasks"),
        ("[budget]\ntimezone = 'Europe/Atlantis'", "budget.timezone: time zone 'Europe/Atlantis' is not known here"),
        ("[budget]\nweek_starts = 'Montag'", "budget.week_starts: must be one of monday, tuesday"),
        ("[budget]\nunpriced = 'maybe'", "budget.unpriced: must be one of refuse, allow"),
        ("limits = 3", "limits: must be an array of tables, each written [[limits]]"),
        ("[limits]\nusd = 3", "limits: must be an array of tables, each written [[limits]]"),
        ("[[limits]]\nper = 'day'", "limits[0].usd: is missing"),
        ("[[limits]]\nusd = 5", "limits[0].per: is missing"),
        ("[[limits]]\nusd = -5\nper = 'day'", "limits[0].usd: must be dollars, such as 20 or 0.5"),
        ("[[limits]]\nusd = ''\nper = 'day'", "limits[0].usd: must be dollars"),
        ("[[limits]]\nusd = true\nper = 'day'", "limits[0].usd: must be dollars"),
        ("[[limits]]\nusd = '3,50'\nper = 'day'", "limits[0].usd: '3,50': did you mean 3.50 or 350 dollars?"),
        ("[prices]\n'me/mine' = { input = '0,25', output = 1 }", "prices.\"me/mine\".input: '0,25': did you mean 0.25"),
        (
            "[prices]\n'me/mine' = { input = 1, output = 1, long_context = { above = 9, input = '1,5' } }",
            "prices.\"me/mine\".long_context.input: '1,5': did you mean 1.5 or 15 dollars?",
        ),
        ("[[limits]]\nusd = nan\nper = 'day'", "limits[0].usd: must be dollars"),
        ("[[limits]]\nusd = 1\nper = 'year'", "limits[0].per: must be one of day, week, month"),
        (LIMIT + "tier = 'gold'", "limits[0].tier: must be one of premium, standard, budget"),
        (LIMIT + "model = 'kimi'", "limits[0].model: must be a model reference"),
        (LIMIT + "tier = 'premium'\nmodel = 'a/b'", "limits[0]: tier and model exclude each other"),
        (LIMIT + "hard = 'yes'", "limits[0].hard: must be true or false"),
        (LIMIT + "at_limit = 'stop'", "limits[0].at_limit: must be one of refuse, down"),
        (LIMIT + "sender = 'x'", "limits[0].sender: no such setting; known are usd, per"),
        (LIMIT + LIMIT, "limits[1]: there are two limits for day/all; keep one"),
        ("users = 3", "users: must be a section"),
        ("[users]\ndefualt = 'guest'", "users.defualt: no such setting; known are default, senders, types"),
        ("[users]\ndefault = 3", "users.default: must be the name of a user type"),
        ("[users.senders]\n123 = 'owner'", 'users.senders."123": must be channel:id'),
        ("[users.senders]\n'telegram:1' = 3", "users.senders: must be lines such as"),
        (
            "[users.senders]\n'telegram:1' = 'a'\n'Telegram:1' = 'b'",
            'users.senders."Telegram:1": is "telegram:1" too, since case makes no difference',
        ),
        ("[users]\ntypes = 3", "users.types: must be sections"),
        ("[users.types]\nguest = 3", "users.types.guest: must be a section"),
        (GUEST + "tiers = []", "users.types.guest.tiers: must be a list of premium, standard, budget"),
        (GUEST + "tiers = ['gold']", "users.types.guest.tiers: must be a list"),
        (GUEST + "year = { usd = 1 }", "users.types.guest.year: no such setting"),
        (GUEST + "day = 3", "users.types.guest.day: must be a table"),
        (GUEST + "day = { euros = 3 }", "users.types.guest.day.euros: no such quota; known are usd, tokens, runs"),
        (GUEST + "day = { usd = 'x' }", "users.types.guest.day.usd: must be dollars"),
        (GUEST + "day = { usd = '0,5' }", "users.types.guest.day.usd: '0,5': did you mean 0.5 dollars?"),
        (GUEST + "day = { runs = 1.5 }", "users.types.guest.day.runs: must be a whole number of runs"),
        (GUEST + "day = { tokens = -1 }", "users.types.guest.day.tokens: must be a whole number of tokens"),
        ("[prices]\n'me/mine' = 3", 'prices."me/mine": must be a table of prices'),
        ("[prices]\n'me/mine' = { input = 1 }", 'prices."me/mine".output: is missing'),
        ("[prices]\n'me/mine' = { input = '', output = 1 }", 'prices."me/mine".input: must be dollars per million'),
        ("[prices]\n'me/mine' = { input = 1, output = 1e-7 }", 'prices."me/mine".output: must be dollars per million'),
        ("[prices]\n'anthropic/claude-haiku-4-5' = { reading = 1 }", ".reading: no such price; known are input"),
        ("[prices]\n'a/b' = { input = 1, output = 1, long_context = { input = 2 } }", ".long_context: must be a table"),
        ("[prices]\n'a/b' = { input = 1, output = 1, changes = [{ input = 2 }] }", ".changes[0]: must be a table with"),
        (
            "[prices]\n'a/b' = { input = 1, output = 1, changes = [{ from = 'soon-then-x', input = 2 }] }",
            ".changes[0]: must be a table with",
        ),
        (
            "[prices]\n'a/b' = { input = 1, output = 1, changes = [{ from = '2026-13-41', input = 2 }] }",
            ".changes[0]: must be a table with",
        ),
        (
            "[limitz]\n",
            "limitz: no such section; known are routing, escalation, triggers, ledger, budget, limits, users, prices",
        ),
    ],
)
def test_each_mistake_is_named_by_its_key(home: Path, text: str, said: str) -> None:
    file = write(text)
    with pytest.raises(StackError) as error:
        settings.load()
    assert f"{file}: " in str(error.value)
    assert said in str(error.value)
    assert str(error.value).count("\n") == 0


def test_all_mistakes_are_named_at_once(home: Path) -> None:
    write("[budget]\nunpriced = 1\n" + LIMIT + "hard = 1\n[[limits]]\n[users.types.guest]\nday = { runs = 'x' }\n")
    with pytest.raises(StackError) as error:
        settings.load()
    keys = [line.partition(": ")[2].partition(":")[0] for line in str(error.value).splitlines()]
    assert keys == [
        "budget.unpriced",
        "limits[0].hard",
        "limits[1].usd",
        "limits[1].per",
        "users.types.guest.day.runs",
    ]


def test_what_is_set_is_what_the_policy_says(home: Path) -> None:
    write("""
[ledger]
url = "postgresql://somewhere/db"
keep_tasks = true
[budget]
timezone = "Asia/Kathmandu"
week_starts = "sunday"
unpriced = "allow"
[[limits]]
usd = 0.1
per = "day"
[[limits]]
usd = "$1,000.30"
per = "month"
tier = "premium"
hard = true
at_limit = "down"
[users]
default = "member"
senders = { "telegram:1" = "owner" }
[users.types.member]
tiers = ["budget", "standard"]
week = { usd = 0.2, tokens = 1000, runs = 3 }
[prices]
"me/mine" = { input = 0.1, output = 0.3 }
""")
    for _ in range(2):  # the second time from the cache
        policy = settings.load()
        assert (policy.ledger_url, policy.keep_tasks) == ("postgresql://somewhere/db", True)
        assert (policy.timezone, policy.week_starts, policy.allow_unpriced) == ("Asia/Kathmandu", 6, True)
        assert [(limit.key, limit.amount, limit.hard, limit.at_limit) for limit in policy.limits] == [
            ("day/all", 100_000_000, False, "refuse"),
            ("month/premium", 1_000_300_000_000, True, "down"),
        ]
        quotas = policy.users.quotas_of(policy.users.type_of("telegram:unknown"))
        assert [(limit.key, limit.amount) for limit in quotas] == [
            ("week/each member", 200_000_000),
            ("week/each member/tokens", 1000),
            ("week/each member/runs", 3),
        ]
        assert policy.users.tiers_of("member") == ("standard", "budget")
        assert policy.users.type_of("telegram:1") == policy.users.type_of("local:me") == "owner"
        price = prices.find("me/mine", DAY, policy.prices)
        assert price is not None
        assert price.cost(Tokens(1_000_000, 1_000_000)) == dollars.parse("0.4")


@hypothesis_settings(max_examples=50)
@given(st.decimals(0, 999_999, places=6))
def test_a_decimal_in_the_file_is_exact_to_the_last_digit(amount: Decimal) -> None:
    document = settings.parse(f"[[limits]]\nusd = {amount:f}\nper = 'day'\n")
    assert settings.validate(document) == []
    assert dollars.parse(document["limits"][0]["usd"]) == amount * dollars.NANO


def test_the_parsed_settings_are_kept_and_dropped_when_the_file_changes(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = []
    parse = settings.parse
    monkeypatch.setattr(settings, "parse", lambda text: parsed.append(text) or parse(text))
    file = write(LIMIT)
    assert [limit.key for limit in settings.load().limits] == ["day/all"]
    assert [limit.key for limit in settings.load().limits] == ["day/all"]
    assert len(parsed) == 1, "the second time it came from the cache"
    cache = Path(paths.locate("settings_cache"))
    assert cache.stat().st_mode & 0o777 == 0o600
    before = file.stat()
    file.write_text(LIMIT.replace("5", "6"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert settings.load().limits[0].amount == 6 * dollars.NANO
    os.replace(write_beside(file, LIMIT.replace("5", "7"), file.stat()), file)
    assert settings.load().limits[0].amount == 7 * dollars.NANO, "the same size and time, but another file"
    assert len(parsed) == 3
    file.write_text("[[limits]]\nusd = 'x'\nper = 'day'\n")
    for _ in range(2):
        with pytest.raises(StackError, match=r"limits\[0\]\.usd"):
            settings.load()
    file.unlink()
    assert settings.load().limits == ()


def write_beside(file: Path, text: str, like: os.stat_result) -> Path:
    other = file.with_name("new.toml")
    other.write_text(text)
    os.utime(other, ns=(like.st_atime_ns, like.st_mtime_ns))
    return other


@pytest.mark.parametrize("junk", ["", "{", "[]", '{"stamp": 1}', '{"stamp": null, "document": {}}', "\x00"])
def test_a_broken_cache_is_passed_over(home: Path, junk: str) -> None:
    write(LIMIT)
    settings.load()
    cache = Path(paths.locate("settings_cache"))
    whole = json.loads(cache.read_text())
    cache.write_text(junk)
    assert [limit.key for limit in settings.load().limits] == ["day/all"]
    assert json.loads(cache.read_text()) == whole


def test_another_files_cache_is_not_taken_for_this_one(home: Path) -> None:
    write(LIMIT)
    settings.load()
    other = home / "other.toml"
    other.write_text("[[limits]]\nusd = 9\nper = 'week'\n")
    assert [limit.key for limit in settings.load(other).limits] == ["week/all"]
    assert [limit.key for limit in settings.load().limits] == ["day/all"]


def test_a_date_in_the_settings_is_only_parsed_anew_each_time(home: Path) -> None:
    write("[prices]\n'a/b' = { input = 1, output = 1, changes = [{ from = 2026-12-01, input = 2 }] }\n")
    for _ in range(2):
        policy: Any = settings.load()
        price = prices.find("a/b", "2026-12-01", policy.prices)
        assert price is not None
        assert price.cost(Tokens(1_000_000)) == 2 * dollars.NANO
