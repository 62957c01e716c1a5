"""CostTracker, the guide's class, over the real ledger."""

from __future__ import annotations

import threading
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import kimi_stack
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import settings, users
from kimi_stack.guide import CostTracker
from kimi_stack.money.ledger import calls, open_ledger, verify

KIMI, HAIKU = "moonshot/kimi-k3", "anthropic/claude-haiku-4-5"


def row() -> dict[str, Any]:
    with open_ledger(settings.load()) as ledger:
        (values,) = ledger.store.execute(f"SELECT {', '.join(calls.COLUMNS)} FROM calls")
    return dict(zip(calls.COLUMNS, values, strict=True))


def test_the_guides_example_works_as_it_stands() -> None:
    tracker = kimi_stack.CostTracker()
    assert tracker.log_usage("moonshot/kimi-k2-0905-preview", 1500, 800, "strategic_analysis", 0.103) is None
    (entry,) = tracker.usage_log
    assert list(entry) == ["timestamp", "model", "tokens_in", "tokens_out", "task_type", "cost_estimate"]
    report = tracker.generate_cost_report()
    assert report["premium"] == {"usage": 1, "cost": Decimal("0.0029")}
    assert report["standard"] == report["budget"] == {"usage": 0, "cost": Decimal(0)}
    assert list(report) == ["premium", "standard", "budget"]


def test_a_tracker_that_is_only_made_opens_nothing(home: Path) -> None:
    CostTracker()
    assert list(home.rglob("*")) == []


def test_a_call_is_on_record_with_its_sender_tier_and_estimate() -> None:
    CostTracker().log_usage(HAIKU, 1000, 100, "list", 0.5)
    found = row()
    assert (found["source"], found["sender"], found["tier"]) == ("api", users.local(), "budget")
    assert (found["task_type"], found["estimate_nano"], found["cost_nano"]) == ("list", 500_000_000, 1_500_000)
    assert (found["price_source"], found["tokens_in"], found["largest_prompt"]) == ("catalog", 1000, 1000)


def test_a_model_without_price_costs_what_the_caller_says() -> None:
    CostTracker().log_usage("acme/m", 1000, 100, "list", 0.103)
    found = row()
    assert (found["cost_nano"], found["price_source"], found["tier"]) == (103_000_000, "caller", "")


def test_a_bare_model_gets_an_unknown_provider_and_no_tier_by_its_name() -> None:
    tracker = CostTracker()
    tracker.log_usage("my-sonnet", 1000, 100, "list", None)
    assert row()["model"] == "unknown/my-sonnet"
    report = tracker.generate_cost_report()
    assert report["other"] == {"usage": 1, "cost": Decimal(0), "unpriced": 1}
    assert report["standard"] == {"usage": 0, "cost": Decimal(0)}


def test_unpriced_calls_are_counted_beside_the_cost_of_their_tier() -> None:
    paths.config_dir().mkdir(parents=True)
    tracker = CostTracker()
    tracker.log_usage(HAIKU, 1000, 0, "x", None)
    with open_ledger(settings.load()) as ledger:
        call = {"id": "cut", "provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 5}}
        ledger.record({**call, "tier": "budget", "costUnknown": True, "outcome": "timeout"})
    assert tracker.generate_cost_report()["budget"] == {"usage": 2, "cost": Decimal("0.001"), "unpriced": 1}


def test_flat_pricing_reckons_by_the_guides_formula_with_all_tokens() -> None:
    tracker = CostTracker(pricing={KIMI: 0.045})
    tracker.log_usage(KIMI, 1500, 800, "plan", None)
    tracker.log_usage(HAIKU, 1000, 1000, "list", None)
    report = tracker.generate_cost_report()
    assert report["premium"]["cost"] == Decimal("0.1035")
    assert report["budget"]["cost"] == Decimal("0.04")  # a model that the caller left out: 0.02 per 1K
    assert tracker.generate_cost_report(pricing={HAIKU: 1})["budget"]["cost"] == 2


def test_yesterday_is_not_in_daily_but_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    tracker = CostTracker()
    then = time.time_ns() - 40 * 86_400 * 10**9
    with monkeypatch.context() as patched:
        patched.setattr(time, "time_ns", lambda: then)
        tracker.log_usage(KIMI, 10, 10, "x", None)
    usage = {period: tracker.generate_cost_report(period)["premium"]["usage"] for period in ("daily", "monthly", "all")}
    assert usage == {"daily": 0, "monthly": 0, "all": 1}


def test_an_unknown_period_is_a_value_error_that_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="daily, weekly, monthly, all"):
        CostTracker().generate_cost_report("yearly")


@pytest.mark.parametrize("wrong", [(-1, 0, None), (0, 1.5, None), (1, 1, -0.1), (1, 1, float("nan")), (1, 1, "a lot")])
def test_what_cannot_be_a_call_is_refused_and_not_logged(wrong: tuple[Any, Any, Any]) -> None:
    tracker = CostTracker()
    with pytest.raises(StackError):
        tracker.log_usage(KIMI, wrong[0], wrong[1], "x", wrong[2])
    assert tracker.usage_log == []
    assert tracker.generate_cost_report("all")["premium"]["usage"] == 0


def test_a_limit_that_is_near_is_a_warning() -> None:
    paths.config_dir().mkdir(parents=True)
    paths.settings_file().write_text('[[limits]]\nusd = 0.001\nper = "day"\n')
    with pytest.warns(UserWarning, match="100 % of the daily limit"):
        CostTracker().log_usage(HAIKU, 1000, 0, "x", None)


def test_several_threads_may_share_a_tracker() -> None:
    tracker = CostTracker()
    threads = [threading.Thread(target=tracker.log_usage, args=(HAIKU, 1, 1, "x", None)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tracker.generate_cost_report()["budget"]["usage"] == len(tracker.usage_log) == 8
    with open_ledger(settings.load()) as ledger:
        assert verify.verify(ledger).problems == []
