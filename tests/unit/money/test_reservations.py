"""What runs in flight hold, what frees it again, and what a run is thought to cost."""

from __future__ import annotations

import os

from kimi_stack.base import dollars
from kimi_stack.money import reserving, statement
from kimi_stack.money.ledger import reservations, verify

from .. import ledgers
from ..world import BUDGET, DAY, HELLO, HOUR, ME, NOW, PREMIUM, World, children, limit

# Reservations


def test_a_run_in_flight_holds_its_ceiling_until_it_settles(either: World) -> None:
    either.under(limit(1))
    assert either.reserve("r1", tokens=2) == ""
    state = either.state("day/all")
    assert (state.in_flight, state.held, state.spent) == (1, 60_005_000, 0)
    either.spend("0.01", runId="r1")
    state = either.state("day/all")
    assert (state.in_flight, state.held, state.spent) == (0, 0, dollars.parse("0.01"))


def test_near_the_limit_runs_go_one_at_a_time(either: World) -> None:
    either.under(limit("0.10"))
    assert either.reserve("r1") == ""
    refused = either.reserve("r2")
    assert refused == (
        "the daily limit of $0.10 has $0.10 left, of which 1 run in flight may need $0.0600, "
        "and this run needs about $0.0300; it resets Thu 19 Nov 00:00"
    )
    assert "1 run in flight" in str(either.decide(HELLO).refused)
    reserving.release(either.ledger, "r1")
    assert either.reserve("r2") == ""
    either.spend("0.065", runId="r2")
    assert either.reserve("r3") == "", "alone, with $0.035 left, its own estimate is enough"
    either.spend("0.01", runId="r3")
    assert "has $0.0250 left" in either.reserve("r4"), "and with $0.025 left it is not"


def test_far_from_the_limit_many_run_at_once(world: World) -> None:
    world.under(limit(1))
    assert [world.reserve(f"r{number}") == "" for number in range(20)] == [True] * 16 + [False] * 4
    assert world.state("day/all").held <= dollars.parse("1")


def test_a_run_that_reserves_again_replaces_what_it_held(world: World) -> None:
    world.under(limit("0.20"))
    assert world.reserve("r", BUDGET) == ""
    assert world.reserve("r", PREMIUM) == ""
    assert [(held.id, held.model) for held in reservations.alive(world.ledger.store, NOW)] == [("r", PREMIUM)]
    found = reserving.standing(world.ledger, ME, [PREMIUM], NOW, run="r")
    assert found.states[0].in_flight == 0, "a run is not in its own way"


def test_a_run_whose_process_was_killed_counts_its_estimate_until_something_settles_it(either: World) -> None:
    either.under(limit("0.10"))
    holders = children("sys.stdin.readline()", 1)
    assert either.reserve("dead", pid=holders[0].pid, source="chat", tokens=0) == ""
    holders[0].kill()
    holders[0].communicate()
    for _ in range(2):  # seen at once, and as seen once it is on record
        state = either.state("day/all")
        assert (state.spent, state.held, state.in_flight) == (30_000_000, 0, 0)
        assert (state.assumed, state.broken_off, state.unpriced) == (30_000_000, 1, 0)
        either.ledger.sweep(NOW)
    (row,) = ledgers.rows(either.ledger)
    told = [row[name] for name in ("run", "outcome", "cost_nano", "estimate_nano", "estimate_tokens", "source", "tier")]
    assert told == ["dead", "lost", None, 30_000_000, 20_000, "chat", "budget"]
    assert verify.verify(either.ledger, NOW).problems == []
    assert either.reserve("mine") == ""
    assert [held.id for held in reservations.alive(either.ledger.store, NOW)] == ["mine"]
    reserving.release(either.ledger, "mine")
    either.spend("0.05", runId="dead")
    state = either.state("day/all")
    assert (state.spent, state.assumed, state.broken_off, state.unpriced) == (50_000_000, 0, 0, 0)
    assert [row["outcome"] for row in ledgers.rows(either.ledger)] == ["ok"]
    assert sum(row.runs for row in either.ledger.spent(0)) == 1
    assert verify.verify(either.ledger, NOW).problems == []


def test_killing_every_run_gets_nobody_past_a_hard_limit(either: World) -> None:
    either.under(limit("0.10"))
    done = []
    for number in range(8):
        done.append(either.reserve(f"r{number}", tokens=0))
        either.ledger.store.execute("UPDATE reservations SET process = '4194999:1'")
    assert done[:3] == ["", "", ""], "three estimates of $0.03"
    assert all("has $0.01 left, and this run needs about $0.03" in problem for problem in done[3:])
    assert either.state("day/all").spent == 90_000_000


def test_killing_runs_gets_nobody_past_a_quota_of_tokens_or_runs(world: World) -> None:
    types = "[users.types.guest]\nday = { %s }\n"
    for quota, fits in (("tokens = 50000", 3), ("runs = 2", 2)):
        world.under(f"[users]\n{types % quota}")
        done = []
        for number in range(6):
            done.append(world.reserve(f"{quota} {number}", sender="telegram:7"))
            world.ledger.store.execute("UPDATE reservations SET process = '4194999:1'")
        assert [problem == "" for problem in done] == [True] * fits + [False] * (6 - fits)
        world.ledger.sweep(world.now)
        assert world.reserve("one more", sender="telegram:7") != ""
        world.now += DAY


