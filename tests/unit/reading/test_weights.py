"""The reader's weights, unpacked once and kept; nothing in the cache folder can make a reading go wrong."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy
import pytest

from kimi_stack.reading import weights

from .. import models

pytestmark = models.needed
Floats = Any  # arrays of float32


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of this test's own, which is not there yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("KIMI_STACK_CACHE_DIR", str(folder))
    return folder


@pytest.fixture(scope="module")
def unpacked_arrays() -> Floats:
    return weights.unpack(os.path.join(weights.MODEL, "layers.npz"))


def flat(arrays: dict[str, Floats]) -> Floats:
    return numpy.concatenate([arrays[name].reshape(-1) for name in weights.SHAPES])


def never_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    def unpack(path: str) -> Floats:
        raise AssertionError(f"{path} was unpacked again")

    monkeypatch.setattr(weights, "unpack", unpack)


def test_the_layers_are_unpacked_as_float32_of_the_shapes_that_are_read(cache: Path) -> None:
    arrays = weights.load()
    assert {name: array.shape for name, array in arrays.items()} == weights.SHAPES
    assert {array.dtype for array in arrays.values()} == {numpy.dtype(numpy.float32)}
    assert all(numpy.isfinite(array).all() for array in arrays.values())


def test_they_are_unpacked_once_into_one_file_of_the_persons_own(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = flat(weights.load())
    (file,) = cache.iterdir()
    assert str(file) == weights.cache_file()
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(cache.stat().st_mode)) == (0o600, 0o700)
    never_unpacked(monkeypatch)
    second = weights.load()
    assert numpy.array_equal(first, flat(second))
    assert isinstance(second["places"].base, numpy.memmap), "several processes share its pages"


def flipped(raw: bytes) -> bytes:
    middle = len(raw) // 2
    return raw[:middle] + bytes([raw[middle] ^ 1]) + raw[middle + 1 :]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda raw: raw[: len(raw) // 2],
    "cut by a few bytes": lambda raw: raw[:-3],
    "empty": lambda _: b"",
    "one bit is another": flipped,
    "another length": lambda raw: raw + raw[:8],
    "zeros": lambda raw: bytes(len(raw)),
    "something else": lambda _: b"my shopping list\n",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_made_anew(cache: Path, unpacked_arrays: Floats, damage: Callable[[bytes], bytes]) -> None:
    weights.load()
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert numpy.array_equal(flat(weights.load()), unpacked_arrays)
    assert file.read_bytes() == whole


def test_what_an_older_version_left_is_removed_and_nothing_else(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights.load()
    (older,) = cache.iterdir()
    (cache / "mine.txt").write_text("not ours")
    layers = models.copied(tmp_path / "newer", monkeypatch) / "layers.npz"
    with zipfile.ZipFile(layers, "a") as packed:
        packed.comment = b"newer"
    weights.load()
    assert {path.name for path in cache.iterdir()} == {"mine.txt", os.path.basename(weights.cache_file())}
    assert not older.exists()


def test_two_installations_of_one_version_share_the_file(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights.load()
    (file,) = cache.iterdir()
    os.utime(models.copied(tmp_path / "second", monkeypatch) / "layers.npz", ns=(1, 1))
    never_unpacked(monkeypatch)
    weights.load()
    assert str(file) == weights.cache_file()


def test_other_weights_of_the_same_size_and_time_are_noticed(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layers = models.copied(tmp_path / "copy", monkeypatch) / "layers.npz"
    with numpy.load(layers) as packed:
        arrays = dict(packed)
    found = []
    for names in (("first", "second"), ("second", "first")):
        one, other = (f"layers.0.{name}.bias" for name in names)
        numpy.savez(layers, **{**arrays, one: arrays["layers.0.first.bias"], other: arrays["layers.0.second.bias"]})
        os.utime(layers, ns=(1, 1))
        found.append((layers.stat().st_size, flat(weights.load())))
    (size, before), (size_after, after) = found
    assert size == size_after
    assert not numpy.array_equal(before, after)


def test_what_a_killed_process_left_half_written_is_removed_once_it_is_old(cache: Path) -> None:
    cache.mkdir()
    old, new = cache / ".reader-1-1.f32.1.aa.tmp", cache / ".reader-1-1.f32.2.bb.tmp"
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (1, 1))
    weights.load()
    assert {path.name for path in cache.iterdir()} == {new.name, os.path.basename(weights.cache_file())}


def test_unpacking_holds_one_copy_of_the_weights(cache: Path) -> None:
    code = (
        "import resource, numpy, zipfile; from kimi_stack.reading import weights\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "size = sum(map(weights._product, weights.SHAPES.values())) * 4\n"
        "weights.load()\n"
        "grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024\n"
        "print(grown / size)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 1.7


@pytest.mark.parametrize("where", ["a file in its place", "a file above it"])
def test_without_a_cache_folder_they_are_unpacked_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unpacked_arrays: Floats, where: str
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    monkeypatch.setenv("KIMI_STACK_CACHE_DIR", str(file if where == "a file in its place" else file / "cache"))
    assert numpy.array_equal(flat(weights.load()), unpacked_arrays)
    assert file.read_text() == "mine"


def test_a_folder_that_cannot_be_written_costs_the_cache_and_nothing_else(
    cache: Path, monkeypatch: pytest.MonkeyPatch, unpacked_arrays: Floats
) -> None:
    def full(*_: object, **__: object) -> None:
        raise weights.StackError("no room")

    monkeypatch.setattr(weights.files, "write_atomic", full)
    assert numpy.array_equal(flat(weights.load()), unpacked_arrays)
    assert list(cache.iterdir()) == []


def test_two_processes_at_once_both_have_them_and_leave_one_file(cache: Path) -> None:
    code = "import sys; sys.stdin.read(1); from kimi_stack.reading import weights; print(len(weights.load()))"
    started = [
        subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("x")
        process.stdin.flush()
    assert [process.communicate(timeout=120)[0] for process in started] == [f"{len(weights.SHAPES)}\n"] * 2
    assert [str(path) for path in cache.iterdir()] == [weights.cache_file()]


def test_a_row_of_the_table_is_its_blocks_of_four_bits_by_their_scales() -> None:
    packed = numpy.zeros((2, weights.WIDTH // 32, weights.BLOCK), numpy.uint8)
    packed[1, :, :2] = numpy.frombuffer(numpy.float16(0.5).tobytes(), numpy.uint8)
    packed[1, :, 2:] = 0xF7  # low half 7, high half 15
    (row,) = weights.rows(packed, [1])
    assert row.dtype == numpy.float32
    assert row[:32].tolist() == [-0.5] * 16 + [3.5] * 16
    assert row.shape == (weights.WIDTH,)


def test_what_ships_is_at_most_35_mb_and_fits_together() -> None:
    pieces, scores = weights.vocabulary()
    assert len(pieces) == len(set(pieces)) == len(scores) == len(weights.table())
    assert sum(os.path.getsize(os.path.join(weights.MODEL, name)) for name in models.FILES) <= 35_000_000
    assert os.path.exists(os.path.join(weights.MODEL, "NOTICE"))
