"""`kimi-stack doctor` on what is ours: the plugin, the brain, files, shells and money; and the command."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_install.receipt import SHELLS, Receipt
from kimi_stack.base import paths
from kimi_stack.base.version import __version__
from kimi_stack.cli.doctor import doctor as command
from kimi_stack.config import catalog, settings
from kimi_stack.money.ledger import open_ledger, schema

from .. import models
from .examined import HOOKS, FakeOpenClaw, examine, one, set_model


def test_a_plugin_that_is_not_installed_fails_and_its_hooks_are_unknown(said: dict[str, Any]) -> None:
    del said["plugins"][1]
    said["plugins.entries.kimi-stack"] = None
    found = examine(said)
    assert (found["plugin"][0].status, found["plugin"][0].mend) == ("fail", "kimi-stack install")
    assert (found["hooks"][0].status, found["brain"][0].status) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("change", "says", "mend"),
    [
        ({"enabled": False}, "kimi-stack is installed and disabled", "openclaw plugins enable kimi-stack"),
        ({"status": "error", "error": "boom"}, "OpenClaw does not load kimi-stack: boom", "kimi-stack install"),
    ],
)
def test_a_plugin_that_is_off_or_broken_fails(
    said: dict[str, Any], change: dict[str, Any], says: str, mend: str
) -> None:
    said["plugins"][1]["plugin"].update(change)
    finding = examine(said)["plugin"][0]
    assert (finding.status, finding.says, finding.mend) == ("fail", says, mend)


def test_a_plugin_of_another_version_fails_and_names_the_files(said: dict[str, Any]) -> None:
    installed = Path(said["plugins"][1]["plugin"]["rootDir"])
    name = next(file.name for file in installed.iterdir() if file.is_file())
    (installed / name).write_text("older\n")
    finding = one(said, "plugin")
    assert finding.status == "fail"
    assert finding.says == f"{installed} is not version {__version__}: {name}"


def test_hooks_that_openclaw_did_not_register_fail_with_its_reason(said: dict[str, Any]) -> None:
    said["plugins"][1].update(typedHooks=HOOKS[1:], diagnostics=[{"message": "blocked by a policy"}])
    assert "OpenClaw did not register before_model_resolve: blocked by a policy" in one(said, "hooks").says
    said["plugins"][1].update(typedHooks=HOOKS[:1])
    missing = "before_agent_reply, before_agent_run, llm_output, before_message_write, before_tool_call"
    assert f"did not register {missing}" in one(said, "hooks").says
    said["plugins.entries.kimi-stack"]["hooks"] = {}
    finding = one(said, "hooks")
    assert finding.status == "fail"
    assert finding.says.startswith("plugins.entries.kimi-stack.hooks.allowConversationAccess is not true")


def test_a_rival_on_the_same_hook_is_named_with_its_priority(said: dict[str, Any]) -> None:
    said["plugins"].append({"plugin": {"id": "other-router"}, "typedHooks": [{**HOOKS[0], "priority": 50}]})
    finding = one(said, "rivals")
    assert finding.status == "warn"
    assert "other-router chooses models too (priority 50)" in finding.says
    assert (finding.mend or "").startswith("openclaw plugins disable other-router")


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import sys; sys.exit('no module named kimi_stack')", "exit 1, no module named kimi_stack"),
        ("print('hello')", "exit 0, hello"),
        ("pass", "exit 0, and no output"),
    ],
)
def test_a_dead_brain_fails_and_its_last_words_are_quoted(said: dict[str, Any], code: str, says: str) -> None:
    said["plugins.entries.kimi-stack"]["config"]["command"] = [sys.executable, "-c", code]
    finding = one(said, "brain")
    assert (finding.status, finding.mend) == ("fail", "kimi-stack install")
    assert finding.says.endswith(says)


def test_a_hung_brain_fails_in_time(said: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimi_install.doctor.plugin.PING_TIMEOUT", 0.3)
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    said["plugins.entries.kimi-stack"]["config"]["command"] = command
    assert one(said, "brain").says.endswith("no answer within 0.3 s")


def test_a_python_that_is_gone_fails(said: dict[str, Any], tmp_path: Path) -> None:
    said["plugins.entries.kimi-stack"]["config"]["command"][0] = str(tmp_path / "gone" / "python")
    finding = one(said, "brain")
    assert finding.status == "fail"
    assert finding.says.startswith(f"{tmp_path}/gone/python, which the plugin starts, is not there")


def test_a_brain_of_another_version_and_one_with_other_files_are_warnings(said: dict[str, Any], tmp_path: Path) -> None:
    config = said["plugins.entries.kimi-stack"]["config"]
    config["env"] = {"KIMI_STACK_FILE": str(tmp_path / "other.json")}
    config["command"] = [sys.executable, "-c", 'print(\'{"ok": true, "version": "0.0.1"}\')']
    elsewhere, older = examine(said)["brain"]
    assert elsewhere.says.startswith(f"the plugin has KIMI_STACK_FILE = {tmp_path}/other.json, here it is ")
    assert older.says == f"the brain is version 0.0.1, this is {__version__}"
    assert {elsewhere.status, older.status} == {"warn"}


def test_every_mistake_in_our_files_fails_with_its_place(said: dict[str, Any], stack_file: Path) -> None:
    document = json.loads(stack_file.read_text())
    document["model_stack"]["budget"].update(model="haiku", temperature=9)
    stack_file.write_text(json.dumps(document))
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('[routing]\ndefault_tier = "cheap"\n')
    found = examine(said)
    where = ["$.model_stack.budget.model", "$.model_stack.budget.temperature"]
    assert [finding.status for finding in found["stack file"]] == ["fail", "fail"]
    assert all(path in finding.says for path, finding in zip(where, found["stack file"], strict=True))
    assert "routing.default_tier" in found["settings"][0].says
    assert found["aliases"][0].says == "not checked: needs a valid stack file"


def test_a_folder_that_cannot_be_written_fails(said: dict[str, Any], home: Path, monkeypatch: Any) -> None:
    (home / "file").write_text("")
    monkeypatch.setenv("KIMI_STACK_HOME", str(home / "file"))
    assert {finding.status for finding in examine(said)["folders"]} == {"fail"}
    monkeypatch.setenv("KIMI_STACK_HOME", str(home / "locked" / "deeper"))
    (home / "locked").mkdir()
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != home / "locked")
    assert f"{home}/locked is not writable" in [finding.says for finding in examine(said)["folders"]]


def test_usage_that_still_waits_after_the_brain_ran_is_a_warning(said: dict[str, Any]) -> None:
    spool = paths.spool_file()
    spool.parent.mkdir(parents=True, exist_ok=True)
    call = {"id": "r:1", "provider": "anthropic", "model": "m", "usage": {"input": 1}}
    spool.write_text(json.dumps(call) + "\n")
    assert one(said, "spool").status == "ok"  # the pinged brain took it
    with open_ledger(settings.load()) as ledger:
        assert [row.tokens for row in ledger.spent(0)] == [1]
    spool.write_text(json.dumps(call) + "\n")
    said["plugins.entries.kimi-stack"]["config"]["command"] = [sys.executable, "-c", "pass"]
    assert one(said, "spool").says == f"1 calls wait in {spool}"


@pytest.fixture
def bashrc(home: Path) -> Path:
    """An rc file with our block, and the receipt that says so."""
    path = home / ".bashrc"
    block = "# >>> kimi-stack >>>\neval it\n# <<< kimi-stack <<<\n"
    path.write_text("mine\n" + block)
    Receipt.load().section(SHELLS).record({"kind": "rc", "path": str(path), "block": block})
    return path


def test_our_block_is_found_whole_edited_or_gone(said: dict[str, Any], bashrc: Path) -> None:
    assert one(said, "shells").status == "ok"
    bashrc.write_text(bashrc.read_text().replace("eval it", "eval that"))
    assert one(said, "shells").says == f"our block in {bashrc} was edited"
    bashrc.write_text("mine\n")
    assert one(said, "shells").says == f"our block is gone from {bashrc}"
    bashrc.unlink()
    finding = one(said, "shells")
    assert (finding.status, finding.says) == ("warn", f"{bashrc} is gone, and our block with it")


def test_a_damaged_receipt_fails(said: dict[str, Any]) -> None:
    paths.receipt_file().parent.mkdir(parents=True, exist_ok=True)
    paths.receipt_file().write_text("{")
    assert one(said, "shells").status == "fail"


@pytest.fixture
def found(said: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The command finds the fake."""
    monkeypatch.setattr("kimi_stack.openclaw.door.OpenClaw.find", lambda *_: FakeOpenClaw(said))
    return said


