"""Reservations: money held for runs in flight. Made before a run starts, removed when it settles or ends.

If the process of a run dies, the run is *lost*: the vendor may bill it, but nobody will report its usage. Its estimate
counts as spent until it is settled.
"""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.money.ledger.store import Store

LIFETIME = 900  # seconds; OpenClaw's own timeout for a turn is 600
_COLUMNS = "id, created, expires, host, process, sender, tier, model, estimate_nano, ceiling_nano, tokens, source"
ALIVE, LOST, OVER = "alive", "lost", "over"


class Reservation:
    """The reservation of one run: `estimate` and `ceiling` in nano-dollars, and estimated `tokens`.

    `source` is recorded with its calls. `created` is the Unix second of the reservation.
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
    """Save a reservation, replacing one of the same id. It ends with process `pid`, or after `lifetime` seconds."""
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
    """Delete a reservation; returns whether it existed."""
    return store.changed("DELETE FROM reservations WHERE id = ?", (id,)) > 0


def alive(store: Store, now: float | None = None) -> list[Reservation]:
    """The reservations that still hold money. Reads only; does not delete lost or expired ones."""
    return [reservation for reservation, state in states(store, now) if state == ALIVE]


def sweep(store: Store, now: float | None = None) -> list[Reservation]:
    """Delete the lost and expired reservations; returns the lost ones, whose estimates count as spent."""
    gone = [(reservation, state) for reservation, state in states(store, now) if state != ALIVE]
    for reservation, _ in gone:
        drop(store, reservation.id)
    return [reservation for reservation, state in gone if state == LOST]


def states(store: Store, now: float | None = None) -> list[tuple[Reservation, str]]:
    """Each reservation with its state: `alive`, `lost` (its process died), or `over` (its lifetime has passed)."""
    now = time.time() if now is None else now
    here, found = os.uname().nodename, []
    for id, created, expires, host, process, *rest in store.execute(f"SELECT {_COLUMNS} FROM reservations"):
        lifetime = expires - created
        # If the clock was set back, a reservation may begin in the future. It would hold money for too long.
        in_time = now < expires and created - now <= lifetime
        if host != here:  # we cannot see its process, so an expired reservation counts as lost
            state = ALIVE if in_time else LOST
        elif _is_alive(process):
            state = ALIVE if in_time else OVER
        else:
            state = LOST
        sender, tier, model, estimate, ceiling, tokens, source = rest
        held = Reservation(id, sender, tier or None, model, estimate, ceiling, tokens, source, created)
        found.append((held, state))
    return found


def _process(pid: int) -> str:
    """An identifier that no later process shares: the pid with its start time, if the system provides that."""
    return f"{pid}:{_started(pid)}"


def _is_alive(process: str) -> bool:
    pid, _, started = process.partition(":")
    try:
        os.kill(int(pid), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except PermissionError:
        pass  # the process belongs to another user
    return not started or started == _started(int(pid))


def _started(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
        return "" if fields[0] in (b"Z", b"X") else fields[19].decode()  # a zombie counts as ended
    except (OSError, IndexError):
        return ""  # no /proc, as on macOS
