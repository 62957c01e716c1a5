"""Batches: each task once, also after a crash; within the limits; with reasons for what failed."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.base import paths
from kimi_stack.config import settings
from kimi_stack.money.ledger import open_ledger

from ..openclaw.programs import program

# Answers with the task and writes down each call; what a task says makes it fail, wait, or be refused at first.
OPENCLAW = f"""#!{sys.executable}
import json, os, sys, time
if "--version" in sys.argv:
    print("OpenClaw 2026.9.6"); sys.exit()
task, model = sys.stdin.read(), sys.argv[sys.argv.index("--model") + 1]
folder = os.environ["CALLS"]
name = "".join(c for c in task if c.isalnum())[:40]
before = len([each for each in os.listdir(folder) if each.startswith(name + ".")])
open(os.path.join(folder, f"{{name}}.{{before}}.{{os.getpid()}}"), "w").write(model)
if "SLOW" in task:
    time.sleep(float(os.environ.get("SLOW", "0.5")))
provider, _, id = model.partition("/")
usage = {{"input": 1000, "output": 10, "cacheRead": 0, "cacheWrite": 0}}
error = {{}}
if "BUSY" in task and before == 0:
    error = {{"kind": "rate_limit", "message": "429"}}
if "BROKEN" in task:
    error = {{"kind": "tool", "message": "it broke"}}
if error:
    print(json.dumps({{"status": "error", "ok": False, "error": error}}))
    sys.exit(1)
print(json.dumps({{"status": "ok", "ok": True, "final": f"answer to {{task}}", "provider": provider, "model": id,
                  "usage": usage, "sessionId": "s"}}))
