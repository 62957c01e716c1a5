"""Shadow runs with a stand-in for OpenClaw: which runs have one, what it asks, what it pays, and what is kept."""

from __future__ import annotations

import json
import os
import stat
import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base.errors import StackError
from kimi_stack.choice.request import Request
from kimi_stack.config import settings, stack
from kimi_stack.learning import found as found_labels
from kimi_stack.learning import shadow, shadow_pairs, shadow_run
from kimi_stack.learning.comparison import Arm
from kimi_stack.learning.shadow import Job
from kimi_stack.learning.shadow_pairs import ShadowPair
from kimi_stack.money import reserving
from kimi_stack.money.admission import Accounting
from kimi_stack.money.ledger import open_ledger, reservations
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.privacy.own import Around
from kimi_stack.running.run import Run

from .. import known
from ..ledgers import write_settings
from ..openclaw.programs import BIN, USAGE, Rows
from .reading import reading

PREMIUM, STANDARD, BUDGET = "moonshot/kimi-k3", "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"
GOOD, BAD = "It has 4 moons, and here they are.", "I'm sorry, but I can't help with that request."
ON = "[shadow]\nshare = 1\n"
KEEPS = f"{ON}[ledger]\nkeep_tasks = true\n"
SECRET = "Use the key AKIAIOSFODNN7QAMPLEX to list the bucket"


