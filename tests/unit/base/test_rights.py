"""What is ours is its owner's alone, whatever the umask: files 0600, folders 0700."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimi_install.receipt import Receipt, only_one
from kimi_stack.base import files, paths
from kimi_stack.brain.sessions import Sessions
from kimi_stack.config import edits, settings, stack
from kimi_stack.money.ledger import open_ledger, spool

ROW = {"usd": "5", "per": "day", "hard": True}


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, str]:
    return {path.name: oct(path.stat().st_mode & 0o777)[2:] for path in [folder, *folder.iterdir()]}


def test_settings_their_backup_and_their_folder_are_private() -> None:
    edits.put_limit(ROW)
    edits.put("routing", "profile", "eco")
    found = modes(paths.config_dir())
    assert found == {
        "kimi-stack": "700",
        "settings.toml": "600",
        "settings.toml.bak": "600",
        "settings.toml.lock": "600",
    }


def test_settings_that_were_open_are_private_after_our_next_write() -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text('[ledger]\nurl = "postgresql://me:secret@host/db"\n')
    path.with_name("settings.toml.bak").write_text("old")
    edits.put_limit(ROW)
    assert {name: mode for name, mode in modes(path.parent).items() if name.startswith("settings")} == {
        "settings.toml": "600",
        "settings.toml.bak": "600",
        "settings.toml.lock": "600",
    }


def test_what_we_keep_is_private_whichever_of_it_is_written_first(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sessions() -> None:
        Sessions().set_mode("agent:main:main", "eco")

    def ledger() -> None:
        open_ledger(settings.load(), {}).close()

    def receipt() -> None:
        Receipt.load().section("x").record({"kind": "k"})

    def lock() -> None:
        with only_one():
            assert modes(paths.data_dir())["data"] == "700"

    def spooled() -> None:
        spool._append(paths.locate("spool"), "{}\n")

    def cached() -> None:
        edits.put_limit(ROW)
        settings.load()

    for number, write in enumerate((sessions, ledger, receipt, lock, spooled, cached)):
        monkeypatch.setenv("KIMI_STACK_HOME", str(tmp_path / str(number)))
        write()
        for kind in ("config", "data"):
            folder = tmp_path / str(number) / kind
            if folder.exists():
                found = modes(folder)
                assert found.pop(kind) == "700", (write, kind)
                assert set(found.values()) <= {"600"}, (write, found)


def test_a_file_of_the_persons_keeps_its_mode_and_its_folder_is_as_the_umask_says(tmp_path: Path) -> None:
    theirs = tmp_path / "folder" / "model-config.json"
    stack.save(theirs, stack.default_document())
    assert modes(theirs.parent) == {"folder": "777", "model-config.json": "644"}
    theirs.chmod(0o640)
    files.write_atomic(theirs, "{}", backup=True)
    assert modes(theirs.parent)["model-config.json"] == modes(theirs.parent)["model-config.json.bak"] == "640"
