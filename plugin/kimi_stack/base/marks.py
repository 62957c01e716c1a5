"""Marks of names that were deleted from a file: hashes that recognize a name without storing it."""

from __future__ import annotations


def made(salt: str, name: str) -> str:
    """The mark of a name under a file's own random salt."""
    import hashlib

    return hashlib.sha256(f"{salt}:{name}".encode("utf-8", "replace")).hexdigest()[:24]
