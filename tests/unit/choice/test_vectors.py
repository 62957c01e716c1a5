"""The rows of tests/vectors, decided by Python, by model-selector.js and by the plugin's fallback alike.

tasks.json holds tasks with the tier that the guide's keywords give them (`routing.mode = "keywords"`); the shells have
theirs in tests/shell. turns.json holds turns, as a hook gets them, with their circumstances and settings, and
the tier and rule that decide; where no tier is named, it is the pupil's to say. overrides.json holds what is sent of a
text, and what begins it, out of a chat where it is `enveloped`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from kimi_stack.base import paths
from kimi_stack.base.tiers import TIERS
from kimi_stack.brain import protocol, routing
from kimi_stack.choice.cuts import Cuts
from kimi_stack.choice.decide import decide
from kimi_stack.choice.decision import Decision
from kimi_stack.choice.switching import State
from kimi_stack.config import settings, stack
from kimi_stack.config.settings import Policy
from kimi_stack.reading import calibrated

from ..known import asked

VECTORS = Path(__file__).parents[2] / "vectors"
TASKS: list[dict[str, Any]] = json.loads((VECTORS / "tasks.json").read_text(encoding="utf-8"))
DOCUMENT: dict[str, Any] = json.loads((VECTORS / "turns.json").read_text(encoding="utf-8"))
TURNS: list[dict[str, Any]] = DOCUMENT["turns"]
NOW = 1_000_000  # every session's cache is cold by then


def prompt_of(row: dict[str, Any]) -> str:
    piece, times = row.get("repeat", ("", 0))
    return str(row.get("prompt", "") + piece * times + row.get("tail", ""))


def own_document() -> dict[str, Any]:
    """Our stack with the keywords of turns.json among the shipped ones."""
    document = stack.default_document()
    for tier, words in DOCUMENT["keywords"].items():
        document["selection_rules"]["task_keywords"][tier] += words
    return document


OURS = stack.build(stack.default_document(), "ours")
OWN = stack.build(own_document(), "with words of the person's own")


@pytest.fixture
def own_file(stack_file: Path) -> Path:
    stack.save(stack_file, own_document())
    return stack_file


def policy_of(row: dict[str, Any], home: Path) -> Policy:
    if "settings" not in row:
        return Policy()
    file = home / "settings.toml"
    file.write_text(tomlkit.dumps(row["settings"]), encoding="utf-8")
    return settings.load(file)


def in_python(row: dict[str, Any], policy: Policy) -> Decision:
    names = {"contextTokens": "context_tokens", "toolCalls": "tool_calls"}
    known = {names.get(name, name): value for name, value in row.get("circumstances", {}).items()}
    known["state"] = State.from_row(known.get("state"))
    known["tool_calls"] = protocol.tool_calls_of(known.get("tool_calls"))
    return decide(asked(prompt_of(row), enveloped=True, now=NOW, **known), OWN, policy)


def in_javascript(rows: list[dict[str, Any]], stack_file: Path, written: list[Any], folder: Path) -> list[Any]:
    """{"decision", "override"} of each row, by model-selector.js and by fallback.mjs."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on PATH")
    job = folder / "job.json"
    job.write_text(json.dumps({"stack": str(stack_file), "turns": rows, "routing": written}), encoding="ascii")
    script = Path(__file__).parents[2] / "plugin" / "turns.mjs"
    done = subprocess.run([node, script, job], capture_output=True, text=True, encoding="utf-8", check=True)
    found: list[Any] = json.loads(done.stdout)
    return found


def test_there_are_enough_rows_of_each_kind() -> None:
    assert len(TASKS) >= 150
    assert {row["tier"] for row in TASKS} == set(TIERS)
    rules = [row["expect"]["rule"] for row in TURNS]
    few = {"override", "trigger", "session", "profile", "complaint", "follow_up", "keywords", "context"}
    assert len(TURNS) >= 60
    assert not {rule for rule in few if rules.count(rule) < 3}


@pytest.mark.parametrize("row", TASKS, ids=lambda row: row["task"][:40].encode("ascii", "replace").decode())
def test_keywords_alone_decide_as_the_vector_says(row: dict[str, Any]) -> None:
    policy = Policy()
    policy.mode = "keywords"
    decision = decide(asked(row["task"], enveloped=True), OURS, policy)
    assert decision.tier == row["tier"], decision.as_dict()


@pytest.mark.parametrize("row", TURNS, ids=lambda row: prompt_of(row)[:40].encode("ascii", "replace").decode())
def test_a_turn_is_decided_as_the_vector_says(row: dict[str, Any], home: Path) -> None:
    decision = in_python(row, policy_of(row, home))
    found = {"tier": decision.tier, "rule": decision.rule}
    assert {name: found[name] for name in row["expect"]} == row["expect"], decision.as_dict()


def test_javascript_and_the_fallback_decide_each_row_as_python_does(own_file: Path, home: Path, tmp_path: Path) -> None:
    words = {"routing": {"mode": "keywords"}}
    rows = [*TURNS, *({"prompt": row["task"], "settings": words} for row in TASKS)]
    policies = [policy_of(row, home) for row in rows]
    cuts = Cuts(calibrated.scores())
    documents = [
        routing.document(OWN, policy, cuts) if "settings" in row else None
        for row, policy in zip(rows, policies, strict=True)
    ]
    theirs = in_javascript(rows, own_file, documents, tmp_path)
    for row, policy, (decision, override) in zip(rows, policies, map(dict.values, theirs), strict=True):
        ours = in_python(row, policy).as_dict()
        del ours["estimate"]
        # That a warm cache may hold a session is the brain's to weigh: with a cold one, only the trace says so.
        ours["trace"] = [step for step in ours["trace"] if step["rule"] != "cache"]
        assert decision == ours, prompt_of(row)[:80]
        assert f"{override['provider']}/{override['model']}" == ours["model"], prompt_of(row)[:80]


def test_the_guides_example_is_premium_in_every_mode() -> None:
    for mode in ("auto", "keywords", "difficulty"):
        policy = Policy()
        policy.mode = mode
        task = asked("Analyze the competitive landscape for our product strategy")
        assert decide(task, OURS, policy).tier == "premium", mode


HUGE = (
    *("word " * 40_000, "x" * 900_000, "x" * 9_000_000, "字" * 200_000, '"' * 50_000, "[" * 50_000, "not " * 20_000),
    "Summarize this log\n" + "GET /index.html 200\n" * 20_000,
    "GET /index.html 200\n" * 20_000 + "\nWhy? Review it.",
)


def test_javascript_decides_a_huge_text_as_python_does(own_file: Path, tmp_path: Path) -> None:
    rows = [{"prompt": text} for text in HUGE]
    theirs = in_javascript(rows, own_file, [None] * len(rows), tmp_path)
    for row, found in zip(rows, theirs, strict=True):
        ours = in_python(row, Policy()).as_dict()
        del ours["estimate"]
        assert found["decision"] == ours, row["prompt"][:40]


def test_what_the_brain_writes_is_what_the_fallback_reads(home: Path) -> None:
    policy = policy_of({"settings": {"routing": {"mode": "keywords"}}}, home)
    routing.keep(OWN, policy, Cuts(calibrated.scores()))
    kept = json.loads(Path(paths.locate("routing")).read_text(encoding="utf-8"))
    assert kept == json.loads(json.dumps(routing.document(OWN, policy, Cuts(calibrated.scores()))))
