"""A run under a rule for its class: what each vendor is sent, and what is refused before anything is sent."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base.errors import REFUSED, StackError
from kimi_stack.config import settings, stack, users
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn
from kimi_stack.privacy.own import Around
from kimi_stack.running import run
from kimi_stack.running.climbing import Climb, Plan, lines
from kimi_stack.running.escalation import run_climbing

from .. import known
from ..cli.test_cli import kimi
from ..known import asked
from ..openclaw.programs import BIN, HARD, USAGE, Rows
from ..privacy import shapes

TOKEN = shapes.draw("ghp_{a36}")
SECRET = f"why does {TOKEN} fail"
PREMIUM, STANDARD, BUDGET = "moonshot/kimi-k3", "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"
LOCAL = "ollama/qwen3"
POOR = "I'm sorry, but I can't help with that request."


class Vendors:
    """What each model was sent. Each answers with `says`, and with the text that it got."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sent: list[tuple[str, str]] = []
        self.down: tuple[str, ...] = ()
        self.says: dict[str, str] = {}
        monkeypatch.setattr(turns, "take", self.take)
        monkeypatch.setattr("kimi_stack.reading.readers.read", known.read)

    def take(self, _: OpenClaw, task: str, model: str, options: Options) -> Turn:
        self.sent.append((model, task))
        if model.startswith(self.down):
            return Turn("error", "", model, error="HTTP 503")
        return Turn("ok", self.says.get(model, f"got {task}"), model, USAGE, Decimal("0.01"))

    @property
    def asked(self) -> list[str]:
        return [model for model, _ in self.sent]

    def leaked(self, allowed: tuple[str, ...]) -> bool:
        return any(TOKEN in text for model, text in self.sent if model not in allowed)


@pytest.fixture
def vendors(monkeypatch: pytest.MonkeyPatch, home: Path) -> Vendors:
    return Vendors(monkeypatch)


