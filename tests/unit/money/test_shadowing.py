"""The limit of shadow runs, in both kinds of ledger: what counts for it, and what it is counted for."""

from __future__ import annotations

import pytest

from kimi_stack.base import dollars, periods
from kimi_stack.compliance import standing as kept
from kimi_stack.config import settings
from kimi_stack.money import shadowing
from kimi_stack.money.report import baseline
from kimi_stack.money.report.span import Span

from ..world import DAY, ME, NOW, World, limit

ON = "[shadow]\nshare = 0.05\n"


def left(world: World, **more: float) -> str:
    return dollars.usd(shadowing.state(world.ledger, ME, more.get("at", world.now)).left)


def test_it_counts_shadow_runs_of_its_period_alone(either: World) -> None:
    world = either.under(ON)
    world.spend("0.05")
    world.spend("0.02", source="shadow", runId="s1")
    world.spend("0.03", source="shadow", runId="s2", at=NOW - DAY)
    assert left(world) == "0.08"
    assert left(world.under(f'{ON}usd = 1\nper = "month"\n')) == "0.95"


def test_a_broken_off_shadow_run_counts_its_estimate(either: World) -> None:
    world = either.under(ON)
    call = {"costUnknown": True, "outcome": "aborted", "source": "shadow", "runId": "s1", "estimateNano": 7_000_000}
    world.call({}, **call)
    state = shadowing.state(world.ledger, ME, world.now)
    assert (state.spent, state.assumed, state.broken_off, state.unpriced) == (7_000_000, 7_000_000, 1, 0)


def test_what_is_added_to_the_limits_is_not_added_to_it(either: World) -> None:
    world = either.under(ON + limit(1))
    world.ledger.top_up(10**9, "all", NOW + DAY, ME)
    assert left(world) == "0.10"
    assert dollars.usd(world.state("day/all").left) == "2.00"


def test_runs_of_the_person_in_flight_do_not_count_for_it_and_shadow_runs_do(either: World) -> None:
    world = either.under(ON + limit(1))
    assert not world.reserve("run-1")
    assert shadowing.state(world.ledger, ME, world.now).in_flight == 0
    assert not world.reserve("shadow-1", source="shadow")
    assert shadowing.state(world.ledger, ME, world.now).in_flight == 1
    assert world.state("day/all").in_flight == 2, "a hard limit counts both"


def test_no_savings_are_made_of_shadow_runs(either: World) -> None:
    world = either.under("")
    world.spend("0.05")
    before = baseline.saved(world.ledger, span(), "premium", "moonshot/kimi-k3")
    world.spend("0.02", source="shadow", runId="s1")
    world.call({"input": 300_000}, source="shadow", runId="s2", contextTokens=300_000)
    world.call({}, source="shadow", runId="s3", costUnknown=True, outcome="aborted")
    after = baseline.saved(world.ledger, span(), "premium", "moonshot/kimi-k3")
    assert (after.calls, after.cost_nano, after.baseline_nano) == (before.calls, before.cost_nano, before.baseline_nano)


def span() -> Span:
    return Span(int(NOW) - DAY, int(NOW) + DAY, "", periods.zone("UTC"))


def test_estimates_of_real_runs_do_not_learn_from_them(either: World) -> None:
    world = either.under("")
    world.spend("0.05")
    world.spend("0.02", source="shadow", runId="s1")
    assert world.ledger.recent_costs("anthropic/claude-haiku-4-5") == [50_000_000]


def test_retention_never_cuts_its_period(world: World) -> None:
    world.under(f'{ON}per = "month"\n[retention]\nledger_days = 3\n')
    assert kept.cutoff(world.ledger.policy, NOW) == int(NOW) // DAY * DAY - 17 * DAY
    world.under("[retention]\nledger_days = 3\n")
    assert kept.cutoff(world.ledger.policy, NOW) == int(NOW) // DAY * DAY - 3 * DAY


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("share = 2", "shadow.share: must be a share from 0 to 1"),
        ("usd = 'much'", "shadow.usd: must be dollars, such as 20 or 0.5"),
        ("usd = true", "shadow.usd: must be dollars"),
        ("per = 'year'", "shadow.per: must be one of day, week, month"),
        ("to = 3", "shadow.to: must be text"),
        ("arm = 'budget'", "shadow.arm: no such setting; known are share, to, usd, per"),
    ],
)
def test_each_mistake_is_named_by_its_key(text: str, said: str) -> None:
    assert any(mistake.startswith(said) for mistake in settings.validate(settings.parse(f"[shadow]\n{text}\n")))
