"""Writes routing.json to the data folder: the settings with which the plugin decides while no brain answers."""

from __future__ import annotations

from kimi_stack.base import fastjson, files, paths
from kimi_stack.base.errors import StackError
from kimi_stack.config import profiles
from kimi_stack.reading import difficulty
from kimi_stack.reading.verdict import PUPIL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.choice.cuts import Cuts
    from kimi_stack.config.settings import Policy
    from kimi_stack.config.stack import Stack

VERSION = 1


def document(stack: Stack, policy: Policy, cuts: Cuts, corrections: dict[str, Any] | None = None) -> dict[str, Any]:
    """The settings that a decision depends on, as PROTOCOL.md lists them.

    `tiers` has each tier's model, alias, `room` (context size in tokens) and `inputs` (None: not known). `cuts` has
    the cut points for premium and standard by profile, `pupil` what `kimi-stack tune` changes in the pupil's score
    (None: nothing), `regions` for each region its provider by vendor. `enforces` tells whether a limit may refuse a
    turn, `privacy` which models may get which data (None: not set), `chats` whether the cache answers in chats, and
    `settings` is the stamp of the settings.toml that says so.
    """
    return {
        "v": VERSION,
        "scores": difficulty.made(),
        "mode": policy.mode,
        "default_tier": policy.default_tier,
        "profile": policy.profile,
        "failure_pressure": policy.failure_pressure,
        "triggers": policy.triggers,
        "cuts": {name: list(cuts.of(policy.shares_of(name))) for name in profiles.PROFILES},
        "pupil": _pupil(corrections),
        "keywords": {name: list(words) for name, words in stack.keywords.items()},
        "own_keywords": {name: list(words) for name, words in stack.own_keywords.items()},
        "tiers": {
            name: {
                "model": tier.model,
                "alias": tier.alias,
                "room": tier.room,
                "inputs": tier.inputs and list(tier.inputs),
            }
            for name, tier in stack.tiers.items()
        },
        "regions": policy.regions,
        "enforces": policy.enforces,
        "privacy": None if policy.privacy is None else policy.privacy.as_dict(),
        "chats": policy.cache["chats"],
        "settings": policy.stamp,
    }


def _pupil(corrections: dict[str, Any] | None) -> dict[str, Any] | None:
    row = (corrections or {}).get(PUPIL)
    return row and {name: row[name] for name in ("weights", "constant", "limit")}


def keep(stack: Stack, policy: Policy, cuts: Cuts, corrections: dict[str, Any] | None = None) -> None:
    """Write routing.json if it would change. If the folder cannot be written, the old file stays."""
    text = fastjson.dumps(document(stack, policy, cuts, corrections)) + "\n"
    path = paths.locate("routing")
    try:
        with open(path, encoding="utf-8") as file:
            if file.read() == text:
                return
    except (OSError, ValueError):
        pass  # missing or damaged
    import contextlib

    with contextlib.suppress(StackError):
        files.write_atomic(path, text, mode=0o600, durable=False)


def renew() -> None:
    """Write routing.json by the files as they are now; if one of them cannot be read, the old routing.json stays."""
    import contextlib

    from kimi_stack.brain.loaded import Loaded

    loaded = Loaded()
    with contextlib.suppress(StackError):
        keep(loaded.stack(), loaded.policy(), loaded.cuts(), loaded.refining())
