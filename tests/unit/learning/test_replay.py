"""One's own history once more: from the ledger, and from OpenClaw's exports."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import cli
from kimi_stack.config import settings, stack
from kimi_stack.money.admission import Accounting

from ..known import EASY, HARD, read


@pytest.fixture(autouse=True)
def _known_difficulties(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimi_stack.reading.readers.read", read)


def run(*words: str) -> Any:
    return CliRunner().invoke(cli, list(words), catch_exceptions=False, standalone_mode=False)


def data(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("replay", "--json", *words).output)["data"]
    return found


def usd(text: str) -> dict[str, str]:
    return {"usd": text}


def record(number: int, model: str = "moonshot/kimi-k3", **more: Any) -> None:
    ledger = Accounting(settings.load(), stack.build(stack.default_document(), "ours")).ledger
    provider, _, name = model.partition("/")
    call = {"id": f"c{number}", "provider": provider, "model": name, "usage": {"input": 1_000_000, "output": 0}}
    ledger.record({**call, "time": f"2026-11-{number:02d}T12:00:00Z", **more})
    ledger.close()


def keep_tasks() -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text("[ledger]\nkeep_tasks = true\n")


def test_the_ledger_says_what_each_tier_would_have_cost_and_what_would_be_saved(stack_file: Path) -> None:
    record(1, score=100)
    record(2, score=9_000)
    record(3, tier="premium")
    found = data()
    assert (found["turns"], found["guessed"], found["unpriced"]) == (3, 1, 0)
    assert found["paid"] == usd("9.00")
    costs = {name: row["cost"]["usd"] for name, row in found["tiers"].items()}
    assert costs == {"premium": "9.00", "standard": "6.00", "budget": "3.00"}
    assert found["chosen"] == {"cost": {"usd": "7.00"}, "turns": {"premium": 2, "standard": 0, "budget": 1}}
    assert found["saved"] == usd("2.00")
    said = run("replay").output
    assert "Choosing as now would have saved $2.00 (22 %)." in said
    assert "1 turn has neither words nor difficulty on record" in said


def test_a_loss_is_shown_as_one_and_unpriced_turns_are_in_no_sum(stack_file: Path) -> None:
    record(1, "anthropic/claude-haiku-4-5", score=9_000)
    record(2, "acme/unknown", score=9_000)
    found = data()
    assert (found["saved"], found["unpriced"]) == (usd("-2.00"), 1)
    assert "would have cost $2.00 more (200 %)." in run("replay").output


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


def answered(second: int, model: str = "kimi-k3", **usage: float) -> dict[str, Any]:
    return said("assistant", "an answer", second, provider="moonshot", model=model, usage=usage)


def test_exported_sessions_are_chosen_anew_by_their_words(stack_file: Path, tmp_path: Path) -> None:
    bundle(
        tmp_path,
        [
            said("user", HARD, 0),
            answered(1, input=100_000, output=1_000),
            said("user", EASY, 2),
            answered(3, input=500, output=1_000, cacheRead=101_000),
            {"type": "custom", "customType": "model-snapshot"},
            said("assistant", "odd", 4, provider="moonshot"),
        ],
    )
    found = data("--sessions", str(tmp_path))
    assert (found["turns"], found["skipped"], found["guessed"]) == (2, 1, 0)
    assert found["chosen"]["turns"] == {"premium": 2, "standard": 0, "budget": 0}, "its cache is warm"
    assert found["saved"] == usd("0.00")


def test_a_turn_on_which_the_model_changes_reads_its_session_uncached(stack_file: Path, tmp_path: Path) -> None:
    late = {**answered(3, input=0, output=0, cacheRead=100_000), "timestamp": "2026-11-23T14:00:00Z"}
    bundle(tmp_path, [said("user", HARD, 0), answered(1, input=100_000), said("user", EASY, 2), late])
    found = data("--sessions", str(tmp_path))
    assert found["chosen"] == {"cost": {"usd": "0.40"}, "turns": {"premium": 1, "standard": 0, "budget": 1}}
    assert found["paid"] == usd("0.33")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"entries": 3, "header": {"id": 1}}', '{"entries": [3, null, {}]}'])
def test_an_odd_bundle_is_counted_or_empty_and_never_breaks(stack_file: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "session-branch.json").write_text(text)
    assert data("--sessions", str(tmp_path))["turns"] == 0


def test_a_folder_without_bundles_says_how_to_export_one(stack_file: Path, tmp_path: Path) -> None:
    with pytest.raises(StackError, match="openclaw sessions export-trajectory"):
        run("replay", "--sessions", str(tmp_path))


def test_calls_of_one_run_are_one_turn_and_a_complaint_raises_it_once(stack_file: Path, home: Path) -> None:
    keep_tasks()
    at = "2026-11-23T12:00:0{}Z"
    haiku, small = "anthropic/claude-haiku-4-5", {"input": 1_000, "output": 100}
    record(1, haiku, sessionKey="s", runId="r1", time=at.format(0), usage=small, task={"text": "hello"})
    for number in (2, 3, 4):
        text = {"text": "no, that is wrong"}
        record(number, haiku, sessionKey="s", runId="r2", time=at.format(number), usage=small, task=text)
    assert data()["chosen"]["turns"] == {"premium": 0, "standard": 1, "budget": 1}


def test_what_the_person_pinned_is_not_chosen_anew(stack_file: Path, home: Path) -> None:
    keep_tasks()
    record(1, rule="pinned", tier="premium", task={"text": "hello"})
    record(2, "acme/own", rule="pinned", callerCost=2.5, task={"text": "hello"})
    found = data()
    assert found["chosen"] == {
        "cost": {"usd": "5.50"},
        "turns": {"premium": 1, "standard": 0, "budget": 0, "other": 1},
    }
    assert (found["paid"], found["saved"]) == (usd("5.50"), usd("0.00"))


def test_what_was_paid_is_what_the_ledger_says_and_a_call_broken_off_has_no_price(stack_file: Path) -> None:
    record(1, score=9_000, costUnknown=True)
    record(2, "acme/unknown", score=100, callerCost=7)
    found = data()
    assert (found["unpriced"], found["paid"], found["saved"]) == (1, usd("7.00"), usd("6.00"))


def test_a_tier_without_a_price_leaves_the_others_their_sums(stack_file: Path) -> None:
    document = json.loads(stack_file.read_text())
    document["model_stack"]["budget"]["model"] = "acme/local"
    stack_file.write_text(json.dumps(document))
    record(1, score=100)
    record(2, score=9_000)
    found = data()
    assert [row["cost"] for row in found["tiers"].values()] == [usd("6.00"), usd("4.00"), None]
    assert (found["open"], found["chosen"]["cost"], found["saved"]) == (1, usd("3.00"), usd("0.00"))
    assert "1 turn would go to a model without a known price" in run("replay").output


def test_what_climbing_threw_away_was_paid_but_would_not_have_been_needed(stack_file: Path) -> None:
    more = {"runId": "r", "rule": "escalation", "score": 9_000}
    record(1, "anthropic/claude-haiku-4-5", outcome="discarded", tier="budget", **more)
    record(2, tier="premium", **more)
    found = data()
    assert (found["turns"], found["paid"], found["chosen"]["cost"]) == (1, usd("4.00"), usd("3.00"))


def test_since_takes_days_back(stack_file: Path) -> None:
    record(1, time="2020-01-01T00:00:00Z")
    record(2, time=datetime.now(timezone.utc).isoformat())
    assert (data()["turns"], data("--since", "7d")["turns"]) == (2, 1)


def test_a_session_that_is_exported_twice_counts_once_and_its_heartbeats_stay_on_budget(
    stack_file: Path, tmp_path: Path
) -> None:
    asked = {**said("user", HARD, 0), "id": "a"}
    done = {**answered(1, input=1_000_000), "id": "b"}
    done["message"]["__openclaw"] = {"runId": "run"}
    bundle(tmp_path, [asked, done])
    bundle(tmp_path, [asked, done], "two")
    began = {"traceSchema": "openclaw-trajectory", "type": "session.started", "runId": "run"}
    (tmp_path / "one" / "events.jsonl").write_text(json.dumps({**began, "data": {"trigger": "heartbeat"}}) + "\n")
    found = data("--sessions", str(tmp_path))
    assert (found["turns"], found["skipped"]) == (1, 0)
    assert found["chosen"] == {"cost": {"usd": "1.00"}, "turns": {"premium": 0, "standard": 0, "budget": 1}}


def test_a_transcript_is_read_line_by_line_and_odd_lines_are_counted(stack_file: Path, tmp_path: Path) -> None:
    lines: list[Any] = [
        {"type": "session", "version": 4, "id": "s"},
        said("user", HARD, 0),
        answered(1, input=1_000),
        {"type": "message", "timestamp": "2026-11-23T12:00:02Z", "message": {"role": "toolResult"}},
        answered(3, input=2_000),
        answered(4),  # OpenClaw's own words: no tokens
        answered(5, input=float("inf")),
        answered(6, input=-1),
        {"foreign": True},
        [1],
    ]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (tmp_path / "s.jsonl.deleted.2026").write_text(text + "{" + "[" * 100_000)
    found = data("--sessions", str(tmp_path))
    assert (found["turns"], found["skipped"], found["paid"]) == (1, 5, usd("0.009"))
