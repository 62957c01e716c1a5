"""`kimi-stack shadow` and `kimi-stack run --shadow`, with a stand-in for OpenClaw."""

from __future__ import annotations

import json
import os
import re
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import jsonlines
from kimi_stack.cli import root
from kimi_stack.config import settings
from kimi_stack.learning import found as found_labels
from kimi_stack.learning import shadow_pairs
from kimi_stack.learning.comparison import Arm
from kimi_stack.learning.shadow_pairs import ShadowPair
from kimi_stack.money.ledger import calls, open_ledger
from kimi_stack.openclaw import door, turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Options, Turn

from .. import forked
from ..ledgers import write_settings
from ..openclaw.programs import USAGE, program

PREMIUM, STANDARD, BUDGET = "moonshot/kimi-k3", "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"
ARMS = (Arm("standard", "standard", STANDARD), Arm("budget", "budget", BUDGET))
NOW = time.time()
TASK = "the moons of Mars"


def kept(number: int, better: str = "tie", *, words: bool = True, **over: Any) -> ShadowPair:
    texts = (f"task {number}", f"{STANDARD} says", f"{BUDGET} says") if words else None
    hash = shadow_pairs.hash_of(f"task {number}")
    pair = ShadowPair(
        f"shadow-{number}", f"run-{number}", ARMS, better, (2_000_000, 1_000_000), hash, 6, "public", None, texts
    )
    pair = replace(pair, **over)
    shadow_pairs.keep(pair, NOW)
    return pair


def shadow(*words: str, code: int = 0) -> dict[str, Any]:
    done = CliRunner().invoke(root.cli, ["shadow", "--json", *words], catch_exceptions=False, standalone_mode=False)
    assert done.return_value == code
    found: dict[str, Any] = json.loads(done.stdout)["data"]
    return found


