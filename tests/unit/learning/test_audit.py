"""Audits with a stand-in for OpenClaw: which runs are drawn, what is asked, what is kept, and what changed."""

from __future__ import annotations

import json
import stat
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import jsonlines
from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import cli
from kimi_stack.config import settings, stack
from kimi_stack.learning import audit_file, audit_sample
from kimi_stack.learning import found as found_labels
from kimi_stack.learning.audit import Checked
from kimi_stack.learning.audit_sample import Sampled
from kimi_stack.money.ledger import calls, open_ledger
from kimi_stack.openclaw import door, turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn

from ..ledgers import TIERS, write_settings
from ..openclaw.programs import USAGE
from .reading import reading

PREMIUM, STANDARD, BUDGET = TIERS
BAD = "I'm sorry, but I can't help with that request."
NOW = int(time.time())


@pytest.fixture(autouse=True)
def asked(home: Path, stack_file: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is asked of which model; budget answers badly what is hard, standard what is very hard."""
    write_settings("[ledger]\nkeep_tasks = true\n")
    found: list[tuple[str, str]] = []

    def take(_: OpenClaw, text: str, model: str, options: Options) -> Turn:
        assert not options.tools
        found.append((model, text))
        bad = ("hard" in text and model == BUDGET) or ("very hard" in text and model == STANDARD)
        return Turn("ok", BAD if bad else "It has 4 moons, and here they are.", model, USAGE, Decimal("0.01"))

    monkeypatch.setattr(turns, "take", take)
    monkeypatch.setattr("kimi_stack.reading.readers.best", lambda: reading)
    monkeypatch.setattr(OpenClaw, "find", classmethod(lambda cls, _=None: cls("/opt/openclaw")))
    monkeypatch.setattr(door.OpenClaw, "version", (2026, 9, 6))
    return found


def record(id: str, model: str, task: str, **more: Any) -> None:
    provider, _, name = model.partition("/")
    at = calls.iso((NOW - 3600) * 1000 + len(id))
    call = {"id": id, "provider": provider, "model": name, "usage": {"input": 10}, "runId": f"run-{id}", "time": at}
    with open_ledger(settings.load(), TIERS) as ledger:
        ledger.record({**call, "tier": TIERS[model], "task": {"hash": "x", "chars": 1, "text": task}, **more})


def audit(*words: str, code: int = 0) -> dict[str, Any]:
    done = CliRunner().invoke(cli, ["audit", "--json", *words], catch_exceptions=False, standalone_mode=False)
    assert done.return_value == code
    found: dict[str, Any] = json.loads(done.stdout)["data"]
    return found


def test_over_and_under_routing_are_told_by_tier_and_kept_without_words(
    home: Path, asked: list[tuple[str, str]], tmp_path: Path
) -> None:
    record("p1", PREMIUM, "an easy one")
    record("p2", PREMIUM, "a very hard one")
    record("s1", STANDARD, "a hard one")
    record("s2", STANDARD, "a very hard one too", sender="telegram:123456")
    record("b1", BUDGET, "a hard one for budget")
    record("b2", BUDGET, "another easy one")
    found = audit("--html", str(tmp_path / "a.html"))
    tiers = found["tiers"]
    assert [(tiers[tier]["good"]["count"], tiers[tier]["good"]["of"]) for tier in TIERS.values()] == [
        (2, 2),
        (1, 2),
        (1, 2),
    ]
    assert [(tiers[tier]["over"]["count"], tiers[tier]["over"]["of"]) for tier in TIERS.values()] == [
        (1, 2),
        (0, 2),
        (0, 0),
    ]
    assert [(tiers[tier]["under"]["count"], tiers[tier]["under"]["of"]) for tier in TIERS.values()] == [
        (0, 0),
        (1, 2),
        (1, 2),
    ]
    assert (found["anew"], found["last"], len(asked)) == (6, None, 10)
    file = Path(found["file"])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "hard" not in file.read_text()
    rows = {row["run"]: row for row in jsonlines.read(file) if "run" in row}
    assert {run: row["wanted"] for run, row in rows.items()} == {
        "run-p1": "standard",
        "run-p2": "premium",
        "run-s1": "standard",
        "run-s2": "premium",
        "run-b1": "standard",
        "run-b2": "budget",
    }
    assert rows["run-s2"]["sender"] == "telegram:123456"
    with open_ledger(settings.load()) as ledger:
        ((count, cost),) = ledger.store.execute("SELECT COUNT(*), SUM(cost_nano) FROM calls WHERE source = 'audit'")
    assert (count, f"{cost / 10**9:.6f}") == (10, f"{float(found['spent']['usd']):.6f}")
    labels = {label.judged: label for label in found_labels.labels()}
    assert {run: label.wanted for run, label in labels.items()} == {run: row["wanted"] for run, row in rows.items()}
    one = labels["run-p1"]
    assert (one.tier, one.wanted, one.weight, one.source) == ("premium", "standard", 0.15, "audit")
    assert (one.score, one.features and one.features["score"]) == (reading("an easy one").score,) * 2
    page = (tmp_path / "a.html").read_text()
    assert "<script" not in page
    assert "50 % (1 % to 99 %)" in page


def test_the_next_audit_says_what_changed_and_whether_it_may_be_chance(home: Path) -> None:
    for number in range(20):
        record(f"b{number}", BUDGET, f"an easy one {number}")
    first = audit()
    with open_ledger(settings.load()) as ledger:
        ledger.store.execute("UPDATE calls SET task = 'a hard one' WHERE tier = 'budget' AND source <> 'audit'")
    Path(first["file"]).rename(Path(first["file"]).with_name("audit-2026-01-01T000000Z.jsonl"))
    second = audit()
    assert second["changes"] == [{"tier": "budget", "before": 1.0, "after": 0.0, "sure": True}]
    assert len(list((home / ".local" / "share" / "kimi-stack").glob("audit-*.jsonl"))) == 2


def test_what_has_no_words_is_confidential_or_measures_is_left_out(home: Path) -> None:
    record("a", BUDGET, "an easy one")
    record("b", BUDGET, "my card", **{"class": "confidential"})
    record("c", BUDGET, "measured", source="ab")
    record("d", BUDGET, "first of a session", sessionKey="s")
    record("dddd", BUDGET, "later in it", sessionKey="s")
    record("e", BUDGET, "it failed", outcome="error")
    with open_ledger(settings.load()) as ledger:
        found = audit_sample.from_ledger(ledger, NOW - 86_400)
        assert {run.run for run in found} == {"run-a", "run-d"}
        assert audit_sample.from_ledger(ledger, NOW) == []
    assert audit("--dry-run")["sampled"] == {"premium": 0, "standard": 0, "budget": 2}


def test_a_sample_is_drawn_of_each_tier_and_the_same_day_draws_the_same() -> None:
    runs = [Sampled(f"r{n}", ("premium", "budget")[n % 2], "m", "t", None, "local:me", n) for n in range(100)]
    drawn = audit_sample.sample(runs, 5, "2026-11-27")
    assert [len(rows) for rows in drawn.values()] == [5, 0, 5]
    assert drawn == audit_sample.sample(reversed(runs), 5, "2026-11-27")
    assert drawn != audit_sample.sample(runs, 5, "2026-11-28")


def test_max_cost_stops_it_and_no_words_are_one_clear_error(home: Path) -> None:
    done = CliRunner().invoke(cli, ["audit"], standalone_mode=False)
    assert "keep_tasks" in str(done.exception)
    for number in range(9):
        record(f"b{number}", BUDGET, f"an easy one {number}")
    found = audit("--max-cost", "0.0005", code=3)
    assert found["left"] > 0


@pytest.mark.parametrize(
    ("tier", "good", "lower", "wanted"),
    [("premium", False, False, "premium"), ("standard", False, True, "budget"), ("budget", True, None, "budget")],
)
def test_the_wanted_tier_follows_from_both_answers(tier: str, good: bool, lower: bool | None, wanted: str) -> None:
    assert Checked(Sampled("r", tier, "m", "t", None, "local:me", 0), good, "x", lower, True).wanted == wanted


def test_of_an_export_the_first_turn_of_each_session_is_taken_with_its_answer(tmp_path: Path) -> None:
    def message(role: str, text: str, second: int, **more: Any) -> dict[str, Any]:
        held = {"role": role, "content": [{"type": "text", "text": text}], **more}
        return {"type": "message", "timestamp": f"2026-11-23T12:00:{second:02d}.000Z", "message": held}

    made = {"provider": "moonshot", "model": "kimi-k3", "usage": {"input": 10, "output": 5}}
    entries = [
        message("user", "a task", 0),
        message("assistant", "its answer", 1, **made),
        message("user", "go on", 2),
        message("assistant", "more", 3, **made),
    ]
    (tmp_path / "session-branch.json").write_text(json.dumps({"header": {"id": "one"}, "entries": entries}))
    (run,) = audit_sample.from_export(tmp_path, stack.of_person(), settings.load(), 0)
    assert (run.run, run.tier, run.text, run.answer) == ("session:one", "premium", "a task", "its answer")


KEY = "sk-ant-api03-" + "Ab3dEf6hIj9kLm2n" * 5 + "AAAAAA-AA"


def exported(folder: Path, *turns: tuple[str, str]) -> None:
    for number, (task, answer) in enumerate(turns):
        made = {"provider": "moonshot", "model": "kimi-k3", "usage": {"input": 10, "output": 5}}
        held = [("user", task, {}), ("assistant", answer, made)]
        entries = [
            {
                "type": "message",
                "timestamp": f"2026-11-23T12:00:0{second}.000Z",
                "message": {"role": role, "content": [{"type": "text", "text": text}], **more},
            }
            for second, (role, text, more) in enumerate(held)
        ]
        (folder / str(number)).mkdir()
        row = {"header": {"id": f"s{number}"}, "entries": entries}
        (folder / str(number) / "session-branch.json").write_text(json.dumps(row))


def test_of_an_export_nothing_confidential_is_judged_or_kept_though_no_rule_is_set(
    asked: list[tuple[str, str]], tmp_path: Path
) -> None:
    exported(
        tmp_path, (f"What may {KEY} do?", "List."), ("Make a key", f"Here: {KEY}"), ("count the moons", "It has 4.")
    )
    found = audit("--sessions", str(tmp_path), "--since", "2026-11-01", "--judge", "standard", code=1)
    assert KEY not in json.dumps(asked)
    assert list(found["failed"]) == ["session:s2"], "the judge of this test answers in prose"


def test_no_numbers_of_an_internal_task_are_kept(home: Path) -> None:
    write_settings('[ledger]\nkeep_tasks = true\n[privacy.internal]\nwords = ["Aurora"]\nallow = ["*/*"]\n')
    record("a", BUDGET, "an easy one on Aurora", **{"class": "internal"})
    record("b", BUDGET, "an easy one")
    rows = {row["run"]: row["features"] for row in jsonlines.read(Path(audit()["file"])) if "run" in row}
    assert (rows["run-a"], rows["run-b"] is None) == (None, False)


def test_a_task_of_an_unknown_class_is_classified_before_it_is_drawn(home: Path) -> None:
    record("a", BUDGET, f"What may {KEY} do?")
    record("b", BUDGET, "an easy one")
    with open_ledger(settings.load()) as ledger:
        assert [run.run for run in audit_sample.from_ledger(ledger, NOW - 86_400)] == ["run-b"]


@pytest.mark.parametrize("signal", [KeyboardInterrupt(), SystemExit(143)], ids=["Ctrl-C", "SIGTERM"])
def test_an_interrupted_audit_keeps_what_it_checked_and_the_same_command_continues_it(
    home: Path, asked: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch, signal: BaseException
) -> None:
    for number in range(4):
        record(f"p{number}", PREMIUM, f"an easy one {number}")
    whole = turns.take

    def some(*words: Any) -> Turn:
        if len(asked) == 5:
            raise signal
        return whole(*words)

    monkeypatch.setattr(turns, "take", some)
    done = CliRunner().invoke(cli, ["audit"], standalone_mode=False)
    assert "interrupted; 2 runs are checked and kept in ~/" in done.stderr
    (file,) = (home / ".local" / "share" / "kimi-stack").glob("audit-*.jsonl")
    assert [row.get("good") for row in jsonlines.read(file)] == [True, True, None]
    monkeypatch.setattr(turns, "take", whole)
    del asked[:]
    found = audit()
    assert (found["before"], found["tiers"]["premium"]["good"]["of"], len(asked)) == (2, 4, 4)
    assert (Path(found["file"]), found["last"]) == (file, None)
    with open_ledger(settings.load()) as ledger:
        ok = "SELECT SUM(cost_nano) FROM calls WHERE source = 'audit' AND outcome = 'ok'"
        ((billed,),) = ledger.store.execute(ok)
    assert round(float(found["spent"]["usd"]) * 1e9) == billed, "with the check that was cut off"
    again = audit()
    assert (again["before"], Path(again["file"]) == file, again["last"] is None) == (0, False, False)


def test_a_second_audit_at_a_time_is_refused_before_it_asks_anything(home: Path, asked: list[tuple[str, str]]) -> None:
    record("p", PREMIUM, "an easy one")
    with audit_file.alone(), pytest.raises(StackError, match="another audit runs now"):
        audit()
    assert asked == []
    assert audit()["tiers"]["premium"]["good"]["of"] == 1
