"""The plugin beside its absence: a warm round trip to the brain, and a Gateway turn with and without it."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from measure import Row, installed_in, interleaved, milliseconds

from kimi_install.demo.loopback import Loopback
from kimi_stack.base import paths

sys.path.insert(0, str(Path(__file__).parents[1]))
from e2e.gateway import Gateway
from e2e.harness import NotHere, OpenClawEnv, find_openclaw

TRIPS = 2000
TURNS = 15


def rows() -> list[Row]:
    return [*_roundtrips(), *_turns()]


def _roundtrips() -> list[Row]:
    node = shutil.which("node")
    assert node is not None, "node is not on PATH: run this through tests/run"
    with tempfile.TemporaryDirectory() as folder:
        env = installed_in(folder)
        script = Path(__file__).with_name("roundtrip.mjs")
        brain = [sys.executable, "-I", "-S", str(paths.brain_script()), "--serve"]
        argv = [node, str(script), str(TRIPS), *brain]
        found = json.loads(subprocess.run(argv, env=env, capture_output=True, text=True, check=True).stdout)
    names = {
        "ahead": "warm round trip from the plugin to the brain and back, for a message that was read on arrival, p99",
        "unseen": "the same for a message that the brain has not read, p99",
    }
    return [_trip(name, **found[kind]) for kind, name in names.items()]


def _trip(name: str, p50: float, p99: float) -> Row:
    return Row(name, f"{p99:.2f} ms (p50 {p50:.2f} ms, {TRIPS:,} trips)", "under 5 ms", p99 < 5)


def _turns() -> list[Row]:
    """Turns of two Gateways in turn: one with the stack, one without; each with the same model."""
    try:
        launcher = find_openclaw()
    except NotHere as reason:
        print(f"no Gateway turns: {reason}", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as folder, Loopback() as vendors:
        plain, routed = (OpenClawEnv(Path(folder) / name, launcher, vendors) for name in ("plain", "routed"))
        with ThreadPoolExecutor(1) as beside, contextlib.ExitStack() as gateways:
            installing = beside.submit(routed.install)  # half a minute, in which the other Gateway starts
            one = gateways.enter_context(Gateway(plain))
            installing.result()
            other = gateways.enter_context(Gateway(routed))
            actions = {
                "without": lambda: _turn(one, "without"),
                "with": lambda: _turn(other, "with"),
            }
            interleaved(actions, 3)
            seconds = interleaved(actions, TURNS)
    without, with_it = milliseconds(seconds["without"]), milliseconds(seconds["with"])
    ratio = with_it / without
    said = f"{ratio:.3f} times ({with_it:.0f} ms, {without:.0f} ms)"
    return [Row("Gateway turn with the plugin against without, median", said, "at most 1.02 times", ratio <= 1.02)]


def _turn(gateway: Gateway, session: str) -> None:
    # A standard task, so that both send the same model, and a new session, so that both send the same history. Over a
    # socket: a start of OpenClaw's command line takes several times what the turn takes.
    gateway.turn("Review this", f"agent:main:{session}-{time.monotonic_ns()}")
