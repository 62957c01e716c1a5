"""Failure pressure: what tool calls show, by tests/vectors/pressure.json for both languages, and what follows."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.choice import pressure
from kimi_stack.choice.decide import decide
from kimi_stack.config import stack
from kimi_stack.config.settings import Policy

from ..known import asked, read

ROOT = Path(__file__).parents[3]
TURNS: list[dict[str, Any]] = json.loads((ROOT / "tests" / "vectors" / "pressure.json").read_text())["turns"]
STUCK = [[1, 1, 1, 1], [1, 2, 2, 1]]
OURS = stack.build(stack.default_document(), "ours")


def found(calls: list[list[int]]) -> dict[str, Any] | None:
    shown = pressure.found(calls)
    return None if shown is None else {"kind": shown.kind, "count": shown.count, "of": shown.of}


@pytest.mark.parametrize("row", TURNS, ids=lambda row: row["is"])
def test_a_turn_shows_what_the_vector_says(row: dict[str, Any]) -> None:
    assert found(row["calls"]) == row["expect"]


def test_javascript_finds_the_same_in_each_vector_and_in_turns_by_chance() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    dice = random.Random(15)
    chance = [
        [[dice.randint(1, 2), dice.randint(1, 3), dice.randint(1, 2), dice.choice((0, 0, 1, 2))] for _ in range(many)]
        for many in range(1, 16)
        for _ in range(40)
    ]
    turns = [*(row["calls"] for row in TURNS), *chance]
    module = ROOT / "plugin" / "openclaw" / "selector" / "pressure.js"
    script = f"""const {{ pressureOf }} = require({json.dumps(str(module))});
    const turns = JSON.parse(require("fs").readFileSync(0, "utf8"));
    console.log(JSON.stringify(turns.map(pressureOf)));"""
    done = subprocess.run([node, "-e", script], input=json.dumps(turns), capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [found(calls) for calls in turns]
    kinds = {shown["kind"] for shown in json.loads(done.stdout) if shown}
    assert kinds == {pressure.SAME_ERROR, pressure.ERRORS, pressure.CIRCLES}


def test_the_trace_says_what_was_found_and_from_which_tier() -> None:
    decision = decide(asked("hi", read=read, tool_calls=STUCK), OURS, Policy())
    step = decision.trace[-1].as_dict()
    assert step == {
        "rule": "pressure",
        "says": "standard",
        "because": "the turn before met the same error 2 times and did not get past it: one tier above budget",
        "kind": "same_error",
        "count": 2,
        "of": 2,
        "base": "budget",
    }
    assert (decision.tier, decision.rule, decision.base) == ("standard", "pressure", "budget")


def test_a_limit_keeps_the_turn_where_it_would_be_and_says_so() -> None:
    class Funds:
        def problem(self, tier: str | None, model: str, tokens: int) -> object:
            return object() if tier == "standard" else None

        def estimate(self, ref: str, tokens: int) -> None:
            return None

    decision = decide(asked("hi", read=read, tool_calls=STUCK, standing=Funds()), OURS, Policy())
    assert (decision.tier, decision.rule, decision.refused, decision.base) == ("budget", "difficulty", None, None)
    assert decision.trace[-1].says == "pass"
    assert decision.trace[-1].because.endswith("but this turn may not go to standard")


def test_a_model_that_a_person_named_is_left_alone() -> None:
    for named in ({"tier": "budget"}, {"model": "anthropic/claude-haiku-4-5"}):
        decision = decide(asked("hi", read=read, tool_calls=STUCK, **named), OURS, Policy())
        assert (decision.tier, decision.rule) == ("budget", "pinned")
