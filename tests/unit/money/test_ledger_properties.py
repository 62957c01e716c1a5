"""Reserve, settle, release, die, expire and top up in any order: the sums agree, and no limit is promised twice."""

from __future__ import annotations

import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kimi_stack.base import dollars, periods
from kimi_stack.config import limits
from kimi_stack.config.settings import Policy
from kimi_stack.config.users import Users
from kimi_stack.money import reserving
from kimi_stack.money.ledger import Ledger, calls, reservations, verify
from kimi_stack.money.ledger.postgres import Postgres
from kimi_stack.money.ledger.sqlite import Sqlite

from .. import postgres

NOW = datetime(2026, 11, 18, 12, tzinfo=timezone.utc).timestamp()
ZONE = "Asia/Kathmandu"
MODELS = {"premium": "test/gold", "standard": "test/silver", "budget": "test/tin"}
PRICES = {
    "test/gold": {"input": 3, "output": 15},
    "test/silver": {"input": 1, "output": 5, "cache_read": "0.1"},
    "test/tin": {"input": 0, "output": 0},
}
SENDERS = ("local:me", "telegram:1", "telegram:2")
LIFETIME = 900
TIER = st.sampled_from(list(MODELS))
SENDER = st.sampled_from(SENDERS)
TOKENS = st.integers(0, 60_000)


def policy() -> Policy:
    made = Policy()
    made.timezone, made.week_starts, made.prices = ZONE, 6, PRICES
    made.limits = limits.build(
        [
            {"usd": 1, "per": "day", "hard": True},
            {"usd": "0.6", "per": "day", "tier": "premium", "hard": True, "at_limit": "down"},
            {"usd": 2, "per": "month", "model": "test/silver", "hard": True},
            {"usd": "0.5", "per": "week"},
        ]
    )
    made.users = Users({"types": {"guest": {"day": {"usd": "0.4", "tokens": 200_000}, "week": {"runs": 9}}}})
    return made


