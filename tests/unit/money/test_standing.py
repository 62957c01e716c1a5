"""Limits: who may run what, what moves or is refused, and what is said of it."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from kimi_stack.base import dollars
from kimi_stack.money import reserving, statement
from kimi_stack.money.ledger import reservations

from ..world import (
    ANALYSIS,
    BUDGET,
    CODE,
    DAY,
    HELLO,
    HOUR,
    ME,
    MEND,
    NOW,
    PREMIUM,
    STANDARD,
    UTC,
    World,
    children,
    limit,
)

# At a hard limit: refuse, or move down a tier


def test_below_a_limit_nothing_is_different(either: World) -> None:
    either.under(limit(1, at_limit="down"))
    either.spend("0.5")
    decision = either.decide(ANALYSIS)
    assert (decision.tier, decision.rule, decision.refused) == ("premium", "keywords", None)
    assert decision.estimate["run_nanousd"] > 0
    assert either.reserve("r", PREMIUM) == ""


def test_at_a_limit_that_refuses_the_line_says_what_how_much_until_when_and_how_to_add(either: World) -> None:
    either.under(limit(1))
    either.spend("1")
    for prompt in (ANALYSIS, CODE, HELLO):
        assert either.decide(prompt).refused == (
            f"the daily limit of $1.00 is reached: $1.00 spent; it resets Thu 19 Nov 00:00; {MEND}"
        )
    assert either.reserve("r") == "the daily limit of $1.00 is reached: $1.00 spent; it resets Thu 19 Nov 00:00"
    assert reservations.alive(either.ledger.store, NOW) == [], "what is refused holds nothing"


@pytest.mark.parametrize(
    ("text", "named", "resets"),
    [
        (limit("0.02", "day"), "the daily limit of $0.02", "Thu 19 Nov 00:00"),
        (limit("0.02", "week"), "the weekly limit of $0.02", "Mon 23 Nov 00:00"),
        (limit("0.02", "month"), "the monthly limit of $0.02", "Tue 1 Dec 00:00"),
        (limit("0.02", tier="budget"), "the daily limit of $0.02 for budget", "Thu 19 Nov 00:00"),
        (limit("0.02", model=BUDGET), f"the daily limit of $0.02 for {BUDGET}", "Thu 19 Nov 00:00"),
    ],
    ids=["day", "week", "month", "tier", "model"],
)
def test_a_limit_with_too_little_left_names_itself_and_what_the_run_needs(
    world: World, text: str, named: str, resets: str
) -> None:
    world.under(text)
    assert world.decide(HELLO).refused == (
        f"{named} has $0.02 left, and this run needs about $0.0300; it resets {resets}; {MEND}"
    )


def test_down_moves_to_the_next_tier_that_has_room(world: World) -> None:
    world.under(limit(1, "month", tier="premium", at_limit="down"))
    world.spend("0.99", PREMIUM)
    decision = world.decide(ANALYSIS)
    assert (decision.tier, decision.model, decision.rule, decision.refused) == ("standard", STANDARD, "budget", None)
    assert decision.trace[-1].as_dict() == {
        "rule": "budget",
        "says": "standard",
        "because": "the monthly limit of $1.00 for premium has $0.01 left, and this run needs about $0.0750; "
        "it resets Tue 1 Dec 00:00",
    }
    assert world.reserve("r", PREMIUM).startswith("the monthly limit of $1.00 for premium")
    assert world.reserve("r", STANDARD) == ""


def test_down_passes_over_a_tier_without_room_and_refuses_where_none_has_any(world: World) -> None:
    world.under(
        limit(1, "month", tier="premium", at_limit="down")
        + limit(1, "month", tier="standard", at_limit="down")
        + limit(1, "week", model=BUDGET)
    )
    world.spend("0.99", PREMIUM)
    world.spend("0.99", STANDARD)
    assert world.decide(ANALYSIS).tier == "budget"
    assert world.decide(CODE).tier == "budget"
    world.spend("0.99", BUDGET)
    decision = world.decide(ANALYSIS)
    assert decision.refused is not None
    assert decision.refused.startswith("the monthly limit of $1.00 for premium has $0.01 left")
    assert decision.tier == "premium", "what is refused went nowhere"


def test_down_moves_only_down(world: World) -> None:
    world.under(limit(1, tier="budget", at_limit="down"))
    world.spend("1", BUDGET)
    assert "the daily limit of $1.00 for budget is reached" in str(world.decide(HELLO).refused)
    assert world.decide(CODE).tier == "standard", "and it is for that tier alone"


def test_down_does_not_go_to_a_model_that_cannot_read_what_is_attached(world: World) -> None:
    world.under(limit(1, tier="premium", at_limit="down"))
    world.spend("1.05", PREMIUM)
    decision = world.decide(ANALYSIS, attachments=["video"])
    assert decision.refused is not None
    assert world.decide(ANALYSIS, attachments=["image"]).tier == "standard"


@pytest.mark.parametrize(
    "pin",
    [{"tier": "premium"}, {"model": PREMIUM}, {"model": "kimi-strategic"}, {"model": "moonshot/kimi-k2-0905-preview"}],
    ids=["tier", "model", "alias", "outside the stack"],
)
def test_what_is_pinned_is_refused_and_never_moved(world: World, pin: dict[str, str]) -> None:
    world.under(limit(1, at_limit="down"))
    world.spend("0.99")
    decision = world.decide(HELLO, **pin)
    assert decision.rule == "pinned"
    assert decision.refused is not None
    assert decision.refused.startswith("the daily limit of $1.00 has $0.01 left")
    assert decision.trace[-1].says == "refuse"
    assert decision.model != BUDGET


def test_an_override_in_the_message_is_moved_like_any_other_choice(world: World) -> None:
    world.under(limit(1, tier="premium", at_limit="down"))
    world.spend("1.05", PREMIUM)
    assert world.decide("!premium hello").tier == "standard"


def test_a_soft_limit_never_refuses(world: World) -> None:
    world.under(limit(1, hard=False))
    world.spend("7")
    assert world.decide(ANALYSIS).refused is None
    assert world.reserve("r", PREMIUM) == ""


def test_each_limit_counts_what_is_its_own(either: World) -> None:
    scopes = (limit(9), limit(9, tier="premium"), limit(9, model=BUDGET), limit(9, "week"), limit(9, "month"))
    either.under("".join(scopes))
    either.spend("0.15", PREMIUM)
    either.spend("0.5", BUDGET, sender="telegram:2")
    either.spend("0.25", BUDGET, at=NOW - DAY)  # Tuesday
    either.spend("0.125", STANDARD, at=NOW - 3 * DAY)  # Sunday
    either.spend("4", BUDGET, at=NOW - 18 * DAY)  # October
    states = reserving.standing(either.ledger, ME, [], NOW).states
    assert {state.limit.key: dollars.usd(state.spent) for state in states} == {
        "day/all": "0.65",
        "day/premium": "0.15",
        f"day/{BUDGET}": "0.50",
        "week/all": "0.90",
        "month/all": "1.025",
    }
    assert [state.as_dict()["left"] for state in states[:2]] == [{"usd": "8.35"}, {"usd": "8.85"}]


def test_a_fallbacks_money_counts_for_the_tier_that_it_ran_on(world: World) -> None:
    world.under(limit(9, tier="premium") + limit(9, tier="budget"))
    world.spend("0.15", BUDGET, tier="premium", decided=PREMIUM)
    assert (world.state("day/premium").spent, world.state("day/budget").spent) == (0, dollars.parse("0.15"))


@pytest.mark.parametrize(
    ("zone", "spent_at", "counts"),
    [
        ("Europe/Berlin", "2026-11-17T23:00:00", True),
        ("Europe/Berlin", "2026-11-17T22:59:59", False),
        ("Asia/Kathmandu", "2026-11-17T18:15:00", True),
        ("Asia/Kathmandu", "2026-11-17T18:14:59", False),
        ("America/Los_Angeles", "2026-11-18T08:00:00", True),
        ("America/Los_Angeles", "2026-11-18T07:59:59", False),
    ],
)
def test_a_day_begins_at_the_persons_own_midnight(either: World, zone: str, spent_at: str, counts: bool) -> None:
    either.under(limit(1), zone=f'[budget]\ntimezone = "{zone}"\n')
    either.spend("1", at=datetime.fromisoformat(spent_at).replace(tzinfo=timezone.utc).timestamp())
    assert (either.decide(HELLO).refused is not None) == counts


def test_the_week_begins_on_the_day_that_settings_name(world: World) -> None:
    world.under(limit(1, "week"), zone=UTC + 'week_starts = "wednesday"\n')
    world.spend("1", at=NOW - DAY)
    assert world.decide(HELLO).refused is None
    assert world.state("week/all").end == NOW + 6 * DAY + 12 * HOUR


def test_the_next_period_is_a_new_one(world: World) -> None:
    world.under(limit(1))
    world.spend("1")
    assert world.decide(HELLO).refused is not None
    world.now = NOW + 12 * HOUR
    assert world.decide(HELLO).refused is None


# Free and unpriced models


def free(world: World) -> World:
    world.document["model_stack"]["budget"]["model"] = "ollama/llama"
    return world


FREE = '[prices]\n"ollama/llama" = { input = 0, output = 0 }\n'


@pytest.mark.parametrize("amount", ["0", "1"])
def test_a_free_model_stays_usable_at_the_limit(world: World, amount: str) -> None:
    free(world).under(limit(amount) + FREE)
    world.spend("1")
    assert world.decide(HELLO).model == "ollama/llama"
    assert world.decide(HELLO).refused is None
    assert world.reserve("r", "ollama/llama", "budget", tokens=10**6) == ""
    assert world.decide(CODE).refused is not None
    assert world.decide(HELLO, model="ollama/llama").refused is None


def test_down_reaches_the_free_model(world: World) -> None:
    free(world).under(limit(1, at_limit="down") + FREE)
    world.spend("1")
    assert world.decide(ANALYSIS).model == "ollama/llama"


def test_a_free_run_in_flight_is_in_nobodys_way(world: World) -> None:
    free(world).under(limit("0.04") + FREE)
    assert world.reserve("free", "ollama/llama", "budget") == ""
    assert world.reserve("r", BUDGET) == "", "its estimate of $0.03 fits, and nothing else costs money"


def test_a_priced_model_is_not_free_because_its_last_calls_used_nothing(world: World) -> None:
    world.under(limit("0"))
    for _ in range(5):
        world.call({}, outcome="error")
    assert world.reserve("r", BUDGET, tokens=0).startswith("the daily limit of $0.00 is reached")


def test_an_unpriced_model_is_refused_under_a_hard_money_limit_and_named(world: World) -> None:
    world.under(limit(1))
    world.document["model_stack"]["premium"]["model"] = "nobody/knows"
    assert world.decide(ANALYSIS).refused == (
        "nobody/knows has no known price, so the daily limit of $1.00 cannot be held with it; give its prices in "
        'settings.toml ([prices."nobody/knows"]), or set budget.unpriced = "allow"'
    )
    assert "no known price" in world.reserve("r", "nobody/knows", "premium")
    assert "no known price" in str(world.decide(HELLO, model="nobody/else").refused)
    world.under(limit(1, at_limit="down"))
    assert world.decide(ANALYSIS).tier == "standard"


def test_an_unpriced_model_runs_where_settings_allow_it_and_where_nothing_is_hard(world: World) -> None:
    world.document["model_stack"]["premium"]["model"] = "nobody/knows"
    for text, zone in ((limit(1), UTC + 'unpriced = "allow"\n'), (limit(1, hard=False), UTC)):
        world.under(text, zone=zone)
        assert world.decide(ANALYSIS).refused is None
        assert world.reserve("r", "nobody/knows", "premium") == ""
    world.under(limit(1) + '[prices]\n"nobody/knows" = { input = 1, output = 1 }\n')
    assert world.decide(ANALYSIS).refused is None


def test_unpriced_calls_are_counted_beside_the_money(world: World) -> None:
    world.under(limit(1), zone=UTC + 'unpriced = "allow"\n')
    world.call({"input": 5}, "nobody/knows")
    world.spend("0.25")
    state = world.state("day/all")
    assert (state.spent, state.unpriced) == (dollars.parse("0.25"), 1)


def test_a_tokens_quota_holds_for_unpriced_models_too(world: World) -> None:
    world.under("[users.types.owner]\nday = { tokens = 1000 }\n")
    world.call({"input": 1000}, "nobody/knows")
    assert "the daily quota of 1,000 tokens for each owner is reached" in str(world.decide(HELLO).refused)


# Top-ups


@pytest.mark.parametrize(
    ("scope", "grown"),
    [
        ("all", {"day/all", "day/premium", f"day/{BUDGET}"}),
        ("premium", {"day/premium"}),
        (BUDGET, {f"day/{BUDGET}"}),
        ("standard", set()),
    ],
)
def test_a_top_up_grows_the_limits_of_its_scope_and_ends(either: World, scope: str, grown: set[str]) -> None:
    either.under(limit(1) + limit(1, tier="premium") + limit(1, model=BUDGET))
    either.ledger.top_up(dollars.parse("2"), scope, NOW + HOUR, ME)
    states = reserving.standing(either.ledger, ME, [], NOW + HOUR - 1).states
    assert {state.limit.key for state in states if state.total == dollars.parse("3")} == grown
    assert {dollars.usd(state.added) for state in states} <= {"0.00", "2.00"}
    assert all(state.added == 0 for state in reserving.standing(either.ledger, ME, [], NOW + HOUR).states)


def test_a_top_up_lets_runs_go_on_and_its_end_stops_them_again(world: World) -> None:
    world.under(limit(1))
    world.spend("1")
    assert world.reserve("r") != ""
    world.ledger.top_up(dollars.parse("0.5"), "all", NOW + HOUR, ME)
    world.ledger.top_up(dollars.parse("0.5"), "all", NOW + 2 * HOUR, ME)
    assert world.decide(HELLO).refused is None
    assert world.reserve("r") == ""
    world.ledger.record({"id": "x", "runId": "r", "provider": "x", "model": "y", "usage": {}})
    world.spend("0.6")
    world.now += HOUR
    assert "the daily limit of $1.00 (and $0.50 added) is reached: $1.60 spent" in str(world.decide(HELLO).refused)
    assert world.state("day/all").left == -dollars.parse("0.1")


def test_a_top_up_is_money_of_limits_and_not_of_a_guests_quota(world: World) -> None:
    world.under("[users.types.guest]\nday = { usd = 0.5 }\n" + limit(1))
    world.ledger.top_up(dollars.parse("2"), "all", NOW + HOUR, ME)
    assert world.state("day/each guest", "telegram:1").total == dollars.parse("0.5")
    assert world.state("day/all", "telegram:1").total == dollars.parse("3")


# Warnings


def test_each_line_is_warned_of_once_a_period_and_again_in_the_next(either: World) -> None:
    either.under(limit(1, "month", hard=False))
    said = []
    for amount in ("0.49", "0.01", "0.25", "0.05", "0.15", "0.05", "3"):
        either.spend(amount)
        said += either.warnings()
        assert either.warnings() == [], "once"
    assert said == [
        "50 % of the monthly limit of $1.00 is spent ($0.50 of $1.00); it resets Tue 1 Dec 00:00",
        "80 % of the monthly limit of $1.00 is spent ($0.80 of $1.00); it resets Tue 1 Dec 00:00",
        "100 % of the monthly limit of $1.00 is spent ($1.00 of $1.00); it resets Tue 1 Dec 00:00",
    ]
    either.now = NOW + 13 * DAY
    assert either.warnings() == []
    either.spend("0.55")
    assert either.warnings() == [
        "55 % of the monthly limit of $1.00 is spent ($0.55 of $1.00); it resets Fri 1 Jan 00:00"
    ]


def test_a_jump_over_several_lines_is_one_warning(world: World) -> None:
    world.under(limit(1))
    world.spend("0.95")
    (said,) = world.warnings()
    assert said.startswith("95 % of the daily limit")
    world.spend("0.05")
    (said,) = world.warnings()
    assert said.startswith("100 % of the daily limit")


def test_each_limit_warns_for_itself(world: World) -> None:
    world.under(limit(1) + limit(4, "week", hard=False) + limit("0.3", tier="premium"))
    world.spend("0.3", PREMIUM)
    assert [line.partition(" is spent")[0] for line in world.warnings()] == [
        "100 % of the daily limit of $0.30 for premium"
    ]
    world.spend("1.7")
    assert [line.partition(" is spent")[0] for line in world.warnings()] == [
        "200 % of the daily limit of $1.00",
        "50 % of the weekly limit of $4.00",
    ]


def test_one_guests_warnings_are_not_anothers(world: World) -> None:
    world.under("[users.types.guest]\nday = { runs = 2 }\n")
    for sender in ("telegram:1", "telegram:2"):
        world.spend("0.01", sender=sender)
        (said,) = world.warnings(sender)
        assert said.startswith("50 % of the daily quota of 2 runs for each guest is spent (1 run of 2 runs)")
    assert world.warnings("telegram:1") == []
    assert world.warnings("telegram:3") == []


def test_eight_processes_that_settle_at_once_warn_once_in_all(either: World) -> None:
    either.under(limit(1, "month", hard=False))
    code = """