def policy(confidential: str, more: str = "") -> settings.Policy:
    path = Path(settings.paths.locate("settings"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"[privacy.confidential]\n{confidential}\n{more}")
    return settings.load()


def our_stack(**models: str) -> stack.Stack:
    document = known.document()
    for tier, model in models.items():
        document["model_stack"][tier]["model"] = model
    return stack.build(document, "x")


def go(text: str, under: settings.Policy, on: stack.Stack | None = None, **given: Any) -> run.Run:
    confirm, options = given.pop("confirm", None), Options(given.pop("session", None))
    request = asked(text, **{"read": known.read, **given})
    return run.run_task(OpenClaw(BIN), on or our_stack(), under, request, options, confirm=confirm)


def refused(text: str, under: settings.Policy, on: stack.Stack | None = None, **given: Any) -> str:
    with pytest.raises(StackError) as error:
        go(text, under, on, **given)
    assert error.value.exit_code == REFUSED
    assert "\n" not in str(error.value)
    assert TOKEN not in str(error.value)
    return str(error.value)


def climb(text: str, under: settings.Policy, plan: Plan, on: stack.Stack | None = None) -> tuple[Climb, list[str]]:
    said: list[str] = []
    request = asked(text, read=known.read)
    return run_climbing(OpenClaw(BIN), on or our_stack(), under, request, Options(), plan, said.append), said


def test_what_is_refused_is_sent_nowhere_and_holds_no_money(vendors: Vendors) -> None:
    for otherwise in ("block", "route", "ask"):
        refused(SECRET, policy(f'allow = ["ollama/*"]\notherwise = "{otherwise}"', HARD))
    for pin in ({"tier": "premium"}, {"model": PREMIUM}, {"model": "openai/gpt-6"}):
        refused(SECRET, policy(f'allow = ["{BUDGET}"]'), **pin)
    refused("see it", policy('allow = []\nfiles = ["*.key"]'), around=Around(files=["server.key"]))
    assert vendors.sent == []
    assert Rows().held == []


def test_it_goes_to_the_model_that_may_get_it_as_it_is(vendors: Vendors) -> None:
    done = go(SECRET, policy(f'allow = ["{STANDARD}"]'))
    assert vendors.sent == [(STANDARD, SECRET)]
    assert done.decision.rule == "sensitivity"


def test_where_the_vendor_is_down_only_tiers_that_may_get_it_are_tried(vendors: Vendors) -> None:
    vendors.down = ("ollama",)
    done = go(f"!premium {SECRET}", policy('allow = ["ollama/*"]'), our_stack(budget=LOCAL, standard="ollama/other"))
    assert not done.turn.ok
    assert set(vendors.asked) == {LOCAL, "ollama/other"}
    vendors.sent.clear()
    vendors.down = ("anthropic",)
    go(SECRET, policy('allow = ["anthropic/*"]'))
    assert vendors.asked == [BUDGET, STANDARD]


def test_a_routed_model_that_is_down_hands_over_to_no_tier(vendors: Vendors) -> None:
    vendors.down = ("ollama",)
    done = go(SECRET, policy(f'allow = ["anthropic/*"]\notherwise = "route"\nmodel = "{LOCAL}"'), model=PREMIUM)
    assert not done.turn.ok
    assert vendors.asked == [LOCAL]


def test_under_redact_each_vendor_gets_placeholders_and_the_answer_has_the_secret(vendors: Vendors) -> None:
    vendors.down = ("moonshot",)
    on = our_stack(standard=LOCAL)
    done = go(f"Analyze this {TOKEN}", policy('allow = ["ollama/*"]\notherwise = "redact"'), on)
    assert vendors.asked == [PREMIUM, LOCAL]
    assert not vendors.leaked((LOCAL,))
    assert vendors.sent[1][1] == f"Analyze this {TOKEN}", "the local model may get it"
    again = go(SECRET, policy('allow = []\notherwise = "redact"'))
    assert "[KIMI-GITHUB-TOKEN-" in vendors.sent[-1][1]
    assert again.turn.text == f"got {SECRET}"
    assert done.turn.text == f"got Analyze this {TOKEN}"
    before = vendors.sent[-1][1]
    go(SECRET, policy('allow = []\notherwise = "redact"'))
    assert vendors.sent[-1][1] == before, "the same secret, the same placeholder"


def test_under_redact_what_no_placeholder_hides_is_refused_before_it_is_sent(vendors: Vendors) -> None:
    rule = policy('allow = []\notherwise = "redact"\nfiles = ["*salaries*"]\nagents = ["hr"]')
    for around in (Around(files=["salaries.csv"]), Around(agent="hr")):
        assert "a placeholder cannot hide" in refused("sum it up", rule, around=around)
    assert vendors.sent == []


def test_ask_asks_for_one_model_and_no_other_gets_it(vendors: Vendors) -> None:
    rule, questions = policy('allow = ["ollama/*"]\notherwise = "ask"'), []

    def yes(question: str) -> bool:
        questions.append(question)
        return True

    assert go(SECRET, rule, confirm=yes).turn.ok
    assert vendors.asked == [BUDGET]
    assert len(questions) == 1
    assert questions[0].endswith(f"Send it to {BUDGET}?")
    vendors.sent.clear()
    vendors.down = ("anthropic",)
    assert not go(SECRET, rule, confirm=yes).turn.ok
    assert vendors.asked == [BUDGET], "a yes for one model is none for another"
    vendors.sent.clear()
    refused(SECRET, rule, confirm=lambda _: False)
    refused(SECRET, policy("allow = []"), confirm=yes)
    assert vendors.sent == []


def test_in_a_session_the_same_holds(vendors: Vendors) -> None:
    refused(SECRET, policy("allow = []"), session="support")
    go(SECRET, policy('allow = []\notherwise = "redact"'), session="support")
    assert not vendors.leaked(())


@pytest.mark.parametrize("carry", [False, True])
def test_climbing_leaves_out_the_tiers_that_may_not_get_it(vendors: Vendors, carry: bool) -> None:
    vendors.says = {BUDGET: POOR, STANDARD: POOR}
    done, said = climb(SECRET, policy('allow = ["anthropic/*"]'), Plan(carry=carry))
    assert vendors.asked == [BUDGET, STANDARD]
    assert any(line.startswith("premium is left out: the task is confidential") for line in said)
    assert [tier for tier, _ in done.skipped] == ["premium"]
    with pytest.raises(StackError) as error:
        climb(SECRET, policy('allow = ["ollama/*"]'), Plan(carry=carry))
    assert error.value.exit_code == REFUSED


def test_climbing_takes_the_named_model_that_no_tier_has(vendors: Vendors) -> None:
    rule = policy(f'allow = []\notherwise = "route"\nmodel = "{LOCAL}"', HARD)
    vendors.says[LOCAL] = POOR
    done, said = climb(SECRET, rule, Plan())
    assert vendors.sent == [(LOCAL, SECRET)], "there is no tier to climb to"
    assert [(each.tier, each.model) for each in done.attempts] == [(None, LOCAL)]
    assert f"trying routed · {LOCAL}" in said
    assert done.ended == "it was the only model that may get the task"
    assert lines(done)[1].startswith(f"routed · {LOCAL} · 1 try")
    assert [row["tier"] for row in Rows().calls] == [""]
    assert Rows().held == []


def test_climbing_with_a_named_model_refuses_the_judge_that_may_not_get_it(vendors: Vendors) -> None:
    done, said = climb(SECRET, policy(f'allow = []\notherwise = "route"\nmodel = "{LOCAL}"'), Plan(judge=PREMIUM))
    assert {model for model, _ in vendors.sent} == {LOCAL}
    assert any("the judge does not run" in line for line in said)
    assert done.attempts[0].turn.ok


def test_climbing_prefers_tiers_that_may_get_it_to_a_named_model(vendors: Vendors) -> None:
    vendors.says[BUDGET] = POOR
    climb(SECRET, policy(f'allow = ["anthropic/*"]\notherwise = "route"\nmodel = "{LOCAL}"'), Plan())
    assert vendors.asked == [BUDGET, STANDARD]


def test_climbing_under_redact_sends_placeholders_to_each_tier_with_what_it_carries(vendors: Vendors) -> None:
    vendors.says = {BUDGET: "", STANDARD: "I cannot do that."}
    done, _ = climb(SECRET, policy('allow = []\notherwise = "redact"'), Plan(carry=True, judge=PREMIUM))
    assert len(vendors.sent) > 2
    assert not vendors.leaked(())
    assert TOKEN in done.best.turn.text or done.best.turn.text == "I cannot do that."


def test_an_answer_that_may_not_go_to_the_judge_or_the_next_tier_is_not_lost(vendors: Vendors) -> None:
    vendors.says = {LOCAL: f"I cannot help with that, the key is {TOKEN}"}
    on = our_stack(budget=LOCAL)
    rule = policy('allow = ["ollama/*"]')
    done, said = climb("what is in my env", rule, Plan(judge=PREMIUM, threshold=0.0), on)
    assert vendors.asked == [LOCAL]
    assert any(line.startswith("the judge does not run: the task is confidential") for line in said)
    assert TOKEN in done.best.turn.text
    vendors.sent.clear()
    done, _ = climb("what is in my env", rule, Plan(carry=True, threshold=1.0), on)
    assert vendors.asked == [LOCAL]
    assert "may not go to" in done.ended
    assert not vendors.leaked((LOCAL,))
    assert Rows().held == []


def test_a_dry_run_and_select_say_it_with_exit_3_and_show_no_secret(home: Path, stack_file: Path) -> None:
    policy("allow = []")
    for words in (["run", "--dry-run"], ["run", "--dry-run", "--escalate"], ["select"]):
        done = kimi(*words, "--json", "-", stdin=SECRET)
        assert (done.returncode, json.loads(done.stdout)["status"]) == (REFUSED, "refused"), done.stdout
        plain = kimi(*words, "-", stdin=SECRET)
        assert plain.returncode == REFUSED
        assert "may not go to" in plain.stdout + plain.stderr
        assert TOKEN not in done.stdout + done.stderr + plain.stdout + plain.stderr
    policy(f'allow = []\notherwise = "route"\nmodel = "{LOCAL}"')
    done = kimi("run", "--dry-run", "--escalate", "-", stdin=SECRET)
    assert (done.returncode, f"routed · {LOCAL}" in done.stdout) == (0, True), done.stdout + done.stderr
    policy('allow = []\notherwise = "redact"')
    done = kimi("run", "--dry-run", "-", stdin=SECRET)
    assert done.returncode == 0
    assert "placeholders" in done.stdout


def test_a_file_given_by_name_counts_by_its_name(stack_file: Path, home: Path) -> None:
    (home / "Payroll-2026.md").write_text("sum this up")
    policy('allow = []\nfiles = ["*payroll*"]')
    done = kimi("run", "--dry-run", "--file", str(home / "Payroll-2026.md"))
    assert done.returncode == REFUSED
    assert "file of yours" in done.stdout


def test_money_moves_a_task_only_to_a_tier_that_may_get_it(vendors: Vendors) -> None:
    full = '[[limits]]\nusd = 0.0001\nper = "month"\ntier = "premium"\nhard = true\nat_limit = "down"\n'
    done = go(f"Analyze this {TOKEN}", policy(f'allow = ["{PREMIUM}", "{BUDGET}"]', full))
    assert vendors.asked == [BUDGET], "standard would be nearer"
    assert done.decision.rule == "budget"
    refused(f"Analyze this {TOKEN}", policy(f'allow = ["{PREMIUM}"]', full))
    guest = f'[users]\ndefault = "owner"\n[users.senders]\n"{users.local()}" = "guest"\n[users.types.guest]\n'
    refused(SECRET, policy(f'allow = ["{PREMIUM}"]', f'{guest}tiers = ["budget"]\n'))


def test_a_routed_model_is_held_by_limits_too(vendors: Vendors) -> None:
    rule = 'allow = []\notherwise = "route"\nmodel = "acme/strange"'
    assert "acme/strange has no known price" in refused(SECRET, policy(rule, HARD))
    go(SECRET, policy(f'allow = []\notherwise = "route"\nmodel = "{LOCAL}"', HARD))
    assert vendors.asked == [LOCAL]
