"""A figure in the stack file belongs to the model that it was written for."""

from __future__ import annotations

from typing import Any

import pytest

from kimi_stack import KimiModelSelector
from kimi_stack.base import paths
from kimi_stack.choice.decide import decide
from kimi_stack.config import stack
from kimi_stack.config.settings import Policy

from .. import known
from ..known import asked

K2, K3 = "moonshot/kimi-k2-0905-preview", "moonshot/kimi-k3"
SONNET, HAIKU = "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"


def loaded(tier: str = "premium", *, day: str = "2026-12-01", **figures: Any) -> stack.Stack:
    document = stack.default_document(exact_models=True)
    del document["kimi_stack"]
    document["model_stack"][tier].update(figures)
    return stack.build(document, "x", day)


@pytest.mark.parametrize(
    ("row", "room", "temperature"),
    [
        ({"model": K2, "max_tokens": 250_000}, 1_048_576, None),
        ({"model": K2, "max_tokens": 100_000}, 1_048_576, None),
        ({"model": K3, "max_tokens": 250_000}, 1_048_576, None),  # an older version of ours wrote it so
        ({"model": K3, "max_tokens": 300_000}, 300_000, None),
        ({"model": K3, "temperature": 1}, 1_048_576, None),
        ({"model": HAIKU, "max_tokens": 100_000, "temperature": 0.9}, 100_000, 0.9),
        ({"model": "openai/x"}, 128_000, None),
        ({"model": "openai/x", "max_tokens": 60_000, "temperature": 0.2}, 60_000, 0.2),
    ],
)
def test_a_figure_holds_where_the_person_wrote_it_for_that_model(
    row: dict[str, Any], room: int, temperature: float | None
) -> None:
    tier = loaded(**row).tiers["premium"]
    assert (tier.room, tier.temperature) == (room, temperature)


def test_the_guides_own_models_keep_their_figures() -> None:
    document = stack.default_document(exact_models=True)
    tiers = stack.build(document, "x").tiers
    assert [(tier.max_tokens, tier.temperature) for tier in tiers.values()] == [
        (250_000, 0.7),
        (195_000, 0.5),
        (195_000, 0.3),
    ]


def chosen(tokens: int, mode: str = "standard") -> str | None:
    document = stack.default_document(exact_models=True)
    del document["kimi_stack"]
    request = asked("hello", mode=mode, context_tokens=tokens, read=known.read)
    return decide(request, stack.build(document, "x", "2026-12-01"), Policy()).tier


def test_a_long_session_stays_where_it_fits() -> None:
    assert [chosen(tokens) for tokens in (170_000, 200_000, 261_000, 900_000)] == ["standard"] * 4
    assert chosen(200_000, "budget") == "standard"
    assert chosen(1_010_000) == "premium"


def test_our_own_file_has_no_figure_that_a_model_does_not_take() -> None:
    for row in stack.default_document()["model_stack"].values():
        tier = stack.Tier("premium", row, row["model"])
        assert tier.row == row, "nothing is left over from another model"
        assert tier.room == row["max_tokens"]
    rows = stack.default_document()["model_stack"]
    assert [rows[tier]["temperature"] for tier in stack.TIERS] == [1, 1, 0.3]


def test_migrating_takes_the_figures_of_the_old_model_with_it() -> None:
    document = stack.default_document(exact_models=True)
    document["model_stack"]["standard"]["model"] = SONNET  # migrated by an older version, which left its figures
    document["model_stack"]["budget"].update(model="openai/small", temperature=0.2)
    migrated, changes = stack.migrated(document)
    assert changes == [
        f"premium: {K2} -> {K3}",
        f"premium.max_tokens: 250000 -> 1048576, as {K3} has it",
        f"premium.temperature: 0.7 -> 1, as {K3} has it",
        f"standard.max_tokens: 195000 -> 1000000, as {SONNET} has it",
        f"standard.temperature: 0.5 -> 1, as {SONNET} has it",
        "budget.max_tokens: 195000 -> none, as openai/small has it",
    ]
    assert migrated["model_stack"]["budget"] == {
        "model": "openai/small",
        "alias": "kimi-budget",
        "temperature": 0.2,
        "use_cases": document["model_stack"]["budget"]["use_cases"],
    }
    assert stack.migrated(stack.completed(migrated))[1] == [], (
        "once is enough, and another model gets no figure of ours"
    )


def test_the_guides_class_names_figures_that_the_model_in_use_takes(home: Any) -> None:
    document = stack.default_document(exact_models=True)
    del document["kimi_stack"]
    stack.save(paths.stack_file(), document)
    row = KimiModelSelector(paths.stack_file()).classify_task("!premium hello")
    assert (row["model"], row["max_tokens"], row["temperature"]) == (K3, 1_048_576, 1)
