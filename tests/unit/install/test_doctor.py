"""`kimi-stack doctor` on OpenClaw: its version, aliases, models and credentials."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimi_install import doctor
from kimi_stack.config import stack
from kimi_stack.openclaw.door import OpenClawFailed, OpenClawMissing

from .examined import ALIASES, REFS, examine, one, set_model


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
