"""`kimi-stack setup`: what it asks, what it starts, and what it says where it cannot ask."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import shlex
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kimi_install import shellrc
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.cli import setup as command
from kimi_stack.cli.root import cli
from kimi_stack.config import settings, stack
from kimi_stack.openclaw.door import OpenClaw

from ..fake_openclaw import FakeOpenClaw

INSTALLER = Path(__file__).resolve().parents[3] / "installers" / "install.sh"


class Asked(FakeOpenClaw):
    """A fake whose own commands bring what they are for, and fail where the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = []
        self.started: list[str] = []
        self.fails: set[str] = set()

    def on_terminal(self, args: Any) -> int:
        line = " ".join(args)
        self.started.append(line)
        if any(word in line for word in self.fails):
            return 1
        self.keys += [name for name in ("moonshot", "anthropic") if name in line and args[0] != "plugins"]
        return 0


@pytest.fixture(autouse=True)
def openclaw(monkeypatch: pytest.MonkeyPatch) -> Asked:
    fake = Asked()
    monkeypatch.setattr(OpenClaw, "find", lambda *_: fake)
    monkeypatch.setenv("SHELL", "/bin/bash")
    monkeypatch.setattr(command, "_on_terminal", lambda: True)
    monkeypatch.setattr("kimi_stack.cli.output.on_terminal", lambda: True)
    return fake


def walk(*answers: str, code: int = 0, flags: tuple[str, ...] = ()) -> Result:
    done = CliRunner().invoke(cli, ["setup", *flags], input="".join(f"{answer}\n" for answer in answers))
    assert done.exit_code == code, done.output + str(done.exception)
    return done


def model(tier: str) -> str:
    return stack.load(paths.stack_file()).tiers[tier].model


ACCEPT = ("", "", "", "")  # which tiers, and the three models
LOGINS = [
    "plugins install @openclaw/moonshot-provider",
    "onboard --auth-choice moonshot-api-key",
    "models auth login --provider anthropic",
]


def test_from_nothing_to_a_first_run_that_is_declined(openclaw: Asked) -> None:
    said = walk("y", *ACCEPT, "", "", "", "", "", "n").output
    assert openclaw.started == LOGINS
    assert model("premium") == "moonshot/kimi-k3"
    (limit,) = settings.load().limits
    assert (limit.per, limit.hard, limit.text(limit.amount)) == ("month", True, "$20.00")
    assert "All is set." in said
    assert "Run a first task now" in said


def test_what_is_there_is_not_asked_for(openclaw: Asked) -> None:
    walk("y", *ACCEPT, "", "", "", "", "", "n")
    openclaw.started.clear()
    said = walk(*ACCEPT, "", "n").output
    assert openclaw.started == []
    assert "Nothing is missing." in said
    assert "`kimi-stack budget` shows yours" in said


def test_one_tier_serves_for_those_that_are_not_wanted(openclaw: Asked) -> None:
    walk("y", "standard budget", "", "", "", "0", "", "n")
    assert openclaw.started == LOGINS[2:]
    assert model("premium") == model("standard") == "anthropic/claude-sonnet-5"
    assert settings.load().limits == ()


def test_another_model_is_written_and_registered(openclaw: Asked) -> None:
    openclaw.keys = ["moonshot", "anthropic", "openai"]
    said = walk("y", "", "", "", "no-slash", "openai/gpt-6-astra", "0", "", "n").output
    assert "no-slash is no model" in said
    assert model("budget") == "openai/gpt-6-astra"
    models = openclaw.written()["agents"]["defaults"]["models"]
    assert models["openai/gpt-6-astra"]["alias"] == "kimi-budget"


def test_another_model_takes_no_figure_of_the_one_before(openclaw: Asked) -> None:
    openclaw.keys = ["moonshot", "anthropic", "openai"]
    walk("y", "", "openai/small", "", "", "0", "", "n")
    rows = stack.read(paths.stack_file())["model_stack"]
    assert "max_tokens" not in rows["premium"], "1,048,576 tokens were those of Kimi K3"
    assert rows["budget"]["max_tokens"] == 195_000
    assert stack.load(paths.stack_file()).tiers["premium"].room == 128_000


def test_bad_answers_are_asked_again(openclaw: Asked) -> None:
    openclaw.keys = ["moonshot", "anthropic"]
    said = walk("y", "gold", "premium,BUDGET", "", "", "a lot", "-3", "1.50", "", "n").output
    assert "gold is no tier" in said
    assert model("standard") == "moonshot/kimi-k3"
    (limit,) = settings.load().limits
    assert limit.text(limit.amount) == "$1.50"


