"""Cold starts: the hook as the plugin starts it, and `kimi-stack init`, beside `python -I -c pass`."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from measure import Row, command, installed_in, interleaved, milliseconds

from kimi_stack.base import paths

ROUNDS = 60
TASK = {
    "op": "decide",
    "prompt": "Review the code of this pull request",
    "context": {"sessionKey": "agent:main:main", "runId": "run"},
}
LIMITS = """
[[limits]]
usd = 5
per = "day"
tier = "premium"
hard = true
at_limit = "down"
[[limits]]
usd = 50
per = "month"
hard = true
"""


def rows() -> list[Row]:
    kimi_stack = shutil.which("kimi-stack")
    assert kimi_stack is not None, "kimi-stack is not on PATH: run this through tests/run"
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        env, limited = installed_in(folder), installed_in(other)
        (Path(other) / "settings.toml").write_text(LIMITS)
        brain = [sys.executable, "-I", "-S", str(paths.brain_script())]
        actions = {
            "python": command([sys.executable, "-I", "-c", "pass"]),
            "hook": command(brain, stdin=json.dumps(TASK).encode(), env=env),
            "limited": command(brain, stdin=json.dumps(TASK).encode(), env=limited),
            "init": command([kimi_stack, "init", "bash"]),
        }
        interleaved(actions, 5)  # warm the file cache
        seconds = interleaved(actions, ROUNDS)
    python, hook, limits, init = (milliseconds(seconds[name]) for name in actions)
    ratio = hook / python
    return [
        Row(
            "cold `kimi-stack hook`, as the plugin starts it, against `python -I -c pass`",
            f"{ratio:.2f} times ({hook:.1f} ms, {python:.1f} ms)",
            "at most 2.0 times",
            ratio <= 2.0,
        ),
        Row(
            "the budget check of a cold hook (two hard limits: look, reserve), against the same without limits",
            f"{limits - hook:.1f} ms more ({limits / hook:.2f} times)",
            "at most 10 ms",
            limits - hook <= 10,
        ),
        Row("`kimi-stack init bash`", f"{init:.1f} ms", "under 50 ms", init < 50),
    ]
