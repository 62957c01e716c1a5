from __future__ import annotations

from pathlib import Path

import pytest

from kimi_stack.base.errors import StackError
from kimi_stack.choice.cuts import SHIPPED
from kimi_stack.choice.decide import decide
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.request import count_tokens
from kimi_stack.choice.switching import State
from kimi_stack.config import settings, stack
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.reading import difficulty
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, PUPIL, Verdict

from .. import known
from ..known import asked

POLICY = Policy("budget", {"heartbeat": "budget", "cron": "budget"})


def our_stack(**models: str) -> Stack:
    document = known.document()
    for tier, model in models.items():
        document["model_stack"][tier]["model"] = model
    return stack.build(document, "model-config.json")


def choose(prompt: str, *, policy: Policy = POLICY, on: Stack | None = None, **over: object) -> Decision:
    return decide(asked(prompt, **{"read": known.read, **over}), on or our_stack(), policy)  # type: ignore[arg-type]


def test_the_decision_has_the_shape_of_the_contract() -> None:
    assert choose("Review this").as_dict() == {
        "tier": "standard",
        "model": "anthropic/claude-sonnet-5",
        "alias": "kimi-execution",
        "rule": "keywords",
        "trace": [
            {"rule": "keywords", "says": "standard", "because": 'the task says "review this"', "keyword": "review this"}
        ],
        "estimate": {"input_tokens": 3, "input_nanousd": 6000},
    }


def test_the_rules_are_asked_in_the_order_of_the_design() -> None:
    task = "!standard Analyze our strategy"
    everything = {"tier": "budget", "trigger": "cron", "mode": "premium"}
    assert choose(task, **everything).rule == "pinned"
    assert choose(task, trigger="cron", mode="premium").rule == "override"
    assert choose("Analyze our strategy", trigger="cron", mode="premium").rule == "trigger"
    assert choose("Review this", mode="premium").rule == "session"
    assert choose("Review this").rule == "keywords"
    assert choose("hello").rule == "difficulty"
    assert choose("").rule == "default"


def test_the_step_of_the_difficulty_says_the_score_who_read_it_and_what_the_reader_thinks() -> None:
    read = choose(known.HARD)
    step = read.trace[-1].as_dict()
    assert step.pop("because").startswith("its difficulty is 0.990 by the reader (standard from 0.")
    assert step == {
        "rule": "difficulty",
        "says": "premium",
        "score": 9_900,
        "by": "reader",
        "probabilities": {"budget": 0, "standard": 0, "premium": 10_000},
        "fails": 9_900,
        "exam": 9_900,
        "cuts": dict(zip(("standard", "premium"), reversed(SHIPPED.of(POLICY.shares)), strict=True)),
    }
    assert read.as_dict()["score"] == 9_900
    stood_in = choose("hello", read=lambda _: Verdict(123, PUPIL)).trace[-1].as_dict()
    assert set(stood_in) == {"rule", "says", "because", "score", "by", "cuts"}
    assert stood_in["because"].startswith("its difficulty is 0.012 by the pupil (")


def test_a_task_is_read_once_and_only_where_its_reading_counts() -> None:
    asked: list[str] = []

    def read(text: str) -> Verdict:
        asked.append(text)
        return Verdict(100, PUPIL)

    cases = ({"tier": "premium"}, {"model": "a/b"}, {"mode": "budget"}, {"trigger": "cron"}, {"profile": "prototype"})
    for case in cases:
        choose("hello", read=read, **case)
    choose("!premium hello", read=read)
    choose("Review this", read=read)
    assert asked == []
    choose("[Mon 2026-11-23 12:00 UTC] hello", enveloped=True, read=read, state=STANDING)
    assert asked == ["hello"], "the person's own words, for what it is in the session and for how hard it is"


def test_who_reads_where_nobody_is_named_is_the_pupil() -> None:
    decision = decide(asked("hello"), our_stack(), POLICY)
    assert decision.trace[-1].values["by"] == PUPIL
    assert decision.score == difficulty.read("hello").score


STANDING = State("budget", "anthropic/claude-haiku-4-5", 0, 10, 1)


@pytest.mark.parametrize(
    ("tier", "said", "goes_to", "rule"),
    [
        ("budget", "no, that is wrong", "standard", "complaint"),
        ("standard", "no, that is wrong", "premium", "complaint"),
        ("premium", "no, that is wrong", "premium", "complaint"),
        ("standard", "yes", "standard", "follow_up"),
        ("premium", "go on", "premium", "follow_up"),
        ("budget", known.HARD, "premium", "difficulty"),
        ("premium", known.EASY, "budget", "difficulty"),
    ],
)
def test_a_turn_is_read_in_its_session(tier: str, said: str, goes_to: str, rule: str) -> None:
    stack_ = our_stack()
    state = State(tier, stack_.tiers[tier].model, 0, 10, 1)
    decision = choose(said, on=stack_, state=state, now=1_000_000)  # its cache is cold by then
    assert (decision.tier, decision.rule, decision.raised) == (goes_to, rule, rule == "complaint")


def test_what_a_complaint_raised_stays_up_for_what_follows_and_no_longer() -> None:
    stack_ = our_stack()
    state = State("standard", stack_.tiers["standard"].model, 0, 10, 1, raised=True)
    assert choose("go on", on=stack_, state=state, now=1_000_000).raised
    assert not choose(known.EASY, on=stack_, state=state, now=1_000_000).raised