class Vendor:
    """Stands in for `turns.take`; `gate` holds an answer back until it is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.options, self.text = list[tuple[str, str]](), list[Options](), GOOD
        self.turn = Turn("ok", "", None, USAGE, Decimal("0.01"))
        monkeypatch.setattr(turns, "take", self.take)
        monkeypatch.setattr("kimi_stack.reading.readers.best", lambda: reading)

    def take(self, _: OpenClaw, task: str, model: str, options: Options) -> Turn:
        self.asked.append((model, task))
        self.options.append(options)
        return replace(self.turn, text=self.text, model=self.turn.model or model)


@pytest.fixture
def vendor(monkeypatch: pytest.MonkeyPatch, home: Path) -> Vendor:
    write_settings(ON)
    return Vendor(monkeypatch)


def our() -> stack.Stack:
    return stack.build(known.document(), "x")


def job(task: str = "count the moons", answer: str = GOOD, **over: Any) -> Job:
    made = Job(
        f"shadow-{task}",
        f"run-{task}",
        task,
        answer,
        5_000_000,
        Arm("standard", "standard", STANDARD),
        Arm("budget", "budget", BUDGET),
        BIN,
        os.getcwd(),
    )
    return replace(made, **over)


def make(wanted: Job) -> ShadowPair | None:
    return shadow_run.make(OpenClaw(BIN), our(), settings.load(), wanted)


def offered(task: str = "hello", chance: float = 0.0, options: Options | None = None, **over: Any) -> Job | None:
    """The job of a run on standard; `over` replaces parts of its turn."""
    request = known.asked(task, tier="standard")
    policy, turn = settings.load(), Turn("ok", GOOD, STANDARD, USAGE, Decimal("0.01"))
    decision = Accounting(policy, our()).admit(request, "local:me")
    done = Run(decision, replace(turn, **over), cost=1)
    return shadow.job_of(done, "run-1", request, our(), policy, options or Options(), BIN, chance)


@pytest.mark.parametrize(
    ("share", "chance", "wanted"),
    [(0, 0.0, False), (500, 0.0, True), (500, 0.0499, True), (500, 0.05, False), (10_000, 0.9999, True)],
)
def test_the_sample_is_decided_by_the_number_that_is_passed_in(share: int, chance: float, wanted: bool) -> None:
    assert shadow.sampled(share, chance) is wanted


def test_a_run_has_a_shadow_on_the_next_lower_tier_or_where_the_settings_say(vendor: Vendor) -> None:
    first = offered()
    assert first is not None
    assert (first.real, first.other) == (Arm("standard", "standard", STANDARD), Arm("budget", "budget", BUDGET))
    assert Job.loads(first.dumps()) == first
    write_settings(ON + 'to = "premium"\n')
    second = offered()
    assert second is not None
    assert second.other.model == PREMIUM
    assert first.run != second.run


def test_settings_without_a_share_ask_for_none(vendor: Vendor) -> None:
    write_settings("")
    assert offered() is None


@pytest.mark.parametrize(
    "over",
    [
        {"status": "error"},
        {"tools": 1},
        {"model": BUDGET},
        {"chance": 1.0},
        {"options": Options(session="support")},
        {"options": Options(extra=("--local-model-lean",))},
        {"task": SECRET},
        {"task": "word " * 30_000},
    ],
    ids=lambda over: next(iter(over)),
)
def test_these_have_none(vendor: Vendor, over: dict[str, Any]) -> None:
    assert offered(**over) is None


@pytest.mark.parametrize(
    ("rules", "task", "wanted"),
    [
        ('words = ["Aurora"]\n', "the name is Aurora", False),  # confidential, and no rule holds it
        ('[privacy.confidential]\nallow = ["*/*"]\n', SECRET, False),
        ('[privacy.internal]\nwords = ["Aurora"]\nallow = ["anthropic/claude-sonnet-5"]\n', "it is Aurora", False),
        ('[privacy.internal]\nwords = ["Aurora"]\nallow = ["anthropic/*"]\n', "it is Aurora", True),
        ('[privacy.internal]\nwords = ["Aurora"]\nallow = ["ollama/*"]\n', "hello", True),
    ],
)
def test_the_class_of_the_task_decides(vendor: Vendor, rules: str, task: str, wanted: bool) -> None:
    write_settings(f"{ON}[privacy]\n{rules}")
    assert (offered(task) is not None) is wanted


def test_a_file_of_the_persons_own_is_confidential(vendor: Vendor) -> None:
    write_settings(f'{ON}[privacy]\nfiles = ["*.secret"]\n')
    policy = settings.load()
    plain = known.asked("hello")
    assert shadow.problem(policy, plain, STANDARD, Arm("budget", "budget", BUDGET)) is None
    inside = known.asked("hello", around=Around(files=["a.secret"]))
    assert shadow.problem(policy, inside, STANDARD, Arm("budget", "budget", BUDGET)) == "it is confidential"


def test_it_asks_the_other_arm_alone_without_tools_and_is_billed_as_a_shadow(vendor: Vendor) -> None:
    pair = make(job(thinking="low", timeout=30))
    assert pair is not None
    assert vendor.asked == [(BUDGET, "count the moons")]
    (options,) = vendor.options
    assert (options.tools, options.silent, options.session, options.thinking, options.timeout) == (
        False,
        True,
        None,
        "low",
        30,
    )
    (call,) = Rows().calls
    assert (call["source"], call["rule"], call["tier"], call["run"]) == ("shadow", "shadow", "budget", pair.run)
    assert pair.costs == (5_000_000, call["cost_nano"])
    assert Rows().held == []


def test_without_keep_tasks_no_word_is_on_disk_and_with_it_the_pair_is_0600(vendor: Vendor, home: Path) -> None:
    vendor.text = "Phobos and Deimos"
    make(job("name the moons of Mars", answer="two of them"))
    (row,) = [json.loads(line) for line in shadow_pairs.path().read_text().splitlines()]
    assert (row["words"], row["class"], row["run"]) == (None, "public", "run-name the moons of Mars")
    text = shadow_pairs.path().read_text().replace(row["run"], "").replace(row["id"], "")
    for word in ("moons", "Phobos", "two of them"):
        assert word not in text
    assert row["features"]
    write_settings(KEEPS)
    make(job("name the moons of Mars", answer="two of them"))
    *_, kept = shadow_pairs.read()
    assert kept.words == ("name the moons of Mars", "two of them", "Phobos and Deimos")
    assert stat.S_IMODE(shadow_pairs.path().stat().st_mode) == 0o600


def test_an_answer_that_is_confidential_keeps_no_words(vendor: Vendor) -> None:
    write_settings(KEEPS)
    vendor.text = SECRET
    pair = make(job())
    assert pair is not None
    assert pair.words is None


@pytest.mark.parametrize(
    ("real", "other", "better"), [(GOOD, GOOD, "tie"), (GOOD, BAD, "left"), (BAD, GOOD, "right"), (BAD, BAD, "tie")]
)
def test_the_form_of_both_answers_is_assessed(vendor: Vendor, real: str, other: str, better: str) -> None:
    vendor.text = other
    pair = make(job(answer=real))
    assert pair is not None
    assert pair.better == better


@pytest.mark.parametrize("turn", [Turn("error", "", BUDGET, error="401"), Turn("ok", "", PREMIUM, USAGE)])
def test_a_failure_and_a_stand_in_make_no_pair_and_hold_nothing(vendor: Vendor, turn: Turn) -> None:
    vendor.turn = turn
    assert make(job()) is None
    assert not shadow_pairs.path().exists()
    assert Rows().held == []


def test_what_became_confidential_meanwhile_is_not_sent(vendor: Vendor) -> None:
    """The settings may have changed between the answer and the shadow run."""
    write_settings(f'{ON}[privacy]\nwords = ["moons"]\n')
    assert make(job()) is None
    write_settings(
        f'{ON}[privacy]\nwords = ["moons"]\n[privacy.confidential]\nallow = ["ollama/*"]\notherwise = "redact"\n'
    )
    assert make(job()) is None
    assert vendor.asked == []
    assert Rows().held == []


def test_the_limit_of_shadow_runs_refuses_and_says_nothing_to_the_person(vendor: Vendor) -> None:
    write_settings(ON + "usd = 0.000001\n")
    with pytest.raises(StackError, match=r"the daily limit of \$0.000001 for shadow runs"):
        make(job())
    assert (vendor.asked, Rows().held) == ([], [])


def test_a_model_without_a_price_is_never_asked(vendor: Vendor) -> None:
    with pytest.raises(StackError, match="no known price"):
        make(job(other=Arm("a/b", None, "a/b")))
    assert vendor.asked == []


LIMIT = '[[limits]]\nusd = 1\nper = "day"\nhard = {hard}\n'


@pytest.mark.parametrize("hard", ["true", "false"])
def test_the_last_fifth_of_a_limit_is_the_persons(vendor: Vendor, hard: str) -> None:
    write_settings(ON + LIMIT.format(hard=hard))
    spend(700_000)
    assert make(job()) is not None
    spend(99_500)
    assert make(job()) is None
    assert len(vendor.asked) == 1
    assert Rows().held == []


def test_a_hard_limit_counts_shadow_runs_too(vendor: Vendor) -> None:
    write_settings(ON + LIMIT.format(hard="true"))
    make(job())
    with open_ledger(settings.load()) as ledger:
        (state,) = reserving.standing(ledger, "local:me", []).states
        assert state.spent == Rows().calls[0]["cost_nano"] > 0


def test_a_warning_is_left_for_the_persons_next_run(vendor: Vendor) -> None:
    write_settings(ON + "[[limits]]\nusd = 0.01\nper = 'day'\n")
    spend(4_900)
    make(job())
    vendor.turn = Turn("ok", "", None, {"input": 200, "output": 0}, Decimal("0.01"))
    with open_ledger(settings.load()) as ledger:
        before = ledger.store.execute("SELECT COUNT(*) FROM warnings")
    assert before == [(0,)]


def spend(tokens: int) -> None:
    """So many tokens of budget at a dollar a million, in a hundred calls."""
    call = {"provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": tokens // 100}}
    with open_ledger(settings.load()) as ledger:
        assert ledger.record_all([{**call, "id": f"c{tokens}-{number}"} for number in range(100)]) == 100


def test_several_at_once_stay_below_the_limit(vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight at a time with money for two or three: those in flight must fit with the most that each may cost."""
    with open_ledger(settings.load()) as ledger:
        cost = reserving.standing(ledger, "x", [BUDGET], limits=[]).estimate(BUDGET, 4)
    assert cost is not None
    write_settings(f"{ON}usd = {3 * cost[1] / 1e9:.9f}\n")
    begun, wait = threading.Barrier(9), threading.Event()
    asked: list[str] = []
    refused: list[int] = []

    def all_there() -> None:
        if len(refused) + len(asked) == 8:
            wait.set()

    def take(_: OpenClaw, task: str, model: str, options: Options) -> Turn:
        asked.append(model)
        all_there()
        wait.wait(20)
        return Turn("ok", GOOD, model, {"input": cost[1] // 1000, "output": 0}, Decimal("0.01"))

    monkeypatch.setattr(turns, "take", take)

    def one(number: int) -> None:
        begun.wait()
        try:
            make(job(f"task {number}"))
        except StackError:
            refused.append(number)
            all_there()

    threads = [threading.Thread(target=one, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    begun.wait()
    for thread in threads:
        thread.join()
    assert (len(asked), len(refused)) == (3, 5)
    assert sum(row["cost_nano"] for row in Rows().calls) <= 3 * cost[1]


def test_one_whose_process_dies_counts_its_estimate(vendor: Vendor) -> None:
    from kimi_stack.money import shadowing

    policy = shadowing.policy_of(settings.load())
    with open_ledger(policy) as ledger:
        assert reserving.reserve(ledger, "shadow-1", "local:me", "budget", BUDGET, 4, source="shadow") is None
        ledger.store.execute("UPDATE reservations SET process = '999999:1'")
        before = shadowing.state(ledger, "local:me")
        assert ledger.sweep() == 1
        after = shadowing.state(ledger, "local:me")
        assert before.spent == after.spent == after.assumed > 0
        assert (before.broken_off, after.broken_off) == (1, 1)
        assert reservations.alive(ledger.store) == []
        (row,) = ledger.store.execute("SELECT source, outcome FROM calls")
        assert row == ("shadow", "lost")


def label_of(pair: ShadowPair) -> list[tuple[str, str, str, float, str]]:
    shadow_pairs.keep(pair)
    return [(each.judged, each.tier, each.wanted, each.weight, each.source) for each in found_labels.labels()]


def test_a_pair_is_a_label_of_the_real_run_where_its_form_decides(vendor: Vendor) -> None:
    vendor.text = BAD
    pair = make(job())
    assert pair is not None
    wanted = [("run-count the moons", "standard", "standard", 0.15, "shadow")]
    labels = list(found_labels.labels())
    assert [(each.judged, each.tier, each.wanted, each.weight, each.source) for each in labels] == wanted
    assert labels[0].features is not None
    assert len(label_of(replace(pair, run="shadow-2", better="tie"))) == 1
    assert label_of(replace(pair, run="shadow-3", of="run-3", better="right"))[-1][1:3] == ("standard", "budget")


def test_what_is_foreseen(vendor: Vendor) -> None:
    def foresee(task: str, options: Options | None = None, **given: Any) -> dict[str, Any]:
        policy, request = settings.load(), known.asked(task, **given)
        decision = Accounting(policy, our()).admit(request, "local:me")
        return shadow.foresee(policy, our(), request, decision, options or Options())

    found = foresee("hello", tier="standard")
    assert (found["share"], found["name"], found["model"], found["because"]) == (1.0, "budget", BUDGET, None)
    assert float(found["expected"]["usd"]) > 0
    assert foresee("hello", tier="budget")["because"] == "there is no lower tier, and shadow.to names none"
    assert foresee(SECRET, tier="standard")["because"] == "it is confidential"
    assert "session" in foresee("hello", Options(session="s"), tier="standard")["because"]
    write_settings(ON + "usd = 0.000001\n")
    assert "for shadow runs" in foresee("hello", tier="standard")["because"]
    write_settings(ON + LIMIT.format(hard="true"))
    spend(795_000)
    assert foresee("hello", tier="standard")["because"].endswith("would be spent to more than 80 %")
    assert Rows().held == []


def test_an_unknown_name_in_the_settings_is_told_before_anything_runs(vendor: Vendor) -> None:
    write_settings(ON + 'to = "cheap"\n')
    with pytest.raises(StackError, match="cheap is no tier or alias"):
        shadow.other_arm(settings.load(), our(), "standard")
    assert offered() is None, "where a run was answered, nothing is raised"


def test_request_is_as_typed(vendor: Vendor) -> None:
    """An override of the person is not sent to the other model either."""
    made = offered("!standard hello")
    assert made is not None
    assert isinstance(known.asked(made.prompt), Request)
    make(made)
    assert vendor.asked == [(BUDGET, "hello")]
