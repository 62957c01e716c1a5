"""What retention and forgetting must remember in the ledger, so that money adds up and quotas hold.

`kept_from` is the time before which calls were deleted and only sums are kept. `alias_key` is the key of the names that
forgotten senders have until their quotas' periods end (`alias_until`): without it, forgetting would give a fresh quota.
`identity` names the ledger itself.
"""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.money.ledger.store import Store

ANYBODY = "forgotten"  # the sender in rows that must not identify a person
_PUT = "INSERT INTO keeping (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


def kept_from(store: Store) -> int:
    """The time (Unix milliseconds, a whole UTC day) before which calls were deleted; 0 if none were."""
    return int(_value(store, "kept_from") or 0)


def keep_from(store: Store, time_ms: int) -> None:
    """Remember that calls before this time are deleted. It never goes back."""
    with store.writing():
        store.execute(_PUT, ("kept_from", str(max(time_ms, kept_from(store)))))


def identity(store: Store) -> str:
    """A random name of this ledger, which tells two machines whether they share it. Made on first use."""
    import os

    found = _value(store, "identity")
    if found is None:
        with store.writing():
            store.execute(
                "INSERT INTO keeping (name, value) VALUES ('identity', ?) ON CONFLICT (name) DO NOTHING",
                (os.urandom(16).hex(),),
            )
        found = _value(store, "identity")
    assert found is not None
    return found


def alias(store: Store, sender: str) -> str | None:
    """The alias that `sender` has in the ledger if it was forgotten. None if no alias is in use."""
    key = _value(store, "alias_key")
    return None if key is None else _alias(key, sender)


def make_alias(store: Store, sender: str, until: int) -> str:
    """The name for `sender` until the Unix second `until`. The key is made on first use."""
    import os

    with store.writing():
        key = _value(store, "alias_key") or os.urandom(32).hex()
        store.execute(_PUT, ("alias_key", key))
        store.execute(_PUT, ("alias_until", str(max(until, int(_value(store, "alias_until") or 0)))))
    return _alias(key, sender)


def alias_until(store: Store) -> int | None:
    """The Unix second until which aliases count; None if there are none."""
    found = _value(store, "alias_until")
    return None if found is None else int(found)


def over(store: Store, now: float | None = None) -> bool:
    """Whether there are aliases whose periods have ended."""
    until = alias_until(store)
    return until is not None and until <= (time.time() if now is None else now)


def drop_aliases(store: Store) -> None:
    """Delete the key. After that, no alias can be traced to its sender."""
    with store.writing():
        store.execute("DELETE FROM keeping WHERE name IN ('alias_key', 'alias_until')")


def is_alias(sender: str) -> bool:
    """Whether this name of a sender in the ledger is an alias of a forgotten one."""
    return sender == ANYBODY or sender.startswith(f"{ANYBODY}:")


def _alias(key: str, sender: str) -> str:
    import hashlib
    import hmac

    raw = sender.casefold().encode("utf-8", "replace")
    return f"{ANYBODY}:{hmac.new(bytes.fromhex(key), raw, hashlib.sha256).hexdigest()[:16]}"


def _value(store: Store, name: str) -> str | None:
    found = store.execute("SELECT value FROM keeping WHERE name = ?", (name,))
    return str(found[0][0]) if found else None
