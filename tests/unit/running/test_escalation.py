"""Climbing: which tiers are tried, what is returned, and what it costs."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kimi_stack import progressive_query
from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.cli.root import cli
from kimi_stack.config import settings, stack
from kimi_stack.config.settings import Policy
from kimi_stack.money.admission import Accounting
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.running import climbing, escalation
from kimi_stack.running.assessment import Assessment, Reason
from kimi_stack.running.climbing import Attempt, Climb, Plan, climb, lines
from kimi_stack.running.escalation import run_climbing

from .. import known
from ..known import asked
from ..ledgers import write_settings

UP = climbing.UPWARDS
GOOD = "Here are the five largest moons: Ganymede, Titan, Callisto, Io, and the Moon."
REFUSED_TEXT = "I'm sorry, but I can't help with that request."
TASK = "which are the five largest moons of the solar system"


def attempt(tier: str, score: float, ok: bool = True, cost: int | None = 5) -> Attempt:
    turn = Turn("ok" if ok else "error", f"answer of {tier}" if ok else "", f"x/{tier}", error="" if ok else "down")
    return Attempt(tier, f"x/{tier}", turn, Assessment(score), cost, f"run:{tier}")


outcomes = st.one_of(
    st.tuples(st.just("answer"), st.integers(0, 20).map(lambda twentieths: twentieths / 20)),
    st.tuples(st.just("failure"), st.just(0.0)),
    st.tuples(st.just("limit"), st.just(0.0)),
)


@given(
    st.lists(outcomes, min_size=3, max_size=3),
    st.integers(0, 4),
    st.integers(0, 2),
    st.lists(st.one_of(st.none(), st.integers(0, 10**12)), min_size=3, max_size=3),
)
def test_no_tier_is_tried_twice_cost_is_the_sum_and_the_best_is_returned(
    given_outcomes: list[tuple[str, float]], escalations: int, start: int, costs: list[int | None]
) -> None:
    asked: list[str] = []

    def take(tier: str, before: Attempt | None) -> Attempt | str:
        asked.append(tier)
        kind, score = given_outcomes[UP.index(tier)]
        if kind == "limit":
            return "the monthly limit is reached"
        return attempt(tier, score, kind == "answer", costs[UP.index(tier)])

    done = climb(UP[start:], take, 0.8, escalations)
    assert asked == list(UP[start : start + len(asked)]), "upwards, each once"
    assert len(asked) <= escalations + 1
    assert [tried.tier for tried in done.attempts] == asked[: len(done.attempts)]
    if not done.attempts:
        assert done.ended == "the monthly limit is reached"
        return
    scores = [tried.assessment.score for tried in done.attempts if tried.turn.ok]
    if scores:
        assert done.best.turn.ok
        assert done.best.assessment.score == max(scores)
    assert all(tried.assessment.score < 0.8 for tried in done.attempts[:-1] if tried.turn.ok), "a good one ends it"
    paid = [tried.cost for tried in done.attempts]
    if None in paid:
        assert done.cost is None
    else:
        assert done.cost == sum(cost or 0 for cost in paid)
        assert done.thrown_away == done.cost - (done.best.cost or 0)
    assert (done.ended == "") == done.good
    assert all(lines(done)[1:])


def test_of_equal_answers_the_one_of_the_higher_tier_is_returned() -> None:
    done = Climb((attempt("budget", 0.5), attempt("standard", 0.5)), "it was the highest tier", 0.8)
    assert done.best.tier == "standard"
    failed_last = Climb((attempt("budget", 0.1), attempt("standard", 1.0, ok=False)), "", 0.8)
    assert failed_last.best.tier == "budget", "what failed is no answer"


def test_the_last_lines_say_what_was_thrown_away_and_why_nothing_was_good() -> None:
    poor = Climb((attempt("budget", 0.3), attempt("standard", 0.6)), "1 escalations are the most", 0.8)
    warning, summary = lines(poor)
    assert warning.startswith("no answer was good enough; this is the best of 2, from standard (0.60 of 0.80)")
    assert summary.endswith("of it for answers that were thrown away")
    alone = lines(Climb((attempt("budget", 1.0),), "", 0.8))
    assert alone[0] == ""
    assert "1 try" in alone[1]


class Vendors(OpenClaw):
    """Stands in for OpenClaw: what each model answers, and what it was asked."""

    def __init__(self, answers: dict[str, str | Turn]) -> None:
        super().__init__("/usr/bin/openclaw")
        self.answers = answers
        self.asked: list[tuple[str, str]] = []

    def turn(self, task: str, model: str) -> Turn:
        self.asked.append((model.partition("/")[2], task))
        answer = self.answers[model.partition("/")[2]]
        if isinstance(answer, Turn):
            return answer
        return Turn("ok", answer, model, {"input": 8_000, "output": 100}, Decimal("0.01"))


HAIKU, SONNET, KIMI = "claude-haiku-4-5", "claude-sonnet-5", "kimi-k3"


@pytest.fixture
def vendors(monkeypatch: pytest.MonkeyPatch, home: Any) -> Vendors:
    made = Vendors({HAIKU: REFUSED_TEXT, SONNET: GOOD, KIMI: GOOD})
    monkeypatch.setattr(
        "kimi_stack.openclaw.turns.take", lambda openclaw, task, model, options: openclaw.turn(task, model)
    )
    monkeypatch.setattr("kimi_stack.reading.readers.read", known.read)
    monkeypatch.setattr("kimi_stack.reading.difficulty.solved", lambda score, _: 0.2 if score > 9_000 else 0.8)
    return made


def go(
    vendors: Vendors, plan: Plan | None = None, policy: Policy | None = None, task: str = TASK
) -> tuple[Climb, list[str]]:
    told: list[str] = []
    loaded = stack.build(stack.default_document(), "ours")
    request = asked(task, read=known.read)
    done = run_climbing(vendors, loaded, policy or Policy(), request, Options(), plan or Plan(), told.append)
    return done, told


def rows() -> list[dict[str, Any]]:
    ledger = Accounting(settings.load(), stack.build(stack.default_document(), "ours")).ledger
    names = ("id", "tier", "model", "rule", "outcome", "cost_nano", "run")
    found = ledger.store.execute(f"SELECT {', '.join(names)} FROM calls ORDER BY id")
    return [dict(zip(names, row, strict=True)) for row in found]


def test_a_refusal_climbs_and_both_attempts_are_rows_of_one_run(vendors: Vendors) -> None:
    done, told = go(vendors)
    assert (done.best.tier, done.best.turn.text, done.good) == ("standard", GOOD, True)
    assert [model for model, _ in vendors.asked] == [HAIKU, SONNET]
    assert any(line.startswith("budget: 0.") and "refus" in line for line in told)
    found = rows()
    assert [(row["tier"], row["rule"], row["outcome"]) for row in found] == [
        ("budget", "escalation", "discarded"),
        ("standard", "escalation", "ok"),
    ]
    assert len({row["run"] for row in found}) == 1
    assert done.cost == sum(row["cost_nano"] for row in found)
    assert done.thrown_away == found[0]["cost_nano"]


def test_a_good_first_answer_costs_one_call(vendors: Vendors) -> None:
    vendors.answers[HAIKU] = GOOD
    done, _ = go(vendors)
    assert (done.best.tier, len(vendors.asked)) == ("budget", 1)


def test_a_vendor_that_is_down_counts_as_a_failed_attempt(vendors: Vendors) -> None:
    vendors.answers[HAIKU] = Turn("error", "", "anthropic/" + HAIKU, error="503 overloaded")
    done, told = go(vendors)
    assert (done.best.tier, done.good) == ("standard", True)
    assert any("the vendor is down" in line for line in told)


def test_it_begins_where_it_is_told_to(vendors: Vendors) -> None:
    assert go(vendors, Plan(first="standard"))[0].attempts[0].tier == "standard"
    assert go(vendors, Plan(first="auto"), task=known.HARD)[0].attempts[0].tier == "premium"


def test_the_earlier_answer_and_its_faults_are_carried_only_where_asked(vendors: Vendors) -> None:
    go(vendors)
    assert vendors.asked[-1][1] == TASK
    go(vendors, Plan(carry=True))
    carried = vendors.asked[-1][1]
    assert carried.startswith(TASK)
    assert REFUSED_TEXT in carried


def test_a_tier_that_would_likely_fail_is_left_out_and_the_reason_is_told(vendors: Vendors) -> None:
    done, told = go(vendors, task=known.HARD)
    assert done.skipped
    assert done.skipped[0][0] == "budget"
    assert "would cost more than it saves" in done.skipped[0][1]
    assert any(line.startswith("budget is left out") for line in told)
    assert go(vendors, Plan(first="budget"), task=known.HARD)[0].attempts[0].tier == "budget", (
        "unless the person says so"
    )


def test_ones_own_record_of_failures_leaves_a_tier_out(vendors: Vendors) -> None:
    for _ in range(30):
        go(vendors, Plan(first="budget"))
    done, _ = go(vendors)
    assert done.skipped
    assert "your 30 tries tell too" in done.skipped[0][1]
    assert done.attempts[0].tier == "standard"


def test_a_limit_between_attempts_stops_and_returns_what_there_is(vendors: Vendors, home: Any) -> None:
    path = settings.paths.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('[[limits]]\nusd = 0.0001\nper = "month"\ntier = "standard"\nhard = true\n')
    done, _ = go(vendors, policy=settings.load())
    assert [tried.tier for tried in done.attempts] == ["budget"]
    assert "limit" in done.ended
    assert "limit" in lines(done)[0]
    path.write_text('[[limits]]\nusd = 0.0001\nper = "month"\nhard = true\n')
    with pytest.raises(StackError) as refused:
        go(vendors, policy=settings.load())
    assert refused.value.exit_code == REFUSED


def test_a_judge_is_asked_paid_for_and_may_overrule(vendors: Vendors) -> None:
    vendors.answers[HAIKU] = GOOD
    vendors.answers[KIMI] = '{"score": 0.2, "reasons": ["the order is wrong"]}'
    done, told = go(vendors, Plan(judge="premium", escalations=1))
    assert [tried.assessment.score for tried in done.attempts] == [0.2, 0.2]
    assert any("the order is wrong" in line for line in told)
    assert [row["rule"] for row in rows()].count("judge") == 2
    assert done.cost == sum(row["cost_nano"] for row in rows())


def test_what_was_thrown_away_is_the_answer_alone_as_in_the_report(vendors: Vendors) -> None:
    """Not the verdict on it: the report cannot tell whose verdict was whose."""
    vendors.answers[KIMI] = '{"score": 0.95, "reasons": []}'
    done, _ = go(vendors, Plan(judge="premium"))
    assert done.best.tier == "standard"
    (thrown,) = [row["cost_nano"] for row in rows() if row["outcome"] == "discarded"]
    assert done.thrown_away == thrown


def test_a_judge_without_a_verdict_leaves_it_to_the_signals(vendors: Vendors) -> None:
    vendors.answers[KIMI] = "I would say it is fine."
    done, told = go(vendors, Plan(judge="premium"))
    assert done.best.tier == "standard"
    assert any("gave no verdict" in line for line in told)


def test_ones_own_assessor_takes_the_place_of_the_signals(vendors: Vendors, tmp_path: Any, monkeypatch: Any) -> None:
    (tmp_path / "my_assessor.py").write_text(
        "def judge(answer, task):\n    return 1.0 if 'sorry' in answer.text else 0\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert go(vendors, Plan(assessor="my_assessor:judge"))[0].best.tier == "budget"
    with pytest.raises(StackError, match="my_assessor:nothing"):
        go(vendors, Plan(assessor="my_assessor:nothing"))


def test_an_interrupt_between_attempts_leaves_the_ledger_whole(vendors: Vendors, monkeypatch: Any) -> None:
    def interrupted(task: str, model: str) -> Turn:
        if model.endswith(SONNET):
            raise KeyboardInterrupt
        return Vendors.turn(vendors, task, model)

    monkeypatch.setattr(vendors, "turn", interrupted)
    with pytest.raises(KeyboardInterrupt):
        go(vendors)
    found = rows()
    assert [(row["tier"], row["outcome"]) for row in found] == [("budget", "ok"), ("standard", "aborted")]


def test_the_settings_make_the_plan_and_name_their_mistakes(home: Any) -> None:
    path = settings.paths.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('[escalation]\nthreshold = 0.9\nmax_escalations = 1\njudge = "premium"\ncarry = true\n')
    assert climbing.planned(settings.load()) == Plan(threshold=0.9, escalations=1, judge="premium", carry=True)
    path.write_text("[escalation]\nthreshold = 9\nmax_escalations = -1\n")
    with pytest.raises(StackError) as refused:
        settings.load()
    assert "escalation.threshold" in str(refused.value)
    assert "escalation.max_escalations" in str(refused.value)


def test_the_guides_function_returns_result_model_and_tier(
    vendors: Vendors, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(OpenClaw, "find", classmethod(lambda cls, path: vendors))
    assert progressive_query(TASK, max_escalations=2) == (GOOD, f"anthropic/{SONNET}", "standard")
    assert "trying budget · anthropic/claude-haiku-4-5" in capsys.readouterr().out
    for model in (HAIKU, SONNET, KIMI):
        vendors.answers[model] = Turn("error", "", model, error="401 unauthorized")
    with pytest.raises(StackError, match="401 unauthorized"):
        progressive_query(TASK)


def test_every_reason_that_is_told_names_what_it_saw() -> None:
    seen = Attempt(
        "budget", "x/y", Turn("ok", "z", "x/y"), Assessment(0.5, (Reason("form.json", "is not JSON", 0.5),)), 0, "c"
    )
    assert lines(Climb((seen,), "it was the highest tier", 0.8))[0].endswith(
        "(0.50 of 0.80, is not JSON); it was the highest tier"
    )
    assert tuple(TIERS) == tuple(reversed(UP))


def test_a_leading_tier_is_where_climbing_begins(vendors: Vendors) -> None:
    done, _ = go(vendors, task=f"!premium {TASK}")
    assert [(tried.tier, tried.turn.ok) for tried in done.attempts] == [("premium", True)]
    assert vendors.asked[0][1] == TASK
    assert go(vendors, task=f"!standard {TASK}")[0].attempts[0].tier == "standard"
    assert go(vendors, Plan(first="budget"), task=f"!premium {TASK}")[0].attempts[0].tier == "budget", (
        "--from is nearer"
    )


def foreseen(task: str, plan: Plan | None = None) -> tuple[list[str], str]:
    books = Accounting(settings.load(), stack.build(stack.default_document(), "ours"))
    _, way, tiers = escalation.foresee(books, asked(task, read=known.read), "local:me", plan or Plan())
    return tiers, way.ended


def test_a_dry_run_foresees_the_way_up_and_the_limit_that_ends_it(home: Path) -> None:
    assert foreseen(TASK) == (["budget", "standard", "premium"], "")
    assert foreseen(f"!premium {TASK}") == (["premium"], "")
    assert foreseen(f"!standard {TASK}", Plan(escalations=0)) == (["standard"], "")
    write_settings('[[limits]]\nusd = 0\nper = "month"\ntier = "standard"\nhard = true\n')
    tiers, ended = foreseen(TASK)
    assert tiers == ["budget"]
    assert "the monthly limit of $0.00 for standard is reached" in ended
    write_settings('[[limits]]\nusd = 0\nper = "month"\nhard = true\n')
    assert foreseen(f"!premium {TASK}")[0] == []


def test_the_dry_run_of_the_command_says_what_would_be_refused(home: Path) -> None:
    words = ["run", "--escalate", "--dry-run", f"!premium {TASK}"]
    done = CliRunner().invoke(cli, words, standalone_mode=False)
    assert (done.return_value, done.stdout.startswith("premium · moonshot/kimi-k3 (while")) == (0, True)
    write_settings('[[limits]]\nusd = 0\nper = "month"\nhard = true\n')
    done = CliRunner().invoke(cli, words, standalone_mode=False)
    assert (done.return_value, done.stdout.startswith("refused: the monthly limit of $0.00 is reached")) == (3, True)
