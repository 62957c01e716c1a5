"""settings.toml: its mistakes, its values, and the cache of what was parsed."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kimi_stack.base import dollars, paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import prices, settings
from kimi_stack.config.prices import Tokens

from .written import DAY, write

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
            "limitz: no such section; known are routing, escalation, triggers, ledger, budget, cache, chats, "
            "retention, shadow, limits, users, prices, privacy, regions",
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
