"""settings.toml: what the person decided beyond the stack file. Every key is optional."""

from __future__ import annotations

import os

from kimi_stack import files, paths
from kimi_stack.errors import StackError
from kimi_stack.stack import TIERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DEFAULTS: dict[str, dict[str, str]] = {
    "routing": {"default_tier": "budget"},
    # "internal": what OpenClaw asks for itself, such as the review of a skill; to the hook it looks like a person's.
    "triggers": {"heartbeat": "budget", "cron": "budget", "internal": "budget"},
}


class Policy:
    """`default_tier` for a task that nothing else decides; `triggers`: a tier, or "auto", by OpenClaw trigger."""

    def __init__(self, default_tier: str, triggers: dict[str, str]) -> None:
        self.default_tier = default_tier
        self.triggers = triggers


def load(path: str | os.PathLike[str] | None = None) -> Policy:
    """The policy in settings.toml, or the defaults where there is no such file.

    Raises StackError with every mistake in it, each with its key.
    """
    path = paths.locate("settings") if path is None else path
    document = _read(path) if os.path.exists(path) else {}
    mistakes = validate(document)
    if mistakes:
        raise StackError("\n".join(f"{os.fspath(path)}: {mistake}" for mistake in mistakes))
    routing = {**DEFAULTS["routing"], **document.get("routing", {})}
    return Policy(routing["default_tier"], {**DEFAULTS["triggers"], **document.get("triggers", {})})


def validate(document: dict[str, Any]) -> list[str]:
    """Every mistake in a settings document, one string each, with its key."""
    mistakes = []
    for section, values in document.items():
        if section not in DEFAULTS:
            mistakes.append(f"{section}: no such section; known are {', '.join(DEFAULTS)}")
        elif not isinstance(values, dict):
            mistakes.append(f"{section}: must be a section, written [{section}]")
        else:
            mistakes += _mistakes_in(section, values)
    return mistakes


def _mistakes_in(section: str, values: dict[str, Any]) -> list[str]:
    mistakes = []
    allowed = TIERS if section == "routing" else (*TIERS, "auto")
    for key, value in values.items():
        if key not in DEFAULTS[section]:
            mistakes.append(f"{section}.{key}: no such setting; known are {', '.join(DEFAULTS[section])}")
        elif value not in allowed:
            mistakes.append(f"{section}.{key}: must be one of {', '.join(allowed)}")
    return mistakes


def _read(path: str | os.PathLike[str]) -> dict[str, Any]:
    try:
        import tomllib as toml
    except ImportError:  # Python 3.10
        import tomli as toml
    try:
        document: dict[str, Any] = toml.loads(files.read_text(path))
    except toml.TOMLDecodeError as error:
        raise StackError(f"{os.fspath(path)}: {error}; mend the TOML there") from None
    return document
