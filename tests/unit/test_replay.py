"""One's own history once more: from the ledger, and from OpenClaw's exports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack import settings, stack
from kimi_stack.accounting import Accounting
from kimi_stack.cli.root import cli
from kimi_stack.errors import StackError

HARD = "prove that the harmonic series diverges, and that its partial sums are never whole numbers"


def run(*words: str) -> Any:
    return CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False)


def data(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("replay", "--json", *words).output)["data"]
    return found


def record(number: int, model: str = "moonshot/kimi-k3", **more: Any) -> None:
    ledger = Accounting(settings.load(), stack.build(stack.default_document(), "ours")).ledger
    provider, _, name = model.partition("/")
    call = {"id": f"c{number}", "provider": provider, "model": name, "usage": {"input": 1_000_000, "output": 0}}
    ledger.record({**call, "time": f"2026-11-{number:02d}T12:00:00Z", **more})
    ledger.close()


def test_the_ledger_says_what_each_tier_would_have_cost_and_what_would_be_saved(stack_file: Path) -> None:
    record(1, score=100)
    record(2, score=9_000)
    record(3, tier="premium")
    found = data()
    assert (found["turns"], found["guessed"], found["unpriced"]) == (3, 1, 0)
    assert found["paid_usd"] == "9.00"
    costs = {name: row["cost_usd"] for name, row in found["tiers"].items()}
    assert costs == {"premium": "9.00", "standard": "6.00", "budget": "3.00"}
    assert found["chosen"] == {"cost_usd": "7.00", "turns": {"premium": 2, "standard": 0, "budget": 1}}
    assert found["saved_usd"] == "2.00"
    said = run("replay").output
    assert "Choosing as now would have saved $2.00 (22 %)." in said
    assert "1 turns without words or difficulty" in said


def test_a_loss_is_shown_as_one_and_unpriced_turns_are_in_no_sum(stack_file: Path) -> None:
    record(1, "anthropic/claude-haiku-4-5", score=9_000)
    record(2, "acme/unknown", score=9_000)
    found = data()
    assert (found["saved_usd"], found["unpriced"]) == ("-2.00", 1)
    assert "would have cost more: $2.00" in run("replay").output


def test_days_bound_it(stack_file: Path) -> None:
    for number in (1, 2, 3):
        record(number, score=100)
    assert data("--since", "2026-11-02", "--until", "2026-11-02")["turns"] == 1
    assert (
        run("replay", "--since", "2026-11-10", "--until", "2026-11-11").output == "No turns to replay in that time.\n"
    )


def bundle(folder: Path, entries: list[Any], name: str = "one") -> None:
    (folder / name).mkdir(parents=True)
    document = {"header": {"id": name}, "entries": entries}
    (folder / name / "session-branch.json").write_text(json.dumps(document))


def said(role: str, text: str, second: int, **more: Any) -> dict[str, Any]:
    message = {"role": role, "content": [{"type": "text", "text": text}], **more}
    return {"type": "message", "timestamp": f"2026-11-23T12:00:{second:02d}.000Z", "message": message}


def answered(second: int, model: str = "kimi-k3", **usage: int) -> dict[str, Any]:
    return said("assistant", "an answer", second, provider="moonshot", model=model, usage=usage)


def test_exported_sessions_are_chosen_anew_by_their_words(stack_file: Path, tmp_path: Path) -> None:
    bundle(
        tmp_path,
        [
            said("user", HARD, 0),
            answered(1, input=100_000, output=1_000),
            said("user", "what is the boiling point of nitrogen", 2),
            answered(3, input=500, output=1_000, cacheRead=101_000),
            {"type": "custom", "customType": "model-snapshot"},
            said("assistant", "odd", 4, provider="moonshot"),
        ],
    )
    found = data("--sessions", str(tmp_path))
    assert (found["turns"], found["skipped"], found["guessed"]) == (2, 1, 0)
    assert found["chosen"]["turns"] == {"premium": 2, "standard": 0, "budget": 0}, "its cache is warm"
    assert found["saved_usd"] == "0.00"


def test_a_turn_on_which_the_model_changes_reads_its_session_uncached(stack_file: Path, tmp_path: Path) -> None:
    late = {**answered(3, input=0, output=0, cacheRead=1_000_000), "timestamp": "2026-11-23T14:00:00Z"}
    bundle(tmp_path, [said("user", HARD, 0), answered(1, input=1_000_000), said("user", "what is the time", 2), late])
    found = data("--sessions", str(tmp_path))
    assert found["chosen"] == {"cost_usd": "4.00", "turns": {"premium": 1, "standard": 0, "budget": 1}}
    assert found["paid_usd"] == "3.30"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"entries": 3, "header": {"id": 1}}', '{"entries": [3, null, {}]}'])
def test_an_odd_bundle_is_counted_or_empty_and_never_breaks(stack_file: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "session-branch.json").write_text(text)
    assert data("--sessions", str(tmp_path))["turns"] == 0


def test_a_folder_without_bundles_says_how_to_export_one(stack_file: Path, tmp_path: Path) -> None:
    with pytest.raises(StackError, match="openclaw sessions export-trajectory"):
        run("replay", "--sessions", str(tmp_path))