def test_the_command_prints_a_line_a_check_and_exits_0_when_nothing_failed(found: dict[str, Any]) -> None:
    result = CliRunner().invoke(command, [], standalone_mode=False)
    lines = result.stdout.splitlines()
    assert (result.return_value, lines[0]) == (0, "ok    OpenClaw      version 2026.9.6 at /usr/bin/openclaw")
    assert "warn  shells        no shell loads the kimi-* commands" in lines
    assert lines[-1] == "1 to look at"
    assert all(line.split()[0] in ("ok", "warn", "mend:") for line in lines[:-2])


def test_the_command_exits_1_and_names_the_mend_when_something_failed(found: dict[str, Any]) -> None:
    found["models"]["aliases"] = {}
    result = CliRunner().invoke(command, [], standalone_mode=False)
    assert result.return_value == 1
    assert "FAIL  aliases       kimi-budget is not registered in OpenClaw\n" in result.stdout
    assert "                    mend: kimi-stack install" in result.stdout
    assert result.stdout.endswith("3 failed, 1 to look at\n")


def test_the_envelope_has_each_check_and_stderr_stays_clean(found: dict[str, Any]) -> None:
    result = CliRunner().invoke(command, ["--json"], standalone_mode=False)
    envelope = json.loads(result.stdout)
    assert set(envelope) == {"version", "command", "status", "data", "errors"}
    assert (envelope["command"], envelope["status"], result.stderr) == ("doctor", "ok", "")
    assert set(envelope["data"]["checks"][0]) == {"check", "status", "says", "mend"}
    found["plugins"] = []
    assert json.loads(CliRunner().invoke(command, ["--json"]).stdout)["status"] == "fail"


