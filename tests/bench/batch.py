"""Batches and kept answers: the memory of a long batch, `--jobs 8` beside `--jobs 1`, and the time of a hit.

The model is stubbed in these: a turn of OpenClaw takes seconds, and varies by more than what is measured. With
KIMI_STACK_BENCH_TASKS=6 so many tasks run through the real OpenClaw, in a batch and bare, at a vendor that answers at
once; KIMI_STACK_BENCH_LINES=50000 makes the long batch as long as that.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import Row, installed_in

sys.path.insert(0, str(Path(__file__).parents[1]))

_RUN = """
import resource, sys, time
from kimi_stack.cli.root import cli
from kimi_stack.openclaw import turns
from kimi_stack.openclaw.door import OpenClaw
from kimi_stack.openclaw.turns import Turn
delay = float(sys.argv[1])
def take(openclaw, task, model, options):
    time.sleep(delay)
    return Turn("ok", "answer", model, {"input": 1000, "output": 10})
turns.take = take
OpenClaw.version = (2026, 9, 6)
began = time.perf_counter()
cli(sys.argv[2:], standalone_mode=False)
print(time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""

MANY = int(os.environ.get("KIMI_STACK_BENCH_LINES") or 4_000)  # more take minutes
TASKS = int(os.environ.get("KIMI_STACK_BENCH_TASKS") or 0)
VENDOR = 3  # seconds of an answer
MODEL = "anthropic/claude-haiku-4-5"


def _batch(folder: str, env: dict[str, str], lines: int, delay: float, *words: str) -> tuple[float, float]:
    """Seconds and megabytes of a batch of so many lines, each with a vendor that takes `delay` seconds."""
    tasks, results = Path(folder) / "tasks.jsonl", Path(folder) / f"results-{time.monotonic_ns()}.jsonl"
    rows = ({"id": str(number), "task": f"what is {number}", "tier": "budget"} for number in range(lines))
    tasks.write_text("".join(json.dumps(row) + "\n" for row in rows))
    argv = [sys.executable, "-c", _RUN, str(delay), "batch", str(tasks), "-o", str(results), "-q", *words]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=True)
    seconds, kilobytes = done.stdout.split()[-2:]
    return float(seconds), int(kilobytes) / 1000


def _beside() -> list[Row]:
    if not TASKS:
        return []
    batch, bare = _overhead(TASKS)
    what = f"a task in a batch beside a bare `openclaw agent exec`, p50 of {TASKS}"
    figure = f"{batch / bare:.3f} times ({batch:.2f} s, {bare:.2f} s)"
    return [Row(what, figure, "at most 1.05 times", batch <= 1.05 * bare)]


def _hit() -> float:
    """Milliseconds from the question to the kept answer, in a file of 2,000 answers; the median of 200."""
    from kimi_stack.base import paths
    from kimi_stack.config.settings import Policy
    from kimi_stack.running.cache.answers import Answer, Answers
    from kimi_stack.running.cache.cache import Cache

    cache, answers = Cache(Policy()), Answers(paths.locate("answers"))
    now = int(time.time())
    for number in range(2_000):
        answers.put(Answer(f"{number}", now, "local:me", "budget", "a/b", {}, 1, "x" * 500), "n", 1 << 30, 0)
    asked = cache.question("what is it", "a/b", "local:me", print)
    assert asked is not None
    answers.put(Answer(asked.key, now, "local:me", "budget", "a/b", {}, 1, "y" * 500), "n", 1 << 30, 0)
    seconds = []
    for _ in range(200):
        began = time.perf_counter()
        asked = cache.question("what is it", "a/b", "local:me", print)
        assert asked is not None
        assert cache.look(asked, print) is not None
        seconds.append(time.perf_counter() - began)
    cache.close()
    return sorted(seconds)[100] * 1000


def _overhead(count: int) -> tuple[float, float]:
    """Seconds of a task in a batch with one job, and of a bare `openclaw agent exec`; the medians, taken in turn."""
    from e2e.harness import OpenClawEnv, find_openclaw

    from kimi_install.demo.loopback import Loopback

    seconds: dict[str, list[float]] = {"batch": [], "bare": []}
    with tempfile.TemporaryDirectory() as home, Loopback() as vendors:
        openclaw = OpenClawEnv(Path(home) / "home", find_openclaw(), vendors)
        tasks = Path(home) / "tasks.txt"
        for number in range(count + 1):
            tasks.write_text(f"what is {number} and {number}\n")
            began = time.perf_counter()
            words = ("agent", "exec", "--message-file", "-", "--model", MODEL, "--json")
            openclaw.openclaw(*words, stdin=tasks.read_text(), check=True)
            seconds["bare"].append(time.perf_counter() - began)
            results = str(Path(home) / f"results-{number}.jsonl")
            # Of a batch of one task, what is before the first task is taken off: a batch of none
            argv = ("batch", str(tasks), "-o", results, "-q", "--jobs", "1", "--tier", "budget")
            began = time.perf_counter()
            openclaw.kimi(*argv, check=True)
            whole = time.perf_counter() - began
            began = time.perf_counter()
            openclaw.kimi(*argv, "--resume", check=True)
            seconds["batch"].append(whole - (time.perf_counter() - began))
    return tuple(statistics.median(seconds[name][1:]) for name in ("batch", "bare"))  # type: ignore[return-value]


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        env = {**installed_in(folder), "OPENCLAW_BIN": sys.executable}
        few, many = (_batch(folder, env, lines, 0, "--jobs", "2")[1] for lines in (1_000, MANY))
        one, eight = (_batch(folder, env, 8, VENDOR, "--jobs", jobs)[0] for jobs in ("1", "8"))
        os.environ["KIMI_STACK_DATA_DIR"] = folder
        hit = _hit()
    return [
        *_beside(),
        Row(
            f"peak memory of a batch of {MANY:,} lines beside 1,000 (runner stubbed)",
            f"{many / few:.2f} times ({many:.0f} MB, {few:.0f} MB)",
            "at most 1.15 times",
            many / few <= 1.15,
        ),
        Row(
            f"a batch with `--jobs 8` beside `--jobs 1`, a vendor of {VENDOR} s (runner stubbed)",
            f"{one / eight:.1f} times faster ({one:.0f} s, {eight:.0f} s)",
            "at least 4 times",
            one / eight >= 4,
        ),
        Row("a kept answer among 2,000, p50", f"{hit:.2f} ms", "at most 10 ms", hit <= 10),
    ]
