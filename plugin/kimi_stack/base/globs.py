"""Globs: `*` stands for any characters, `?` for one, case is ignored. Each part costs time linear in the name."""

from __future__ import annotations


def parts(glob: str) -> list[str]:
    """The parts between the stars of a glob, in lower case, with / for a backslash. `?` stays in them."""
    return glob.lower().replace("\\", "/").split("*")


def fits(parts: list[str], name: str) -> bool:
    """Whether a glob, given as its parts, matches the whole of `name`, which is in lower case."""
    first, *middle = parts
    if not middle:
        return len(first) == len(name) and _at(first, name, 0)
    last = middle.pop()
    end = len(name) - len(last)
    at = len(first)
    if end < at or not _at(first, name, 0) or not _at(last, name, end):
        return False
    for part in middle:
        while at + len(part) <= end and not _at(part, name, at):
            at += 1
        at += len(part)
        if at > end:
            return False
    return True


def _at(part: str, name: str, at: int) -> bool:
    if "?" not in part:
        return name.startswith(part, at)
    return len(name) - at >= len(part) and all(mine in ("?", name[at + place]) for place, mine in enumerate(part))
