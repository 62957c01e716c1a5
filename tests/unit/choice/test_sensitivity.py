"""The rule for the class of a task: what it moves, what it refuses, and that nothing beats it."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from kimi_stack.choice.constraints import serves
from kimi_stack.choice.decide import decide
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.switching import State
from kimi_stack.config import stack
from kimi_stack.config.privacy import Privacy
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.privacy.own import Around

from .. import known
from ..known import asked
from ..privacy import shapes

TOKEN = shapes.draw("ghp_{a36}")
SECRET = f"why does {TOKEN} fail"
LOCAL = "ollama/qwen3"
PREMIUM, STANDARD, BUDGET = "moonshot/kimi-k3", "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"
ALL = (PREMIUM, STANDARD, BUDGET)


def our_stack(**models: str) -> Stack:
    document = known.document()
    for tier, model in models.items():
        document["model_stack"][tier]["model"] = model
    return stack.build(document, "model-config.json")


def under(**confidential: Any) -> Policy:
    return ruled(confidential=confidential)


def ruled(**section: Any) -> Policy:
    policy = Policy()
    policy.privacy = Privacy(section)
    return policy


def choose(prompt: str, policy: Policy, on: Stack | None = None, **given: Any) -> Decision:
    return decide(asked(prompt, **{"read": known.read, **given}), on or our_stack(), policy)


def test_a_task_moves_to_the_nearest_tier_whose_model_may_get_it() -> None:
    for otherwise in ("block", "route"):
        up = choose(SECRET, under(allow=[STANDARD, PREMIUM], otherwise=otherwise))
        assert (up.tier, up.rule, up.refused) == ("standard", "sensitivity", None)
        down = choose(f"Analyze this: {TOKEN}", under(allow=[BUDGET, STANDARD], otherwise=otherwise))
        assert (down.tier, down.model) == ("standard", STANDARD)
    assert choose("hello", under(allow=["ollama/*"])).model == BUDGET, "what is public goes anywhere"


def test_a_task_that_no_model_of_the_stack_may_get_is_refused_in_one_line_with_what_to_do() -> None:
    for otherwise in ("block", "route", "ask"):
        decision = choose(SECRET, under(allow=["ollama/*"], otherwise=otherwise))
        assert decision.refused is not None
        assert decision.refused.startswith("the task is confidential (token of GitHub) and may not go to ")
        assert "[privacy.confidential] in settings.toml allows ollama/*" in decision.refused
        assert TOKEN not in str(decision.as_dict())
        assert decision.asks is (otherwise == "ask")


def test_an_empty_list_allows_nothing() -> None:
    decision = choose(SECRET, under(allow=[]))
    assert decision.refused is not None
    assert "allows no model" in decision.refused
    assert choose(SECRET, under(allow=[], otherwise="redact")).redacts


WAYS: dict[str, dict[str, Any]] = {
    "the rule's own choice": {},
    "--tier": {"tier": "premium"},
    "--model": {"model": PREMIUM},
    "--model alias": {"model": "kimi-strategic"},
    "--model outside the stack": {"model": "openai/gpt-6"},
    "/kimi premium": {"mode": "premium"},
    "/kimi quality": {"mode": "quality"},
    "/kimi off": {"mode": "off", "model": PREMIUM},
    "heartbeat": {"trigger": "heartbeat"},
    "image": {"attachments": ["image"]},
    "video": {"attachments": ["video"]},
    "a long session": {"context_tokens": 190_000},
    "a session that fits nowhere": {"context_tokens": 5_000_000},
    "warm cache": {"state": State("premium", PREMIUM, 0, 150_000, 3), "now": 60},
    "a session raised by a complaint": {"state": State("premium", PREMIUM, 0, 10, 1, raised=True), "now": 60},
}
PROMPTS = (SECRET, f"!premium {SECRET}", f"!standard {SECRET}", f"Analyze this {TOKEN}", f"no, that is wrong {TOKEN}")
ALLOWED = ([], [BUDGET], [STANDARD], [PREMIUM], ["anthropic/*"], ["ollama/*"], ["*"])
RULES = ({"otherwise": "block"}, {"otherwise": "ask"}, {"otherwise": "redact"}, {"otherwise": "route"})
ROUTED = {"otherwise": "route", "model": LOCAL}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("rule", [*RULES, ROUTED], ids=lambda rule: "-".join(rule.values()))
def test_nothing_beats_the_rule(way: dict[str, Any], rule: dict[str, Any]) -> None:
    for allow, prompt in itertools.product(ALLOWED, PROMPTS):
        policy = under(allow=allow, **rule)
        request = asked(prompt, read=known.read, **way)
        decision = decide(request, our_stack(), policy)
        held = policy.privacy and policy.privacy.rule("confidential")
        assert held is not None
        assert decision.cls == "confidential"
        if decision.redacts:
            assert rule["otherwise"] == "redact"
            assert not held.allows(decision.model)
        elif decision.refused is None:
            assert held.allows(decision.model), (allow, prompt)
        if decision.refused is not None:
            assert not any(map(held.allows, ALL)) or decision.rule == "pinned" or rule["otherwise"] == "ask"
            assert rule != ROUTED, "the named model takes it"
        if allow == ["*"]:
            assert not decision.redacts
            assert decision.refused is None


def test_a_pin_of_a_model_that_may_not_get_it_is_refused_under_block_and_moved_under_route() -> None:
    for pin in ({"tier": "premium"}, {"model": PREMIUM}, {"model": "openai/gpt-6"}):
        assert choose(SECRET, under(allow=[STANDARD]), **pin).refused is not None
        moved = choose(SECRET, under(allow=[STANDARD], otherwise="route"), **pin)
        assert (moved.tier, moved.rule, moved.refused) == ("standard", "sensitivity", None)
        assert moved.trace[0].rule == "pinned"


def test_a_pinned_tier_is_routed_to_the_nearest_that_may_not_to_the_dearest() -> None:
    moved = choose(SECRET, under(allow=[STANDARD, PREMIUM], otherwise="route"), tier="budget")
    assert moved.tier == "standard"


def test_route_names_a_model_that_no_tier_has() -> None:
    decision = choose(SECRET, under(allow=["anthropic/*"], **ROUTED), model=PREMIUM)
    assert (decision.tier, decision.model, decision.alias, decision.rule) == (None, LOCAL, None, "sensitivity")
    assert decision.because.endswith(f"{LOCAL} may get it, {PREMIUM} may not")
    at_hand = choose(SECRET, under(allow=[], **ROUTED), our_stack(standard=LOCAL))
    assert (at_hand.tier, at_hand.model) == ("standard", LOCAL)
    assert choose(SECRET, under(allow=["anthropic/*"], **ROUTED)).model == BUDGET, "allowed already"


def test_redact_keeps_the_chosen_model_and_says_that_it_gets_placeholders() -> None:
    decision = choose(f"Analyze this {TOKEN}", under(allow=["ollama/*"], otherwise="redact"))
    assert (decision.model, decision.redacts, decision.refused) == (PREMIUM, True, None)
    assert decision.as_dict()["redacts"] is True
    assert any(step.rule == "sensitivity" and "placeholders" in step.because for step in decision.trace)


@pytest.mark.parametrize(
    "around",
    [Around(channel="telegram"), Around(agent="legal"), Around(files=["/home/me/salaries/2026.xlsx"])],
    ids=["channel", "agent", "file"],
)
def test_what_no_placeholder_can_hide_is_refused_under_redact(around: Around) -> None:
    own = {"channels": ["telegram"], "agents": ["legal"], "files": ["*salaries*"]}
    refused = choose("hello", under(allow=["ollama/*"], otherwise="redact", **own), around=around)
    assert not refused.redacts
    assert refused.refused is not None
    assert "a placeholder cannot hide" in refused.refused
    both = choose(SECRET, under(allow=["ollama/*"], otherwise="redact", **own), around=around)
    assert both.refused is not None, "the key could be hidden, what stands around it cannot"
    internal = ruled(internal=own, confidential={"allow": ["ollama/*"], "otherwise": "redact"})
    assert choose(SECRET, internal, around=around).redacts, "internal may go anywhere here"


def test_the_names_of_files_channels_and_agents_move_a_task_as_words_do() -> None:
    own = {"channels": ["Telegram"], "agents": ["legal"], "files": ["*.key"], "words": ["Project Aurora"]}
    policy = under(allow=[STANDARD], **own)
    for around in (Around(channel="telegram"), Around(agent="LEGAL"), Around(files=["/etc/ssl/Server.KEY"])):
        assert choose("hello", policy, around=around).model == STANDARD
    assert choose("what of project aurora", policy).model == STANDARD
    assert choose("read server.key", policy).model == STANDARD
    assert choose("hello", policy, around=Around(channel="slack", agent="main", files=["a.txt"])).model == BUDGET


def test_a_confidential_task_without_a_rule_of_its_own_is_held_to_internal() -> None:
    policy = ruled(internal={"allow": [STANDARD]}, confidential={"words": ["aurora"]})
    assert choose("aurora", policy).model == STANDARD
    assert choose(SECRET, policy).model == STANDARD
    nothing = choose(SECRET, ruled(internal={"allow": []}))
    assert nothing.refused is not None
    assert "[privacy.internal]" in nothing.refused
    own_rule = ruled(internal={"allow": []}, confidential={"allow": ["*"]})
    assert choose(SECRET, own_rule).refused is None
    alone = ruled(confidential={"allow": []})
    emails = ", ".join(f"person{number}@acme-shop.de" for number in range(9))
    assert choose(emails, alone).cls == "internal"
    assert choose(emails, alone).refused is None, "internal has no rule"


@pytest.mark.parametrize(
    ("glob", "model"),
    [
        ("anthropic/claude-haiku-4-5", "anthropic/claude-haiku-4-5-20251001"),
        ("anthropic/claude-haiku-4-5-20251001", "anthropic/claude-haiku-4-5"),
        ("Anthropic/CLAUDE-haiku-4-5", "anthropic/claude-haiku-4-5"),
        ("anthropic/claude-haiku-?-?", "anthropic/claude-haiku-4-5"),
        ("anthropic/*haiku*", "anthropic/claude-haiku-4-5-20251001"),
        ("*/claude-haiku-4-5", "anthropic/claude-haiku-4-5"),
        (" anthropic/claude-haiku-4-5 ", "anthropic/claude-haiku-4-5"),
        ("openrouter/anthropic/*", "openrouter/anthropic/claude-haiku-4-5"),
    ],
)
def test_what_a_list_allows(glob: str, model: str) -> None:
    assert choose(SECRET, under(allow=[glob]), model=model).refused is None


@pytest.mark.parametrize(
    ("glob", "model"),
    [
        ("anthropic/claude-haiku-4", "anthropic/claude-haiku-4-5"),
        ("ollama/*", "not-ollama/qwen3"),
        ("anthropic/claude-haiku-4-5-20251001", "anthropic/claude-haiku-4-5-20260101"),
        ("anthropic/*", "openrouter/anthropic/claude-haiku-4-5"),
        ("ollama/qwen3", "ollama/qwen3:cloud"),
        ("anthropic/claude-haiku-?", "anthropic/claude-haiku-4-5"),
    ],
)
def test_what_a_list_does_not_allow(glob: str, model: str) -> None:
    assert choose(SECRET, under(allow=[glob]), model=model).refused is not None


def test_attachments_and_context_move_a_task_only_to_models_that_may_get_it() -> None:
    blind = stack.build(known.document(exact_models=True), "x")  # the guide's premium model reads text alone
    first = blind.tiers["premium"].model
    stays = choose(f"Analyze this {TOKEN}", under(allow=[first]), blind, attachments=["image"])
    assert (stays.model, stays.refused) == (first, None)
    assert stays.trace[-1].says == "warn"
    big = choose(SECRET, under(allow=[BUDGET]), context_tokens=190_000)
    assert big.model == BUDGET
    assert choose(SECRET, under(allow=[BUDGET, PREMIUM]), context_tokens=190_000).model == PREMIUM


def test_a_warm_cache_holds_a_session_only_on_a_model_that_may_get_it() -> None:
    warm = {"state": State("premium", PREMIUM, 0, 150_000, 3), "now": 60}
    assert choose("hello", Policy(), **warm).model == PREMIUM, "so it would be held"
    assert choose(SECRET, under(allow=[BUDGET]), **warm).model == BUDGET
    assert choose("hello", under(allow=[BUDGET]), **warm).model == PREMIUM
    assert choose("hello", under(allow=[BUDGET]), session_class="confidential", **warm).model == BUDGET


def test_what_a_session_holds_counts_for_its_later_turns() -> None:
    held = choose("and now in French", under(allow=[STANDARD]), session_class="confidential")
    assert (held.model, held.cls) == (STANDARD, "confidential")
    refused = choose("and now in French", under(allow=[]), session_class="confidential").refused or ""
    assert "confidential (an earlier turn of this session)" in refused
    assert choose("hello", under(allow=[]), session_class="secret").refused is None, "no class that there is"
    lower = choose(SECRET, under(allow=[STANDARD]), session_class="internal")
    assert lower.cls == "confidential"


def test_the_reasons_are_right_where_a_text_has_more_findings_than_are_told() -> None:
    policy = ruled(internal={"words": ["acme"]}, confidential={"allow": []})
    refused = choose("acme " * 1_500 + TOKEN, policy)
    assert refused.cls == "confidential"
    assert refused.refused is not None
    assert "earlier turn" not in refused.refused


def test_a_yes_of_the_person_holds_for_the_model_that_was_named_alone() -> None:
    policy = under(allow=["ollama/*"], otherwise="ask")
    request = asked(SECRET, read=known.read)
    first = decide(request, our_stack(), policy)
    assert first.asks
    request.consent(first.model)
    again = decide(request, our_stack(), policy)
    assert (again.model, again.refused, again.asks) == (first.model, None, False)
    assert not serves(request, PREMIUM)
    assert not serves(request, STANDARD)
    for otherwise in ("block", "redact", "route"):
        request = asked(SECRET, read=known.read)
        request.consent(BUDGET)
        other = decide(request, our_stack(), under(allow=["ollama/*"], otherwise=otherwise))
        assert other.redacts or other.refused is not None, "only a rule that asks takes a yes"


def test_a_rule_without_a_list_allows_any_model_and_no_rule_looks_at_nothing() -> None:
    assert choose(SECRET, under(otherwise="block")).refused is None
    assert choose(SECRET, ruled(words=["x"])).cls is None
    assert choose(SECRET, Policy()).cls is None
