"""What an installation does, step by step."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kimi_install import wishes
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, stack
from kimi_stack.openclaw.door import Result

from ..fake_openclaw import FakeOpenClaw
from .installing import (
    HAIKU,
    files,
    install,
    models,
    uninstall,
    without_meta,
    write_config,
)

pytestmark = pytest.mark.usefixtures("openclaw")


def test_installing_sets_aliases_with_temperature_and_a_sane_output_limit(openclaw: FakeOpenClaw) -> None:
    install()
    written = {ref: (row["alias"], row["params"]) for ref, row in models(openclaw).items()}
    assert written == {  # what the vendors of the first two refuse with a 400 is not asked for
        "moonshot/kimi-k3": ("kimi-strategic", {"maxTokens": 32_768}),
        "anthropic/claude-sonnet-5": ("kimi-execution", {"maxTokens": 16_384}),
        HAIKU: ("kimi-budget", {"temperature": 0.3, "maxTokens": 8_192}),
    }


def test_a_copy_of_the_guides_file_sets_no_parameter_that_the_models_in_use_refuse(openclaw: FakeOpenClaw) -> None:
    document = {"model_stack": stack.default_document(exact_models=True)["model_stack"]}
    stack.save(paths.stack_file(), document)
    notes = install().notes
    assert models(openclaw)["moonshot/kimi-k3"]["params"] == {"maxTokens": 32_768}
    said = "premium: the stack file's temperature 0.7 is left out: moonshot/kimi-k3 is not known to take it"
    assert said in notes
    assert stack.read(paths.stack_file()) == document, "the file is the person's"


def test_a_parameter_that_an_older_version_set_is_taken_back(
    openclaw: FakeOpenClaw, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = catalog.models()["moonshot/kimi-k3"]
    with monkeypatch.context() as patch:
        patch.setattr(takes, "takes", ("temperature",))
        document = stack.default_document()
        document["model_stack"]["premium"].update(temperature=0.7)
        stack.save(paths.stack_file(), document)
        install()
        assert models(openclaw)["moonshot/kimi-k3"]["params"]["temperature"] == 0.7
    install()
    assert models(openclaw)["moonshot/kimi-k3"]["params"] == {"maxTokens": 32_768}


def test_the_plugin_is_told_where_its_brain_and_its_files_are(openclaw: FakeOpenClaw, home: Path) -> None:
    install()
    entry = openclaw.written()["plugins"]["entries"]["kimi-stack"]
    assert entry["hooks"] == {"allowConversationAccess": True}
    assert entry["config"]["command"][1:] == ["-I", "-S", str(paths.brain_script()), "--serve"]
    assert entry["config"]["cli"][1:] == ["-I", "-m", "kimi_stack"]
    assert entry["config"]["env"]["KIMI_STACK_FILE"] == str(home / ".openclaw" / "model-config.json")
    schema = json.loads((paths.plugin_assets() / "openclaw.plugin.json").read_text())["configSchema"]
    assert set(entry["config"]) <= set(schema["properties"])


def test_an_entry_of_version_0_1_is_told_where_the_brain_is_now(
    openclaw: FakeOpenClaw, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as then:
        then.setattr(paths, "brain_script", lambda: Path(paths.PACKAGE) / "brain.py")
        install()
    assert openclaw.written()["plugins"]["entries"]["kimi-stack"]["config"]["command"][3].endswith(
        "kimi_stack/brain.py"
    )
    outcome = install()
    assert [row["step"] for row in outcome.steps if row["state"] == "done"] == ["plugin"]
    entry = openclaw.written()["plugins"]["entries"]["kimi-stack"]
    assert entry["config"]["command"][3] == str(paths.brain_script())


def test_four_calls_do_it_and_three_undo_it(openclaw: FakeOpenClaw) -> None:
    write_config(CONFIGS["a restricting policy"])
    install()
    assert openclaw.calls == ["config get", "plugins install", "config patch", "plugins inspect"]
    openclaw.calls.clear()
    uninstall()
    assert openclaw.calls == ["config patch", "plugins uninstall", "config patch"]


def test_one_write_undoes_all_where_most_of_the_config_is_of_others(openclaw: FakeOpenClaw) -> None:
    before = write_config({"agents": {"defaults": {"workspace": "w" * 3000}}})
    install()
    openclaw.calls.clear()
    uninstall()
    assert openclaw.calls == ["plugins uninstall", "config patch"]
    assert without_meta(openclaw) == before


def test_a_config_that_openclaw_wrote_last_is_not_asked_for(openclaw: FakeOpenClaw) -> None:
    write_config({"gateway": {"port": 1}, "meta": {"lastTouchedVersion": "2026.9.6"}})
    install()
    assert openclaw.calls == ["plugins install", "config patch", "plugins inspect"]
    assert openclaw.written()["plugins"]["entries"]["kimi-stack"]["hooks"] == {"allowConversationAccess": True}


def test_where_the_plugin_alone_is_to_be_changed_it_writes_and_confirms_itself(openclaw: FakeOpenClaw) -> None:
    install()
    entry = openclaw.written()["plugins"]["entries"]["kimi-stack"]
    openclaw.call(["config", "patch"], stdin='{"plugins": {"entries": {"kimi-stack": {"hooks": null}}}}')
    openclaw.calls.clear()
    outcome = install()
    assert [row["step"] for row in outcome.steps if row["state"] == "done"] == ["plugin"]
    assert openclaw.calls == ["plugins list", "config patch", "plugins inspect"]
    assert openclaw.written()["plugins"]["entries"]["kimi-stack"] == entry


def test_the_second_time_nothing_is_done(openclaw: FakeOpenClaw, home: Path) -> None:
    install()
    before = files(home)
    openclaw.calls.clear()
    outcome = install()
    assert not outcome.changed
    assert {row["state"] for row in outcome.steps} == {"already"}
    assert files(home) == before
    assert openclaw.calls == ["plugins list"]


def test_a_dry_run_writes_nothing_at_all(home: Path) -> None:
    outcome = install(dry_run=True)
    assert [row["state"] for row in outcome.steps] == ["would"] * 6
    assert list(home.iterdir()) == []


def test_install_then_purge_leaves_an_empty_home(home: Path) -> None:
    install()
    uninstall(purge=True)
    assert files(home) == {}


def test_a_purge_deletes_whatever_was_kept_of_tasks_and_settings(home: Path) -> None:
    install()
    ours = [Path(paths.locate(name)) for name in paths.own() if name != "receipt"]
    learned = ["comparison-0f.jsonl", "comparison-0f.jsonl.journal", "shadow-pairs.jsonl", "audit-2026-11-28.jsonl"]
    ours += [paths.data_dir() / name for name in learned]
    killed = [path.with_name(f".{path.name}.77.0123abcd.tmp") for path in ours]
    for path in [*ours, *killed]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}", encoding="utf-8")
    theirs = paths.data_dir() / "comparison of mine.txt"
    theirs.write_text("x", encoding="utf-8")
    uninstall(purge=True)
    assert set(files(home)) == {str(theirs.relative_to(home))}


OWN = {"alias": "h", "params": {"temperature": 1, "cacheRetention": "long"}}
CONFIGS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "only other things": {"gateway": {"port": 1}, "agents": {"defaults": {"workspace": "~/w"}}},
    "empty sections": {"plugins": {}, "agents": {"defaults": {}}},
    "own alias and params on our models": {"meta": {}, "agents": {"defaults": {"models": {HAIKU: OWN}}}},
    "a restricting policy": {"agents": {"defaults": {"modelPolicy": {"allow": ["openai/x", "anthropic/*"]}}}},
    "an agent's own policy": {"agents": {"entries": {"work": {"modelPolicy": {"allow": ["openai/x"]}}}}},
    "plugin lists": {"plugins": {"allow": ["memory"], "deny": ["x"], "entries": {"memory": {"enabled": True}}}},
    "a marker of an earlier uninstall": {"plugins": {"entries": {"kimi-stack": {"enabled": False}}}},
}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_install_then_uninstall_gives_openclaw_json_its_meaning_back(
    openclaw: FakeOpenClaw, config: dict[str, Any]
) -> None:
    before = {key: value for key, value in write_config(config).items() if key != "meta"}
    install()
    own = {"h"} if config == CONFIGS["own alias and params on our models"] else {"kimi-budget"}
    assert {row["alias"] for row in models(openclaw).values()} >= {"kimi-strategic", "kimi-execution", *own}
    uninstall()
    assert without_meta(openclaw) == before


def test_a_config_that_was_not_there_is_gone_again(home: Path) -> None:
    install()
    uninstall()
    assert not paths.openclaw_config().exists()


def test_a_config_that_got_something_else_meanwhile_stays(openclaw: FakeOpenClaw) -> None:
    install()
    written = openclaw.written()
    write_config({**written, "gateway": {"port": 1}})
    uninstall()
    left = without_meta(openclaw)
    assert left.pop("gateway") == {"port": 1}
    assert list(left["plugins"]["entries"]) == ["anthropic", "codex"]  # OpenClaw's own choice for a new config


def test_our_models_join_an_allow_list_that_restricts(openclaw: FakeOpenClaw) -> None:
    write_config(CONFIGS["a restricting policy"])
    install()
    allow = openclaw.written()["agents"]["defaults"]["modelPolicy"]["allow"]
    assert allow == ["openai/x", "anthropic/*", "moonshot/kimi-k3"]


def test_an_old_style_allow_list_gets_our_models_when_openclaw_moves_it(openclaw: FakeOpenClaw) -> None:
    write_config({"agents": {"defaults": {"models": {"openai/x": {"alias": "x"}}}}})
    install()
    policy = openclaw.written()["agents"]["defaults"]["modelPolicy"]
    assert policy["allow"] == ["openai/x", *[tier.model for tier in stack.load(paths.stack_file()).tiers.values()]]
    assert len(openclaw.calls) == 4
    uninstall()
    # OpenClaw's own move stays: it means what the list in `models` meant.
    expected = {"models": {"openai/x": {"alias": "x"}}, "modelPolicy": {"allow": ["openai/x"]}}
    assert without_meta(openclaw) == {"agents": {"defaults": expected}}


def test_what_someone_changed_since_stays_and_is_said(openclaw: FakeOpenClaw) -> None:
    install()
    written = openclaw.written()
    written["agents"]["defaults"]["models"][HAIKU]["params"]["temperature"] = 0.9
    written["agents"]["defaults"]["models"]["openai/x"] = {"alias": "x"}
    write_config(written)
    again = install()
    assert again.notes[0].endswith("params.temperature was changed since it was installed; left so")
    removed = uninstall()
    assert "temperature was changed since it was installed, so it stays" in removed.notes[0]
    assert models(openclaw) == {HAIKU: {"params": {"temperature": 0.9}}, "openai/x": {"alias": "x"}}


def test_another_model_in_the_stack_file_moves_the_alias(openclaw: FakeOpenClaw) -> None:
    install()
    document = stack.read(paths.stack_file())
    document["model_stack"]["budget"]["model"] = "openai/small"
    stack.save(paths.stack_file(), document)
    assert install().changed
    assert HAIKU not in models(openclaw) or "alias" not in models(openclaw)[HAIKU]
    assert models(openclaw)["openai/small"]["alias"] == "kimi-budget"
    uninstall()
    assert not paths.openclaw_config().exists()


def test_an_alias_that_stands_for_another_model_is_named_before_anything_is_done(home: Path) -> None:
    write_config({"agents": {"defaults": {"models": {"openai/x": {"alias": "kimi-budget"}}}}})
    before = files(home)
    with pytest.raises(StackError, match="kimi-budget already stands for openai/x"):
        install()
    assert files(home) == before


def test_an_alias_in_another_case_is_the_same_name_to_openclaw(home: Path) -> None:
    write_config({"agents": {"defaults": {"models": {"openai/x": {"alias": "Kimi-Strategic"}}}}})
    before = files(home)
    with pytest.raises(StackError, match=r"Kimi-Strategic already stands for openai/x.*\n.*kimi-strategic another"):
        install()
    assert files(home) == before


@pytest.mark.parametrize("alias", ["haiku", "Kimi-Budget"])
def test_the_persons_own_alias_and_parameters_stay_and_the_clash_is_named(openclaw: FakeOpenClaw, alias: str) -> None:
    own = {"alias": alias, "params": {"temperature": 1, "maxTokens": 900, "cacheRetention": "long"}}
    before = write_config({"meta": {}, "agents": {"defaults": {"models": {HAIKU: own}}}})
    notes = install().notes
    assert models(openclaw)[HAIKU] == own
    assert any(f"keeps your alias {alias}" in note and "kimi-budget" in note for note in notes)
    assert f"{HAIKU} keeps your temperature 1; 0.3, by the stack file, is not set" in notes
    assert f"{HAIKU} keeps your maxTokens 900; 8192, by the stack file, is not set" in notes
    assert not install().changed, "twice is once"
    uninstall()
    assert without_meta(openclaw) == {"agents": before["agents"]}


def test_what_an_older_version_replaced_comes_back(openclaw: FakeOpenClaw, monkeypatch: pytest.MonkeyPatch) -> None:
    own = {"alias": "haiku", "params": {"temperature": 1}}
    write_config({"meta": {}, "agents": {"defaults": {"models": {HAIKU: own}}}})
    with monkeypatch.context() as patch:
        patch.setattr(wishes, "spared", lambda _, wanted, __: (wanted, []))
        install()
    assert models(openclaw)[HAIKU] == {"alias": "kimi-budget", "params": {"temperature": 0.3, "maxTokens": 8192}}
    install()
    assert models(openclaw)[HAIKU] == {"alias": "haiku", "params": {"temperature": 1, "maxTokens": 8192}}
    uninstall()
    assert models(openclaw)[HAIKU] == own


def test_models_beyond_the_catalog_are_asked_for_before_their_limits_are_set(openclaw: FakeOpenClaw) -> None:
    openclaw.listed = [{"key": "ollama/small", "contextWindow": 4096, "input": "text", "local": True}]
    document = stack.default_document()
    document["model_stack"]["budget"].update(model="ollama/small")
    stack.save(paths.stack_file(), document)
    install()
    assert "models list" in openclaw.calls
    assert stack.load(paths.stack_file()).tiers["budget"].room == 4096
    assert "temperature" not in models(openclaw)["ollama/small"]["params"], "the guide's figure is not the person's"
    uninstall(purge=True)
    assert not (paths.data_dir() / "models.json").exists()


def test_an_openclaw_that_does_not_list_its_models_stops_no_installation(openclaw: FakeOpenClaw) -> None:
    openclaw.on["models list"] = lambda: Result(1, "", "no catalog")
    document = stack.default_document()
    document["model_stack"]["budget"].update(model="acme/model-1")
    stack.save(paths.stack_file(), document)
    notes = install().notes
    assert any("acme/model-1" in note and "models refresh" in note for note in notes)


def test_a_denied_plugin_is_refused_before_anything_is_done(home: Path) -> None:
    write_config({"plugins": {"deny": ["kimi-stack"]}})
    before = files(home)
    with pytest.raises(StackError, match=r"plugins\.deny"):
        install()
    assert files(home) == before


def test_an_edited_stack_file_is_used_and_never_overwritten(openclaw: FakeOpenClaw) -> None:
    document = stack.default_document()
    document["model_stack"]["budget"]["temperature"] = 0.11
    document["mine"] = True
    stack.save(paths.stack_file(), document)
    before = paths.stack_file().read_bytes()
    install()
    assert models(openclaw)[HAIKU]["params"]["temperature"] == 0.11
    uninstall(purge=True)
    assert paths.stack_file().read_bytes() == before


def test_a_broken_stack_file_is_one_clear_error_and_no_change(openclaw: FakeOpenClaw, home: Path) -> None:
    paths.stack_file().parent.mkdir(parents=True)
    paths.stack_file().write_text("{}")
    with pytest.raises(StackError, match=r"model_stack"):
        install()
    assert list(files(home)) == [".openclaw/model-config.json"]
    assert openclaw.calls == []


def test_exact_models_keep_the_guides_ids(openclaw: FakeOpenClaw) -> None:
    install(exact_models=True)
    assert set(models(openclaw)) == {"moonshot/kimi-k2-0905-preview", "anthropic/claude-sonnet-4-5", HAIKU}


def test_plugin_files_of_another_version_are_updated(openclaw: FakeOpenClaw) -> None:
    install()
    (openclaw.folder / "index.mjs").write_text("// old")
    outcome = install()
    assert [row["step"] for row in outcome.steps if row["state"] == "done"] == ["plugin"]
    assert (openclaw.folder / "index.mjs").read_bytes() == (paths.plugin_assets() / "index.mjs").read_bytes()


def test_a_plugin_that_the_person_switched_off_stays_off(openclaw: FakeOpenClaw) -> None:
    install()
    written = openclaw.written()
    written["plugins"]["entries"]["kimi-stack"]["enabled"] = False
    write_config(written)
    outcome = install()
    assert not outcome.changed
    assert "plugins enable kimi-stack" in outcome.notes[0]


def test_bytecode_beside_the_plugins_sources_is_no_file_of_it(
    openclaw: FakeOpenClaw, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = home / "source"
    shutil.copytree(paths.plugin_assets(), source, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(paths, "plugin_assets", lambda: source)
    install()
    bytecode = source / "selector" / "__pycache__" / "constants.cpython-313.pyc"
    bytecode.parent.mkdir()
    bytecode.write_bytes(b"x")
    assert not install().changed
