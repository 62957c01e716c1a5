"""The state of each chat session: its `/kimi` mode, its model, and the last decision for `/kimi why`.

One JSON file of limited size, replaced completely under a lock, because several gateways may share it. Each process
merges only the values that it changed. The plugin's JavaScript fallback reads the modes in it. The file holds no words
of a task except the keyword that decided.
"""

from __future__ import annotations

import os
import time

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.choice.request import MODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.switching import State

LIMIT = 500  # sessions kept; those unused for longest are dropped first
_REMEMBERED = 7 * 86_400  # seconds for which the file remembers that a session was deleted


class Sessions:
    """The sessions in the file at `path`. An unreadable file counts as empty, because a chat must go on."""

    def __init__(self, path: str | None = None) -> None:
        self._path = paths.locate("sessions") if path is None else path
        self._rows: dict[str, dict[str, Any]] = {}  # the rows of the file, with our changes
        self._changed: dict[str, dict[str, Any]] = {}  # values by session that are not in the file yet
        self._deleted: dict[str, Any] = {}  # from the file: a salt, and when each of the marks was deleted
        self._seen: object = None

    def mode(self, key: str | None) -> str:
        """The session's `/kimi` mode: `auto`, a tier, a profile, or `off`."""
        mode = self._row(key).get("mode")
        return mode if mode in MODES else "auto"

    def last(self, key: str | None) -> dict[str, Any] | None:
        """The session's last decision, as `Decision.as_dict` returned it."""
        last = self._row(key).get("last")
        return last if _is_decision(last) else None

    def state(self, key: str | None, session_id: str | None) -> State | None:
        """The session's state, or None for a new session. A reset gives a session a new id."""
        row = self._row(key).get("state")
        if not isinstance(row, dict) or row.get("id") != session_id:
            return None
        from kimi_stack.choice.switching import State  # a new session needs nothing of it

        return State.from_row(row)

    def set_state(self, key: str, session_id: str | None, run: str | None, state: State) -> None:
        """Set the state after a model call, in memory like `remember`. The calls of one run count as one turn."""
        row = self._row(key).get("state")
        before = self.state(key, session_id)
        if before is not None and row is not None:
            again = run is not None and row.get("run") == run
            state.turns = before.turns + (0 if again else 1)
        self._update(key, "state", {**state.as_row(), "id": session_id, "run": run})

    def context_tokens(self, key: str | None, session_id: str | None) -> int:
        """The tokens in the session after its last model call; 0 if unknown or after a reset."""
        held = self._row(key).get("context")
        if not isinstance(held, dict) or held.get("id") != session_id:
            return 0
        tokens = held.get("tokens")
        return tokens if isinstance(tokens, int) and not isinstance(tokens, bool) and 0 <= tokens < 2**53 else 0

    def set_context(self, key: str, session_id: str | None, tokens: int) -> None:
        """Set the size of the session, in memory like `remember`. A reset gives a session a new id."""
        self._update(key, "context", {"id": session_id, "tokens": tokens})

    def cls(self, key: str | None, session_id: str | None) -> str | None:
        """The class of the data that the session holds; None if unknown or after a reset."""
        held = self._row(key).get("class")
        if not isinstance(held, dict) or held.get("id") != session_id or not isinstance(held.get("is"), str):
            return None
        return str(held["is"])

    def set_class(self, key: str, session_id: str | None, cls: str) -> None:
        """Set the class of what the session holds, in memory like `remember`."""
        self._update(key, "class", {"id": session_id, "is": cls})

    def told(self, key: str | None) -> bool:
        """Whether the person was told in this session that a secret is in it while no rule holds it."""
        return self._row(key).get("told") is True

    def set_told(self, key: str) -> None:
        self._update(key, "told", True)

    def set_mode(self, key: str, mode: str) -> None:
        """Set the mode and write the file. Raises StackError if it cannot be written."""
        self._update(key, "mode", mode)
        self.save()

    def remember(self, key: str, decision: dict[str, Any]) -> None:
        """Keep the decision in memory, so that a turn never waits for a disk; `save` writes it."""
        self._update(key, "last", decision)

    def save(self) -> None:
        """Merge our changes into the file. Raises StackError if it cannot be written."""
        if not self._changed:
            return
        with files.locked(self._path):
            rows = self._merged(self._read())
            # Ordered by their last change, not by time: the clock may be set back.
            self._rows = {key: rows[key] for key in list(rows)[-LIMIT:]}
            old = time.time() - _REMEMBERED
            marks = {mark: at for mark, at in self._deleted.get("marks", {}).items() if at >= old}
            more = {"deleted": {"salt": self._deleted["salt"], "marks": marks}} if marks else {}
            text = fastjson.dumps({"version": 1, "sessions": self._rows, **more})
            files.write_atomic(self._path, text + "\n", mode=0o600, durable=False)
            self._changed = {}
            self._seen = self._stamp()

    def _row(self, key: str | None) -> dict[str, Any]:
        self._refresh()
        return self._rows.get(key or "", {})

    def _update(self, key: str, name: str, value: Any) -> None:
        self._refresh()
        values = {**self._changed.pop(key, {}), name: value, "at": int(time.time())}
        self._changed[key] = values
        self._rows[key] = {"mode": "auto", **self._rows.get(key, {}), **values}
        if len(self._changed) > LIMIT:
            self._make_room()

    def _make_room(self) -> None:
        """Save the changes. If that fails, forget the session unchanged for longest, so that memory stays limited."""
        try:
            self.save()
        except StackError:
            del self._changed[next(iter(self._changed))]

    def _merged(self, rows: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """`rows` with our changes; the changed sessions come last. Drops changes of sessions deleted since."""
        for key, values in list(self._changed.items()):
            if key not in rows and self._was_deleted(key, values["at"]):
                del self._changed[key]
                continue
            rows[key] = {"mode": "auto", **rows.pop(key, {}), **values}
        return rows

    def _was_deleted(self, key: str, at: int) -> bool:
        """Whether `kimi-stack forget` has deleted this session since the Unix second `at`."""
        if not self._deleted:
            return False
        from kimi_stack.base import marks

        when = self._deleted["marks"].get(marks.made(self._deleted["salt"], key))
        return when is not None and when >= at

    def _refresh(self) -> None:
        stamp = self._stamp()
        if stamp != self._seen:
            self._seen = stamp
            self._rows = self._merged(self._read())

    def _stamp(self) -> object:
        try:
            status = os.stat(self._path)
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            document = fastjson.loads(files.read_text(self._path))
            self._deleted = _deleted(document)
            return {key: row for key, row in document["sessions"].items() if isinstance(row, dict)}
        except Exception:  # missing, half-written or not ours: start empty rather than fail the turn
            return {}


def _deleted(document: dict[str, Any]) -> dict[str, Any]:
    """The file's memory of deleted sessions; {} if there is none or it is not valid."""
    found = document.get("deleted")
    if not isinstance(found, dict) or not isinstance(found.get("salt"), str):
        return {}
    times = found.get("marks")
    if not isinstance(times, dict) or not all(isinstance(at, int) for at in times.values()):
        return {}
    return found


def _is_decision(row: Any) -> bool:
    """Whether a value in the file is a decision that `/kimi why` can explain."""
    if not isinstance(row, dict) or not isinstance(row.get("model"), str) or not isinstance(row.get("trace"), list):
        return False
    if not isinstance(row.get("tier"), (str, type(None))):
        return False
    says = ("rule", "says", "because")
    return all(
        isinstance(step, dict) and all(isinstance(step.get(name), str) for name in says) for step in row["trace"]
    )
