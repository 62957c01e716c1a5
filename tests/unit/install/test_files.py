"""Files of our own, the receipt, and the lock."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path

import pytest

from kimi_install import receipt, removal, selector
from kimi_install.owned_file import KIND, OwnedFile
from kimi_install.receipt import Receipt, Section, only_one
from kimi_install.steps import Undoing
from kimi_stack.base import paths
from kimi_stack.base.errors import StackError

GUIDE = """class ModelSelector {
    constructor() {
        this.modelTiers = {
            premium: 'moonshot/kimi-k2-0905-preview',
            standard: 'anthropic/claude-sonnet-4-5',
            budget: 'anthropic/claude-haiku-4-5'
        };
"""


@pytest.fixture
def section(home: Path) -> Section:
    return Receipt.load().section(str(paths.openclaw_dir()))


@pytest.fixture
def path(home: Path) -> Path:
    return home / "deep" / "er" / "ours.js"


def owned(section: Section, path: Path, content: bytes = b"ours", *, keep: bool = False) -> OwnedFile:
    return OwnedFile(section, "ours", path, content, keep=keep)


def undo(section: Section) -> list[str]:
    undoing = Undoing()
    assert removal.undo_changes(section, section.changes, undoing) == []
    return undoing.notes


def test_a_new_file_goes_with_the_folders_that_it_needed(section: Section, path: Path, home: Path) -> None:
    assert owned(section, path).plan() == "write ~/deep/er/ours.js"
    owned(section, path).apply()
    assert (path.read_bytes(), owned(section, path).plan()) == (b"ours", "")
    undo(section)
    assert not (home / "deep").exists()


def test_a_folder_that_holds_something_else_by_then_stays(section: Section, path: Path) -> None:
    owned(section, path).apply()
    (path.parent / "theirs").touch()
    undo(section)
    assert [file.name for file in path.parent.iterdir()] == ["theirs"]


def test_a_file_from_before_comes_back_with_its_mode(section: Section, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"theirs")
    path.chmod(0o640)
    one = owned(section, path)
    assert one.plan().startswith("replace")
    assert one.notes == ["~/deep/er/ours.js was there before; ours.js.bak keeps it until uninstall"]
    one.apply()
    assert (path.read_bytes(), path.with_name("ours.js.bak").read_bytes()) == (b"ours", b"theirs")
    undo(section)
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"theirs", 0o640)
    assert [file.name for file in path.parent.iterdir()] == ["ours.js"]


def test_a_backup_of_somebody_elses_is_not_overwritten(section: Section, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"theirs")
    path.with_name("ours.js.bak").write_bytes(b"older")
    owned(section, path).apply()
    undo(section)
    assert (path.read_bytes(), path.with_name("ours.js.bak").read_bytes()) == (b"theirs", b"older")


def test_an_update_keeps_the_memory_of_what_was_there_first(section: Section, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"theirs")
    owned(section, path).apply()
    newer = owned(section, path, b"ours, newer")
    assert newer.plan().startswith("update")
    newer.apply()
    undo(section)
    assert path.read_bytes() == b"theirs"


def test_an_edited_file_is_neither_updated_nor_removed(section: Section, path: Path) -> None:
    owned(section, path).apply()
    path.write_bytes(b"edited")
    newer = owned(section, path, b"ours, newer")
    assert newer.plan() == ""
    assert "edited since" in newer.notes[0]
    assert "edited since it was installed, so it stays" in undo(section)[0]
    assert path.read_bytes() == b"edited"


@pytest.mark.parametrize("killed", ["before the backup", "before the write"])
def test_a_kill_half_way_can_be_undone(section: Section, path: Path, killed: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"theirs")
    owned(section, path).apply()
    path.write_bytes(b"theirs")
    if killed == "before the backup":
        path.with_name("ours.js.bak").unlink()
    assert undo(section) == []
    assert (path.read_bytes(), path.with_name("ours.js.bak").exists()) == (b"theirs", False)


def test_a_file_that_is_gone_already_is_no_failure(section: Section, path: Path) -> None:
    owned(section, path).apply()
    path.unlink()
    assert undo(section) == []
    assert section.changes == []


def test_the_guides_own_selector_is_replaced_without_a_word_and_comes_back(section: Section) -> None:
    path = paths.selector_file()
    path.parent.mkdir(parents=True)
    path.write_text(GUIDE)
    one = selector.step(section)
    assert (one.plan().split()[0], one.notes) == ("replace", [])
    one.apply()
    assert path.read_bytes() == (paths.plugin_assets() / "model-selector.js").read_bytes()
    undo(section)
    assert path.read_text() == GUIDE


def test_another_selector_is_replaced_with_a_word(section: Section) -> None:
    path = paths.selector_file()
    path.parent.mkdir(parents=True)
    path.write_text("module.exports = 1;\n" + GUIDE)
    assert "keeps it until uninstall" in selector.step(section).notes[0]


def test_the_receipt_is_gone_with_its_last_change(section: Section, path: Path) -> None:
    owned(section, path).apply()
    document = json.loads(paths.receipt_file().read_text())
    assert document["version"] == receipt.VERSION
    assert paths.receipt_file().stat().st_mode & 0o777 == 0o600
    undo(section)
    assert not paths.receipt_file().exists()


def test_recording_the_same_thing_again_replaces_it(section: Section) -> None:
    section.record({"kind": KIND, "path": "/a", "n": 1})
    section.record({"kind": KIND, "path": "/b", "n": 2})
    section.record({"kind": KIND, "path": "/a", "n": 3})
    assert [(one["path"], one["n"]) for one in section.changes] == [("/a", 3), ("/b", 2)]


@pytest.mark.parametrize(
    ("content", "says"),
    [("{", "damaged"), ("[]", "damaged"), ('{"version": 99, "sections": {}}', "newer kimi-stack")],
)
def test_a_receipt_that_cannot_be_read_is_named(home: Path, content: str, says: str) -> None:
    paths.receipt_file().parent.mkdir(parents=True)
    paths.receipt_file().write_text(content)
    with pytest.raises(StackError, match=says):
        Receipt.load()


def _try_lock(answer: multiprocessing.Queue[str]) -> None:
    try:
        with only_one():
            answer.put("got it")
    except StackError as error:
        answer.put(str(error))


def test_a_second_installation_at_a_time_is_refused_in_one_line(home: Path) -> None:
    answer: multiprocessing.Queue[str] = multiprocessing.Queue()
    with only_one():
        other = multiprocessing.Process(target=_try_lock, args=(answer,))
        other.start()
        assert answer.get(timeout=20) == "another kimi-stack install or uninstall is running; wait for it to end"
        other.join(20)
        assert (paths.data_dir() / "install.lock").exists()
    assert not paths.data_dir().exists()
    with only_one():
        pass
