"""What choosing a model for each turn does to the cost of a session: `python tests/bench/sessions.py`.

Sessions are made up, as token counts only, from the figures of OpenClaw below; a seed makes them the same each time.
Each turn reads what its model has in its cache, writes the rest, and answers. Four ways to choose are compared:

never     stays on the highest tier that any turn of the session needs (which nobody knows beforehand), so that its
          answers are as good as those of the others
always    each turn on the tier that it needs
ours      `kimi_stack.choice.switching.stay`
lowest    the tier of the first turn throughout: cheaper, since it serves turns below the tier that they need
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from kimi_stack.base.tiers import TIERS
from kimi_stack.choice import switching
from kimi_stack.config import prices, stack

SEED = 20261123
SESSIONS = 400  # of each kind
DAY = "2026-12-01"  # the day after claude-sonnet-4-5 retires: premium kimi-k3, standard claude-sonnet-5, budget haiku
OWN_PROMPT = (8_000, 10_000)  # tokens of OpenClaw's own prompt and tools, read with the first turn
ADDED = (200, 3_000)  # tokens that a turn adds (the message and what tools return), log-uniform: most are small
OUTPUT = (200, 2_000)  # tokens of an answer, log-uniform; they too are held from then on
SHARES = (0.15, 0.35, 0.50)  # of tasks that need premium, standard and budget
PERSISTENCE = 0.6  # how likely a turn needs the tier of the one before; else it is drawn anew


class Kind:
    """A kind of session: how many turns (from, to), seconds between them, and how often a longer pause comes."""

    def __init__(self, turns: tuple[int, int], gap: tuple[int, int], pauses: float) -> None:
        self.turns = turns
        self.gap = gap
        self.pauses = pauses


PAUSE = (600, 14_400)  # seconds
KINDS = {
    "short": Kind((2, 6), (15, 180), 0.05),
    "long": Kind((40, 120), (15, 180), 0.05),
    "bursty": Kind((12, 40), (10, 90), 0.20),
    "idle": Kind((5, 25), (240, 7_200), 0.30),
}
WAYS = ("never", "always", "ours", "lowest")
Turn = tuple[int, int, int, str]  # seconds since the last one, tokens added, tokens answered, the tier needed


def made(kind: Kind, dice: random.Random) -> list[Turn]:
    """One session."""
    turns: list[Turn] = []
    need = ""
    for number in range(dice.randint(*kind.turns)):
        if not need or dice.random() >= PERSISTENCE:
            need = dice.choices(TIERS, SHARES)[0]
        gap = dice.randint(*(PAUSE if dice.random() < kind.pauses else kind.gap)) if number else 0
        added = _skewed(ADDED, dice) + (0 if number else dice.randint(*OWN_PROMPT))
        turns.append((gap, added, _skewed(OUTPUT, dice), need))
    return turns


def _skewed(bounds: tuple[int, int], dice: random.Random) -> int:
    low, high = bounds
    ratio: float = (high / low) ** dice.random()
    return round(low * ratio)


class Bill:
    """What a session costs, with a cache for each model that lives as long as it is used."""

    def __init__(self) -> None:
        self.nano = 0
        self.below = 0  # turns that were served below the tier that they need
        self._held: dict[str, tuple[int, int]] = {}  # tokens in the model's cache, and when it was last used

    def turn(self, model: str, at: int, context: int, added: int, answered: int) -> None:
        held, used = self._held.get(model, (0, at))
        read = held if at - used <= switching.cache_seconds(model) else 0
        price = prices.find(model, DAY)
        assert price is not None
        self.nano += price.cost(prices.Tokens(0, answered, read, context + added - read))
        self._held[model] = (context + added, at)


def run(turns: list[Turn], models: dict[str, str], way: str) -> Bill:
    """The session, each turn on the tier that this way of choosing gives it."""
    bill = Bill()
    highest = min((need for *_, need in turns), key=TIERS.index)
    state: switching.State | None = None
    at = context = 0
    for number, (gap, added, answered, need) in enumerate(turns):
        at += gap
        tier = {"never": highest, "lowest": turns[0][3]}.get(way, need)
        if way == "ours" and state is not None:
            kept = switching.cache_seconds(state.model)
            if switching.stay(state, need, models[need], DAY, None, at, kept, added).says == state.tier:
                tier = state.tier
        bill.turn(models[tier], at, context, added, answered)
        bill.below += TIERS.index(tier) > TIERS.index(need)
        context += added + answered
        state = switching.State(tier, models[tier], at, context, number + 1)
    return bill


def totals() -> Iterator[tuple[str, int, dict[str, Bill]]]:
    """For each kind its name, the number of turns, and the sum of all bills by way."""
    ours = stack.build(stack.default_document(day=DAY), "our own stack", DAY)
    models = {name: tier.model for name, tier in ours.tiers.items()}
    for name, kind in KINDS.items():
        dice = random.Random(f"{SEED}/{name}")
        sessions = [made(kind, dice) for _ in range(SESSIONS)]
        sums = {way: Bill() for way in WAYS}
        for turns in sessions:
            for way, total in sums.items():
                bill = run(turns, models, way)
                total.nano += bill.nano
                total.below += bill.below
        yield name, sum(map(len, sessions)), sums


def table() -> str:
    """The totals in Markdown: dollars per 100 turns, ours against the cheaper of the two others, and the quality."""
    lines = [
        "| sessions | turns | never switching | always switching | ours | against the cheaper of the two"
        " | turns below need: ours, first tier throughout |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, turns, sums in totals():
        cost = {way: bill.nano for way, bill in sums.items()}
        against = cost["ours"] / min(cost["never"], cost["always"]) - 1
        figures = [f"${cost[way] * 100 / turns / 1e9:.2f}" for way in ("never", "always", "ours")]
        below = f"{sums['ours'].below}, {sums['lowest'].below:,}"
        lines.append(f"| {name} | {turns:,} | {' | '.join(figures)} | {against:+.1%} | {below} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
