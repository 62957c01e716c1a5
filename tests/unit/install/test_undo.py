"""What becomes of an installation that fails, is killed, is undone or is purged."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from kimi_install import plan, shellrc
from kimi_install.receipt import Receipt
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import edits
from kimi_stack.openclaw.door import OpenClaw, Result

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


def fails() -> Result:
    return Result(1, "", "boom")


def interrupts() -> Result:
    raise KeyboardInterrupt


def terminates() -> Result:
    os.kill(os.getpid(), signal.SIGTERM)
    return Result(0, "{}", "")


BREAKS: dict[str, Callable[[], Result]] = {"fails": fails, "is interrupted": interrupts, "is terminated": terminates}


@pytest.mark.parametrize("call", ["plugins install", "config patch", "plugins inspect"])
@pytest.mark.parametrize("how", BREAKS.values(), ids=BREAKS)
def test_a_failure_half_way_undoes_what_was_done(
    openclaw: FakeOpenClaw, home: Path, call: str, how: Callable[[], Result]
) -> None:
    (home / ".bashrc").write_bytes(b"alias x=y")
    write_config({"gateway": {"port": 1}})
    openclaw.once(call, how)
    with pytest.raises(StackError, match="What had been done is undone") as raised:
        install()
    assert raised.value.exit_code == (1 if how is fails else 130)
    assert without_meta(openclaw) == {"gateway": {"port": 1}}
    paths.openclaw_config().unlink()
    assert files(home) == {".bashrc": b"alias x=y"}


@pytest.mark.parametrize("call", ["plugins install", "config patch", "plugins inspect"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_at_any_moment_leaves_a_receipt_that_undoes_it(
    openclaw: FakeOpenClaw, home: Path, call: str, when: str
) -> None:
    write_config({"gateway": {"port": 1}})
    (home / ".bashrc").write_bytes(b"alias x=y")
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            run = openclaw._run
            openclaw.on[call] = lambda: os._exit(9)
            if when == "after":
                del openclaw.on[call]
                openclaw._run = lambda args, *rest: _then_die(run(args, *rest), args, call)  # type: ignore[method-assign]
            install()
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    uninstall(purge=True)
    assert without_meta(openclaw) == {"gateway": {"port": 1}}
    paths.openclaw_config().unlink()
    assert files(home) == {".bashrc": b"alias x=y"}


def _then_die(result: Result, args: Sequence[str], call: str) -> Result:
    if " ".join(args[:2]) == call:
        os._exit(9)
    return result


def test_installing_again_after_a_kill_goes_on_from_there(openclaw: FakeOpenClaw) -> None:
    child = os.fork()
    if child == 0:
        openclaw.on["config patch"] = lambda: os._exit(9)
        with contextlib.suppress(BaseException):
            install()
        os._exit(1)
    os.waitpid(child, 0)
    assert {row["step"] for row in install().steps if row["state"] == "done"} >= {"aliases", "selector", "bash"}
    uninstall(purge=True)
    assert not paths.openclaw_config().exists()


def test_where_the_undo_fails_too_the_receipt_keeps_what_is_left(openclaw: FakeOpenClaw) -> None:
    openclaw.on |= {"plugins inspect": fails, "plugins uninstall": fails}
    with pytest.raises(StackError, match="Undoing it failed as well"):
        install()
    openclaw.on.clear()
    uninstall()
    assert not openclaw.folder.exists()
    assert not paths.openclaw_config().exists()


@pytest.mark.parametrize("call", ["plugins uninstall", "config patch"])
@pytest.mark.parametrize("config", [{"gateway": {"port": 1}}, {"env": {"X": "x" * 3000}}], ids=["small", "large"])
def test_an_undo_that_fails_in_openclaw_undoes_the_files_and_is_finished_by_the_next(
    openclaw: FakeOpenClaw, home: Path, call: str, config: dict[str, Any]
) -> None:
    (home / ".bashrc").write_bytes(b"alias x=y")
    write_config(config)
    install()
    openclaw.once(call, fails)
    with pytest.raises(StackError, match="boom"):
        uninstall(purge=True)
    assert (home / ".bashrc").read_bytes() == b"alias x=y"
    assert Receipt.load().installations(), "what is left is on record"
    uninstall(purge=True)
    assert without_meta(openclaw) == config
    paths.openclaw_config().unlink()
    assert files(home) == {".bashrc": b"alias x=y"}


def test_a_no_changes_nothing(home: Path) -> None:
    with pytest.raises(StackError, match="nothing was changed"):
        plan.install(plan.Options(), lambda _: None, lambda: False)
    assert files(home) == {}


def test_uninstalling_with_openclaw_gone_undoes_the_files_and_keeps_the_rest_for_later(
    openclaw: FakeOpenClaw, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".bashrc").write_text("mine\n")
    install()

    def gone(*_: object) -> OpenClaw:
        raise StackError("OpenClaw is missing", exit_code=4)

    monkeypatch.setattr(OpenClaw, "find", gone)
    with pytest.raises(StackError, match="OpenClaw is missing") as raised:
        uninstall()
    assert raised.value.exit_code == 4
    assert (home / ".bashrc").read_text() == "mine\n"
    assert not paths.selector_file().exists()
    monkeypatch.setattr(OpenClaw, "find", lambda *_: openclaw)
    uninstall()
    assert not openclaw.folder.exists()


def test_uninstalling_after_openclaws_folder_is_gone_needs_no_openclaw(openclaw: FakeOpenClaw, home: Path) -> None:
    install()
    paths.openclaw_dir().rename(home / "moved")
    openclaw.calls.clear()
    uninstall()
    assert openclaw.calls == []
    assert Receipt.load().installations() == []


def test_uninstalling_twice_says_that_there_is_nothing(openclaw: FakeOpenClaw) -> None:
    install()
    assert uninstall().kept == ["~/.openclaw/model-config.json", "~/.openclaw/model-config.schema.json"]
    openclaw.calls.clear()
    assert uninstall().undone == []
    assert openclaw.calls == []


def test_a_plugin_that_someone_uninstalled_already_is_no_failure(openclaw: FakeOpenClaw) -> None:
    install()
    openclaw.call(["plugins", "uninstall", "kimi-stack"])
    uninstall()
    assert not paths.openclaw_config().exists()


def test_purging_takes_settings_and_usage_but_nothing_that_is_not_ours(home: Path) -> None:
    install()
    paths.settings_file().parent.mkdir(parents=True)
    names = ("ledger.sqlite3", "ledger.sqlite3-wal", "ledger.sqlite3-shm", "settings.cache.json", "spool.jsonl.taken")
    ours = [paths.data_dir() / name for name in names]
    for path in (paths.settings_file(), paths.spool_file(), paths.sessions_file(), *ours):
        path.write_text("x")
    (paths.data_dir() / "theirs").write_text("x")
    uninstall(purge=True)
    assert list(files(home)) == [".local/share/kimi-stack/theirs"]


def test_each_profile_has_its_own_installation_and_the_shells_go_with_the_last(
    openclaw: FakeOpenClaw, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install()
    monkeypatch.setenv("OPENCLAW_STATE_DIR", str(home / "work"))
    install()
    assert (home / "work" / "model-config.json").exists()
    monkeypatch.delenv("OPENCLAW_STATE_DIR")
    uninstall(only=str(home / "work"))
    assert shellrc.BEGIN in (home / ".bashrc").read_bytes()
    assert not (home / "work" / "openclaw.json").exists()
    assert models(openclaw)
    uninstall()
    assert not (home / ".bashrc").exists()
    assert "OPENCLAW_STATE_DIR" not in os.environ


def test_the_guides_own_commands_are_used_where_openclaw_has_them(
    openclaw: FakeOpenClaw, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[tuple[str, str, str]] = []
    monkeypatch.setattr(openclaw, "has_guide_commands", lambda: True)
    monkeypatch.setattr(openclaw, "guide_models_add", lambda *words: added.append(words))
    install()
    assert added == [
        ("moonshot/kimi-k3", "kimi-strategic", "premium"),
        ("anthropic/claude-sonnet-5", "kimi-execution", "standard"),
        (HAIKU, "kimi-budget", "budget"),
    ]
    assert models(openclaw)[HAIKU]["params"]["maxTokens"] == 8192


def test_the_weights_go_also_without_a_purge_and_no_empty_folder_stays(home: Path) -> None:
    install()
    weights = paths.cache_dir() / "reader-1.npy"
    weights.parent.mkdir(parents=True)
    weights.write_text("x")
    uninstall()
    assert not (home / ".cache").exists()
    assert paths.stack_file().exists()
    install()
    edits.put("routing", "profile", "eco")
    uninstall(purge=True)
    assert [path.name for path in home.iterdir() if path.name != ".openclaw"] == [], "OpenClaw's folder is its own"


def test_the_links_that_openclaw_made_to_our_skills_go_with_the_plugin(home: Path) -> None:
    install()
    folder = paths.openclaw_dir() / "plugin-skills"
    folder.mkdir()
    (folder / "model-costs").symlink_to(paths.openclaw_dir() / "extensions" / "kimi-stack" / "skills" / "model-costs")
    (folder / "theirs").symlink_to(paths.openclaw_dir() / "extensions" / "other" / "skills" / "theirs")
    uninstall()
    assert [path.name for path in folder.iterdir()] == ["theirs"]
