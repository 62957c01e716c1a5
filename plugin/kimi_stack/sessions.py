"""What each chat session stands on: the person's `/kimi` mode, its model, and the last decision for `/kimi why`.

One JSON file, bounded, replaced as a whole under a lock, so that two gateways may share it; the plugin's
in-process fallback reads the modes in it. It holds no words of a task beyond the keyword that decided.
"""

from __future__ import annotations

import os
import time

from kimi_stack import fastjson, files, paths
from kimi_stack.session import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LIMIT = 500  # sessions kept, the longest unused forgotten first


class Sessions:
    """The sessions in the file at `path`; unreadable content counts as none, since a chat must go on."""

    def __init__(self, path: str | None = None) -> None:
        self._path = paths.locate("sessions") if path is None else path
        self._rows: dict[str, dict[str, Any]] = {}
        self._changed: set[str] = set()
        self._seen: object = None

    def mode(self, key: str | None) -> str:
        """The session's standing choice: `auto`, a tier, a profile, or `off`."""
        self._refresh()
        return str(self._rows.get(key or "", {}).get("mode", "auto"))

    def last(self, key: str | None) -> dict[str, Any] | None:
        """The session's last decision as `Decision.as_dict` gave it."""
        self._refresh()
        last: dict[str, Any] | None = self._rows.get(key or "", {}).get("last")
        return last

    def state(self, key: str | None, session_id: str | None) -> State | None:
        """What the session stands on, or None for a new one; a reset gives it another id."""
        self._refresh()
        row = self._rows.get(key or "", {}).get("state")
        return State.from_row(row) if isinstance(row, dict) and row.get("id") == session_id else None

    def set_state(self, key: str, session_id: str | None, run: str | None, state: State) -> None:
        """Keep what a run left the session on, in memory as `remember` does. Calls of one run are one turn."""
        self._refresh()
        row = self._rows.get(key, {}).get("state")
        before = self.state(key, session_id)
        if before is not None and row is not None:
            again = run is not None and row.get("run") == run
            state.turns = before.turns + (0 if again else 1)
        self._update(key, "state", {**state.as_row(), "id": session_id, "run": run})

    def context_tokens(self, key: str | None, session_id: str | None) -> int:
        """What the session held after its last model call; 0 where it is not known, or after a reset."""
        self._refresh()
        held = self._rows.get(key or "", {}).get("context", {})
        return int(held["tokens"]) if held and held["id"] == session_id else 0

    def set_context(self, key: str, session_id: str | None, tokens: int) -> None:
        """Keep what the session holds now, in memory as `remember` does. A reset gives it another id."""
        self._update(key, "context", {"id": session_id, "tokens": tokens})

    def set_mode(self, key: str, mode: str) -> None:
        """Keep and write the mode. Raises StackError where the file cannot be written."""
        self._update(key, "mode", mode)
        self.save()

    def remember(self, key: str, decision: dict[str, Any]) -> None:
        """Keep the decision in memory, so that a turn never waits for a disk; `save` writes it."""
        self._update(key, "last", decision)

    def save(self) -> None:
        """Merge what changed here into the file. Raises StackError where it cannot be written."""
        if not self._changed:
            return
        with files.locked(self._path):
            rows = self._read()
            for key in self._changed:
                rows.pop(key, None)
                rows[key] = self._rows[key]
            newest = sorted(rows, key=lambda key: rows[key].get("at", 0))[-LIMIT:]
            self._rows = {key: rows[key] for key in newest}
            text = fastjson.dumps({"version": 1, "sessions": self._rows})
            files.write_atomic(self._path, text + "\n", mode=0o600, durable=False)
        self._changed = set()
        self._seen = self._stamp()

    def _update(self, key: str, name: str, value: Any) -> None:
        self._refresh()
        self._rows.setdefault(key, {"mode": "auto"}).update({name: value, "at": int(time.time())})
        self._changed.add(key)
        if len(self._changed) > LIMIT:
            self.save()

    def _refresh(self) -> None:
        stamp = self._stamp()
        if stamp != self._seen:
            self._seen = stamp
            self._rows = {**self._read(), **{key: self._rows[key] for key in self._changed}}

    def _stamp(self) -> object:
        try:
            status = os.stat(self._path)
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            document = fastjson.loads(files.read_text(self._path))
            return {key: row for key, row in document["sessions"].items() if isinstance(row, dict)}
        except Exception:  # missing, half-written or foreign: start anew rather than fail the turn
            return {}
