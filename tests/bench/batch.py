"""Batches and kept answers: the memory of a long batch, `--jobs 8` beside `--jobs 1`, and the time of a hit.

The model is stubbed in all of them: a turn of OpenClaw takes seconds, and varies by more than what is measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import Row, installed_in

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

MANY = 4_000  # lines; more take minutes


def _batch(folder: str, env: dict[str, str], lines: int, delay: float, *words: str) -> tuple[float, float]:
    """Seconds and megabytes of a batch of so many lines, each with a vendor that takes `delay` seconds."""
    tasks, results = Path(folder) / "tasks.jsonl", Path(folder) / f"results-{time.monotonic_ns()}.jsonl"
    rows = ({"id": str(number), "task": f"what is {number}", "tier": "budget"} for number in range(lines))
    tasks.write_text("".join(json.dumps(row) + "\n" for row in rows))
    argv = [sys.executable, "-c", _RUN, str(delay), "batch", str(tasks), "-o", str(results), "-q", *words]
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=True)
    seconds, kilobytes = done.stdout.split()[-2:]
    return float(seconds), int(kilobytes) / 1000


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


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        env = {**installed_in(folder), "OPENCLAW_BIN": sys.executable}
        few, many = (_batch(folder, env, lines, 0, "--jobs", "2")[1] for lines in (1_000, MANY))
        one, eight = (_batch(folder, env, 16, 1, "--jobs", jobs)[0] for jobs in ("1", "8"))
        os.environ["KIMI_STACK_DATA_DIR"] = folder
        hit = _hit()
    return [
        Row(
            f"peak memory of a batch of {MANY:,} lines beside 1,000 (runner stubbed)",
            f"{many / few:.2f} times ({many:.0f} MB, {few:.0f} MB)",
            "at most 1.15 times",
            many / few <= 1.15,
        ),
        Row(
            "a batch with `--jobs 8` beside `--jobs 1`, a vendor of 1 s (runner stubbed)",
            f"{one / eight:.1f} times faster ({one:.0f} s, {eight:.0f} s)",
            "at least 4 times",
            one / eight >= 4,
        ),
        Row("a kept answer among 2,000, p50", f"{hit:.2f} ms", "at most 10 ms", hit <= 10),
    ]
