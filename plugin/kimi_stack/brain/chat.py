"""The `/kimi` chat command: help, status, why, last, good, bad, report, auto, a tier, a profile, off, budget."""

from __future__ import annotations

from kimi_stack.base import visible
from kimi_stack.base.errors import StackError
from kimi_stack.base.tiers import TIERS
from kimi_stack.brain import chat_money
from kimi_stack.choice.request import MODES
from kimi_stack.config import profiles

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kimi_stack.brain.asker import Asker
    from kimi_stack.brain.sessions import Sessions
    from kimi_stack.config.stack import Stack

USAGE = (
    "/kimi help: these lines\n"
    "/kimi status: what this session stands on, and for the owner what was spent\n"
    "/kimi why: how the last model was chosen\n"
    "/kimi last: the last five decisions of this session\n"
    "/kimi good, /kimi bad, /kimi should-be premium: what you say of the last answer; kimi-stack tune learns from it\n"
    "/kimi report: what was spent this month, by tier (or report daily, weekly; for the owner)\n"
    "/kimi auto: choose a tier for each message\n"
    "/kimi premium, /kimi standard, /kimi budget: stay on that tier in this session\n"
    "/kimi eco, quality, balanced, prototype: how much of this session goes to the dearer tiers\n"
    "/kimi off: leave the model to OpenClaw in this session\n"
    "/kimi budget show: the limits and what is left (for the owner)\n"
    "/kimi budget add 2 today: two dollars more until midnight (or week, month; for the owner)\n"
    "For one message: begin it with !premium, !standard or !budget"
)
_LONGEST = 200  # characters; longer text is no command, and the reply would quote it
_FOR_OWNER = "That is for the owner of this OpenClaw."


def answer(args: str, session: str, stack: Stack, sessions: Sessions, asker: Asker) -> str:
    """The reply to `/kimi ARGS` in the session with this key. Changes the session's mode if the command says so."""
    if len(args) > _LONGEST:
        return f"/kimi {args[:40].strip()}…: not a command that I know.\n{USAGE}"
    words = args.lower().split()
    command = words[0] if words else "status"
    if command == "budget" and len(words) > 1:
        return _money(words[1:], asker)
    if command == "report" and (not words[1:] or (len(words) == 2 and words[1] in chat_money.SPANS)):
        return chat_money.report(words[1:], asker) if asker.owner else _FOR_OWNER
    if words in (["good"], ["bad"], *(["should-be", tier] for tier in TIERS)):
        return _judged(words, session, sessions, asker)
    if command in ("help", "?", "-h", "--help"):
        return USAGE
    if len(words) > 1 or command not in ("status", "why", "last", *MODES):
        return f"/kimi {args.strip()}: not a command that I know.\n{USAGE}"
    if command == "last":
        return chat_money.last(session, asker)
    if command == "why":
        return explain(sessions.last(session))
    if command == "status":
        return _status(session, stack, sessions, asker)
    if asker.said is not None and command in TIERS:
        asker.said.picked(session, asker.sender, command)
    sessions.set_mode(session, command)
    if command == "auto":
        return "From now on each message of this session goes to the tier that it needs."
    if command == "off":
        return "Off for this session: OpenClaw's own model is used. /kimi auto turns it on again."
    if command in profiles.PROFILES:
        return _profile(command, asker)
    tier = stack.tiers[command]
    said = f"This session stays on {command}: {tier.model}. /kimi auto ends that."
    if command == "budget" and asker.owner and asker.accounting.policy.limited:  # "budget" may also mean money
        said += f"\n{chat_money.limits(asker)}"
    return said


def _judged(words: list[str], session: str, sessions: Sessions, asker: Asker) -> str:
    from kimi_stack.brain.said import Said

    said = asker.said or Said()  # a hook for one request knows the last decision from sessions.json
    try:
        return said.judge(session, words, asker.sender, sessions.last(session), asker.accounting.ledger, asker.read)
    except StackError as error:
        return f"/kimi {words[0]}: {error}"


def _profile(name: str, asker: Asker) -> str:
    premium, standard = (share // 100 for share in asker.accounting.policy.shares_of(name))
    if name == profiles.ALL_BUDGET:
        return f"The profile {name} holds in this session: everything on budget. /kimi auto ends that."
    what = f"about {premium} % of tasks on premium and {standard} % on standard, your keywords aside"
    return f"The profile {name} holds in this session: {what}. /kimi auto ends that."


def _money(words: list[str], asker: Asker) -> str:
    if not asker.owner:
        return _FOR_OWNER
    if words == ["show"]:
        return chat_money.limits(asker)
    if words[0] != "add":
        return f"/kimi budget {' '.join(words)}: not a command that I know.\n{USAGE}"
    return chat_money.add(words[1:], asker)


def explain(decision: dict[str, Any] | None) -> str:
    """A decision's trace in words, one line for each step."""
    if decision is None:
        return "Nothing has been decided in this session yet."
    lines = [f"{decision['tier'] or 'your own choice'}: {decision['model']}"]
    for row in decision["trace"]:
        verdict = {"pass": "passed over", "warn": "note"}.get(row["says"], row["says"])
        lines.append(f"  {row['rule'].replace('_', ' ')}: {verdict}, because {row['because']}")
    return "\n".join(map(visible.line, lines))


def _status(session: str, stack: Stack, sessions: Sessions, asker: Asker) -> str:
    mode = sessions.mode(session)
    lines = [f"Mode of this session: {mode}"]
    last = sessions.last(session)
    if last is not None:
        lines.append(f"Last message: {last['tier'] or 'your own choice'} ({last['model']})")
    lines += [f"{tier.name}: {tier.model} ({tier.alias})" for tier in stack.tiers.values()]
    if asker.owner:
        lines += chat_money.spent(asker)
    return chat_money.narrow([*lines, *stack.notices, "/kimi help lists the commands."])
