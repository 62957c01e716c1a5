"""The reader's weights: packed as shipped, and unpacked in the cache folder, where processes share the mapped pages.

They ship in `reading/model/`:

- `layers.npz`: each matrix in int8, with a float16 scale per row (`NAME|s`); biases and norms in float32.
- `table.bin`: the embeddings of word pieces, 216 bytes each: 12 blocks of a float16 scale and 32 values of 4 bits.
- `pieces.txt`, `scores.bin`: the pieces, one per line, and their float16 log-probabilities.
- `words.txt`: words that look like a slip of the fingers and are none, one per line.

The layers are unpacked into one flat float32 array. Its file name depends on what is packed, and it ends with a
checksum, so that a stale or damaged file is noticed and rebuilt. The table stays packed: a text needs only a few rows.
"""

from __future__ import annotations

import contextlib
import os

from kimi_stack.base import files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.reading import spans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

MODEL = os.path.join(paths.PACKAGE, "reading", "model")
WIDTH, INNER, HEADS, LAYERS = 384, 1536, 12, 6
SPAN = 64  # width of the network that finds the request
_SEAL = 0x6B696D695F737463  # added to the checksum, so that a file of zeros is not valid
BLOCK = 18  # bytes; a float16 scale and 32 values of 4 bits
_DIRECTORY = 8192  # bytes; the end of the packed file, where a zip archive has the checksums of its members
TEMPORARY = 600  # seconds after which a half-written file is abandoned and may be deleted
PLACES = 168  # positions that have an embedding
# The arrays in the order of the flat file, with their shape for multiplication: (inputs, outputs).
_LAYER = {
    "qkv.weight": (WIDTH, 3 * WIDTH),
    "qkv.bias": (3 * WIDTH,),
    "out.weight": (WIDTH, WIDTH),
    "out.bias": (WIDTH,),
    "first.weight": (WIDTH,),
    "first.bias": (WIDTH,),
    "up.weight": (WIDTH, INNER),
    "up.bias": (INNER,),
    "down.weight": (INNER, WIDTH),
    "down.bias": (WIDTH,),
    "second.weight": (WIDTH,),
    "second.bias": (WIDTH,),
}
SHAPES: dict[str, tuple[int, ...]] = {
    "places": (PLACES, WIDTH),
    "norm.weight": (WIDTH,),
    "norm.bias": (WIDTH,),
    **{f"layers.{number}.{name}": shape for number in range(LAYERS) for name, shape in _LAYER.items()},
    "head.weight": (WIDTH, 3),
    "head.bias": (3,),
    "fails.weight": (2 * WIDTH,),
    "fails.bias": (1,),
    "exam.weight": (2 * WIDTH,),
    "exam.bias": (1,),
    "kind.weight": (2 * WIDTH, 3),
    "kind.bias": (3,),
    "span.in.weight": (2 * WIDTH + len(spans.KINDS), SPAN),
    "span.in.bias": (SPAN,),
    **{
        f"span.{apart}.{name}": shape
        for apart in spans.APART
        for name, shape in (("weight", ((2 * spans.REACH + 1) * SPAN, SPAN)), ("bias", (SPAN,)))
    },
    "span.out.weight": (SPAN,),
    "span.out.bias": (1,),
}


def load() -> dict[str, Floats]:
    """The float32 arrays of `SHAPES`, mapped from the cache if possible. Raises OSError, ValueError."""
    flat = _mapped()
    if flat is None:
        flat = _unpacked_and_kept()
    arrays, at = {}, 0
    for name, shape in SHAPES.items():
        size = _product(shape)
        arrays[name] = flat[at : at + size].reshape(shape)
        at += size
    return arrays