@pytest.fixture
def judged(home: Path, stack_file: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The models that are asked; the judge prefers the answer of standard, whatever its place."""
    asked: list[str] = []

    def take(_: OpenClaw, text: str, model: str, options: Options) -> Turn:
        assert not options.tools
        asked.append(model)
        first = re.search(r"=+ FIRST ANSWER\n(.*?)\n=+ END", text, re.DOTALL)
        assert first is not None
        verdict = {"better": "first" if STANDARD in first[1] else "second", "reasons": []}
        return Turn("ok", json.dumps(verdict), model, USAGE, Decimal("0.01"))

    monkeypatch.setattr(turns, "take", take)
    monkeypatch.setattr(OpenClaw, "find", classmethod(lambda cls, _=None: cls("/opt/openclaw")))
    monkeypatch.setattr(door.OpenClaw, "version", (2026, 9, 6))
    monkeypatch.setattr("kimi_stack.reading.readers.best", lambda: None)
    return asked


def test_without_a_pair_it_says_how_to_ask_for_some(home: Path, stack_file: Path) -> None:
    done = forked.kimi_stack("shadow", cwd=home)
    assert done.returncode == 0
    assert "kimi-stack config set shadow.share 0.05" in done.stdout
    assert "day, shadow runs: $0.00 of $0.10 (0 %)" in done.stdout


def test_by_form_alone_each_two_arms_have_their_result_and_costs(home: Path, stack_file: Path) -> None:
    for number in range(12):
        kept(number, "left" if number < 10 else "tie", words=number < 3)
    kept(20, "right", arms=(Arm("premium", "premium", PREMIUM), ARMS[0]))
    data = shadow()
    first, second = data["comparisons"]
    assert [arm["name"] for arm in first["arms"]] == ["premium", "standard"]
    assert (second["better"], second["by"], second["pairs"], second["tied"]) == ("standard", "form", 12, 2)
    assert [arm["cost"] for arm in second["arms"]] == [{"usd": "0.024"}, {"usd": "0.012"}]
    assert (data["pairs"], data["with_words"], first["better"]) == (13, 4, None)
    text = forked.kimi_stack("shadow", "--arms", "standard,budget", cwd=home).stdout
    assert "12 tasks, judged by their form alone" in text
    assert "verdict    standard is better: standard is preferred in 100 % (69 % to 100 %)" in text
    assert "3 of 12 pairs have their words" in text
    assert "premium" not in text
    only = forked.kimi_stack("shadow", "--arms", "premium,standard", cwd=home).stdout
    assert "verdict    not enough evidence: " in only


def test_a_judge_sees_the_kept_words_in_both_orders_and_is_paid_once(judged: list[str]) -> None:
    for number in range(4):
        kept(number, words=number > 0)
    data = shadow("--judge", "premium")
    (one,) = data["comparisons"]
    assert judged == [PREMIUM] * 6, "neither arm is asked again"
    assert (one["pairs"], one["arms"][0]["won"], one["by"]) == (3, 3, PREMIUM)
    assert one["spent"] == one["judging"]
    assert shadow("--judge", "premium")["comparisons"][0]["before"] == 3
    assert len(judged) == 6
    with open_ledger(settings.load()) as ledger:
        assert ledger.store.execute("SELECT DISTINCT source FROM calls") == [("ab",)]
    labels = {label.judged: label for label in found_labels.labels()}
    assert set(labels) == {"run-1", "run-2", "run-3"}, "a tie of form says nothing, a judge's verdict does"
    assert (labels["run-1"].wanted, labels["run-1"].weight, labels["run-1"].source) == ("standard", 0.4, "shadow")


def test_what_was_judged_counts_as_that_alone(judged: list[str]) -> None:
    kept(1, "right")
    assert [(label.wanted, label.weight) for label in found_labels.labels()] == [("budget", 0.15)]
    shadow("--judge", "premium")
    assert [(label.wanted, label.weight) for label in found_labels.labels()] == [("standard", 0.4)]


def test_max_cost_and_n_hold(judged: list[str]) -> None:
    for number in range(4):
        kept(number)
    assert shadow("--judge", "premium", "--n", "1")["comparisons"][0]["pairs"] == 1
    stopped = shadow("--judge", "premium", "--max-cost", "0.0000001", code=3)["comparisons"][0]
    assert (stopped["left"], len(judged)) == (3, 2)
    dry = shadow("--judge", "premium", "--dry-run")
    assert (dry["pairs"], dry["judge"]["model"]) == (4, PREMIUM)
    assert float(dry["expected"]["usd"]) > 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--judge", "premium", "--blind"), "exclude each other"),
        (("--judge", "cheap"), "cheap is no tier or alias"),
        (("--blind",), "there is no terminal to vote on"),
        (("--arms", "standard"), "name two"),
        (("--judge", "premium"), "no pair has its words on record"),
    ],
)
def test_wrong_usage_gets_one_clear_line(home: Path, stack_file: Path, words: tuple[str, ...], said: str) -> None:
    kept(1, words=False)
    done = forked.kimi_stack("shadow", *words, cwd=home)
    assert done.returncode in (1, 2)
    assert said in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--shadow", "2"), "give a share from 0 to 1"),
        (("--shadow", "1", "--session", "s"), "--shadow cannot be used with --session"),
        (("--shadow", "1", "--escalate"), "--shadow cannot be used with --escalate"),
    ],
)
def test_run_refuses_a_share_that_is_none(home: Path, stack_file: Path, words: tuple[str, ...], said: str) -> None:
    done = forked.kimi_stack("run", "hello", *words, cwd=home)
    assert done.returncode == 2
    assert said in done.stderr


def test_a_dry_run_names_the_shadow_and_its_price(home: Path, stack_file: Path) -> None:
    words = ("run", "hello", "--tier", "standard", "--dry-run")
    data = json.loads(forked.kimi_stack(*words, "--shadow", "0.05", "--json", cwd=home).stdout)["data"]
    assert (data["shadow"]["tier"], data["shadow"]["share"], data["shadow"]["because"]) == ("budget", 0.05, None)
    said = forked.kimi_stack(*words, "--shadow", "0.05", cwd=home).stdout.splitlines()[-1]
    assert re.fullmatch(rf"shadow run: budget · {BUDGET}, with a chance of 0\.05, for about \$\d.*", said)
    none = forked.kimi_stack("run", "hello", "--tier", "budget", "--dry-run", "--shadow", "1", cwd=home).stdout
    assert none.splitlines()[-1] == "no shadow run: there is no lower tier, and shadow.to names none"
    assert json.loads(forked.kimi_stack(*words, "--json", cwd=home).stdout)["data"]["shadow"] is None


ANSWER = {
    "status": "ok",
    "final": "the real answer",
    "provider": "x",
    "model": "y",
    "usage": {"input": 20, "output": 5},
}


def fake(folder: Path) -> str:
    """An openclaw that answers as the model that it is asked for, the shadow's after a while, and notes its calls."""
    return program(
        folder,
        f"""#!/usr/bin/env python3
import json, os, sys, time
words = sys.argv[1:]
if "--version" in words:
    print("OpenClaw 2026.9.6")
    sys.exit()
ref = words[words.index("--model") + 1]
task = sys.stdin.read()
deny = None
if "--config" in words:
    deny = json.load(open(words[words.index("--config") + 1])).get("tools")
    time.sleep(1)
row = {{"ref": ref, "task": task, "tools": deny, "cwd": os.getcwd(), "args": words}}
with open({str(folder / "asked.jsonl")!r}, "a") as file:
    file.write(json.dumps(row) + "\\n")
provider, _, model = ref.partition("/")
answer = {{**json.loads({json.dumps(json.dumps(ANSWER))}), "provider": provider, "model": model, "ok": True}}
if deny:
    answer["final"] = "the other answer"
    if os.path.exists({str(folder / "fails")!r}):
        sys.exit(1)
print(json.dumps(answer))
""",
    )


def wait_for(what: Path, rows: int) -> list[dict[str, Any]]:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = list(jsonlines.read(what))
        if len(found) >= rows:
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what} has {found}")


