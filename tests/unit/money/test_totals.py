"""Limits are read from running totals: what an admission and a settlement read does not grow with the ledger."""

from __future__ import annotations

import pytest

from kimi_stack.money import reserving
from kimi_stack.money.ledger import calls, verify

from ..world import BUDGET, DAY, ME, NOW, World, limit

LIMITS = limit(1000, "month") + limit(500, "week", tier="budget") + "[users.types.owner]\nmonth = { usd = 900.0 }\n"


def fill(world: World, count: int, senders: int) -> None:
    """Calls of the present month; each tenth is broken off, and nobody says what it cost."""
    usage = {"input": 1000}
    found = []
    for number in range(count):
        made = {"id": f"f{number}", "provider": "anthropic", "model": "claude-haiku-4-5", "runId": f"r{number}"}
        at = calls.iso(int((NOW - number % 17 * DAY - number % 7 * 900) * 1000))
        who = ME if number % 10 == 1 else f"telegram:{number % senders}"
        lost = (
            {"usage": {}, "costUnknown": True, "outcome": "timeout", "estimateNano": 1000} if number % 10 == 0 else {}
        )
        found.append({**made, "time": at, "sender": who, "usage": usage, **lost})
    world.ledger.record_all(found)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata"], ids=["whole days", "quarter hours"])
@pytest.mark.parametrize("analyzed", [True, False], ids=["analyzed", "not analyzed"])
def test_an_admission_and_a_settlement_take_as_many_steps_in_a_large_ledger(
    world: World, zone: str, analyzed: bool
) -> None:
    world.under(LIMITS, zone=f'[budget]\ntimezone = "{zone}"\n')
    steps = []
    for count, senders in ((300, 3), (6_000, 2_000)):
        fill(world, count, senders)
        seen = [0]
        connection = world.ledger.store._connection  # type: ignore[attr-defined]
        if analyzed:
            connection.execute("ANALYZE")

        def step(seen: list[int] = seen) -> None:
            seen[0] += 1

        connection.set_progress_handler(step, 1)
        assert reserving.reserve(world.ledger, f"run{count}", ME, "budget", BUDGET, 10) is None
        world.call({"input": 10}, at=NOW, runId=f"run{count}")
        assert reserving.standing(world.ledger, ME, [BUDGET], NOW).problem("budget", BUDGET, 10) is None
        connection.set_progress_handler(None, 1)
        steps.append(seen[0])
    assert steps[1] <= 1.3 * steps[0], f"{steps} steps of SQLite"


def test_postgresql_reads_as_few_rows_of_a_large_ledger(either: World) -> None:
    if either.url is None:
        pytest.skip("SQLite's steps are counted above")
    either.under(LIMITS)
    fill(either, 6_000, 2_000)
    store = either.ledger.store
    store.execute("ANALYZE")
    counted = "SELECT COALESCE(SUM(seq_tup_read + COALESCE(idx_tup_fetch, 0)), 0) FROM pg_stat_xact_user_tables"
    with store.writing():
        before = int(store.execute(counted)[0][0])
        reserving.standing(either.ledger, ME, [BUDGET], NOW)
        read = int(store.execute(counted)[0][0]) - before
    ((rows,),) = store.execute("SELECT COUNT(*) FROM rollup")
    assert rows > 10_000
    assert read <= 600, f"{read} rows of {rows}"


@pytest.mark.parametrize("key", ["month/all", "month/each owner"])
def test_totals_are_what_the_calls_of_the_period_sum_up_to(either: World, key: str) -> None:
    either.under(LIMITS)
    fill(either, 400, 7)
    mine = [f for f in range(400) if key == "month/all" or f % 10 == 1]
    state = either.state(key)
    broken_off = [number for number in mine if number % 10 == 0]
    assert state.spent == (len(mine) - len(broken_off)) * 1_000_000 + len(broken_off) * 1000
    assert (state.assumed, state.broken_off, state.unpriced) == (len(broken_off) * 1000, len(broken_off), 0)
    assert verify.verify(either.ledger, NOW).problems == []