def test_prices_that_are_old_or_lacking_are_said(
    said: dict[str, Any], stack_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert one(said, "prices").status == "ok"
    with monkeypatch.context() as later:
        later.setattr(catalog, "today", lambda: "2027-03-01")
        old = one(said, "prices")
    assert old.status == "warn"
    assert "98 days old" in old.says
    set_model(stack_file, "premium", model="acme/large-1")
    lacking = one(said, "prices")
    assert "acme/large-1 is unpriced" in lacking.says
    settings_file('[prices."acme/large-1"]\ninput = 1\noutput = 2\n')
    assert one(said, "prices").status == "ok"


def test_a_call_that_is_dated_in_the_future_is_a_warning(said: dict[str, Any]) -> None:
    with open_ledger(settings.load()) as ledger:
        ledger.record(
            {"id": "r:1", "provider": "p", "model": "m", "usage": {"input": 1}, "time": "2999-01-01T00:00:00Z"}
        )
    warned = examine(said)["ledger"][0]
    assert (warned.status, "1 call dated in the future" in warned.says) == ("warn", True)
    assert "docs/money.md" in (warned.mend or "")


def test_a_ledger_that_does_not_open_is_a_failure_that_says_what_it_stops(said: dict[str, Any]) -> None:
    paths.ledger_file().parent.mkdir(parents=True, exist_ok=True)
    paths.ledger_file().write_text("no database, though it is long enough to look like one" * 100)
    broken = one(said, "ledger")
    assert broken.status == "fail"
    assert "not a database" in broken.says
    assert "every run is refused" not in broken.says
    settings_file('[[limits]]\nusd = 1\nper = "day"\nhard = true\n')
    assert "every run is refused" in one(said, "ledger").says


def test_calls_of_openclaws_own_that_no_hard_limit_holds_are_named(said: dict[str, Any]) -> None:
    said["agents"]["defaults"]["utilityModel"] = "anthropic/claude-haiku-4-5"
    found = one(said, "utility")
    assert (found.status, "anthropic/claude-haiku-4-5" in found.says) == ("ok", True), "no limit is set"
    settings_file('[[limits]]\nusd = 1\nper = "day"\nhard = true\n')
    found = one(said, "utility")
    assert (found.status, found.mend) == ("warn", "openclaw config set agents.defaults.utilityModel ''")
    said["agents"]["defaults"]["utilityModel"] = ""
    assert (found := one(said, "utility")).status == "ok"
    assert "titles of dashboard sessions" in found.says


def test_a_user_type_without_a_section_is_said(said: dict[str, Any]) -> None:
    settings_file('[users]\ndefault = "gust"\n[users.types.guest]\ntiers = ["budget"]\n')
    assert "no [users.types] section for gust" in examine(said)["ledger"][0].says


def settings_file(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_file().write_text(text)


def test_files_and_folders_that_others_may_read_are_named_with_the_command_that_ends_it(
    said: dict[str, Any], home: Path
) -> None:
    settings_file, backup = paths.settings_file(), paths.settings_file().with_name("settings.toml.bak")
    settings_file.parent.mkdir(0o700, parents=True)
    paths.data_dir().mkdir(0o700, parents=True)
    for path in (settings_file, backup):
        path.write_text("")
        path.chmod(0o600)
    assert one(said, "rights").status == "ok"
    backup.chmod(0o640)
    settings_file.chmod(0o644)
    settings_file.parent.chmod(0o755)
    found = examine(said)["rights"]
    assert {finding.status for finding in found} == {"warn"}
    assert [finding.mend for finding in found] == [
        f"chmod 700 {settings_file.parent}",
        f"chmod 600 {settings_file}",
        f"chmod 600 {backup}",
    ]
    assert "mode 755" in found[0].says


@models.needed
def test_weights_that_cannot_be_read_fail_and_a_missing_numpy_warns(
    said: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert one(said, "reader").status == "ok"
    table = models.copied(tmp_path / "model", monkeypatch) / "table.bin"
    table.write_bytes(table.read_bytes()[:1000])
    damaged = one(said, "reader")
    assert (damaged.status, "its weights cannot be read (" in damaged.says) == ("fail", True)
    monkeypatch.setitem(sys.modules, "numpy", None)
    missing = one(said, "reader")
    assert (missing.status, missing.mend) == ("warn", f"{sys.executable} -m pip install numpy")


def test_doctor_leaves_the_ledger_of_an_older_version_as_it_is(
    said: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old version must be able to read it: `upgrade` goes back after a doctor that fails."""
    open_ledger(settings.load()).close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("more", ("CREATE INDEX more ON calls (agent)",))))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    assert one(said, "ledger").status == "ok"
    with open_ledger(settings.load(), migrate=False) as opened:
        assert opened.store.version() == schema.VERSION - 1
    with open_ledger(settings.load()) as opened:
        assert opened.store.version() == schema.VERSION