def test_the_person_gets_the_answer_at_once_and_never_sees_the_other(
    home: Path, stack_file: Path, tmp_path: Path
) -> None:
    """A whole run of its own process; the shadow, which takes a second, comes after its end."""
    write_settings("[shadow]\nshare = 1\n[ledger]\nkeep_tasks = true\n")
    work = tmp_path / "work"
    work.mkdir()
    env = {**os.environ, "OPENCLAW_BIN": fake(tmp_path)}
    words = ("run", TASK, "--tier", "standard", "--json", "--cwd", str(work))
    done = forked.kimi_stack(*words, cwd=home, env=env)
    data = json.loads(done.stdout)["data"]
    assert (done.returncode, data["text"]) == (0, "the real answer")
    assert (data["shadow"]["model"], data["shadow"]["tier"]) == (BUDGET, "budget")
    assert "other" not in done.stdout + done.stderr
    assert "shadow" not in done.stderr
    (row,) = wait_for(shadow_pairs.path(), 1)
    real, other = wait_for(tmp_path / "asked.jsonl", 2)
    assert (real["ref"], real["tools"]) == (STANDARD, None)
    assert (other["ref"], other["tools"], other["task"]) == (BUDGET, {"deny": ["*"]}, TASK)
    assert other["cwd"] == str(work)
    assert TASK not in " ".join(other["args"])
    assert row["id"] == data["shadow"]["run"]
    assert row["words"] == {"task": TASK, "answers": ["the real answer", "the other answer"]}
    with open_ledger(settings.load()) as ledger:
        rows = ledger.store.execute("SELECT source, tier, run FROM calls ORDER BY time_ms")
    assert [each[:2] for each in rows] == [("run", "standard"), ("shadow", "budget")]
    assert (rows[0][2], rows[1][2]) == (row["run"], row["id"])


def test_a_shadow_that_fails_changes_nothing_for_the_person(home: Path, stack_file: Path, tmp_path: Path) -> None:
    env = {**os.environ, "OPENCLAW_BIN": fake(tmp_path)}
    plain = forked.kimi_stack("run", TASK, "--tier", "standard", cwd=home, env=env)
    (tmp_path / "fails").touch()
    write_settings("[shadow]\nshare = 1\n")
    done = forked.kimi_stack("run", TASK, "--tier", "standard", cwd=home, env=env)
    assert (done.returncode, done.stdout, done.stderr) == (plain.returncode, plain.stdout, plain.stderr)
    wait_for(tmp_path / "asked.jsonl", 3)
    assert not shadow_pairs.path().exists()


