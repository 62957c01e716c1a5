"""Replays the user's history: what each tier would have cost, and what would be chosen now. Nothing is sent.

Turns come from the ledger, or from OpenClaw's sessions (`trajectories`). Each model is charged for the recorded token
counts, because the length of its own answer is not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kimi_stack.base import dollars, periods
from kimi_stack.base.tiers import TIERS
from kimi_stack.choice.cuts import SHIPPED, Cuts, tier_of
from kimi_stack.choice.decide import decide
from kimi_stack.choice.request import Request
from kimi_stack.choice.switching import State
from kimi_stack.config import prices
from kimi_stack.config.prices import Tokens
from kimi_stack.config.settings import Policy
from kimi_stack.config.stack import Stack
from kimi_stack.money.ledger import Ledger
from kimi_stack.reading import difficulty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kimi_stack.reading.verdict import Read

_COLUMNS = (
    "id, run, session, time_ms, model, tokens_in, tokens_out, cache_read, cache_write, largest_prompt, cost_nano, "
    "outcome, task, tier, rule, score, origin"
)
NAMED = ("pinned", "override", "session")  # the user named the tier, so routing does not change it


@dataclass(frozen=True)
class Call:
    """One call: Unix seconds, model, tokens, the tokens of its largest prompt, and nano-dollars (None: unpriced).

    `kept` is false for an attempt that escalation discarded: it was paid for, but a direct choice would not need it.
    """

    at: int
    model: str
    tokens: Tokens
    largest: int
    paid: int | None
    kept: bool = True


@dataclass(frozen=True)
class Turn:
    """One task and its calls, oldest first. `session` is None for a single run, `text` if the words were not kept.

    `tier`, `rule` and `score` are from the recorded decision; `trigger` is what began the turn (None: the person).
    `said` is the text of the last answer (None: not kept).
    """

    session: str | None
    calls: tuple[Call, ...]
    text: str | None = None
    tier: str | None = None
    rule: str | None = None
    score: int | None = None
    trigger: str | None = None
    said: str | None = None

    @property
    def at(self) -> int:
        return self.calls[0].at

    @property
    def answer(self) -> tuple[Call, ...]:
        """The calls that any choice would have needed."""
        return tuple(call for call in self.calls if call.kept) or self.calls[-1:]

    @property
    def paid(self) -> int | None:
        """The cost in nano-dollars; None if a call has no known price."""
        return dollars.total([call.paid for call in self.calls])


@dataclass
class Replay:
    """Sums in nano-dollars over `turns`; `chosen_turns` counts them by tier ("other": outside the stack).

    `unpriced` turns had a call without a known price; they are in no sum. A tier's sum is None if its model has no
    price. `open` turns would go to a model without a price; they are in neither `chosen` nor `compared` (the real cost
    of the turns in `chosen`). `guessed` turns have no recorded words or score; they keep their recorded tier. `each`
    has the tier (None: outside the stack) and the cost (None: unknown) of each turn as it would be chosen.
    """

    turns: int = 0
    unpriced: int = 0
    open: int = 0
    guessed: int = 0
    paid: int = 0
    compared: int = 0
    chosen: int = 0
    tiers: dict[str, int | None] = field(default_factory=lambda: dict.fromkeys(TIERS, 0))
    chosen_turns: dict[str, int] = field(default_factory=lambda: dict.fromkeys(TIERS, 0))
    skipped: int = 0
    each: list[tuple[str | None, int | None]] = field(default_factory=list)

    @property
    def saved(self) -> int:
        """The savings of the present choices; negative if they cost more."""
        return self.compared - self.chosen


def from_ledger(ledger: Ledger, since: int, until: int) -> list[Turn]:
    """The runs in the ledger with a call in [`since`, `until`) (Unix seconds), oldest first.

    Shadow runs are left out, because nobody asked for their answers.
    """
    where = "time_ms >= ? AND time_ms < ? AND source <> 'shadow'"
    sql = f"SELECT {_COLUMNS} FROM calls WHERE {where} ORDER BY time_ms, id"
    turns: dict[str, Turn] = {}
    for row in ledger.store.stream(sql, (since * 1000, until * 1000)):
        id, run, session, time_ms, model, *counts, largest, paid, outcome, text, tier, rule, score, origin = row
        call = Call(time_ms // 1000, model, Tokens(*counts), largest, paid, outcome != "discarded")
        before = turns.get(run or id)
        if before is None:
            turns[run or id] = Turn(session, (call,), text, tier or None, rule, score, origin)
        else:
            # The attempt that escalation kept gives the tier of the task.
            kept = (tier or None) if call.kept else before.tier
            turns[run or id] = Turn(session, (*before.calls, call), before.text, kept, rule, before.score, origin)
    return list(turns.values())


def replay(
    turns: Iterable[Turn],
    stack: Stack,
    policy: Policy,
    profile: str | None = None,
    read: Read = difficulty.read,
    cuts: Cuts = SHIPPED,
) -> Replay:
    """Choose again for each turn, in its session, and compute its cost at the prices of its day.

    `profile` is the shell's (None: the policy's); `read` scores the text, `cuts` gives the cut points. Limits and
    quotas are ignored, because they depend on the day.
    """
    return _Replayer(stack, policy, profile, read, cuts).run(turns)


class _Replayer:
    """The sums so far, and for each session its simulated state and the model with its prompt cache."""

    def __init__(self, stack: Stack, policy: Policy, profile: str | None, read: Read, cuts: Cuts) -> None:
        self.stack, self.policy, self.profile, self.read, self.cuts = stack, policy, profile, read, cuts
        self.done = Replay()
        self.states: dict[str, State] = {}
        self.models: dict[str, str] = {}

    def run(self, turns: Iterable[Turn]) -> Replay:
        for turn in turns:
            self.done.turns += 1
            tier, model, raised = self._choose(turn)
            self.done.chosen_turns[tier or "other"] = self.done.chosen_turns.get(tier or "other", 0) + 1
            before = self.models.get(turn.session or "", turn.answer[0].model)
            cost = self._cost_of(turn, model, moved=turn.session is not None and model != before)
            self.done.each.append((tier, cost))
            if turn.session is not None:
                self.models[turn.session] = model
                if tier is not None and turn.trigger not in self.policy.triggers:
                    self._stand(turn, turn.session, tier, model, raised)
        return self.done

    def _choose(self, turn: Turn) -> tuple[str | None, str, bool]:
        """The tier (None: outside the stack), its model, and whether a complaint raised it."""
        actual = turn.answer[-1].model
        if turn.rule in NAMED:
            return turn.tier if turn.tier in TIERS else None, actual, False
        state = self.states.get(turn.session or "")
        request = Request(
            turn.text or "",
            trigger=turn.trigger,
            context_tokens=0 if state is None else state.context,
            day=periods.day(turn.at),
            profile=self.profile,
            state=state,
            now=turn.at,
            read=self.read,
            cuts=self.cuts,
        )
        decision = decide(request, self.stack, self.policy)
        # OpenClaw's own turns look like a person's in the ledger, except for their rule.
        if (turn.text is not None and turn.rule != "trigger") or decision.rule in ("trigger", "profile"):
            return decision.tier, decision.model, decision.raised
        if turn.score is not None and turn.rule != "cache":  # a tier kept for a warm prompt cache is kept here too
            tier = self._by_score(turn.score)
            return tier, self.stack.tiers[tier].model, False
        self.done.guessed += 1
        if turn.tier in TIERS:
            return turn.tier, self.stack.tiers[turn.tier].model, False
        return next((tier.name for tier in self.stack.tiers.values() if tier.model == actual), None), actual, False

    def _by_score(self, score: int) -> str:
        if self.policy.mode == "keywords":  # the turn has a score, so no keyword decided
            return self.policy.default_tier
        return tier_of(score, *self.cuts.of(self.policy.shares_of(self.profile or self.policy.profile)))

    def _cost_of(self, turn: Turn, model: str, *, moved: bool) -> int | None:
        """Add a turn to the sums; returns its cost on `model`, None if a price is not known."""
        paid = turn.paid
        if paid is None:
            self.done.unpriced += 1
            return None
        self.done.paid += paid
        for name, tier in self.stack.tiers.items():
            self.done.tiers[name] = dollars.total([self.done.tiers[name], self._cost(turn, tier.model)])
        chosen = self._cost(turn, model, moved=moved)
        if chosen is None:
            self.done.open += 1
        else:
            self.done.compared += paid
            self.done.chosen += chosen
        return chosen

    def _cost(self, turn: Turn, model: str, *, moved: bool = False) -> int | None:
        """The cost of the same tokens on `model` in nano-dollars; the recorded cost if they ran on that model."""
        costs: list[int | None] = []
        for number, call in enumerate(turn.answer):
            # After a move the new model has no prompt cache, so the first call is billed without cached tokens.
            cold = moved and number == 0
            if call.model == model and not cold:
                costs.append(call.paid)
                continue
            tokens = Tokens(call.tokens.prompt, call.tokens.output) if cold else call.tokens
            price = prices.find(model, periods.day(call.at), self.policy.prices)
            costs.append(None if price is None else price.cost(tokens, call.largest))
        return dollars.total(costs)

    def _stand(self, turn: Turn, session: str, tier: str, model: str, raised: bool) -> None:
        last, before = turn.answer[-1], self.states.get(session)
        turns = 1 if before is None else before.turns + 1
        self.states[session] = State(tier, model, last.at, last.largest + last.tokens.output, turns, raised)
