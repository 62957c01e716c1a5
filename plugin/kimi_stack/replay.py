"""One's own history once more: what each tier would have cost, and what would be chosen now. Nothing is sent anywhere.

Turns come from the ledger, or from the bundles that OpenClaw's `sessions export-trajectory` writes. Their tokens stay
what they were: another model would have answered in other words, which nobody knows.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from kimi_stack import difficulty, prices
from kimi_stack.decide import Request, decide
from kimi_stack.errors import StackError
from kimi_stack.ledger import Ledger
from kimi_stack.prices import Tokens
from kimi_stack.session import State
from kimi_stack.settings import Policy
from kimi_stack.stack import TIERS, Stack

BUNDLE = "session-branch.json"  # in each bundle of OpenClaw 2026.9.6
_NAMES = ("input", "output", "cacheRead", "cacheWrite")


@dataclass(frozen=True)
class Turn:
    """One turn as it was. `at` is unix seconds; `text` the person's words where kept, `score` the difficulty."""

    session: str
    at: int
    model: str
    tokens: Tokens
    text: str | None = None
    tier: str | None = None
    score: int | None = None


@dataclass
class Replay:
    """Sums in nano-dollars over `turns`; `unpriced` of them have no price in one of the columns, and are in no sum.

    `guessed` turns have neither words nor a difficulty on record: they are taken as going where they went.
    """

    turns: int = 0
    unpriced: int = 0
    guessed: int = 0
    paid: int = 0
    chosen: int = 0
    tiers: dict[str, int] = field(default_factory=lambda: dict.fromkeys(TIERS, 0))
    chosen_turns: dict[str, int] = field(default_factory=lambda: dict.fromkeys(TIERS, 0))
    skipped: int = 0

    @property
    def saved(self) -> int:
        """What the choices of now would have saved; below zero, what they would have cost more."""
        return self.paid - self.chosen


def from_ledger(ledger: Ledger, since: int, until: int) -> Iterator[Turn]:
    """The ledger's calls from the Unix second `since` up to `until`, oldest first."""
    names = "session, run, id, time_ms, model, tokens_in, tokens_out, cache_read, cache_write, task, tier, score"
    rows = ledger.store.execute(
        f"SELECT {names} FROM calls WHERE time_ms >= ? AND time_ms < ? ORDER BY time_ms, id",
        (since * 1000, until * 1000),
    )
    for session, run, id, time_ms, model, tokens_in, tokens_out, read, write, text, tier, score in rows:
        tokens = Tokens(tokens_in, tokens_out, read, write)
        yield Turn(session or run or id, time_ms // 1000, model, tokens, text, tier or None, score)


def from_bundles(folder: Path) -> tuple[list[Turn], int]:
    """The turns of every bundle below a folder, and how many of their entries were not understood.

    Raises StackError where there is none.
    """
    files = sorted(folder.rglob(BUNDLE))
    if not files:
        raise StackError(
            f"{folder}: no {BUNDLE} below it;\n"
            "export a session with `openclaw sessions export-trajectory --session-key KEY --workspace .`"
        )
    turns: list[Turn] = []
    skipped = 0
    for file in files:
        try:
            document = json.loads(file.read_text(encoding="utf-8"))
            entries, name = document["entries"], str(document["header"]["id"])
        except (OSError, ValueError, KeyError, TypeError):
            skipped += 1
            continue
        found, odd = _turns(name, entries if isinstance(entries, list) else [])
        turns += found
        skipped += odd
    return sorted(turns, key=lambda turn: turn.at), skipped


def _turns(name: str, entries: list[Any]) -> tuple[list[Turn], int]:
    turns: list[Turn] = []
    skipped, text = 0, ""
    for entry in entries:
        message = entry.get("message") if isinstance(entry, dict) and entry.get("type") == "message" else None
        if not isinstance(message, dict):
            continue
        if message.get("role") == "user":
            text = _text(message.get("content"))
        elif message.get("role") == "assistant":
            try:
                counts = [int(message["usage"].get(key) or 0) for key in _NAMES]
                at = int(datetime.fromisoformat(entry["timestamp"].replace("Z", "+00:00")).timestamp())
                turns.append(Turn(name, at, f"{message['provider']}/{message['model']}", Tokens(*counts), text))
            except (KeyError, TypeError, ValueError, AttributeError):
                skipped += 1
    return turns, skipped


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    rows = content if isinstance(content, list) else []
    return "\n".join(str(row["text"]) for row in rows if isinstance(row, dict) and row.get("type") == "text")


def replay(turns: Iterable[Turn], stack: Stack, policy: Policy) -> Replay:
    """Choose anew for each turn, in its session, and reckon at the prices of its day."""
    done = Replay()
    states: dict[str, State] = {}
    for turn in turns:
        done.turns += 1
        tier = _choose(turn, stack, policy, states.get(turn.session), done)
        done.chosen_turns[tier] += 1
        costs = [_cost(turn, turn.model, turn.tokens, policy)]
        costs += [_cost(turn, stack.tiers[name].model, turn.tokens, policy) for name in TIERS]
        before = states.get(turn.session)
        moved = before is not None and before.model != stack.tiers[tier].model
        # A model that the session comes to anew reads all of it, and no cache helps.
        tokens = Tokens(turn.tokens.prompt, turn.tokens.output) if moved else turn.tokens
        costs.append(_cost(turn, stack.tiers[tier].model, tokens, policy))
        count = 1 if before is None else before.turns + 1
        held = turn.tokens.prompt + turn.tokens.output
        states[turn.session] = State(tier, stack.tiers[tier].model, turn.at, held, count)
        if any(cost is None for cost in costs):
            done.unpriced += 1
            continue
        paid, *by_tier, chosen = (cost or 0 for cost in costs)
        done.paid += paid
        done.chosen += chosen
        for name, cost in zip(TIERS, by_tier, strict=True):
            done.tiers[name] += cost
    return done


def _choose(turn: Turn, stack: Stack, policy: Policy, state: State | None, done: Replay) -> str:
    if turn.text:
        request = Request(turn.text, state=state, now=turn.at)
        return decide(request, stack, policy).tier or turn.tier or "budget"
    if turn.score is not None and policy.mode != "keywords":
        premium, standard = difficulty.cuts(policy.shares)
        return "premium" if turn.score >= premium else "standard" if turn.score >= standard else "budget"
    done.guessed += 1
    named = next((tier.name for tier in stack.tiers.values() if tier.model == turn.model), policy.default_tier)
    return turn.tier if turn.tier in TIERS else named


def _cost(turn: Turn, model: str, tokens: Tokens, policy: Policy) -> int | None:
    day = time.strftime("%Y-%m-%d", time.gmtime(turn.at))
    price = prices.find(model, day, policy.prices)
    return None if price is None else price.cost(tokens)
