"""A finding in a text, the class of a text from its findings, and the masking of secrets."""

from __future__ import annotations

from kimi_stack.base.classes import CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Spans = list[tuple[int, int]]

_HEAD, _TAIL = 4, 2  # characters of a long secret that are shown, at most


class Finding:
    """Something in a text, or around it, that gives the text a class.

    `kind` is a detector's id or one of `own.KINDS`, `name` says it in words, `cls` is a class of data. The secret is
    `text[start:end]`; both are 0 if the reason is not in the text, such as the channel. `masked` may be shown.
    `spans` are all places, more than one if many values together are the finding, such as a list of addresses.
    """

    __slots__ = ("cls", "end", "kind", "masked", "name", "spans", "start")

    def __init__(
        self, kind: str, name: str, cls: str, start: int, end: int, masked: str, spans: Spans | None = None
    ) -> None:
        self.kind = kind
        self.name = name
        self.cls = cls
        self.start = start
        self.end = end
        self.masked = masked
        self.spans: Spans = [(start, end)] if spans is None else spans

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "name": self.name,
            "class": self.cls,
            "start": self.start,
            "end": self.end,
            "masked": self.masked,
        }


class Classified:
    """The class of a text, which is the highest of its findings, and the findings in the order of their places."""

    __slots__ = ("cls", "findings")

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        self.cls = CLASSES[max((CLASSES.index(each.cls) for each in findings), default=0)]


def mask(secret: str) -> str:
    """`secret` with at most its first 4 and last 2 characters, fewer if it is short: `ghp_...x9`.

    The number of hidden characters is not shown.
    """
    length = len(secret)
    if length >= 20:
        head, tail = _HEAD, _TAIL
    elif length >= 12:
        head, tail = 2, 1
    else:
        head, tail = (1 if length >= 8 else 0), 0
    return f"{secret[:head]}***{secret[length - tail :]}"
