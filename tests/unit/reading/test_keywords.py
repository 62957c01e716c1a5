"""Keywords: those of the person decide, those that ship do so where settings say that keywords alone decide."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kimi_stack import KimiModelSelector
from kimi_stack.base import paths
from kimi_stack.choice.decide import decide
from kimi_stack.choice.decision import Decision
from kimi_stack.config import stack
from kimi_stack.config.settings import Policy
from kimi_stack.reading import keywords

from .. import growth, known
from ..known import asked

GUIDES_EXAMPLE = "Analyze the competitive landscape for our product strategy"


def with_words(**words: list[str]) -> stack.Stack:
    document = stack.default_document()
    for tier, added in words.items():
        document["selection_rules"]["task_keywords"][tier] += added
    return stack.build(document, "ours")


def choose(text: str, on: stack.Stack, mode: str = "auto", **more: Any) -> Decision:
    policy = Policy()
    policy.mode = mode
    return decide(asked(text, read=known.read, **more), on, policy)


@pytest.mark.parametrize(
    ("keyword", "text", "found"),
    [
        ("debug", "Debugging is fun", True),
        ("code", "scan the barcode", False),
        ("code", "QR:code", True),
        ("code", "my_code", False),
        ("code", "é code", True),
        ("code", "écode", False),
        ("code", "barcode, code", True),
        ("root cause", "the root cause is", True),
        ("分析", "请分析市场", True),
        ("Strategic", "a STRATEGIC plan", True),
        ("c++", "write c++ for me", True),
        ("review", "ｒｅｖｉｅｗ", True),
        ("#urgent", "this is #Urgent!", True),
        ("#urgent", "bug#urgent", True),
        ("#urgent", "this is urgent", False),
        ("@oncall", "ask @oncall about it", True),
        ("@oncall", "mail oncall@example.com", False),
        ("next.js", "our Next.js app", True),
        ("next.js", "our nextjs app", False),
        ("prod_db", "look at PROD_DB now", True),
        ("prod_db", "look at preprod_db", False),
        ("ด่วน", "งานนี้ด่วนมาก", True),
        ("긴급", "이것은긴급합니다", True),
        ("İstanbul", "uçak İSTANBUL'a mı", True),
        ("İstanbul", "fly to istanbul", True),
        ("istanbul", "İstanbul", True),
        (" spaced ", "well spaced out", True),
        ("\u0301", "e\u0301", False),  # part of a letter, once the text is in its composed form
    ],
)
def test_a_keyword_matches_at_the_start_of_a_word(keyword: str, text: str, found: bool) -> None:
    assert (keywords.find(text, {"premium": [keyword]}) == ("premium", keyword)) == found


OWN = ["#urgent", "@oncall", "next.js", "prod_db", "ด่วน", "İstanbul"]


@pytest.mark.parametrize("keyword", OWN)
def test_a_keyword_of_the_persons_own_decides_outright_and_is_named_as_they_wrote_it(keyword: str) -> None:
    decision = choose(f"hello {keyword} hello", with_words(premium=OWN))
    assert (decision.tier, decision.rule) == ("premium", "keywords")
    assert decision.because == f'the task says "{keyword}"'
    assert decision.keyword == keyword
    assert choose(f"hello {keyword} hello", with_words(premium=OWN), "difficulty").rule == "difficulty"


@pytest.mark.parametrize("text", ["a complex plan", "Review the code", "a quick check", "请分析市场"])
def test_keywords_that_ship_decide_only_where_keywords_alone_do(text: str) -> None:
    ours = stack.build(stack.default_document(), "ours")
    assert choose(text, ours).rule == "difficulty"
    assert choose(text, ours, "difficulty").rule == "difficulty"
    assert choose(text, ours, "keywords").rule == "keywords"


def test_a_shipped_keyword_on_another_tier_is_the_persons_own() -> None:
    moved = with_words(budget=["Strategy"])
    assert moved.own_keywords == {"premium": (), "standard": (), "budget": ("Strategy",)}
    assert choose("our strategy", moved).tier == "budget"
    assert choose("our strategy", moved, "keywords").tier == "premium", "premium is asked first"


@pytest.mark.parametrize("exact", [True, False], ids=["the guide's file", "ours"])
def test_no_keyword_of_the_file_that_ships_is_the_persons_own(exact: bool) -> None:
    shipped = stack.build(stack.default_document(exact_models=exact), "x")
    assert shipped.own_keywords == {"premium": (), "standard": (), "budget": ()}


def test_premium_is_asked_before_standard_before_budget() -> None:
    ours = stack.build(stack.default_document(), "ours")
    assert choose("a quick code analysis", ours, "keywords").tier == "premium"
    assert choose("a quick code check", ours, "keywords").tier == "standard"
    assert choose("hello", ours, "keywords").rule == "default"
    assert choose(GUIDES_EXAMPLE, ours, "keywords").tier == "premium"


def test_the_guides_own_example_is_premium_in_every_mode(stack_file: object) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    for mode in ("auto", "difficulty", "keywords"):
        paths.settings_file().write_text(f'[routing]\nmode = "{mode}"\n')
        decision = KimiModelSelector(paths.stack_file()).decide(GUIDES_EXAMPLE)
        assert decision.tier == "premium", json.dumps(decision.as_dict())


def test_both_ends_of_a_long_text_are_looked_at() -> None:
    words = {"premium": ["urgent"]}
    filler = "well " * 20_000
    assert keywords.find(f"urgent {filler}", words)
    assert keywords.find(f"{filler} urgent", words)
    assert not keywords.find(f"{filler} urgent {filler}", words)


def test_keywords_of_an_edited_file_are_looked_for_and_not_those_of_before() -> None:
    words: dict[str, list[str]] = {"premium": ["urgent"]}
    assert keywords.find("urgent", words)
    assert keywords.find("calm", words) is None
    assert keywords.find("urgent", {"premium": ["calm"]}) is None
    for number in range(40):
        assert keywords.find(f"w{number}", {"budget": [f"w{number}"]}) == ("budget", f"w{number}")


@pytest.mark.one_python
@pytest.mark.parametrize("piece", ["xurgent", "_urgent ", "é", "İ", "字", "\ud800"])
def test_a_long_line_of_anything_is_looked_through_in_linear_time(piece: str) -> None:
    words = {"premium": ["urgent", "İstanbul", "分析"]}
    assert growth.ratio(lambda text: keywords.find(text, words), piece, 100_000) <= growth.LINEAR
