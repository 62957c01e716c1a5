"""Money that runs in flight hold: reserved before a run starts, gone when it settles, ends, dies or takes too long."""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.ledger.store import Store

LIFETIME = 900  # seconds: OpenClaw's own patience with a turn is 600
_COLUMNS = "id, created, expires, host, process, sender, tier, model, estimate_nano, ceiling_nano, tokens"


class Reservation:
    """What one run holds: `estimate` and, at most, `ceiling`, in nano-dollars; `tokens` as estimated."""

    def __init__(
        self, id: str, sender: str, tier: str | None, model: str, estimate: int = 0, ceiling: int = 0, tokens: int = 0
    ) -> None:
        self.id = id
        self.sender = sender
        self.tier = tier
        self.model = model
        self.estimate = estimate
        self.ceiling = ceiling
        self.tokens = tokens


def put(store: Store, reservation: Reservation, *, pid: int, now: float, lifetime: float = LIFETIME) -> None:
    """Keep it, in place of an older one of the same id. It lives as long as process `pid`, and `lifetime` seconds."""
    drop(store, reservation.id)
    store.execute(
        f"INSERT INTO reservations ({_COLUMNS}) VALUES ({', '.join('?' * 11)})",
        (
            reservation.id,
            int(now),
            int(now + lifetime),
            os.uname().nodename,
            _process(pid),
            reservation.sender,
            reservation.tier or "",
            reservation.model,
            reservation.estimate,
            reservation.ceiling,
            reservation.tokens,
        ),
    )


def drop(store: Store, id: str) -> bool:
    """Forget one; whether it was there."""
    return store.changed("DELETE FROM reservations WHERE id = ?", (id,)) > 0


def alive(store: Store, now: float | None = None) -> list[Reservation]:
    """Those that still hold money. Reads only: what has expired is passed over."""
    return [reservation for reservation, lives in _all(store, time.time() if now is None else now) if lives]


def sweep(store: Store, now: float | None = None) -> int:
    """Forget those that have expired; returns how many."""
    dead = [reservation for reservation, lives in _all(store, time.time() if now is None else now) if not lives]
    for reservation in dead:
        drop(store, reservation.id)
    return len(dead)


def _all(store: Store, now: float) -> list[tuple[Reservation, bool]]:
    here, found = os.uname().nodename, []
    for id, created, expires, host, process, *rest in store.execute(f"SELECT {_COLUMNS} FROM reservations"):
        lifetime = expires - created
        # One from further ahead than it could live: the clock was moved back, and it would never end.
        lives = now < expires and created - now <= lifetime
        lives = lives and (host != here or _is_alive(process))
        sender, tier, model, estimate, ceiling, tokens = rest
        found.append((Reservation(id, sender, tier or None, model, estimate, ceiling, tokens), lives))
    return found


def _process(pid: int) -> str:
    """A process as text that no later one shares: its id with the time of its start, where the system tells it."""
    return f"{pid}:{_started(pid)}"


def _is_alive(process: str) -> bool:
    pid, _, started = process.partition(":")
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        pass  # another user's
    return not started or started == _started(int(pid))


def _started(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
        return "" if fields[0] in (b"Z", b"X") else fields[19].decode()  # a zombie runs no more
    except (OSError, IndexError):
        return ""  # no /proc, as on macOS
