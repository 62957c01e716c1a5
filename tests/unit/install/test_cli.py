"""`kimi-stack install` and `uninstall` as commands: consent, text, JSON, exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import cli
from kimi_stack.openclaw import door as openclaw_module
from kimi_stack.openclaw.door import OpenClaw

from ..fake_openclaw import FakeOpenClaw


@pytest.fixture(autouse=True)
def openclaw(monkeypatch: pytest.MonkeyPatch) -> FakeOpenClaw:
    fake = FakeOpenClaw()
    monkeypatch.setattr(OpenClaw, "find", lambda *_: fake)
    monkeypatch.setenv("SHELL", "/bin/bash")
    return fake


def kimi(*argv: str, stdin: str = "", code: int = 0) -> Result:
    done = CliRunner().invoke(cli, argv, input=stdin)
    assert done.exit_code == code, done.output + str(done.exception)
    return done


def test_without_a_terminal_and_without_yes_it_refuses_and_names_yes(home: Path) -> None:
    done = kimi("install", code=1)
    assert isinstance(done.exception, StackError)
    assert (done.exception.exit_code, "--yes" in str(done.exception)) == (2, True)
    assert not (home / ".openclaw").exists()


def test_what_the_plugin_may_do_is_shown_before_anything_is_done() -> None:
    shown = kimi("install", "--yes").output
    before, after = shown.split("[1/6]", 1)
    assert "The plugin will:" in before
    for word in ("before_model_resolve", "llm_output", "allowConversationAccess", "`openclaw run`", "`/kimi`"):
        assert word in before, word
    assert "Open a new shell" in after


def test_each_step_has_its_plan_line_and_its_proof() -> None:
    lines = kimi("install", "--yes").output.splitlines()
    for number in range(1, 7):
        at = next(index for index, line in enumerate(lines) if line.startswith(f"[{number}/6] "))
        assert lines[at + 1].startswith("      ")


def test_the_second_time_it_says_already() -> None:
    kimi("install", "--yes")
    shown = kimi("install").output  # nothing to do: nothing to agree to
    assert shown.endswith("Already installed, nothing to do.\n")
    assert shown.count("already: ") == 6


def test_what_openclaw_says_about_a_running_gateway_is_passed_on() -> None:
    assert "Installed. OpenClaw says: No gateway restart needed." in kimi("install", "--yes").output


def test_json_keeps_stdout_for_the_envelope() -> None:
    envelope = json.loads(kimi("install", "--yes", "--json").stdout)
    assert (envelope["version"], envelope["command"], envelope["status"]) == (1, "install", "ok")
    assert list(envelope["data"]) == ["changed", "steps", "notes", "gateway"]
    names = [row["step"] for row in envelope["data"]["steps"]]
    assert names == ["stack", "schema", "plugin", "aliases", "selector", "bash"]
    removed = json.loads(kimi("uninstall", "--yes", "--json").stdout)
    assert list(removed["data"]) == ["undone", "kept", "notes"]


def test_a_dry_run_says_would_and_changes_nothing(home: Path) -> None:
    shown = kimi("install", "--dry-run").output
    assert shown.count("would ") == 6
    assert list(home.iterdir()) == []
    kimi("install", "--yes")
    receipt = paths.receipt_file().read_bytes()
    assert "would uninstall the OpenClaw plugin" in kimi("uninstall", "--dry-run").output
    assert paths.receipt_file().read_bytes() == receipt


def test_uninstall_asks_too_and_says_what_it_keeps() -> None:
    kimi("install", "--yes")
    assert isinstance(kimi("uninstall", code=1).exception, StackError)
    shown = kimi("uninstall", "--yes").output
    assert "kept: ~/.openclaw/model-config.json (--purge deletes it)" in shown
    assert "Nothing is installed here" in kimi("uninstall").output


def test_shells_and_path_can_be_chosen(home: Path) -> None:
    kimi("install", "--yes", "--shell", "zsh", "--no-modify-path")
    assert not (home / ".bashrc").exists()
    assert b".local/bin" not in (home / ".zshrc").read_bytes()
    assert b"kimi-stack init zsh" in (home / ".zshrc").read_bytes()


def test_a_profile_has_its_own_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENCLAW_STATE_DIR", "OPENCLAW_PROFILE"):
        monkeypatch.setenv(name, "")  # so that the test's end takes back what --profile sets
    kimi("install", "--yes", "--profile", "work")
    assert (home / ".openclaw-work" / "model-config.json").exists()
    assert not (home / ".openclaw").exists()
    kimi("uninstall", "--yes", "--profile", "work")
    assert not (home / ".openclaw-work" / "openclaw.json").exists()


def test_it_ends_with_what_is_missing_and_the_commands(openclaw: FakeOpenClaw) -> None:
    openclaw.keys = ["anthropic"]
    lines = kimi("install", "--yes").output.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("Open a new shell and try"))
    assert lines[at + 1 :] == [
        "Not ready yet, only standard and budget can serve:",
        "  moonshot (premium): OpenClaw has no such provider",
        "    /usr/bin/openclaw plugins install @openclaw/moonshot-provider",
        "    /usr/bin/openclaw onboard --auth-choice moonshot-api-key",
        "`kimi-stack setup` walks through it.",
    ]
    again = kimi("install").output
    assert "moonshot (premium): OpenClaw has no such provider" in again
    assert again.endswith("Already installed, nothing to do.\n")
    openclaw.keys = []
    assert "Not ready yet, no tier can serve:" in kimi("install").output
    notes = json.loads(kimi("install", "--json").stdout)["data"]["notes"]
    assert any("onboard --auth-choice moonshot-api-key" in note for note in notes)
    openclaw.keys = ["anthropic", "moonshot"]
    assert "Not ready" not in kimi("install").output


def test_an_openclaw_that_does_not_say_what_it_lacks_does_not_undo_the_installation(openclaw: FakeOpenClaw) -> None:
    openclaw.on["models status"] = lambda: openclaw_result(1, "no such command")
    shown = kimi("install", "--yes").output
    assert "Installed." in shown
    assert "Whether OpenClaw has a key for each model is not known: openclaw models status failed" in shown


def openclaw_result(code: int, err: str) -> openclaw_module.Result:
    return openclaw_module.Result(code, "", err)


def test_the_last_line_names_a_command_that_a_new_shell_finds(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(*flags: str) -> str:
        kimi("uninstall", "--yes")
        lines = kimi("install", "--yes", *flags).output.splitlines()
        return next(line for line in lines if line.startswith("Open a new shell and try: "))

    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    beside = Path(sys.executable).with_name("kimi-stack")
    assert ends("--no-modify-path") == f'Open a new shell and try: {beside} run --dry-run "Review this design"'
    link = paths.local_bin() / "kimi-stack"
    link.parent.mkdir(parents=True)
    link.symlink_to(beside)
    assert ends() == 'Open a new shell and try: kimi-smart --dry-run "Review this design"'
    found = ends("--no-modify-path").partition("try: ")[2]
    assert found == '~/.local/bin/kimi-stack run --dry-run "Review this design"'
    done = subprocess.run(["bash", "--norc", "-c", found], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    monkeypatch.setenv("PATH", f"{paths.local_bin()}:/usr/bin:/bin")
    assert "try: kimi-smart" in ends("--no-modify-path")
    monkeypatch.setenv("VIRTUAL_ENV", str(beside.parent.parent))
    monkeypatch.setenv("PATH", f"{beside.parent}:/usr/bin:/bin")
    link.unlink()
    assert "try: kimi-stack run" in ends()
