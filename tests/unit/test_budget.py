"""Limits and quotas: who may run what, what moves or is refused, what is said of it, and what frees money again."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any

import pytest

from kimi_stack import budget, money, paths, settings, stack
from kimi_stack.decide import Decision, Request, decide
from kimi_stack.ledger import Ledger, calls, open_ledger, reservations

from . import postgres

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
        self.document = stack.default_document()
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
        count, rest = divmod(money.parse(usd), per_token)
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
        request["standing"] = budget.standing(self.ledger, sender, models, self.now)
        return decide(Request(prompt, **request), built, self.ledger.policy)

    def reserve(self, run: str, model: str = BUDGET, tier: str | None = "", sender: str = ME, **more: Any) -> str:
        """What is in the way of a run, or nothing."""
        tier = TIERS.get(model) if tier == "" else tier
        problem = budget.reserve(self.ledger, run, sender, tier, model, more.pop("tokens", 2), **more)
        return "" if problem is None else problem.text

    def warnings(self, sender: str = ME) -> list[str]:
        return budget.warnings(self.ledger, sender, self.now)

    def state(self, key: str, sender: str = ME) -> budget.State:
        found = budget.standing(self.ledger, sender, [], self.now).states
        return next(state for state in found if state.limit.key == key)


@pytest.fixture
def make(home: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str | None], World]]:
    made: list[World] = []
    clock = SimpleNamespace(time=lambda: made[-1].now, strftime=time.strftime, gmtime=time.gmtime)
    monkeypatch.setattr(budget, "time", clock)

    def make_it(url: str | None) -> World:
        made.append(World(url, clock.time))
        return made[-1]

    yield make_it
    for world in made:
        if world.opened is not None:
            world.opened.close()


@pytest.fixture
def world(make: Callable[[str | None], World]) -> World:
    return make(None)


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, make: Callable[[str | None], World]) -> World:
    return make(None if request.param == "sqlite" else postgres.url(request))


def children(code: str, count: int, *words: str) -> list[subprocess.Popen[str]]:
    begin = "import os, sys\nfrom kimi_stack import budget, settings\nfrom kimi_stack.ledger import open_ledger\n"
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    command = [sys.executable, "-c", begin + code]
    return [subprocess.Popen([*command, str(number), *words], **pipes) for number in range(count)]


# At a hard limit: refuse, or move down a tier


def test_below_a_limit_nothing_is_different(either: World) -> None:
    either.under(limit(1, at_limit="down"))
    either.spend("0.5")
    decision = either.decide(ANALYSIS)
    assert (decision.tier, decision.rule, decision.refused) == ("premium", "keywords", None)
    assert decision.estimate["run_nanousd"] > 0
    assert either.reserve("r", PREMIUM) == ""


def test_at_a_limit_that_refuses_the_line_says_what_how_much_until_when_and_how_to_add(either: World) -> None:
    either.under(limit(1))
    either.spend("1")
    for prompt in (ANALYSIS, CODE, HELLO):
        assert either.decide(prompt).refused == (
            f"the daily limit of $1.00 is reached: $1.00 spent; it resets Thu 19 Nov 00:00; {MEND}"
        )
    assert either.reserve("r") == "the daily limit of $1.00 is reached: $1.00 spent; it resets Thu 19 Nov 00:00"
    assert reservations.alive(either.ledger.store, NOW) == [], "what is refused holds nothing"


@pytest.mark.parametrize(
    ("text", "named", "resets"),
    [
        (limit("0.02", "day"), "the daily limit of $0.02", "Thu 19 Nov 00:00"),
        (limit("0.02", "week"), "the weekly limit of $0.02", "Mon 23 Nov 00:00"),
        (limit("0.02", "month"), "the monthly limit of $0.02", "Tue 1 Dec 00:00"),
        (limit("0.02", tier="budget"), "the daily limit of $0.02 for budget", "Thu 19 Nov 00:00"),
        (limit("0.02", model=BUDGET), f"the daily limit of $0.02 for {BUDGET}", "Thu 19 Nov 00:00"),
    ],
    ids=["day", "week", "month", "tier", "model"],
)
def test_a_limit_with_too_little_left_names_itself_and_what_the_run_needs(
    world: World, text: str, named: str, resets: str
) -> None:
    world.under(text)
    assert world.decide(HELLO).refused == (
        f"{named} has $0.02 left, and this run needs about $0.0300; it resets {resets}; {MEND}"
    )


def test_down_moves_to_the_next_tier_that_has_room(world: World) -> None:
    world.under(limit(1, "month", tier="premium", at_limit="down"))
    world.spend("0.99", PREMIUM)
    decision = world.decide(ANALYSIS)
    assert (decision.tier, decision.model, decision.rule, decision.refused) == ("standard", STANDARD, "budget", None)
    assert decision.trace[-1] == {
        "rule": "budget",
        "says": "standard",
        "because": "the monthly limit of $1.00 for premium has $0.01 left, and this run needs about $0.0750; "
        "it resets Tue 1 Dec 00:00",
    }
    assert world.reserve("r", PREMIUM).startswith("the monthly limit of $1.00 for premium")
    assert world.reserve("r", STANDARD) == ""


def test_down_passes_over_a_tier_without_room_and_refuses_where_none_has_any(world: World) -> None:
    world.under(
        limit(1, "month", tier="premium", at_limit="down")
        + limit(1, "month", tier="standard", at_limit="down")
        + limit(1, "week", model=BUDGET)
    )
    world.spend("0.99", PREMIUM)
    world.spend("0.99", STANDARD)
    assert world.decide(ANALYSIS).tier == "budget"
    assert world.decide(CODE).tier == "budget"
    world.spend("0.99", BUDGET)
    decision = world.decide(ANALYSIS)
    assert decision.refused is not None
    assert decision.refused.startswith("the monthly limit of $1.00 for premium has $0.01 left")
    assert decision.tier == "premium", "what is refused went nowhere"


def test_down_moves_only_down(world: World) -> None:
    world.under(limit(1, tier="budget", at_limit="down"))
    world.spend("1", BUDGET)
    assert "the daily limit of $1.00 for budget is reached" in str(world.decide(HELLO).refused)
    assert world.decide(CODE).tier == "standard", "and it is for that tier alone"


def test_down_does_not_go_to_a_model_that_cannot_read_what_is_attached(world: World) -> None:
    world.under(limit(1, tier="premium", at_limit="down"))
    world.spend("1.05", PREMIUM)
    decision = world.decide(ANALYSIS, attachments=["video"])
    assert decision.refused is not None
    assert world.decide(ANALYSIS, attachments=["image"]).tier == "standard"


@pytest.mark.parametrize(
    "pin",
    [{"tier": "premium"}, {"model": PREMIUM}, {"model": "kimi-strategic"}, {"model": "moonshot/kimi-k2-0905-preview"}],
    ids=["tier", "model", "alias", "outside the stack"],
)
def test_what_is_pinned_is_refused_and_never_moved(world: World, pin: dict[str, str]) -> None:
    world.under(limit(1, at_limit="down"))
    world.spend("0.99")
    decision = world.decide(HELLO, **pin)
    assert decision.rule == "pinned"
    assert decision.refused is not None
    assert decision.refused.startswith("the daily limit of $1.00 has $0.01 left")
    assert decision.trace[-1]["says"] == "refuse"
    assert decision.model != BUDGET


def test_an_override_in_the_message_is_moved_like_any_other_choice(world: World) -> None:
    world.under(limit(1, tier="premium", at_limit="down"))
    world.spend("1.05", PREMIUM)
    assert world.decide("!premium hello").tier == "standard"


def test_a_soft_limit_never_refuses(world: World) -> None:
    world.under(limit(1, hard=False))
    world.spend("7")
    assert world.decide(ANALYSIS).refused is None
    assert world.reserve("r", PREMIUM) == ""


def test_each_limit_counts_what_is_its_own(either: World) -> None:
    scopes = (limit(9), limit(9, tier="premium"), limit(9, model=BUDGET), limit(9, "week"), limit(9, "month"))
    either.under("".join(scopes))
    either.spend("0.15", PREMIUM)
    either.spend("0.5", BUDGET, sender="telegram:2")
    either.spend("0.25", BUDGET, at=NOW - DAY)  # Tuesday
    either.spend("0.125", STANDARD, at=NOW - 3 * DAY)  # Sunday
    either.spend("4", BUDGET, at=NOW - 18 * DAY)  # October
    states = budget.standing(either.ledger, ME, [], NOW).states
    assert {state.limit.key: money.usd(state.spent) for state in states} == {
        "day/all": "0.65",
        "day/premium": "0.15",
        f"day/{BUDGET}": "0.50",
        "week/all": "0.90",
        "month/all": "1.025",
    }
    assert [state.as_dict()["left"] for state in states[:2]] == ["8.35", "8.85"]


def test_a_fallbacks_money_counts_for_the_tier_that_it_ran_on(world: World) -> None:
    world.under(limit(9, tier="premium") + limit(9, tier="budget"))
    world.spend("0.15", BUDGET, tier="premium", decided=PREMIUM)
    assert (world.state("day/premium").spent, world.state("day/budget").spent) == (0, money.parse("0.15"))


@pytest.mark.parametrize(
    ("zone", "spent_at", "counts"),
    [
        ("Europe/Berlin", "2026-11-17T23:00:00", True),
        ("Europe/Berlin", "2026-11-17T22:59:59", False),
        ("Asia/Kathmandu", "2026-11-17T18:15:00", True),
        ("Asia/Kathmandu", "2026-11-17T18:14:59", False),
        ("America/Los_Angeles", "2026-11-18T08:00:00", True),
        ("America/Los_Angeles", "2026-11-18T07:59:59", False),
    ],
)
def test_a_day_begins_at_the_persons_own_midnight(either: World, zone: str, spent_at: str, counts: bool) -> None:
    either.under(limit(1), zone=f'[budget]\ntimezone = "{zone}"\n')
    either.spend("1", at=datetime.fromisoformat(spent_at).replace(tzinfo=timezone.utc).timestamp())
    assert (either.decide(HELLO).refused is not None) == counts


def test_the_week_begins_on_the_day_that_settings_name(world: World) -> None:
    world.under(limit(1, "week"), zone=UTC + 'week_starts = "wednesday"\n')
    world.spend("1", at=NOW - DAY)
    assert world.decide(HELLO).refused is None
    assert world.state("week/all").end == NOW + 6 * DAY + 12 * HOUR


def test_the_next_period_is_a_new_one(world: World) -> None:
    world.under(limit(1))
    world.spend("1")
    assert world.decide(HELLO).refused is not None
    world.now = NOW + 12 * HOUR
    assert world.decide(HELLO).refused is None


# Free and unpriced models


def free(world: World) -> World:
    world.document["model_stack"]["budget"]["model"] = "ollama/llama"
    return world


FREE = '[prices]\n"ollama/llama" = { input = 0, output = 0 }\n'


@pytest.mark.parametrize("amount", ["0", "1"])
def test_a_free_model_stays_usable_at_the_limit(world: World, amount: str) -> None:
    free(world).under(limit(amount) + FREE)
    world.spend("1")
    assert world.decide(HELLO).model == "ollama/llama"
    assert world.decide(HELLO).refused is None
    assert world.reserve("r", "ollama/llama", "budget", tokens=10**6) == ""
    assert world.decide(CODE).refused is not None
    assert world.decide(HELLO, model="ollama/llama").refused is None


def test_down_reaches_the_free_model(world: World) -> None:
    free(world).under(limit(1, at_limit="down") + FREE)
    world.spend("1")
    assert world.decide(ANALYSIS).model == "ollama/llama"


def test_a_free_run_in_flight_is_in_nobodys_way(world: World) -> None:
    free(world).under(limit("0.04") + FREE)
    assert world.reserve("free", "ollama/llama", "budget") == ""
    assert world.reserve("r", BUDGET) == "", "its estimate of $0.03 fits, and nothing else costs money"


def test_a_priced_model_is_not_free_because_its_last_calls_used_nothing(world: World) -> None:
    world.under(limit("0"))
    for _ in range(5):
        world.call({}, outcome="error")
    assert world.reserve("r", BUDGET, tokens=0).startswith("the daily limit of $0.00 is reached")


def test_an_unpriced_model_is_refused_under_a_hard_money_limit_and_named(world: World) -> None:
    world.under(limit(1))
    world.document["model_stack"]["premium"]["model"] = "nobody/knows"
    assert world.decide(ANALYSIS).refused == (
        "nobody/knows has no known price, so the daily limit of $1.00 cannot be held with it; give its prices in "
        'settings.toml ([prices."nobody/knows"]), or set budget.unpriced = "allow"'
    )
    assert "no known price" in world.reserve("r", "nobody/knows", "premium")
    assert "no known price" in str(world.decide(HELLO, model="nobody/else").refused)
    world.under(limit(1, at_limit="down"))
    assert world.decide(ANALYSIS).tier == "standard"


def test_an_unpriced_model_runs_where_settings_allow_it_and_where_nothing_is_hard(world: World) -> None:
    world.document["model_stack"]["premium"]["model"] = "nobody/knows"
    for text, zone in ((limit(1), UTC + 'unpriced = "allow"\n'), (limit(1, hard=False), UTC)):
        world.under(text, zone=zone)
        assert world.decide(ANALYSIS).refused is None
        assert world.reserve("r", "nobody/knows", "premium") == ""
    world.under(limit(1) + '[prices]\n"nobody/knows" = { input = 1, output = 1 }\n')
    assert world.decide(ANALYSIS).refused is None


def test_unpriced_calls_are_counted_beside_the_money(world: World) -> None:
    world.under(limit(1), zone=UTC + 'unpriced = "allow"\n')
    world.call({"input": 5}, "nobody/knows")
    world.spend("0.25")
    state = world.state("day/all")
    assert (state.spent, state.unpriced) == (money.parse("0.25"), 1)


def test_a_tokens_quota_holds_for_unpriced_models_too(world: World) -> None:
    world.under("[users.types.owner]\nday = { tokens = 1000 }\n")
    world.call({"input": 1000}, "nobody/knows")
    assert "the daily quota of 1,000 tokens for each owner is reached" in str(world.decide(HELLO).refused)


# Top-ups


@pytest.mark.parametrize(
    ("scope", "grown"),
    [
        ("all", {"day/all", "day/premium", f"day/{BUDGET}"}),
        ("premium", {"day/premium"}),
        (BUDGET, {f"day/{BUDGET}"}),
        ("standard", set()),
    ],
)
def test_a_top_up_grows_the_limits_of_its_scope_and_ends(either: World, scope: str, grown: set[str]) -> None:
    either.under(limit(1) + limit(1, tier="premium") + limit(1, model=BUDGET))
    either.ledger.top_up(money.parse("2"), scope, NOW + HOUR, ME)
    states = budget.standing(either.ledger, ME, [], NOW + HOUR - 1).states
    assert {state.limit.key for state in states if state.total == money.parse("3")} == grown
    assert {money.usd(state.added) for state in states} <= {"0.00", "2.00"}
    assert all(state.added == 0 for state in budget.standing(either.ledger, ME, [], NOW + HOUR).states)


def test_a_top_up_lets_runs_go_on_and_its_end_stops_them_again(world: World) -> None:
    world.under(limit(1))
    world.spend("1")
    assert world.reserve("r") != ""
    world.ledger.top_up(money.parse("0.5"), "all", NOW + HOUR, ME)
    world.ledger.top_up(money.parse("0.5"), "all", NOW + 2 * HOUR, ME)
    assert world.decide(HELLO).refused is None
    assert world.reserve("r") == ""
    world.ledger.record({"id": "x", "runId": "r", "provider": "x", "model": "y", "usage": {}})
    world.spend("0.6")
    world.now += HOUR
    assert "the daily limit of $1.00 (and $0.50 added) is reached: $1.60 spent" in str(world.decide(HELLO).refused)
    assert world.state("day/all").left == -money.parse("0.1")


def test_a_top_up_is_money_of_limits_and_not_of_a_guests_quota(world: World) -> None:
    world.under("[users.types.guest]\nday = { usd = 0.5 }\n" + limit(1))
    world.ledger.top_up(money.parse("2"), "all", NOW + HOUR, ME)
    assert world.state("day/each guest", "telegram:1").total == money.parse("0.5")
    assert world.state("day/all", "telegram:1").total == money.parse("3")


# Warnings


def test_each_line_is_warned_of_once_a_period_and_again_in_the_next(either: World) -> None:
    either.under(limit(1, "month", hard=False))
    said = []
    for dollars in ("0.49", "0.01", "0.25", "0.05", "0.15", "0.05", "3"):
        either.spend(dollars)
        said += either.warnings()
        assert either.warnings() == [], "once"
    assert said == [
        "50 % of the monthly limit of $1.00 is spent ($0.50 of $1.00); it resets Tue 1 Dec 00:00",
        "80 % of the monthly limit of $1.00 is spent ($0.80 of $1.00); it resets Tue 1 Dec 00:00",
        "100 % of the monthly limit of $1.00 is spent ($1.00 of $1.00); it resets Tue 1 Dec 00:00",
    ]
    either.now = NOW + 13 * DAY
    assert either.warnings() == []
    either.spend("0.55")
    assert either.warnings() == [
        "55 % of the monthly limit of $1.00 is spent ($0.55 of $1.00); it resets Fri 1 Jan 00:00"
    ]


def test_a_jump_over_several_lines_is_one_warning(world: World) -> None:
    world.under(limit(1))
    world.spend("0.95")
    (said,) = world.warnings()
    assert said.startswith("95 % of the daily limit")
    world.spend("0.05")
    (said,) = world.warnings()
    assert said.startswith("100 % of the daily limit")


def test_each_limit_warns_for_itself(world: World) -> None:
    world.under(limit(1) + limit(4, "week", hard=False) + limit("0.3", tier="premium"))
    world.spend("0.3", PREMIUM)
    assert [line.partition(" is spent")[0] for line in world.warnings()] == [
        "100 % of the daily limit of $0.30 for premium"
    ]
    world.spend("1.7")
    assert [line.partition(" is spent")[0] for line in world.warnings()] == [
        "200 % of the daily limit of $1.00",
        "50 % of the weekly limit of $4.00",
    ]


def test_one_guests_warnings_are_not_anothers(world: World) -> None:
    world.under("[users.types.guest]\nday = { runs = 2 }\n")
    for sender in ("telegram:1", "telegram:2"):
        world.spend("0.01", sender=sender)
        (said,) = world.warnings(sender)
        assert said.startswith("50 % of the daily quota of 2 runs for each guest is spent (1 run of 2 runs)")
    assert world.warnings("telegram:1") == []
    assert world.warnings("telegram:3") == []


def test_eight_processes_that_settle_at_once_warn_once_in_all(either: World) -> None:
    either.under(limit(1, "month", hard=False))
    code = """
