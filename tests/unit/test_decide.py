from __future__ import annotations

from pathlib import Path

import pytest

from kimi_stack import keywords, settings, stack, words
from kimi_stack.decide import Decision, Request, count_tokens, decide
from kimi_stack.errors import StackError
from kimi_stack.settings import Policy
from kimi_stack.stack import Stack

POLICY = Policy("budget", {"heartbeat": "budget", "cron": "budget"})


def our_stack(**models: str) -> Stack:
    document = stack.default_document()
    for tier, model in models.items():
        document["model_stack"][tier]["model"] = model
    return stack.build(document, "model-config.json")


def choose(prompt: str, *, policy: Policy = POLICY, on: Stack | None = None, **over: object) -> Decision:
    return decide(Request(prompt, **over), on or our_stack(), policy)  # type: ignore[arg-type]


def test_the_decision_has_the_shape_of_the_contract() -> None:
    assert choose("Review this").as_dict() == {
        "tier": "standard",
        "model": "anthropic/claude-sonnet-5",
        "alias": "kimi-execution",
        "rule": "keywords",
        "trace": [{"rule": "keywords", "says": "standard", "because": 'the task says "review"'}],
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
    document = stack.default_document(exact_models=True)
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
    assert (warned.tier, warned.trace[-1]["says"]) == ("budget", "warn")


def test_what_does_not_fit_moves_to_the_nearest_tier_above_that_has_room() -> None:
    assert choose("x" * 4 * 170_000).tier == "budget"
    assert choose("x" * 4 * 180_000).tier == "premium", "195,000 tokens on standard are no more than on budget"
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
    request = Request(prompt)
    assert (request.override, request.text) == (override, text)


def test_a_task_is_sent_on_as_it_is_but_for_its_override() -> None:
    assert Request("  two\r\nlines \n").task == "  two\r\nlines \n"
    assert Request("!premium  two\nlines").task == "two\nlines"


@pytest.mark.parametrize(
    ("keyword", "text", "found"),
    [
        ("debug", "Debugging is fun", True),
        ("code", "scan the barcode", False),
        ("code", "QR:code", True),
        ("code", "my_code", False),
        ("code", "é code", True),
        ("code", "écode", False),
        ("root cause", "the root cause is", True),
        ("分析", "请分析市场", True),
        ("Strategic", "a STRATEGIC plan", True),
        ("c++", "write c++ for me", True),
        ("review", "ｒｅｖｉｅｗ", True),
    ],
)
def test_a_keyword_matches_at_the_start_of_a_word(keyword: str, text: str, found: bool) -> None:
    assert (keywords.find(keywords.normalized(text), {"premium": [keyword]}) is not None) == found


def test_premium_is_asked_before_standard_before_budget() -> None:
    assert choose("a quick code analysis").tier == "premium"
    assert choose("a quick code check").tier == "standard"


@pytest.mark.parametrize(
    "prompt",
    [
        "[Telegram Bob id:1 +3m Mon 2026-11-23 12:00 UTC] Bob: hello",
        "[Mon 2026-11-23 12:00 UTC] hello",
        "<<<BEGIN_OPENCLAW_INTERNAL_CONTEXT>>>\nx\n<<<END_OPENCLAW_INTERNAL_CONTEXT>>>\nhello",
        "Sender: ⟦openclaw:ctx⟧\n```json\n{}\n```\n\nhello",
        "hello\n\nContext: ⟦openclaw:ctx⟧\nanything",
        "[Current message - respond to this]\nhello",
        "[media attached: media://inbound/x.png]\nhello",
    ],
)
def test_only_the_persons_own_words_are_left(prompt: str) -> None:
    assert words.person(prompt) == "hello"


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
        ("[routing", "mend the TOML"),
    ],
)
def test_a_mistake_in_settings_is_named(home: Path, text: str, said: str) -> None:
    file = home / "settings.toml"
    file.write_text(text)
    with pytest.raises(StackError, match=said.replace("[", r"\[")) as error:
        settings.load(file)
    assert str(file) in str(error.value)
