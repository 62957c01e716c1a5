"""The reader: a small multilingual text model that predicts which tier a task needs.

An encoder with 6 layers, width 384 and 12 heads over word pieces (`pieces`), in plain numpy on one thread.
tests/bench/train_reader.py trains its weights (`weights`); docs/choosing.md reports their quality.
"""

from __future__ import annotations

import os

from kimi_stack.reading import passages, weights
from kimi_stack.reading.pieces import Pieces
from kimi_stack.reading.spans import Spans
from kimi_stack.reading.verdict import COMPLAINT, FOLLOW_UP, READER, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

SCALE = 10_000  # the integer for a probability or score of 1
EXAM = 0.9  # the weight of "a weaker model fails" in the score of an exam question
SURE = 4  # exponent for `exam`: hard everyday questions look a little like exam questions
KINDS = (None, FOLLOW_UP, COMPLAINT)  # the order of the kind output

# numpy may be built with any of these BLAS libraries. Each reads its number of threads once, when it is loaded.
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
# OpenBLAS's kernels for AVX-512 take longer than those for AVX2 to multiply few rows by a wide matrix, and a text has
# few pieces (tests/bench/README.md). They are chosen when it is loaded, too.
_KERNELS = "OPENBLAS_CORETYPE"
_AVX2 = "Haswell"
_GELU = 0.7978845608028654  # sqrt(2 / pi)


