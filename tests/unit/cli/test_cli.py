from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_stack.base import paths
from kimi_stack.cli import root
from kimi_stack.openclaw import turns

from .. import forked

ROOT = Path(__file__).parents[3]
SECRET = "-- my key is AKIAZ5WQ3NTRB7LKXE2M"
OPENCLAW = """\
#!/bin/sh
if [ "$1" = --version ]; then echo 'OpenClaw 2026.9.6'; exit; fi
printf '%s\\n' "$@" > "$HOME/argv"
cat > "$HOME/task"
cat "$HOME/answer"
exit $(cat "$HOME/code")
"""
GOOD = {
    "ok": True,
    "status": "ok",
    "final": "the answer",
    "provider": "anthropic",
    "model": "claude-haiku-4-5",
    "usage": {"input": 8000, "output": 10, "cacheRead": 321, "cacheWrite": 0},
    "costUsd": 0.0081,
}


def kimi(*argv: str, stdin: str | bytes = b"", close_fds: bool = True, **env: str) -> subprocess.CompletedProcess[str]:
    whole = {**os.environ, **env}
    if close_fds:
        return forked.kimi_stack(*argv, stdin=stdin, env=whole)
    raw = stdin.encode() if isinstance(stdin, str) else stdin
    command = [sys.executable, "-m", "kimi_stack", *argv]
    done = subprocess.run(command, input=raw, capture_output=True, env=whole, timeout=60, check=False, close_fds=False)
    return subprocess.CompletedProcess(argv, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def openclaw(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in that answers what `answer` and `code` in the home say, and notes what came."""
    program = home / "openclaw"
    program.write_text(OPENCLAW)
    program.chmod(0o755)
    (home / "answer").write_text(json.dumps(GOOD))
    (home / "code").write_text("0")
    monkeypatch.setenv("OPENCLAW_BIN", str(program))
    return home


def test_only_the_answer_goes_to_stdout_and_two_lines_to_stderr(openclaw: Path) -> None:
    done = kimi("run", "hello")
    assert (done.returncode, done.stdout) == (0, "the answer\n")
    first, last = done.stderr.splitlines()
    says = r"its difficulty is 0\.\d{3} by the (reader|pupil) \(standard from 0\.\d{3}, premium from 0\.\d{3}\)"
    assert re.fullmatch(rf"kimi-stack: budget · anthropic/claude-haiku-4-5 · {says}", first)
    assert last == "kimi-stack: anthropic/claude-haiku-4-5 · 8,321 tokens in (321 from cache), 10 out · $0.0081"
    assert (openclaw / "task").read_text() == "hello"
    assert kimi("run", "-q", "hello").stderr == ""


def test_an_unknown_cost_is_unpriced_and_not_zero(openclaw: Path) -> None:
    (openclaw / "answer").write_text(json.dumps({**GOOD, "provider": "acme", "model": "m"}))
    assert kimi("run", "hello").stderr.splitlines()[-1].endswith("unpriced")


def test_the_json_envelope_has_these_keys_and_nothing_else_is_on_stdout(openclaw: Path) -> None:
    envelope = json.loads(kimi("run", "--json", "hello").stdout)
    assert list(envelope) == ["version", "command", "status", "data", "errors"]
    assert (envelope["version"], envelope["command"], envelope["status"]) == (1, "run", "ok")
    assert envelope["data"]["text"] == "the answer"
    assert envelope["data"]["cost"] == {"usd": "0.0080821"}, "at the catalog's prices: 8000 in, 321 from cache, 10 out"
    assert set(envelope["data"]["decision"]) == {
        "tier",
        "model",
        "alias",
        "rule",
        "trace",
        "estimate",
        "score",
        "class",
    }


def test_a_failure_is_one_or_two_lines_exit_1_and_an_error_in_the_envelope(openclaw: Path) -> None:
    message = "Something broke.\nMore of it.\nAnd more.\nAnd more."
    (openclaw / "answer").write_text(json.dumps({"ok": False, "status": "error", "error": {"message": message}}))
    (openclaw / "code").write_text("1")
    done = kimi("run", "--json", "hello")
    assert done.returncode == 1
    assert done.stderr.splitlines()[1:] == [
        "kimi-stack: anthropic/claude-haiku-4-5 failed: Something broke.",
        "kimi-stack: More of it.",
    ]
    envelope = json.loads(done.stdout)
    assert (envelope["status"], envelope["data"]) == ("error", None)
    assert envelope["errors"][0]["message"].startswith("anthropic/claude-haiku-4-5 failed")


def test_a_timeout_is_told_from_a_failure(openclaw: Path) -> None:
    (openclaw / "answer").write_text(json.dumps({"ok": False, "status": "timeout", "error": {"message": "late"}}))
    (openclaw / "code").write_text("2")
    done = kimi("run", "hello")
    assert done.returncode == 1
    assert "did not answer in time" in done.stderr


def test_what_follows_two_dashes_goes_to_openclaw(openclaw: Path) -> None:
    assert kimi("run", "hello", "--", "--local-model-lean", "-x").returncode == 0
    assert (openclaw / "argv").read_text().splitlines()[-2:] == ["--local-model-lean", "-x"]


def test_where_nothing_goes_to_openclaw_the_words_after_two_dashes_are_the_task(own_stack_file: Path) -> None:
    assert json.loads(kimi("classify", "--json", "hi", "--", SECRET).stdout)["data"]["class"] == "confidential"
    assert json.loads(kimi("classify", "--json", "--", "-hello", stdin=SECRET).stdout)["data"]["class"] == "public"
    for command in ("why", "select"):
        done = kimi(command, "--json", "--", "-1 is a number", "--json", stdin="not this: a much longer text")
        assert json.loads(done.stdout)["data"]["estimate"]["input_tokens"] == len("-1 is a number --json") // 4 + 1


@pytest.mark.parametrize("task", ["-1 apples and 3 pears", "Say hi", "-"])
def test_a_task_after_two_dashes_is_run_where_none_stands_before_them(openclaw: Path, task: str) -> None:
    assert kimi("run", "--", task, stdin="from stdin").returncode == 0
    assert (openclaw / "task").read_text() == ("from stdin" if task == "-" else task)
    assert task not in (openclaw / "argv").read_text().splitlines()[5:]
    assert kimi("run", "--", "--local-model-lean", stdin="from stdin").returncode == 0
    assert (openclaw / "task").read_text() == "from stdin"
    assert (openclaw / "argv").read_text().splitlines()[-1] == "--local-model-lean"


@pytest.mark.parametrize("command", [("why",), ("select",), ("run", "--dry-run"), ("run", "--escalate", "--dry-run")])
def test_an_override_alone_is_no_task_for_any_command(own_stack_file: Path, command: tuple[str, ...]) -> None:
    done = kimi(*command, "!premium")
    assert (done.returncode, done.stdout) == (2, "")
    assert "the task has no words beside !premium" in done.stderr


@pytest.mark.parametrize("command", [("why",), ("select",), ("run", "--dry-run")])
def test_a_model_that_only_openclaw_can_know_is_said_to_be_one(own_stack_file: Path, command: tuple[str, ...]) -> None:
    done = kimi(*command, "--model", "opus-of-mine", "hello")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert "opus-of-mine is no alias of the stack and no provider/id" in done.stderr
    for known in ("acme/m-1", "kimi-budget"):
        assert kimi(*command, "--model", known, "hello").stderr == ""


@pytest.mark.parametrize("threshold", ["nan", "NaN", "-nan", "inf", "1.1"])
def test_a_threshold_that_is_no_share_is_refused(openclaw: Path, threshold: str) -> None:
    for words in (["run", "--escalate", "hello"], ["batch", "tasks.txt", "--escalate", "-o", "r.jsonl"]):
        done = kimi(*words, f"--threshold={threshold}")
        assert (done.returncode, "range 0<=x<=1" in done.stderr) == (2, True)
    assert not (openclaw / "argv").exists()


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("config", "set", "routing.mode", "fast"), "config set"),
        (("config", "get", "nonsense"), "config get"),
        (("budget", "set", "much"), "budget set"),
        (("models", "set", "--nonsense"), "models set"),
        (("feedback", "nonsense-run", "--tier"), "feedback give"),
        (("config", "--nonsense"), "config"),
        (("fly",), "kimi-stack"),
    ],
)
def test_the_envelope_of_an_error_names_the_whole_command(home: Path, words: tuple[str, ...], named: str) -> None:
    envelope = json.loads(kimi(*words, "--json", close_fds=False).stdout)
    assert (envelope["command"], envelope["status"]) == (named, "error")


def test_a_refused_connection_is_no_timeout_and_a_lost_one_may_be_billed(openclaw: Path) -> None:
    """As OpenClaw 2026.9.6 reports both: exit code 2 and the status of a timeout."""
    (openclaw / "code").write_text("2")
    for told, billed in (("connection refused by the provider endpoint.", 0), ("network connection error.", 1)):
        error = {"message": f"LLM request failed: {told}", "kind": "timeout"}
        (openclaw / "answer").write_text(json.dumps({"ok": False, "status": "timeout", "error": error}))
        done = kimi("run", "--model", "acme/m-1", "hello")
        assert (done.returncode, "did not answer in time" in done.stderr) == (1, False)
        assert f"acme/m-1 failed: LLM request failed: {told}" in done.stderr
        shown = json.loads(kimi("logs", "--json").stdout)["data"]
        assert len(shown["calls"]) == billed


def test_the_run_is_recorded_without_a_word_of_the_task(openclaw: Path) -> None:
    kimi("run", "hello my secret")
    file = openclaw / ".local/share/kimi-stack/ledger.sqlite3"
    ((task, chars, tokens, source),) = sqlite3.connect(file).execute(
        "SELECT task, task_chars, tokens_in, source FROM calls"
    )
    assert (task, chars, tokens, source) == (None, len("hello my secret"), 8000, "run")
    assert not any(b"secret" in path.read_bytes() for path in file.parent.iterdir())


def test_exit_codes_tell_what_went_wrong(home: Path) -> None:
    assert kimi("run", "hello", PATH="/nowhere").returncode == 4
    assert kimi("run", "--tier", "gold", "x").returncode == 2
    assert kimi("run", "--tier", "budget", "--model", "a/b", "x").returncode == 2
    assert kimi("fly").returncode == 2
    (home / ".openclaw").mkdir()
    (home / ".openclaw/model-config.json").write_text("{")
    broken = kimi("select", "x")
    assert broken.returncode == 2
    assert broken.stderr.count("\n") == 1


def test_wrong_usage_is_one_line_that_says_where_to_look() -> None:
    done = kimi("run", "--teir", "premium", "x")
    assert done.stderr.count("\n") == 1
    assert "--tier" in done.stderr
    assert "kimi-stack run --help" in done.stderr


def test_select_prints_the_choice_and_json_the_decision(own_stack_file: Path) -> None:
    said = kimi("select", "Review this").stdout
    assert said == 'standard · anthropic/claude-sonnet-5 · the task says "review this"\n'
    decision = json.loads(kimi("select", "--json", "-", stdin="Review this").stdout)["data"]
    assert set(decision) == {"tier", "model", "alias", "rule", "trace", "estimate"}


def test_why_tells_the_trace_in_words_and_which_words_moved_the_difficulty(own_stack_file: Path) -> None:
    task = "Review the code, then prove that it ends."
    said = kimi("why", task).stdout
    assert re.search(r"difficulty: (premium|standard|budget), because its difficulty is 0\.", said)
    assert re.search(r'^  moved by: "[^"]+" [+-][01]\.\d{3}', said, re.MULTILINE)
    data = json.loads(kimi("why", "--json", task).stdout)["data"]
    assert [set(row) for row in data["moved"]] == [{"what", "points"}] * len(data["moved"])
    assert {row["what"] for row in data["moved"]} <= {"Review the code,", "then prove that it ends."}
    by_keyword = kimi("why", "Review this").stdout
    assert 'keywords: standard, because the task says "review this"' in by_keyword
    assert "moved by" not in by_keyword


def test_why_masks_a_secret_and_looks_at_the_name_of_the_file(home: Path, own_stack_file: Path) -> None:
    key = "AKIA" + "Q7X2M4N6P8R3T5V9"
    for task in (f"hi {key}", f"Use {key} to deploy, then prove that it ends", f"{'deploy it ' * 5}{key} now"):
        for said in (kimi("why", task), kimi("why", "--json", task)):
            assert key[:12] not in said.stdout, said.stdout
            assert "moved" in said.stdout
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text('[privacy.confidential]\nallow = []\nfiles = ["*payroll*"]\n')
    (home / "payroll.md").write_text("sum this up")
    assert "file of yours, attached" in kimi("why", "--file", str(home / "payroll.md")).stdout


def test_a_file_is_read_and_two_tasks_are_one_too_many(home: Path, own_stack_file: Path) -> None:
    file = home / "task.md"
    file.write_text("\ufeffReview this\n", encoding="utf-8")
    assert kimi("select", "--file", str(file)).stdout.startswith("standard")
    assert kimi("select", "--file", str(file), "words").returncode == 2
    assert kimi("select", "--file", "-", stdin="Review this").stdout.startswith("standard")


def test_models_lists_tiers_prices_and_lifecycle(home: Path) -> None:
    listed = kimi("models").stdout
    assert re.search(r"premium +moonshot/kimi-k3 +kimi-strategic +\$3\.00 +\$15\.00", listed)
    rows = json.loads(kimi("models", "--json").stdout)["data"]["tiers"]
    assert [row["lifecycle"] for row in rows] == ["active"] * 3
    assert rows[0]["per_million"]["input"] == {"usd": "3.00"}  # money as all --json has it


def test_migrate_accepts_successors_and_says_what_it_would_do(home: Path, stack_file: Path) -> None:
    document = json.loads(stack_file.read_text())
    document["model_stack"]["premium"]["model"] = "moonshot/kimi-k2-0905-preview"
    stack_file.write_text(json.dumps(document))
    assert "is retired, using its successor" in kimi("select", "x").stderr
    before = stack_file.read_bytes()
    assert "moonshot/kimi-k2-0905-preview -> moonshot/kimi-k3" in kimi("models", "migrate", "--dry-run").stdout
    assert stack_file.read_bytes() == before
    assert kimi("models", "migrate").returncode == 0
    assert json.loads(stack_file.read_text())["model_stack"]["premium"]["model"] == "moonshot/kimi-k3"
    assert "Nothing to migrate" in kimi("models", "migrate").stdout


def test_migrate_completes_a_file_that_lacks_something_and_changes_nothing_that_is_there(stack_file: Path) -> None:
    document = json.loads(stack_file.read_text())
    del document["model_stack"]["budget"]["temperature"]
    document["selection_rules"]["task_keywords"] = {"premium": ["deep"]}
    stack_file.write_text(json.dumps(document))
    said = kimi("models", "migrate").stdout
    assert "added $.model_stack.budget.temperature" in said
    assert "added $.selection_rules.task_keywords.standard" in said
    completed = json.loads(stack_file.read_text())
    assert completed["selection_rules"]["task_keywords"]["premium"] == ["deep"]
    assert completed["model_stack"]["budget"]["temperature"] == 0.3
    assert list(completed) == list(document)


def test_an_unpriced_model_is_shown_as_such(stack_file: Path) -> None:
    stack_file.write_text(stack_file.read_text().replace("moonshot/kimi-k3", "acme/model-1"))
    assert re.search(r"premium +acme/model-1 +kimi-strategic +unpriced", kimi("models").stdout)


def test_a_reader_that_leaves_early_is_no_error(home: Path) -> None:
    command = f"{sys.executable} -m kimi_stack models --json | head -c 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_init_prints_the_file_of_the_shell_without_loading_click(home: Path) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert kimi("init", shell).stdout == (ROOT / "shell" / f"kimi-stack.{shell}").read_text()
    command = [sys.executable, "-X", "importtime", "-m", "kimi_stack", "init", "bash"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "kimi_stack.cli.init" in done.stderr
    assert not re.search(r"\| +(click|platformdirs)\b", done.stderr)
    assert kimi("init", "tcsh").returncode == 2
    assert "eval" in kimi("init", "--help").stdout


def commands() -> list[list[str]]:
    return [[name] for name in root.COMMANDS] + [["models", "migrate"]]


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_each_command_has_help_with_an_example_and_stands_in_readme(command: list[str]) -> None:
    done = kimi(*command, "--help")
    assert done.returncode == 0, done.stderr
    assert re.search(r"Examples?:\n\n? +\S", done.stdout), done.stdout
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"kimi-stack {command[0]}" in readme


def test_every_kimi_stack_command_in_readme_exists() -> None:
    readme: Any = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|\$ )kimi-stack ([a-z]+)", readme))
    assert named
    assert named <= set(root.COMMANDS)


@pytest.mark.parametrize("command", ["select", "why", "run"])
def test_a_profile_has_its_own_stack_file(home: Path, stack_file: Path, command: str) -> None:
    theirs = home / ".openclaw-work" / "model-config.json"
    theirs.parent.mkdir()
    theirs.write_text(stack_file.read_text().replace("anthropic/claude-haiku-4-5", "acme/tiny"))
    flags = ["--dry-run"] if command == "run" else []
    assert "acme/tiny" in kimi(command, *flags, "--profile", "work", "hello").stdout
    assert "acme/tiny" not in kimi(command, *flags, "hello").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("forget", "--sender", "telegram:\udcff", "--yes"),
        ("config", "set", "users.senders.telegram:\udcff", "member"),
        ("feedback", "last", "good", "--note", "x\udcff"),
    ],
)
def test_a_word_that_is_no_text_is_one_line(openclaw: Path, words: tuple[str, ...]) -> None:
    kimi("run", "hello")
    done = kimi(*words)
    assert (done.returncode, done.stderr.count("\n"), "UTF-8" in done.stderr) == (2, 1, True)


@pytest.mark.parametrize("command", ["report", "select", "statusline"])
def test_a_user_without_any_home_gets_one_line(command: str) -> None:
    code = (
        "import os, pwd, sys; os.environ.pop('HOME', None)\n"
        "def no_entry(uid): raise KeyError(uid)\n"
        f"pwd.getpwuid = no_entry; sys.argv = ['kimi-stack', {command!r}]\n"
        "from kimi_stack.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], input="hello", capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    if command == "statusline":
        assert (done.returncode, done.stdout) == (1, "kimi ?\n")
    else:
        assert (done.returncode, "HOME is not set" in done.stderr) == (2, True)


def test_quiet_shows_no_progress(openclaw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(
        turns, "take", lambda *given: seen.append(given[3].silent) or turns.Turn("ok", "fine", given[2])
    )
    for words in (["run", "hello"], ["run", "-q", "hello"]):
        assert CliRunner().invoke(root.cli, words).exit_code == 0
    assert seen == [False, True]
