"""Quotas and tiers of each type of sender."""

from __future__ import annotations

import pytest

from kimi_stack.money import reserving

from ..world import ANALYSIS, CODE, HELLO, ME, NOW, PREMIUM, World, limit

# Quotas


QUOTAS = """
[users]
default = "guest"
senders = { "telegram:1" = "owner", "telegram:2" = "member", "telegram:3" = "member" }
[users.types.member]
tiers = ["standard", "budget"]
day = { usd = 0.1 }
month = { tokens = 100000 }
[users.types.guest]
tiers = ["budget"]
day = { runs = 2 }
"""


def test_a_sender_that_nothing_names_is_of_the_default_type(world: World) -> None:
    world.under(QUOTAS)
    types = {
        sender: reserving.standing(world.ledger, sender, [], NOW).user_type
        for sender in ("telegram:1", "telegram:2", "telegram:99", "discord:1", ME)
    }
    assert types == {
        "telegram:1": "owner",
        "telegram:2": "member",
        "telegram:99": "guest",
        "discord:1": "guest",
        ME: "owner",
    }


def test_each_type_has_its_tiers(either: World) -> None:
    either.under(QUOTAS)
    tiers = {
        sender: [either.decide(prompt, sender).tier for prompt in (ANALYSIS, CODE, HELLO)]
        for sender in ("telegram:1", "telegram:2", "telegram:9")
    }
    assert tiers == {
        "telegram:1": ["premium", "standard", "budget"],
        "telegram:2": ["standard", "standard", "budget"],
        "telegram:9": ["budget", "budget", "budget"],
    }
    assert either.decide(ANALYSIS, "telegram:9").trace[-1].because == "guests may use budget, not premium"
    assert either.reserve("r", PREMIUM, sender="telegram:9") == "guests may use budget, not premium"


def test_a_type_without_the_cheap_tier_moves_up_to_its_own(world: World) -> None:
    world.under('[users.types.owner]\ntiers = ["premium"]\n')
    assert world.decide(HELLO).tier == "premium"


def test_pinning_is_no_way_around_a_types_tiers(world: World) -> None:
    world.under(QUOTAS)
    for pin in ({"tier": "premium"}, {"model": PREMIUM}, {"model": "nobody/knows"}):
        assert "guests may use budget" in str(world.decide(HELLO, "telegram:9", **pin).refused)


@pytest.mark.parametrize(
    ("row", "use", "said"),
    [
        ("day = { usd = 0.1 }", {"output": 20_000}, "the daily quota of $0.10 for each guest is reached: $0.10 spent"),
        (
            "week = { tokens = 500 }",
            {"input": 500},
            "the weekly quota of 500 tokens for each guest is reached: 500 tok",
        ),
        ("month = { runs = 1 }", {"input": 1}, "the monthly quota of 1 run for each guest is reached: 1 run spent"),
    ],
    ids=["money", "tokens", "runs"],
)
def test_a_quota_is_each_senders_own(either: World, row: str, use: dict[str, int], said: str) -> None:
    either.under(f"[users.types.guest]\n{row}\n")
    either.call(use, sender="telegram:1")
    refused = str(either.decide(HELLO, "telegram:1").refused)
    assert refused.startswith(said)
    assert "budget add" not in refused, "that is the owner's to do"
    assert "it resets" in refused
    assert either.reserve("r", sender="telegram:1").startswith(said)
    for other in ("telegram:2", "telegram:11", "discord:1", ME):
        assert either.decide(HELLO, other).refused is None


def test_what_one_sender_has_in_flight_holds_nothing_of_anothers(world: World) -> None:
    world.under("[users.types.guest]\nday = { runs = 1, usd = 0.1 }\n")
    assert world.reserve("r1", sender="telegram:1") == ""
    assert "1 run in flight" in world.reserve("r2", sender="telegram:1")
    assert world.reserve("r3", sender="telegram:2") == ""


def test_a_run_of_several_calls_is_one_run_of_a_quota(world: World) -> None:
    world.under("[users.types.guest]\nday = { runs = 2 }\n")
    for _ in range(3):
        world.call({"input": 1}, sender="telegram:1", runId="r1")
    assert world.decide(HELLO, "telegram:1").refused is None
    world.call({"input": 1}, sender="telegram:1", runId="r2")
    assert world.decide(HELLO, "telegram:1").refused is not None


def test_a_quota_and_a_limit_hold_together(world: World) -> None:
    world.under(QUOTAS + limit("0.05"))
    world.spend("0.05", sender="telegram:1")
    assert "the daily limit of $0.05 is reached" in str(world.decide(HELLO, "telegram:2").refused)


def test_quotas_of_a_type_do_not_move_down_a_tier(world: World) -> None:
    world.under(QUOTAS)
    world.spend("0.1", sender="telegram:2")
    assert "the daily quota of $0.10 for each member is reached" in str(world.decide(CODE, "telegram:2").refused)