class Books(RuleBasedStateMachine):
    """The ledger beside a model of it in plain lists."""

    runs = Bundle("runs")

    def __init__(self, open_one: Callable[[], Ledger], clock: SimpleNamespace) -> None:
        super().__init__()
        self.ledger = open_one()
        self.clock = clock
        self.clock.now = NOW
        self.settled: list[dict[str, Any]] = []
        self.held: dict[str, dict[str, Any]] = {}
        self.lost: list[dict[str, Any]] = []
        self.added: list[tuple[str, int, int]] = []
        self.made = 0

    @property
    def now(self) -> float:
        return float(self.clock.now)

    # What may happen

    @rule(target=runs, tier=TIER, sender=SENDER, tokens=TOKENS, lifetime=st.sampled_from([60, LIFETIME]))
    def reserve(self, tier: str, sender: str, tokens: int, lifetime: int) -> str:
        self.made += 1
        self.reserve_again(f"r{self.made}", tier, sender, tokens, lifetime)
        return f"r{self.made}"

    @rule(run=runs, tier=TIER, sender=SENDER, tokens=TOKENS, lifetime=st.sampled_from([60, LIFETIME]))
    def reserve_again(self, run: str, tier: str, sender: str, tokens: int, lifetime: int) -> None:
        model = MODELS[tier]
        expected = reserving.standing(self.ledger, sender, [model], self.now).estimate(model, tokens)
        assert expected is not None
        problem = reserving.reserve(self.ledger, run, sender, tier, model, tokens, lifetime=lifetime)
        self.held = {name: self.held[name] for name in self.living() if name != run}  # the others are swept out
        if problem is not None:
            assert problem.text
            return
        self.held[run] = {
            "tier": tier,
            "model": model,
            "sender": sender,
            "ceiling": expected[1],
            "estimate": expected[0],
            "tokens": tokens + 20_000,
            "created": int(self.now),
            "lifetime": int(self.now + lifetime) - int(self.now),
        }
        self.nothing_is_promised_twice(sender, tier, model, tokens, expected[0])

    def nothing_is_promised_twice(self, sender: str, tier: str, model: str, tokens: int, estimate: int) -> None:
        for state in reserving.standing(self.ledger, sender, [], self.now).states:
            limit = state.limit
            if not limit.hard or not limit.covers(tier, model) or (limit.unit == "usd" and model == "test/tin"):
                continue
            needs = {"usd": estimate, "tokens": tokens, "runs": 1}[limit.unit]
            alone = state.in_flight == 1 and state.spent + needs <= state.total
            assert state.spent + state.held <= state.total or alone, limit.key

    @rule(run=runs, tier=TIER, sender=SENDER, input=TOKENS, output=st.integers(0, 9000), read=TOKENS)
    def settle(self, run: str, tier: str, sender: str, input: int, output: int, read: int) -> None:
        """What was reserved, something dearer than that, or what nothing was reserved for."""
        mine = self.held.pop(run, {"tier": tier, "model": MODELS[tier], "sender": sender})
        self.lost = [row for row in self.lost if row["run"] != run]
        usage = {"input": input, "output": output, "cacheRead": read}
        prices = {"test/gold": (3000, 15_000, 3000), "test/silver": (1000, 5000, 100), "test/tin": (0, 0, 0)}
        cost = sum(map(int.__mul__, usage.values(), prices[mine["model"]]))
        self.put(mine, usage, cost, run)

    @rule(tier=TIER, sender=SENDER, input=TOKENS)
    def settle_what_nobody_can_price(self, tier: str, sender: str, input: int) -> None:
        self.put({"tier": tier, "model": MODELS[tier], "sender": sender}, {"input": input}, None, None)

    def put(self, run: dict[str, Any], usage: dict[str, int], cost: int | None, name: str | None) -> None:
        provider, _, model = run["model"].partition("/")
        call = {
            "id": f"c{len(self.settled)}",
            "time": calls.iso(int(self.now * 1000)),
            "provider": provider,
            "model": model,
            "tier": run["tier"],
            "sender": run["sender"],
            "usage": usage,
            "costUnknown": cost is None,
            **({"runId": name} if name else {}),
        }
        new_run = name is None or all(other["run"] != name for other in self.settled)
        assert self.ledger.record(call)
        self.settled.append(
            {
                **{key: run[key] for key in ("tier", "model", "sender")},
                "call": call,
                "run": name,
                "runs": int(new_run),
                "nano": cost or 0,
                "tokens": sum(usage.values()),
                "unpriced": int(cost is None),
                "at": int(self.now),
            }
        )

    @rule(which=st.integers(0, 999))
    def settle_a_call_again(self, which: int) -> None:
        if self.settled:
            again = self.settled[which % len(self.settled)]["call"]
            assert not self.ledger.record({**again, "usage": {"input": 123_456}})

    @rule(run=runs)
    def release(self, run: str) -> None:
        reserving.release(self.ledger, run)
        self.held.pop(run, None)

    @rule(run=runs)
    def die(self, run: str) -> None:
        there = self.ledger.store.changed("UPDATE reservations SET process = '4194999:1' WHERE id = ?", (run,))
        held = self.held.pop(run, None)
        assert self.ledger.sweep(self.now) == there
        if there:
            assert held is not None
            first = all(row["run"] != run for row in (*self.settled, *self.lost))
            free = held["model"] == "test/tin"
            used = {"nano": held["estimate"], "tokens": held["tokens"], "runs": int(first), "unpriced": int(not free)}
            self.lost.append({**held, **used, "run": run, "at": held["created"]})
        self.held = {name: self.held[name] for name in self.living()}

    @rule(seconds=st.sampled_from([1, 59, 60, 899, 900, 3600, 86_400, 7 * 86_400]))
    def wait(self, seconds: int) -> None:
        self.clock.now += seconds

    @rule(seconds=st.sampled_from([1, 61, 3600, 86_400]))
    def the_clock_is_moved_back(self, seconds: int) -> None:
        self.clock.now -= seconds

    @rule(
        nano=st.integers(1, dollars.NANO),
        scope=st.sampled_from(["all", "premium", "test/silver", "standard"]),
        seconds=st.sampled_from([1, 3600, 86_400]),
    )
    def top_up(self, nano: int, scope: str, seconds: int) -> None:
        self.ledger.top_up(nano, scope, self.now + seconds, "local:me")
        self.added.append((scope, nano, int(self.now + seconds)))

    # What must hold then

    @invariant()
    def sums_by_any_grouping_agree_and_none_is_negative(self) -> None:
        spent = self.ledger.spent(0)
        assert all(min(row.nano, row.tokens, row.runs, row.unpriced) >= 0 for row in spent)
        for key in ("tier", "model", "sender"):
            theirs: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
            ours: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
            for row in spent:
                sums = theirs[getattr(row, key)]
                sums[:] = map(int.__add__, sums, (row.nano, row.tokens, row.runs, row.unpriced))
            for made in self.settled:
                sums = ours[made[key]]
                sums[:] = map(int.__add__, sums, (made["nano"], made["tokens"], made["runs"], made["unpriced"]))
            for made in self.lost:
                sums = ours[made[key]]
                sums[:] = map(int.__add__, sums, (0, 0, made["runs"], made["unpriced"]))
            # A run that was taken for lost, and is settled on another tier, leaves a group with nothing in it
            assert {name: sums for name, sums in theirs.items() if any(sums)} == {
                name: sums for name, sums in ours.items() if any(sums)
            }, key
        for day in {made["at"] // 86_400 for made in self.settled}:
            since = [made for made in self.settled if made["at"] >= day * 86_400]
            assert sum(row.nano for row in self.ledger.spent(day * 86_400)) == sum(made["nano"] for made in since)

    @invariant()
    def what_is_held_is_what_lives(self) -> None:
        lives = {run: self.held[run]["ceiling"] for run in self.living()}
        found = reservations.alive(self.ledger.store, self.now)
        assert {held.id: held.ceiling for held in found} == lives

    def living(self) -> list[str]:
        return [
            run
            for run, held in self.held.items()
            if self.now < held["created"] + held["lifetime"] and held["created"] - self.now <= held["lifetime"]
        ]

    @invariant()
    def each_limit_stands_where_its_own_calls_and_runs_put_it(self) -> None:
        where = periods.zone(ZONE)
        lives = {held.id for held in reservations.alive(self.ledger.store, self.now)}
        for sender in SENDERS:
            for state in reserving.standing(self.ledger, sender, [], self.now).states:
                limit = state.limit
                start, end = periods.bounds(limit.per, self.now, where, 6)
                mine = [
                    row
                    for row in (*self.settled, *self.lost, *(self.held[run] for run in lives))
                    if limit.covers(row["tier"], row["model"])
                    and (limit.user_type is None or row["sender"] == sender)
                    and row.get("at", start) >= start
                ]
                spent = [row for row in mine if "at" in row]
                flying = [row for row in mine if "at" not in row]
                unit = {"usd": "nano", "tokens": "tokens", "runs": "runs"}[limit.unit]
                holds = [{"usd": row["ceiling"], "tokens": row["tokens"], "runs": 1}[limit.unit] for row in flying]
                counts = limit.unit == "usd" and limit.user_type is None
                added = sum(
                    nano for scope, nano, until in self.added if until > int(self.now) and scope in ("all", limit.scope)
                )
                assert (state.start, state.end) == (start, end)
                assert state.spent == sum(row[unit] for row in spent) >= 0
                assert state.held == sum(holds) >= 0
                assert state.in_flight == sum(amount > 0 for amount in holds)
                assert state.added == (added if counts else 0)
                assert state.left == state.total - state.spent

    def teardown(self) -> None:
        assert verify.verify(self.ledger, self.now).problems == []
        self.ledger.close()


@pytest.mark.one_python
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_reserve_settle_die_expire_and_top_up_in_any_order(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = SimpleNamespace(now=NOW)
    told = SimpleNamespace(time=lambda: clock.now, strftime=time.strftime, gmtime=time.gmtime)
    monkeypatch.setattr(reserving, "time", told)
    url = postgres.url(request) if kind == "postgresql" else None

    def open_one() -> Ledger:
        if url is None:
            folder = tempfile.mkdtemp(dir=tmp_path)
            return Ledger(Sqlite(f"{folder}/ledger.sqlite3", 1), policy())
        ledger = Ledger(Postgres(url, 1), policy())
        ledger.store.execute("TRUNCATE calls, rollup, reservations, top_ups, warnings")
        return ledger

    examples = 150 if url is None else 25
    run_state_machine_as_test(
        lambda: Books(open_one, clock), settings=settings(deadline=None, max_examples=examples, stateful_step_count=25)
    )