def test_without_a_session_and_where_one_thing_alone_decides_no_turn_is_a_reply() -> None:
    assert choose("no, that is wrong").rule == "difficulty"
    alone = Policy()
    for alone.mode in ("difficulty", "keywords"):
        assert choose("yes", policy=alone, state=STANDING, now=1_000_000).rule in ("difficulty", "default")
    assert {choose(word, state=STANDING).rule for word in ("yes", "no, that is wrong")} == {FOLLOW_UP, COMPLAINT}


def test_a_pinned_model_is_taken_by_reference_or_alias_and_never_moved() -> None:
    assert choose("hi", model="kimi-strategic").model == "moonshot/kimi-k3"
    assert choose("hi", model="anthropic/claude-haiku-4-5").tier == "budget"
    foreign = choose("x" * 9_000_000, model="acme/model-1", attachments=["image"])
    assert (foreign.tier, foreign.model, foreign.alias) == (None, "acme/model-1", None)
    assert foreign.estimate["input_nanousd"] is None, "unpriced, never zero"


def test_a_pinned_tier_is_not_moved_by_a_constraint() -> None:
    assert choose("x" * 1_000_000, tier="budget").tier == "budget"


def test_settings_may_let_background_turns_be_decided_by_their_task() -> None:
    policy = Policy("standard", {"heartbeat": "auto", "cron": "premium"})
    assert choose("Analyze this", trigger="heartbeat", policy=policy).tier == "premium"
    assert choose("hello", trigger="cron", policy=policy).tier == "premium"
    assert choose("", trigger="user", policy=policy).tier == "standard", "there are no words to go by"


def test_an_image_moves_the_task_to_a_model_that_reads_images() -> None:
    document = known.document(exact_models=True)
    blind = stack.build(document, "x")  # the guide's premium model reads text alone
    moved = choose("Analyze this chart", on=blind, attachments=["image", "document"])
    assert (moved.tier, moved.rule) == ("standard", "attachments")
    assert "cannot read image" in moved.because
    assert choose("Analyze this chart", on=blind, attachments=["document"]).tier == "premium"


def test_when_no_model_can_read_it_the_choice_stays_and_says_so() -> None:
    stays = choose("hi", on=our_stack(), attachments=["video"])
    assert stays.tier == "premium", "kimi-k3 reads video"
    none = our_stack(premium="anthropic/claude-sonnet-5")
    warned = choose("hi", on=none, attachments=["video"])
    assert (warned.tier, warned.trace[-1].says) == ("budget", "warn")


def test_what_does_not_fit_moves_to_the_nearest_tier_above_that_has_room() -> None:
    assert choose("x" * 4 * 170_000).tier == "budget"
    assert choose("x" * 4 * 180_000).tier == "standard"
    assert choose("hello", context_tokens=190_000).rule == "context"


def test_what_fits_nowhere_goes_where_most_fits_and_says_so() -> None:
    decision = choose("字" * 5_000_000)
    assert decision.tier == "premium"
    assert "most room" in decision.because


@pytest.mark.parametrize(
    ("prompt", "override", "text"),
    [
        ("!premium hello", "premium", "hello"),
        ("!PREMIUM: hello", "premium", "hello"),
        ("  !budget,hello", "budget", "hello"),
        ("!standard", "standard", ""),
        ("!premiumish hello", None, "!premiumish hello"),
        ("hello !premium", None, "hello !premium"),
        ("!gold hello", None, "!gold hello"),
    ],
)
def test_an_override_is_a_tier_at_the_very_beginning(prompt: str, override: str | None, text: str) -> None:
    request = asked(prompt)
    assert (request.override, request.text) == (override, text)


def test_a_task_is_sent_on_as_it_is_but_for_its_override() -> None:
    assert asked("  two\r\nlines \n").task == "  two\r\nlines \n"
    assert asked("!premium  two\nlines").task == "two\nlines"


def test_tokens_are_estimated_by_script() -> None:
    assert [count_tokens(text) for text in ("", "a", "abcd", "abcde", "字字", "é")] == [0, 1, 1, 2, 2, 1]


def test_settings_are_optional_and_merge_with_the_defaults(home: Path) -> None:
    budget = {"heartbeat": "budget", "cron": "budget", "internal": "budget"}
    policy = settings.load()
    assert (policy.default_tier, policy.triggers, policy.limits, policy.enforces) == ("budget", budget, (), False)
    file = home / "settings.toml"
    file.write_text('[triggers]\nheartbeat = "auto"\n')
    assert settings.load(file).triggers == {**budget, "heartbeat": "auto"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[routing]\ndefault_tier = "gold"', "routing.default_tier: must be one of"),
        ('[routing]\ndefualt_tier = "budget"', "routing.defualt_tier: no such setting"),
        ("[rooting]", "rooting: no such section"),
        ("routing = 3", "routing: must be a section"),
        ("[routing", "fix the TOML"),
    ],
)
def test_a_mistake_in_settings_is_named(home: Path, text: str, said: str) -> None:
    file = home / "settings.toml"
    file.write_text(text)
    with pytest.raises(StackError, match=said.replace("[", r"\[")) as error:
        settings.load(file)
    assert str(file) in str(error.value)