from kimi_stack import stack
from kimi_stack.accounting import Accounting
books = Accounting(settings.load(), stack.build(stack.default_document(), "x"))
books.ledger
print("here", flush=True)
sys.stdin.readline()
for at in range(10):
    ref = {"provider": "anthropic", "model": "claude-haiku-4-5"}
    for line in books.settle({"id": f"{sys.argv[1]}-{at}", **ref, "usage": {"output": 3000}}):
        print(line)
"""
    started = children(code, 8)
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = "".join(process.communicate(timeout=60)[0] for process in started).splitlines()
    percents = [int(line.partition(" %")[0]) for line in said]
    assert len(said) <= 3, said
    for low, high in ((50, 80), (80, 100), (100, 10_000)):
        assert sum(low <= percent < high for percent in percents) <= 1, said
    assert max(percents) >= 100
    assert sum(row.nano for row in either.ledger.spent(0)) == money.parse("1.2")


# Reservations


def test_a_run_in_flight_holds_its_ceiling_until_it_settles(either: World) -> None:
    either.under(limit(1))
    assert either.reserve("r1", tokens=2) == ""
    state = either.state("day/all")
    assert (state.in_flight, state.held, state.spent) == (1, 60_005_000, 0)
    either.spend("0.01", runId="r1")
    state = either.state("day/all")
    assert (state.in_flight, state.held, state.spent) == (0, 0, money.parse("0.01"))


def test_near_the_limit_runs_go_one_at_a_time(either: World) -> None:
    either.under(limit("0.10"))
    assert either.reserve("r1") == ""
    refused = either.reserve("r2")
    assert refused == (
        "the daily limit of $0.10 has $0.10 left, of which 1 run in flight may need $0.0600, "
        "and this run needs about $0.0300; it resets Thu 19 Nov 00:00"
    )
    assert "1 run in flight" in str(either.decide(HELLO).refused)
    budget.release(either.ledger, "r1")
    assert either.reserve("r2") == ""
    either.spend("0.065", runId="r2")
    assert either.reserve("r3") == "", "alone, with $0.035 left, its own estimate is enough"
    either.spend("0.01", runId="r3")
    assert "has $0.0250 left" in either.reserve("r4"), "and with $0.025 left it is not"


def test_far_from_the_limit_many_run_at_once(world: World) -> None:
    world.under(limit(1))
    assert [world.reserve(f"r{number}") == "" for number in range(20)] == [True] * 16 + [False] * 4
    assert world.state("day/all").held <= money.parse("1")


def test_a_run_that_reserves_again_replaces_what_it_held(world: World) -> None:
    world.under(limit("0.20"))
    assert world.reserve("r", BUDGET) == ""
    assert world.reserve("r", PREMIUM) == ""
    assert [(held.id, held.model) for held in reservations.alive(world.ledger.store, NOW)] == [("r", PREMIUM)]
    found = budget.standing(world.ledger, ME, [PREMIUM], NOW, run="r")
    assert found.states[0].in_flight == 0, "a run is not in its own way"


def test_a_process_that_is_killed_frees_what_it_held(either: World) -> None:
    either.under(limit("0.10"))
    holders = children("sys.stdin.readline()", 1)
    assert either.reserve("dead", pid=holders[0].pid) == ""
    assert either.reserve("mine") != ""
    holders[0].kill()
    holders[0].communicate()
    assert either.decide(HELLO).refused is None
    assert either.reserve("mine") == ""
    assert [held.id for held in reservations.alive(either.ledger.store, NOW)] == ["mine"]


def test_a_later_process_with_the_same_number_is_another_one(world: World) -> None:
    world.under(limit("0.10"))
    assert world.reserve("old") == ""
    world.ledger.store.execute("UPDATE reservations SET process = ?", (f"{os.getpid()}:12345",))
    assert world.reserve("mine") == ""


def test_what_has_taken_too_long_frees_what_it_held(either: World) -> None:
    either.under(limit("0.10"))
    assert either.reserve("slow", lifetime=600) == ""
    either.now = NOW + 599
    assert either.reserve("mine") != ""
    either.now = NOW + 600
    assert either.reserve("mine") == ""
    either.spend("0.01", runId="slow")
    assert either.state("day/all").spent == money.parse("0.01"), "and what it cost counts all the same"


def test_another_machines_run_holds_until_it_expires(world: World) -> None:
    world.under(limit("0.10"))
    assert world.reserve("far", lifetime=600) == ""
    world.ledger.store.execute("UPDATE reservations SET host = 'elsewhere', process = '1:1'")
    assert world.reserve("mine") != ""
    world.now = NOW + 600
    assert world.reserve("mine") == ""


def test_a_clock_that_is_moved_back_gives_no_money_anew_and_locks_nothing_up(either: World) -> None:
    either.under(limit(1))
    either.spend("1")
    assert either.reserve("r", lifetime=900) != ""
    either.now = NOW - HOUR
    assert either.decide(HELLO).refused is not None
    either.now = NOW - 2 * DAY
    assert either.decide(HELLO).refused is not None, "what is dated ahead of us was spent"
    either.under(limit(2))
    either.now = NOW
    assert either.reserve("stuck", lifetime=900) == ""
    either.now = NOW - HOUR
    assert either.state("day/all").in_flight == 0, "it would hold its money for an hour too long"
    assert either.reserve("next") == ""


# Estimates


def test_an_estimate_is_of_the_models_own_price_and_the_tasks_length(world: World) -> None:
    world.under(limit(1))
    found = budget.standing(world.ledger, ME, [BUDGET, PREMIUM], NOW)
    assert found.estimate(BUDGET, 0) == (30_000_000, 60_000_000)
    assert found.estimate(BUDGET, 10_000) == (42_500_000, 85_000_000)
    assert found.estimate(PREMIUM, 0) == (75_000_000, 150_000_000)
    assert found.estimate("nobody/knows", 0) is None


def test_estimates_learn_from_three_calls_on(world: World) -> None:
    world.under(limit(9))

    def estimate(tokens: int = 10) -> tuple[int, int] | None:
        return budget.standing(world.ledger, ME, [BUDGET], NOW).estimate(BUDGET, tokens)

    before = estimate()
    world.spend("0.002")
    world.spend("0.003")
    assert estimate() == before, "two are no record yet"
    world.spend("0.004")
    assert estimate() == (3_000_000, 6_000_000)
    world.spend("0.051")
    assert estimate() == (15_000_000, 51_000_000), "the ceiling is the dearest"
    assert estimate(100_000) == (100_000_000, 200_000_000), "a long task costs its own reading"
    for _ in range(20):
        world.spend("0.001")
    assert estimate() == (1_000_000, 2_000_000), "only the last twenty count"


def test_a_run_whose_estimate_was_learnt_fits_where_the_guess_did_not(world: World) -> None:
    world.under(limit("0.02"))
    assert world.decide(HELLO).refused is not None
    for _ in range(3):
        world.spend("0.002")
    assert world.decide(HELLO).refused is None


# Quotas


QUOTAS = """
[users]
default = "guest"
senders = { "telegram:1" = "owner", "telegram:2" = "member", "telegram:3" = "member" }
[users.types.member]
tiers = ["standard", "budget"]
day = { usd = 0.1 }
month = { tokens = 100000 }
[users.types.guest]
tiers = ["budget"]
day = { runs = 2 }
"""


def test_a_sender_that_nothing_names_is_of_the_default_type(world: World) -> None:
    world.under(QUOTAS)
    types = {
        sender: budget.standing(world.ledger, sender, [], NOW).user_type
        for sender in ("telegram:1", "telegram:2", "telegram:99", "discord:1", ME)
    }
    assert types == {
        "telegram:1": "owner",
        "telegram:2": "member",
        "telegram:99": "guest",
        "discord:1": "guest",
        ME: "owner",
    }


def test_each_type_has_its_tiers(either: World) -> None:
    either.under(QUOTAS)
    tiers = {
        sender: [either.decide(prompt, sender).tier for prompt in (ANALYSIS, CODE, HELLO)]
        for sender in ("telegram:1", "telegram:2", "telegram:9")
    }
    assert tiers == {
        "telegram:1": ["premium", "standard", "budget"],
        "telegram:2": ["standard", "standard", "budget"],
        "telegram:9": ["budget", "budget", "budget"],
    }
    assert either.decide(ANALYSIS, "telegram:9").trace[-1]["because"] == "guests may use budget, not premium"
    assert either.reserve("r", PREMIUM, sender="telegram:9") == "guests may use budget, not premium"


def test_a_type_without_the_cheap_tier_moves_up_to_its_own(world: World) -> None:
    world.under('[users.types.owner]\ntiers = ["premium"]\n')
    assert world.decide(HELLO).tier == "premium"


def test_pinning_is_no_way_around_a_types_tiers(world: World) -> None:
    world.under(QUOTAS)
    for pin in ({"tier": "premium"}, {"model": PREMIUM}, {"model": "nobody/knows"}):
        assert "guests may use budget" in str(world.decide(HELLO, "telegram:9", **pin).refused)


@pytest.mark.parametrize(
    ("row", "use", "said"),
    [
        ("day = { usd = 0.1 }", {"output": 20_000}, "the daily quota of $0.10 for each guest is reached: $0.10 spent"),
        (
            "week = { tokens = 500 }",
            {"input": 500},
            "the weekly quota of 500 tokens for each guest is reached: 500 tok",
        ),
        ("month = { runs = 1 }", {"input": 1}, "the monthly quota of 1 run for each guest is reached: 1 run spent"),
    ],
    ids=["money", "tokens", "runs"],
)
def test_a_quota_is_each_senders_own(either: World, row: str, use: dict[str, int], said: str) -> None:
    either.under(f"[users.types.guest]\n{row}\n")
    either.call(use, sender="telegram:1")
    refused = str(either.decide(HELLO, "telegram:1").refused)
    assert refused.startswith(said)
    assert "budget add" not in refused, "that is the owner's to do"
    assert "it resets" in refused
    assert either.reserve("r", sender="telegram:1").startswith(said)
    for other in ("telegram:2", "telegram:11", "discord:1", ME):
        assert either.decide(HELLO, other).refused is None


def test_what_one_sender_has_in_flight_holds_nothing_of_anothers(world: World) -> None:
    world.under("[users.types.guest]\nday = { runs = 1, usd = 0.1 }\n")
    assert world.reserve("r1", sender="telegram:1") == ""
    assert "1 run in flight" in world.reserve("r2", sender="telegram:1")
    assert world.reserve("r3", sender="telegram:2") == ""


def test_a_run_of_several_calls_is_one_run_of_a_quota(world: World) -> None:
    world.under("[users.types.guest]\nday = { runs = 2 }\n")
    for _ in range(3):
        world.call({"input": 1}, sender="telegram:1", runId="r1")
    assert world.decide(HELLO, "telegram:1").refused is None
    world.call({"input": 1}, sender="telegram:1", runId="r2")
    assert world.decide(HELLO, "telegram:1").refused is not None


def test_a_quota_and_a_limit_hold_together(world: World) -> None:
    world.under(QUOTAS + limit("0.05"))
    world.spend("0.05", sender="telegram:1")
    assert "the daily limit of $0.05 is reached" in str(world.decide(HELLO, "telegram:2").refused)


def test_quotas_of_a_type_do_not_move_down_a_tier(world: World) -> None:
    world.under(QUOTAS)
    world.spend("0.1", sender="telegram:2")
    assert "the daily quota of $0.10 for each member is reached" in str(world.decide(CODE, "telegram:2").refused)