def test_budget_report_and_logs_show_what_shadow_runs_cost(home: Path, stack_file: Path) -> None:
    call = {"provider": "anthropic", "model": "claude-haiku-4-5", "usage": {"input": 20_000}, "tier": "budget"}
    with open_ledger(settings.load()) as ledger:
        ledger.record({**call, "id": "a", "runId": "run-a", "source": "run", "time": calls.iso(int(NOW * 1000) - 5)})
        for number in range(2):
            ledger.record({**call, "id": f"s{number}", "runId": f"s{number}", "source": "shadow", "rule": "shadow"})

    def data(*words: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(forked.kimi_stack(*words, "--json", cwd=home).stdout)["data"]
        return found

    (limit,) = data("budget")["limits"]
    assert (limit["key"], limit["spent"], limit["amount"]) == ("day/shadow runs", {"usd": "0.04"}, {"usd": "0.10"})
    report = data("report", "daily")
    assert report["shadows"] == {"runs": 2, "cost": {"usd": "0.04"}}
    assert report["totals"]["cost"] == {"usd": "0.06"}
    assert report["saved"]["cost"] == {"usd": "0.02"}, "shadow runs save nothing and are not compared"
    assert report["limits"][0]["key"] == "day/shadow runs"
    assert [spent for spent in report["limits"][0]["spent_on"].values() if spent["usd"] != "0.00"] == [{"usd": "0.04"}]
    text = forked.kimi_stack("report", "daily", cwd=home).stdout
    assert "$0.04 of it went for 2 shadow runs; `kimi-stack shadow` shows what they say." in text
    assert "40 %  day, shadow runs: $0.04 of $0.10 (hard)" in text
    assert "a shadow run" in forked.kimi_stack("logs", cwd=home).stdout
    assert data("feedback", "give", "last", "good", "--dry-run")["run"] == "run-a"
    assert data("replay")["turns"] == 1


def test_export_and_forget_cover_the_pairs(home: Path, stack_file: Path) -> None:
    me = kept(1, words=True).as_row(NOW)["sender"]
    with open_ledger(settings.load()) as ledger:
        ledger.record({"id": "a", "provider": "a", "model": "b", "usage": {}, "sender": me})
    forked.kimi_stack("export", "--sender", me, "-o", str(home / "me.json"), cwd=home)
    assert json.loads((home / "me.json").read_text())["comparisons"][0]["words"]["task"] == "task 1"
    forked.kimi_stack("forget", "--sender", me, "--yes", cwd=home)
    assert not shadow_pairs.path().exists()


def test_retention_covers_them(home: Path, stack_file: Path) -> None:
    write_settings("[retention]\ncomparisons_days = 30\n")
    kept(1)
    shadow_pairs.keep(kept(2), NOW - 40 * 86_400)
    shown = json.loads(forked.kimi_stack("retention", "show", "--json", cwd=home).stdout)["data"]["kept"]
    (row,) = [each for each in shown if each["kind"] == "comparisons"]
    assert (row["count"], row["older"]) == (3, 1)
    forked.kimi_stack("retention", "apply", cwd=home)
    assert len(list(shadow_pairs.read())) == 2


def test_an_unknown_arm_in_the_settings_stops_a_run_that_asks_for_it(
    home: Path, stack_file: Path, tmp_path: Path
) -> None:
    write_settings('[shadow]\nto = "cheap"\nshare = 0.5\n')
    env = {**os.environ, "OPENCLAW_BIN": fake(tmp_path)}
    plain = forked.kimi_stack("run", TASK, cwd=home, env=env)
    assert (plain.returncode, plain.stdout) == (0, "the real answer\n")
    assert "there are no shadow runs, because of shadow.to: cheap is no tier or alias" in plain.stderr
    done = forked.kimi_stack("run", "hello", "--shadow", "1", cwd=home)
    assert done.returncode == 2
    assert "cheap is no tier or alias" in done.stderr
