"""One call: as OpenClaw, the plugin or a script reports it, and as a ledger row."""

from __future__ import annotations

import time
from datetime import datetime, timezone

from kimi_stack.base import dollars, periods
from kimi_stack.base.classes import CLASSES
from kimi_stack.base.errors import StackError
from kimi_stack.config import catalog, prices, users
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kimi_stack.choice.decision import Decision
    from kimi_stack.config.settings import Policy
    from kimi_stack.money.ledger.reservations import Reservation

REQUIRED = ("id", "provider", "model", "usage")
COLUMNS = (
    "id",
    "time_ms",
    "source",
    "session",
    "agent",
    "sender",
    "channel",
    "origin",
    "tier",
    "model",
    "rule",
    "task_type",
    "tokens_in",
    "tokens_out",
    "cache_read",
    "cache_write",
    "largest_prompt",
    "cost_nano",
    "price_source",
    "reported_nano",
    "estimate_nano",
    "outcome",
    "duration_ms",
    "run",
    "task_hash",
    "task_chars",
    "task",
    "score",
    "scored_by",
    "estimate_tokens",
    "class",
    "saved_nano",
)
SOURCES = ("shell", "run", "chat", "batch", "ab", "bench", "audit", "shadow", "api")
MEASURING = ("ab", "bench", "audit", "shadow")  # sources of our own measurements, whose answers nobody asked for
SHADOW = "shadow"  # the source of background runs that nobody waits for, see money/shadowing.py
AHEAD = 300  # seconds by which the clocks of two machines may differ
# Outcomes of calls that the vendor may bill without reporting usage. "lost": the process that made the call died.
LOST = "lost"
BROKEN_OFF = ("timeout", "aborted", LOST)
# The same in SQL, for those that reported no usage.
IS_BROKEN_OFF = (
    f"outcome IN ({', '.join(map(repr, BROKEN_OFF))}) AND tokens_in + tokens_out + cache_read + cache_write = 0"
)
CACHE = "cache"  # the price source of an answer from the cache, which costs nothing
MAX_TOKENS = 10**12  # in one call; a larger number is an error, and sums must stay within 64 bits


