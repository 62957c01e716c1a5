"""The `/kimi` chat command: status, why, auto, premium|standard|budget, off."""

from __future__ import annotations

from kimi_stack.decide import MODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.sessions import Sessions
    from kimi_stack.stack import Stack

USAGE = (
    "/kimi status: what this session stands on\n"
    "/kimi why: how the last model was chosen\n"
    "/kimi auto: choose a tier for each message\n"
    "/kimi premium, /kimi standard, /kimi budget: stay on that tier in this session\n"
    "/kimi off: leave the model to OpenClaw in this session\n"
    "For one message: begin it with !premium, !standard or !budget"
)


def answer(args: str, session: str, stack: Stack, sessions: Sessions) -> str:
    """The reply to `/kimi ARGS` in the session with this key; changes the session's mode where asked to."""
    words = args.lower().split()
    command = words[0] if words else "status"
    if len(words) > 1 or command not in ("status", "why", *MODES):
        return f"/kimi {args.strip()}: not a command that I know.\n{USAGE}"
    if command == "why":
        return explain(sessions.last(session))
    if command == "status":
        return _status(session, stack, sessions)
    sessions.set_mode(session, command)
    if command == "auto":
        return "From now on each message of this session goes to the tier that it needs."
    if command == "off":
        return "Off for this session: OpenClaw's own model is used. /kimi auto turns it on again."
    tier = stack.tiers[command]
    return f"This session stays on {command}: {tier.model}. /kimi auto ends that."


def explain(decision: dict[str, Any] | None) -> str:
    """A decision's trace in words, one line a step."""
    if decision is None:
        return "Nothing has been decided in this session yet."
    lines = [f"{decision['tier'] or 'your own choice'}: {decision['model']}"]
    for row in decision["trace"]:
        verdict = {"pass": "passed over", "warn": "note"}.get(row["says"], row["says"])
        lines.append(f"  {row['rule']}: {verdict}, because {row['because']}")
    return "\n".join(lines)


def _status(session: str, stack: Stack, sessions: Sessions) -> str:
    mode = sessions.mode(session)
    lines = [f"Mode of this session: {mode}"]
    last = sessions.last(session)
    if last is not None:
        lines.append(f"Last message: {last['tier'] or 'your own choice'} ({last['model']})")
    lines += [f"{tier.name}: {tier.model} ({tier.alias})" for tier in stack.tiers.values()]
    return "\n".join([*lines, *stack.notices, "/kimi help lists the commands."])
