"""Extracts the person's own request from a text, without quoted mail and signatures."""

from __future__ import annotations

_SIGNATURES = ("\n-- \n", "\n--\n")  # RFC 3676, and the form that many mail programs use
END = 100_000  # characters at each end of a longer text that are looked at: no model reads more


def own(text: str) -> str:
    """`text` without quoted lines, the line that introduces them, and a signature. Unchanged if nothing is left.

    Of a text of more than 200,000 characters, both ends alone.
    """
    if len(text) > 2 * END:
        text = text[:END] + "\n" + text[-END:]
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
    quoting, seen = False, -1  # `seen`: the number of kept lines at the last check of their last line
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
