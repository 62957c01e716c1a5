"""A ledger under limits, at a time of its own, for the tests of money."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from kimi_stack.base import dollars, paths
from kimi_stack.choice.decide import decide
from kimi_stack.choice.decision import Decision
from kimi_stack.config import settings, stack
from kimi_stack.money import reserving, standing
from kimi_stack.money.ledger import Ledger, calls, open_ledger

from . import known
from .known import asked

PREMIUM, STANDARD, BUDGET = "moonshot/kimi-k3", "anthropic/claude-sonnet-5", "anthropic/claude-haiku-4-5"
TIERS = {PREMIUM: "premium", STANDARD: "standard", BUDGET: "budget"}
NOW = datetime(2026, 11, 18, 12, tzinfo=timezone.utc).timestamp()  # a Wednesday
HOUR, DAY = 3600, 86_400
ME = "local:me"
ANALYSIS, CODE, HELLO = "A strategic analysis", "Review this code", "hello"
UTC = '[budget]\ntimezone = "UTC"\n'
MEND = "`kimi-stack budget add 2 today`, or /kimi budget add 2 today in a chat, adds to it"


def limit(usd: float | str, per: str = "day", **more: Any) -> str:
    """A hard one, unless it says otherwise."""
    values = {"usd": usd, "per": per, "hard": True, **more}
    lines = [
        f"{key} = {str(value).lower() if isinstance(value, bool) else repr(value)}" for key, value in values.items()
    ]
    return "\n".join(["[[limits]]", *lines, ""])


class World:
    """A ledger under settings, at a time of its own: `now` seconds."""

    def __init__(self, url: str | None, clock: Callable[[], float]) -> None:
        self.url = url
        self.clock = clock
        self.now = NOW
        self.opened: Ledger | None = None
        self.document = known.document()
        self._ids = 0

    def under(self, text: str, *, zone: str = UTC) -> World:
        paths.settings_file().parent.mkdir(parents=True, exist_ok=True)
        place = f'[ledger]\nurl = "{self.url}"\n' if self.url else ""
        paths.settings_file().write_text(zone + place + text)
        if self.opened is not None:
            self.opened.close()
        self.opened = open_ledger(settings.load(), TIERS)
        return self

    @property
    def ledger(self) -> Ledger:
        assert self.opened is not None
        return self.opened

    def spend(self, usd: str, model: str = BUDGET, at: float | None = None, **more: Any) -> None:
        """A settled call of exactly so many dollars: of output tokens, which cost 5, 10 and 15 dollars a million."""
        per_token = {PREMIUM: 15_000, STANDARD: 10_000, BUDGET: 5_000}[model]
        count, rest = divmod(dollars.parse(usd), per_token)
        assert rest == 0
        self.call({"output": count}, model, at, **more)

    def call(self, usage: dict[str, int], model: str = BUDGET, at: float | None = None, **more: Any) -> None:
        self._ids += 1
        provider, _, name = model.partition("/")
        when = calls.iso(int((self.now if at is None else at) * 1000))
        made = {"id": f"c{self._ids}", "time": when, "sender": ME, "provider": provider, "model": name, "usage": usage}
        assert self.ledger.record({**made, **more})

    def decide(self, prompt: str = HELLO, sender: str = ME, **request: Any) -> Decision:
        built = stack.build(self.document, "x")
        models = [tier.model for tier in built.tiers.values()]
        models += [request["model"]] if "model" in request else []
        request["standing"] = reserving.standing(self.ledger, sender, models, self.now)
        return decide(asked(prompt, **request), built, self.ledger.policy)

    def reserve(self, run: str, model: str = BUDGET, tier: str | None = "", sender: str = ME, **more: Any) -> str:
        """What is in the way of a run, or nothing."""
        tier = TIERS.get(model) if tier == "" else tier
        problem = reserving.reserve(self.ledger, run, sender, tier, model, more.pop("tokens", 2), **more)
        return "" if problem is None else problem.text

    def warnings(self, sender: str = ME) -> list[str]:
        return reserving.warnings(self.ledger, sender, self.now)

    def state(self, key: str, sender: str = ME) -> standing.State:
        found = reserving.standing(self.ledger, sender, [], self.now).states
        return next(state for state in found if state.limit.key == key)


def children(code: str, count: int, *words: str) -> list[subprocess.Popen[str]]:
    begin = "import os, sys\nfrom kimi_stack.money import reserving\nfrom kimi_stack.config import settings\n"
    begin += "from kimi_stack.money.ledger import open_ledger\n"
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    command = [sys.executable, "-c", begin + code]
    return [subprocess.Popen([*command, str(number), *words], **pipes) for number in range(count)]
