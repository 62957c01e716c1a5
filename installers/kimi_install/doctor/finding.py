"""The result of one check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["ok", "warn", "fail", "unknown"]


@dataclass(frozen=True)
class Finding:
    """`says` is one line. `mend` is what the user should do, "" if there is nothing to do.

    `unknown` means that it could not be checked; it never counts as ok.
    """

    status: Status
    says: str
    mend: str | None = None


def ok(says: str) -> Finding:
    return Finding("ok", says)


def warn(says: str, mend: str) -> Finding:
    return Finding("warn", says, mend)


def fail(says: str, mend: str) -> Finding:
    return Finding("fail", says, mend)


def unknown(says: str, mend: str | None = None) -> Finding:
    return Finding("unknown", says, mend)
