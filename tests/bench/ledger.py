"""A large ledger of one month: its report and a settle beside a ledger of a thousand calls, and its upkeep.

It has 200,000 calls, and with `KIMI_STACK_CALLS=1000000` a million, which takes minutes to make.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from measure import Row, command, installed_in, interleaved, milliseconds

from kimi_stack.base import periods
from kimi_stack.config import prices, stack
from kimi_stack.config.settings import Policy
from kimi_stack.money.ledger import Ledger, calls, verify
from kimi_stack.money.ledger.sqlite import Sqlite

LARGE = int(os.environ.get("KIMI_STACK_CALLS") or 200_000)
SIZES = {"large": LARGE, "small": 1_000}
REPORTS = 9
SETTLES = 1_500
IMPORTED = LARGE // 10
VERIFIED = LARGE / 100_000  # seconds that `ledger verify` may take: ten for a million calls
SENDERS = ("local:me", "telegram:1001", "telegram:1002", "discord:7", "whatsapp:49123")
USAGE = {"input": 9_000, "output": 300, "cacheRead": 4_000, "cacheWrite": 1_000}


def rows() -> list[Row]:
    kimi_stack = shutil.which("kimi-stack")
    assert kimi_stack is not None, "kimi-stack is not on PATH: run this through tests/run"
    loaded = stack.build(stack.default_document(), "our own stack")
    tiers = {tier.model: tier.name for tier in loaded.tiers.values()}
    with tempfile.TemporaryDirectory() as folder:
        ledgers, reports = {}, {}
        for name, size in SIZES.items():
            home = Path(folder) / name
            home.mkdir()
            ledgers[name] = Ledger(Sqlite(str(home / "ledger.sqlite3"), 10), Policy(), tiers)
            _fill(ledgers[name], size)
            reports[name] = command([kimi_stack, "report", "monthly"], env=installed_in(str(home)))
        interleaved(reports, 2)  # warm the file cache
        taken = interleaved(reports, REPORTS)
        settled = interleaved({name: _settling(ledger) for name, ledger in ledgers.items()}, SETTLES)
        for ledger in ledgers.values():
            ledger.close()
        upkeep = _upkeep(kimi_stack, Path(folder) / "large")
    large, small = milliseconds(taken["large"]), milliseconds(taken["small"])
    p50, other = milliseconds(settled["large"]), milliseconds(settled["small"])
    p99 = statistics.quantiles(settled["large"], n=100)[98] * 1000
    return [
        Row(f"`kimi-stack report monthly` over {LARGE:,} calls", f"{large:.0f} ms", "at most 1,000 ms", large <= 1000),
        Row(
            "the same beside 1,000 calls",
            f"{large / small:.2f} times ({small:.0f} ms)",
            "at most 2.0 times",
            large <= 2 * small,
        ),
        Row(
            f"a settle in a ledger of {LARGE:,} calls, p50",
            f"{p50:.2f} ms (p99 {p99:.2f} ms)",
            "at most 3 ms",
            p50 <= 3,
        ),
        Row(
            "the same beside a ledger of 1,000 calls",
            f"{p50 / other:.2f} times ({other:.2f} ms)",
            "at most 1.5 times",
            p50 <= 1.5 * other,
        ),
        *upkeep,
    ]


def _upkeep(kimi_stack: str, home: Path) -> list[Row]:
    """What a person waits for on the large ledger, and what a turn waits for meanwhile."""
    env = installed_in(str(home))
    (home / "settings.toml").write_text('[[limits]]\nusd = 1000000\nper = "month"\n')
    show = milliseconds(interleaved({"show": command([kimi_stack, "budget", "show"], env=env)}, 5)["show"])
    checked = interleaved({"verify": command([kimi_stack, "ledger", "verify"], env=env)}, 1)["verify"][0]
    took, waited = _import(kimi_stack, home, env)
    return [
        Row(f"`kimi-stack budget show` over {LARGE:,} calls", f"{show:.0f} ms", "at most 1,000 ms", show <= 1000),
        Row(
            f"`kimi-stack ledger verify` over {LARGE:,} calls",
            f"{checked:.1f} s",
            f"at most {VERIFIED:g} s",
            checked <= VERIFIED,
        ),
        Row(
            f"a settle while `kimi-stack ledger import` takes in {IMPORTED:,} calls, the longest",
            f"{waited * 1000:.0f} ms (the import {took:.1f} s)",
            "at most 1,000 ms",
            waited <= 1,
        ),
    ]


def _import(kimi_stack: str, home: Path, env: dict[str, str]) -> tuple[float, float]:
    """The seconds that an import takes, and the longest that a settle took meanwhile."""
    log = home / "usage.jsonl"
    day = time.strftime("%Y-%m-%d", time.gmtime())
    with log.open("w") as file:
        for number in range(IMPORTED):
            call = {"timestamp": f"{day}T00:00:00Z", "model": "anthropic/claude-haiku-4-5", "cost_estimate": 0.01}
            file.write(json.dumps({**call, "tokens_in": 1_000 + number, "tokens_out": 100, "task_type": "x"}) + "\n")
    ledger = Ledger(Sqlite(str(home / "ledger.sqlite3"), 60), Policy(), {})
    settle, longest, began = _settling(ledger), 0.0, time.perf_counter()
    with subprocess.Popen([kimi_stack, "ledger", "import", str(log)], stdout=subprocess.DEVNULL, env=env) as importing:
        while importing.poll() is None:
            asked = time.perf_counter()
            settle()
            longest = max(longest, time.perf_counter() - asked)
            time.sleep(0.02)
    took = time.perf_counter() - began
    assert importing.returncode == 0
    ledger.close()
    return took, longest


def _fill(ledger: Ledger, size: int) -> None:
    """So many calls over the present month; the rollup is made from them at the end."""
    sql = f"INSERT INTO calls ({', '.join(calls.COLUMNS)}) VALUES ({', '.join('?' * len(calls.COLUMNS))})"
    connection = ledger.store._connection  # type: ignore[attr-defined]
    with ledger.store.writing():
        connection.executemany(sql, _rows(ledger, size))
    verify.rebuild(ledger)
    ledger.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _rows(ledger: Ledger, size: int) -> Iterator[list[Any]]:
    first, end = periods.bounds("month", time.time())
    day = time.strftime("%Y-%m-%d", time.gmtime())
    cost = {model: prices.find(model, day) for model in ledger.tiers}
    samples = []
    for model, price in cost.items():
        assert price is not None
        call = {"id": "", "provider": model.partition("/")[0], "model": model.partition("/")[2], "usage": USAGE}
        more = {"sessionKey": "agent:main:main", "agentId": "main", "rule": "keywords", "taskType": "review"}
        task = {"hash": "0" * 64, "chars": 120}
        samples.append(
            calls.row({**call, **more, "task": task, "estimateNano": 20_000_000}, ledger.policy, ledger.tiers)
        )
    step = (end - first) * 1000 / size
    for number in range(size):
        row = dict(samples[number % 7 % len(samples)])
        row |= {"id": f"call-{number}", "run": f"run-{number}", "time_ms": first * 1000 + int(number * step)}
        row["sender"] = SENDERS[number % len(SENDERS)]
        if number % 200 == 0:  # broken off: nobody says what it cost
            row |= {"cost_nano": None, "price_source": None, "outcome": "timeout"}
        yield [row[name] for name in calls.COLUMNS]


def _settling(ledger: Ledger) -> Callable[[], object]:
    names = iter(range(10**9))

    def settle() -> bool:
        name = f"settled-{os.getpid()}-{next(names)}"
        model = {"provider": "anthropic", "model": "claude-haiku-4-5", "usage": USAGE}
        return ledger.record({"id": name, "runId": name, "sessionKey": "agent:main:main", **model})

    return settle
