"""A run: which tiers try, and what is on record of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.config import settings, stack
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import (
    OpenClaw,
)
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running import run

from .. import known
from ..known import asked
from ..openclaw.programs import BIN, HARD, USAGE, Rows, limit


class Vendor:
    """Stands in for `turns.take`: the answers by model, and the models that were asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **errors: str) -> None:
        self.asked: list[str] = []
        self.tasks: list[str] = []
        self.errors = errors
        monkeypatch.setattr(turns, "take", self.take)

    def take(self, _: OpenClaw, task: str, model: str, options: Options) -> Turn:
        self.asked.append(model)
        self.tasks.append(task)
        error = self.errors.get(model.partition("/")[0])
        return Turn("error", "", model, error=error) if error else Turn("ok", "fine", model, USAGE, Decimal("0.01"))


def run_it(task: str, said: list[str] | None = None, **over: Any) -> run.Run:
    our = stack.build(known.document(), "x")
    say = (said if said is not None else []).append
    return run.run_task(OpenClaw(BIN), our, settings.load(), asked(task, **over), Options(), say)


def test_a_tier_that_cannot_serve_hands_over_to_the_next_below_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="401 (auth)")
    said: list[str] = []
    done = run_it("Analyze this", said)
    assert vendor.asked == ["moonshot/kimi-k3", "anthropic/claude-sonnet-5"]
    assert done.passed_over == (("premium", "no valid credentials"),)
    assert said[1] == "premium cannot serve (no valid credentials), trying standard · anthropic/claude-sonnet-5"


def test_a_parameter_that_a_model_refuses_sends_the_task_on_and_the_line_says_which(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vendor = Vendor(monkeypatch, moonshot="400 invalid temperature: only 1 is allowed for this model")
    said: list[str] = []
    assert run_it("Analyze this", said).turn.ok
    assert vendor.asked[:2] == ["moonshot/kimi-k3", "anthropic/claude-sonnet-5"]
    assert said[1].startswith("premium cannot serve (the vendor refuses the request), trying standard")


def test_a_vendors_words_alone_send_a_task_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="The catalog includes 404 pages; sign in with your api key, 429 times")
    assert not run_it("Analyze this").turn.ok
    assert vendor.asked == ["moonshot/kimi-k3"]


def test_budget_goes_up_where_nothing_is_below(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, anthropic="HTTP 503")
    assert run_it("hello").turn.ok
    assert vendor.asked == ["anthropic/claude-haiku-4-5", "anthropic/claude-sonnet-5", "moonshot/kimi-k3"]


@pytest.mark.parametrize("pin", [{"tier": "premium"}, {"model": "kimi-strategic"}])
def test_what_the_person_pinned_is_never_replaced(monkeypatch: pytest.MonkeyPatch, pin: dict[str, str]) -> None:
    vendor = Vendor(monkeypatch, moonshot="401 (auth)")
    assert not run_it("hello", **pin).turn.ok
    assert vendor.asked == ["moonshot/kimi-k3"]


def test_a_failure_of_the_task_itself_is_not_tried_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="The tool failed.")
    assert run_it("Analyze this").turn.error == "The tool failed."
    assert len(vendor.asked) == 1


def test_when_no_tier_can_serve_the_last_failure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch, moonshot="401", anthropic="401")
    assert not run_it("Review this").turn.ok
    assert len(vendor.asked) == 3


def test_an_override_is_not_sent_on(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor(monkeypatch)
    run_it("!premium hello")
    assert vendor.tasks == ["hello"]


@pytest.mark.parametrize("task", ["", "  \n", "!premium", "!budget  "])
def test_an_empty_task_costs_nothing(monkeypatch: pytest.MonkeyPatch, task: str) -> None:
    vendor = Vendor(monkeypatch)
    with pytest.raises(StackError, match="empty"):
        run_it(task)
    assert vendor.asked == []


def test_an_answer_is_not_lost_when_its_usage_cannot_be_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    Vendor(monkeypatch)

    def full() -> None:
        raise StackError("the disk is full")

    monkeypatch.setattr(Accounting, "settle", lambda *_: full())
    said: list[str] = []
    assert run_it("hello", said).turn.text == "fine"
    assert "the disk is full" in said[-1]


def test_each_attempt_that_cost_something_is_a_row_of_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    limit(HARD)
    Vendor(monkeypatch, moonshot="401 (auth)")
    done = run_it("Analyze this")
    rows = Rows()
    (row,) = rows.calls
    told = [row[name] for name in ("tier", "model", "rule", "outcome")]
    assert told == ["standard", "anthropic/claude-sonnet-5", "keywords", "ok"]
    assert row["cost_nano"] == done.cost
    assert row["sender"].startswith("local:")
    assert rows.held == []


@pytest.mark.parametrize(("status", "unknown"), [("timeout", True), ("error", False)])
def test_a_run_that_ends_without_usage_holds_nothing_and_a_timeout_is_of_unknown_cost(
    monkeypatch: pytest.MonkeyPatch, status: str, unknown: bool
) -> None:
    limit(HARD)
    monkeypatch.setattr(turns, "take", lambda *_: Turn(status, "", "anthropic/claude-haiku-4-5", error="it failed"))
    run_it("hello")
    rows = Rows()
    assert [(row["cost_nano"], row["outcome"]) for row in rows.calls] == ([(None, "timeout")] if unknown else [])
    assert rows.held == []


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_a_run_that_is_broken_off_is_on_record_as_of_unknown_cost(
    monkeypatch: pytest.MonkeyPatch, end: type[BaseException]
) -> None:
    limit(HARD)

    def broken_off(*_: object) -> Turn:
        assert len(Rows().held) == 1
        raise end

    monkeypatch.setattr(turns, "take", broken_off)
    with pytest.raises(end):
        run_it("hello")
    rows = Rows()
    assert [(row["cost_nano"], row["outcome"]) for row in rows.calls] == [(None, "aborted")]
    assert rows.held == []


def test_a_fallback_tier_without_money_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    limit('[[limits]]\nusd = 0.001\nper = "month"\ntier = "standard"\nhard = true\n')
    vendor = Vendor(monkeypatch, moonshot="401 (auth)")
    said: list[str] = []
    done = run_it("Analyze this", said)
    assert vendor.asked == ["moonshot/kimi-k3", "anthropic/claude-haiku-4-5"]
    assert said[1].startswith("standard is not tried: the monthly limit of $0.0010 for standard")
    assert done.passed_over == (("premium", "no valid credentials"),)


def test_what_is_refused_costs_nothing_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    limit(HARD.replace("5", "0.001"))
    vendor = Vendor(monkeypatch)
    with pytest.raises(StackError, match="the monthly limit of") as refused:
        run_it("hello")
    assert refused.value.exit_code == REFUSED
    assert vendor.asked == []
