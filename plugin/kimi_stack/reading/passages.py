"""What of a text is the person's own request: without quoted mail and the signature below it."""

from __future__ import annotations

_SIGNATURES = ("\n-- \n", "\n--\n")  # by RFC 3676, and as many mail programs have it


def own(text: str) -> str:
    """`text` without quoted lines, the line that introduces them, and a signature; as it is where no more is left."""
    kept = text
    if kept.startswith(">") or "\n>" in kept:
        kept = _unquoted(kept)
    for mark in _SIGNATURES:
        at = 0 if kept.startswith(mark[1:]) else kept.find(mark)
        if at >= 0:
            kept = kept[:at]
    return kept if kept.strip(" \t\r\n") else text


def _unquoted(text: str) -> str:
    lines: list[str] = []
    quoting, seen = False, -1  # `seen`: so many lines were kept when the last of them was looked at
    for line in text.split("\n"):
        if line.startswith(">"):
            if not quoting:
                while lines and len(lines) != seen and not lines[-1].strip(" \t\r"):
                    lines.pop()
                if len(lines) > 1 and len(lines) != seen and lines[-1].rstrip(" \t\r").endswith((":", "：")):
                    lines.pop()
                    seen = -1
                else:
                    seen = len(lines)
            quoting = True
        else:
            quoting = False
            lines.append(line)
    return "\n".join(lines)
