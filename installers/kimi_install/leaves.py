"""Single values in a nested JSON document: compares present, wanted and earlier values.

Nothing here accesses a file. This is the logic behind the promise that uninstall restores exactly what install
changed, and keeps what someone else changed since then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Path = tuple[str, ...]


class _Absent:
    def __repr__(self) -> str:
        return "absent"


ABSENT: Any = _Absent()


@dataclass(frozen=True)
class Leaf:
    """One value that we set: its path, the value before (or ABSENT), and our value."""

    path: Path
    before: Any
    after: Any

    def as_json(self) -> dict[str, Any]:
        before = {} if self.before is ABSENT else {"before": self.before}
        return {"path": list(self.path), **before, "after": self.after}

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Leaf:
        return cls(tuple(row["path"]), row.get("before", ABSENT), row["after"])


@dataclass(frozen=True)
class Reconciled:
    """`writes` to make now, the `leaves` that are ours afterwards, and the paths `kept` as someone else left them."""

    writes: dict[Path, Any]
    leaves: list[Leaf]
    kept: list[Path]


def at(tree: Any, path: Path) -> Any:
    """The value at a path, or ABSENT."""
    for key in path:
        if not isinstance(tree, Mapping) or key not in tree:
            return ABSENT
        tree = tree[key]
    return tree


def reconcile(now: Any, desired: Mapping[Path, Any], ours: Iterable[Leaf] = ()) -> Reconciled:
    """How to change the document `now`, in which we set `ours` earlier, to the `desired` values.

    A value that is already as desired without us belongs to the user and is not recorded. A value of ours that someone
    changed is kept, but a missing one is set again. Values of ours that are no longer desired get their earlier value;
    with nothing desired, that is the undo.
    """
    recorded = {leaf.path: leaf for leaf in ours}
    result = Reconciled({}, [], [])
    for path, value in desired.items():
        current, leaf = at(now, path), recorded.pop(path, None)
        if leaf is None:
            if current != value:
                result.writes[path] = value
                result.leaves.append(Leaf(path, current, value))
        elif current == value:
            result.leaves.append(Leaf(path, leaf.before, value))
        elif current is ABSENT or current == leaf.after:
            result.writes[path] = value
            result.leaves.append(Leaf(path, leaf.before, value))
        else:
            result.leaves.append(leaf)
            result.kept.append(path)
    for leaf in recorded.values():
        current = at(now, leaf.path)
        if current == leaf.after:
            result.writes[leaf.path] = leaf.before
        elif current is not ABSENT and current != leaf.before:
            result.kept.append(leaf.path)
    return result


def patch(writes: Mapping[Path, Any]) -> dict[str, Any]:
    """The writes as one nested object for `openclaw config patch`, in which null deletes."""
    tree: dict[str, Any] = {}
    for path in sorted(writes, key=len, reverse=True):  # parents last: deleting a parent replaces its children
        branch = tree
        for key in path[:-1]:
            branch = branch.setdefault(key, {})
        branch[path[-1]] = None if writes[path] is ABSENT else writes[path]
    return tree


def applied(now: Any, writes: Mapping[Path, Any]) -> dict[str, Any]:
    """A copy of the document with the writes made."""
    return _merged(now, patch(writes))


def _merged(base: Any, change: Mapping[str, Any]) -> dict[str, Any]:
    out = dict(base) if isinstance(base, Mapping) else {}
    for key, value in change.items():
        if value is None:
            out.pop(key, None)
        else:
            out[key] = _merged(out.get(key), value) if isinstance(value, Mapping) else value
    return out


def empty_now(tree: Any, parents: Iterable[Path]) -> list[Path]:
    """Those of `parents` that are empty or contain only other empty ones; of nested ones only the outermost."""
    gone: list[Path] = []
    for path in sorted(parents, key=len, reverse=True):
        if at(tree, path) == {}:
            tree = applied(tree, {path: ABSENT})
            gone = [other for other in gone if other[: len(path)] != path] + [path]
    return gone
