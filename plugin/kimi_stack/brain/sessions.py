"""What each chat session stands on: the person's `/kimi` mode, its model, and the last decision for `/kimi why`.

One JSON file, bounded, replaced as a whole under a lock, so that several gateways may share it: each puts into the
file what it changed itself, value by value, and leaves the rest as the others left it. The plugin's in-process fallback
reads the modes in it. It holds no words of a task beyond the keyword that decided.
"""

from __future__ import annotations

import os
import time

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.choice.request import MODES
from kimi_stack.choice.switching import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LIMIT = 500  # sessions kept, the longest unused forgotten first


class Sessions:
    """The sessions in the file at `path`; unreadable content counts as none, since a chat must go on."""

    def __init__(self, path: str | None = None) -> None:
        self._path = paths.locate("sessions") if path is None else path
        self._rows: dict[str, dict[str, Any]] = {}  # as the file has them, with what changed here
        self._changed: dict[str, dict[str, Any]] = {}  # the values of each session that the file does not have yet
        self._seen: object = None

    def mode(self, key: str | None) -> str:
        """The session's standing choice: `auto`, a tier, a profile, or `off`."""
        mode = self._row(key).get("mode")
        return mode if mode in MODES else "auto"

    def last(self, key: str | None) -> dict[str, Any] | None:
        """The session's last decision as `Decision.as_dict` gave it."""
        last = self._row(key).get("last")
        return last if _is_decision(last) else None

    def state(self, key: str | None, session_id: str | None) -> State | None:
        """What the session stands on, or None for a new one; a reset gives it another id."""
        row = self._row(key).get("state")
        return State.from_row(row) if isinstance(row, dict) and row.get("id") == session_id else None

    def set_state(self, key: str, session_id: str | None, run: str | None, state: State) -> None:
        """Keep what a run left the session on, in memory as `remember` does. Calls of one run are one turn."""
        row = self._row(key).get("state")
        before = self.state(key, session_id)
        if before is not None and row is not None:
            again = run is not None and row.get("run") == run
            state.turns = before.turns + (0 if again else 1)
        self._update(key, "state", {**state.as_row(), "id": session_id, "run": run})

    def context_tokens(self, key: str | None, session_id: str | None) -> int:
        """What the session held after its last model call; 0 where it is not known, or after a reset."""
        held = self._row(key).get("context")
        if not isinstance(held, dict) or held.get("id") != session_id:
            return 0
        tokens = held.get("tokens")
        return tokens if isinstance(tokens, int) and not isinstance(tokens, bool) and 0 <= tokens < 2**53 else 0

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
            rows = self._merged(self._read())
            # In the order of their last change, which no clock that is set can upset.
            self._rows = {key: rows[key] for key in list(rows)[-LIMIT:]}
            text = fastjson.dumps({"version": 1, "sessions": self._rows})
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
        """Write what changed; where that fails, a turn goes on, and the longest unchanged session is forgotten."""
        try:
            self.save()
        except StackError:
            del self._changed[next(iter(self._changed))]

    def _merged(self, rows: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """`rows` with the values that changed here, those sessions last."""
        for key, values in self._changed.items():
            rows[key] = {"mode": "auto", **rows.pop(key, {}), **values}
        return rows

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
            return {key: row for key, row in document["sessions"].items() if isinstance(row, dict)}
        except Exception:  # missing, half-written or foreign: start anew rather than fail the turn
            return {}


def _is_decision(row: Any) -> bool:
    """Whether a value of the file is a decision that can be explained."""
    if not isinstance(row, dict) or not isinstance(row.get("model"), str) or not isinstance(row.get("trace"), list):
        return False
    if not isinstance(row.get("tier"), (str, type(None))):
        return False
    says = ("rule", "says", "because")
    return all(
        isinstance(step, dict) and all(isinstance(step.get(name), str) for name in says) for step in row["trace"]
    )
