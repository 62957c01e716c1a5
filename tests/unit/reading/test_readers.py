"""Who reads: the reader where it can be loaded, and its pupil in every other case."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimi_stack.reading import difficulty, readers, weights
from kimi_stack.reading.verdict import PUPIL, READER, Verdict

from .. import models


@pytest.fixture(autouse=True)
def _not_loaded_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "_best", [])


WITHOUT_NUMPY = """
import sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "numpy":
            raise ModuleNotFoundError("No module named 'numpy'")

sys.meta_path.insert(0, Hidden())
from kimi_stack.reading import difficulty, readers
task = "Review this code"
assert readers.read(task).as_row() == difficulty.read(task).as_row()
background = readers.Background()
background.start(lambda read: None)
print(readers.read(task).by, background.read(task).by, readers.trouble())
"""


def test_without_numpy_the_pupil_reads_and_the_trouble_is_named() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_NUMPY], capture_output=True, text=True, timeout=60)
    assert done.stdout == "pupil pupil numpy cannot be imported (No module named 'numpy')\n", done.stderr


SLOW_IMPORT = """
import importlib.util, sys, time

class Slow:  # as collections/abc.py of Python 3.13.0, only slower
    def find_spec(self, name, path=None, target=None):
        if name == "collections.abc":
            return importlib.util.spec_from_loader(name, self)
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        time.sleep(0.3)
        import _collections_abc
        sys.modules["collections.abc"] = _collections_abc

sys.modules.pop("collections.abc", None)
sys.meta_path.insert(0, Slow())
from kimi_stack.reading import readers
readers._load = lambda: __import__("collections.abc")
readers.Background().start(lambda read: None)
time.sleep(0.1)
from collections.abc import Iterable
print(Iterable.__name__)
"""


def test_an_import_of_a_turn_works_while_the_reader_is_loaded_in_its_thread() -> None:
    done = subprocess.run([sys.executable, "-c", SLOW_IMPORT], capture_output=True, text=True, timeout=60)
    assert done.stdout == "Iterable\n", done.stderr


@models.needed
def test_the_reader_is_loaded_once_and_by_whoever_needs_it_first(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    real = readers._load
    monkeypatch.setattr(readers, "_load", lambda: made.append(True) or real())
    assert {readers.read(task).by for task in ("hello", "Review this code")} == {READER}
    assert readers.best() is readers.best()
    assert made == [True]
    assert readers.trouble() == ""


DAMAGES: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "cut": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 3]),
    "something else": lambda file: file.write_bytes(b"my shopping list\n" * 100),
}


@models.needed
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize("name", models.FILES)
def test_with_damaged_weights_the_pupil_reads_and_the_trouble_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, damage: Callable[[Path], object]
) -> None:
    monkeypatch.setenv("KIMI_STACK_CACHE_DIR", str(tmp_path / "cache"))
    damage(models.copied(tmp_path / "model", monkeypatch) / name)
    assert readers.read("Review this code").by == PUPIL
    said = readers.trouble()
    assert said.startswith("its weights cannot be read (")
    assert "\n" not in said


@models.needed
@pytest.mark.parametrize("damage", [Path.unlink, lambda file: file.write_bytes(b"\xff\xfe")], ids=["missing", "bytes"])
def test_without_the_list_of_right_words_the_pupil_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], object]
) -> None:
    damage(models.copied(tmp_path / "model", monkeypatch) / "words.txt")
    assert readers.read("Review this code").by == PUPIL
    assert readers.trouble().startswith("its weights cannot be read (")


@models.needed
def test_weights_whose_bits_were_turned_are_not_taken_for_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIMI_STACK_CACHE_DIR", str(tmp_path / "cache"))
    file = models.copied(tmp_path / "model", monkeypatch) / "layers.npz"
    raw = bytearray(file.read_bytes())
    for at in range(len(raw) // 2, len(raw) // 2 + 64):
        raw[at] ^= 0xFF
    file.write_bytes(raw)
    assert readers.read("Review this code").by == PUPIL
    assert readers.trouble().startswith("its weights cannot be read (")


@models.needed
def test_in_the_background_the_pupil_reads_until_the_reader_is_there() -> None:
    told: list[Any] = []
    ready = threading.Event()

    def then(read: object) -> None:
        told.append(read)
        ready.set()

    background = readers.Background()
    assert background.read("hello").by == PUPIL
    background.start(then)
    assert ready.wait(60)
    assert [read("hello").as_row() for read in told] == [background.read("hello").as_row()]
    assert background.read("hello").by == READER


@models.needed
def test_what_is_done_once_it_is_there_may_fail() -> None:
    ready = threading.Event()

    def then(_: object) -> None:
        ready.set()
        raise OSError("the disk is full")

    background = readers.Background()
    background.start(then)
    assert ready.wait(60)
    assert background.read("hello").by == READER


def test_a_background_without_a_reader_keeps_the_pupil_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "MODEL", "/nowhere")
    background = readers.Background()
    told: list[Any] = []
    background._run(told.append)
    assert background.read("hello").as_row() == difficulty.read("hello").as_row()
    assert told == [difficulty.read], "an old calibration is refitted by it"


def counting(calls: list[str]) -> Callable[[str], Verdict]:
    def read(text: str) -> Verdict:
        calls.append(text)
        return Verdict(len(text), PUPIL)

    return read


def test_a_text_is_read_once() -> None:
    calls: list[str] = []
    read = readers.once(counting(calls))
    assert [read(text).score for text in ("a", "bb", "a", "", "")] == [1, 2, 1, 0, 0]
    assert calls == ["a", "bb", ""]


def test_the_last_texts_alone_are_remembered() -> None:
    calls: list[str] = []
    read = readers.once(counting(calls), 2)
    for text in ("a", "bb", "a", "ccc", "a", "bb"):
        read(text)
    assert calls == ["a", "bb", "ccc", "bb"], "a was used after bb"