def table() -> NDArray[np.uint8]:
    """The packed rows of the word pieces, mapped: bytes of shape (pieces, blocks, BLOCK)."""
    import numpy

    return numpy.memmap(os.path.join(MODEL, "table.bin"), numpy.uint8, "r").reshape(-1, WIDTH // 32, BLOCK)


def rows(packed: Any, ids: Any) -> Floats:
    """The embeddings of word pieces, of shape (ids, WIDTH)."""
    import numpy

    taken = packed[ids]
    scale = taken[..., :2].copy().view(numpy.float16).astype(numpy.float32)
    values = numpy.concatenate([taken[..., 2:] & 15, taken[..., 2:] >> 4], -1).astype(numpy.float32)
    values -= 8
    values *= scale
    return values.reshape(len(ids), WIDTH)


def vocabulary() -> tuple[list[str], list[float]]:
    """The word pieces by id, and their log-probabilities. Raises OSError, ValueError."""
    import numpy

    with open(os.path.join(MODEL, "pieces.txt"), encoding="utf-8", newline="\n") as file:
        pieces = file.read().split("\n")
    scores = numpy.fromfile(os.path.join(MODEL, "scores.bin"), numpy.float16).astype(numpy.float32)
    if not len(pieces) == len(scores) == len(table()):
        raise ValueError(f"{MODEL}: {len(pieces)} pieces, {len(scores)} scores, {len(table())} rows of the table")
    return pieces, scores.tolist()


def right_words() -> list[str]:
    """The words that stay as they are when slips of the fingers are mended. Raises OSError, ValueError."""
    with open(os.path.join(MODEL, "words.txt"), encoding="utf-8") as file:
        return file.read().split()


def cache_file() -> str:
    """The file of the unpacked layers. Its name has the checksum of what is packed: two installations share one file.

    Raises OSError if there are no packed layers.
    """
    import zlib

    with open(os.path.join(MODEL, "layers.npz"), "rb") as packed:
        packed.seek(-min(_DIRECTORY, os.fstat(packed.fileno()).st_size), os.SEEK_END)
        return os.path.join(paths.locate("cache"), f"reader-{zlib.crc32(packed.read()):08x}.f32")


def _mapped() -> Any:
    """The flat array from the cache, or None if it is missing or its checksum is wrong."""
    import numpy

    try:
        flat = numpy.memmap(cache_file(), numpy.float32, "r")
    except (OSError, ValueError):
        return None
    whole = len(flat) == _size() + 2 and _sum(flat[:-2]) == int(flat[-2:].view(numpy.uint64)[0])
    return flat if whole else None


def _unpacked_and_kept() -> Floats:
    """Unpack into the cache and map that file. The unpacked copy is freed before the mapped pages are used."""
    packed = os.path.join(MODEL, "layers.npz")
    if _keep(unpack(packed)):
        mapped: Floats | None = _mapped()
        if mapped is not None:
            return mapped
    return unpack(packed)  # the cache cannot be written: this process keeps the array in memory


def _keep(flat: Floats) -> bool:
    """Write the array with its checksum to the cache; returns whether that worked."""
    try:
        target = cache_file()
        os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
        files.write_atomic(target, _sealed(flat).data.cast("B"), mode=0o600, durable=False)
        _forget_older(target)
    except (OSError, StackError):
        return False
    return True


def _sealed(flat: Floats) -> Floats:
    """The array followed by its checksum, which `_mapped` compares. `unpack` reserved the space for it."""
    whole: Floats = flat.base  # type: ignore[assignment]
    whole[len(flat) :].view("u8")[0] = _sum(flat)
    return whole


def _forget_older(target: str) -> None:
    """Remove the files of other versions, and half-written files of killed processes."""
    folder, mine = os.path.split(target)
    for name in os.listdir(folder):
        if name != mine and (name.startswith("reader-") or (name.startswith(".reader-") and _is_old(folder, name))):
            with contextlib.suppress(FileNotFoundError):  # another process has removed it
                os.unlink(os.path.join(folder, name))


def _is_old(folder: str, name: str) -> bool:
    """Whether a temporary file is old enough to be abandoned; writing takes a second."""
    import time

    with contextlib.suppress(FileNotFoundError):
        return time.time() - os.stat(os.path.join(folder, name)).st_mtime > TEMPORARY
    return False


def unpack(path: str) -> Floats:
    """The flat float32 array of a `layers.npz`. Raises OSError, or ValueError if the file is invalid.

    It is filled in place, so there is never a second copy in memory. There is space for the checksum after it.
    """
    import zipfile
    import zlib

    import numpy

    whole = numpy.empty(_size() + 2, numpy.float32)
    at = 0
    try:
        with numpy.load(path) as packed:
            for name, shape in SHAPES.items():
                size = _product(shape)
                values = packed[name]
                scale = packed[name + "|s"].astype(numpy.float32)[:, None] if name + "|s" in packed else None
                if (values.shape if scale is None else values.shape[::-1]) != shape:
                    raise ValueError(f"{name} is {values.shape}, not {shape}")
                place = whole[at : at + size].reshape(shape)
                if scale is None:
                    place[...] = values
                else:
                    numpy.multiply(values, scale, out=place.T)
                at += size
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(f"{path}: {str(error).partition(chr(10))[0]}") from None
    return whole[:-2]


def _sum(flat: Any) -> int:
    """A fast wrapping checksum over the bits of an array, which detects any likely damage."""
    import numpy

    even = flat[: len(flat) // 2 * 2]
    return int(numpy.add.reduce(even.view(numpy.uint64))) ^ _SEAL


def _size() -> int:
    return sum(map(_product, SHAPES.values()))


def _product(shape: tuple[int, ...]) -> int:
    size = 1
    for side in shape:
        size *= side
    return size
