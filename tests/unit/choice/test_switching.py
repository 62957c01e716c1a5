"""Staying with a session's warm model: the facts page's sums, what moves a session and what does not."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack.base import dollars
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice import switching
from kimi_stack.choice.decision import PASS
from kimi_stack.choice.switching import State, Switch
from kimi_stack.config import prices

DAY = "2026-11-23"
NOW = 1_790_000_000
SONNET_4_5, SONNET_5 = "anthropic/claude-sonnet-4-5", "anthropic/claude-sonnet-5"
HAIKU, KIMI = "anthropic/claude-haiku-4-5", "moonshot/kimi-k3"


def switch(old: str, new: str, context: int, tokens: int = switching.NEW_TOKENS) -> Switch:
    before, after = prices.find(old, DAY), prices.find(new, DAY)
    assert before is not None
    assert after is not None
    return Switch(before, after, context, tokens)


def ask(state: State, wanted: str = "budget", model: str = HAIKU, **changed: Any) -> tuple[bool, str]:
    """Whether it stays, and why."""
    given = {"day": DAY, "own_prices": None, "now": NOW, **changed}
    step = switching.stay(state, wanted, model, **given)
    return step.says != PASS, step.because


def warm(**changed: Any) -> State:
    return State(**{"tier": "standard", "model": SONNET_5, "at": NOW - 60, "context": 100_000, "turns": 3, **changed})


@pytest.mark.parametrize(
    ("context", "old", "new", "stays", "first", "later", "turns"),
    [
        (10_000, SONNET_4_5, HAIKU, "$0.0199", "$0.0181", "$0.0066", "0"),
        (30_000, SONNET_5, HAIKU, "$0.0173", "$0.0431", "$0.0086", "3.0"),
        (100_000, SONNET_5, HAIKU, "$0.0312", "$0.1306", "$0.0156", "6.4"),
        (100_000, KIMI, SONNET_5, "$0.0465", "$0.2612", "$0.0312", "14.1"),
    ],
)
def test_the_table_of_what_a_switch_costs(
    context: int, old: str, new: str, stays: str, first: str, later: str, turns: str
) -> None:
    found = switch(old, new, context)
    for nano, printed in ((found.stay_now, stays), (found.move_now, first), (found.move_later, later)):
        # The table rounds halves either way: the exact figure lies within half of its last digit.
        assert abs(nano - dollars.parse(printed)) <= 50_000
    assert found.stay_later == found.stay_now
    assert found.break_even == turns


def test_the_sum_is_shown_in_one_line() -> None:
    assert ask(warm()) == (
        True,
        "its cache of 100,000 tokens is warm: moving to anthropic/claude-haiku-4-5 costs $0.0994 now and saves $0.0156"
        " a turn, 6.4 turns to break even, 2 expected",
    )


def test_it_goes_up_at_once() -> None:
    for state in (warm(), warm(at=0), warm(raised=True), warm(context=900_000)):
        assert ask(state, "premium", KIMI) == (False, "the task needs premium, and going up waits for nothing")


def test_it_goes_down_when_the_cache_is_cold() -> None:
    assert ask(warm(at=NOW - 300))[0]
    assert ask(warm(at=NOW - 301)) == (False, "its cache of 100,000 tokens is cold after 5 minutes")
    assert ask(warm(at=NOW - 301), cache_seconds=3600)[0]
    assert not ask(warm(at=NOW - 31), cache_seconds=30)[0]


def test_it_goes_down_where_the_sum_pays() -> None:
    stays, because = ask(warm(model=SONNET_4_5, context=10_000))
    assert not stays
    assert "saves $0.0018 now and saves $0.0133 a turn, 0 turns to break even" in because


def test_a_large_message_weighs_in_the_sum() -> None:
    assert ask(warm(context=30_000))[0]
    assert not ask(warm(context=30_000), tokens=20_000)[0], (
        "no model has that in its cache, and the cheaper reads it for less"
    )


def test_a_dearer_model_of_a_lower_tier_waits_for_a_cold_cache() -> None:
    stays, because = ask(warm(tier="premium", model=HAIKU), "budget", SONNET_5)
    assert stays
    assert because.endswith("costs $0.2456 now and costs $0.0156 more a turn, never breaks even, 2 expected")


def test_long_context_prices_count() -> None:
    small, large = switch(SONNET_4_5, HAIKU, 199_000), switch(SONNET_4_5, HAIKU, 200_000)
    assert large.stay_now > 1.5 * small.stay_now


def test_a_cache_that_is_written_free_of_charge_still_costs_its_input() -> None:
    row = {"me/free-writes": {"input": "2", "output": "0", "cache_read": "0.1", "cache_write": "0"}}
    price = prices.find("me/free-writes", DAY, row)
    assert price is not None
    assert Switch(price, price, 1_000_000, 0).move_now == 2 * dollars.NANO


def test_a_problem_that_a_complaint_raised_stays_where_it_is() -> None:
    state = warm(model=SONNET_4_5, context=10_000, raised=True)
    assert ask(state) == (True, "a complaint raised the session to standard, where this problem stays")
    assert not ask(warm(raised=True, at=NOW - 301))[0]


def test_unknown_prices_stay_while_warm() -> None:
    stays, because = ask(warm(model="me/mine"))
    assert stays
    assert because.endswith("is warm, and me/mine has no known price to weigh it by")
    assert ask(warm(), model="me/other")[0]
    assert not ask(warm(model="me/mine", at=NOW - 301))[0]
    own = {"me/mine": {"input": 100, "output": 100}}
    assert not ask(warm(model="me/mine"), own_prices=own)[0]


def test_a_clock_that_was_set_back_leaves_it_warm() -> None:
    assert ask(warm(at=NOW + 86_400)) == ask(warm(at=NOW))


def test_the_same_model_is_no_move_and_a_new_model_of_the_tier_is_taken() -> None:
    assert ask(warm(), "standard", SONNET_5) == (True, f"the session is on {SONNET_5} already")
    assert not ask(warm(), "budget", SONNET_5)[0], "both tiers have it: the tier may go down, the cache stays"
    assert ask(warm(), "standard", HAIKU) == (False, f"standard is {HAIKU} now")


def test_expected_turns_are_as_many_as_there_were_up_to_the_bound() -> None:
    assert [switching.expected(turns) for turns in (0, 1, 2, 3, 500)] == [0, 1, 2, 2, 2]


def test_how_long_a_model_keeps_a_cache_is_in_the_catalog(monkeypatch: pytest.MonkeyPatch) -> None:
    from kimi_stack.config import catalog

    assert switching.cache_seconds("me/unknown") == switching.CACHE_SECONDS
    model = catalog.models()[KIMI]
    monkeypatch.setattr(model, "row", {**model.row, "cache_seconds": 3600})
    assert switching.cache_seconds(KIMI) == 3600


@given(st.sampled_from(TIERS), st.integers(0, 2**40), st.integers(0, 10**7), st.integers(0, 10**5), st.booleans())
def test_a_state_survives_its_row(tier: str, at: int, context: int, turns: int, raised: bool) -> None:
    state = State(tier, SONNET_5, at, context, turns, raised)
    again = State.from_row(json.loads(json.dumps(state.as_row())))
    assert again is not None
    assert vars(again) == vars(state)


@pytest.mark.parametrize(
    "changed",
    [
        *({"tier": tier} for tier in ("gold", [], None)),
        *({"model": model} for model in ("", 3)),
        *({"at": at} for at in ("x", -1)),
        {"context": None},
        {"context": 1.5},
        {"turns": True},
        {"raised": "yes"},
    ],
)
def test_a_bad_row_is_no_state(changed: dict[str, Any]) -> None:
    assert State.from_row({**warm().as_row(), **changed}) is None


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_what_is_no_row_is_no_state(row: Any) -> None:
    assert State.from_row(row) is None


REFS = st.sampled_from([SONNET_4_5, SONNET_5, HAIKU, KIMI, "me/unknown", ""])
COUNT = st.integers(0, 10**9)


@given(
    st.builds(State, st.sampled_from(TIERS), REFS, COUNT, COUNT, COUNT, st.booleans()),
    st.sampled_from(TIERS), REFS, st.floats(0, 1e12), COUNT, COUNT,
)  # fmt: skip
def test_it_never_stays_below_what_is_wanted_nor_raises(
    state: State, wanted: str, model: str, now: float, seconds: int, tokens: int
) -> None:
    step = switching.stay(state, wanted, model, DAY, None, now, seconds, tokens)
    assert step.because
    assert "\n" not in step.because
    if step.says != PASS:
        assert step.says == state.tier
        assert TIERS.index(state.tier) <= TIERS.index(wanted)


def test_the_simulation_finds_ours_never_the_dearest_and_never_below_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "bench"))
    import sessions  # type: ignore[import-not-found]

    try:
        monkeypatch.setattr(sessions, "SESSIONS", 40)
        near = 0
        for name, _, sums in sessions.totals():
            cost = {way: bill.nano for way, bill in sums.items()}
            assert cost["ours"] <= max(cost["never"], cost["always"]), name
            assert sums["ours"].below == sums["never"].below == sums["always"].below == 0
            near += cost["ours"] <= 1.02 * min(cost["never"], cost["always"])
        assert near >= 3
    finally:
        sys.modules.pop("sessions", None)