def test_a_run_that_was_lost_in_its_second_attempt_counts_once_as_a_run(either: World) -> None:
    either.under(limit(1))
    assert either.reserve("r", tokens=0) == ""
    either.spend("0.01", runId="r", outcome="error")
    either.ledger.store.execute("UPDATE reservations SET process = '4194999:1'")
    assert either.ledger.sweep(NOW) == 1
    assert (either.state("day/all").spent, sum(row.runs for row in either.ledger.spent(0))) == (40_000_000, 1)
    either.spend("0.02", runId="r")
    assert (either.state("day/all").spent, sum(row.runs for row in either.ledger.spent(0))) == (30_000_000, 1)
    assert verify.verify(either.ledger, NOW).problems == []


def test_a_lost_run_of_a_free_model_cost_nothing(world: World) -> None:
    world.under(limit(1) + f'[prices]\n"{BUDGET}" = {{ input = 0, output = 0, cache_read = 0, cache_write = 0 }}\n')
    assert world.reserve("r") == ""
    world.ledger.store.execute("UPDATE reservations SET process = '4194999:1'")
    assert world.ledger.sweep(NOW) == 1
    (row,) = ledgers.rows(world.ledger)
    assert (row["cost_nano"], row["price_source"]) == (0, "settings")
    state = world.state("day/all")
    assert (state.spent, state.broken_off, state.unpriced) == (0, 0, 0)
    assert verify.verify(world.ledger, NOW).problems == []


def test_a_run_that_timed_out_counts_the_estimate_of_the_tier_that_was_tried(either: World) -> None:
    either.under(limit(1))
    assert either.reserve("r", PREMIUM, tokens=0) == ""
    either.call({}, PREMIUM, runId="r", outcome="timeout", costUnknown=True, estimateNano=1)
    state = either.state("day/all")
    assert (state.spent, state.assumed, state.held, state.unpriced) == (75_000_000, 75_000_000, 0, 0)
    line = statement.line(state, "UTC")
    assert "$0.0750 of $1.00 (7 %), $0.0750 of it estimated for 1 broken-off call" in line


def test_a_later_process_with_the_same_number_is_another_one(world: World) -> None:
    world.under(limit("0.10"))
    assert world.reserve("old", tokens=0) == ""
    world.ledger.store.execute("UPDATE reservations SET process = ?", (f"{os.getpid()}:12345",))
    assert world.state("day/all").assumed == 30_000_000
    assert world.reserve("mine") == ""


def test_what_has_taken_too_long_frees_what_it_held(either: World) -> None:
    either.under(limit("0.10"))
    assert either.reserve("slow", lifetime=600) == ""
    either.now = NOW + 599
    assert either.reserve("mine") != ""
    either.now = NOW + 600
    assert either.reserve("mine") == ""
    either.spend("0.01", runId="slow")
    assert either.state("day/all").spent == dollars.parse("0.01"), "and what it cost counts all the same"


def test_another_machines_run_holds_until_it_expires(world: World) -> None:
    world.under(limit("0.10"))
    assert world.reserve("far", lifetime=600, tokens=0) == ""
    world.ledger.store.execute("UPDATE reservations SET host = 'elsewhere', process = '1:1'")
    assert world.reserve("mine") != ""
    world.now = NOW + 600
    assert world.reserve("mine") == ""
    assert world.state("day/all").assumed == 30_000_000, "whether it died cannot be seen from here, nor what it cost"
    world.spend("0.01", runId="far")
    assert world.state("day/all").spent == 10_000_000, "until it settles"


def test_a_clock_that_is_moved_back_gives_no_money_anew_and_locks_nothing_up(either: World) -> None:
    either.under(limit(1))
    either.spend("1")
    assert either.reserve("r", lifetime=900) != ""
    either.now = NOW - HOUR
    assert either.decide(HELLO).refused is not None
    either.now = NOW - 2 * DAY
    assert either.decide(HELLO).refused is not None, "what is dated ahead of us was spent"
    either.under(limit(2))
    either.now = NOW
    assert either.reserve("stuck", lifetime=900) == ""
    either.now = NOW - HOUR
    assert either.state("day/all").in_flight == 0, "it would hold its money for an hour too long"
    assert either.reserve("next") == ""


# Estimates


def test_an_estimate_is_of_the_models_own_price_and_the_tasks_length(world: World) -> None:
    world.under(limit(1))
    found = reserving.standing(world.ledger, ME, [BUDGET, PREMIUM], NOW)
    assert found.estimate(BUDGET, 0) == (30_000_000, 60_000_000)
    assert found.estimate(BUDGET, 10_000) == (42_500_000, 85_000_000)
    assert found.estimate(PREMIUM, 0) == (75_000_000, 150_000_000)
    assert found.estimate("nobody/knows", 0) is None


def test_estimates_learn_from_three_calls_on(world: World) -> None:
    world.under(limit(9))

    def estimate(tokens: int = 10) -> tuple[int, int] | None:
        return reserving.standing(world.ledger, ME, [BUDGET], NOW).estimate(BUDGET, tokens)

    before = estimate()
    world.spend("0.002")
    world.spend("0.003")
    assert estimate() == before, "two are no record yet"
    world.spend("0.004")
    assert estimate() == (3_000_000, 6_000_000)
    world.spend("0.051")
    assert estimate() == (15_000_000, 51_000_000), "the ceiling is the dearest"
    assert estimate(100_000) == (100_000_000, 200_000_000), "a long task costs its own reading"
    for _ in range(20):
        world.spend("0.001")
    assert estimate() == (1_000_000, 2_000_000), "only the last twenty count"


def test_a_run_whose_estimate_was_learnt_fits_where_the_guess_did_not(world: World) -> None:
    world.under(limit("0.02"))
    assert world.decide(HELLO).refused is not None
    for _ in range(3):
        world.spend("0.002")
    assert world.decide(HELLO).refused is None