def row(call: Mapping[str, Any], policy: Policy, tiers: Mapping[str, str]) -> dict[str, Any]:
    """The ledger row for a call. `id`, `provider`, `model` and `usage` (tokens, with OpenClaw's names) are required.

    `tiers` maps each model of the stack to its tier. The cost is computed here from the tokens and the price of that
    day; the cost that OpenClaw reports is kept in its own column. Raises StackError if the call is invalid.
    """
    missing = [name for name in REQUIRED if name not in call]
    if missing:
        raise StackError(f"usage: the call lacks {', '.join(missing)}")
    tokens, at = _tokens(call["usage"]), _milliseconds(call.get("time"))
    ref = _clean(f"{call['provider']}/{call['model']}")
    day = periods.day(at // 1000)
    largest = min(tokens.prompt, _count(call, "contextTokens") or tokens.prompt)
    price = prices.find(ref, day, policy.prices)
    task = call.get("task") if isinstance(call.get("task"), dict) else {}
    known = tiers.get(ref) or next((tier for model, tier in tiers.items() if catalog.same(model, ref)), None)
    decided = call.get("decided")
    as_decided = decided is None or (isinstance(decided, str) and catalog.same(decided, ref))
    cost, source = (price.cost(tokens, largest), price.source) if price else (None, None)
    if price is None and (given := _nano(call.get("callerCost"))) is not None:
        cost, source = given, "caller"
    if call.get("costUnknown") is True:  # aborted: the vendor may bill it, but nobody reports the usage
        cost, source = None, None
    if call.get("cached") is True:  # an answer from the cache: no model was called, so nothing is billed
        cost, source = 0, CACHE
    return {
        "id": _clean(str(call["id"])),
        "time_ms": at,
        "source": call.get("source") if call.get("source") in SOURCES else "api",
        "session": _text(call, "sessionKey"),
        "agent": _text(call, "agentId"),
        "sender": _text(call, "sender")
        or users.sender_of(_text(call, "channel"), _text(call, "senderId"), _text(call, "trigger")),
        "channel": _text(call, "channel"),
        "origin": _text(call, "trigger"),
        # OpenClaw's own fallback may have answered with another model than the decision's.
        "tier": _text(call, "tier") if as_decided and call.get("tier") else known or "",
        "model": ref,
        "rule": _text(call, "rule"),
        "task_type": _text(call, "taskType"),
        "tokens_in": tokens.input,
        "tokens_out": tokens.output,
        "cache_read": tokens.cache_read,
        "cache_write": tokens.cache_write,
        "largest_prompt": largest,
        "cost_nano": cost,
        "price_source": source,
        "reported_nano": _nano(call.get("cost")),
        "estimate_nano": _count(call, "estimateNano"),
        "outcome": _text(call, "outcome") or "ok",
        "duration_ms": _count(call, "durationMs"),
        "run": _text(call, "runId"),
        "task_hash": _text(task, "hash"),
        "task_chars": _count(task, "chars"),
        "task": _text(task, "text") if policy.keep_tasks else None,
        "score": _count(call, "score"),
        "scored_by": _text(call, "scoredBy"),
        "estimate_tokens": None,
        "class": call.get("class") if call.get("class") in CLASSES else None,
        "saved_nano": _count(call, "savedNano"),
    }


def lost(held: Reservation, policy: Policy) -> dict[str, Any]:
    """The row for a run whose process died: unknown cost, and an estimate that counts until the run is settled."""
    price = None if held.estimate else prices.find(held.model, periods.day(held.created), policy.prices)
    free = price is not None and price.free
    return {
        **dict.fromkeys(COLUMNS),
        "id": first_lost(held.id),
        "time_ms": held.created * 1000,
        "source": held.source if held.source in SOURCES else "api",
        "sender": held.sender,
        "tier": held.tier or "",
        "model": held.model,
        **dict.fromkeys(("tokens_in", "tokens_out", "cache_read", "cache_write", "largest_prompt"), 0),
        "cost_nano": 0 if free else None,
        "price_source": price.source if free and price else None,
        "estimate_nano": held.estimate or (0 if free else None),
        "estimate_tokens": held.tokens,
        "outcome": LOST,
        "run": held.id,
    }


def first_lost(run: str) -> str:
    """The id of the lost call of a run that has no other recorded call."""
    return f"{run}:{LOST}"


def decided(decision: Decision, task: str, *, keep: bool, tier: str | None = None) -> dict[str, Any]:
    """The fields of a call that describe its decision and task. The task's text is included only with `keep`.

    Otherwise only its hash and length are. `tier` is the tier that was tried, if it is not the decision's.
    """
    import hashlib

    raw = task.encode("utf-8", "replace")
    return {
        "tier": tier or decision.tier,
        "decided": decision.model if tier in (None, decision.tier) else None,
        "rule": decision.rule,
        "taskType": decision.keyword,
        "score": decision.score,
        "scoredBy": None if decision.score is None else difficulty.made(),
        "estimateNano": decision.estimate.get("run_nanousd"),
        "class": decision.cls,
        "task": {"hash": hashlib.sha256(raw).hexdigest(), "chars": len(task), **({"text": task} if keep else {})},
    }


def iso(time_ms: int) -> str:
    """A ledger time (milliseconds) as ISO 8601 in UTC."""
    seconds, rest = divmod(time_ms, 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{rest:03d}Z"


def _tokens(usage: Any) -> prices.Tokens:
    if not isinstance(usage, dict):
        raise StackError("usage: must be an object with input, output, cacheRead and cacheWrite")
    names = ("input", "output", "cacheRead", "cacheWrite")
    counts = [usage.get(name) or 0 for name in names]
    for name, count in zip(names, counts):  # noqa: B905 (equal lengths)
        if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= MAX_TOKENS:
            raise StackError(f"usage.{name}: must be a number of tokens, is {count!r}")
    return prices.Tokens(*counts)


def _milliseconds(text: Any) -> int:
    if not isinstance(text, str):
        return time.time_ns() // 1_000_000
    try:
        then = datetime.fromisoformat(text.replace("Z", "+00:00"))  # Python 3.10 does not parse a Z
        return int((then if then.tzinfo else then.astimezone(timezone.utc)).timestamp() * 1000 + 0.5)
    except (ValueError, OverflowError, OSError):
        raise StackError(f"time: {text!r} is not an ISO 8601 time") from None


def _count(values: Any, name: str) -> int | None:
    value = values.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**62 else None


def _text(values: Any, name: str) -> str | None:
    value = values.get(name)
    return _clean(value) if isinstance(value, str) and value else None


def _clean(text: str) -> str:
    """Text that every database accepts: JavaScript may cut an emoji in two, and PostgreSQL takes no NUL."""
    return text if text.isprintable() else text.encode("utf-8", "replace").decode().replace("\0", "?")


def _nano(amount: Any) -> int | None:
    if not isinstance(amount, (int, float)) or isinstance(amount, bool) or not 0 <= amount < 1e9:
        return None
    return round(amount * dollars.NANO)
