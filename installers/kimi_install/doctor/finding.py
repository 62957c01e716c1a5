"""What one check found: the same shape whether all is well or something needs mending."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Status = Literal["ok", "warn", "fail", "unknown"]


@dataclass(frozen=True)
class Finding:
    """`says` is one line; `mend` is what to do about it, where there is something to do.

    `unknown` is for what could not be checked: it is never called ok.
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
