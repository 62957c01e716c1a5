"""Money that runs in flight hold: reserved before a run starts, gone when it settles or ends.

A run whose process died is *lost*: its vendor may bill it, and nobody is left to say how much. Its estimate counts as
spent until something settles it.
"""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.money.ledger.store import Store

LIFETIME = 900  # seconds: OpenClaw's own patience with a turn is 600
_COLUMNS = "id, created, expires, host, process, sender, tier, model, estimate_nano, ceiling_nano, tokens, source"
ALIVE, LOST, OVER = "alive", "lost", "over"


class Reservation:
    """What one run holds: `estimate` and, at most, `ceiling`, in nano-dollars; `tokens` as estimated.

    `source` is that of its calls, `created` the Unix second at which it was made.
    """

    def __init__(
        self,
        id: str,
        sender: str,
        tier: str | None,
        model: str,
        estimate: int = 0,
        ceiling: int = 0,
        tokens: int = 0,
        source: str | None = None,
        created: int = 0,
    ) -> None:
        self.id = id
        self.sender = sender
        self.tier = tier
        self.model = model
        self.estimate = estimate
        self.ceiling = ceiling
        self.tokens = tokens
        self.source = source
        self.created = created


def put(store: Store, reservation: Reservation, *, pid: int, now: float, lifetime: float = LIFETIME) -> None:
    """Keep it, in place of an older one of the same id. It lives as long as process `pid`, and `lifetime` seconds."""
    drop(store, reservation.id)
    store.execute(
        f"INSERT INTO reservations ({_COLUMNS}) VALUES ({', '.join('?' * 12)})",
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
            reservation.source,
        ),
    )


def drop(store: Store, id: str) -> bool:
    """Forget one; whether it was there."""
    return store.changed("DELETE FROM reservations WHERE id = ?", (id,)) > 0


def alive(store: Store, now: float | None = None) -> list[Reservation]:
    """Those that still hold money. Reads only: what is lost or over is passed over."""
    return [reservation for reservation, state in states(store, now) if state == ALIVE]


def sweep(store: Store, now: float | None = None) -> list[Reservation]:
    """Forget those that hold nothing any more; returns the lost ones among them, whose estimates count."""
    gone = [(reservation, state) for reservation, state in states(store, now) if state != ALIVE]
    for reservation, _ in gone:
        drop(store, reservation.id)
    return [reservation for reservation, state in gone if state == LOST]


def states(store: Store, now: float | None = None) -> list[tuple[Reservation, str]]:
    """Each with what became of it: `alive`, `lost` (its process died), or `over`: it took longer than it may."""
    now = time.time() if now is None else now
    here, found = os.uname().nodename, []
    for id, created, expires, host, process, *rest in store.execute(f"SELECT {_COLUMNS} FROM reservations"):
        lifetime = expires - created
        # One from further ahead than it could live: the clock was moved back, and it would never end.
        in_time = now < expires and created - now <= lifetime
        if host == here:
            state = LOST if not _is_alive(process) else ALIVE if in_time else OVER
        else:  # that its process died shows only in that it does not settle in time
            state = ALIVE if in_time else LOST
        sender, tier, model, estimate, ceiling, tokens, source = rest
        held = Reservation(id, sender, tier or None, model, estimate, ceiling, tokens, source, created)
        found.append((held, state))
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
