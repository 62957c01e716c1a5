"""Chance that is the same on each machine and Python: SHA-256 of a seed and a counter."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from typing import TypeVar

Each = TypeVar("Each")

DIGITS = "0123456789"
HEX = "0123456789abcdef"
LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = LOWER.upper()
BASE36 = DIGITS + LOWER
BASE62 = DIGITS + UPPER + LOWER
URLSAFE = BASE62 + "-_"


class Dice:
    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.thrown = 0

    def below(self, limit: int) -> int:
        self.thrown += 1
        return int.from_bytes(hashlib.sha256(f"{self.seed}/{self.thrown}".encode()).digest()[:8], "big") % limit

    def between(self, low: int, high: int) -> int:
        """A number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def one(self, of: Sequence[Each]) -> Each:
        return of[self.below(len(of))]

    def text(self, length: int, alphabet: str = BASE62) -> str:
        """Random characters; a long text holds a digit and, where the alphabet has letters, a letter.

        It begins and ends with a letter or a digit, so that no word boundary is lost, and repeats no character thrice.
        """
        while True:
            found = "".join(self.one(alphabet) for _ in range(length))
            ends = found[:1].isalnum() and found[-1:].isalnum()
            mixed = length < 12 or all(
                any(each in part for each in found) for part in (DIGITS, LOWER, UPPER) if set(part) <= set(alphabet)
            )
            if ends and mixed and not any(each * 4 in found for each in set(found)):
                return found

    def digits(self, length: int) -> str:
        """Digits of which the first is not zero."""
        return str(self.between(1, 9)) + "".join(self.one(DIGITS) for _ in range(length - 1))

    def hex(self, length: int) -> str:
        while True:
            found = "".join(self.one(HEX) for _ in range(length))
            if length < 8 or not (found.isdigit() or found.isalpha()):
                return found

    def bytes(self, length: int) -> bytes:
        return bytes(self.below(256) for _ in range(length))

    def base64(self, length: int) -> str:
        """Base64 of so many random bytes."""
        return base64.b64encode(self.bytes(length)).decode()

    def uuid(self) -> str:
        text = self.hex(32)
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{self.one('89ab')}{text[17:20]}-{text[20:]}"