class Reader:
    """Reads texts. Construction loads numpy and maps the weights: 0.1 s. Raises ImportError, OSError, ValueError."""

    def __init__(self) -> None:
        numpy = self._numpy = on_one_thread()
        loaded = weights.load()
        self._table = weights.table()
        self._pieces = Pieces(*weights.vocabulary(), weights.right_words())
        self._places = loaded["places"]
        self._norm = loaded["norm.weight"], loaded["norm.bias"]
        self._layers = [
            [loaded[f"layers.{number}.{name}"] for name in weights._LAYER] for number in range(weights.LAYERS)
        ]
        self._head = loaded["head.weight"], loaded["head.bias"]
        self._fails = loaded["fails.weight"], loaded["fails.bias"]
        self._exam = loaded["exam.weight"], loaded["exam.bias"]
        self._kind = loaded["kind.weight"], loaded["kind.bias"]
        self._spans = Spans(numpy, loaded)
        self._scale = numpy.float32((weights.WIDTH // weights.HEADS) ** -0.5)

    def verdict(self, text: str) -> Verdict:
        """The verdict on a text. At most about 112 pieces of it are read: the first and the last."""
        tiers, fails, exam, kinds, vector, aside = self.outputs(*self.cut(text))
        return Verdict(
            score(tiers, fails, exam),
            READER,
            KINDS[max(range(len(KINDS)), key=kinds.__getitem__)],
            tuple(round(SCALE * part) for part in tiers),  # type: ignore[arg-type]
            round(SCALE * fails),
            round(SCALE * exam),
            vector,
            aside=aside,
        )

    def cut(self, text: str) -> tuple[list[int], list[int]]:
        """The ids of the text's pieces that are read, and what begins with each."""
        return self._pieces.cut_with_breaks(passages.own(text))

    def outputs(self, ids: list[int], breaks: list[int]) -> tuple[list[float], float, float, list[float], Any, int]:
        """The outputs for a text that is cut: the probabilities of each tier (budget first), that a weaker model fails,
        and that this is an exam question; one number for each of KINDS, the largest for the most likely kind; the
        vector that the probabilities of the tiers come from; and how many percent of the pieces are no part of the
        request.

        If something stands around the request, the request is read once more alone. What kind of turn the text is comes
        from the whole of it.
        """
        states = self.encoded(ids)
        whole = self._outputs(*states)
        first, end = self._spans.request(states, breaks)
        inside, pieces = end - first, len(ids) - 2  # without the two markers
        if inside == pieces:
            return *whole, 0
        tiers, fails, exam, _, vector = self._outputs(*self.encoded([ids[0], *ids[first:end], ids[-1]]))
        return tiers, fails, exam, whole[3], vector, max(1, 100 * (pieces - inside) // pieces)

    def _outputs(self, middle: Any, last: Any) -> tuple[list[float], float, float, list[float], Any]:
        """The outputs from the vectors of the pieces."""
        numpy = self._numpy
        middle, last = middle.mean(0), last.mean(0)
        tiers = last @ self._head[0] + self._head[1]
        tiers = numpy.exp(tiers - tiers.max())
        tiers /= tiers.sum()
        both = numpy.concatenate([middle, last])
        fails, exam = (
            float(1 / (1 + numpy.exp(-(both @ weight + bias[0])))) for weight, bias in (self._fails, self._exam)
        )
        return tiers.tolist(), fails, exam, (both @ self._kind[0] + self._kind[1]).tolist(), last

    def encoded(self, ids: list[int], layers: int | None = None) -> tuple[Any, Any]:
        """The vectors of the pieces after half of the layers and after the last, each of shape (pieces, width).

        `layers`: only the first so many. The vectors after half of them all are None then if these are fewer.
        """
        numpy = self._numpy
        n, width, heads = len(ids), weights.WIDTH, weights.HEADS
        x = _normed(numpy, weights.rows(self._table, ids) + self._places[:n], *self._norm)
        middle = None
        for number, (qkv, qkv_b, out, out_b, first, first_b, up, up_b, down, down_b, second, second_b) in enumerate(
            self._layers[:layers]
        ):
            if number == weights.LAYERS // 2:
                middle = x
            joined = x @ qkv
            joined += qkv_b
            q, k, v = joined.reshape(n, 3, heads, width // heads).transpose(1, 2, 0, 3)
            scores = q @ k.transpose(0, 2, 1)
            scores *= self._scale
            scores -= scores.max(-1, keepdims=True)
            numpy.exp(scores, out=scores)
            scores /= scores.sum(-1, keepdims=True)
            mixed = (scores @ v).transpose(1, 0, 2).reshape(n, width) @ out
            mixed += out_b
            mixed += x
            x = _normed(numpy, mixed, first, first_b)
            inner = x @ up
            inner += up_b
            inner = _gelu(numpy, inner) @ down
            inner += down_b
            inner += x
            x = _normed(numpy, inner, second, second_b)
        return middle, x


def score(tiers: Sequence[float], fails: float, exam: float) -> int:
    """The score from 0 to SCALE: how high a tier the task needs. For an exam question, how likely a weaker model fails:
    such outcomes are known only for exam questions and say nothing about other tasks.
    """
    needed = tiers[1] / 2 + tiers[2]
    share = EXAM * exam**SURE
    return min(SCALE, max(0, round(SCALE * ((1 - share) * needed + share * fails))))


def on_one_thread() -> Any:
    """numpy, limited to one BLAS thread so that the user keeps the other cores, and with the kernels that are quick for
    a text, if it is loaded here first.
    """
    wanted = dict.fromkeys(_THREADS, "1")
    if _KERNELS not in os.environ and _has_avx512():
        wanted[_KERNELS] = _AVX2
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        import numpy
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return numpy


def _has_avx512() -> bool:
    """Whether this is Linux on a processor that has AVX-512, and so AVX2."""
    try:
        with open("/proc/cpuinfo", "rb") as file:
            return b" avx512f " in file.read(8192)  # the first core's lines
    except OSError:
        return False


def _normed(numpy: Any, x: Any, weight: Any, bias: Any) -> Any:
    x -= x.mean(-1, keepdims=True)
    x /= numpy.sqrt(numpy.einsum("ij,ij->i", x, x)[:, None] / numpy.float32(x.shape[-1]) + numpy.float32(1e-12))
    x *= weight
    x += bias
    return x


def _gelu(numpy: Any, x: Any) -> Any:
    """The tanh approximation instead of the exact function, as in training."""
    t = x * x
    t *= numpy.float32(0.044715)
    t += 1
    t *= x
    t *= numpy.float32(_GELU)
    numpy.tanh(t, out=t)
    t += 1
    t *= x
    t *= numpy.float32(0.5)
    return t