def rule() -> dict[str, Any]:
    privacy = settings.load().privacy
    assert privacy is not None
    return privacy.as_dict()["rules"]["confidential"]  # type: ignore[no-any-return]


def test_a_rule_for_secrets_is_written_and_openclaws_recaps_are_held_to_it(openclaw: Asked) -> None:
    openclaw.keys = ["moonshot", "anthropic"]
    said = walk("y", *ACCEPT, "0", "perhaps", "hide", "n").output
    assert "perhaps is no answer" in said
    assert rule() == {"allow": [], "otherwise": "redact", "model": None}
    assert 'confidential data goes to no model; otherwise "redact"' in said
    assert openclaw.written()["agents"]["defaults"]["utilityModel"] == ""
    again = walk(*ACCEPT, "", "n").output
    assert "`kimi-stack privacy` shows your rules" in again


@pytest.mark.parametrize(
    ("answers", "allow"),
    [(("block",), []), (("local", ""), ["ollama/*"]), (("local", "qwen3", "ollama/qwen3, lmstudio/*"), None)],
)
def test_other_rules(openclaw: Asked, answers: tuple[str, ...], allow: list[str] | None) -> None:
    openclaw.keys = ["moonshot", "anthropic"]
    walk("y", *ACCEPT, "0", *answers, "n")
    expected = ["ollama/qwen3", "lmstudio/*"] if allow is None else allow
    assert rule() == {"allow": expected, "otherwise": "block", "model": None}


def test_local_models_of_the_stack_are_offered_by_name(openclaw: Asked) -> None:
    openclaw.keys = ["moonshot", "anthropic", "ollama"]
    walk("y", "", "", "", "ollama/qwen3:8b", "0", "local", "", "n")
    assert rule()["allow"] == ["ollama/qwen3:8b"], "not ollama/*, which has models on Ollama's servers too"


def test_a_command_that_fails_stops_its_provider_only_and_is_named(openclaw: Asked) -> None:
    openclaw.fails = {"plugins install"}
    said = walk("y", *ACCEPT, "", "", "0", "", "n").output
    assert openclaw.started == [LOGINS[0], LOGINS[2]]
    assert "That failed. Later, by hand: /usr/bin/openclaw plugins install @openclaw/moonshot-provider" in said
    assert "Still missing: moonshot (premium)" in said


def test_where_nothing_was_set_up_it_ends_with_what_a_run_would_say(openclaw: Asked) -> None:
    done = walk("y", *ACCEPT, "n", "n", "0", "", code=1)
    assert isinstance(done.exception, StackError)
    assert "no tier can serve yet" in str(done.exception)
    assert openclaw.started == []


def test_a_no_to_the_installation_changes_nothing(home: Path, openclaw: Asked) -> None:
    done = walk("n", code=1)
    assert "nothing was changed" in str(done.exception)
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_what_was_said_of_path_holds(home: Path, openclaw: Asked) -> None:
    CliRunner().invoke(cli, ["install", "--yes", "--no-modify-path"])
    before = (home / ".bashrc").read_bytes()
    openclaw.keys = ["moonshot", "anthropic", "openai"]
    walk("", "openai/gpt-6-astra", "", "", "0", "", "n")
    assert (home / ".bashrc").read_bytes() == before
    assert before.startswith(shellrc.BEGIN)


def test_a_dry_run_says_what_is_missing_and_changes_nothing(home: Path, openclaw: Asked) -> None:
    said = walk(flags=("--dry-run",)).output
    assert "Would run `kimi-stack install` first." in said
    for line in LOGINS:
        assert f"/usr/bin/openclaw {line}" in said
    assert "Would ask for a first limit" in said
    assert list(home.iterdir()) == []
    data = json.loads(walk(flags=("--dry-run", "--json")).stdout)["data"]
    assert [row["lacks"] for row in data["missing"]] == ["plugin", "key"]
    assert (data["installed"], data["limits"], data["dry_run"]) == (False, 0, True)


def test_json_without_a_dry_run_is_wrong_usage() -> None:
    assert walk(flags=("--json",), code=2).exception is not None


ENV = {"OPENCLAW_BIN": "/bin/false"}


def test_without_a_terminal_it_refuses_in_one_line(home: Path) -> None:
    argv = [sys.executable, "-m", "kimi_stack", "setup"]
    done = subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "--dry-run" in done.stderr
    assert list(home.iterdir()) == []


