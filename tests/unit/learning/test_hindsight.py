"""What a proposal would have cost on one's own history: sums, moves, and what cannot be chosen again."""

from __future__ import annotations

import copy

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import SHIPPED
from kimi_stack.config import stack
from kimi_stack.config.prices import Tokens
from kimi_stack.config.settings import Policy
from kimi_stack.learning.hindsight import Past
from kimi_stack.learning.replay import Call, Turn
from kimi_stack.reading.verdict import PUPIL, Verdict

STACK = stack.build(stack.default_document(), "ours")
AT = 1_795_000_000
MILLION = Tokens(1_000_000, 0, 0, 0)
PRICES = {"premium": 3, "standard": 2, "budget": 1}  # dollars for such a call


def turn(tier: str, *, text: str | None = None, score: int | None = None, rule: str | None = "difficulty") -> Turn:
    model = STACK.tiers[tier].model
    return Turn(None, (Call(AT, model, MILLION, 1_000_000, PRICES[tier] * 10**9),), text, tier, rule, score)


def read(text: str) -> Verdict:
    return Verdict({"easy": 100, "middling": 5_000, "hard": 9_900}[text], PUPIL)


def past(*turns: Turn) -> Past:
    return Past(turns, STACK, Policy(), SHIPPED, read)


def more() -> Policy:
    """Shares that send half of all to premium, and the rest to standard."""
    policy = copy.copy(Policy())
    policy.shares = (5_000, 5_000)
    return policy


def test_new_shares_need_only_the_score_and_say_what_would_have_cost_more() -> None:
    seen = past(
        turn("budget", score=100), turn("premium", text="hard", score=9_900), turn("standard", score=None)
    ).with_(policy=more())
    assert (seen.turns, seen.replayed) == (3, 2)
    assert (seen.up, seen.down) == (1, 0)
    assert (seen.before, seen.after) == (4 * 10**9, 5 * 10**9)
    assert seen.as_dict()["not_replayed"] == 1
    assert seen.as_dict()["after"] == {"usd": "5.00"}


def test_a_correction_needs_words_and_leaves_alone_what_a_person_named() -> None:
    def lower(text: str) -> Verdict:
        return Verdict(max(0, read(text).score - 4_000), PUPIL)

    named = turn("premium", rule="pinned")
    seen = past(turn("budget", score=100), turn("standard", text="middling", score=5_000), named).with_(read=lower)
    assert (seen.turns, seen.replayed, seen.up, seen.down) == (3, 2, 0, 1)
    assert (seen.before, seen.after) == (5 * 10**9, 4 * 10**9)


def test_a_turn_without_a_price_is_in_neither_sum() -> None:
    unpriced = Turn(None, (Call(AT, "own/model", MILLION, 1, None),), "easy", None, "difficulty", 100)
    seen = past(unpriced, turn("budget", text="easy", score=100)).with_(policy=more())
    assert (seen.replayed, seen.unpriced) == (2, 1)
    assert (seen.before, seen.after) == (10**9, 2 * 10**9)


def test_the_same_choice_costs_the_same() -> None:
    before = past(*(turn(tier, text=text) for tier, text in zip(TIERS, ("hard", "middling", "easy"), strict=True)))
    seen = before.with_(read=read)
    assert (seen.before, seen.up, seen.down) == (seen.after, 0, 0)


def test_an_empty_history_says_so() -> None:
    assert past().with_(policy=more()).as_dict()["turns"] == 0
