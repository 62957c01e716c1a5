"""Each way to give a task, in each shell: it reaches OpenClaw byte for byte, or gets one clear line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from kimi_stack.choice.request import Request

from .conftest import SHELLS, Shell, new_shell

HOSTILE = [
    "review $(touch canary) `touch canary` ${HOME} $HOME",
    'it\'s a "quoted" review; touch canary | touch canary & touch canary',
    "two\nlines\nto review",
    "trailing newline to review\n",
    "- a list item to review",
    "-n review",
    "--tier premium, he said; review it",
    "100% of %s and \\n review \\0",
    "*.md ? [a-z] {a,b} ~ !! !$ review",
    "评审 this, naïve façade 🙂",
    "\t review \r with controls \x07",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_a_hostile_task_arrives_as_it_is_and_is_never_evaluated(shell: Shell, words: str) -> None:
    done = shell.call("kimi-smart", words)
    assert (done.returncode, done.stdout) == (0, "the answer\n"), done.stderr
    assert shell.seen()["task"] == words
    assert not list(shell.home.rglob("canary"))


def test_several_words_are_one_task(shell: Shell) -> None:
    assert shell.call("kimi-smart", "Review", "this  file", "now").returncode == 0
    assert shell.seen()["task"] == "Review this  file now"


def test_the_model_is_the_one_that_select_names(shell: Shell) -> None:
    done = shell.call("kimi-smart", "Analyze the competitive landscape for our product strategy")
    argv = shell.seen()["argv"]
    assert argv[argv.index("--model") + 1] == "moonshot/kimi-k3"
    assert "premium · moonshot/kimi-k3" in done.stderr


def test_the_task_is_in_no_process_arguments(shell: Shell) -> None:
    shell.call("kimi-smart", "Review", "the secret-of-the-task please")
    # smart-router.sh itself is given the task as an argument, as the guide has it; nobody else may be.
    others = [line for line in shell.seen()["processes"] if "smart-router.sh" not in line]
    assert not [line for line in others if "secret-of-the-task" in line]


def test_stdin_is_a_task_with_a_dash_and_in_a_pipe(shell: Shell) -> None:
    for words in (["-"], []):
        assert shell.call("kimi-smart", *words, stdin="Summarize $(touch canary)\nthis").returncode == 0
        assert shell.seen()["task"] == "Summarize $(touch canary)\nthis"


@pytest.mark.parametrize(
    "name", ["plain.md", "with space.md", 'it\'s "quoted".md', "new\nline.md", "$(touch canary).md"]
)
def test_a_file_with_an_odd_name_is_read(shell: Shell, name: str) -> None:
    (shell.home / name).write_text("Summarize this report")
    assert shell.call("kimi-smart", name).returncode == 0
    assert shell.seen()["task"] == "Summarize this report"
    assert not [path for path in shell.home.rglob("canary") if path.name == "canary"]


def test_a_file_whose_name_begins_with_a_dash_is_read_by_its_path(shell: Shell) -> None:
    (shell.home / "-rf.md").write_text("Summarize this report")
    assert shell.call("kimi-smart", "./-rf.md").returncode == 0
    assert shell.seen()["task"] == "Summarize this report"


def test_a_file_of_nearly_4_mb_goes_through(shell: Shell) -> None:
    text = "Summarize " + "x" * 4_000_000
    (shell.home / "large.txt").write_text(text)
    assert shell.call("kimi-smart", "large.txt").returncode == 0
    assert len(shell.seen()["task"]) == len(text)


def test_4_mb_on_stdin_go_through(shell: Shell) -> None:
    text = "Summarize " + "x" * 4_000_000
    assert shell.call("kimi-smart", "-", stdin=text).returncode == 0
    assert len(shell.seen()["task"]) == len(text)


def test_what_cannot_work_gets_one_clear_line_and_exit_2(shell: Shell) -> None:
    (shell.home / "binary.md").write_bytes(b"\x89PNG\r\n\x00\xff\xfe")
    (shell.home / "empty.md").write_text("")
    (shell.home / "folder").mkdir()
    (shell.home / "too-large.txt").write_text("x" * (4 * 1024 * 1024 + 1))
    unkind = {
        "missing.md": "no such file",
        "folder": "folder",
        "binary.md": "not UTF-8",
        "empty.md": "empty",
        "too-large.txt": "4,194,304",
        "--teir": "No such option",
    }
    for word, said in unkind.items():
        done = shell.call("kimi-smart", word, tail="" if shell.name == "fish" else " || exit $?")
        assert done.returncode == 2, (word, done.stderr)
        assert said in done.stderr
        assert len(done.stderr.strip().splitlines()) <= 3, done.stderr
        assert done.stdout == ""
    assert not shell.reached()


def test_an_error_of_a_function_is_json_too_where_asked_for(shell: Shell) -> None:
    done = shell.call("kimi-smart", "--json", "missing.md", tail="" if shell.name == "fish" else " || exit $?")
    assert done.returncode == 2
    assert json.loads(done.stdout)["errors"][0]["message"] == "missing.md: no such file"


def test_dry_run_shows_the_choice_and_runs_nothing(shell: Shell) -> None:
    done = shell.call("kimi-smart", "--dry-run", "!standard Review this")
    assert done.stdout == "standard · anthropic/claude-sonnet-5 · the message begins with !standard\n"
    assert not shell.reached()


def test_a_failed_run_keeps_its_exit_code(shell: Shell) -> None:
    (shell.home / "commands" / "openclaw").write_text("#!/bin/sh\necho 'OpenClaw 2026.1.1'\n")
    done = shell.call("kimi-smart", "hi", tail="" if shell.name == "fish" else " || exit $?")
    assert done.returncode == 4
    assert "too old" in done.stderr


FUNCTIONS = {"kimi-strategic": "premium", "kimi-execution": "standard", "kimi-budget": "budget"}


@pytest.mark.parametrize("name", [name for name in SHELLS if name != "smart-router.sh"])
def test_each_tier_has_a_function(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    for function, tier in FUNCTIONS.items():
        done = shell.call(function, "--dry-run", "hello")
        assert done.stdout.startswith(f"{tier} · "), done.stderr
    done = shell.call("kimi-escalate", "--dry-run", "--from", "standard", "hello")
    assert done.stdout == (
        "standard · anthropic/claude-sonnet-5, then premium · moonshot/kimi-k3 (while an answer is under 0.80)\n"
    ), done.stderr


@pytest.mark.parametrize("name", [name for name in SHELLS if name != "smart-router.sh"])
def test_loading_is_silent_and_may_happen_twice(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    done = shell.script(f"{shell.load()}\n{shell.load()}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", [name for name in SHELLS if name != "smart-router.sh"])
def test_without_kimi_stack_a_function_says_so(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    gone = "set -x PATH /usr/bin /bin" if name == "fish" else "PATH=/usr/bin:/bin"
    done = shell.script(f"{shell.load()}\n{gone}\nkimi-smart hello")
    assert done.returncode == 127
    assert done.stderr.count("\n") == 1
    assert "installer" in done.stderr


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_the_guides_own_aliases_make_way(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    aliases = "shopt -s expand_aliases\n" if name == "bash" else "setopt aliases\n"
    aliases += "alias kimi-strategic='touch canary #' kimi-smart='touch canary #'\n"
    done = shell.script(f"{aliases}\n{shell.load()}\neval 'kimi-strategic --dry-run hello'")
    assert done.stdout.startswith("premium"), done.stderr
    assert not list(shell.home.rglob("canary"))


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_ctrl_c_ends_a_loop_and_not_only_its_first_task(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    (shell.home / "commands" / "openclaw").write_text(
        '#!/bin/sh\n[ "$1" = --version ] && { echo OpenClaw 2026.9.6; exit; }\necho x >> asked\nexec sleep 60\n'
    )
    loop = "for i in 1 2 3; do kimi-smart Review $i; done"
    if name == "fish":
        loop = "for i in 1 2 3; kimi-smart Review $i; end"
    running = subprocess.Popen(
        [*SHELLS[name], f"{shell.load()}\n{loop}"],
        cwd=shell.home,
        env=shell.env,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while not (shell.home / "asked").exists():
            assert running.poll() is None
            time.sleep(0.05)
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does
        running.wait(30)
    finally:
        running.kill()
    assert (shell.home / "asked").read_text() == "x\n"


@pytest.mark.parametrize("name", ["bash", "zsh"])
def test_the_aliases_of_a_person_do_not_break_the_functions(name: str, tmp_path: Path) -> None:
    shell = new_shell(name, tmp_path / "home")
    aliased = "shopt -s expand_aliases\n" if name == "bash" else "setopt aliases\n"
    aliased += "alias printf='touch canary #' command='touch canary #' kimi-stack='touch canary #'\n"
    done = shell.script(f"{shell.load()}\n{aliased}\nkimi-smart --dry-run --tier standard Review this")
    assert done.stdout.startswith("standard"), done.stderr
    assert not list(shell.home.rglob("canary"))


def _text(task: str, *, enveloped: bool = False) -> str:
    """What is read of a task."""
    return Request(task, day="2026-11-26", enveloped=enveloped).text


@pytest.mark.parametrize("name", [name for name in SHELLS if name != "smart-router.sh"])
def test_the_vectors_are_decided_as_everywhere(name: str, tmp_path: Path) -> None:
    """Each shell takes a share of the tasks, so that all are taken and the test stays short."""
    shell = new_shell(name, tmp_path / "home")
    settings = shell.home / ".config" / "kimi-stack" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('routing.mode = "keywords"\n')
    shells = [other for other in SHELLS if other != "smart-router.sh"]
    tasks = json.loads((Path(__file__).parents[1] / "vectors" / "tasks.json").read_text(encoding="utf-8"))
    # What OpenClaw puts around a message is a chat's alone: at a shell it is the person's own text
    tasks = [row for row in tasks if _text(row["task"]) == _text(row["task"], enveloped=True)]
    # An override alone has a tier in a chat, where OpenClaw may have more of the turn; at a shell there is no task.
    rows = [row for row in tasks if _text(row["task"]) and "\0" not in row["task"]][shells.index(name) :: len(shells)]
    folder = shell.home / "tasks"
    folder.mkdir()
    for number, row in enumerate(rows):
        (folder / f"{number:03}.txt").write_bytes(row["task"].encode())
    loop = 'for file in tasks/*.txt; do kimi-smart --dry-run "$file"; done'
    fish = "for file in tasks/*.txt\nkimi-smart --dry-run $file\nend"
    done = shell.script(f"{shell.load()}\n{fish if name == 'fish' else loop}")
    assert [line.split(" · ")[0] for line in done.stdout.splitlines()] == [row["tier"] for row in rows], done.stderr


FUNCTION_NAMES = ("kimi-smart", "kimi-strategic", "kimi-execution", "kimi-budget", "kimi-escalate")


@pytest.mark.parametrize("function", FUNCTION_NAMES)
def test_a_question_needs_no_quotes_in_zsh(function: str, tmp_path: Path) -> None:
    shell = new_shell("zsh", tmp_path / "home")
    for pattern in ("Norway?", "*.md", "[a-z]", "^x", "a~b"):
        # On a line of its own, as a person types it: aliases are read with the line.
        script = f"setopt extendedglob\n{shell.load()}\neval '{function} --dry-run what is the capital of {pattern}'"
        done = shell.script(script)
        assert done.returncode == 0, (pattern, done.stderr)
        assert "no matches found" not in done.stderr


def test_a_question_arrives_whole_in_zsh_and_in_a_pipe_or_a_loop_too(tmp_path: Path) -> None:
    shell = new_shell("zsh", tmp_path / "home")
    (shell.home / "Norway1").touch()
    line = "kimi-smart what is the capital of Norway?"
    for script in (line, f"for i in 1; do {line}; done", f"{line} | cat", f"if true; then {line}; fi"):
        done = shell.script(f"{shell.load()}\neval '{script}'")
        assert (done.returncode, done.stdout) == (0, "the answer\n"), done.stderr
        assert shell.seen()["task"] == "what is the capital of Norway?"


def test_a_home_is_still_found_by_its_tilde_in_zsh(tmp_path: Path) -> None:
    shell = new_shell("zsh", tmp_path / "home")
    (shell.home / "report.md").write_text("Summarize this report")
    assert shell.script(f"{shell.load()}\neval 'kimi-smart ~/report.md'").returncode == 0
    assert shell.seen()["task"] == "Summarize this report"


def test_a_pattern_that_is_all_of_a_task_names_the_files_in_zsh(tmp_path: Path) -> None:
    shell = new_shell("zsh", tmp_path / "home")
    (shell.home / "report.md").write_text("Summarize this report")
    for typed in ("kimi-smart rep*.md", "kimi-smart --quiet ./rep*", "kimi-smart rep?rt.md", "kimi-smart ~/rep*.md"):
        assert shell.script(f"{shell.load()}\neval '{typed}'").returncode == 0, typed
        assert shell.seen()["task"] == "Summarize this report"
    (shell.home / "report2.md").touch()
    for typed, task in (
        ("kimi-smart rep*.md", "report.md report2.md"),  # as every command has it
        ("kimi-smart compare rep*.md", "compare rep*.md"),
        ("kimi-smart nothing?", "nothing?"),
        ("kimi-smart what?", "what?"),
    ):
        assert shell.script(f"{shell.load()}\nsetopt nomatch extendedglob\neval '{typed}'").returncode == 0, typed
        assert shell.seen()["task"] == task


def test_no_pattern_of_a_task_is_evaluated_in_zsh(tmp_path: Path) -> None:
    shell = new_shell("zsh", tmp_path / "home")
    hostile = (
        "*(e:touch$IFS'pwned':)",
        "*(e{touch$IFS'pwned'})",
        "*(#qe:touch${IFS}pwned:)",
        "$(touch pwned)*",
        "`id>pwned`?",
    )
    for word in hostile:
        done = shell.script(f"{shell.load()}\nsetopt extendedglob\neval 'kimi-smart \"$W0\"'", env={"W0": word})
        assert (done.returncode, shell.seen()["task"]) == (0, word), done.stderr
        assert not (shell.home / "pwned").exists(), word


def test_a_quoted_question_works_in_fish(tmp_path: Path) -> None:
    shell = new_shell("fish", tmp_path / "home")
    assert shell.script(f"{shell.load()}\nkimi-smart 'what is the capital of Norway?'").returncode == 0
    assert shell.seen()["task"] == "what is the capital of Norway?"


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_an_override_in_single_quotes_reaches_an_interactive_shells_run(name: str, tmp_path: Path) -> None:
    """The way that README documents: between double quotes, `!` is history for bash and zsh."""
    shell = new_shell(name, tmp_path / "home")
    flags = {"bash": ["--norc", "-i"], "zsh": ["-f", "-i"], "fish": ["--no-config", "-i"]}[name]
    typed = ["kimi-smart --dry-run '!premium Plan the launch'", "kimi-strategic --dry-run Plan it", "exit", ""]
    done = subprocess.run(
        [SHELLS[name][0], *flags],
        input="\n".join([shell.load(), *typed]),
        capture_output=True,
        text=True,
        env=shell.env,
        cwd=shell.home,
        timeout=60,
        check=False,
    )
    assert "premium · moonshot/kimi-k3 · the message begins with !premium" in done.stdout, done.stderr
    assert "event not found" not in done.stderr