def test_on_a_terminal_it_asks(home: Path) -> None:
    program = home / "openclaw"
    program.write_text("#!/bin/sh\n[ \"$1\" = --version ] && echo 'OpenClaw 2026.9.6'\necho '{}'\n")
    program.chmod(0o755)
    child, terminal = pty.fork()
    if child == 0:
        os.environ["OPENCLAW_BIN"] = str(program)
        os.execv(sys.executable, [sys.executable, "-m", "kimi_stack", "setup"])
    said, end = b"", time.monotonic() + 60
    while b"Go on?" not in said and time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                said += os.read(terminal, 65536)
            except OSError:
                break
    os.close(terminal)  # as a terminal that is closed
    os.waitpid(child, 0)
    assert b"kimi-stack is not set up in this OpenClaw yet" in said
    assert b"Go on?" in said


FIRST_DAY = Path(__file__).resolve().parents[3] / "docs" / "first-day.md"


def ways() -> dict[str, tuple[int, int, list[str]]]:
    """Of each way in docs/first-day.md: how many commands and questions its table names, and the commands below it."""
    text = FIRST_DAY.read_text()
    found = {}
    for name, commands, questions in re.findall(r"^\| \[(.+?)\]\(#.+?\) \| (\d+) \| (\d+) \|", text, re.MULTILINE):
        section = text.split(f"\n## {name}\n", 1)[1].split("\n## ", 1)[0]
        lines = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)[0].splitlines()
        found[name] = (int(commands), int(questions), lines)
    return found


def test_the_first_day_takes_as_many_commands_as_its_table_says_and_they_are_the_real_ones() -> None:
    assert len(ways()) == 4
    helped = subprocess.run(["sh", str(INSTALLER), "--help"], capture_output=True, text=True, check=True).stdout
    functions = (paths.shell_assets() / "kimi-stack.bash").read_text()
    complete = (paths.plugin_assets() / "complete.mjs").read_text()
    for name, (commands, _, lines) in ways().items():
        assert len(lines) == commands, name
        for line in lines:
            program, *words = shlex.split(line)
            flags = [word for word in words if word.startswith("--")]
            if program == "git":
                assert words == ["clone", "REPOSITORY", "kimi-model-stack"]
            elif program == "exec":
                assert line == 'exec "$SHELL"'
            elif program == "kimi-model-stack/installers/install.sh":
                assert all(f" {flag} " in helped.replace(",", " ") for flag in flags), line
            elif program == "kimi-stack":
                assert CliRunner().invoke(cli, [words[0], "--help"]).exit_code == 0, line
            elif program == "kimi-smart":
                assert "kimi-smart() {" in functions
            elif words[0] == "kimi-stack":
                assert f"openclaw kimi-stack {words[1]}" in complete
            elif words[0] == "gateway":
                assert line == "openclaw gateway restart"
            else:
                # What we start ourselves: in `setup`, and to install the plugin.
                assert " ".join(words) in LOGINS or words[:2] + words[-2:] == CONSENT, line


CONSENT = ["plugins", "install", "--force", "--accept-capabilities"]


def test_each_way_of_the_first_day_begins_with_nothing_and_ends_with_all_that_a_first_answer_needs() -> None:
    for name, (_, _, lines) in ways().items():
        if name == "From ClawHub":
            assert lines[-1] == "openclaw gateway restart", "the page itself says that the Gateway must be restarted"
            continue
        assert lines[0].startswith("git clone "), name
        assert "installers/install.sh --with-openclaw" in lines[1], name
        found_by_path = [number for number, line in enumerate(lines) if line.startswith(("kimi-s", "openclaw "))]
        assert not found_by_path or lines.index('exec "$SHELL"') < min(found_by_path), name
        if name != "Try it":
            assert lines[-1].startswith("kimi-smart "), name


def test_the_guided_first_day_asks_as_many_questions_as_its_page_lists(openclaw: Asked) -> None:
    section = FIRST_DAY.read_text().split("\n## Guided\n", 1)[1].split("\n## ", 1)[0]
    listed = len(re.findall(r"^\d+\. ", section, re.MULTILINE))
    assert ways()["Guided"][1] == listed
    # The first is that of the installation, which `setup` asks where install.sh has not.
    answers = ["y", *[""] * (listed - 2), "n"]
    assert "Run a first task now" in walk(*answers).output


def test_with_an_answer_less_it_still_waits(openclaw: Asked) -> None:
    walk("y", *[""] * (ways()["Guided"][1] - 2), code=1)
