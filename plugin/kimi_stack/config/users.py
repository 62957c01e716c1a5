"""User types with their tiers and quotas, and the assignment of senders to types.

A sender is `channel:id` for a message from a chat channel (`telegram:123456`), `channel:unknown` if the message has no
sender, and `local:name` for a user of this machine. Upper and lower case are equal.
"""

from __future__ import annotations

import os

from kimi_stack.base import dollars
from kimi_stack.base.periods import PERIODS
from kimi_stack.base.tiers import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kimi_stack.config.limits import Limit

OWNER = "owner"
DEFAULT = "guest"  # the type of a sender that settings.toml does not name
LOCAL = "local:"
UNKNOWN = "unknown"  # the id of a sender if the channel does not give it
# Turns that OpenClaw starts itself, for its operator. They are no channel's messages, even if delivered there.
BACKGROUND = ("heartbeat", "cron", "internal")
INTERNAL = ":internal-session-effects:"  # part of the key of OpenClaw 2026.9.6's internal sessions


class Users:
    """The section `[users]`. Without it, or with nothing in its tables, every sender is an owner, without quotas."""

    def __init__(self, section: Mapping[str, Any] | None = None) -> None:
        section = section or {}
        self.default: str = section.get("default", DEFAULT if any(section.values()) else OWNER)
        self.senders: dict[str, str] = dict(section.get("senders", {}))
        self._by_name = {name.casefold(): user_type for name, user_type in self.senders.items()}
        self.types: dict[str, dict[str, Any]] = dict(section.get("types", {}))

    def type_of(self, sender: str) -> str:
        """The type of a sender: the assigned one, else `owner` for a local sender, else the default."""
        return self.named(sender) or (OWNER if sender.startswith(LOCAL) else self.default)

    def named(self, sender: str) -> str | None:
        """The type that settings.toml assigns to this sender, or None."""
        return self._by_name.get(sender.casefold())

    def tiers_of(self, user_type: str) -> tuple[str, ...]:
        """The tiers that a type may use."""
        allowed = self.types.get(user_type, {}).get("tiers", TIERS)
        return tuple(tier for tier in TIERS if tier in allowed)

    def quotas_of(self, user_type: str) -> tuple[Limit, ...]:
        """The type's quotas; each counts one sender."""
        row = self.types.get(user_type, {})
        from kimi_stack.config.limits import UNITS, Limit  # lazy: a cold hook without quotas does not need it

        return tuple(
            Limit(_amount(row[per][unit], unit), per, unit=unit, user_type=user_type, hard=True, at_limit="refuse")
            for per in PERIODS
            for unit in UNITS
            if unit in row.get(per, {})
        )

    @property
    def enforces(self) -> bool:
        """Whether any type has a quota or may not use every tier."""
        return any(key in row for row in self.types.values() for key in ("tiers", *PERIODS))


def sender_of(channel: str | None, sender: str | None, trigger: str | None = None) -> str:
    """The sender's name in the ledger: the channel's sender, or the local user if no channel message began the turn.

    OpenClaw's web chat and command line belong to its operator; there, OpenClaw's `sender` names the program.
    """
    channel = (channel or "").lower()
    if channel == "webchat" or (not sender and (not channel or trigger in BACKGROUND)):
        return local()
    return f"{channel or 'chat'}:{sender or UNKNOWN}"


def trigger_of(session: object, trigger: str | None) -> str | None:
    """What began a turn: `internal` if its session is internal to OpenClaw, else `trigger`."""
    return "internal" if INTERNAL in str(session) else trigger


def local() -> str:
    """The user who runs this process, as a sender."""
    import pwd  # not the environment: otherwise setting USER would evade a quota

    try:
        return LOCAL + pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return LOCAL + str(os.getuid())


def validate(section: Mapping[str, Any]) -> list[str]:
    """Every mistake in `[users]`, each with its key."""
    known = ("default", "senders", "types")
    mistakes = [f"users.{key}: no such setting; known are {', '.join(known)}" for key in section if key not in known]
    if not isinstance(section.get("default", ""), str):
        mistakes.append('users.default: must be the name of a user type, such as "guest"')
    senders, types = section.get("senders", {}), section.get("types", {})
    if not isinstance(senders, dict) or not all(isinstance(value, str) for value in senders.values()):
        mistakes.append('users.senders: must be lines such as "telegram:123456" = "member"')
    else:
        mistakes += [
            f'users.senders."{sender}": must be channel:id, such as "telegram:123456", or "local:name"'
            for sender in senders
            if not all(sender.partition(":"))
        ]
        same: dict[str, str] = {}
        for sender in senders:
            first = same.setdefault(sender.casefold(), sender)
            if first is not sender:
                mistakes.append(f'users.senders."{sender}": is "{first}" too, since case makes no difference; keep one')
    if not isinstance(types, dict):
        return [*mistakes, "users.types: must be sections, written [users.types.guest]"]
    for name, row in types.items():
        mistakes += _mistakes_in(row, f"users.types.{name}")
    return mistakes


def _mistakes_in(row: Any, at: str) -> list[str]:
    if not isinstance(row, dict):
        return [f"{at}: must be a section, written [{at}]"]
    from kimi_stack.config.limits import UNITS, bad_amount

    known = ("tiers", *PERIODS)
    mistakes = [f"{at}.{key}: no such setting; known are {', '.join(known)}" for key in row if key not in known]
    tiers = row.get("tiers", list(TIERS))
    if not isinstance(tiers, list) or not tiers or any(tier not in TIERS for tier in tiers):
        mistakes.append(f"{at}.tiers: must be a list of {', '.join(TIERS)}")
    for per in PERIODS:
        quota = row.get(per, {})
        if not isinstance(quota, dict):
            mistakes.append(f"{at}.{per}: must be a table, such as {{ usd = 0.5, tokens = 200000, runs = 20 }}")
            continue
        for unit, value in quota.items():
            if unit not in UNITS:
                mistakes.append(f"{at}.{per}.{unit}: no such quota; known are {', '.join(UNITS)}")
            else:
                mistakes += bad_amount(value, unit, f"{at}.{per}.{unit}")
    return mistakes


def _amount(value: Any, unit: str) -> int:
    return dollars.parse(value) if unit == "usd" else int(value)