"""


@pytest.fixture
def where(tmp_path: Path, stack_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "calls").mkdir()
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    monkeypatch.setenv("OPENCLAW_BIN", program(tmp_path, OPENCLAW))
    return tmp_path


def batch(*words: str, code: int = 0, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kimi_stack", "batch", *words]
    script = (
        "import kimi_stack.running.batch.task as b, sys; b._FIRST_PAUSE = 0.1; from kimi_stack.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *command[3:]],
        capture_output=True,
        text=True,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        timeout=120,
    )
    assert done.returncode == code, done.stderr + done.stdout
    return done


def write(path: Path, rows: list[dict[str, Any]]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(path)


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def calls(where: Path) -> list[str]:
    return sorted(path.name.split(".")[0] for path in (where / "calls").iterdir())


def billed() -> list[tuple[str, str]]:
    with open_ledger(settings.load()) as ledger:
        found: list[tuple[str, str]] = ledger.store.execute("SELECT source, outcome FROM calls")
        return found


def test_each_task_is_answered_once_with_its_id_tier_and_cost(where: Path) -> None:
    tasks = write(where / "t.jsonl", [{"id": f"a{n}", "task": f"task {n}"} for n in range(7)] + [
        {"id": "p", "task": "plan", "tier": "premium"},
        {"id": "m", "task": "named", "model": "anthropic/claude-sonnet-5"},
    ])  # fmt: skip
    done = batch(tasks, "-o", str(where / "r.jsonl"), "--jobs", "3")
    found = {row["id"]: row for row in rows(where / "r.jsonl")}
    assert set(found) == {*(f"a{n}" for n in range(7)), "p", "m"}
    assert all(row["ok"] and row["answer"].startswith("answer to ") for row in found.values())
    assert (found["p"]["tier"], found["p"]["model"], found["p"]["rule"]) == ("premium", "moonshot/kimi-k3", "pinned")
    assert found["m"]["model"] == "anthropic/claude-sonnet-5"
    assert found["p"]["cost"] == {"usd": "0.00315"}
    assert found["p"]["usage"]["input"] == 1000
    assert len(calls(where)) == len(billed()) == 9
    assert {source for source, _ in billed()} == {"batch"}
    assert "9 answered" in done.stderr
    left = {path.name for path in where.iterdir() if path.name.startswith("r.")}
    assert left == {"r.jsonl"}, "no journal is left of a batch that is whole"


@pytest.mark.one_python
def test_failures_go_apart_and_are_tried_again_by_resume(where: Path) -> None:
    tasks = write(where / "my $t.jsonl", [
        {"id": "good", "task": "one"}, {"id": "bad", "task": "BROKEN two"}, {"id": "busy", "task": "BUSY three"},
    ])  # fmt: skip
    (where / "my $t.jsonl").open("a").write('{"id": "cut", "task": \n{"id": "good", "task": "again"}\n')
    done = batch(tasks, "-o", str(where / "r.jsonl"), code=1)
    assert {row["id"] for row in rows(where / "r.jsonl")} == {"good", "busy"}
    failed = {row["id"]: row["reason"] for row in rows(where / "r.failed.jsonl")}
    assert failed["bad"] == "it broke"
    assert failed["4"].startswith("line 4: not JSON")
    assert failed["5"] == "line 5: the id good is there twice"
    again = next(line for line in done.stderr.splitlines() if "go on: " in line).partition("go on: kimi-stack ")[2]
    assert shlex.split(again) == ["batch", tasks, "-o", str(where / "r.jsonl"), "--resume"]
    assert calls(where).count("BUSYthree") == 2
    (where / "openclaw").write_text((where / "openclaw").read_text().replace('"BROKEN"', '"NEVER"'))
    batch(tasks, "-o", str(where / "r.jsonl"), "--resume", code=1)
    assert [row["id"] for row in rows(where / "r.jsonl")].count("good") == 1
    assert "bad" in {row["id"] for row in rows(where / "r.jsonl")}
    assert calls(where).count("one") == 1


@pytest.mark.one_python
def test_a_killed_batch_goes_on_and_answers_each_task_exactly_once(where: Path) -> None:
    many = [{"id": f"i{n}", "task": f"SLOW number {n}"} for n in range(12)]
    tasks, results = write(where / "t.jsonl", many), where / "r.jsonl"
    command = [sys.executable, "-m", "kimi_stack", "batch", tasks, "-o", str(results), "--jobs", "2"]
    first = subprocess.Popen(command, env={**os.environ, "SLOW": "0.6"}, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 60
    while not 3 <= len(rows_whole(results)) < len(calls(where)) and time.monotonic() < end:
        time.sleep(0.02)
    first.send_signal(signal.SIGKILL)
    first.wait()
    before = calls(where)
    with results.open("ab") as file:
        file.write(b'{"id": "i11", "ok": tr')  # what a kill in the middle of a line leaves
    batch(tasks, "-o", str(results), code=2)  # without --resume it is refused
    assert calls(where) == before
    batch(tasks, "-o", str(results), "--resume", code=1)
    unknown = [row["id"] for row in rows(where / "r.failed.jsonl")]
    assert 1 <= len(unknown) <= 2, "what was in flight is not run again without a word"
    assert all("killed" in row["reason"] for row in rows(where / "r.failed.jsonl"))
    batch(tasks, "-o", str(results), "--resume", "--on-unknown", "retry", code=0 if not lost(where) else 1)
    answered = [row["id"] for row in rows(results)]
    assert len(answered) == len(set(answered))
    assert {*answered, *lost(where)} == {row["id"] for row in many}


def rows_whole(path: Path) -> list[str]:
    return [line for line in path.read_text().splitlines(keepends=True) if line.endswith("\n")] if path.exists() else []


def lost(where: Path) -> list[str]:
    """Tasks that were billed, whose answer the kill took."""
    return [row["id"] for row in rows(where / "r.failed.jsonl") if "billed, but" in row["reason"]]


def test_max_cost_ends_it_with_what_is_left(where: Path) -> None:
    tasks = write(where / "t.jsonl", [{"id": str(n), "task": f"plan {n}", "tier": "premium"} for n in range(10)])
    done = batch(tasks, "-o", str(where / "r.jsonl"), "--max-cost", "0.1", "--jobs", "1", code=3)
    answered = len(rows(where / "r.jsonl"))
    assert 0 < answered < 10
    assert f"{10 - answered} are left, because --max-cost $0.10 is reached" in done.stderr
    batch(tasks, "-o", str(where / "r.jsonl"), "--max-cost", "50", "--resume")
    assert sorted(int(row["id"]) for row in rows(where / "r.jsonl")) == list(range(10))
    assert len(calls(where)) == 10


def test_a_limit_and_a_rule_for_data_hold(where: Path) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[privacy.confidential]\nallow = ["ollama/*"]\nwords = ["aurora"]\n')
    tasks = write(where / "t.jsonl", [{"id": "s", "task": "sell aurora"}, {"id": "o", "task": "hello"}])
    batch(tasks, "-o", str(where / "r.jsonl"), code=1)
    assert [row["id"] for row in rows(where / "r.jsonl")] == ["o"]
    assert "may not go to" in rows(where / "r.failed.jsonl")[0]["reason"]
    assert calls(where) == ["hello"]


def test_a_dry_run_prices_all_and_names_what_would_be_refused(where: Path) -> None:
    (where / "t.csv").write_text('id,task,tier\na,"plan, well",premium\nb,say hi,\nc,,\n')
    done = batch(str(where / "t.csv"), "--dry-run", "--json", code=3)
    data = json.loads(done.stdout)["data"]
    assert (data["tasks"], data["refused"], data["problems"]) == (2, 1, ["line 3: task must be a text with words"])
    costs = [float(data[name]["usd"]) for name in ("low", "expected", "high")]
    assert 0 < costs[0] < costs[1] < costs[2]
    assert calls(where) == []


def test_ctrl_c_ends_what_is_in_flight_and_says_how_to_go_on(where: Path) -> None:
    tasks = write(where / "t.jsonl", [{"id": str(n), "task": f"SLOW {n}"} for n in range(20)])
    command = [sys.executable, "-m", "kimi_stack", "batch", tasks, "-o", str(where / "r.jsonl"), "--jobs", "2"]
    running = subprocess.Popen(command, env={**os.environ, "SLOW": "1"}, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    while len(calls(where)) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=60)
    assert running.returncode == 3, err
    assert "left, because Ctrl-C" in err
    assert "--resume" in err
    assert len(rows(where / "r.jsonl")) == len(calls(where)) == len(billed())


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("t.jsonl", "[1]\n", "a line is one object"),
        ("t.jsonl", '{"task": 3}\n', "task must be a text"),
        ("t.jsonl", '{"task": "x", "teir": "budget"}\n', "teir is not known"),
        ("t.jsonl", '{"task": "x", "tier": "gold"}\n', "tier must be one of"),
        ("t.jsonl", '{"task": "x", "tier": "budget", "model": "a/b"}\n', "exclude each other"),
        ("t.jsonl", '{"task": "x", "files": ["nowhere.txt"]}\n', "is no file"),
        ("t.jsonl", '{"task": "x", "cwd": "/nowhere"}\n', "/nowhere is no folder"),
        ("t.jsonl", '{"task": "x", "id": true}\n', "id must be"),
    ],
)
def test_a_line_that_is_no_task_has_its_reason(where: Path, name: str, text: str, says: str) -> None:
    (where / name).write_text(text)
    batch(str(where / name), "-o", str(where / "r.jsonl"), code=1)
    (row,) = rows(where / "r.failed.jsonl")
    assert says in row["reason"]
    assert calls(where) == []


def test_words_that_cannot_be_meant_are_one_line_and_nothing_is_touched(where: Path) -> None:
    tasks = write(where / "t.jsonl", [{"task": "x"}])
    (where / "x.csv").write_text("a,b\n1,2\n")
    for words, says in (
        ([tasks], "-o RESULTS"),
        ([tasks, "-o", tasks], "a file of its own"),
        ([str(where / "none.jsonl"), "-o", "r"], "none.jsonl"),
        ([tasks, "-o", str(where)], "director"),
    ):
        assert says in batch(*words, code=2).stderr
    assert "no column `task`" in batch(str(where / "x.csv"), "-o", str(where / "y"), code=2).stderr
    assert calls(where) == []
    assert sorted(path.name for path in where.iterdir() if path.name[0] in "ry") == []
