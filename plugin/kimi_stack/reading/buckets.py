"""The pupil's hashes folded into 256 buckets, and a correction of its score that is linear in the sums of the buckets.

A hash adds one to its bucket or takes one away: what shares a bucket by chance cancels out on average. All numbers are
integers, so that plugin/openclaw/selector/buckets.js computes the same to the last bit.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

COUNT = 256  # buckets; the next bit of a hash is its sign
SHIFT = 10  # binary digits of a weight and of the constant after the point
LARGEST = 1 << 30  # of a weight and of the constant: JavaScript adds hundreds of them exactly


def sums(hashes: list[int]) -> list[int]:
    """The sum of each bucket."""
    found = [0] * COUNT
    for each in hashes:
        found[each & COUNT - 1] += 1 if each & COUNT else -1
    return found


def packed(sums: list[int]) -> str:
    """The sums as a signed byte each, in base64."""
    import base64

    return base64.b64encode(bytes([max(-128, min(127, each)) & 0xFF for each in sums])).decode("ascii")


class Correction:
    """What is added to the pupil's score, by a row of tuning.json: `{"weights", "constant", "limit"}`."""

    __slots__ = ("_constant", "_limit", "_table")

    def __init__(self, row: dict[str, Any]) -> None:
        weights: list[int] = row["weights"]
        self._table = [-each for each in weights] + weights  # with the sign as the highest bit of the index
        self._constant: int = row["constant"]
        self._limit: int = row["limit"]

    def change(self, hashes: list[int]) -> int:
        """The change of the score of a text with these hashes."""
        table, mask = self._table, 2 * COUNT - 1
        whole = self._constant + sum([table[each & mask] for each in hashes])
        return max(-self._limit, min(self._limit, whole >> SHIFT))


def is_sound(row: object) -> bool:
    """Whether `row` is such a row, with numbers that both languages compute with exactly."""
    if not isinstance(row, dict) or not isinstance(row.get("weights"), list):
        return False
    numbers = [*row["weights"], row.get("constant"), row.get("limit")]
    whole = all(type(each) is int and abs(each) <= LARGEST for each in numbers)
    return whole and len(numbers) == COUNT + 2 and numbers[-1] >= 0