from kimi_stack.config import stack
from kimi_stack.money.admission import Accounting
books = Accounting(settings.load(), stack.build(stack.default_document(), "x"))
books.ledger
print("here", flush=True)
sys.stdin.readline()
for at in range(10):
    ref = {"provider": "anthropic", "model": "claude-haiku-4-5"}
    for line in books.settle({"id": f"{sys.argv[1]}-{at}", **ref, "usage": {"output": 3000}}):
        print(line)
"""
    started = children(code, 8)
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = "".join(process.communicate(timeout=60)[0] for process in started).splitlines()
    percents = [int(line.partition(" %")[0]) for line in said]
    assert len(said) <= 3, said
    for low, high in ((50, 80), (80, 100), (100, 10_000)):
        assert sum(low <= percent < high for percent in percents) <= 1, said
    assert max(percents) >= 100
    assert sum(row.nano for row in either.ledger.spent(0)) == dollars.parse("1.2")


def test_what_is_dated_after_the_period_is_said_to_count_then_too(either: World) -> None:
    """A call of a machine whose clock ran ahead: the limit is spent by it in every period until its date."""
    either.under(limit(1))
    either.spend("0.4")
    either.spend("0.6", at=NOW + 10 * DAY)
    later = "resets Thu 19 Nov 00:00, but $0.60 is dated later and counts until then (`kimi-stack ledger verify`)"
    assert either.decide(HELLO).refused == f"the daily limit of $1.00 is reached: $1.00 spent; it {later}; {MEND}"
    state = either.state("day/all")
    assert statement.line(state, "UTC") == f"day, all: $1.00 of $1.00 (100 %), {later}; hard: refuses"
    assert state.as_dict()["ahead"] == {"usd": "0.60"}
    assert either.warnings()[0].endswith(f"it {later}")
    either.now += 11 * DAY
    assert either.state("day/all").ahead == 0
