"""Each check of `kimi-stack doctor`, on an OpenClaw that says what the test wants it to say."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kimi_install import doctor
from kimi_install.receipt import SHELLS, Receipt
from kimi_stack.base import paths
from kimi_stack.base.version import __version__
from kimi_stack.cli.doctor import doctor as command
from kimi_stack.config import catalog, settings, stack
from kimi_stack.money.ledger import open_ledger
from kimi_stack.openclaw.door import OpenClawFailed, OpenClawMissing

REFS = [tier.model for tier in stack.build(stack.default_document(), Path("x")).tiers.values()]
ALIASES = ["kimi-strategic", "kimi-execution", "kimi-budget"]
HOOKS = [
    {"name": "before_model_resolve", "priority": 0},
    *({"name": name} for name in ("before_agent_reply", "before_agent_run", "llm_output")),
]


class FakeOpenClaw:
    """Answers as 2026.9.6 does, from what `said` holds; an exception there is raised."""

    path = "/usr/bin/openclaw"
    version = (2026, 9, 6)

    def __init__(self, said: dict[str, Any]) -> None:
        self.said = said

    def _answer(self, name: str) -> Any:
        if isinstance(self.said[name], Exception):
            raise self.said[name]
        return deepcopy(self.said[name])

    def call_json(self, args: list[str]) -> Any:
        assert args == ["plugins", "inspect", "--all", "--runtime", "--json"]
        return self._answer("plugins")

    def pin_probe(self, ref: str, agent: str) -> Any:
        assert (ref, agent) == ("anthropic/claude-sonnet-5", "main")
        return self._answer("probe")

    def models_status(self) -> Any:
        return self._answer("models")

    def config_get(self, path: str) -> Any:
        return self._answer(path)


@pytest.fixture
def said(home: Path, stack_file: Path) -> dict[str, Any]:
    """What an OpenClaw says in which all is well."""
    installed = home / ".openclaw" / "extensions" / "kimi-stack"
    shutil.copytree(paths.plugin_assets(), installed)
    ours = {"id": "kimi-stack", "enabled": True, "status": "loaded", "rootDir": str(installed)}
    return {
        "probe": {
            "model": "anthropic/claude-sonnet-5",
            "defaultModel": "anthropic/claude-sonnet-5",
            "pinned": False,
        },
        "models": {
            "resolvedDefault": "anthropic/claude-sonnet-5",
            "aliases": dict(zip(ALIASES, REFS, strict=True)),
            "auth": {
                "providers": [
                    {"provider": "anthropic", "effective": {"kind": "env", "detail": "sk-ant...secret"}},
                    {"provider": "moonshot", "effective": {"kind": "profile", "detail": "sk-moon...secret"}},
                ],
                "unusableProfiles": [],
            },
        },
        "plugins": [
            {"plugin": {"id": "anthropic", "providerIds": ["anthropic"], "cliBackendIds": ["claude-cli"]}},
            {"plugin": ours, "typedHooks": HOOKS, "diagnostics": []},
        ],
        "agents": {"defaults": {"model": "anthropic/claude-sonnet-5"}, "entries": {"main": {}}},
        "plugins.entries.kimi-stack": {
            "enabled": True,
            "hooks": {"allowConversationAccess": True},
            "config": {
                "command": [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"],
                "env": {
                    "KIMI_STACK_FILE": str(stack_file),
                    "KIMI_STACK_CONFIG_DIR": str(paths.config_dir()),
                    "KIMI_STACK_DATA_DIR": str(paths.data_dir()),
                },
            },
        },
        "models.providers": None,
    }


def examine(said: dict[str, Any]) -> dict[str, list[doctor.Finding]]:
    found: dict[str, list[doctor.Finding]] = {}
    for name, finding in doctor.examine(lambda: FakeOpenClaw(said)):  # type: ignore[arg-type, return-value]
        found.setdefault(name, []).append(finding)
    return found


def one(said: dict[str, Any], check: str) -> doctor.Finding:
    findings = examine(said)[check]
    assert len(findings) == 1, findings
    return findings[0]


def set_model(stack_file: Path, tier: str, **values: Any) -> None:
    document = stack.read(stack_file)
    document["model_stack"][tier].update(values)
    stack.save(stack_file, document)


def test_all_is_well_but_for_the_shells_when_install_did_all_but_the_shells(said: dict[str, Any]) -> None:
    found = examine(said)
    not_well = {name for name, findings in found.items() if any(row.status != "ok" for row in findings)}
    assert not_well == {"shells"}
    assert [name for name, _ in doctor.CHECKS] == [name for name in found if name != "OpenClaw"]


def test_an_openclaw_on_which_every_model_counts_as_chosen_fails(said: dict[str, Any]) -> None:
    said["probe"] = {"model": "anthropic/claude-sonnet-5", "defaultModel": "unknown", "pinned": True}
    found = one(said, "routing")
    assert found.status == "fail"
    assert "no turn is routed" in found.says
    assert "openclaw@latest" in (found.mend or "")


def test_an_agent_with_a_model_of_its_own_is_named_as_such(said: dict[str, Any]) -> None:
    said["agents"]["entries"]["main"]["model"] = {"primary": "openai/x"}
    assert "agents.entries.main.model names openai/x" in one(said, "routing").says


@pytest.mark.parametrize("answer", [OpenClawFailed("openclaw run failed: no"), {"text": "an older plugin ran it"}])
def test_a_probe_without_an_answer_is_not_called_well(said: dict[str, Any], answer: Any) -> None:
    said["probe"] = answer
    assert one(said, "routing").status == "unknown"


def test_the_persons_own_alias_is_named_and_no_failure(said: dict[str, Any]) -> None:
    said["models"]["aliases"] = dict(zip(["haiku", *ALIASES[:2]], [REFS[2], *REFS[:2]], strict=True))
    found = one(said, "aliases")
    assert (found.status, "your alias haiku" in found.says) == ("warn", True)
    said["models"]["aliases"] = dict(zip(["kimi-strategic", "Kimi-Execution", "KIMI-budget"], REFS, strict=True))
    assert one(said, "aliases").status == "ok", "OpenClaw takes an alias in any case"


def test_a_parameter_that_the_vendor_refuses_is_found(said: dict[str, Any]) -> None:
    rows = {REFS[0]: {"params": {"temperature": 0.7}}, REFS[1]: {"params": {"temperature": 1}}, REFS[2]: {"params": {}}}
    said["agents"]["defaults"]["models"] = rows
    found = one(said, "parameters")
    assert found.status == "fail"
    assert f'agents.defaults.models["{REFS[0]}"].params.temperature is 0.7' in found.says
    assert "openclaw config unset" in (found.mend or "")


def test_a_temperature_that_is_left_out_is_said(said: dict[str, Any], stack_file: Path) -> None:
    set_model(stack_file, "premium", temperature=0.7)
    assert "left out" in one(said, "parameters").says


def test_a_model_of_ones_own_machine_is_free_and_not_unknown(said: dict[str, Any], stack_file: Path) -> None:
    set_model(stack_file, "budget", model="ollama/qwen3:8b")
    found = examine(said)
    assert [row.status for row in found["models"]] == ["ok"]
    assert "free" in found["models"][0].says
    assert found["prices"][0].status == "ok"


def test_no_key_nor_any_part_of_one_is_shown(said: dict[str, Any]) -> None:
    assert "secret" not in repr(examine(said))
    assert "from env" in examine(said)["credentials"][0].says + examine(said)["credentials"][1].says


def test_a_missing_openclaw_fails_and_what_needs_it_is_not_called_ok(stack_file: Path) -> None:
    def missing() -> Any:
        raise OpenClawMissing("OpenClaw is missing: there is no openclaw on PATH;\ninstall it with X")

    found = dict(doctor.examine(missing))
    first = found["OpenClaw"]
    assert (first.status, first.mend) == ("fail", "install it with X")
    assert first.says == "OpenClaw is missing: there is no openclaw on PATH"
    needing = ("aliases", "model policy", "credentials", "plugin", "hooks", "rivals", "runtimes", "brain")
    assert {found[name].status for name in needing} == {"unknown"}
    assert (found["stack file"].status, found["models"].status) == ("ok", "ok")


def test_an_openclaw_command_that_fails_leaves_its_checks_unknown_and_says_why(said: dict[str, Any]) -> None:
    said["models"] = OpenClawFailed("openclaw models status failed: Config invalid")
    found = examine(said)
    assert found["aliases"][0].status == "unknown"
    assert found["aliases"][0].says == "not checked: openclaw models status failed: Config invalid"
    assert found["rivals"][0].status == "ok"


def test_a_missing_alias_and_one_that_means_something_else_fail(said: dict[str, Any]) -> None:
    said["models"]["aliases"] = {"kimi-strategic": REFS[0], "kimi-budget": "ollama/tiny"}
    missing, different = examine(said)["aliases"]
    assert (missing.status, missing.says) == ("fail", "kimi-execution is not registered in OpenClaw")
    assert different.says == f"kimi-budget means ollama/tiny in OpenClaw and {REFS[2]} in the stack file"
    assert different.mend is not None
    assert different.mend.startswith("kimi-stack install")


def test_two_tiers_with_one_model_can_only_have_one_alias(said: dict[str, Any], stack_file: Path) -> None:
    set_model(stack_file, "budget", model=REFS[1])
    del said["models"]["aliases"]["kimi-budget"]
    finding = one(said, "aliases")
    assert finding.status == "warn"
    assert "OpenClaw keeps one alias a model" in finding.says


@pytest.mark.parametrize(
    ("allow", "shut"),
    [
        ([], []),
        (["openai/*"], REFS),
        (["anthropic/*"], REFS[:1]),
        (["Anthropic/*", "kimi-strategic"], []),
        ([REFS[0], REFS[1]], REFS[2:]),
    ],
)
def test_an_allow_list_that_shuts_our_models_out_fails(said: dict[str, Any], allow: list[str], shut: list[str]) -> None:
    said["agents"]["entries"]["main"]["modelPolicy"] = {"allow": allow}
    finding = one(said, "model policy")
    assert finding.status == ("fail" if shut else "ok")
    if shut:
        assert finding.says == f"agents.entries.main.modelPolicy.allow does not name {', '.join(shut)}"


@pytest.mark.parametrize(
    ("model", "exact", "status", "says"),
    [
        ("moonshot/kimi-k2-0905-preview", False, "warn", "is retired since 2026-05-25; moonshot/kimi-k3 is used"),
        ("moonshot/kimi-k2-0905-preview", True, "fail", "is retired since 2026-05-25, and calls to it fail"),
        ("anthropic/claude-sonnet-4-5", True, "warn", "is deprecated, and ends on 2026-11-30"),
        ("acme/unheard-of", False, "unknown", "is not in our catalog"),
    ],
)
def test_a_model_on_its_way_out_is_named_with_its_date_and_successor(
    said: dict[str, Any],
    stack_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    model: str,
    exact: bool,
    status: str,
    says: str,
) -> None:
    monkeypatch.setattr("kimi_stack.config.catalog.today", lambda: "2026-11-23")
    document = stack.read(stack_file)
    document["kimi_stack"] = {"exact_models": exact}
    document["model_stack"]["premium"]["model"] = model
    stack.save(stack_file, document)
    finding = one(said, "models")
    assert finding.status == status
    assert f"premium: {model} {says}" in finding.says
    if status != "unknown":
        assert "kimi-stack models migrate" in (finding.mend or "")


def test_a_provider_without_credentials_fails_and_so_does_one_that_openclaw_does_not_have(
    said: dict[str, Any],
) -> None:
    said["models"]["auth"]["providers"] = []
    moonshot, anthropic = examine(said)["credentials"]
    assert moonshot.says == "moonshot (premium): OpenClaw has no such provider"
    assert "@openclaw/moonshot-provider" in (moonshot.mend or "")
    assert anthropic.says == "anthropic (standard and budget): no credentials"
    assert anthropic.mend == "openclaw models auth login --provider anthropic"
    assert {moonshot.status, anthropic.status} == {"fail"}


def test_a_provider_in_the_persons_own_config_counts_as_there(said: dict[str, Any]) -> None:
    said["models"]["auth"]["providers"] = []
    said["models.providers"] = {"moonshot": {"baseUrl": "https://example.org"}}
    assert examine(said)["credentials"][0].says == "moonshot (premium): no credentials"


def test_a_credential_that_openclaw_rests_is_a_warning(said: dict[str, Any]) -> None:
    said["models"]["auth"]["unusableProfiles"] = [{"provider": "anthropic", "reason": "cooldown"}]
    assert [finding.status for finding in examine(said)["credentials"]] == ["ok", "warn"]


@pytest.mark.parametrize(
    ("where", "path", "mend"),
    [
        (
            lambda said: said["agents"]["defaults"].update(
                models={"anthropic/claude-opus-5": {"agentRuntime": {"id": "claude-cli"}}}
            ),
            'agents.defaults.models["anthropic/claude-opus-5"].agentRuntime',
            "openclaw config unset",
        ),
        (
            lambda said: said["agents"]["entries"]["main"].update(model={"primary": "claude-cli/opus"}),
            "agents.entries.main.model",
            "openclaw doctor --fix",
        ),
        (
            lambda said: said.update({"models.providers": {"anthropic": {"agentRuntime": {"id": "claude-cli"}}}}),
            "models.providers.anthropic.agentRuntime",
            "openclaw config unset",
        ),
    ],
    ids=["model", "old spelling", "provider"],
)
def test_a_runtime_that_never_asks_our_hook_is_a_warning(
    said: dict[str, Any], where: Callable[[dict[str, Any]], None], path: str, mend: str
) -> None:
    where(said)
    finding = one(said, "runtimes")
    assert finding.status == "warn"
    assert finding.says.startswith(f"{path} is claude-cli, ")
    assert (finding.mend or "").startswith(mend)


def test_a_runtime_of_another_kind_is_not_called_ok(said: dict[str, Any]) -> None:
    said["models.providers"] = {"openai": {"agentRuntime": {"id": "codex"}}, "x": {"agentRuntime": {"id": "auto"}}}
    assert one(said, "runtimes").status == "unknown"


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
    assert "did not register before_agent_reply, before_agent_run, llm_output" in one(said, "hooks").says
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


def test_a_ledger_that_does_not_open_is_a_failure_that_says_what_it_stops(said: dict[str, Any]) -> None:
    paths.ledger_file().parent.mkdir(parents=True, exist_ok=True)
    paths.ledger_file().write_text("no database, though it is long enough to look like one" * 100)
    broken = one(said, "ledger")
    assert broken.status == "fail"
    assert "not a database" in broken.says
    assert "every run is refused" not in broken.says
    settings_file('[[limits]]\nusd = 1\nper = "day"\nhard = true\n')
    assert "every run is refused" in one(said, "ledger").says


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
